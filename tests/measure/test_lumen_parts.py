"""The steps of the automatic lumen, each against an answer that is known."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.closed_surface import least_costs_through
from planner.measure.lumen_shape import close_openings
from planner.measure.near_field import find_near_field
from planner.measure.polar import DEEPEST_MM, DEPTHS, RAYS, polar_grid
from planner.measure.polygon import contour_area, resample_contour
from planner.model.calibration import PixelSpacing

ANGLES = 2 * np.pi * np.arange(RAYS) / RAYS
ALONG = np.stack([np.cos(ANGLES), np.sin(ANGLES)], axis=-1)


def seen_from_origin(outline: np.ndarray) -> np.ndarray:
    """Depth of an outline on every ray, shape (1, rays)."""
    turn = np.arctan2(outline[:, 1], outline[:, 0])
    order = np.argsort(turn)
    return np.interp(ANGLES, turn[order], np.hypot(*outline[order].T), period=2 * np.pi)[None]


def oval(semi_x: float, semi_y: float, centre: tuple[float, float], tilt: float = 0.0) -> np.ndarray:
    t = 2 * np.pi * np.arange(720) / 720
    x, y = semi_x * np.cos(t), semi_y * np.sin(t)
    c, s = np.cos(tilt), np.sin(tilt)
    return np.stack([x * c - y * s, x * s + y * c], axis=-1) + np.array(centre)


def area(depth: np.ndarray) -> float:
    return float(contour_area(depth[0][:, None] * ALONG))


def lumen_with_branch(direction: float, away: float, radius: float) -> np.ndarray:
    """Depth of an oval of half axes 35 and 30 around (4, -3) that has run together with a disc beside it."""
    points = np.linspace(0, 90, 1801)[:, None, None] * ALONG - np.array([4.0, -3.0])
    branch = points - away * np.array([np.cos(direction), np.sin(direction)])
    inside = np.hypot(points[..., 0] / 35, points[..., 1] / 30) <= 1
    inside |= np.hypot(branch[..., 0], branch[..., 1]) <= radius
    return (np.argmin(inside, axis=0) * 0.05)[None]


def test_without_stiffness_every_ray_takes_its_own_cheapest_depth():
    cost = np.random.default_rng(0).normal(size=(3, 16, 8)).astype(np.float32)
    through = least_costs_through(cost, np.zeros(8, np.float32))
    assert (through.argmin(axis=2) == cost.argmin(axis=2)).all()


def test_a_stiff_outline_is_the_best_circle():
    cost = np.random.default_rng(1).normal(size=(2, 24, 15)).astype(np.float32)
    through = least_costs_through(cost, np.full(15, 1e4, np.float32))
    assert (through.argmin(axis=2) == cost.sum(axis=1).argmin(axis=1)[:, None]).all()


def test_the_cheapest_outline_is_that_of_trying_all():
    rng = np.random.default_rng(2)
    rays, depths = 6, 4
    stiffness = np.full(depths, 0.3, np.float32)
    for _ in range(5):
        cost = rng.uniform(0, 2, size=(1, rays, depths)).astype(np.float32)
        least, chosen = np.inf, None
        for outline in itertools.product(range(depths), repeat=rays):
            place = np.array(outline)
            steps = np.abs(np.roll(place, -1) - place)
            total = cost[0, np.arange(rays), place].sum() + 0.3 * steps.sum()
            if total < least:
                least, chosen = total, place
        found = least_costs_through(cost, stiffness)[0].argmin(axis=1)
        assert found.tolist() == chosen.tolist()


@pytest.mark.parametrize(("mm_x", "mm_y"), [(0.1, 0.1), (0.08, 0.12)])
def test_samples_lie_at_the_depth_that_they_say(mm_x, mm_y):
    rows, columns, centre = 300, 360, (170.0, 140.0)
    x = (np.arange(columns) - centre[0]) * mm_x
    y = (np.arange(rows) - centre[1])[:, None] * mm_y
    picture = np.hypot(x, y) * 10
    grid = polar_grid((rows, columns), centre, (0, 0, columns - 1, rows - 1), PixelSpacing(mm_x, mm_y, "manual"))
    samples = grid.sample(picture[None])[0]
    expected = np.broadcast_to(10 * grid.depths_mm, samples.shape)
    assert np.abs(samples[grid.inside] - expected[grid.inside]).max() <= 1.5
    assert grid.inside.any(axis=0).all()


def test_rays_reach_the_sector_s_edge_and_no_deeper_than_any_vein():
    near = polar_grid((200, 200), (99.5, 99.5), (0, 0, 199, 199), PixelSpacing(0.1, 0.1, "manual"))
    assert near.step_mm * DEPTHS == pytest.approx(9.95)
    far = polar_grid((200, 200), (99.5, 99.5), (0, 0, 199, 199), PixelSpacing(1.0, 1.0, "manual"))
    assert far.step_mm * DEPTHS == pytest.approx(DEEPEST_MM)


def test_a_transducer_outside_the_sector_is_refused():
    with pytest.raises(ValueError, match="transducer"):
        polar_grid((200, 200), (250.0, 99.5), (0, 0, 199, 199), PixelSpacing(0.1, 0.1, "manual"))


@settings(max_examples=40, deadline=None)
@given(st.floats(1.0, 4.5), st.floats(0, np.pi), st.floats(-0.6, 0.6), st.floats(-0.5, 0.5))
def test_an_oval_has_no_opening_wherever_the_catheter_lies(aspect, tilt, off_long, off_short):
    long, short = 30 * np.sqrt(aspect), 30 / np.sqrt(aspect)
    c, s = np.cos(tilt), np.sin(tilt)
    u, v = off_long * long, off_short * short
    depth = seen_from_origin(oval(long, short, (u * c - v * s, u * s + v * c), tilt))
    closed = close_openings(depth, ANGLES, 15.0)
    assert area(closed) == pytest.approx(area(depth), rel=0.02)


@pytest.mark.parametrize("direction", [0.0, 1.1, 2.7, 4.4])
def test_a_branch_is_closed_across_its_mouth(direction):
    with_branch = lumen_with_branch(direction, 46.0, 18.0)
    closed = close_openings(with_branch, ANGLES, 15.0)
    alone = np.pi * 35 * 30
    assert area(with_branch) > 1.12 * alone
    assert area(closed) == pytest.approx(alone, rel=0.08)


def test_a_dent_from_outside_is_kept():
    turn = np.angle(np.exp(1j * (ANGLES - 1.5 * np.pi)))
    depth = (34 * (1 - 0.25 * np.exp(-0.5 * (turn / 0.55) ** 2)))[None]
    closed = close_openings(depth, ANGLES, 15.0)
    assert area(closed) == pytest.approx(area(depth), rel=0.03)


def test_a_notch_as_narrow_as_a_guide_wire_is_bridged():
    depth = np.full((1, RAYS), 34.0)
    depth[0, 50:56] = 12.0
    closed = close_openings(depth, ANGLES, 8.0)
    assert closed[0, 50:56].min() > 30
    assert area(closed) == pytest.approx(np.pi * 34**2, rel=0.02)


def test_no_frames_have_no_openings():
    assert close_openings(np.zeros((0, RAYS)), ANGLES, 8.0).shape == (0, RAYS)


def test_the_catheter_s_disc_and_its_ring_down_are_measured():
    rng = np.random.default_rng(3)
    samples = rng.normal(70, 15, size=(12, RAYS, DEPTHS))
    ring = 160 * np.exp(-np.arange(DEPTHS) / 6.0)
    samples = np.clip(samples + ring, 0, 255)
    samples[:, :, :6] = 0
    smooth = np.stack([np.apply_along_axis(np.convolve, 1, f, np.ones(3) / 3, "same") for f in samples])
    near = find_near_field(samples.astype(np.uint8), smooth.astype(np.float32))
    assert near.disc == 6
    assert 12 <= near.ring <= 30


def test_without_ring_down_the_near_field_ends_at_the_disc():
    samples = np.random.default_rng(4).normal(70, 15, size=(12, RAYS, DEPTHS)).clip(0, 255)
    samples[:, :, :6] = 0
    near = find_near_field(samples.astype(np.uint8), samples.astype(np.float32))
    assert near.disc == 6
    assert near.ring <= 8


def test_resampled_outlines_keep_what_closing_needs():
    depth = seen_from_origin(oval(40, 20, (5, 2)))
    assert contour_area(resample_contour(depth[0][:, None] * ALONG, 96)) == pytest.approx(area(depth), rel=0.01)
