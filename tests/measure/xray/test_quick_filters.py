"""The quick ways of filtering do what the usual ones do."""

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from planner.measure.xray.at_once import both, each
from planner.measure.xray.curves import between_pixels, smooth_far
from planner.measure.xray.medians import median_of_few
from planner.measure.xray.running import opened


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), count=st.integers(1, 40), axis=st.integers(0, 2))
def test_the_median_of_few_is_the_median(seed: int, count: int, axis: int) -> None:
    shape = [5, 6, 7]
    shape[axis] = count
    values = np.random.default_rng(seed).normal(size=shape).astype(np.float32)
    np.testing.assert_array_equal(median_of_few(values, axis), np.median(values, axis=axis))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), reach=st.integers(0, 9), rows=st.integers(20, 50), columns=st.integers(20, 50))
def test_an_opening_is_that_of_scipy(seed: int, reach: int, rows: int, columns: int) -> None:
    picture = np.random.default_rng(seed).normal(size=(rows, columns)).astype(np.float32)
    side = 2 * reach + 1
    np.testing.assert_array_equal(opened(picture, side), ndimage.grey_opening(picture, (side, side)))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), sigma=st.floats(0.5, 20), count=st.integers(100, 300))
def test_far_smoothing_is_a_gaussian(seed: int, sigma: float, count: int) -> None:
    values = np.random.default_rng(seed).normal(size=(count, 3))
    np.testing.assert_allclose(smooth_far(values, sigma), ndimage.gaussian_filter1d(values, sigma, axis=0), atol=1e-12)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999))
def test_between_pixels_is_linear_and_goes_on_beyond_the_border(seed: int) -> None:
    rng = np.random.default_rng(seed)
    picture, x, y = rng.normal(size=(9, 14)), rng.uniform(-3, 16, 50), rng.uniform(-3, 11, 50)
    expected = ndimage.map_coordinates(picture, [y, x], order=1, mode="nearest")
    np.testing.assert_allclose(between_pixels(picture, x, y), expected, atol=1e-12)


def test_both_run_at_the_same_time_and_keep_their_places() -> None:
    meet = threading.Barrier(2, timeout=10)

    def first() -> str:
        meet.wait()
        return "first"

    def second() -> int:
        meet.wait()
        return 2

    assert both(first, second) == ("first", 2)


def test_what_goes_wrong_beside_is_raised() -> None:
    def fails() -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        both(fails, lambda: 1)
    with pytest.raises(ZeroDivisionError):
        each(lambda item: 1 // item, [1, 0, 2])


def test_each_keeps_the_order() -> None:
    assert each(lambda item: item * item, list(range(20))) == [item * item for item in range(20)]
