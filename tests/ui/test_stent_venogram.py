"""The stent on the venogram: laid along the course to scale, dragged there, moved everywhere at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from planner.measure.registration import ArcMap, SharedPlace
from planner.planning import edits
from planner.ui.views.stent.on_venogram import SAMPLES, lay_tube
from planner.ui.views.stent.state import StentPicture
from planner.ui.views.venogram.state import VeinMap
from tests.ui.test_stent import drag, recommended
from tests.ui.test_window import wait_for_plan

LEFT = Qt.MouseButton.LeftButton


def straight_map(px_per_mm: float = 2.0) -> VeinMap:
    """A course straight down the picture; the pullback's 10 mm lie at its 0 mm."""
    arc = np.arange(101.0)
    points = np.stack([np.full(101, 50.0), px_per_mm * arc], axis=1)
    return VeinMap(points, arc, ArcMap((SharedPlace("iliocaval_confluence", 10.0, 0.0),)))


def picture(start_mm: float, end_mm: float, diameter_mm: float = 16.0) -> StentPicture:
    return StentPicture(start_mm, end_mm, diameter_mm, "", "", is_own=True, is_verified=True)


class TestTube:
    def test_it_lies_along_the_course_and_is_as_wide_as_the_stent(self):
        tube = lay_tube(straight_map(), picture(20.0, 60.0))
        assert tube.middle[0] == pytest.approx((50.0, 20.0))
        assert tube.middle[-1] == pytest.approx((50.0, 100.0))
        assert tube.half_px == pytest.approx(16.0)
        assert sorted(tube.ends[1][:, 0]) == pytest.approx([34.0, 66.0])
        assert len(tube.middle) == SAMPLES

    def test_what_lies_beyond_the_picture_is_left_out(self):
        tube = lay_tube(straight_map(), picture(-30.0, 30.0))
        assert tube.middle[0, 1] >= 0.0
        assert tube.half_px == pytest.approx(16.0)
        assert lay_tube(straight_map(), picture(-90.0, -20.0)) is None


class TestOnTheVenogram:
    def test_dragging_the_body_moves_the_stent_in_every_view(self, qtbot, bench):
        before, stents = recommended(bench), bench.workbench.venogram_stents
        middle = stents.tubes[0].middle
        drag(qtbot, bench.workbench.venogram, tuple(middle[30]), tuple(middle[42]))
        (after,) = bench.store.plan.placements
        assert after.cranial_mm > before.cranial_mm + 5.0
        assert after.length_mm == before.length_mm
        assert bench.workbench.profile.stents.pictures[0].start_mm == after.cranial_mm
        assert bench.actions_by_id["undo"].text() == "Undo Move the stent"
        assert bench.store.undo_stack.count() == 1

    def test_an_end_snaps_to_lengths_that_exist(self, qtbot, bench):
        before, stents = recommended(bench), bench.workbench.venogram_stents
        middle = stents.tubes[0].middle
        drag(qtbot, bench.workbench.venogram, tuple(middle[-1]), tuple(middle[-22]))
        (after,) = bench.store.plan.placements
        assert after.cranial_mm == before.cranial_mm
        assert after.length_mm < before.length_mm
        assert after.length_mm in {size.length_mm for size in bench.desk.catalogue.model(after.model_id).sizes}

    def test_a_click_selects_it_and_moves_the_pullback_there(self, qtbot, bench):
        stents = bench.workbench.venogram_stents
        point = tuple(stents.tubes[0].middle[20])
        place = stents.place_at(*point)
        drag(qtbot, bench.workbench.venogram, point, point)
        assert bench.placing.selected == 0
        assert bench.store.plan.placements == ()
        assert bench.frame_cursor.frame_index == pytest.approx(bench.workbench.profile.axis.nearest_frame(place), abs=2)

    def test_keys_nudge_it_while_the_venogram_has_the_focus(self, qtbot, bench):
        before, view = recommended(bench), bench.workbench.venogram
        point = tuple(bench.workbench.venogram_stents.tubes[0].middle[20])
        drag(qtbot, view, point, point)
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert bench.store.plan.placements[0].cranial_mm == pytest.approx(before.cranial_mm + 5.0)

    def test_another_tool_leaves_the_stent_alone(self, qtbot, bench):
        view = bench.workbench.venogram
        point = tuple(bench.workbench.venogram_stents.tubes[0].middle[20])
        assert bench.workbench.venogram_stents.grip_at(*point).part == "whole"
        view.tooling.choose("centreline")
        assert bench.workbench.venogram_stents.grip_at(*point) is None
        view.tooling.choose("centreline")

    def test_it_is_gone_where_the_verdict_forbids_a_stent(self, qtbot, bench):
        silent = replace(bench.store.plan.intake, symptoms=(), ceap="C0", vcss=0.0)
        bench.store.apply("Change the intake", edits.with_intake, silent)
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.indication.verdict == "do_not_treat"
        assert bench.workbench.venogram_stents.tubes == ()
