"""Followers are drawn to walls of known place, as far as the corrections allow it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.correction import with_corrected_contour
from planner.measure.outline_rays import log_radii, stretched
from planner.measure.propagation import REACH_FRAMES, neighbours_follow
from planner.measure.wall_evidence import WallEvidence
from planner.model.contour import CONTOUR_POINTS, LumenContours
from tests.helpers.overlap import jaccard
from tests.helpers.walls import DEPTHS, RAYS, STEP_MM, undecided, walls_at
from tests.measure.test_propagation import ANGLE, contours, corrected, pullbacks, round_ones

FRAMES = 60


def breathing_vein(by_mm: float = 1.0) -> np.ndarray:
    """A vein of 7 mm radius, give or take `by_mm`, whose middle wanders around the catheter, (FRAMES, points, 2)."""
    along = np.arange(FRAMES)
    wander = np.stack([1.5 * np.sin(along / 9.0), np.cos(along / 12.0)], axis=-1)
    return round_ones(7.0 + by_mm * np.sin(along / 7.0), wander)


def mistaken(true_mm: np.ndarray, seed: int = 3) -> LumenContours:
    """The program's contours: a tenth too large, and every frame off by its own 8 % as well."""
    size = 1.1 * np.exp(0.08 * np.random.default_rng(seed).normal(size=(len(true_mm), 1, 1)))
    return contours(true_mm * size)


def followed(found: LumenContours, true_mm: np.ndarray, frames, walls: WallEvidence | None) -> np.ndarray:
    return neighbours_follow(found, corrected(found, true_mm, *frames), frames, walls=walls).points_mm


def agreement(shown: np.ndarray, true: np.ndarray) -> np.ndarray:
    return np.array([jaccard(one, other) for one, other in zip(shown, true, strict=True)])


def test_distances_on_rays_are_exact_at_an_outline_s_own_points_and_linear_between() -> None:
    outline = np.array([[[2.0, 0.0], [0.0, 4.0], [-2.0, 0.0], [0.0, -8.0]]])
    radii = log_radii(outline + 5.0, np.array([[5.0, 5.0]]), 8)[0]
    assert np.exp(radii) == pytest.approx([2.0, 8**0.5, 4.0, 8**0.5, 2.0, 4.0, 8.0, 4.0])


def test_stretching_moves_each_point_by_its_own_ray_and_none_by_nothing() -> None:
    circle = round_ones(np.array([5.0]))
    change = np.zeros((1, 4))
    np.testing.assert_array_equal(stretched(circle, np.zeros((1, 2)), change), circle)
    change[0, 1] = np.log(2.0)
    far = np.hypot(*stretched(circle, np.zeros((1, 2)), change)[0].T)
    quarter = CONTOUR_POINTS // 4
    assert far[[0, quarter, 2 * quarter]] == pytest.approx([5.0, 10.0, 5.0])


def test_followers_reach_the_wall_that_their_own_picture_shows() -> None:
    true = breathing_vein()
    found = mistaken(true)
    by_geometry = agreement(followed(found, true, [10, 45], None), true)
    by_pictures = agreement(followed(found, true, [10, 45], walls_at(true)), true)
    assert by_geometry.mean() < 0.9
    assert by_pictures.min() > 0.95


def test_without_evidence_geometry_stands() -> None:
    true = round_ones(np.full(40, 6.0))
    found = contours(1.2 * true)
    for frames in ((20,), (5, 30)):
        alone = followed(found, true, frames, None)
        assert followed(found, true, frames, undecided(40)) == pytest.approx(alone, abs=0.01)


def test_a_single_frame_that_went_astray_comes_back_to_its_neighbours() -> None:
    true = round_ones(np.full(40, 6.0))
    radius = np.full(40, 6.6)
    radius[20] = 12.0
    moved = followed(contours(round_ones(radius)), true, [5, 35], walls_at(true))
    assert agreement(moved, true)[20] > 0.97


def test_where_a_person_means_another_border_than_the_pictures_show_followers_keep_to_the_person_s() -> None:
    outer = breathing_vein(0.2)
    middle = outer.mean(axis=1, keepdims=True)
    meant = middle + 0.8 * (outer - middle)
    moved = followed(contours(outer), meant, [10, 45], walls_at(outer))
    assert agreement(moved, meant).min() > 0.93
    assert agreement(outer, meant).max() < 0.66


def test_accepting_the_program_s_contours_moves_nothing_whatever_the_pictures_tell() -> None:
    found = contours(breathing_vein())
    moved = neighbours_follow(found, found, [10, 45], walls=walls_at(1.3 * found.points_mm))
    np.testing.assert_array_equal(moved.points_mm, found.points_mm)
    assert moved.flags == found.flags


def test_a_correction_of_one_side_leaves_the_other_side_to_itself() -> None:
    found = contours(round_ones(np.full(30, 6.0)))
    off = np.angle(np.exp(1j * ANGLE))
    drawn = found.points_mm[15] * (1.0 + 0.2 * np.exp(-((off / 0.2) ** 2)))[:, None]
    shown = with_corrected_contour(found, 15, drawn)
    wide = walls_at(1.2 * found.points_mm)
    change = (
        neighbours_follow(found, shown, [15], walls=wide).points_mm - neighbours_follow(found, shown, [15]).points_mm
    )
    change = np.hypot(*change.transpose(2, 0, 1))[16]
    assert change[0] < 1.0
    assert change[CONTOUR_POINTS // 2] == pytest.approx(0.0, abs=1e-3)


def test_pictures_have_no_say_beyond_the_reach_of_a_correction() -> None:
    true = round_ones(np.full(REACH_FRAMES + 30, 6.0))
    found = mistaken(true)
    moved = followed(found, true, [10], walls_at(true))
    np.testing.assert_array_equal(moved[REACH_FRAMES + 11 :], found.points_mm[REACH_FRAMES + 11 :])
    assert agreement(moved[60:70], true[60:70]).min() > 0.96


def test_evidence_of_other_frames_is_refused() -> None:
    found = contours(round_ones(np.full(3, 6.0)))
    with pytest.raises(ValueError, match="evidence"):
        neighbours_follow(found, found, [0], walls=undecided(4))


@settings(max_examples=25, deadline=None)
@given(pullbacks(), st.integers(0, 2**31), st.randoms(use_true_random=False))
def test_whatever_the_pictures_tell_held_frames_stand_and_order_does_not_matter(made, seed, random):
    found, shown, held = made
    rng = np.random.default_rng(seed)
    walls = WallEvidence(rng.integers(0, 256, (found.frame_count, RAYS, DEPTHS), np.uint8), STEP_MM)
    once = neighbours_follow(found, shown, held, walls=walls)
    for frame in held:
        assert once.points_mm[frame].tobytes() == shown.points_mm[frame].tobytes()
    seen = np.isfinite(found.points_mm).all(axis=(1, 2))
    assert np.isfinite(once.points_mm[seen]).all()
    shuffled = random.sample(held, len(held))
    for other in (
        neighbours_follow(found, shown, shuffled, walls=walls),
        neighbours_follow(found, once, held, walls=walls),
    ):
        np.testing.assert_array_equal(other.points_mm, once.points_mm)
        assert other.flags == once.flags
