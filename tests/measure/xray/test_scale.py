"""Millimetres per pixel: which method is trusted, how far, and when there is none."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.xray.scale import (
    find_scale,
    foreshortened_spacings,
    scale_from_markers,
)
from planner.model.calibration import XrayGeometry

NONE = np.zeros(0)
FULL = XrayGeometry((0.3, 0.3), 1000.0, 750.0, 1.25)


def test_the_marker_catheter_is_trusted_before_the_header() -> None:
    scale = find_scale(np.full(9, 25.0), FULL)
    assert scale is not None
    assert (scale.method, scale.mm_per_pixel) == ("catheter_markers", pytest.approx(0.4))
    assert scale.uncertainty_percent == pytest.approx(2.0, abs=0.05)
    assert "10 bands" in scale.detail


def test_the_stated_magnification_is_trusted_before_the_distances() -> None:
    scale = find_scale(NONE, FULL)
    assert scale is not None
    assert (scale.method, scale.mm_per_pixel) == ("ermf", pytest.approx(0.3 / 1.25))
    assert scale.uncertainty_percent == pytest.approx(100 * 50 / 750)


def test_distances_give_the_magnification_when_nothing_else_does() -> None:
    scale = find_scale(NONE, XrayGeometry((0.3, 0.3), 1000.0, 750.0))
    assert scale is not None
    assert (scale.method, scale.mm_per_pixel) == ("geometry", pytest.approx(0.3 * 0.75))
    assert scale.uncertainty_percent == pytest.approx(np.hypot(3.1, 100 * 50 / 750))


@pytest.mark.parametrize(
    "geometry",
    [
        XrayGeometry(),
        XrayGeometry((0.3, 0.3)),
        XrayGeometry((0.3, 0.3), 1000.0, None),
        XrayGeometry((0.3, 0.3), None, 750.0),
        XrayGeometry(None, 1000.0, 750.0, 1.3),
        XrayGeometry((0.3, 0.3), 1000.0, 0.0),
        XrayGeometry((0.3, 0.3), 700.0, 1000.0),
        XrayGeometry((0.3, 0.3), 1000.0, 100.0),
        XrayGeometry((0.0, 0.0), 1000.0, 750.0),
        XrayGeometry((float("nan"), 0.3), 1000.0, 750.0),
    ],
    ids=["empty", "imager only", "no SOD", "no SID", "no imager", "SOD 0", "SOD > SID", "absurd", "zero", "nan"],
)
def test_the_detectors_spacing_is_never_taken_for_the_patients(geometry: XrayGeometry) -> None:
    assert find_scale(NONE, geometry) is None


def test_a_foreshortened_stretch_does_not_stretch_the_scale() -> None:
    spacings = np.r_[np.full(8, 25.0), 24.0, 21.0, 18.0, 15.0, 14.0, 17.0, 21.0]
    scale = scale_from_markers(spacings)
    assert scale is not None
    assert scale.mm_per_pixel == pytest.approx(0.4, rel=0.005)
    assert "foreshortened" in scale.detail


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 9999), spacing=st.floats(12, 120), bands=st.integers(6, 25))
def test_noise_of_a_fiftieth_of_a_spacing_keeps_the_scale_within_two_percent(
    seed: int, spacing: float, bands: int
) -> None:
    places = np.arange(bands) * spacing + np.random.default_rng(seed).normal(scale=spacing / 100, size=bands)
    scale = scale_from_markers(np.diff(places))
    assert scale is not None
    assert scale.mm_per_pixel == pytest.approx(10 / spacing, rel=0.02)


def test_fewer_than_four_distances_are_no_scale() -> None:
    assert scale_from_markers(np.full(3, 25.0)) is None


def test_a_header_that_contradicts_the_markers_is_told() -> None:
    scale = find_scale(np.full(9, 25.0), XrayGeometry((0.3, 0.3), 1000.0, 1000.0))
    assert scale is not None
    assert scale.mm_per_pixel == pytest.approx(0.4)
    assert "geometry gives -25 %" in scale.detail


def test_a_catheter_that_turns_back_and_forth_shows_its_true_distance_where_it_turns() -> None:
    turning = 25.0 * np.cos(np.radians(26.0) * np.sin(2 * np.pi * np.arange(20) / 9.0))
    scale = scale_from_markers(turning)
    assert scale is not None
    assert scale.mm_per_pixel == pytest.approx(0.4, rel=0.02)
    assert 0 < foreshortened_spacings(turning).sum() < 20


def test_one_wrong_band_does_not_set_the_scale() -> None:
    spacings = np.full(16, 25.0)
    spacings[[4, 5]] = 28.0, 22.0
    scale = scale_from_markers(spacings)
    assert scale is not None
    assert scale.mm_per_pixel == pytest.approx(0.4, rel=0.01)
