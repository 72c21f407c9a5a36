"""Escape in the middle of a drag takes back this drag and nothing else, whatever came in while the hand was down."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from planner.planning import edits_venogram
from planner.planning.edits_venogram import PLANNED_ON
from tests.ui.conftest import open_sample
from tests.ui.test_stent import middle_of
from tests.ui.test_window import key

LEFT = Qt.MouseButton.LeftButton


def contour(bench):
    view = bench.workbench.cross_section
    x, y = bench.store.plan.contours.points_mm[bench.frame_cursor.frame_index][0]
    return view, [(x, y), (x + 1.0, y), (x + 3.0, y)]


def stent(bench):
    view = bench.workbench.longitudinal
    x, y = middle_of(bench, view)
    return view, [(x, y), (x + 8.0, y), (x + 16.0, y)]


def lesion_border(bench):
    view = bench.workbench.profile
    x, y = view.picture.lesions[0].start, sum(view.box.viewRange()[1]) / 2
    return view, [(x, y), (x - 3.0, y), (x - 6.0, y)]


def calliper(bench):
    bench.actions_by_id["measure_length"].trigger()
    return bench.workbench.cross_section, [(-5.0, 8.0), (0.0, 8.0), (5.0, 8.0)]


def landmark(bench):
    view = bench.workbench.venogram
    view.tooling.choose_landmark("inguinal_ligament")
    return view, [(30.0, 200.0), (40.0, 190.0), (60.0, 180.0)]


def new_tracing(bench):
    """What the background hands in: here the same course with one band less."""
    tracing = bench.store.plan.tracing
    fewer = replace(tracing, markers_px=tracing.markers_px[1:])
    bench.store.apply("Trace the vein anew", edits_venogram.with_tracing, fewer, PLANNED_ON)


@pytest.mark.parametrize("drag", [contour, stent, lesion_border, calliper, landmark])
def test_only_the_drag_is_taken_back(qtbot, bench, drag):
    open_sample(qtbot, bench)
    bench.frame_cursor.go_to(8)
    bench.store.apply("Remember", lambda plan: replace(plan, confirmed_frames=frozenset({3})))
    before = bench.store.plan
    view, places = drag(bench)
    points = [view.widget_point(*place).toPoint() for place in places]
    qtbot.mousePress(view.viewport(), LEFT, pos=points[0])
    qtbot.mouseMove(view.viewport(), points[1])
    assert bench.store.plan is not before
    new_tracing(bench)
    qtbot.mouseMove(view.viewport(), points[2])
    key(qtbot, view, Qt.Key.Key_Escape)
    qtbot.mouseMove(view.viewport(), points[1])
    qtbot.mouseRelease(view.viewport(), LEFT, pos=points[1])
    after = bench.store.plan
    changed = {name for name in vars(before) if getattr(after, name) is not getattr(before, name)}
    assert changed == {"tracing"}
    assert bench.frame_cursor.frame_index == 8
    words = []
    while bench.store.undo_stack.canUndo():
        words.append(bench.store.undo_stack.undoText())
        bench.store.undo_stack.undo()
    assert words == ["Trace the vein anew", "Remember"]


@pytest.mark.parametrize("tool", ["centreline", "edges", "collateral"])
def test_a_line_on_the_venogram_that_is_taken_back_changes_nothing(qtbot, bench, tool):
    view, before = bench.workbench.venogram, bench.store.plan
    view.tooling.choose(tool)
    x, y = before.tracing.centreline_px[len(before.tracing.centreline_px) // 2]
    points = [view.widget_point(x + right, y).toPoint() for right in (0.0, 10.0, 30.0)]
    qtbot.mousePress(view.viewport(), LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(view.viewport(), point)
    key(qtbot, view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=points[-1])
    assert bench.store.plan is before
    assert not bench.store.undo_stack.canUndo()
    assert view.tooling.tool == tool
