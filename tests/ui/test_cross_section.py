from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt

from planner.model.calibration import PixelSpacing
from planner.ui.actions import ACTIONS
from planner.ui.frame_cursor import FrameCursor
from planner.ui.views.cross_section import shapes, state
from planner.ui.views.cross_section.widget import CrossSectionView
from planner.wording.numbers import NOT_KNOWN
from tests.helpers.cases import BROKEN_FRAME, FramesWithOneBroken, plain_case, plain_plan, plain_pullback
from tests.helpers.policies import shipped_policy


def ellipse(semi_x, semi_y, points=128, tilt=0.0):
    angle = 2 * np.pi * np.arange(points) / points
    shape = np.stack([semi_x * np.cos(angle), semi_y * np.sin(angle)], axis=-1)
    turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
    return shape @ turn


@pytest.fixture
def view(qtbot, store, tasks):
    cursor = FrameCursor()
    made = CrossSectionView(store, cursor, shipped_policy(), tasks)
    qtbot.addWidget(made)
    made.resize(500, 400)
    store.case_changed.connect(lambda case: cursor.reset(case.pullback.frame_count, None) if case else None)
    store.open(plain_case(venogram=False), plain_plan(venogram=False))
    cursor.reset(160, None)
    made.cursor_for_test = cursor
    with qtbot.waitExposed(made, timeout=20_000):
        made.show()
    yield made
    made.close()


class TestState:
    def test_the_transducer_s_pixel_centre_is_the_origin_in_mm(self):
        pullback = plain_pullback(transducer_px=(100.0, 60.0))
        frame = state.image_frame(pullback, PixelSpacing(0.1, 0.2, "manual"))
        # the corner of pixel 0 lies half a pixel before its centre
        assert frame.left == pytest.approx(-100.5 * 0.1)
        assert frame.top == pytest.approx(-60.5 * 0.2)
        assert (frame.width, frame.height) == pytest.approx((25.6, 51.2))

    def test_without_calibration_the_view_is_in_pixels(self):
        frame = state.image_frame(plain_pullback(transducer_px=(0.0, 0.0)), None)
        assert (frame.left, frame.top, frame.width) == (-0.5, -0.5, 256.0)

    def test_a_person_s_spacing_goes_before_the_file_s(self):
        manual = PixelSpacing(0.2, 0.2, "manual", "A")
        plan = replace(plain_plan(venogram=False), spacing=manual)
        assert state.spacing_in_force(plain_case(venogram=False), plan) is manual

    @given(st.floats(2, 12), st.floats(1, 12), st.floats(0, np.pi))
    def test_calipers_of_an_ellipse_are_its_axes(self, first, second, tilt):
        points = ellipse(first, second, 512, tilt)
        smallest, largest = state.draw_calipers(points)
        assert smallest.width_mm == pytest.approx(2 * min(first, second), rel=2e-3)
        assert largest.width_mm == pytest.approx(2 * max(first, second), rel=2e-3)

    @given(st.floats(2, 12), st.floats(1, 12), st.floats(0, np.pi))
    def test_the_caliper_lines_are_as_long_as_they_say(self, first, second, tilt):
        for caliper in state.draw_calipers(ellipse(first, second, 128, tilt)):
            drawn = np.hypot(*(caliper.ends_mm[1] - caliper.ends_mm[0]))
            assert drawn == pytest.approx(caliper.width_mm, rel=2e-2)

    @pytest.mark.parametrize(("shown", "bar"), [(60, 10), (30, 5), (12, 2), (6, 1), (300, 50)])
    def test_the_scale_bar_is_a_round_length_near_a_sixth_of_the_view(self, shown, bar):
        assert state.scale_bar_mm(shown) == bar

    def test_numbers_come_from_the_contour_that_is_shown(self):
        plan = plain_plan(venogram=False)
        points = np.array(plan.contours.points_mm)
        points[3] = ellipse(5, 5)
        contours = replace(plan.contours, points_mm=points)
        said = state.read_out(plain_case(venogram=False), replace(plan, contours=contours), 3, 12.0, shipped_policy())
        assert said.area == "79 mm²"  # 128 points of a circle of radius 5: 78.5
        assert said.frame == "Frame 4 of 160 · 12.0 mm"
        assert "10.0 × 10.0 mm" in said.diameters

    def test_a_frame_without_a_lumen_has_no_number(self):
        plan = plain_plan(venogram=False)
        points = np.array(plan.contours.points_mm)
        points[3] = np.nan
        said = state.read_out(
            plain_case(venogram=False),
            replace(plan, contours=replace(plan.contours, points_mm=points)),
            3,
            None,
            shipped_policy(),
        )
        assert said.area == NOT_KNOWN
        assert said.diameters == "no usable lumen<br>draw it (D) if you see one"

    def test_before_contours_are_found_what_to_do_is_said(self):
        plan = replace(plain_plan(venogram=False), contours=None)
        said = [
            state.read_out(case, plan, 3, None, shipped_policy()).diameters
            for case in (plain_case(venogram=False), plain_case(venogram=False, spacing=None))
        ]
        assert "Find contours again" in said[0]
        assert "Calibrate IVUS (Ctrl+U)" in said[1]

    def test_the_words_name_the_actions_and_keys_that_there_are(self):
        table = {spec.id: spec for spec in ACTIONS}
        assert (table["calibrate"].words, table["calibrate"].keys) == ("Calibrate IVUS …", ("Ctrl+U",))
        assert table["tool_redraw"].keys == ("D",)
        assert (table["find_contours"].menu, table["find_contours"].words) == ("Edit", "Find contours again")

    def test_a_flag_is_shown_in_words_until_the_frame_is_confirmed(self):
        plan = plain_plan(venogram=False)
        case = plain_case(venogram=False)
        assert "flattened" in state.read_out(case, plan, 33, None, shipped_policy()).warning
        confirmed = replace(plan, confirmed_frames=frozenset({33}))
        assert state.read_out(case, confirmed, 33, None, shipped_policy()).warning == ""


class TestPulling:
    def test_the_grabbed_point_goes_exactly_with_the_hand(self):
        points = ellipse(8, 8)
        moved = shapes.pulled(points, 17, np.array([1.5, -0.5]))
        assert moved[17] - points[17] == pytest.approx([1.5, -0.5])

    def test_the_opposite_wall_stays(self):
        points = ellipse(8, 8)
        moved = shapes.pulled(points, 0, np.array([2.0, 0.0]))
        assert np.abs(moved[64] - points[64]).max() < 1e-6

    @given(st.integers(0, 127), st.floats(-3, 3), st.floats(-3, 3))
    def test_the_pull_fades_smoothly_along_the_wall_in_both_directions(self, grabbed, dx, dy):
        points = ellipse(8, 8)
        moved = shapes.pulled(points, grabbed, np.array([dx, dy]))
        shift = np.roll(np.hypot(*(moved - points).T), -grabbed)
        assert np.all(np.diff(shift[:65]) <= 1e-9)
        assert shift[1:] == pytest.approx(shift[1:][::-1], abs=1e-6)

    def test_the_nearest_point_is_found_with_its_distance(self):
        nearest, apart = shapes.nearest_point(ellipse(8, 8), 10.0, 0.0)
        assert (nearest, apart) == (0, pytest.approx(2.0))


class TestWidget:
    def test_the_pixel_under_a_point_of_the_screen_is_the_pixel_that_is_shown_there(self, view):
        """Half a pixel: pyqtgraph counts from corners, we from centres."""
        spacing = 50 / 256
        column, row = 200, 40
        x, y = (column - 127.5) * spacing, (row - 127.5) * spacing
        item = view._image
        inside = item.mapFromView(QPointF(x, y))
        assert (inside.x(), inside.y()) == pytest.approx((column + 0.5, row + 0.5), abs=1e-6)

    def test_screen_and_view_points_are_inverse(self, view):
        assert view.point_at(view.widget_point(3.0, -4.0)) == pytest.approx((3.0, -4.0), abs=0.15)

    def test_moving_the_cursor_shows_that_frame_s_pixels(self, view):
        view.cursor_for_test.go_to(42)
        assert view._image.image[0, 128] == 42

    def test_the_wheel_steps_frame_by_frame_toward_the_foot_when_turned_to_the_hand(self, view):
        view.wheeled.emit(-1)
        view.wheeled.emit(-1)
        view.wheeled.emit(1)
        assert view.cursor_for_test.frame_index == 1

    def test_pulling_the_contour_is_one_step_and_numbers_follow_while_dragging(self, qtbot, view, store):
        view.cursor_for_test.go_to(80)
        before = store.plan.contours.points_mm[80]
        start = before[0]
        area_before = view.readout.area
        press = view.widget_point(*start).toPoint()
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=press)
        areas = []
        for pull in (1.0, 2.0, 3.0):
            qtbot.mouseMove(view.viewport(), view.widget_point(start[0] + pull, start[1]).toPoint())
            areas.append(view.readout.area)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        assert area_before not in areas
        assert len(set(areas)) == 3
        assert store.undo_stack.count() == 1
        assert store.undo_stack.undoText() == "Correct contour of frame 81"
        assert store.plan.contours.sources[80] == "edited"
        store.undo_stack.undo()
        assert np.array_equal(store.plan.contours.points_mm[80], before)

    def test_escape_during_a_pull_puts_the_contour_back(self, qtbot, view, store):
        view.cursor_for_test.go_to(80)
        before = store.plan
        start = store.plan.contours.points_mm[80][0]
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(*start).toPoint())
        qtbot.mouseMove(view.viewport(), view.widget_point(start[0] + 2, start[1]).toPoint())
        assert store.plan is not before
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert store.plan is before

    def test_a_drag_away_from_the_contour_changes_grey_levels_and_not_the_plan(self, qtbot, view, store):
        before, levels = store.plan, view.levels
        corner = view.widget_point(-20.0, -20.0).toPoint()
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
        qtbot.mouseMove(view.viewport(), corner.__class__(corner.x() + 60, corner.y() + 30))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        assert view.levels != levels
        assert store.plan is before

    def test_the_scale_bar_says_its_length_or_that_there_is_no_calibration(self, view, store):
        assert view._scale_bar.length_mm == 10
        store.open(plain_case(venogram=False, spacing=None), replace(plain_plan(venogram=False), contours=None))
        assert view._scale_bar.length_mm is None
        assert "Not calibrated" in view._scale_bar._words.textItem.toPlainText()

    def test_a_frame_that_cannot_be_decoded_says_so_and_the_next_is_shown(self, view, store):
        store.open(plain_case(FramesWithOneBroken(), venogram=False), plain_plan(venogram=False))
        view.cursor_for_test.go_to(BROKEN_FRAME)
        assert "frame 8 is damaged" in view._overlay.centre_words
        view.cursor_for_test.go_to(BROKEN_FRAME + 1)
        assert view._overlay.centre_words == ""
        assert view._image.image[0, 128] == BROKEN_FRAME + 1
