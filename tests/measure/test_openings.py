"""What lies around a lumen, on sections whose every circle is known."""

from __future__ import annotations

import numpy as np
import pytest

from planner.measure.openings import Surroundings, look_around, outline_depths
from planner.model.arrays import FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.contour import CONTOUR_POINTS, LumenContours
from tests.helpers.pullbacks import ArrayFrames

SIZE, MM = 220, 0.25
MIDDLE = (SIZE - 1) / 2
FRAMES = 4
LUMEN_MM, WALL_MM = 7.0, 0.9
BLOOD, WALL, TISSUE = 50.0, 210.0, 125.0
Circle = tuple[float, float, float]
"""x, y and radius in mm from the transducer."""


def depth_in(circle: Circle) -> FloatArray:
    """Distance outside a circle's edge, negative inside, shape (SIZE, SIZE)."""
    axis = (np.arange(SIZE) - MIDDLE) * MM
    x, y = np.meshgrid(axis, axis)
    return np.hypot(x - circle[0], y - circle[1]) - circle[2]


def section(open_to: tuple[Circle, ...] = (), beside: tuple[Circle, ...] = (), wall_mm: float = WALL_MM) -> FloatArray:
    """Grey levels of a vein around the transducer, branches that open into it, and vessels with a wall of their own."""
    grey = np.full((SIZE, SIZE), TISSUE)
    for vessel in beside:
        edge = depth_in(vessel)
        grey[edge < wall_mm] = WALL
        grey[edge < 0] = BLOOD
    edge = np.min([depth_in(circle) for circle in ((0.0, 0.0, LUMEN_MM), *open_to)], axis=0)
    grey[edge < wall_mm] = WALL
    grey[edge < 0] = BLOOD
    return grey


def seen(*pictures: FloatArray, radius_mm: float = LUMEN_MM) -> Surroundings:
    """What is found around a round contour on these pictures, with speckle."""
    rng = np.random.default_rng(5)
    frames = np.stack([picture + rng.normal(0, 12, picture.shape) for picture in pictures]).clip(0, 255)
    angle = 2 * np.pi * np.arange(CONTOUR_POINTS) / CONTOUR_POINTS
    ring = radius_mm * np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    n = len(pictures)
    contours = LumenContours(np.tile(ring, (n, 1, 1)), np.ones(n), ("auto",) * n, ((),) * n)
    sector = (0, 0, SIZE - 1, SIZE - 1)
    spacing = PixelSpacing(MM, MM, "manual")
    return look_around(ArrayFrames(frames.astype(np.uint8)), (MIDDLE, MIDDLE), sector, spacing, contours)


def test_a_closed_vein_has_no_opening_and_nothing_on_it() -> None:
    found = seen(*[section()] * FRAMES)
    assert not found.opening_mm2.any()
    assert not found.pressed_mm.any()
    assert np.isnan(found.opening_rad).all()


@pytest.mark.parametrize("toward", [0.0, 1.2, 3.1, -1.6])
def test_an_open_branch_is_seen_with_its_area_and_direction(toward: float) -> None:
    branch = (8.5 * np.cos(toward), 8.5 * np.sin(toward), 4.5)
    found = seen(*[section(open_to=(branch,))] * FRAMES)
    beyond = ((depth_in(branch) < 0) & (depth_in((0.0, 0.0, LUMEN_MM)) > 0)).sum() * MM**2
    assert found.opening_mm2 == pytest.approx(beyond, rel=0.25)
    assert np.cos(found.opening_rad - toward) == pytest.approx(1.0, abs=0.02)


def test_a_larger_branch_shows_more_blood() -> None:
    found = seen(*[section(open_to=((7.0 + 0.4 * radius, 0.0, radius),)) for radius in (3.0, 4.0, 5.0, 6.0)])
    assert (np.diff(found.opening_mm2) > 0).all()


@pytest.mark.parametrize("wall_mm", [0.5, 0.9, 1.5])
def test_a_vessel_behind_a_wall_presses_and_is_no_opening(wall_mm: float) -> None:
    touching = (LUMEN_MM + wall_mm + 5.0, 0.0, 5.0)
    found = seen(*[section(beside=(touching,), wall_mm=wall_mm)] * FRAMES)
    assert not found.opening_mm2.any()
    assert (found.pressed_mm > 2.0).all()


def test_a_vessel_presses_less_the_farther_it_lies() -> None:
    found = seen(*[section(beside=((LUMEN_MM + gap + 5.0, 0.0, 5.0),)) for gap in (1.8, 3.0, 4.0, 6.5)])
    assert (np.diff(found.pressed_mm) <= 0).all()
    assert found.pressed_mm[0] > 0
    assert found.pressed_mm[-1] == 0


def test_a_dark_wedge_without_a_far_wall_is_a_shadow_and_no_branch() -> None:
    picture = section()
    axis = np.arange(SIZE) - MIDDLE
    x, y = np.meshgrid(axis, axis)
    picture[(np.abs(np.arctan2(y, x)) < 0.3) & (np.hypot(x, y) > 10)] = 20.0
    found = seen(*[picture] * FRAMES)
    assert not found.opening_mm2.any()


def test_without_a_contour_nothing_is_said() -> None:
    found = seen(*[section()] * FRAMES, radius_mm=np.nan)
    assert np.isnan(found.opening_mm2).all()
    assert np.isnan(found.pressed_mm).all()


def test_frames_without_contrast_say_nothing() -> None:
    found = seen(*[np.full((SIZE, SIZE), BLOOD)] * FRAMES)
    assert np.isnan(found.opening_mm2).all()


def test_a_round_outline_has_its_radius_on_every_ray() -> None:
    angle = 2 * np.pi * np.arange(CONTOUR_POINTS) / CONTOUR_POINTS
    ring = 6.0 * np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    rays = 2 * np.pi * np.arange(96) / 96
    assert outline_depths(ring[None], rays) == pytest.approx(6.0, abs=0.01)
    assert np.isnan(outline_depths(np.full_like(ring, np.nan)[None], rays)).all()


def test_a_contour_beside_the_transducer_gives_no_outline() -> None:
    angle = 2 * np.pi * np.arange(CONTOUR_POINTS) / CONTOUR_POINTS
    ring = np.stack([np.cos(angle) + 9.0, np.sin(angle)], axis=-1)
    assert np.isnan(outline_depths(ring[None], 2 * np.pi * np.arange(96) / 96)).all()


def test_a_dense_pullback_is_looked_at_on_three_hundred_frames() -> None:
    plain = np.full((SIZE, SIZE), 0, np.uint8)
    n = 601
    contours = LumenContours(np.full((n, CONTOUR_POINTS, 2), np.nan), np.zeros(n), ("auto",) * n, ((),) * n)
    frames = ArrayFrames(np.broadcast_to(plain, (n, SIZE, SIZE)))
    found = look_around(frames, (MIDDLE, MIDDLE), (0, 0, SIZE - 1, SIZE - 1), PixelSpacing(MM, MM, "manual"), contours)
    assert len(found.frames) <= 300
    assert np.diff(found.frames).tolist() == [3] * (len(found.frames) - 1)
