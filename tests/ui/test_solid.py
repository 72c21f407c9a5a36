"""The lumen in space: shapes with known extents, seen from known sides; turned and zoomed by the hand."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from planner.model.plan import Plan
from planner.ui.theme import palette
from planner.ui.views.place import vein_axis
from planner.ui.views.solid.state import Look, Solid, build_solid, faces_of, ring_of, seen
from tests.ui.test_window import key

WIDTH, HEIGHT = 400.0, 300.0
STRAIGHT = Look(0.0, 0.0, 1.0)


def tube(rings=20, radius=5.0, length=100.0):
    angle = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    along = np.linspace(0.0, length, rings)
    circle = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=-1)
    points = np.concatenate(
        [np.broadcast_to(along[:, None, None], (rings, 32, 1)), np.broadcast_to(circle, (rings, 32, 2))], axis=2
    )
    return Solid(points, np.arange(rings), np.zeros(rings, bool), (), True)


def test_all_of_the_vein_is_in_sight_from_the_front_and_fills_the_view():
    xy, _ = seen(tube().rings.reshape(-1, 3), tube(), STRAIGHT, WIDTH, HEIGHT)
    assert np.all((xy >= 0) & (xy <= (WIDTH, HEIGHT)))
    assert max(np.ptp(xy[:, 0]) / WIDTH, np.ptp(xy[:, 1]) / HEIGHT) > 0.75


def test_lengths_keep_their_proportions():
    ends = np.array([[0.0, 0, 0], [100.0, 0, 0], [50.0, -5, 0], [50.0, 5, 0]])
    xy, _ = seen(ends, tube(), STRAIGHT, WIDTH, HEIGHT)
    long, wide = np.linalg.norm(xy[1] - xy[0]), np.linalg.norm(xy[3] - xy[2])
    assert long / wide == pytest.approx(10.0)
    assert (xy[1] - xy[0]) @ (xy[3] - xy[2]) == pytest.approx(0.0, abs=1e-6)


def test_cranial_lies_left_and_up():
    (cranial, caudal), _ = seen(np.array([[0.0, 0, 0], [100.0, 0, 0]]), tube(), STRAIGHT, WIDTH, HEIGHT)
    assert cranial[0] < caudal[0]
    assert cranial[1] < caudal[1]


def test_half_of_a_tube_s_wall_faces_the_eye_and_the_farthest_is_painted_first():
    faces = faces_of(tube(), STRAIGHT, WIDTH, HEIGHT)
    assert faces.is_near.mean() == pytest.approx(0.5, abs=0.05)
    assert not faces.is_near[:50].any()
    assert faces.is_near[-50:].all()
    assert 0 < faces.shade.min() <= faces.shade.max() <= 1.0


def test_a_full_turn_looks_as_before_and_zoom_keeps_within_bounds():
    assert Look().turned(900.0, -900.0) == Look()
    assert Look().zoomed(500).zoom == 12.0
    assert Look().zoomed(-500).zoom == 0.5


def test_without_contours_there_is_nothing_to_see():
    assert build_solid(Plan(), None, vein_axis(None, 10)) is None


@pytest.fixture
def view(qtbot, bench):
    key(qtbot, bench, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    made = bench.workbench.solid
    qtbot.waitUntil(lambda: made.isVisible() and made.solid is not None)
    return made


def pixels(view):
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    held = np.frombuffer(image.constBits(), np.uint8).copy()
    return held.reshape(image.height(), image.bytesPerLine() // 4, 4)[..., 2::-1].astype(int)


class TestInTheWindow:
    def test_rings_lie_at_their_frames_places_and_lesions_are_marked(self, bench, view):
        solid, lesion = view.solid, bench.store.assessment.vessel.lesions[0]
        places = bench.store.assessment.vessel.positions.position_mm
        assert solid.rings[:, 0, 0] == pytest.approx(places[solid.frames])
        inside = (solid.frames >= lesion.start_frame) & (solid.frames <= lesion.end_frame)
        assert np.array_equal(solid.narrowed, inside)

    def test_the_stent_lies_where_it_is_placed_and_is_as_wide_as_it_is_made(self, bench, view):
        stent = bench.store.assessment.recommendation.stents[0]
        points = np.concatenate(view.solid.stents)
        assert points[:, 0].min() == pytest.approx(stent.cranial_mm)
        assert points[:, 0].max() == pytest.approx(stent.caudal_mm)
        ring = view.solid.stents[-2]
        assert np.ptp(ring[:, 1]) == pytest.approx(stent.diameter_mm, rel=0.01)

    def test_the_one_cursor_moves_in_it_without_a_new_picture(self, qtbot, bench, view):
        bench.frame_cursor.go_to(20)
        before, kept = view.ring_px(), view._picture
        bench.frame_cursor.go_to(120)
        view.grab()
        assert view._picture is kept or kept is None
        assert np.linalg.norm(view.ring_px().mean(axis=0) - before.mean(axis=0)) > 40
        ring = ring_of(view.solid, bench.store.plan, vein_axis(bench.store.assessment, 160), 120)
        assert ring[:, 0] == pytest.approx(120.0)

    def test_a_drag_turns_the_wheel_zooms_a_double_click_resets(self, qtbot, view):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        qtbot.mouseMove(view, QPoint(110, 90))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(110, 90))
        assert view.look == Look().turned(50, 30)
        at = QPointF(60, 60)
        wheel = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
                            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(view, wheel)
        assert view.look.zoom == pytest.approx(1.15**2)
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        assert view.look == Look()

    def test_vein_lesion_stent_and_cursor_are_all_in_the_picture(self, bench, view):
        bench.frame_cursor.go_to(bench.store.assessment.vessel.lesions[0].mla_frame)
        shown = pixels(view)
        lit = shown.sum(axis=-1) > 60
        assert 0.03 < lit.mean() < 0.9
        reddish = (shown[..., 0] > 60) & (shown[..., 0] > 1.3 * shown[..., 2])
        assert reddish.any()
        white = np.abs(shown - [int(palette.CURSOR[i : i + 2], 16) for i in (1, 3, 5)]).max(axis=-1) < 40
        assert white.any()

    def test_it_is_put_away_by_the_same_key(self, qtbot, bench, view):
        key(qtbot, bench, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
        assert not view.isVisible()

    def test_without_a_case_it_is_empty_and_says_nothing(self, bench, view):
        bench.desk.close_case()
        view._build()
        assert view.solid is None
        assert view._overlay.centre_words == ""


def test_the_ring_leaves_no_trace_where_it_was(qtbot, bench, view):
    bench.frame_cursor.go_to(30)
    qtbot.wait(40)
    bench.frame_cursor.go_to(110)
    qtbot.wait(40)
    moved = pixels(view)
    view._forget()
    assert np.array_equal(moved, pixels(view))


def test_it_comes_and_goes_with_a_key_and_every_other_view_keeps_its_place_and_the_focus(qtbot, bench):
    def widths():
        return [bench.workbench.panel(name).width() for name in ("ivus", "venogram", "longitudinal", "profile")]

    longitudinal, solid = bench.workbench.longitudinal, bench.workbench.solid
    longitudinal.setFocus()
    before = widths()
    was_shown = solid.isVisible()
    for shown in (not was_shown, was_shown) * 4:
        key(qtbot, bench, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
        qtbot.wait(20)
        assert solid.isVisible() == shown
        assert bench.focusWidget() is longitudinal
    assert widths() == pytest.approx(before, abs=2)
