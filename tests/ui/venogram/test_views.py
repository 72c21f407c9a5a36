"""Several views of one vein: each with its own run, marks and scale; the deciding one is named."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from planner.model.calibration import XrayGeometry
from planner.model.identity import ImageOrigin
from planner.planning import edits_venogram
from planner.report.plan_json import plan_document
from planner.storage.saved_case import ViewState
from planner.wording.numbers import READING
from tests.helpers import xray_phantom
from tests.helpers.cases import plain_case, plain_plan
from tests.ui.conftest import open_sample

OTHER = "1.2.3.99"


def case_of_two():
    case, plan = plain_case(), replace(plain_plan(), venogram_landmarks=())
    oblique = replace(
        xray_phantom.draw(size_px=256, frame_count=6, seed=4).venogram(),
        origin=ImageOrigin("oblique.dcm", OTHER, study_date=case.venogram.origin.study_date),
        geometry=XrayGeometry(primary_angle_deg=26.0),
    )
    narrower = replace(plan.tracing, diameter_px=0.7 * plan.tracing.diameter_px, frame_used=4)
    plan = edits_venogram.with_tracing(plan, narrower, OTHER)
    return replace(case, other_venograms=(oblique,)), plan


@pytest.fixture
def two(blank):
    blank.open(*case_of_two())
    return blank


def test_the_list_of_views_is_there_only_where_there_is_a_choice(shown):
    assert not shown.pane.showing.views.isVisible()


def test_another_view_is_shown_with_its_own_run_and_course(qtbot, two):
    box = two.pane.showing.views
    assert box.isVisible()
    assert box.itemText(1) == "LAO 26°"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert two.view.view.key == OTHER
    assert two.view.run.frame_count == 6
    assert two.view.frame_index == 4
    expected = two.store.case.other_venograms[0].frames.frame(4)
    qtbot.waitUntil(lambda: np.array_equal(two.view.picture, expected), timeout=5000)


def test_the_view_that_decides_is_named_on_both(two):
    narrowest = two.store.assessment.narrowest
    assert (narrowest.image, narrowest.views) == (OTHER, 2)
    assert "Of 2 views LAO 26° decides" in two.view.words.words_in("top_right")
    two.view.show_view(OTHER)
    assert "this one decides" in two.view.words.words_in("top_right")


def test_landmarks_are_pinned_on_the_view_that_is_shown(two):
    two.view.show_view(OTHER)
    two.wait_for_picture()
    two.view.tooling.choose_landmark("artery_crossing")
    two.click(90.0, 60.0)
    assert two.store.plan.venogram_landmarks == ()
    (mark,) = edits_venogram.view_of(two.store.plan, OTHER).landmarks
    assert (mark.x_px, mark.y_px) == pytest.approx((90.0, 60.0), abs=1.0)


def test_a_collateral_stays_on_the_view_it_was_marked_on(two):
    two.view.show_view(OTHER)
    two.view.editing.mark_collateral("other", np.array([[40.0, 40.0]]))
    assert two.store.plan.collaterals[0].image == OTHER
    two.view.show_view("")
    two.view.tooling.select(None)
    two.wait_for_picture()
    two.click(40.0, 40.0)
    assert two.view.tooling.selected is None


def test_a_view_that_is_left_out_says_so_and_no_longer_decides(two):
    two.view.show_view(OTHER)
    two.store.apply("Leave out", edits_venogram.with_view_left_out, OTHER)
    two.assess()
    assert two.pane.showing.views.itemText(1) == "LAO 26° (left out)"
    assert "Left out" in two.view.words.words_in("top_right")
    assert two.store.assessment.narrowest.image == ""
    two.store.undo_stack.undo()
    assert two.pane.showing.views.itemText(1) == "LAO 26°"


class TestSideBySide:
    def test_the_other_view_stands_beside_with_its_own_run_and_name(self, qtbot, two):
        two.pane.beside.toggle()
        second = two.pane.beside.second
        assert second.isVisible()
        assert (two.view.view.key, second.view.key) == ("", OTHER)
        expected = two.store.case.other_venograms[0].frames.frame(4)
        qtbot.waitUntil(lambda: np.array_equal(second.picture, expected), timeout=5000)
        assert "LAO 26°" in second.words.words_in("bottom_left")
        second.wheeled.emit(-1)
        assert (second.frame_index, two.view.run.frame_count) == (5, 12)

    def test_both_go_on_showing_different_views_and_one_is_left_when_asked_again(self, two):
        two.pane.beside.toggle()
        two.view.show_view(OTHER)
        assert two.pane.beside.second.view.key == ""
        two.pane.beside.toggle()
        assert not two.pane.beside.second.isVisible()

    def test_another_case_with_one_view_closes_the_second(self, two):
        two.pane.beside.toggle()
        case = two.store.case
        two.open(replace(case, other_venograms=()), replace(two.store.plan, further_views=()))
        assert not two.pane.beside.is_shown


def test_a_case_of_one_view_has_nothing_to_stand_beside(shown):
    shown.pane.beside.toggle()
    assert shown.pane.beside.second is None
    assert "one view of the vein" in shown.view.words.words_in("bottom_left")


class TestPlannedOn:
    def plan_on_other(self, two):
        own = two.store.case.venogram.origin.sop_instance_uid
        two.store.apply("Plan on view LAO 26°", edits_venogram.with_planned_view, OTHER, own, "SAMPLE, Surgeon")
        two.assess()
        return own

    def test_case_tracing_and_assessment_follow_and_one_step_takes_it_back(self, two):
        before, first = two.store.plan, two.store.case.venogram
        width = two.store.assessment.venogram.tracing.diameter_px
        own = self.plan_on_other(two)
        assert two.store.case.venogram.origin.sop_instance_uid == OTHER
        assert [run.origin.sop_instance_uid for run in two.store.case.further_views] == [own]
        np.testing.assert_allclose(two.store.assessment.venogram.tracing.diameter_px, 0.7 * width)
        assert two.store.assessment.narrowest.image == ""
        two.store.undo_stack.undo()
        assert two.store.case.venogram is first
        assert two.store.plan is before

    def test_the_picture_stays_and_says_that_it_is_planned_on(self, two):
        two.view.show_view(OTHER)
        two.wait_for_picture()
        shown = two.view.picture
        self.plan_on_other(two)
        assert two.view.view.key == ""
        assert two.view.view.name == "LAO 26°"
        assert two.view.picture is shown
        assert two.pane.showing.views.currentText() == "LAO 26°"
        assert "planned on" in two.view.words.words_in("bottom_left")
        two.store.undo_stack.undo()
        assert (two.view.view.key, two.view.picture is shown) == (OTHER, True)

    def test_the_stent_and_the_ivus_place_are_drawn_on_it(self, two):
        self.plan_on_other(two)
        two.view.show_view("")
        assert two.view.vein_map is not None
        assert two.view.vein_map.points_px is two.store.plan.tracing.centreline_px

    def test_ties_to_frames_stay_with_the_picture_they_were_set_on(self, two):
        two.view.editing.tie("other", 3, 100.0, 90.0)
        own = self.plan_on_other(two)
        assert [pin.image for pin in two.store.plan.shared_pins] == [own]
        assert two.store.assessment.venogram.shared_pins == ()
        two.store.apply("Plan on view AP", edits_venogram.with_planned_view, own, OTHER)
        two.assess()
        assert [pin.image for pin in two.store.plan.shared_pins] == [""]
        assert len(two.store.assessment.venogram.shared_pins) == 1

    def test_the_plan_s_file_says_which_view_and_whose_choice_it_is(self, two):
        def told():
            store = two.store
            return plan_document(store.case, store.plan, store.assessment, "2026-01-01T00:00:00Z")["provenance"]

        assert told()["venogram_planned_on"]["by"] == "program"
        self.plan_on_other(two)
        assert told()["venogram_planned_on"] == {
            "view": "LAO 26°", "sop_instance_uid": OTHER, "by": "person", "who": "SAMPLE, Surgeon",
        }  # fmt: skip


def test_the_key_plans_on_the_view_that_is_shown(qtbot, window):
    case, plan = case_of_two()
    open_sample(qtbot, window, case, plan)
    action = window.actions_by_id["venogram_plan_on"]
    venogram = window.workbench.venogram
    action.trigger()
    assert window.store.case.venogram is case.venogram
    assert "go to another view first" in venogram.tooling.hint
    venogram.show_view(OTHER)
    assert action.shortcut().toString() == "Ctrl+Alt+V"
    action.trigger()
    assert window.store.undo_stack.undoText() == "Plan on view LAO 26°"
    assert window.store.case.venogram.origin.sop_instance_uid == OTHER
    qtbot.waitUntil(lambda: not window.store.is_stale and window.store.is_shown, timeout=15_000)


class TestAsItWasLeft:
    def test_view_way_frame_map_and_second_view_come_back(self, qtbot, two):
        two.view.show_view(OTHER)
        two.view.show_frame(2)
        two.view.viewing.show_mode("averaged")
        two.pane.pooling.show(True)
        two.pane.beside.toggle()
        left = two.pane.with_way_of_looking(ViewState(frame_index=7))
        assert left.frame_index == 7
        two.pane.beside.toggle()
        two.open(two.store.case, two.store.plan)
        assert (two.view.view.key, two.view.viewing.mode, two.pane.pooling.is_shown) == ("", "native", False)
        two.pane.show_as_left(left)
        assert (two.view.view.key, two.view.viewing.mode, two.view.frame_index) == (OTHER, "averaged", 2)
        assert two.pane.pooling.is_shown
        assert two.pane.beside.is_shown
        assert two.pane.showing.mode.currentText() == "Averaged"

    def test_what_is_not_there_any_more_is_passed_over(self, shown):
        shown.pane.show_as_left(ViewState(venogram_image="gone", venogram_way="unheard of", venogram_beside=True))
        assert (shown.view.view.key, shown.view.viewing.mode) == ("", "native")
        assert not shown.pane.beside.is_shown


def test_while_the_images_are_read_both_pictures_say_so_in_the_same_words(qtbot, window):
    empty = replace(plain_plan(), contours=None, tracing=None, xray_scale=None, landmarks=(), venogram_landmarks=())
    window.desk.find_contours = lambda: None  # it is told here when reading begins and ends
    open_sample(qtbot, window, plain_case(), empty)
    ivus, venogram = window.workbench.cross_section, window.workbench.venogram
    window._show_reading("propose", True)
    assert READING in ivus._overlay.words_in("top_right")
    assert READING in venogram.words.words_in("bottom_right")
    assert "Not calibrated" not in venogram.words.words_in("bottom_right")
    window._show_reading("propose", False)
    assert "not known" in ivus._overlay.words_in("top_right")
    assert "Not calibrated" in venogram.words.words_in("bottom_right")


class TestCaptions:
    def test_no_figure_stands_alone_on_a_line(self, shown):
        words = shown.view.words.words_in("bottom_right") + shown.view.words.words_in("bottom_left")
        assert "Scale ±" in words
        assert "<br>±" not in words

    @pytest.mark.parametrize("width", [360, 480, 640])
    def test_a_collateral_s_name_is_covered_by_no_words_and_covers_no_vein(self, qtbot, shown, width):
        shown.panel.resize(width, 480)
        qtbot.wait(50)
        view = shown.view
        right = view.words.covered_rects()[0]
        x, y = view.box.mapSceneToView(QPointF(right.left() - 20, right.center().y())).toTuple()
        view.editing.mark_collateral("ascending_lumbar", np.array([[x, y], [x, y + 30.0]]))
        (name,) = view.marks.collaterals.names
        place, size = view.viewport_point(name.pos().x(), name.pos().y()), name.textItem.boundingRect()
        left = place.x() - name.anchor.x() * size.width()
        top = place.y() - name.anchor.y() * size.height()
        rect = QRectF(left, top, size.width(), size.height())
        assert QRectF(view.rect()).contains(rect)
        assert not any(rect.intersects(QRectF(words)) for words in view.words.covered_rects())
