"""The width of a vessel from its profile: exact on the shape it assumes, steady on what disturbs it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from planner.measure.xray.tube_fit import fit_edges, fit_tubes, tube_profile

OFFSETS = np.arange(-40.0, 41.0)


def half_ellipse(centre: float, half_width: float, blur: float) -> np.ndarray:
    """Drawn finely, blurred, and read at the pixels' centres, without the program's own table."""
    fine = np.arange(-60, 60, 0.02)
    sharp = np.sqrt(np.clip(1 - ((fine - centre) / half_width) ** 2, 0, None))
    return np.interp(OFFSETS, fine, ndimage.gaussian_filter1d(sharp, blur / 0.02))


@settings(max_examples=40, deadline=None)
@given(
    centre=st.floats(-2, 2),
    half_width=st.floats(3, 18),
    height=st.floats(0.05, 2),
    level=st.floats(-1, 1),
    tilt=st.floats(-0.004, 0.004),
    off=st.floats(0.75, 1.3),
)
def test_centre_and_width_are_exact_on_any_background_slope(
    centre: float, half_width: float, height: float, level: float, tilt: float, off: float
) -> None:
    profile = height * half_ellipse(centre, half_width, 1.0) + level + tilt * OFFSETS
    fit = fit_tubes(OFFSETS, profile[None], np.array([half_width * off]), blur=1.0)
    assert fit.half_width[0] == pytest.approx(half_width, abs=0.05)
    assert fit.centre[0] == pytest.approx(centre, abs=0.05)
    assert fit.height[0] == pytest.approx(height, rel=0.02)


def test_the_table_agrees_with_a_profile_drawn_finely() -> None:
    for half_width, blur in ((3.0, 1.0), (8.0, 1.5), (15.0, 0.5)):
        shape, _, _ = tube_profile(OFFSETS, np.array([0.4]), np.array([half_width]), blur)
        np.testing.assert_allclose(shape[0], half_ellipse(0.4, half_width, blur), atol=4e-3)


def test_the_half_maximum_would_read_a_seventh_too_little() -> None:
    profile = half_ellipse(0.0, 15.0, 0.5)
    above = OFFSETS[profile > 0.5 * profile.max()]
    assert np.ptp(above) < 0.9 * 30
    assert 2 * fit_tubes(OFFSETS, profile[None], np.array([12.0]), 0.5).half_width[0] == pytest.approx(30, abs=0.1)


def test_noise_does_not_bias_the_width() -> None:
    noise = np.random.default_rng(5).normal(scale=0.04, size=(400, len(OFFSETS)))
    fit = fit_tubes(OFFSETS, half_ellipse(0.5, 10.0, 1.0) + noise, np.full(400, 11.0), 1.0)
    assert fit.half_width.mean() == pytest.approx(10.0, abs=0.05)
    assert fit.half_width.std() < 0.4


def test_a_catheter_in_the_vein_hardly_moves_its_edges() -> None:
    profile = half_ellipse(0.0, 12.0, 1.0) - 0.5 * np.exp(-(((OFFSETS - 5) / 1.2) ** 2))
    fit = fit_tubes(OFFSETS, profile[None], np.array([12.0]), 1.0)
    assert fit.half_width[0] == pytest.approx(12.0, abs=0.3)


def test_a_neighbour_outside_the_vein_hardly_moves_its_edges() -> None:
    profile = half_ellipse(0.0, 10.0, 1.0) + 0.6 * np.exp(-(((OFFSETS - 16) / 1.5) ** 2))
    fit = fit_tubes(OFFSETS, profile[None], np.array([10.0]), 1.0)
    assert fit.half_width[0] == pytest.approx(10.0, abs=0.4)


def test_pixels_outside_the_picture_do_not_count() -> None:
    profile = half_ellipse(0.0, 10.0, 1.0)
    profile[OFFSETS > 13] = np.nan
    assert fit_tubes(OFFSETS, profile[None], np.array([10.0]), 1.0).half_width[0] == pytest.approx(10.0, abs=0.1)


def test_what_is_no_tube_is_left_with_a_large_misfit() -> None:
    steps = np.random.default_rng(1).normal(size=(30, len(OFFSETS))).cumsum(axis=1)
    tube = fit_tubes(OFFSETS, half_ellipse(0, 10, 1)[None], np.array([10.0]), 1.0)
    assert np.median(fit_tubes(OFFSETS, steps, np.full(30, 10.0), 1.0).misfit) > 0.1 > tube.misfit[0]


def test_edges_fitted_apart_stay_when_a_branch_lies_before_one_half_of_the_vein() -> None:
    profile = half_ellipse(0.0, 16.0, 1.0) + np.where(np.abs(OFFSETS + 5) < 3, 0.8, 0.0)
    before, after = fit_edges(OFFSETS, profile[None], np.array([15.0]), 1.0)
    assert (before[0], after[0]) == pytest.approx((16.0, 16.0), abs=0.3)


def test_edges_are_exact_where_one_side_of_the_section_is_thicker() -> None:
    lean = 1 + 0.35 * np.clip(OFFSETS / 16, -1, 1)
    profile = half_ellipse(0.0, 16.0, 1.0) * lean
    before, after = fit_edges(OFFSETS, profile[None], np.array([16.0]), 1.0)
    apart = abs(before[0] - 16) + abs(after[0] - 16)
    whole = fit_tubes(OFFSETS, profile[None], np.array([16.0]), 1.0)
    assert apart < 0.5
    assert apart < abs(whole.centre[0] - whole.half_width[0] + 16) + abs(whole.centre[0] + whole.half_width[0] - 16)


def test_edges_tell_how_far_the_axis_lies_to_one_side() -> None:
    before, after = fit_edges(OFFSETS, half_ellipse(1.5, 12.0, 1.0)[None], np.array([12.0]), 1.0)
    assert (before[0], after[0]) == pytest.approx((10.5, 13.5), abs=0.15)


def test_edges_are_fitted_on_profiles_that_reach_as_far_to_either_side() -> None:
    with pytest.raises(ValueError, match="both sides"):
        fit_edges(OFFSETS[5:], half_ellipse(0, 10, 1)[None, 5:], np.array([10.0]), 1.0)
