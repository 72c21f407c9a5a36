"""Each way to correct a contour, by mouse and keys, is one step of undo; the neighbours follow when the hand lets go."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from planner.errors import UndecodablePixels
from planner.measure.contour_check import largest_loop
from planner.measure.polygon import contour_area, contour_perimeter
from planner.planning.edits import with_confirmed_frame
from planner.storage.case_file import read_case_file, write_case_file
from planner.ui import wall_reading
from planner.ui.dialogs import diameter as diameter_dialog
from planner.ui.views.cross_section import shapes
from tests.helpers.inside import contour_contains
from tests.helpers.overlap import jaccard
from tests.helpers.walls import walls_at
from tests.ui.conftest import open_sample

FRAME = 80
LEFT = Qt.MouseButton.LeftButton


def circle(radius, x=0.0, y=0.0, points=128):
    angle = 2 * np.pi * np.arange(points) / points
    return np.stack([x + radius * np.cos(angle), y + radius * np.sin(angle)], axis=-1)


@pytest.fixture
def view(bench):
    bench.frame_cursor.go_to(FRAME)
    return bench.workbench.cross_section


def stroke(qtbot, view, *places):
    """Press at the first place, in mm, move through the others and let go."""
    points = [view.widget_point(*place).toPoint() for place in places]
    qtbot.mousePress(view.viewport(), LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(view.viewport(), point)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=points[-1])


def outline(bench, frame=FRAME):
    return bench.store.plan.contours.points_mm[frame]


class TestShapes:
    @given(st.floats(0.5, 4.0), st.floats(0.0, 2 * np.pi), st.floats(2.0, 14.0))
    def test_no_part_of_the_outline_stays_under_the_brush(self, radius, direction, reach):
        toward = np.array([np.cos(direction), np.sin(direction)])
        pushed = shapes.brushed(circle(8), np.zeros(2), reach * toward, radius)
        apart = np.hypot(*(pushed - reach * toward).T)
        assert apart.min() > 0.85 * radius

    def test_from_inside_it_pushes_outward_and_from_outside_inward(self):
        out = shapes.brushed(circle(8), np.zeros(2), np.array([8.0, 0.0]), 2.0)
        into = shapes.brushed(circle(8), np.array([12.0, 0.0]), np.array([8.0, 0.0]), 2.0)
        assert contour_contains(out, np.array([9.5, 0.0]))
        assert not contour_contains(into, np.array([6.5, 0.0]))
        assert contour_area(out) > contour_area(circle(8)) > contour_area(into)

    def test_a_brush_that_meets_nothing_changes_nothing(self):
        held = circle(8)
        assert shapes.brushed(held, np.zeros(2), np.array([2.0, 1.0]), 2.0) is held

    def test_the_ends_that_overshoot_are_cut_off(self):
        turn = np.linspace(-0.3, 2 * np.pi + 0.3, 90)
        path = np.stack([(6 + 0.3 * turn) * np.cos(turn), (6 + 0.3 * turn) * np.sin(turn)], axis=-1)
        path[-6:] *= 0.8  # crosses its beginning
        drawn = shapes.drawn_outline(path)
        assert drawn is not None
        assert largest_loop(drawn) is None
        assert contour_area(drawn) == pytest.approx(np.pi * 7.0**2, rel=0.1)

    @pytest.mark.parametrize("path", [np.zeros((1, 2)), np.zeros((5, 2)), np.array([[0, 0], [1, 1], [2, 2.0]])])
    def test_a_line_that_encloses_nothing_is_no_outline(self, path):
        assert shapes.drawn_outline(path) is None


class TestGestures:
    def test_a_pull_moves_the_neighbours_when_the_hand_lets_go_in_one_step(self, qtbot, bench, view):
        before = bench.store.plan
        x, y = outline(bench)[0]
        press, there = view.widget_point(x, y).toPoint(), view.widget_point(x + 3, y).toPoint()
        qtbot.mousePress(view.viewport(), LEFT, pos=press)
        qtbot.mouseMove(view.viewport(), there)
        np.testing.assert_array_equal(outline(bench, FRAME + 1), before.contours.points_mm[FRAME + 1])
        qtbot.mouseRelease(view.viewport(), LEFT, pos=there)
        grown = contour_area(outline(bench, FRAME + 1)) - contour_area(before.contours.points_mm[FRAME + 1])
        assert grown > 0.5 * (contour_area(outline(bench)) - contour_area(before.contours.points_mm[FRAME])) > 0
        assert bench.store.undo_stack.count() == 1
        bench.actions_by_id["undo"].trigger()
        assert bench.store.plan is before
        bench.actions_by_id["redo"].trigger()
        assert contour_area(outline(bench, FRAME + 1)) > contour_area(before.contours.points_mm[FRAME + 1])

    def test_the_brush_pushes_the_border_and_the_numbers_follow_while_it_moves(self, qtbot, bench, view):
        qtbot.keyClick(bench, Qt.Key.Key_B)
        assert view.correcting.tool == "brush"
        x, y = outline(bench)[0]
        centre = outline(bench).mean(axis=0)
        before, said = contour_area(outline(bench)), view.readout.area
        qtbot.mousePress(view.viewport(), LEFT, pos=view.widget_point(*centre).toPoint())
        qtbot.mouseMove(view.viewport(), view.widget_point(x, y).toPoint())
        assert view.readout.area != said
        qtbot.mouseRelease(view.viewport(), LEFT)
        assert contour_area(outline(bench)) > before
        assert bench.store.undo_stack.count() == 1
        assert bench.store.undo_stack.undoText() == f"Correct contour of frame {FRAME + 1}"

    def test_shift_and_wheel_or_the_slider_size_the_brush_and_the_frame_stays(self, qtbot, bench, view):
        qtbot.keyClick(bench, Qt.Key.Key_B)
        before = view.correcting.brush_mm
        turn = QWheelEvent(QPointF(50, 50), view.viewport().mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, 120),
                           Qt.MouseButton.NoButton, Qt.KeyboardModifier.ShiftModifier,
                           Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(view.viewport(), turn)
        assert view.correcting.brush_mm > before
        assert bench.frame_cursor.frame_index == FRAME
        bench.workbench.correction_bar.slider.setValue(40)
        assert view.correcting.brush_mm == pytest.approx(4.0)

    def test_an_outline_is_drawn_anew(self, qtbot, bench, view):
        qtbot.keyClick(bench, Qt.Key.Key_D)
        wanted = circle(6.0, 1.0, -1.0, 40)
        stroke(qtbot, view, *wanted, wanted[0])
        assert jaccard(outline(bench), wanted) > 0.93
        assert bench.store.plan.contours.sources[FRAME] == "edited"
        assert bench.store.undo_stack.count() == 1

    def test_an_outline_is_drawn_where_the_program_saw_no_lumen(self, qtbot, bench, view):
        plan = bench.store.plan
        points = plan.contours.points_mm.copy()
        points[FRAME] = np.nan
        open_sample(qtbot, bench, plan=replace(plan, contours=replace(plan.contours, points_mm=points)))
        bench.frame_cursor.go_to(FRAME)
        qtbot.keyClick(bench, Qt.Key.Key_D)
        stroke(qtbot, view, *circle(6.0, points=40))
        assert contour_area(outline(bench)) == pytest.approx(36 * np.pi, rel=0.06)

    def test_escape_takes_the_whole_stroke_back(self, qtbot, bench, view):
        before = bench.store.plan
        qtbot.keyClick(bench, Qt.Key.Key_D)
        for number, place in enumerate(circle(6.0, points=20)):
            at = view.widget_point(*place).toPoint()
            qtbot.mouseMove(view.viewport(), at) if number else qtbot.mousePress(view.viewport(), LEFT, pos=at)
        assert bench.store.plan is not before
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        qtbot.mouseRelease(view.viewport(), LEFT)
        assert bench.store.plan is before

    def test_a_click_with_any_tool_changes_nothing(self, qtbot, bench, view):
        before = bench.store.plan
        for key in (Qt.Key.Key_B, Qt.Key.Key_D, Qt.Key.Key_D):
            qtbot.keyClick(bench, key)
            qtbot.mouseClick(view.viewport(), LEFT, pos=view.widget_point(*outline(bench)[0]).toPoint())
        assert view.correcting.tool == "pull"
        assert bench.store.plan is before


class TestRefusals:
    def test_an_outline_drawn_out_of_the_picture_is_not_taken_and_it_is_said(self, qtbot, bench, view):
        before = bench.store.plan
        qtbot.keyClick(bench, Qt.Key.Key_D)
        edge = view._place.right()
        stroke(qtbot, view, *circle(6.0, edge - 1.0, 0.0, 40))
        assert bench.store.plan is before
        assert "left the picture" in bench.status.words.text()
        assert not bench.actions_by_id["redo"].isEnabled()
        assert FRAME not in bench.store.plan.confirmed_frames

    def test_a_pull_that_turns_the_outline_over_is_not_taken(self, qtbot, bench, view):
        before = bench.store.plan
        points = outline(bench)
        x, y = points[0]
        over = 2.4 * (points.mean(axis=0) - points[0]) + points[0]
        stroke(qtbot, view, (x, y), tuple(over))
        assert bench.store.plan is before
        assert "crossed itself" in bench.status.words.text()

    def test_a_contour_far_larger_than_before_is_asked_about_but_taken(self, qtbot, bench, view):
        view.correcting.put(FRAME, circle(8.0), "Correct contour")
        view.correcting.put(FRAME, circle(1.5), "Correct contour")
        assert contour_area(outline(bench)) == pytest.approx(np.pi * 1.5**2, rel=0.01)
        assert "undo if that was not meant" in bench.status.words.text()

    @pytest.mark.parametrize("size", [(1180, 720), (1920, 1080)])
    def test_the_picture_stays_where_it_is_when_the_brush_is_taken_up(self, qtbot, bench, view, size):
        bench.resize(*size)
        QApplication.processEvents()

        def places():
            slider = bench.workbench.correction_bar.slider
            return view.mapTo(bench, QPoint(0, 0)), view.size(), view.box.viewRect(), slider.isVisible()

        *before, shown = places()
        assert not shown
        qtbot.keyClick(bench, Qt.Key.Key_B)
        QApplication.processEvents()
        *after, shown = places()
        assert shown
        assert after == before


class TestWalls:
    @pytest.fixture
    def walls(self, bench, monkeypatch):
        """Pictures, not read yet, that show every lumen a tenth larger than the program's contours."""
        told = walls_at(1.1 * bench.store.plan.contours.points_mm)
        monkeypatch.setattr(wall_reading, "look_for_walls", lambda *_arguments: told)
        bench.desk.wall_reading._forget()
        return told

    def correct_a_quarter(self, qtbot, bench, view):
        """Push the wall outward by the brush."""
        qtbot.keyClick(bench, Qt.Key.Key_B)
        middle = outline(bench).mean(axis=0)
        stroke(qtbot, view, tuple(middle), tuple(outline(bench)[0]))
        return bench.store.plan.contours.points_mm

    def test_neighbours_are_drawn_to_the_walls_of_their_pictures_in_the_same_step(self, qtbot, bench, view, walls):
        before = bench.store.plan.contours.points_mm
        bench.desk.wall_reading._read()
        qtbot.waitUntil(lambda: bench.store.walls is walls)
        by_pictures = self.correct_a_quarter(qtbot, bench, view)
        bench.actions_by_id["undo"].trigger()
        np.testing.assert_array_equal(bench.store.plan.contours.points_mm, before)
        bench.store.walls = None
        qtbot.keyClick(bench, Qt.Key.Key_B)
        by_geometry = self.correct_a_quarter(qtbot, bench, view)
        np.testing.assert_array_equal(by_pictures[FRAME], by_geometry[FRAME])
        assert np.abs(by_pictures[FRAME + 3] - by_geometry[FRAME + 3]).max() > 0.1

    def test_who_followed_before_the_pictures_were_read_is_drawn_to_them_later(self, qtbot, bench, view, walls):
        before = bench.store.plan
        by_geometry = self.correct_a_quarter(qtbot, bench, view)
        drawn = outline(bench).copy()
        qtbot.waitUntil(lambda: bench.store.walls is walls and not bench.store.awaits_walls, timeout=10_000)
        assert np.abs(outline(bench, FRAME + 3) - by_geometry[FRAME + 3]).max() > 0.1
        np.testing.assert_array_equal(outline(bench), drawn)
        assert bench.store.undo_stack.count() == 1
        bench.actions_by_id["undo"].trigger()
        assert bench.store.plan is before
        bench.actions_by_id["redo"].trigger()
        np.testing.assert_array_equal(outline(bench), drawn)

    def test_a_later_step_taken_back_leaves_the_neighbours_at_their_walls(self, qtbot, bench, view, walls):
        by_geometry = self.correct_a_quarter(qtbot, bench, view)
        bench.actions_by_id["pin_landmark_inguinal_ligament"].trigger()
        np.testing.assert_array_equal(outline(bench, FRAME + 3), by_geometry[FRAME + 3])
        qtbot.waitUntil(lambda: bench.store.walls is walls and not bench.store.awaits_walls, timeout=10_000)
        at_walls = outline(bench, FRAME + 3).copy()
        bench.actions_by_id["undo"].trigger()
        qtbot.waitUntil(lambda: not bench.store.awaits_walls, timeout=10_000)
        np.testing.assert_array_equal(outline(bench, FRAME + 3), at_walls)
        assert np.abs(at_walls - by_geometry[FRAME + 3]).max() > 0.1

    def test_a_frame_confirmed_before_the_pictures_are_read_does_not_take_the_walls_away(
        self, qtbot, bench, view, walls
    ):
        self.correct_a_quarter(qtbot, bench, view)
        qtbot.waitUntil(lambda: bench.store.walls is walls and not bench.store.awaits_walls, timeout=10_000)
        at_walls = outline(bench, FRAME + 3).copy()
        open_sample(qtbot, bench, bench.store.case, bench.store.plan)  # as a case file brings it back
        assert bench.store.walls is None
        bench.store.follow("Confirm", with_confirmed_frame, FRAME)
        assert np.abs(outline(bench, FRAME + 3) - at_walls).max() > 0.1
        qtbot.waitUntil(lambda: bench.store.walls is walls and not bench.store.awaits_walls, timeout=10_000)
        np.testing.assert_allclose(outline(bench, FRAME + 3), at_walls, atol=1e-9)

    def test_pictures_that_cannot_be_read_are_said_and_geometry_stands(self, qtbot, bench, view, monkeypatch):
        def fail(*_arguments):
            raise UndecodablePixels("frame 8 is damaged", "copy the file again", "ivus.dcm")

        monkeypatch.setattr(wall_reading, "look_for_walls", fail)
        bench.desk.wall_reading._forget()
        by_geometry = self.correct_a_quarter(qtbot, bench, view)
        qtbot.waitUntil(lambda: "by their contours alone" in bench.status.words.text(), timeout=10_000)
        np.testing.assert_array_equal(bench.store.plan.contours.points_mm, by_geometry)

    def test_pictures_that_come_back_are_read_for_the_next_correction_but_not_at_once(
        self, qtbot, bench, view, monkeypatch
    ):
        told, tries = walls_at(1.1 * bench.store.plan.contours.points_mm), []

        def read(*_arguments):
            tries.append(None)
            if len(tries) == 1:
                raise UndecodablePixels("the disk is away", "attach it again", "ivus.dcm")
            return told

        monkeypatch.setattr(wall_reading, "look_for_walls", read)
        reading = bench.desk.wall_reading
        reading._forget()
        self.correct_a_quarter(qtbot, bench, view)
        qtbot.waitUntil(lambda: "by their contours alone" in bench.status.words.text(), timeout=10_000)
        bench.actions_by_id["pin_landmark_inguinal_ligament"].trigger()
        assert len(tries) == 1
        reading._patience.setInterval(1)
        reading._patience.start()
        qtbot.waitUntil(lambda: not reading._patience.isActive())
        bench.actions_by_id["undo"].trigger()
        qtbot.waitUntil(lambda: bench.store.walls is told and not bench.store.awaits_walls, timeout=10_000)
        assert len(tries) == 2


class TestDecisions:
    def test_a_typed_diameter_scales_the_contour_and_says_so(self, qtbot, bench, view, monkeypatch):
        monkeypatch.setattr(diameter_dialog.DiameterDialog, "exec", lambda dialog: _typed(dialog, 13.0))
        held = outline(bench).copy()
        qtbot.keyClick(bench, Qt.Key.Key_T)
        assert contour_perimeter(outline(bench)) / np.pi == pytest.approx(13.0, abs=0.02)
        shape = contour_area(held) / contour_perimeter(held) ** 2
        assert contour_area(outline(bench)) / contour_perimeter(outline(bench)) ** 2 == pytest.approx(shape, rel=1e-3)
        assert bench.store.undo_stack.undoText() == f"Type perimeter diameter 13.0 mm of frame {FRAME + 1}"
        assert bench.store.undo_stack.count() == 1

    def test_a_diameter_that_is_no_number_or_out_of_bounds_is_refused(self, qtbot):
        dialog = diameter_dialog.DiameterDialog(1, dict.fromkeys(("mean", "min", "max", "perimeter"), 9.0))
        qtbot.addWidget(dialog)
        for text in ("", "wide", "0", "99"):
            dialog.length.setText(text)
            assert dialog.find_problem()
        dialog.length.setText("12,5")
        assert dialog.find_problem() == ""
        assert dialog.length_mm == 12.5

    def test_without_followers_only_this_frame_changes(self, qtbot, bench, view):
        before = bench.store.plan.contours.points_mm
        qtbot.keyClick(bench, Qt.Key.Key_F)
        assert not bench.workbench.correction_bar.buttons["neighbours_follow"].isChecked()
        view.correcting.put(FRAME, 1.3 * outline(bench), "Correct contour")
        others = np.arange(len(before)) != FRAME
        np.testing.assert_array_equal(bench.store.plan.contours.points_mm[others], before[others])

    def test_a_frame_given_back_and_its_neighbours_are_as_the_program_found_them(self, qtbot, bench, view):
        before = bench.store.plan.contours
        view.correcting.put(FRAME, 1.3 * outline(bench), "Correct contour")
        assert contour_area(outline(bench, FRAME + 2)) > 1.2 * contour_area(before.points_mm[FRAME + 2])
        qtbot.keyClick(bench, Qt.Key.Key_Delete)
        np.testing.assert_array_equal(bench.store.plan.contours.points_mm, before.points_mm)
        assert bench.store.plan.contours.sources == before.sources

    def test_giving_back_what_nobody_corrected_is_said(self, qtbot, bench, view):
        before = bench.store.plan
        qtbot.keyClick(bench, Qt.Key.Key_Delete)
        assert "Nobody corrected" in bench.status.words.text()
        assert bench.store.plan is before

    def test_the_buttons_show_the_tool_that_is_chosen(self, qtbot, bench, view):
        bar = bench.workbench.correction_bar
        for action, tool in (("tool_brush", "brush"), ("tool_redraw", "redraw")):
            qtbot.mouseClick(bar.buttons[action], LEFT)
            assert view.correcting.tool == tool
            assert bar.buttons[action].isChecked()
        qtbot.mouseClick(bar.buttons["tool_redraw"], LEFT)
        assert view.correcting.tool == "pull"
        assert not any(bar.buttons[action].isChecked() for action in ("tool_brush", "tool_redraw"))

    def test_corrections_and_followers_come_back_from_the_file(self, bench, view, tmp_path):
        view.correcting.put(FRAME, 1.3 * outline(bench), "Correct contour")
        plan = bench.store.plan
        write_case_file(tmp_path / "a.ilioplan", bench.store.case, plan)
        again = read_case_file(tmp_path / "a.ilioplan").plan
        np.testing.assert_array_equal(again.contours.points_mm, plan.contours.points_mm)
        np.testing.assert_array_equal(again.found_contours.points_mm, plan.found_contours.points_mm)
        assert again.contours.flags == plan.contours.flags

    def test_finding_contours_again_keeps_the_correction_and_lets_neighbours_follow_the_new_ones(self, bench, view):
        own = bench.store.plan.contours
        view.correcting.put(FRAME, 1.3 * outline(bench), "Correct contour")
        drawn = outline(bench).copy()
        newly = replace(own, points_mm=own.points_mm * 1.01)
        bench.desk._take_proposal(replace(bench.store.plan, contours=newly, found_contours=None))
        np.testing.assert_array_equal(outline(bench), drawn)
        np.testing.assert_array_equal(bench.store.plan.found_contours.points_mm, newly.points_mm)
        assert contour_area(outline(bench, FRAME + 1)) > 1.2 * contour_area(newly.points_mm[FRAME + 1])


def _typed(dialog, length_mm):
    dialog.kind.setCurrentIndex(3)
    dialog.length.setText(str(length_mm))
    dialog.try_accept()
    return dialog.result()
