"""Plane curves: length, spacing, smoothing, normals and samples across."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.xray.curves import (
    arc_length,
    normals,
    resample,
    sample_across,
    sample_frames_across,
    smooth_along,
)


def circle(radius: float, points: int = 4000) -> np.ndarray:
    angle = np.linspace(0, np.pi, points)
    return radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)


def test_half_a_circle_is_pi_radii_long() -> None:
    assert arc_length(circle(100))[-1] == pytest.approx(100 * np.pi, rel=1e-5)


def test_resampled_points_stand_a_pixel_apart_and_keep_the_ends() -> None:
    even = resample(circle(100), 1.0)
    steps = np.hypot(*np.diff(even, axis=0).T)
    np.testing.assert_allclose(steps, 1.0, atol=0.005)
    np.testing.assert_allclose(even[[0, -1]], circle(100)[[0, -1]], atol=1e-9)


def test_a_curve_without_length_is_one_point() -> None:
    assert len(resample(np.array([[3.0, 4.0], [3.0, 4.0]]))) == 1


@settings(max_examples=25, deadline=None)
@given(sigma=st.floats(0.5, 30), slope=st.floats(-3, 3), count=st.integers(2, 200))
def test_smoothing_leaves_a_straight_line_as_it_is(sigma: float, slope: float, count: int) -> None:
    line = np.stack([np.arange(count), slope * np.arange(count)], axis=1).astype(float)
    np.testing.assert_allclose(smooth_along(line, sigma), line, atol=1e-8)


def test_normals_stand_at_right_angles_to_the_travel() -> None:
    points = resample(circle(50))
    across = normals(points)
    np.testing.assert_allclose(np.hypot(*across.T), 1)
    radial = points / np.hypot(*points.T)[:, None]
    np.testing.assert_allclose(np.abs((across * radial).sum(axis=1)), 1, atol=1e-3)


def test_samples_across_a_column_read_its_row() -> None:
    picture = np.tile(np.arange(20.0), (20, 1))
    points = np.array([[10.0, 5.0], [10.0, 6.0], [10.0, 7.0]])
    values = sample_across(picture, points, normals(points), np.array([-2.0, 0.0, 0.5, 15.0]))
    np.testing.assert_allclose(values[1, :3], [12.0, 10.0, 9.5])
    assert np.isnan(values[1, 3])


def test_a_stack_of_frames_is_sampled_like_each_picture_alone() -> None:
    frames = np.random.default_rng(5).normal(size=(3, 40, 30)).astype(np.float32)
    points = circle(12, 60) + np.array([15.0, 8.0])
    offsets = np.linspace(-14, 14, 23)
    together = sample_frames_across(frames, points, normals(points), offsets)
    alone = np.stack([sample_across(frame, points, normals(points), offsets) for frame in frames])
    assert 0.1 < np.isnan(alone).mean() < 0.9
    np.testing.assert_allclose(together, alone, atol=1e-5)
