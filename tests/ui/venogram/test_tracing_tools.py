"""Drawing and correcting the vein on the picture; everything is measured anew and is one step of undo."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from planner.model.calibration import XrayScale
from planner.ui.views.venogram import editing
from planner.ui.views.venogram.state import vein_edges
from tests.helpers.cases import plain_case, plain_plan


def tracing(shown):
    return shown.store.plan.tracing


def wait_for_tracing(qtbot, shown, before):
    qtbot.waitUntil(lambda: tracing(shown) is not before, timeout=20_000)


class TestCentreline:
    def test_two_clicks_trace_the_vein_between_them(self, qtbot, shown):
        before = tracing(shown)
        start, end = before.centreline_px[40], before.centreline_px[-60]
        shown.view.tooling.choose("centreline")
        shown.click(*start)
        assert tracing(shown) is before
        shown.click(*end)
        wait_for_tracing(qtbot, shown, before)
        found = tracing(shown)
        assert found.source == "edited"
        assert shown.undo_words == "Draw the centreline"
        assert shown.view.tooling.tool == "look"
        middle = found.centreline_px[len(found.centreline_px) // 2]
        assert np.hypot(*(before.centreline_px - middle).T).min() < 2.0
        assert found.centreline_px[0] == pytest.approx(start, abs=12)
        shown.store.undo_stack.undo()
        assert tracing(shown) is before

    def test_what_is_traced_when_another_case_is_opened_does_not_come_into_that_case(self, qtbot, shown, monkeypatch):
        began, go_on, ended = threading.Event(), threading.Event(), threading.Event()
        found = tracing(shown)

        def slowly(*_given):
            began.set()
            go_on.wait(20)
            ended.set()
            return found

        monkeypatch.setattr(editing, "trace_between", slowly)
        untraced = replace(plain_plan(), tracing=None)
        shown.open(plain_case(), untraced)
        shown.view.editing.trace_between((100.0, 100.0), (100.0, 300.0))
        assert began.wait(20)
        shown.store.open(plain_case(), untraced, is_saved=True)
        go_on.set()
        assert ended.wait(20)
        qtbot.wait(200)  # what comes of it would come now
        assert tracing(shown) is None
        assert not shown.store.undo_stack.canUndo()

    def test_one_drag_does_the_same_and_the_upper_end_comes_first(self, qtbot, shown):
        before = tracing(shown)
        shown.view.tooling.choose("centreline")
        shown.drag(before.centreline_px[-60], before.centreline_px[150], before.centreline_px[40])
        wait_for_tracing(qtbot, shown, before)
        assert tracing(shown).centreline_px[0, 1] < tracing(shown).centreline_px[-1, 1]

    def test_two_clicks_on_one_place_change_nothing_and_say_so(self, shown):
        before = tracing(shown)
        shown.view.tooling.choose("centreline")
        shown.click(100.0, 100.0)
        shown.click(101.0, 100.0)
        assert tracing(shown) is before
        assert "too near" in shown.view.words.words_in("bottom_left")

    def test_a_dragged_centreline_stays_where_the_hand_put_it(self, qtbot, shown):
        before = tracing(shown)
        grabbed = before.centreline_px[150]
        to = grabbed + np.array([4.0, 1.0])
        shown.view.tooling.choose("edges")
        shown.drag(grabbed, (grabbed + to) / 2, to)
        assert tracing(shown) is before
        wait_for_tracing(qtbot, shown, before)
        assert shown.undo_words == "Move the centreline"
        assert np.hypot(*(tracing(shown).centreline_px - to).T).min() < 1.0
        assert np.isfinite(tracing(shown).diameter_px).any()


class TestWidths:
    def test_an_edge_dragged_outward_makes_the_width_a_person_s(self, shown):
        held = tracing(shown)
        one, other = vein_edges(held.centreline_px, held.diameter_px)
        outward = (other[150] - one[150]) / held.diameter_px[150]
        shown.view.tooling.choose("edges")
        shown.drag(other[150], other[150] + 2 * outward, other[150] + 4 * outward)
        (reading,) = tracing(shown).readings
        length = np.hypot(*np.subtract(reading.to_px, reading.from_px))
        assert length == pytest.approx(held.diameter_px[150] + 4, abs=1.0)
        assert shown.undo_words == "Measure a width by hand"
        shown.assess()
        at = int(np.hypot(*(held.centreline_px - np.mean([reading.from_px, reading.to_px], axis=0)).T).argmin())
        assert shown.view.measured.tracing.diameter_px[at] == pytest.approx(length, abs=1e-6)

    def test_a_width_is_selected_and_deleted_and_the_program_s_stands_again(self, shown):
        held = tracing(shown)
        one, other = vein_edges(held.centreline_px, held.diameter_px)
        shown.view.tooling.choose("edges")
        start, end = one[200] - 12 * (other[200] - one[200]) / held.diameter_px[200], other[200]
        shown.drag(start, one[200], end)
        assert len(tracing(shown).readings) == 1
        shown.click(*start)
        assert shown.view.tooling.selected[0] == "reading"
        shown.key(Qt.Key.Key_Delete)
        assert tracing(shown).readings == ()
        assert shown.undo_words == "Give a width back to the program"

    def test_without_the_tool_a_drag_on_an_edge_changes_no_width(self, shown):
        held = tracing(shown)
        _one, other = vein_edges(held.centreline_px, held.diameter_px)
        shown.drag(other[150], other[150] + np.array([10.0, 0.0]))
        assert tracing(shown) is held


class TestScale:
    def test_a_ruler_drawn_on_the_picture_asks_for_its_length(self, qtbot, shown):
        shown.view.tooling.choose("ruler")
        with qtbot.waitSignal(shown.view.hands.ruler_drawn) as drawn:
            shown.drag((40.0, 40.0), (60.0, 40.0), (90.0, 40.0))
        first, second = drawn.args
        assert first == pytest.approx((40.0, 40.0), abs=1.0)
        assert second == pytest.approx((90.0, 40.0), abs=1.0)

    def test_bands_are_clicked_one_by_one_taken_back_and_finished_with_enter(self, qtbot, shown):
        bands = tracing(shown).markers_px[:7]
        shown.view.tooling.choose("bands")
        for band in bands:
            shown.click(*band)
        shown.click(10.0, 10.0)
        shown.key(Qt.Key.Key_Backspace)
        with qtbot.waitSignal(shown.view.hands.bands_marked) as marked:
            shown.key(Qt.Key.Key_Return)
        assert np.array(marked.args[0]) == pytest.approx(bands, abs=1.0)
        assert shown.view.tooling.tool == "look"

    def test_a_scale_by_bands_keeps_the_bands_in_the_same_step(self, shown):
        scale = XrayScale(0.5, "catheter_markers", 2.0, "7 bands of 10 mm, marked by a reader", "a reader")
        bands = np.arange(14.0).reshape(7, 2)
        steps = shown.store.undo_stack.count()
        shown.view.editing.set_scale("Calibrate venogram", scale, bands)
        assert shown.store.plan.xray_scale is scale
        assert np.array_equal(tracing(shown).markers_px, bands)
        assert shown.store.undo_stack.count() == steps + 1
        shown.store.undo_stack.undo()
        assert shown.store.plan.xray_scale is None

    def test_without_any_scale_no_millimetre_is_on_the_picture_and_percent_still_is(self, blank):
        plan = plain_plan()
        blank.open(plain_case(), replace(plan, tracing=replace(plan.tracing, scale=None)))
        said = " ".join(blank.view.words.words_in(corner) for corner in ("top_left", "top_right", "bottom_right"))
        assert "%" in said
        assert "the plan rests on IVUS alone" in said
        assert " mm" not in said.replace("nothing here is in mm", "")


class TestMask:
    def choose(self, shown, words):
        entries = {action.text(): action for action in shown.pane.tools.buttons["mask"].menu().actions()}
        entries[words].trigger()

    def test_this_frame_becomes_the_mask_and_the_vein_is_traced_anew_in_the_same_step(self, qtbot, shown):
        before = tracing(shown)
        steps = shown.store.undo_stack.count()
        shown.view.show_frame(1)
        self.choose(shown, "This frame is the mask")
        assert shown.store.plan.subtraction.mask_frame_index == 1
        assert shown.view.viewing.mode == "subtracted"
        wait_for_tracing(qtbot, shown, before)
        assert tracing(shown).mask_frames == (1,)
        assert shown.store.undo_stack.count() == steps + 1
        assert shown.undo_words == "Mask is frame 2"
        shown.store.undo_stack.undo()
        assert shown.store.plan.subtraction is None
        assert tracing(shown) is before

    def test_arrow_keys_move_the_mask_only_while_it_is_in_the_hand(self, qtbot, shown):
        frame = shown.view.frame_index
        self.choose(shown, "Move the mask with the arrow keys")
        for pressed in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
            shown.key(pressed)
        shown.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        held = tracing(shown).shift_px
        assert shown.store.plan.subtraction.shift_px == pytest.approx((held[0] + 1.0, held[1] + 4.5))
        assert shown.view.frame_index == frame
        assert shown.undo_words == "Move the mask"
        shown.key(Qt.Key.Key_Escape)
        shown.key(Qt.Key.Key_Right)
        assert shown.view.frame_index == frame + 1
        shown.store.undo_stack.undo()
        assert shown.store.plan.subtraction is None

    def test_measuring_without_subtraction_is_said_where_subtraction_is_shown(self, qtbot, shown):
        self.choose(shown, "Measure without subtraction")
        assert shown.store.plan.subtraction.mode == "none"
        shown.view.viewing.show_mode("subtracted")
        qtbot.waitUntil(lambda: "There is nothing to subtract" in shown.view.words.centre_words, timeout=5000)
