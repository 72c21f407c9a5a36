"""The virtual stent as a person drives it: drags, keys, the picker; what is shown, what is undone, what is saved."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from planner.model.assessment import Candidate
from planner.model.plan import StentPlacement
from planner.storage.case_file import read_case_file
from planner.ui.views.stent.placing import AS_PLACED, LEAST_ON_VEIN_MM
from tests.helpers import assessments
from tests.ui.test_window import answer, texts, wait_for_plan

LEFT = Qt.MouseButton.LeftButton


def band_height(view) -> float:
    return 0.935 * view.picture.top_mm2


def drag(qtbot, view, start, end, release=True):
    points = [view.widget_point(*start), view.widget_point(*end)]
    qtbot.mousePress(view.viewport(), LEFT, pos=points[0].toPoint())
    for share in (0.5, 1.0):
        at = QPointF(points[0] + share * (points[1] - points[0])).toPoint()
        qtbot.mouseMove(view.viewport(), at)
    if release:
        qtbot.mouseRelease(view.viewport(), LEFT, pos=points[1].toPoint())


def closing(act):
    """Close the dialog whatever `act` meets, so that a failure is told instead of a wait without end."""

    def acted(dialog):
        try:
            act(dialog)
        finally:
            dialog.close()

    return acted


def recommended(bench) -> StentPlacement:
    (stent,) = bench.store.assessment.recommendation.stents
    return StentPlacement(stent.model_id, stent.diameter_mm, stent.length_mm, stent.cranial_mm)


def middle_of(bench, view) -> tuple[float, float]:
    """A point on the stent's body, away from its ends."""
    stent = bench.placing.pictures[0]
    x = stent.start_mm + 0.3 * (stent.end_mm - stent.start_mm)
    if view is bench.workbench.profile:
        return x, band_height(view)
    low, high = view._stent_walls(np.array([x]), stent)
    return x, float(low[0] + high[0]) / 2


@pytest.mark.parametrize("name", ["profile", "longitudinal"])
class TestDragging:
    def test_dragging_the_body_moves_the_whole_stent_as_one_named_step(self, qtbot, bench, name):
        view, before = getattr(bench.workbench, name), recommended(bench)
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 12.0, y))
        (after,) = bench.store.plan.placements
        assert after.cranial_mm == pytest.approx(before.cranial_mm + 12.0, abs=0.8)
        assert (after.length_mm, after.diameter_mm) == (before.length_mm, before.diameter_mm)
        assert bench.actions_by_id["undo"].text() == "Undo Move the stent"
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.recommendation.stents[0].cranial_mm == after.cranial_mm
        bench.actions_by_id["undo"].trigger()
        assert bench.store.plan.placements == ()

    def test_an_end_snaps_to_lengths_that_exist(self, qtbot, bench, name):
        view, before = getattr(bench.workbench, name), recommended(bench)
        _x, y = middle_of(bench, view)
        end = bench.placing.pictures[0].end_mm
        if name == "longitudinal":
            low, high = view._stent_walls(np.array([end]), bench.placing.pictures[0])
            y = float(low[0] + high[0]) / 2
        drag(qtbot, view, (end, y), (end - 18.0, y))
        (after,) = bench.store.plan.placements
        made = {size.length_mm for size in bench.desk.catalogue.model(before.model_id).sizes}
        assert after.length_mm in made
        assert after.length_mm < before.length_mm
        assert after.cranial_mm == before.cranial_mm

    def test_escape_takes_the_drag_back(self, qtbot, bench, name):
        view = getattr(bench.workbench, name)
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 20.0, y), release=False)
        assert bench.store.plan.placements
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert bench.store.plan.placements == ()
        qtbot.mouseRelease(view.viewport(), LEFT)

    def test_a_click_selects_and_looks_there_but_moves_nothing(self, qtbot, bench, name):
        view = getattr(bench.workbench, name)
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x, y))
        assert bench.placing.selected == 0
        assert bench.store.plan.placements == ()
        assert bench.frame_cursor.frame_index == view.axis.nearest_frame(x)

    def test_both_views_draw_the_same_stent_at_once(self, qtbot, bench, name):
        view = getattr(bench.workbench, name)
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 9.0, y), release=False)
        shown = [each.stents.pictures for each in (bench.workbench.profile, bench.workbench.longitudinal)]
        assert shown[0] == shown[1]
        assert shown[0][0].start_mm == bench.store.plan.placements[0].cranial_mm
        qtbot.mouseRelease(view.viewport(), LEFT)


class TestKeys:
    def select(self, qtbot, bench):
        qtbot.keyClick(bench, Qt.Key.Key_S)
        assert bench.placing.selected == 0
        return bench.workbench.longitudinal

    def test_arrows_nudge_by_one_and_with_shift_by_five_millimetres(self, qtbot, bench):
        before = recommended(bench).cranial_mm
        view = self.select(qtbot, bench)
        frame = bench.frame_cursor.frame_index
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert bench.store.plan.placements[0].cranial_mm == pytest.approx(before + 1.0)
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert bench.store.plan.placements[0].cranial_mm == pytest.approx(before - 4.0)
        assert bench.frame_cursor.frame_index == frame
        assert bench.store.undo_stack.count() == 2

    def test_without_a_selection_arrows_step_through_frames(self, qtbot, bench):
        view = self.select(qtbot, bench)
        qtbot.keyClick(bench, Qt.Key.Key_Escape)
        assert bench.placing.selected is None
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert bench.frame_cursor.frame_index == 1
        assert bench.store.plan.placements == ()

    def test_a_press_beside_the_stent_gives_the_keys_back_to_the_frames(self, qtbot, bench):
        view = self.select(qtbot, bench)
        drag(qtbot, view, (150.0, 20.0), (150.0, 20.0))
        assert bench.placing.selected is None
        frame = bench.frame_cursor.frame_index
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert bench.frame_cursor.frame_index == frame - 1
        assert bench.store.plan.placements == ()

    def test_a_stent_is_never_moved_out_of_sight(self, qtbot, bench):
        self.select(qtbot, bench)
        bench.placing.nudge(-500.0)
        (stent,) = bench.store.plan.placements
        assert (
            stent.cranial_mm + stent.length_mm == bench.store.assessment.sizing_inputs.vein.first_mm + LEAST_ON_VEIN_MM
        )
        bench.placing.nudge(900.0)
        (stent,) = bench.store.plan.placements
        assert stent.cranial_mm == bench.store.assessment.sizing_inputs.vein.last_mm - LEAST_ON_VEIN_MM

    def test_plus_and_minus_take_the_next_length(self, qtbot, bench):
        before = recommended(bench)
        lengths = sorted(
            size.length_mm
            for size in bench.desk.catalogue.model(before.model_id).sizes
            if size.diameter_mm == before.diameter_mm
        )
        view = self.select(qtbot, bench)
        qtbot.keyClick(view, Qt.Key.Key_Plus)
        assert bench.store.plan.placements[0].length_mm == lengths[lengths.index(before.length_mm) + 1]
        qtbot.keyClick(view, Qt.Key.Key_Minus)
        assert bench.store.plan.placements[0].length_mm == before.length_mm

    def test_delete_removes_an_own_stent_and_the_recommended_one_stands_again(self, qtbot, bench):
        view = self.select(qtbot, bench)
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert bench.store.plan.placements == ()
        assert "recommended one stands again" in bench.status.words.text()

    def test_the_recommended_stent_cannot_be_deleted(self, qtbot, bench):
        view = self.select(qtbot, bench)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert bench.store.plan.placements == ()
        assert "place none of your own" in bench.status.words.text()


class TestControls:
    def test_a_second_stent_is_stacked_and_selected(self, qtbot, bench):
        qtbot.mouseClick(bench.workbench.stent_bar.buttons["add_stent"], LEFT)
        first, second = bench.store.plan.placements
        overlap = first.cranial_mm + first.length_mm - second.cranial_mm
        assert overlap == pytest.approx(bench.placing.policy.overlap_mm.value)
        assert bench.placing.selected == 1
        wait_for_plan(qtbot, bench)
        assert len(bench.workbench.card.words.headline) == 2
        assert bench.workbench.stent_bar.choose.text().endswith("yours")

    def test_back_to_the_recommended_stent(self, qtbot, bench):
        bar = bench.workbench.stent_bar
        assert not bar.buttons["as_recommended"].isEnabled()
        assert bar.choose.text().endswith("proposed")
        qtbot.mouseClick(bar.buttons["add_stent"], LEFT)
        qtbot.mouseClick(bar.buttons["as_recommended"], LEFT)
        assert bench.store.plan.placements == ()
        assert bench.actions_by_id["undo"].text() == "Undo Stent as recommended"

    def test_the_picker_swaps_device_and_size_and_keeps_the_edge(self, qtbot, bench):
        before = recommended(bench)

        def take_another(dialog):
            said = texts(dialog)
            assert "Needed here" in said
            items = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
            assert len(items) == len(bench.store.assessment.recommendation.considered)
            assert items[0].text(0).startswith("●")
            out = next(item for item in items if item.text(0).startswith("✕"))
            assert out.text(7)
            qtbot.keyClicks(dialog.filter_edit, "20 ×")
            shown = [dialog.tree.topLevelItem(row).text(1) for row in range(dialog.tree.topLevelItemCount())]
            assert shown
            assert all(size.startswith("20 ×") for size in shown)
            dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0))
            dialog.tree.setFocus()
            qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)

        answer(qtbot, closing(take_another))
        qtbot.mouseClick(bench.workbench.stent_bar.choose, LEFT)
        (after,) = bench.store.plan.placements
        assert after.diameter_mm == 20
        assert after.cranial_mm == before.cranial_mm
        assert bench.actions_by_id["undo"].text().startswith("Undo Take ")

    def test_a_row_of_stents_takes_the_place_of_all(self, qtbot, bench):
        stents = tuple(
            assessments.stent(16, length, cranial, model_id=recommended(bench).model_id)
            for length, cranial in ((100, 5.0), (60, 95.0))
        )
        bench.placing.select(0)
        bench.placing.swap(Candidate(stents, 1, None, None, None, ("fits",)))
        assert [(each.length_mm, each.cranial_mm) for each in bench.store.plan.placements] == [(100, 5.0), (60, 95.0)]
        assert bench.store.undo_stack.count() == 1

    def test_the_picker_can_be_left_without_a_choice(self, qtbot, bench):
        answer(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
        bench.actions_by_id["choose_stent"].trigger()
        assert bench.store.plan.placements == ()

    def test_without_a_stent_the_controls_rest_and_keys_say_why(self, qtbot, window):
        assert not window.workbench.stent_bar.choose.isEnabled()
        assert window.placing.month == AS_PLACED
        assert not window.actions_by_id["select_stent"].isEnabled()


class TestSaved:
    def test_own_stents_are_in_the_case_file(self, qtbot, bench, tmp_path):
        view = bench.workbench.profile
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 7.0, y))
        qtbot.mouseClick(bench.workbench.stent_bar.buttons["add_stent"], LEFT)
        path = tmp_path / "own.ilioplan"
        bench.desk.save(path)
        qtbot.waitUntil(path.exists)
        assert read_case_file(path).plan.placements == bench.store.plan.placements
        assert len(bench.store.plan.placements) == 2
        QApplication.processEvents()
