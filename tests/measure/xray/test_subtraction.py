"""Attenuation, the patient's move and the reduced picture."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from planner.measure.xray.subtraction import (
    attenuation,
    estimate_shift_px,
    grey_share,
    move_picture,
    pixel_noise,
    reduced,
)


def textured(seed: int, size: int = 128) -> np.ndarray:
    rough = np.random.default_rng(seed).normal(size=(size + 40, size + 40))
    return ndimage.gaussian_filter(rough, 3.0) * 4


@pytest.mark.parametrize("bone", [0.1, 0.8, 2.0])
def test_what_contrast_absorbs_is_the_same_over_soft_tissue_and_over_bone(bone: float) -> None:
    light = np.exp(-np.array([[0.5, bone]], dtype=np.float32))
    with_contrast = light * np.float32(np.exp(-0.3))
    contrast = attenuation(with_contrast) - attenuation(light)
    np.testing.assert_allclose(contrast, 0.3, rtol=1e-5)


def test_logarithmic_grey_levels_are_taken_as_they_are() -> None:
    share = np.array([[0.25, 0.5, 0.75]], dtype=np.float32)
    np.testing.assert_allclose(attenuation(share, np.inf), 1 - share)


def test_black_stays_finite() -> None:
    assert np.isfinite(attenuation(grey_share(np.zeros((2, 2), np.uint8), 8))).all()
    assert np.isfinite(attenuation(grey_share(np.zeros((2, 2), np.uint8), 8), -0.05)).all()


@settings(max_examples=30, deadline=None)
@given(tone=st.floats(-0.02, 20), grey=st.floats(0.05, 0.9), step=st.floats(0.01, 0.09))
def test_darker_is_always_more_absorbed(tone: float, grey: float, step: float) -> None:
    darker, lighter = attenuation(np.array([[grey, grey + step]], dtype=np.float32), tone)[0]
    assert darker > lighter


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 99), x=st.floats(-9, 9), y=st.floats(-9, 9))
def test_a_move_is_found_to_a_tenth_of_a_pixel(seed: int, x: float, y: float) -> None:
    wide = textured(seed)
    moved = ndimage.shift(wide, (y, x), order=3)
    inner = (slice(20, -20), slice(20, -20))
    found = estimate_shift_px(wide[inner].astype(np.float32), moved[inner].astype(np.float32))
    assert found == pytest.approx((x, y), abs=0.1)


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), (-12.4, 7.7), (0.5, -0.5)])
def test_a_move_of_a_large_picture_is_found_from_half_its_resolution(x: float, y: float) -> None:
    wide = textured(3, 420)
    moved = ndimage.shift(wide, (y, x), order=3)
    inner = (slice(20, -20), slice(20, -20))
    found = estimate_shift_px(wide[inner].astype(np.float32), moved[inner].astype(np.float32))
    assert found == pytest.approx((x, y), abs=0.1)


def test_arriving_contrast_is_not_taken_for_a_move() -> None:
    picture = textured(1)[20:-20, 20:-20].astype(np.float32)
    filled = picture.copy()
    filled[:, 50:70] += 3
    assert np.hypot(*estimate_shift_px(picture, filled)) < 0.1


def test_moving_a_picture_moves_what_is_in_it() -> None:
    picture = np.zeros((20, 20), np.float32)
    picture[8, 5] = 1
    moved = move_picture(picture, (3.0, -2.0))
    assert np.unravel_index(moved.argmax(), moved.shape) == (6, 8)


def test_a_move_too_small_to_see_leaves_the_picture_untouched() -> None:
    picture = np.eye(5, dtype=np.float32)
    assert move_picture(picture, (0.05, 0.05)) is picture


def test_reducing_takes_block_means_and_drops_what_fills_no_block() -> None:
    picture = np.arange(35, dtype=np.uint16).reshape(5, 7)
    np.testing.assert_allclose(reduced(picture, 2), [[4, 6, 8], [18, 20, 22]])
    np.testing.assert_allclose(reduced(np.stack([picture, picture + 1]), 2)[1], [[5, 7, 9], [19, 21, 23]])


@pytest.mark.parametrize(("kind", "most"), [("uint8", 255), ("uint16", 4095), ("uint16", 65535), ("int16", -2000)])
def test_reducing_full_scale_loses_nothing(kind: str, most: int) -> None:
    picture = np.random.default_rng(1).integers(min(most, 0), max(most, 0), (33, 38), endpoint=True).astype(kind)
    picture[:8, :8] = most
    expected = picture[:32, :36].astype(float).reshape(8, 4, 9, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(reduced(picture, 4), expected, rtol=1e-6)


def test_noise_is_measured_under_a_slope() -> None:
    rows, columns = np.mgrid[0:200, 0:200]
    noise = np.random.default_rng(3).normal(scale=0.05, size=(200, 200))
    assert pixel_noise((0.1 * rows + 0.03 * columns + noise).astype(np.float32)) == pytest.approx(0.05, rel=0.05)
