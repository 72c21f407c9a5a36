"""Several views of one vein: each with its own run, marks and scale; the deciding one is named."""

from dataclasses import replace

import numpy as np
import pytest

from planner.model.calibration import XrayGeometry
from planner.model.identity import ImageOrigin
from planner.planning import edits_venogram
from tests.helpers import xray_phantom
from tests.helpers.cases import plain_case, plain_plan

OTHER = "1.2.3.99"


@pytest.fixture
def two(blank):
    case, plan = plain_case(), replace(plain_plan(), venogram_landmarks=())
    oblique = replace(
        xray_phantom.draw(size_px=256, frame_count=6, seed=4).venogram(),
        origin=ImageOrigin("oblique.dcm", OTHER, study_date=case.venogram.origin.study_date),
        geometry=XrayGeometry(primary_angle_deg=26.0),
    )
    narrower = replace(plan.tracing, diameter_px=0.7 * plan.tracing.diameter_px, frame_used=4)
    plan = edits_venogram.with_tracing(plan, narrower, OTHER)
    blank.open(replace(case, other_venograms=(oblique,)), plan)
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
