"""Measures of contours against shapes whose answers are known exactly."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial import ConvexHull
from scipy.special import ellipe

from planner.measure.polygon import (
    contour_centroid,
    contour_perimeter,
    measure_sections,
    resample_contour,
    signed_area,
)
from planner.model.contour import CONTOUR_POINTS
from tests.helpers.inside import contour_contains

RECTANGLE = np.array([[0.0, 0.0], [6.0, 0.0], [6.0, 4.0], [0.0, 4.0]])
angles = st.floats(0, 2 * np.pi)
seeds = st.integers(0, 2**32 - 1)


def ellipse(semi_x: float, semi_y: float, points: int = 2000) -> np.ndarray:
    t = 2 * np.pi * np.arange(points) / points
    return np.stack([semi_x * np.cos(t), semi_y * np.sin(t)], axis=-1)


def turned(points: np.ndarray, angle: float) -> np.ndarray:
    c, s = np.cos(angle), np.sin(angle)
    return points @ np.array([[c, s], [-s, c]])


def ragged(seed: int, points: int = 40) -> np.ndarray:
    rng = np.random.default_rng(seed)
    t = 2 * np.pi * np.arange(points) / points
    return rng.uniform(2, 12, points)[:, None] * np.stack([np.cos(t), np.sin(t)], axis=-1)


def widths_of_hull_edges(points: np.ndarray) -> float:
    hull = points[ConvexHull(points).vertices]
    edge = np.roll(hull, -1, axis=0) - hull
    normal = np.stack([-edge[:, 1], edge[:, 0]]) / np.hypot(*edge.T)
    return float(np.ptp(hull @ normal, axis=0).min())


def test_rectangle_has_its_sides_and_diagonal():
    sections = measure_sections(RECTANGLE[None])
    assert sections.area_mm2[0] == pytest.approx(24.0, rel=1e-12)
    assert sections.perimeter_mm[0] == pytest.approx(20.0, rel=1e-12)
    assert sections.min_diameter_mm[0] == pytest.approx(4.0, rel=1e-12)
    assert sections.max_diameter_mm[0] == pytest.approx(np.sqrt(52), rel=1e-12)
    assert sections.mean_diameter_mm[0] == pytest.approx((4 + np.sqrt(52)) / 2, rel=1e-12)
    assert sections.area_diameter_mm[0] == pytest.approx(2 * np.sqrt(24 / np.pi), rel=1e-12)
    assert sections.perimeter_diameter_mm[0] == pytest.approx(20 / np.pi, rel=1e-12)
    assert sections.aspect_ratio[0] == pytest.approx(np.sqrt(52) / 4, rel=1e-12)


@pytest.mark.parametrize("semi_y", [10.0, 5.0, 2.0])
def test_fine_ellipse_has_the_ellipse_s_own_measures(semi_y):
    sections = measure_sections(turned(ellipse(10.0, semi_y), 0.7)[None])
    assert sections.area_mm2[0] == pytest.approx(np.pi * 10 * semi_y, rel=1e-5)
    assert sections.perimeter_mm[0] == pytest.approx(40 * ellipe(1 - (semi_y / 10) ** 2), rel=1e-5)
    assert sections.min_diameter_mm[0] == pytest.approx(2 * semi_y, rel=1e-5)
    assert sections.max_diameter_mm[0] == pytest.approx(20.0, rel=1e-5)


@given(seeds)
def test_caliper_widths_are_those_of_the_convex_hull(seed):
    points = ragged(seed)
    sections = measure_sections(points[None])
    farthest = np.hypot(*(points[:, None] - points[None]).reshape(-1, 2).T).max()
    assert sections.min_diameter_mm[0] == pytest.approx(widths_of_hull_edges(points), rel=1e-9)
    assert sections.max_diameter_mm[0] == pytest.approx(farthest, rel=1e-9)


@given(seeds, angles, st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
def test_turning_and_shifting_change_no_measure(seed, angle, dx, dy):
    points = ragged(seed)
    moved = turned(points, angle) + np.array([dx, dy])
    before, after = measure_sections(points[None]), measure_sections(moved[None])
    for name in before.__dataclass_fields__:
        assert getattr(after, name) == pytest.approx(getattr(before, name), rel=1e-7)


@given(seeds)
def test_going_round_the_other_way_changes_no_measure(seed):
    points = ragged(seed)
    before, after = measure_sections(points[None]), measure_sections(points[None, ::-1])
    assert after.area_mm2 == pytest.approx(before.area_mm2)
    assert after.min_diameter_mm == pytest.approx(before.min_diameter_mm)


@given(seeds)
def test_measures_are_ordered_as_geometry_demands(seed):
    sections = measure_sections(ragged(seed)[None])
    smallest, largest = sections.min_diameter_mm[0], sections.max_diameter_mm[0]
    assert smallest <= largest
    assert sections.area_diameter_mm[0] <= sections.perimeter_diameter_mm[0]  # the isoperimetric inequality
    assert sections.perimeter_mm[0] >= 2 * largest - 1e-9


def test_a_frame_without_lumen_stays_unknown_and_spoils_no_other():
    contours = np.stack([RECTANGLE, np.full((4, 2), np.nan), 2 * RECTANGLE])
    sections = measure_sections(contours)
    assert np.isnan(sections.area_mm2[1])
    assert np.isnan(sections.aspect_ratio[1])
    assert sections.area_mm2[[0, 2]] == pytest.approx([24.0, 96.0])


def test_many_frames_measure_as_each_alone():
    contours = np.stack([ragged(seed) for seed in range(600)])
    together = measure_sections(contours)
    for k in (0, 255, 256, 599):
        alone = measure_sections(contours[k : k + 1])
        assert together.min_diameter_mm[k] == pytest.approx(alone.min_diameter_mm[0], rel=1e-12)
        assert together.area_mm2[k] == pytest.approx(alone.area_mm2[0], rel=1e-12)


def test_no_frames_measure_to_nothing():
    assert measure_sections(np.zeros((0, 128, 2))).area_mm2.shape == (0,)


def test_a_lumen_without_width_has_no_aspect_ratio():
    line = np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]])
    sections = measure_sections(line[None])
    assert sections.area_mm2[0] == 0
    assert sections.max_diameter_mm[0] == pytest.approx(2.0)
    assert np.isnan(sections.aspect_ratio[0])


@pytest.mark.parametrize("shape", [(4, 2), (3, 2, 2), (3, 10, 3)])
def test_arrays_that_are_no_contours_are_refused(shape):
    with pytest.raises(ValueError, match="shape"):
        measure_sections(np.zeros(shape))


def test_resampling_spaces_points_equally_and_keeps_the_start():
    resampled = resample_contour(RECTANGLE, 40)
    assert resampled.shape == (40, 2)
    assert resampled[0] == pytest.approx([0, 0])
    assert np.hypot(*np.diff(resampled, axis=0).T) == pytest.approx(np.full(39, 0.5))
    assert measure_sections(resampled[None]).area_mm2[0] == pytest.approx(24.0)


@pytest.mark.parametrize("points", [RECTANGLE, RECTANGLE[::-1]])
def test_resampling_always_travels_from_x_toward_y(points):
    resampled = resample_contour(points)
    assert resampled.shape == (CONTOUR_POINTS, 2)
    assert signed_area(resampled) > 0
    assert resampled[0] == pytest.approx(points[0])


@given(seeds)
def test_resampling_never_lengthens_and_stays_on_the_outline(seed):
    points = ragged(seed)
    resampled = resample_contour(points, 97)
    assert contour_perimeter(resampled) <= contour_perimeter(points) * (1 + 1e-9)
    start, chord = points, np.roll(points, -1, axis=0) - points
    share = np.clip(((resampled[:, None] - start) * chord).sum(-1) / (chord**2).sum(-1), 0, 1)
    gap = np.hypot(*np.moveaxis(resampled[:, None] - start - share[..., None] * chord, -1, 0)).min(axis=1)
    assert gap.max() < 1e-9


def test_resampling_forgives_repeated_points():
    repeated = np.repeat(np.concatenate([RECTANGLE, RECTANGLE[:1]]), 2, axis=0)
    assert resample_contour(repeated, 40) == pytest.approx(resample_contour(RECTANGLE, 40))


@pytest.mark.parametrize(
    "points", [[[0, 0], [1, 1]], [[0, 0], [0, 0], [0, 0]], [[0, 0], [1, 0], [np.nan, 1]], [0, 1, 2]]
)
def test_what_is_no_contour_is_not_resampled(points):
    with pytest.raises(ValueError, match="contour"):
        resample_contour(points)


def test_inside_of_a_hollow_shape_is_told_from_its_bay():
    bay = np.array([[0, 0], [4, 0], [4, 4], [3, 4], [3, 1], [1, 1], [1, 4], [0, 4]], dtype=float)
    inside = contour_contains(bay, [[0.5, 2], [3.5, 3], [2, 0.5], [2, 2], [-1, 2], [2, 5]])
    assert inside.tolist() == [True, True, True, False, False, False]
    assert contour_contains(bay, np.full((3, 5, 2), 0.5)).all()


@given(seeds)
def test_share_of_points_inside_is_the_share_of_area(seed):
    points = ragged(seed)
    grid = np.stack(np.meshgrid(np.linspace(-12, 12, 241), np.linspace(-12, 12, 241)), axis=-1)
    counted = contour_contains(points, grid).sum() * 0.1**2
    assert counted == pytest.approx(measure_sections(points[None]).area_mm2[0], rel=0.05, abs=2.0)


def test_centroid_is_that_of_the_area_not_of_the_points():
    crowded = np.concatenate([np.linspace([0, 0], [6, 0], 100), [[6, 4], [0, 4]]])
    assert contour_centroid(crowded) == pytest.approx([3.0, 2.0])
