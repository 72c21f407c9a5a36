"""Neighbours follow a correction as far as they repeat the mistake, and nothing else moves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.correction import with_corrected_contour
from planner.measure.polygon import contour_area
from planner.measure.propagation import LONGEST_BRIDGE, REACH_FRAMES, neighbours_follow
from planner.model.contour import CONTOUR_POINTS, LumenContours
from tests.helpers.overlap import jaccard

ANGLE = 2 * np.pi * np.arange(CONTOUR_POINTS) / CONTOUR_POINTS
RAY = np.stack([np.cos(ANGLE), np.sin(ANGLE)], axis=-1)


def round_ones(radius_mm: np.ndarray, centre_mm: np.ndarray | float = 0.0) -> np.ndarray:
    """Circles, or any shape of radius (frames, points); shape (frames, points, 2)."""
    radius = np.broadcast_to(np.asarray(radius_mm, float).reshape(len(radius_mm), -1), (len(radius_mm), CONTOUR_POINTS))
    return radius[..., None] * RAY + np.reshape(centre_mm, (-1, 1, (np.ndim(centre_mm) and 2) or 1))


def contours(points_mm: np.ndarray) -> LumenContours:
    frames = len(points_mm)
    return LumenContours(points_mm, np.full(frames, 0.7), ("auto",) * frames, ((),) * frames)


def corrected(found: LumenContours, true_mm: np.ndarray, *frames: int) -> LumenContours:
    """The program's contours with the truth drawn on some frames."""
    shown = found
    for frame in frames:
        shown = with_corrected_contour(shown, frame, true_mm[frame])
    return shown


def followed(found: LumenContours, true_mm: np.ndarray, *frames: int) -> LumenContours:
    return neighbours_follow(found, corrected(found, true_mm, *frames), frames)


def bulge(height_mm: float, width: float = 0.6) -> np.ndarray:
    """Radius of a lumen of 7 mm into which something beside it was taken, shape (points,)."""
    off = np.angle(np.exp(1j * (ANGLE - 1.0)))
    return 7.0 + height_mm * np.exp(-((off / width) ** 4))


def test_a_mistake_of_scale_is_gone_everywhere_between_two_corrections() -> None:
    true = round_ones(np.linspace(6.0, 8.0, 60))
    found = contours(1.25 * true)
    moved = followed(found, true, 0, 59)
    assert moved.points_mm == pytest.approx(true, abs=1e-9)


def test_it_is_gone_although_the_vein_wanders_across_the_picture() -> None:
    wander = np.stack([np.linspace(0, 4, 40), np.linspace(2, -3, 40)], axis=-1)
    ellipse = round_ones(np.full(40, 7.0)) * [1.0, 0.4]
    true = ellipse + wander[:, None]
    found = contours(1.3 * ellipse + wander[:, None])
    moved = followed(found, true, 5, 35).points_mm
    assert min(jaccard(moved[k], true[k]) for k in range(5, 36, 5)) > 0.97


def test_an_artery_taken_in_over_a_run_of_frames_is_left_out_by_one_correction_and_only_there() -> None:
    radius = np.tile(bulge(0.0), (60, 1))
    true = round_ones(radius)
    radius[20:45] = bulge(4.0)
    found = contours(round_ones(radius))
    area = contour_area(followed(found, true, 32).points_mm) / contour_area(true)
    assert np.abs(area[23:42] - 1).max() < 0.05
    assert np.abs(area[:17] - 1).max() < 0.04
    assert np.abs(area[48:] - 1).max() < 0.04
    assert contour_area(found.points_mm)[32] > 1.15 * contour_area(true)[32]


def test_agreeing_with_the_program_moves_nothing() -> None:
    found = contours(round_ones(np.linspace(4.0, 9.0, 30)))
    for frames in ((12,), (3, 25)):
        moved = neighbours_follow(found, found, frames)
        np.testing.assert_array_equal(moved.points_mm, found.points_mm)
        assert moved.flags == found.flags


def test_a_correction_fades_out_and_ends() -> None:
    frames = 2 * REACH_FRAMES + 101
    true = round_ones(np.full(frames, 6.0))
    found = contours(1.2 * true)
    middle = frames // 2
    change = contour_area(found.points_mm) - contour_area(followed(found, true, middle).points_mm)
    assert np.all(np.diff(change[middle:]) <= 1e-9)
    assert np.all(np.diff(change[: middle + 1]) >= -1e-9)
    assert change[middle + REACH_FRAMES + 1] == 0.0
    assert change[middle - REACH_FRAMES - 1] == 0.0
    assert change[middle + 5] > 0.8 * change[middle]


def test_what_moved_says_so_and_what_did_not_does_not() -> None:
    true = round_ones(np.full(REACH_FRAMES + 20, 6.0))
    moved = followed(contours(1.2 * true), true, 10)
    assert "follows" in moved.flags[20]
    assert moved.sources[20] == "auto"
    assert moved.flags[REACH_FRAMES + 11] == ()
    assert moved.flags[10] == ()
    assert moved.sources[10] == "edited"


def test_a_lone_correction_moves_no_neighbour() -> None:
    true = round_ones(np.full(20, 6.0))
    found = contours(1.2 * true)
    shown = corrected(found, true, 10)
    moved = neighbours_follow(found, shown, [10], alone=[10])
    np.testing.assert_array_equal(moved.points_mm, shown.points_mm)


def test_the_centre_is_looked_for_where_the_program_s_own_lies_outside_the_lumen() -> None:
    true = round_ones(np.full(20, 3.0))
    found = contours(round_ones(np.full(20, 10.0), np.tile([6.0, 0.0], (20, 1))))
    moved = followed(found, true, 0, 19)
    assert jaccard(moved.points_mm[10], true[10]) > 0.9


def without_lumen(points_mm: np.ndarray, start: int, stop: int) -> LumenContours:
    points = points_mm.copy()
    points[start:stop] = np.nan
    return contours(points)


def test_a_short_loss_of_the_lumen_between_two_drawn_frames_is_bridged_and_said() -> None:
    true = round_ones(np.linspace(6.0, 7.0, 12))
    moved = followed(without_lumen(true, 4, 8), true, 3, 8)
    assert moved.points_mm[4:8] == pytest.approx(true[4:8], abs=0.05)
    assert moved.sources[4:8] == ("interpolated",) * 4
    assert moved.confidence[4:8].max() < 0.5


@pytest.mark.parametrize("drawn", [(3,), (8,), (2, 9)])
def test_a_lumen_is_never_made_up_beyond_drawn_frames_right_beside_the_loss(drawn) -> None:
    true = round_ones(np.linspace(6.0, 7.0, 12))
    found = without_lumen(true, 4, 8)
    assert np.isnan(followed(found, true, *drawn).points_mm[4:8]).all()


def test_a_long_loss_of_the_lumen_may_be_an_occlusion_and_stays() -> None:
    true = round_ones(np.full(LONGEST_BRIDGE + 3, 6.0))
    found = without_lumen(true, 1, LONGEST_BRIDGE + 2)
    assert np.isnan(followed(found, true, 0, LONGEST_BRIDGE + 2).points_mm[1:-1]).all()


def test_a_lumen_drawn_where_the_program_saw_none_stands_alone() -> None:
    true = round_ones(np.full(9, 6.0))
    moved = followed(without_lumen(true, 2, 7), true, 4)
    np.testing.assert_allclose(moved.points_mm[4], true[4], atol=1e-9)
    assert np.isnan(moved.points_mm[[3, 5]]).all()


def test_contours_of_other_frames_are_refused() -> None:
    one, two = contours(round_ones(np.full(3, 6.0))), contours(round_ones(np.full(4, 6.0)))
    with pytest.raises(ValueError, match="held contours"):
        neighbours_follow(one, two, [0])
    with pytest.raises(ValueError, match="held contours"):
        neighbours_follow(one, one, [3])


@st.composite
def pullbacks(draw: st.DrawFn) -> tuple[LumenContours, LumenContours, list[int]]:
    """Found contours of any smooth shape, what a person drew, and where; some frames have no lumen."""
    frames = draw(st.integers(2, 14))
    rng = np.random.default_rng(draw(st.integers(0, 2**31)))

    def shapes() -> np.ndarray:
        waves = sum(rng.normal(0, 0.15, (frames, 1)) * np.cos(n * ANGLE + rng.uniform(0, 6)) for n in (1, 2, 3))
        return round_ones(rng.uniform(2, 10, (frames, 1)) * np.exp(waves), rng.normal(0, 3, (frames, 2)))

    points = shapes()
    points[rng.random(frames) < 0.2] = np.nan
    found = contours(points)
    held = draw(st.lists(st.integers(0, frames - 1), unique=True, min_size=1, max_size=5))
    return found, corrected(found, shapes(), *held), held


@settings(max_examples=30, deadline=None)
@given(pullbacks(), st.randoms(use_true_random=False))
def test_whatever_is_drawn_held_frames_stand_bit_for_bit_in_any_order_and_solving_again_changes_nothing(made, random):
    found, shown, held = made
    once = neighbours_follow(found, shown, held)
    for frame in held:
        assert once.points_mm[frame].tobytes() == shown.points_mm[frame].tobytes()
        assert once.sources[frame] == "edited"
    shuffled = random.sample(held, len(held))
    for other in (neighbours_follow(found, shown, shuffled), neighbours_follow(found, once, held)):
        np.testing.assert_array_equal(other.points_mm, once.points_mm)
        assert (other.sources, other.flags) == (once.sources, once.flags)


@settings(max_examples=30, deadline=None)
@given(pullbacks())
def test_a_lumen_is_neither_lost_nor_made_up_but_for_bridges(made):
    found, shown, held = made
    moved = neighbours_follow(found, shown, held)
    seen = np.isfinite(found.points_mm).all(axis=(1, 2))
    bridged = np.array([source == "interpolated" for source in moved.sources])
    assert np.isfinite(moved.points_mm[seen]).all()
    unseen = ~seen & ~bridged
    unseen[held] = False
    assert np.isnan(moved.points_mm[unseen]).all()
