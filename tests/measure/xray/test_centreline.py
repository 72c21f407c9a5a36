"""Centrelines refined from a rough course, and drawn between two clicks."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from planner.measure.xray.centreline import centreline_between, refine_centreline
from planner.measure.xray.subtraction import attenuation, grey_share
from tests.helpers.xray_runs import usual_run

ROWS, COLUMNS = np.mgrid[0:200, 0:160].astype(float)


def tube(axis: np.ndarray, half_width: np.ndarray, seed: int = 0) -> np.ndarray:
    """Contrast of a nearly upright tube whose axis and half width are given per row."""
    inside = np.clip(1 - ((COLUMNS - axis[:, None]) / half_width[:, None]) ** 2, 0, None)
    noise = np.random.default_rng(seed).normal(scale=0.01, size=inside.shape)
    return (ndimage.gaussian_filter(0.6 * np.sqrt(inside), 1.0) + noise).astype(np.float32)


STRAIGHT = np.full(200, 80.3)


def test_a_course_beside_the_axis_is_drawn_onto_it() -> None:
    rough = np.stack([np.full(100, 84.0), np.linspace(5, 195, 100)], axis=1)
    line = refine_centreline(tube(STRAIGHT, np.full(200, 10.0)), rough, np.full(100, 8.0))
    np.testing.assert_allclose(line.points[:, 0], 80.3, atol=0.15)
    np.testing.assert_allclose(line.diameter_px, 20.0, atol=0.6)
    assert np.nanmean(line.diameter_px) == pytest.approx(20.0, abs=0.15)


@settings(max_examples=10, deadline=None)
@given(swing=st.floats(-14, 14), width=st.floats(5, 13), off=st.floats(-3, 3))
def test_a_curved_axis_is_found_to_a_third_of_a_pixel(swing: float, width: float, off: float) -> None:
    axis = 80 + swing * np.sin(np.arange(200) / 200 * np.pi)
    rough = np.stack([axis[::2] + off, np.arange(0, 200, 2.0)], axis=1)
    line = refine_centreline(tube(axis, np.full(200, width)), rough, np.full(100, width))
    away = line.points[:, 0] - np.interp(line.points[:, 1], np.arange(200), axis)
    assert np.abs(away).mean() < 0.34


def test_a_narrowing_is_measured_as_narrow_as_it_is() -> None:
    width = 12 - 8 * np.exp(-(((np.arange(200) - 100) / 18) ** 2))
    rough = np.stack([STRAIGHT, np.arange(200.0)], axis=1)
    line = refine_centreline(tube(STRAIGHT, width), rough, np.full(200, 10.0))
    assert np.nanmin(line.diameter_px) == pytest.approx(8.0, abs=0.5)


def test_a_short_tight_narrowing_of_thin_contrast_is_measured() -> None:
    beyond = np.clip((np.abs(np.arange(200) - 100) - 10) / 8, 0, 1)
    width = 12 - 8.4 * (1 + np.cos(np.pi * beyond)) / 2
    # contrast is as deep as the vein is wide: so the narrowing stands out little
    picture = tube(STRAIGHT, width) * (0.3 * width[:, None] / 12)
    picture += np.random.default_rng(7).normal(scale=0.013, size=picture.shape).astype(np.float32)
    rough = np.stack([STRAIGHT, np.arange(200.0)], axis=1)
    line = refine_centreline(picture, rough, np.full(200, 11.0))
    narrow = np.abs(line.points[:, 1] - 100) < 10
    assert np.isfinite(line.diameter_px[narrow]).mean() > 0.9
    assert np.nanmedian(line.diameter_px[narrow]) == pytest.approx(7.2, abs=1.0)


def test_where_the_contrast_breaks_off_there_are_no_diameters() -> None:
    picture = tube(STRAIGHT, np.full(200, 10.0))
    picture[90:120] = np.random.default_rng(3).normal(scale=0.01, size=(30, 160))
    rough = np.stack([STRAIGHT, np.arange(200.0)], axis=1)
    line = refine_centreline(picture, rough, np.full(200, 10.0))
    gap = (line.points[:, 1] > 96) & (line.points[:, 1] < 114)
    assert np.isnan(line.diameter_px[gap]).all()
    assert np.isfinite(line.diameter_px[~gap]).mean() > 0.8


def test_two_clicks_are_joined_along_the_vein_between_them() -> None:
    made = usual_run()
    picture = attenuation(grey_share(made.frames[6], 12)) - attenuation(grey_share(made.frames[1], 12))
    first, last = made.centreline_px[120], made.centreline_px[-150]
    line = centreline_between(picture, (first[0] + 4, first[1]), (last[0] - 4, last[1]))
    nearest = np.abs(line.points[:, None, :] - made.centreline_px[None]).sum(axis=2).argmin(axis=1)
    away = np.hypot(*(line.points - made.centreline_px[nearest]).T)
    assert away.mean() < 0.5
    error = line.diameter_px - made.diameter_mm[nearest] / made.mm_per_pixel
    assert np.nanmean(np.abs(error)) < 0.6
    assert np.hypot(*(line.points[0] - first)) < 8
    assert np.hypot(*(line.points[-1] - last)) < 8


def test_the_line_runs_from_the_first_click_to_the_second() -> None:
    picture = tube(STRAIGHT, np.full(200, 10.0))
    line = centreline_between(picture, (80.0, 170.0), (80.0, 30.0))
    assert line.points[0, 1] > line.points[-1, 1]


@pytest.mark.parametrize("end", [(80.0, 250.0), (-3.0, 10.0), (80.5, 30.0)], ids=["below", "left", "same"])
def test_clicks_outside_or_on_one_another_are_refused(end: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="places must"):
        centreline_between(tube(STRAIGHT, np.full(200, 10.0)), (80.0, 30.0), end)
