from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from planner.model.aftercare import Aftercare, AftercareLine
from planner.model.calibration import Graticule, PixelSpacing
from planner.model.intake import Intake, LengthAllowance, Symptom
from planner.model.scores import VCSS, VILLALTA, ItemAnswer
from planner.model.vessel import Landmark, Travel
from planner.ui.actions import ACTIONS
from planner.ui.dialogs.aftercare import AftercareDialog
from planner.ui.dialogs.calibration import CalibrationDialog
from planner.ui.dialogs.crash import CrashDialog
from planner.ui.dialogs.export import ExportDialog, free_folder
from planner.ui.dialogs.intake import IntakeDialog
from planner.ui.dialogs.key_sheet import KeySheet
from planner.ui.dialogs.landmarks import LandmarksDialog
from planner.ui.dialogs.overrule import OverruleDialog
from planner.ui.dialogs.score_sheet import ScoreSheetDialog
from planner.ui.dialogs.unsaved import UnsavedDialog
from planner.ui.dialogs.venogram_scale import VenogramScaleDialog
from planner.ui.messages import bug_details
from tests.helpers.cases import plain_case, plain_plan, plain_pullback

FULL = Intake(
    side="right", disease_class="PTS", cause="DVT 2019", symptoms=(Symptom("swelling", True), Symptom("itching", None)),
    ceap="C4", vcss=9.0, villalta=12.0, ulcer=False, prior_dvt=True, anticoagulation="apixaban",
    allergies=("nickel", "contrast"), pregnancy=False, planned_abdominal_surgery=None, prior_stent=True,
    pressure_gradient_mmhg=2.5, pressure_gradient_sd_mmhg=0.5, filling_state="well filled",
    landmarks=(Landmark("artery_crossing", 3),), travel=(Travel(0, 10, 20.0),), length_allowance=LengthAllowance(mm=8.0),
)  # fmt: skip

GRATICULE = Graticule(30.0, 40.0, 0.1, 0.1, np.array([[20.0, 60.0], [50.0, 60.0], [80.0, 60.0]]))


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog, timeout=20_000):
        dialog.show()
    return dialog


class TestScoreSheet:
    def test_the_total_grows_with_the_answers(self, qtbot):
        dialog = shown(qtbot, ScoreSheetDialog(VCSS, ()))
        assert dialog.total.text() == "Total 0 to 30: 10 of 10 items open"
        for field in dialog.fields.values():
            field.set_value(2)
        assert dialog.total.text() == "Total 20 of 30"
        assert dialog.find_problem() == ""

    def test_ulcer_items_that_contradict_one_another_are_refused(self, qtbot):
        dialog = shown(qtbot, ScoreSheetDialog(VCSS, (ItemAnswer("active_ulcers", 1), ItemAnswer("ulcer_size", 0))))
        dialog.try_accept()
        assert "open ulcers contradict" in dialog.problem.text()
        dialog.clear_button.click()
        assert (dialog.answers, dialog.find_problem()) == ((), "")


class TestIntake:
    def test_answering_a_whole_sheet_gives_the_score_and_an_open_one_leaves_it(self, qtbot):
        dialog = shown(qtbot, IntakeDialog(Intake(villalta=7)))
        dialog.take_answers("villalta", (ItemAnswer("pain", 1),))
        assert dialog.intake.villalta == 7
        dialog.take_answers("villalta", tuple(ItemAnswer(name, 2) for name in VILLALTA.item_names))
        assert (dialog.intake.villalta, len(dialog.intake.villalta_items)) == (22, 11)
        assert dialog.find_problem() == ""

    def test_a_typed_score_that_contradicts_its_items_is_refused(self, qtbot):
        dialog = shown(qtbot, IntakeDialog(Intake()))
        dialog.take_answers("villalta", tuple(ItemAnswer(name, 2) for name in VILLALTA.item_names))
        dialog.fields["villalta"].setText("20")
        assert "add up to 22, not 20" in dialog.find_problem()

    def test_no_contraindication_is_an_answer_and_ticking_one_takes_it_back(self, qtbot):
        boxes = shown(qtbot, IntakeDialog(Intake())).contraindications
        assert boxes.value is None
        boxes.none_box.setChecked(True)
        assert boxes.value == ()
        boxes.boxes["not_walking"].setChecked(True)
        assert boxes.value == ("not_walking",)

    @pytest.mark.parametrize("intake", [Intake(), FULL, Intake(symptoms=())])
    def test_what_is_not_touched_comes_back_unchanged(self, qtbot, intake):
        dialog = shown(qtbot, IntakeDialog(intake))
        assert dialog.intake == intake
        dialog.reject()

    @given(
        st.builds(
            Intake,
            side=st.sampled_from([None, "left", "right"]),
            disease_class=st.sampled_from([None, "NIVL", "PTS"]),
            ulcer=st.sampled_from([None, True, False]),
            vcss=st.none() | st.integers(0, 30).map(float),
            pressure_gradient_mmhg=st.none() | st.integers(-50, 400).map(lambda tenths: tenths / 10),
            symptoms=st.none() | st.lists(st.sampled_from(["pain", "swelling", "other"]), unique=True).map(
                lambda names: tuple(Symptom(name, None) for name in sorted(names))
            ),
        )
    )  # fmt: skip
    @settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_every_intake_survives_the_form(self, qtbot, intake):
        dialog = IntakeDialog(intake)
        again = dialog.intake
        dialog.deleteLater()
        assert set(again.symptoms or ()) == set(intake.symptoms or ())
        assert replace(again, symptoms=None) == replace(intake, symptoms=None)
        assert (again.symptoms is None) == (intake.symptoms is None)

    def test_ticking_a_complaint_and_its_posture(self, qtbot):
        dialog = shown(qtbot, IntakeDialog(Intake()))
        box, posture = dialog.symptoms.rows["pain"]
        box.setChecked(True)
        posture.set_value(True)
        assert dialog.intake.symptoms == (Symptom("pain", True),)
        dialog.reject()

    def test_none_is_an_answer_of_its_own_and_clears_the_ticks(self, qtbot):
        dialog = shown(qtbot, IntakeDialog(FULL))
        dialog.symptoms.none_box.setChecked(True)
        assert dialog.intake.symptoms == ()
        dialog.symptoms.rows["pain"][0].setChecked(True)
        assert not dialog.symptoms.none_box.isChecked()
        dialog.reject()

    @pytest.mark.parametrize(
        ("field", "text", "said"),
        [("vcss", "31", "VCSS lies between 0 and 30"), ("vcss", "nine", "is not a number"),
         ("pressure_gradient_mmhg", "99", "Resting gradient lies between"), ("vcss", "nan", "is not a number")],
    )  # fmt: skip
    def test_an_absurd_value_is_refused_with_its_name_and_the_dialog_stays(self, qtbot, field, text, said):
        dialog = shown(qtbot, IntakeDialog(Intake()))
        dialog.fields[field].setText(text)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert said in dialog.problem.text()
        dialog.reject()

    def test_a_comma_is_a_decimal_point(self, qtbot):
        dialog = shown(qtbot, IntakeDialog(Intake()))
        dialog.fields["pressure_gradient_mmhg"].setText("2,5")
        assert dialog.intake.pressure_gradient_mmhg == 2.5
        dialog.reject()


class TestCalibration:
    def make(self, qtbot, held=None):
        return shown(qtbot, CalibrationDialog(plain_pullback(spacing=None), 0, held))

    def test_two_marks_a_known_distance_apart_give_the_pixel_size(self, qtbot):
        dialog = self.make(qtbot)
        dialog.ruler.set_marks((20.0, 30.0), (120.0, 30.0))
        dialog.distance_edit.show_value(20.0)
        dialog.who_edit.setText("A. Sample")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
        assert dialog.spacing == PixelSpacing(0.2, 0.2, "manual", "A. Sample")

    def test_a_slanted_distance_is_measured_along_itself(self, qtbot):
        dialog = self.make(qtbot)
        dialog.ruler.set_marks((0.0, 0.0), (60.0, 80.0))
        dialog.distance_edit.show_value(10.0)
        assert dialog.spacing.mm_per_pixel_x == pytest.approx(0.1)
        dialog.reject()

    def test_both_directions_can_differ(self, qtbot):
        dialog = self.make(qtbot)
        dialog.size_x_edit.show_value(0.1)
        dialog.size_y_edit.show_value(0.12)
        assert (dialog.spacing.mm_per_pixel_x, dialog.spacing.mm_per_pixel_y) == (0.1, 0.12)
        dialog.reject()

    @pytest.mark.parametrize("size", [0.0, 0.001, 0.8, 9.0])
    def test_an_absurd_size_is_refused(self, qtbot, size):
        dialog = self.make(qtbot)
        dialog.who_edit.setText("A. Sample")
        dialog.size_x_edit.show_value(size)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert "Pixel width lies between" in dialog.problem.text()
        dialog.reject()

    def test_a_calibration_by_hand_needs_a_name(self, qtbot):
        dialog = self.make(qtbot)
        dialog.size_x_edit.show_value(0.1)
        dialog.size_y_edit.show_value(0.1)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert "name" in dialog.problem.text()
        dialog.reject()

    def test_nothing_is_set_until_a_person_sets_it(self, qtbot):
        dialog = self.make(qtbot)
        dialog.who_edit.setText("A. Sample")
        dialog.show_graticule(GRATICULE)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert "Pixel width is missing" in dialog.problem.text()
        dialog.distance_edit.show_value(20.0)
        assert dialog.find_problem() == "Pixel width is missing."
        dialog.reject()

    def test_ticks_that_a_person_explains_give_each_direction_its_size_with_who_confirmed_it(self, qtbot):
        dialog = self.make(qtbot)
        dialog.show_graticule(GRATICULE)
        qtbot.mouseClick(dialog.ticks.buttons[5.0], Qt.MouseButton.LeftButton)
        dialog.who_edit.setText("A. Sample")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
        spacing = dialog.spacing
        assert (spacing.mm_per_pixel_x, spacing.mm_per_pixel_y) == (5.0 / 30.0, 5.0 / 40.0)
        assert (spacing.source, spacing.who) == ("graticule", "A. Sample")
        assert spacing.detail == "ticks of 5 mm, 30.0 px apart across and 40.0 px down"

    def test_ticks_are_ringed_where_they_were_seen(self, qtbot):
        dialog = self.make(qtbot)
        dialog.show_graticule(GRATICULE)
        x, y = dialog.ruler.rings.getData()
        np.testing.assert_array_equal(np.column_stack([x, y]), GRATICULE.ticks_px)
        dialog.reject()

    def test_ticks_that_ivus_cannot_have_are_not_offered(self, qtbot):
        dialog = self.make(qtbot)
        left, top, right, bottom = plain_pullback().sector_px
        period = min(right - left, bottom - top) / 7.0
        dialog.show_graticule(replace(GRATICULE, period_px_x=period, period_px_y=period))
        enabled = [tick_mm for tick_mm, button in dialog.ticks.buttons.items() if button.isEnabled()]
        assert enabled == [5.0, 10.0]
        assert "IVUS shows 8 to 80 mm" in dialog.ticks.buttons[1.0].toolTip()
        dialog.reject()

    def test_without_ticks_nothing_is_offered_and_it_says_so(self, qtbot):
        dialog = self.make(qtbot)
        dialog.show_graticule(None)
        assert not any(button.isVisible() for button in dialog.ticks.buttons.values())
        assert "No tick marks" in dialog.ticks.words.text()
        dialog.reject()

    def test_ticks_seen_in_one_direction_say_that_pixels_are_taken_as_square(self, qtbot):
        dialog = self.make(qtbot)
        dialog.show_graticule(replace(GRATICULE, period_px_y=None, uncertainty_px_y=None))
        assert "taken as square" in dialog.ticks.words.text()
        dialog.reject()

    def test_a_size_typed_after_the_ticks_is_the_person_s_own(self, qtbot):
        dialog = self.make(qtbot)
        dialog.show_graticule(GRATICULE)
        qtbot.mouseClick(dialog.ticks.buttons[5.0], Qt.MouseButton.LeftButton)
        dialog.size_x_edit.setText("0.1")
        assert dialog.ticks.tick_mm is None
        assert dialog.spacing.source == "manual"
        dialog.reject()

    def test_a_ruler_moved_after_the_ticks_takes_their_place(self, qtbot):
        dialog = self.make(qtbot)
        dialog.show_graticule(GRATICULE)
        qtbot.mouseClick(dialog.ticks.buttons[5.0], Qt.MouseButton.LeftButton)
        dialog.ruler.set_marks((20.0, 30.0), (120.0, 30.0))
        assert dialog.ticks.tick_mm is None
        assert dialog.spacing == PixelSpacing(0.1, 0.1, "manual")
        dialog.reject()

    def test_a_calibration_that_is_only_looked_at_stays_what_it_was(self, qtbot):
        held = PixelSpacing(0.1172208, 0.1172208, "graticule", "A. Sample", "ticks of 5 mm, 42.7 px apart")
        dialog = self.make(qtbot, held)
        assert dialog.spacing is held
        dialog.reject()


class TestVenogramScale:
    def make(self, qtbot):
        return shown(qtbot, VenogramScaleDialog(plain_case().venogram, 7, (0.0, 255.0)))

    def test_marks_that_nobody_moved_measure_nothing(self, qtbot):
        dialog = self.make(qtbot)
        dialog.who_edit.setText("A. Sample")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert "moved the two marks" in dialog.problem.text()
        dialog.reject()

    def test_two_bands_a_known_distance_apart_give_the_scale_with_its_author(self, qtbot):
        dialog = self.make(qtbot)
        dialog.ruler.set_marks((20.0, 30.0), (20.0, 130.0))
        dialog.distance_edit.show_value(50.0)
        dialog.who_edit.setText("A. Sample")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
        assert dialog.scale.mm_per_pixel == pytest.approx(0.5)
        assert dialog.scale.method == "manual"
        assert "A. Sample" in dialog.scale.detail

    def test_marks_farther_apart_are_surer_and_never_surer_than_the_catheter(self, qtbot):
        dialog = self.make(qtbot)
        errors = []
        for reach in (20.0, 60.0, 200.0):
            dialog.ruler.set_marks((20.0, 30.0), (20.0 + reach, 30.0))
            errors.append(dialog.scale.uncertainty_percent)
        assert errors == sorted(errors, reverse=True)
        assert errors[-1] > 2.0
        dialog.reject()

    def test_an_absurd_scale_is_refused(self, qtbot):
        dialog = self.make(qtbot)
        dialog.who_edit.setText("A. Sample")
        dialog.ruler.set_marks((20.0, 30.0), (25.0, 30.0))
        dialog.distance_edit.show_value(200.0)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert "not plausible" in dialog.problem.text()
        dialog.reject()


class TestLandmarks:
    def test_untouched_landmarks_come_back_as_they_were(self, qtbot):
        plan = plain_plan(venogram=False)
        dialog = shown(qtbot, LandmarksDialog(plan, 160, 12))
        assert [mark.name for mark in dialog.landmarks] == [mark.name for mark in plan.landmarks]
        assert set(dialog.landmarks) == set(plan.landmarks)
        dialog.reject()

    def test_a_changed_frame_counts_from_one_and_is_the_person_s(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        row = dialog.rows["iliocaval_confluence"]
        row.frame.setText("11")
        row.position.setText("20")
        assert dialog.landmarks[0] == Landmark("iliocaval_confluence", 10, 20.0, "edited")
        dialog.reject()

    def test_a_button_says_that_it_pins_does_so_and_says_when_it_is_done(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        pin = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Pin to frame 13")
        assert "Iliocaval confluence" in pin.accessibleName()
        qtbot.mouseClick(pin, Qt.MouseButton.LeftButton)
        assert dialog.landmarks[0].frame_index == 12
        assert (pin.text(), pin.isEnabled()) == ("On frame 13", False)
        dialog.rows["iliocaval_confluence"].frame.setText("12")
        assert pin.isEnabled()
        dialog.reject()

    def test_an_emptied_frame_takes_the_landmark_away(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        dialog.rows["artery_crossing"].frame.clear()
        assert "artery_crossing" not in {mark.name for mark in dialog.landmarks}
        dialog.reject()

    def test_landmarks_out_of_order_are_refused(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        dialog.rows["iliocaval_confluence"].frame.setText("150")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert "from the heart to the foot" in dialog.problem.text()
        dialog.reject()

    def test_travel_needs_all_three_numbers(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        for field, text in zip(dialog.travel_fields, ("1", "160", ""), strict=True):
            field.setText(text)
        assert "Travel needs" in dialog.find_problem()
        dialog.travel_fields[2].setText("150")
        assert dialog.find_problem() == ""
        assert dialog.travel == (Travel(0, 159, 150.0),)
        dialog.reject()

    def test_frames_of_the_markers_are_10_mm_apart_each(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        dialog.marker_field.setText("1, 31 55")
        assert dialog.find_problem() == ""
        assert dialog.travel == (Travel(0, 30, 10.0), Travel(30, 54, 10.0))
        dialog.reject()

    @pytest.mark.parametrize(
        ("text", "wrong"),
        [("1, 200", "between 1 and 160"), ("30, 20", "later frame"), ("7", "at least two"), ("a, 3", "frame numbers")],
    )
    def test_marker_frames_that_cannot_be_are_refused(self, qtbot, text, wrong):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        dialog.marker_field.setText(text)
        assert wrong in dialog.find_problem()
        assert dialog.travel == ()
        dialog.reject()

    def test_travel_that_was_entered_comes_back_in_the_field_it_belongs_to(self, qtbot):
        plan = plain_plan(venogram=False)
        travel = (Travel(0, 40, 35.0), Travel(40, 52, 10.0), Travel(52, 60, 10.0), Travel(60, 90, 28.0))
        dialog = shown(qtbot, LandmarksDialog(replace(plan, intake=replace(plan.intake, travel=travel)), 160, 12))
        assert dialog.marker_field.text() == "41, 53, 61"
        assert dialog.travel_fields[2].value == 35.0
        assert set(dialog.travel) == set(travel)
        dialog.reject()

    def test_pins_that_contradict_each_other_are_refused_in_the_dialog(self, qtbot):
        dialog = shown(qtbot, LandmarksDialog(plain_plan(venogram=False), 160, 12))
        for field, text in zip(dialog.travel_fields, ("1", "31", "40"), strict=True):
            field.setText(text)
        dialog.marker_field.setText("1, 31")
        assert "pinned 40 mm apart" in dialog.find_problem()
        dialog.reject()


class TestSmallDialogs:
    def test_overruling_needs_a_reason(self, qtbot):
        dialog = shown(qtbot, OverruleDialog("A check."))
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        qtbot.keyClicks(dialog.reason_edit, "Seen on venogram")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
        assert dialog.reason == "Seen on venogram"

    @pytest.mark.parametrize(
        ("button", "answer"), [("accept_button", "save"), ("discard_button", "discard"), ("cancel_button", "stay")]
    )
    def test_unsaved_work_has_three_answers(self, qtbot, button, answer):
        dialog = shown(qtbot, UnsavedDialog())
        qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
        assert dialog.answer == answer

    def test_escape_means_stay(self, qtbot):
        dialog = shown(qtbot, UnsavedDialog())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.answer == "stay"

    def test_an_export_needs_a_folder_and_names_what_is_not_settled(self, qtbot):
        dialog = shown(qtbot, ExportDialog(Path("/tmp/plan"), ("The sides differ.",)))
        texts = [label.text() for label in dialog.findChildren(type(dialog.problem))]
        assert any("The sides differ." in text for text in texts)
        dialog.folder_edit.clear()
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        dialog.reject()

    def test_a_plan_that_stands_in_the_folder_is_never_replaced_unsaid(self, qtbot, tmp_path):
        for name in ("plan", "plan 2"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "plan.json").write_text("{}", encoding="utf-8")
        assert free_folder(tmp_path / "plan") == tmp_path / "plan 3"
        assert free_folder(tmp_path / "other") == tmp_path / "other"
        dialog = shown(qtbot, ExportDialog(tmp_path / "plan 3", ()))
        assert not dialog.taken.isVisible()
        dialog.folder_edit.setText(str(tmp_path / "plan"))
        assert dialog.taken.isVisible()
        assert "will be replaced" in dialog.taken.text()
        dialog.reject()

    def test_crash_details_hold_the_trace_and_can_be_copied(self, qtbot):
        try:
            raise RuntimeError("made")
        except RuntimeError as problem:
            dialog = shown(qtbot, CrashDialog(bug_details(problem)))
        qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text()
        assert "RuntimeError: made" in copied
        assert "test_dialogs.py" in copied
        dialog.reject()

    def test_the_key_sheet_names_every_action_that_has_a_key(self, qtbot):
        dialog = shown(qtbot, KeySheet())
        texts = {label.text() for label in dialog.findChildren(type(dialog.problem))}
        missing = [spec.words for spec in ACTIONS if spec.keys and spec.words.rstrip(" …") not in texts]
        assert missing == []
        dialog.reject()


class TestAftercare:
    CARE = Aftercare("house 1", "0" * 64, (AftercareLine("always", "Aspirin.", "House"),))

    def test_the_draft_untouched_is_no_edit(self, qtbot):
        dialog = shown(qtbot, AftercareDialog(self.CARE))
        assert dialog.written is None
        dialog.text_edit.setPlainText("Apixaban.")
        assert dialog.written == "Apixaban."
        dialog.draft_button.click()
        assert dialog.written is None

    def test_an_empty_text_is_refused(self, qtbot):
        dialog = shown(qtbot, AftercareDialog(replace(self.CARE, written="Apixaban.")))
        assert dialog.written == "Apixaban."
        dialog.text_edit.clear()
        assert "go back to the draft" in dialog.find_problem()
