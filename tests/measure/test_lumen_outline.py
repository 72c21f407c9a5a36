"""Outlines from known cover: exact radii, webs, other vessels, equally spaced points."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.measure.lumen_outline import contours_of, outline_depths
from planner.measure.polygon import measure_sections
from planner.model.contour import CONTOUR_POINTS

RAYS, DEPTHS = 64, 100


def cover_of(radius: np.ndarray) -> np.ndarray:
    """Cover (1, rays, depths) of a lumen that reaches so many samples on every ray."""
    part = np.clip(radius[:, None] - np.arange(DEPTHS), 0, 1)
    return np.round(255 * part).astype(np.uint8)[None]


@given(st.floats(5, 90), st.floats(0, 0.4), st.integers(1, 4))
def test_a_wall_between_two_samples_is_found_between_them(mean: float, wave: float, order: int) -> None:
    angle = 2 * np.pi * np.arange(RAYS) / RAYS
    radius = np.minimum(mean * (1 + wave * np.cos(order * angle)), DEPTHS - 2)
    np.testing.assert_allclose(outline_depths(cover_of(radius))[0], radius, atol=0.003)


def test_a_web_across_the_lumen_is_not_its_wall() -> None:
    cover = cover_of(np.full(RAYS, 40.0))
    cover[0, :, 20:23] = 0
    np.testing.assert_allclose(outline_depths(cover)[0], 40.0)


def test_what_is_thicker_than_a_web_is_the_wall() -> None:
    cover = cover_of(np.full(RAYS, 40.0))
    cover[0, :, 20:26] = 0
    np.testing.assert_allclose(outline_depths(cover)[0], 20.0)


def test_another_vessel_behind_the_wall_is_left_out() -> None:
    cover = cover_of(np.full(RAYS, 30.0))
    cover[0, 5:20, 45:70] = 255
    np.testing.assert_allclose(outline_depths(cover)[0], 30.0)


def test_a_vessel_without_the_catheter_is_no_lumen() -> None:
    cover = np.zeros((1, RAYS, DEPTHS), np.uint8)
    cover[0, 5:20, 45:70] = 255
    assert outline_depths(cover).max() == 0.0


def test_a_catheter_on_the_wall_leaves_the_lumen_beyond_it() -> None:
    cover = cover_of(np.full(RAYS, 30.0))
    cover[0, :, :4] = 0
    np.testing.assert_allclose(outline_depths(cover)[0], 30.0)


def test_a_circle_has_its_area_and_even_points() -> None:
    points = contours_of(np.full((3, RAYS), 20.0), 0.25)
    assert points.shape == (3, CONTOUR_POINTS, 2)
    sections = measure_sections(points)
    polygon = 0.5 * RAYS * 25.0 * np.sin(2 * np.pi / RAYS)
    np.testing.assert_allclose(sections.area_mm2, polygon, rtol=2e-3)
    steps = np.hypot(*np.moveaxis(np.diff(points, axis=1), -1, 0))
    np.testing.assert_allclose(steps, steps.mean(), rtol=0.02)


def test_frames_do_not_run_into_each_other() -> None:
    depths = np.random.default_rng(1).uniform(5, 60, (7, RAYS))
    together = contours_of(depths, 0.2)
    alone = np.concatenate([contours_of(depths[k : k + 1], 0.2) for k in range(7)])
    np.testing.assert_allclose(together, alone, atol=1e-9)


def test_contours_begin_on_the_first_ray_and_travel_from_x_toward_y() -> None:
    points = contours_of(np.full((1, RAYS), 20.0), 0.25)[0]
    assert points[0] == pytest.approx([5.0, 0.0])
    assert points[1, 1] > 0
