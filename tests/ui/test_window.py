"""The window as a person drives it: keys, mouse, drops; what is shown and what is saved."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.errors import InvalidEntry
from planner.storage.case_file import read_case_file, write_case_file
from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui import desk as desk_module
from planner.ui.app import make_window
from planner.ui.dialogs import choosing
from planner.ui.dialogs.crash import CrashDialog
from planner.ui.opening import Opened
from planner.ui.settings import Settings
from tests.helpers.cases import plain_case, plain_plan
from tests.ui.conftest import close_without_asking, open_sample
from tests.ui.pollers import later


def key(qtbot, window, pressed, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, pressed, modifier)


def answer(qtbot, act):
    """Do `act(dialog)` on the dialog that the next step opens."""

    def when_open():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            later(20, when_open)
        else:
            act(dialog)

    later(0, when_open)


def buttons(widget):
    return {button.text(): button for button in widget.findChildren(QPushButton) if button.isVisible()}


def texts(widget):
    shown = " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
    return shown.replace("\N{NO-BREAK SPACE}", " ")


def wait_for_plan(qtbot, window):
    qtbot.waitUntil(lambda: not window.store.is_stale and window.store.is_shown, timeout=10_000)


class TestStart:
    def test_an_empty_window_teaches_and_offers_what_can_be_opened(self, window):
        said = texts(window.start_page)
        assert "Drop a patient's images here" in said
        assert "Left NIVL with symptoms" in said
        assert "Open files …" in buttons(window.start_page)

    def test_without_a_case_only_opening_is_possible(self, window):
        enabled = {name for name, action in window.actions_by_id.items() if action.isEnabled()}
        assert enabled == {
            "open",
            "open_folder",
            "quit",
            "catalogue",
            "settings",
            "all_views",
            "light_theme",
            "full_screen",
            "palette",
            "key_sheet",
            "help",
            "tour",
            "about",
        }

    def test_recent_cases_are_offered_by_name(self, qtbot, window, tmp_path):
        path = tmp_path / "a.ilioplan"
        path.write_bytes(b"")
        window.desk._recent.add(path, "SAMPLE, Left NIVL")
        window._show_page(False)
        qtbot.waitUntil(lambda: "SAMPLE, Left NIVL" in texts(window.start_page))


class TestOneGlance:
    def test_side_patient_verdict_and_stent_are_on_the_screen_at_once(self, bench):
        said = texts(bench)
        for words in ("LEFT", "SAMPLE, Left NIVL", "SAMPLE-001", "1971-05-17"):
            assert words in said
        card = bench.workbench.card.words
        assert card.headline
        assert card.headline[0] in said
        assert card.verdict_word in said

    @pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
    def test_no_line_of_large_type_is_cut_off(self, qtbot, bench, size):
        bench.resize(*size)
        qtbot.wait(50)
        for name in ("stent size", "verdict word"):
            for label in bench.findChildren(QLabel, name):
                assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()

    def test_every_check_stands_on_the_card_without_a_click(self, bench):
        said = texts(bench.workbench.card)
        checks = bench.store.assessment.checks
        assert checks
        assert all(check.text in said for check in checks)

    def test_longitudinal_view_and_profile_line_up_to_the_pixel(self, bench):
        above, below = bench.workbench.longitudinal, bench.workbench.profile
        for place in (0.0, 60.0, 150.0):
            first = above.viewport().mapToGlobal(above.widget_point(place, 0.0).toPoint())
            second = below.viewport().mapToGlobal(below.widget_point(place, 0.0).toPoint())
            assert abs(first.x() - second.x()) <= 1


class TestMoving:
    def test_arrows_step_and_m_goes_to_the_mla(self, qtbot, bench):
        key(qtbot, bench, Qt.Key.Key_Right)
        key(qtbot, bench, Qt.Key.Key_Right)
        key(qtbot, bench, Qt.Key.Key_Left)
        assert bench.frame_cursor.frame_index == 1
        key(qtbot, bench, Qt.Key.Key_M)
        assert bench.frame_cursor.frame_index == bench.store.assessment.vessel.lesions[0].mla_frame

    def test_brackets_go_to_the_lesion_s_borders(self, qtbot, bench):
        lesion = bench.store.assessment.vessel.lesions[0]
        key(qtbot, bench, Qt.Key.Key_BracketRight)
        assert bench.frame_cursor.frame_index == lesion.start_frame
        key(qtbot, bench, Qt.Key.Key_BracketRight)
        assert bench.frame_cursor.frame_index == lesion.end_frame
        key(qtbot, bench, Qt.Key.Key_BracketLeft)
        assert bench.frame_cursor.frame_index == lesion.start_frame

    def test_space_plays_and_stops(self, qtbot, bench):
        key(qtbot, bench, Qt.Key.Key_Space)
        assert bench.frame_cursor.is_playing
        key(qtbot, bench, Qt.Key.Key_Space)
        assert not bench.frame_cursor.is_playing

    def test_digits_go_to_landmarks_and_ctrl_digits_pin_them(self, qtbot, bench):
        key(qtbot, bench, Qt.Key.Key_3)
        assert bench.frame_cursor.frame_index == 75
        bench.frame_cursor.go_to(80)
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        wait_for_plan(qtbot, bench)
        marks = {mark.name: mark for mark in bench.store.assessment.vessel.landmarks}
        assert marks["internal_iliac_ostium"].frame_index == 80
        assert bench.store.undo_stack.undoText() == "Pin internal iliac ostium"

    def test_one_cursor_moves_in_every_view(self, bench):
        bench.frame_cursor.go_to(60)
        assert bench.workbench.cross_section._image.image[0, 128] == 60
        for view in (bench.workbench.longitudinal, bench.workbench.profile):
            assert view.cursor_place == pytest.approx(60.0)

    def test_a_press_in_the_profile_goes_there(self, qtbot, bench):
        view = bench.workbench.profile
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(100.0, 50.0).toPoint())
        assert bench.frame_cursor.frame_index == pytest.approx(100, abs=1)

    def test_the_title_s_double_click_shows_one_view_alone_and_escape_all_again(self, qtbot, bench):
        panel = bench.workbench.panel("profile")
        qtbot.mouseDClick(panel._header, Qt.MouseButton.LeftButton)
        assert not bench.workbench.panel("ivus").isVisible()
        key(qtbot, bench, Qt.Key.Key_Escape)
        assert bench.workbench.panel("ivus").isVisible()


class TestEditing:
    def test_a_pulled_contour_changes_the_plan_card_s_numbers_and_undo_brings_them_back(self, qtbot, bench):
        mla = bench.store.assessment.vessel.lesions[0].mla_mm2
        bench.frame_cursor.go_to(33)
        view = bench.workbench.cross_section
        start = bench.store.plan.contours.points_mm[33][0]
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(*start).toPoint())
        qtbot.mouseMove(view.viewport(), view.widget_point(start[0] + 3, start[1] + 1).toPoint())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.vessel.sections.area_mm2[33] > mla
        key(qtbot, bench, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.vessel.lesions[0].mla_mm2 == mla

    def test_a_dragged_lesion_border_is_one_step_and_the_lesion_is_then_the_person_s(self, qtbot, bench):
        view = bench.workbench.profile
        lesion = view.picture.lesions[0]
        y = 0.4 * view.picture.top_mm2
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(lesion.end, y).toPoint())
        for place in (lesion.end + 4, lesion.end + 8, lesion.end + 12):
            qtbot.mouseMove(view.viewport(), view.widget_point(place, y).toPoint())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        wait_for_plan(qtbot, bench)
        moved = bench.store.assessment.vessel.lesions[0]
        assert moved.end_frame == pytest.approx(lesion.end_frame + 12, abs=1)
        assert moved.start_frame == lesion.start_frame
        assert bench.store.undo_stack.count() == 1

    def test_a_border_never_passes_the_other(self, qtbot, bench):
        view = bench.workbench.profile
        lesion = view.picture.lesions[0]
        y = 0.4 * view.picture.top_mm2
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(lesion.end, y).toPoint())
        qtbot.mouseMove(view.viewport(), view.widget_point(0.0, y).toPoint())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        held = bench.store.plan.lesions[0]
        assert held.start_frame == held.end_frame == lesion.start_frame

    def test_a_changed_intake_changes_the_verdict(self, qtbot, bench):
        def no_complaints(dialog):
            dialog.symptoms.none_box.setChecked(True)
            dialog.fields["ceap"].set_value("C0")
            dialog.fields["vcss"].setText("0")
            assert "Do not treat" in dialog.verdict.text()
            qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

        assert bench.store.assessment.indication.verdict != "do_not_treat"
        answer(qtbot, no_complaints)
        bench.actions_by_id["intake"].trigger()
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.indication.verdict == "do_not_treat"
        assert bench.workbench.card.words.headline == ()
        assert bench.workbench.profile.stents.pictures == ()
        indication = bench.store.assessment.indication
        said = texts(bench.workbench.card)
        assert all(reason.text in said for reason in (*indication.alternatives, *indication.untreated))

    def test_the_reference_can_be_chosen_and_given_back(self, qtbot, bench):
        found = bench.store.assessment.vessel.lesions[0].reference_method
        bench.actions_by_id["reference_population"].trigger()
        wait_for_plan(qtbot, bench)
        lesion = bench.store.assessment.vessel.lesions[0]
        assert (lesion.reference_method, lesion.reference_mm2) == ("population", 200.0)
        bench.frame_cursor.go_to(60)
        bench.actions_by_id["reference_manual"].trigger()
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.vessel.lesions[0].reference_method == "manual"
        bench.actions_by_id["reference_found"].trigger()
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.vessel.lesions[0].reference_method == found

    def test_a_change_of_side_against_the_files_turns_the_banner_red(self, qtbot, bench):
        case = bench.store.case
        pullback = replace(case.pullback, origin=replace(case.pullback.origin, laterality="R"))
        open_sample(qtbot, bench, replace(case, pullback=pullback), bench.store.plan)
        assert bench.workbench.banner.words.contradictions
        assert "the images say right" in texts(bench.workbench.banner)


@pytest.mark.slow
class TestSaving:
    def test_save_as_writes_a_case_file_that_holds_the_edit(self, qtbot, bench, tmp_path, monkeypatch):
        path = tmp_path / "sample.ilioplan"
        monkeypatch.setattr(choosing, "choose_case_file", lambda _parent, _suggestion: path)
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        assert bench.isWindowModified()
        with qtbot.waitSignal(bench.desk.saved):
            key(qtbot, bench, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        saved = read_case_file(path)
        assert {mark.name: mark.frame_index for mark in saved.plan.landmarks}["internal_iliac_ostium"] == 0
        assert not bench.isWindowModified()

    def test_a_save_that_cannot_be_written_says_so_and_the_work_stays_unsaved(self, qtbot, bench, tmp_path):
        key(qtbot, bench, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(bench.desk.refused):
            bench.desk.save(tmp_path / "absent" / "x.ilioplan")
        assert bench.messages.isVisible()
        assert "folder does not exist" in bench.messages.sentence
        assert bench.isWindowModified()

    def test_closing_with_unsaved_edits_asks_and_staying_keeps_the_window(self, qtbot, bench):
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        answer(qtbot, lambda dialog: qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton))
        bench.close()
        assert bench.isVisible()

    def test_closing_and_discarding_ends_and_leaves_nothing_to_recover(self, qtbot, bench, state_folder):
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(list((state_folder / "journal").glob("*.ilioplan"))))
        answer(qtbot, lambda dialog: qtbot.mouseClick(dialog.discard_button, Qt.MouseButton.LeftButton))
        bench.close()
        assert not bench.isVisible()
        assert list((state_folder / "journal").glob("*")) == []

    def test_closing_and_saving_writes_and_then_ends(self, qtbot, bench, tmp_path, monkeypatch):
        path = tmp_path / "sample.ilioplan"
        monkeypatch.setattr(choosing, "choose_case_file", lambda _parent, _suggestion: path)
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        answer(qtbot, lambda dialog: qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton))
        bench.close()
        qtbot.waitUntil(lambda: not bench.isVisible())
        assert path.exists()

    def test_every_edit_reaches_the_journal_and_is_offered_after_a_crash(self, qtbot, bench, state_folder):
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(list((state_folder / "journal").glob("*.ilioplan"))))
        bench.desk._journal.close(clean=False)  # what the system does to a process that dies
        later = make_window(
            Settings(state_folder / "s.ini"), Journal(state_folder / "journal"), RecentCases(state_folder)
        )
        with qtbot.waitExposed(later, timeout=20_000):
            later.show()
        assert "The program ended unexpectedly" in texts(later.start_page)
        assert "SAMPLE, Left NIVL" in texts(later.start_page)
        qtbot.mouseClick(buttons(later.start_page)["Discard"], Qt.MouseButton.LeftButton)
        assert "The program ended unexpectedly" not in texts(later.start_page)
        close_without_asking(later)

    def test_saving_takes_the_journal_s_entry_away(self, qtbot, bench, state_folder, tmp_path):
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(list((state_folder / "journal").glob("*.ilioplan"))))
        with qtbot.waitSignal(bench.desk.saved):
            bench.desk.save(tmp_path / "x.ilioplan")
        assert list((state_folder / "journal").glob("*.ilioplan")) == []

    def test_an_edit_made_while_it_is_saved_is_in_the_journal(self, qtbot, bench, state_folder, tmp_path, monkeypatch):
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        may_write = threading.Event()
        monkeypatch.setattr(desk_module, "write_case_file", lambda *_given: may_write.wait(20.0))
        bench.desk.save(tmp_path / "x.ilioplan")
        key(qtbot, bench, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(bench.desk.saved):
            may_write.set()
        assert bench.store.is_edited
        qtbot.waitUntil(lambda: bool(list((state_folder / "journal").glob("*.ilioplan"))))

    def test_a_save_that_ends_after_another_case_was_opened_does_not_name_that_case_s_file(
        self, qtbot, bench, tmp_path, monkeypatch
    ):
        began, go_on = threading.Event(), threading.Event()

        def slowly(*given):
            began.set()
            go_on.wait(10)
            write_case_file(*given)

        monkeypatch.setattr(desk_module, "write_case_file", slowly)
        bench.desk.save(tmp_path / "first.ilioplan")
        assert began.wait(10)
        open_sample(qtbot, bench, replace(bench.store.case))
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        go_on.set()
        qtbot.waitUntil(lambda: not bench.desk.tasks.is_running(desk_module.SAVE))
        assert (tmp_path / "first.ilioplan").exists()
        assert bench.desk.case_file is None
        assert bench.isWindowModified()

    def test_of_two_saves_at_once_the_later_plan_stays(self, qtbot, bench, tmp_path, monkeypatch):
        path, began, go_on, written = tmp_path / "x.ilioplan", threading.Event(), threading.Event(), []

        def slowly(to, case, plan, *more):
            if not began.is_set():
                began.set()
                go_on.wait(10)
            write_case_file(to, case, plan, *more)
            written.append(plan)

        monkeypatch.setattr(desk_module, "write_case_file", slowly)
        bench.desk.save(path)
        assert began.wait(10)
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        bench.desk.save(path)
        qtbot.wait(50)
        assert written == []
        with qtbot.waitSignal(bench.desk.saved):
            go_on.set()
        assert written[-1] is bench.store.plan
        assert not bench.isWindowModified()

    def test_who_goes_on_working_after_a_failed_save_is_not_closed_by_the_next(
        self, qtbot, bench, tmp_path, monkeypatch
    ):
        places = [tmp_path / "absent" / "x.ilioplan", tmp_path / "x.ilioplan"]
        monkeypatch.setattr(choosing, "choose_case_file", lambda _parent, _suggestion: places.pop(0))
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        answer(qtbot, lambda dialog: qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton))
        with qtbot.waitSignal(bench.desk.refused):
            bench.close()
        bench.actions_by_id["undo"].trigger()
        bench.actions_by_id["redo"].trigger()
        with qtbot.waitSignal(bench.desk.saved):
            bench.actions_by_id["save"].trigger()
        assert bench.isVisible()

    def test_what_the_window_showed_is_saved_with_the_case(self, qtbot, bench, tmp_path):
        bench.frame_cursor.go_to(44)
        key(qtbot, bench, Qt.Key.Key_Period)
        with qtbot.waitSignal(bench.desk.saved):
            bench.desk.save(tmp_path / "x.ilioplan")
        view = read_case_file(tmp_path / "x.ilioplan").view
        assert (view.frame_index, view.cut_angle_deg) == (44, 95.0)
        bench.frame_cursor.go_to(0)
        open_sample(qtbot, bench, bench.store.case, bench.store.plan, view=view)
        assert bench.frame_cursor.frame_index == 44
        assert bench.workbench.longitudinal.angle_deg == 95


def test_a_refusal_without_a_case_offers_only_what_can_be_done(window):
    window._show_problem(InvalidEntry("is no measurement", "correct the file"))
    offered = buttons(window.messages)
    assert "Open files …" in offered
    assert not {"Undo", "Landmarks …", "Intake …"} & offered.keys()


@pytest.mark.slow
class TestExport:
    def test_export_writes_the_three_files(self, qtbot, bench, tmp_path):
        folder = tmp_path / "plan"

        def choose(dialog):
            dialog.folder_edit.setText(str(folder))
            qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

        answer(qtbot, choose)
        with qtbot.waitSignal(bench.desk.exported, timeout=20_000):
            key(qtbot, bench, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert {path.name for path in folder.iterdir()} == {"plan.json", "plan.pdf", "frames.csv"}
        written = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
        assert written["indication"]["verdict"] == bench.store.assessment.indication.verdict
        assert bench.workbench.rail.steps[-1].standing == "done"

    def test_a_stale_plan_is_not_exported(self, qtbot, bench, tmp_path):
        bench.frame_cursor.go_to(80)
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        assert bench.store.is_stale
        assert not bench.actions_by_id["export"].isEnabled()
        bench.desk.export(tmp_path / "plan")
        assert "still being worked out" in bench.messages.sentence
        assert not (tmp_path / "plan").exists()
        wait_for_plan(qtbot, bench)
        assert bench.actions_by_id["export"].isEnabled()

    def test_an_export_that_cannot_be_written_offers_another_place(self, qtbot, bench, tmp_path):
        blocked = tmp_path / "file"
        blocked.write_text("in the way")
        with qtbot.waitSignal(bench.desk.refused, timeout=20_000):
            bench.desk.export(blocked)
        assert "Export elsewhere …" in buttons(bench.messages)
        assert blocked.read_text() == "in the way"


class TestOpening:
    def test_dropped_files_are_opened(self, qtbot, window, monkeypatch):
        asked = []
        opened = Opened(plain_case(venogram=False), plain_plan(venogram=False), (Path("x"),))
        monkeypatch.setattr(desk_module, "open_paths", lambda paths, _progress: asked.append(paths) or opened)
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile("/made/a.dcm"), QUrl.fromLocalFile("/made/b.dcm")])
        event = QDropEvent(
            QPointF(100, 100), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        with qtbot.waitSignal(window.desk.opened):
            window.dropEvent(event)
        assert asked == [(Path("/made/a.dcm"), Path("/made/b.dcm"))]
        assert window.pages.currentWidget() is window.workbench
        wait_for_plan(qtbot, window)

    def test_a_path_that_does_not_exist_is_one_sentence_and_what_to_do(self, qtbot, window):
        with qtbot.waitSignal(window.desk.refused):
            window.open_paths((Path("/made/absent.dcm"),))
        assert "there is no such file or folder" in window.messages.sentence
        assert "Check the path." in window.messages.sentence
        assert {"Open files …", "Open folder …"} <= set(buttons(window.messages))
        assert window.pages.currentWidget() is window.start_page

    def test_a_refused_file_leaves_the_open_case_untouched(self, qtbot, bench, tmp_path):
        text = tmp_path / "notes.txt"
        text.write_text("not DICOM")
        before = bench.store.plan
        with qtbot.waitSignal(bench.desk.refused):
            bench.open_paths((text,))
        assert bench.store.plan is before
        assert "notes.txt" in bench.messages.sentence

    def test_work_that_is_stopped_says_nothing_and_opens_nothing(self, qtbot, window, monkeypatch):
        def forever(_paths, progress):
            while True:
                progress("reading files", 0.3)

        monkeypatch.setattr(desk_module, "open_paths", forever)
        window.open_paths((Path("/made"),))
        qtbot.waitUntil(lambda: window.status.is_busy and "Reading files" in window.status.words.text())
        qtbot.mouseClick(window.status.cancel_button, Qt.MouseButton.LeftButton)
        assert not window.status.is_busy
        assert not window.messages.isVisible()
        assert window.store.case is None

    def test_a_bug_while_opening_is_shown_as_a_bug(self, qtbot, window, monkeypatch):
        def broken(_paths, _progress):
            raise KeyError("made")

        seen = []

        def look(dialog):
            seen.append(type(dialog))
            dialog.reject()

        monkeypatch.setattr(desk_module, "open_paths", broken)
        answer(qtbot, look)
        window.open_paths((Path("/made"),))
        qtbot.waitUntil(lambda: bool(seen))
        assert seen == [CrashDialog]

    def test_a_pullback_without_calibration_asks_for_one_and_finds_contours_then(self, qtbot, window, monkeypatch):
        plan = replace(plain_plan(venogram=False), contours=None, landmarks=())
        found = plain_plan(venogram=False).contours
        monkeypatch.setattr(
            desk_module,
            "propose",
            lambda _case, held, _network, _progress: held if held.spacing is None else replace(held, contours=found),
        )
        case = plain_case(venogram=False, spacing=None, spacing_problem="no ultrasound region")
        window.desk._take_opened(Opened(case, plan, (Path("x"),)))
        assert "not calibrated: no ultrasound region" in window.messages.sentence
        assert "Calibrate …" in buttons(window.messages)

        def calibrate(dialog):
            dialog.ruler.set_marks((20.0, 30.0), (120.0, 30.0))
            dialog.distance_edit.show_value(20.0)
            dialog.who_edit.setText("A. Sample")
            qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

        answer(qtbot, calibrate)
        qtbot.mouseClick(buttons(window.messages)["Calibrate …"], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.store.plan.contours is not None)
        wait_for_plan(qtbot, window)
        assert window.store.assessment.vessel.spacing.source == "manual"
        assert window.store.assessment.vessel.spacing.who == "A. Sample"

    def test_a_case_of_a_venogram_alone_shows_the_venogram_alone(self, qtbot, window):
        case = replace(plain_case(), pullback=None)
        window.desk._take_opened(Opened(case, replace(plain_plan(), contours=None, landmarks=()), (Path("x"),)))
        wait_for_plan(qtbot, window)
        visible = {
            name for name in ("ivus", "venogram", "longitudinal", "profile") if window.workbench.panel(name).isVisible()
        }
        assert visible == {"venogram"}

    def test_a_case_can_be_put_away(self, qtbot, bench):
        key(qtbot, bench, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        assert bench.pages.currentWidget() is bench.start_page
        assert bench.store.case is None


@pytest.mark.slow
class TestVenogram:
    def test_the_ivus_place_is_marked_on_it_and_a_press_on_the_vein_goes_there(self, qtbot, bench):
        view = bench.workbench.venogram
        assert view.vein_map is not None
        target = 60.0
        place = view.widget_point(*view.vein_map.point_at(target)).toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert bench.frame_cursor.frame_index == pytest.approx(60, abs=3)
        assert np.hypot(*np.subtract(view.place, view.vein_map.point_at(60))) < 6

    def test_the_wheel_steps_through_its_own_run(self, bench):
        view = bench.workbench.venogram
        before, frame = view.frame_index, bench.frame_cursor.frame_index
        view.wheeled.emit(-1)
        assert view.frame_index == before + 1
        assert bench.frame_cursor.frame_index == frame

    def test_a_drag_beside_the_vein_changes_its_grey_levels(self, qtbot, bench):
        view = bench.workbench.venogram
        levels = view.levels
        corner = QPoint(30, view.height() // 2)
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
        qtbot.mouseMove(view.viewport(), corner + QPoint(40, 10))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        assert view.levels != levels


def test_a_landmark_pinned_out_of_order_is_said_and_can_be_taken_back(qtbot, bench):
    with qtbot.waitSignal(bench.desk.refused):
        key(qtbot, bench, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert "anatomical order" in bench.messages.sentence
    assert bench.store.is_stale
    qtbot.mouseClick(buttons(bench.messages)["Undo"], Qt.MouseButton.LeftButton)
    wait_for_plan(qtbot, bench)
