"""The vein's course on simple pictures of contrast."""

import numpy as np

from planner.measure.xray.vein_course import find_course

ROWS, COLUMNS = np.mgrid[0:256, 0:256].astype(float)
SEEN = np.ones((256, 256), bool)


def tube(x: np.ndarray, half_width: float, rows: slice = slice(None)) -> np.ndarray:
    """A tube whose axis passes x (one per row)."""
    inside = np.clip(1 - ((COLUMNS - x[:, None]) / half_width) ** 2, 0, None)
    picture = np.zeros((256, 256))
    picture[rows] = np.sqrt(inside)[rows]
    return picture.astype(np.float32)


def noise(scale: float = 0.01) -> np.ndarray:
    return np.random.default_rng(4).normal(scale=scale, size=(256, 256)).astype(np.float32)


SLANTED = 90 + 0.3 * np.arange(256)


def test_the_course_runs_from_the_top_to_the_bottom_along_the_axis() -> None:
    course, why = find_course(tube(SLANTED, 8) + noise(), SEEN)
    assert course is not None, why
    assert course.points[0, 1] < 6
    assert course.points[-1, 1] > 250
    away = np.abs(course.points[:, 0] - np.interp(course.points[:, 1], np.arange(256), SLANTED))
    assert away.max() < 2


def test_vein_beyond_a_long_gap_is_found() -> None:
    picture = tube(SLANTED, 8)
    picture[100:145] = 0
    course, why = find_course(picture + noise(0.001), SEEN)
    assert course is not None, why
    assert course.points[0, 1] < 6
    assert course.points[-1, 1] > 250


def test_a_thin_collateral_is_left_aside() -> None:
    collateral = 0.3 * tube(np.maximum(SLANTED, 230 - 0.5 * np.arange(256)), 2, slice(0, 175))
    course, _ = find_course(np.maximum(tube(SLANTED, 8), collateral) + noise(), SEEN)
    assert course is not None
    away = np.abs(course.points[:, 0] - np.interp(course.points[:, 1], np.arange(256), SLANTED))
    assert away.max() < 3


def test_a_narrowing_without_visible_contrast_is_crossed() -> None:
    picture = tube(SLANTED, 8)
    picture[100:112] = 0
    course, _ = find_course(picture + noise(), SEEN)
    assert course is not None
    assert course.points[0, 1] < 6
    assert course.points[-1, 1] > 250


def test_two_iliac_veins_are_not_joined_into_one() -> None:
    left = 128 + np.clip(np.arange(256) - 100.0, 0, None) * 0.6
    right = 128 - np.clip(np.arange(256) - 100.0, 0, None) * 0.6
    course, _ = find_course(np.maximum(tube(left, 8), tube(right, 7.5)) + noise(), SEEN)
    assert course is not None
    assert course.points[0, 1] < 8
    assert course.points[-1, 1] > 245
    assert (np.diff(course.points[:, 1]) >= -1).all()


def test_noise_alone_is_no_course() -> None:
    course, why = find_course(noise(), SEEN)
    assert course is None
    assert why


def test_a_patch_is_no_vessel() -> None:
    patch = np.clip(1 - np.hypot(COLUMNS - 128, ROWS - 128) / 40, 0, None).astype(np.float32)
    course, why = find_course(patch + noise(), SEEN)
    assert course is None
    assert why == "the contrast seen is a patch, not a vessel"


def test_a_short_stretch_is_no_iliac_vein() -> None:
    course, why = find_course(tube(SLANTED, 4, slice(100, 130)) + noise(), SEEN)
    assert course is None
    assert why == "the contrast seen is too short to be an iliac vein"


def test_under_a_shutter_the_vein_runs_on_to_the_border() -> None:
    seen = SEEN.copy()
    seen[:30] = False
    picture = np.where(seen, tube(SLANTED, 8) + noise(), 0).astype(np.float32)
    course, _ = find_course(picture, seen)
    assert course is not None
    assert course.points[:, 1].min() < 34
