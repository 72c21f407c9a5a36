"""Measuring with the mouse: drawn, moved, named, deleted, undone, saved and exported."""

import csv
import json

import pytest
from PySide6.QtCore import Qt

from planner.report.export import export_plan
from planner.storage.case_file import read_case_file, write_case_file
from planner.storage.saved_case import ViewState
from planner.ui.views.measuring.state import Layout, nearest, second_leg, shapes_on
from tests.ui.test_window import answer, key, texts

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def drag(qtbot, view, *places):
    """Press at the first place of the view, move through the others, let go."""
    points = [view.widget_point(*place).toPoint() for place in places]
    qtbot.mousePress(view.viewport(), LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(view.viewport(), point)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=points[-1])


def shown(bench):
    return [shape.words for shape in bench.workbench._measures[0].shapes]


@pytest.fixture
def measured(qtbot, bench):
    """A length of 10 mm on the IVUS frame that is shown."""
    key(qtbot, bench, Qt.Key.Key_L, SHIFT)
    drag(qtbot, bench.workbench.cross_section, (-5.0, 8.0), (0.0, 8.0), (5.0, 8.0))
    return bench


def test_a_length_is_dragged_in_millimetres_and_the_tool_put_down(measured):
    (held,) = measured.store.plan.hand_measures
    (words,) = shown(measured)
    assert held.kind == "length"
    assert float(words.split()[1]) == pytest.approx(10.0, abs=0.3)
    assert measured.workbench.measuring.kind is None
    assert measured.store.undo_stack.undoText() == "Draw length H1"


def test_undo_takes_the_whole_stroke_back(qtbot, measured):
    key(qtbot, measured, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert measured.store.plan.hand_measures == ()
    assert shown(measured) == []


def test_its_end_is_dragged_and_all_of_it_too(qtbot, measured):
    view = measured.workbench.cross_section
    drag(qtbot, view, (5.0, 8.0), (5.0, 10.0), (9.0, 8.0))
    assert float(shown(measured)[0].split()[1]) == pytest.approx(14.0, abs=0.4)
    before = measured.store.plan.hand_measures[0].points_px
    drag(qtbot, view, (2.0, 8.0), (2.0, 9.0), (2.0, 10.0))
    after = measured.store.plan.hand_measures[0].points_px
    moved = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(before, after, strict=True)]
    assert moved[0] == pytest.approx(moved[1])
    assert moved[0][1] > 1.0
    assert measured.store.undo_stack.undoText() == "Move H1"


def test_it_is_named_and_deleted_by_keys(qtbot, measured):
    def name(dialog):
        qtbot.keyClicks(dialog.field, "web to wall")
        qtbot.mouseClick(dialog.accept_button, LEFT)

    answer(qtbot, name)
    key(qtbot, measured, Qt.Key.Key_F2)
    assert shown(measured)[0].startswith("web to wall ")
    measured.activateWindow()
    qtbot.waitUntil(measured.isActiveWindow)
    key(qtbot, measured, Qt.Key.Key_Delete)
    assert measured.store.plan.hand_measures == ()


def test_it_shows_on_its_own_frame_alone(qtbot, measured):
    measured.frame_cursor.step(3)
    assert shown(measured) == []
    measured.frame_cursor.step(-3)
    assert len(shown(measured)) == 1


def test_an_outline_and_an_angle_are_drawn(qtbot, bench):
    view = bench.workbench.cross_section
    key(qtbot, bench, Qt.Key.Key_A, SHIFT)
    drag(qtbot, view, (-6.0, -12.0), (6.0, -12.0), (6.0, -6.0), (-6.0, -6.0))
    key(qtbot, bench, Qt.Key.Key_G, SHIFT)
    drag(qtbot, view, (9.0, 9.0), (5.0, 9.0), (3.0, 9.0))
    area, angle = shown(bench)
    assert float(area.split()[1]) == pytest.approx(72.0, rel=0.06)
    assert area.endswith("mm²")
    assert angle == "H2 60°"


def test_a_note_asks_for_its_words_and_is_gone_without(qtbot, bench):
    def write(dialog):
        qtbot.keyClicks(dialog.field, "synechia")
        qtbot.mouseClick(dialog.accept_button, LEFT)

    for act, left in ((write, ["synechia"]), (lambda dialog: dialog.reject(), ["synechia"])):
        key(qtbot, bench, Qt.Key.Key_N, SHIFT)
        answer(qtbot, act)
        drag(qtbot, bench.workbench.cross_section, (-10.0, 10.0))
        assert shown(bench) == left


def test_escape_while_drawing_takes_it_back(qtbot, bench):
    view = bench.workbench.cross_section
    key(qtbot, bench, Qt.Key.Key_L, SHIFT)
    qtbot.mousePress(view.viewport(), LEFT, pos=view.widget_point(-5.0, 8.0).toPoint())
    qtbot.mouseMove(view.viewport(), view.widget_point(5.0, 8.0).toPoint())
    assert len(shown(bench)) == 1
    key(qtbot, bench, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert shown(bench) == []


def test_a_length_on_the_venogram_is_in_millimetres_too(qtbot, bench):
    view = bench.workbench.venogram
    qtbot.mouseClick(bench.workbench.measuring_bar.buttons["length"], LEFT)
    drag(qtbot, view, (60.0, 80.0), (80.0, 80.0), (100.0, 80.0))
    (held,) = bench.store.plan.hand_measures
    (shape,) = bench.workbench._measures[1].shapes
    scale = bench.workbench.venogram.view.scale.mm_per_pixel
    assert held.image == bench.store.case.venogram.origin.sop_instance_uid
    assert float(shape.words.split()[1]) == pytest.approx(40.0 * scale, rel=0.05)


def test_another_tool_puts_the_measuring_tool_down(qtbot, bench):
    key(qtbot, bench, Qt.Key.Key_L, SHIFT)
    key(qtbot, bench, Qt.Key.Key_B)
    assert bench.workbench.measuring.kind is None


def test_naming_without_a_measurement_says_what_to_do(qtbot, bench):
    key(qtbot, bench, Qt.Key.Key_F2)
    assert "Click a measurement first" in bench.status.words.text()
    assert "Measure a length" in " ".join(action.text() for action in bench.actions())
    assert texts(bench)


def test_it_is_saved_exported_and_printed(qtbot, measured, tmp_path):
    store = measured.store
    store.apply("Name", lambda plan: plan)
    write_case_file(tmp_path / "case.ilioplan", store.case, store.plan, ViewState(), None)
    assert read_case_file(tmp_path / "case.ilioplan").plan.hand_measures == store.plan.hand_measures
    qtbot.waitUntil(lambda: not store.is_stale and store.is_shown)
    export_plan(tmp_path / "out", store.case, store.plan, store.assessment, "2025-03-04T10:00:00")
    (row,) = csv.DictReader((tmp_path / "out" / "measurements.csv").read_text(encoding="utf-8").splitlines())
    (record,) = json.loads((tmp_path / "out" / "plan.json").read_text(encoding="utf-8"))["hand_measures"]
    assert (row["id"], row["kind"], row["picture"], row["unit"]) == ("H1", "length", "IVUS", "mm")
    assert float(row["value"]) == pytest.approx(10.0, abs=0.3)
    assert record["value"] == float(row["value"])


class TestGeometry:
    def test_pixels_and_view_are_each_other_s_inverse(self):
        layout = Layout((-12.8, -12.8), (0.1, 0.2))
        (there,) = layout.to_view([(40.0, 12.0)])
        assert layout.to_px(*there) == pytest.approx((40.0, 12.0))

    def test_a_handle_goes_before_the_line(self, measured):
        shapes = measured.workbench._measures[0].shapes
        apart, _shape, handle = nearest(shapes, *shapes[0].handles[1])
        assert (apart, handle) == (pytest.approx(0.0), 1)
        middle = shapes[0].handles.mean(axis=0)
        assert nearest(shapes, *middle)[2] is None
        assert nearest((), 0.0, 0.0) is None

    def test_the_second_leg_is_as_long_as_the_first(self):
        x, y = second_leg((10.0, 0.0), (0.0, 0.0))
        assert (x**2 + y**2) ** 0.5 == pytest.approx(10.0)

    def test_nothing_is_shown_of_another_frame_or_picture(self, measured):
        store = measured.store
        assert shapes_on(store.case, store.plan, "", 99, Layout()) == ()
        assert shapes_on(store.case, store.plan, "other", 0, Layout()) == ()
