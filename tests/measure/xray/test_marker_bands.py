"""Marker bands: found where they are, in order, and not found where there are none."""

import numpy as np
import pytest
from scipy import ndimage

from planner.measure.xray.marker_bands import find_marker_bands
from planner.measure.xray.subtraction import attenuation, grey_share
from tests.helpers.xray_runs import usual_run

SEEN = np.ones((512, 512), bool)


def picture_with(bands: np.ndarray, noise: float = 0.01, seed: int = 0, height: float = 0.5) -> np.ndarray:
    """Gaussian spots of 1.3 pixels on a noisy ground."""
    rows, columns = np.mgrid[0:512, 0:512]
    picture = np.random.default_rng(seed).normal(scale=noise, size=(512, 512))
    for x, y in bands:
        picture += height * np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * 1.3**2))
    return picture.astype(np.float32)


def arc_of_bands(spacing: float = 25.0, count: int = 12, radius: float = 300.0) -> np.ndarray:
    angle = 0.3 + np.arange(count) * spacing / radius
    return np.stack([60 + radius * np.sin(angle), 420 - radius * np.cos(angle) * 1.0], axis=1)


def test_bands_along_a_curve_are_placed_to_a_tenth_of_a_pixel_with_their_arc_spacing() -> None:
    bands = arc_of_bands()
    found, spacings = find_marker_bands(picture_with(bands), SEEN)
    assert found.shape == bands.shape
    np.testing.assert_allclose(found, bands, atol=0.15)
    np.testing.assert_allclose(spacings, 25.0, atol=0.25)


def test_the_end_nearer_the_top_comes_first() -> None:
    found, _ = find_marker_bands(picture_with(arc_of_bands()[::-1]), SEEN)
    assert (np.diff(found[:, 1]) > 0).all()


def test_a_band_that_cannot_be_seen_does_not_double_the_spacing() -> None:
    bands = np.delete(arc_of_bands(), 5, axis=0)
    found, spacings = find_marker_bands(picture_with(bands), SEEN)
    assert len(found) == len(bands)
    np.testing.assert_allclose(spacings, 25.0, atol=0.3)


def test_foreshortened_bands_are_kept_in_the_row() -> None:
    steps = np.array([25, 25, 24, 21, 17, 12, 9, 8, 10, 14, 19, 23, 25, 25.0])
    bands = np.stack([np.full(15, 250.0), 60 + np.r_[0, np.cumsum(steps)]], axis=1)
    found, spacings = find_marker_bands(picture_with(bands), SEEN)
    assert len(found) == len(bands)
    np.testing.assert_allclose(spacings, steps, atol=0.5)


def test_bands_are_found_on_a_body_with_bone_and_gas() -> None:
    made = usual_run()
    found, _ = find_marker_bands(attenuation(grey_share(made.frames[1], 12)), SEEN)
    assert len(found) == len(made.markers_px)
    np.testing.assert_allclose(found, made.markers_px, atol=0.6)


@pytest.mark.parametrize("seed", range(4))
def test_noise_is_no_catheter(seed: int) -> None:
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(512, 512)), 1.0)
    found, spacings = find_marker_bands(noise.astype(np.float32), SEEN)
    assert found.shape == (0, 2)
    assert len(spacings) == 0


def test_four_bands_could_be_chance() -> None:
    assert len(find_marker_bands(picture_with(arc_of_bands(count=4)), SEEN)[0]) == 0


def test_what_lies_under_the_shutter_is_not_looked_at() -> None:
    bands = arc_of_bands()
    seen = SEEN.copy()
    seen[:, 250:] = False
    found, _ = find_marker_bands(picture_with(bands), seen)
    assert len(found) < len(bands)
    assert (found[:, 0] < 250).all()
