"""Pooling in colour, contrast over time at a place, and collaterals."""

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt

from planner.measure.xray.region_curve import measure_region
from planner.measure.xray.tracing import trace_venogram
from planner.model.venogram import Collateral
from planner.model.venogram_measurement import Pooling
from planner.planning.assess import assess
from planner.storage.catalogue import read_catalogue
from planner.ui.dialogs.collaterals import CollateralsDialog
from planner.ui.views.venogram.pooling_layer import coloured
from tests.helpers import xray_phantom
from tests.helpers.policies import shipped_policy


def take_pooling(shown, pooling):
    plan = shown.store.plan
    made = assess(shown.store.case, plan, read_catalogue(), shipped_policy(), pooling)
    shown.store.take_assessment(plan, made)


class TestMap:
    def test_colours_grow_with_the_half_time_and_are_clear_where_it_is_not_known(self):
        table = np.stack([np.arange(256)] * 3, axis=1).astype(np.uint8)
        picture = coloured(np.array([[0.0, 1.0], [2.0, np.nan]]), (0.0, 2.0), table)
        assert picture[..., 0].tolist() == [[0, 128], [255, 0]]
        assert picture[..., 3].tolist() == [[255, 255], [255, 0]]

    def test_the_map_lies_over_the_picture_with_its_seconds_beside_it(self, qtbot, shown):
        half_times = np.full((256, 256), np.nan)
        half_times[60:120, 100:140] = 3.0
        take_pooling(shown, Pooling({"cranial": 3.0}, half_times))
        qtbot.mouseClick(shown.pane.tools.pooling, Qt.MouseButton.LeftButton)
        assert shown.pane.pooling.image.isVisible()
        assert shown.pane.pooling.legend.isVisible()
        assert shown.pane.pooling.legend.words == ("0.0 s", "1.5 s", "3.0 s")
        qtbot.mouseClick(shown.pane.tools.pooling, Qt.MouseButton.LeftButton)
        assert not shown.pane.pooling.legend.isVisible()

    def test_a_run_without_wash_out_says_why_there_is_nothing_to_see(self, shown):
        take_pooling(shown, None)
        shown.pane.pooling.show(True)
        assert "No wash-out is seen" in shown.view.words.words_in("bottom_left")
        assert not shown.pane.pooling.legend.isVisible()


class TestCurve:
    @pytest.mark.slow
    def test_the_half_time_where_somebody_points_is_that_of_the_made_run(self):
        drawn = xray_phantom.draw(frame_count=48, half_time_s=(0.8, 1.6), collateral=False)
        run = drawn.venogram()
        traced = trace_venogram(run)
        place = drawn.centreline_px[-120]
        found = measure_region(run, traced, tuple(place), 4.0)
        assert found.half_time_s == pytest.approx(1.6, rel=0.1)
        assert found.density[:2] == pytest.approx(0.0, abs=0.05)
        nowhere = measure_region(run, traced, (30.0, 480.0), 4.0)
        assert nowhere.half_time_s is None
        assert "hardly any contrast" in nowhere.why_unknown

    def test_a_click_with_the_tool_shows_the_curve_of_that_place(self, qtbot, shown):
        shown.view.tooling.choose("density")
        shown.click(*shown.store.plan.tracing.centreline_px[150])
        qtbot.waitUntil(lambda: shown.pane.density.isVisible(), timeout=10_000)
        curve = [item for item in shown.pane.density.plot.items if isinstance(item, pg.PlotCurveItem)][-1]
        assert len(curve.getData()[0]) == shown.store.case.venogram.frames.count
        assert shown.pane.density.words.text()

    def test_a_run_of_unknown_rate_has_no_curve_and_says_so(self, qtbot, shown):
        case = shown.store.case
        shown.open(replace(case, venogram=replace(case.venogram, frame_times_s=None)), shown.store.plan)
        shown.view.tooling.choose("density")
        shown.click(100.0, 100.0)
        qtbot.waitUntil(lambda: "does not tell contrast" in shown.view.words.words_in("bottom_left"), timeout=10_000)


class TestCollaterals:
    def test_a_click_marks_a_place_a_drag_a_course_and_the_tool_stays(self, shown):
        shown.view.tooling.choose_collateral("cross_pelvic")
        shown.click(60.0, 60.0)
        shown.drag((80.0, 180.0), (60.0, 190.0), (30.0, 200.0))
        one, other = shown.store.plan.collaterals
        assert (one.id, one.kind, one.source, len(one.points_px)) == ("C1", "cross_pelvic", "edited", 1)
        assert other.points_px[0] == pytest.approx((80.0, 180.0), abs=1.0)
        assert other.points_px[-1] == pytest.approx((30.0, 200.0), abs=6.0)
        assert shown.view.tooling.tool == "collateral"
        assert shown.undo_words == "Mark a collateral: cross-pelvic"

    def test_a_collateral_is_selected_by_its_course_and_deleted(self, shown):
        shown.view.editing.mark_collateral("other", np.array([[40.0, 40.0], [60.0, 60.0]]))
        shown.click(200.0, 20.0)
        assert shown.view.tooling.selected is None
        shown.click(60.0, 60.0)
        shown.key(Qt.Key.Key_Delete)
        assert shown.store.plan.collaterals == ()
        shown.store.undo_stack.undo()
        assert len(shown.store.plan.collaterals) == 1

    def test_the_list_counts_them_confirms_proposals_and_removes(self, qtbot):
        held = [
            Collateral("C1", "ascending_lumbar", np.array([[1.0, 2.0]]), "", "edited", "a reader"),
            Collateral("C2", "other", np.array([[5.0, 2.0]])),
        ]
        asked = []
        dialog = CollateralsDialog(
            lambda: [(each, "AP") for each in held],
            lambda name: asked.append(f"confirm {name}"),
            lambda name: held.pop([each.id for each in held].index(name)),
        )
        qtbot.addWidget(dialog)
        dialog.show()
        assert "1 ascending lumbar; 1 proposed, not confirmed" in dialog.says.text()
        assert not dialog.confirm_button.isEnabled()
        dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
        qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
        assert asked == ["confirm C2"]
        qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
        assert [each.id for each in held] == ["C1"]
        assert dialog.table.topLevelItemCount() == 1
