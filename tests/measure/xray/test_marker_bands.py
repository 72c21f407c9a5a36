"""Marker bands: found where they are, in order, and not found where there are none."""

import numpy as np
import pytest
from scipy import ndimage

from planner.measure.xray.marker_bands import find_marker_bands
from planner.measure.xray.pigtail import curl_distances_px
from planner.measure.xray.subtraction import attenuation, grey_share
from planner.measure.xray.tracing import trace_venogram
from tests.helpers.splat_phantom import take, varied
from tests.helpers.xray_phantom import draw
from tests.helpers.xray_runs import usual_run


def row_of(picture: np.ndarray, seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places of the shaft's bands and their distances."""
    found = find_marker_bands(picture, seen)
    return found.places, found.spacings_px


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
    found, spacings = row_of(picture_with(bands), SEEN)
    assert found.shape == bands.shape
    np.testing.assert_allclose(found, bands, atol=0.15)
    np.testing.assert_allclose(spacings, 25.0, atol=0.25)


def test_the_end_nearer_the_top_comes_first() -> None:
    found, _ = row_of(picture_with(arc_of_bands()[::-1]), SEEN)
    assert (np.diff(found[:, 1]) > 0).all()


def test_a_band_that_cannot_be_seen_does_not_double_the_spacing() -> None:
    bands = np.delete(arc_of_bands(), 5, axis=0)
    found, spacings = row_of(picture_with(bands), SEEN)
    assert len(found) == len(bands)
    np.testing.assert_allclose(spacings, 25.0, atol=0.3)


def test_foreshortened_bands_are_kept_in_the_row() -> None:
    steps = np.array([25, 25, 24, 21, 17, 12, 9, 8, 10, 14, 19, 23, 25, 25.0])
    bands = np.stack([np.full(15, 250.0), 60 + np.r_[0, np.cumsum(steps)]], axis=1)
    found, spacings = row_of(picture_with(bands), SEEN)
    assert len(found) == len(bands)
    np.testing.assert_allclose(spacings, steps, atol=0.5)


def test_bands_are_found_on_a_body_with_bone_and_gas() -> None:
    made = usual_run()
    found, _ = row_of(attenuation(grey_share(made.frames[1], 12)), SEEN)
    assert len(found) == len(made.markers_px)
    np.testing.assert_allclose(found, made.markers_px, atol=0.6)


@pytest.mark.parametrize("seed", range(4))
def test_noise_is_no_catheter(seed: int) -> None:
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(512, 512)), 1.0)
    found, spacings = row_of(noise.astype(np.float32), SEEN)
    assert found.shape == (0, 2)
    assert len(spacings) == 0


def test_four_bands_could_be_chance() -> None:
    assert len(row_of(picture_with(arc_of_bands(count=4)), SEEN)[0]) == 0


def test_what_lies_under_the_shutter_is_not_looked_at() -> None:
    bands = arc_of_bands()
    seen = SEEN.copy()
    seen[:, 250:] = False
    found, _ = row_of(picture_with(bands), seen)
    assert len(found) < len(bands)
    assert (found[:, 0] < 250).all()


class TestSizingPigtail:
    @pytest.mark.parametrize(("radius_mm", "askew_deg", "side"), [(6.0, 0.0, 1.0), (7.5, 40.0, -1.0), (9.0, 0.0, -1.0)])
    def test_the_scale_is_the_shafts_and_the_curls_bands_are_told_apart(
        self, radius_mm: float, askew_deg: float, side: float
    ) -> None:
        made = draw(frame_count=8, curl_mm=radius_mm, curl_askew_deg=askew_deg, curl_side=side)
        tracing = trace_venogram(made.venogram())
        assert tracing.scale is not None
        assert tracing.scale.method == "catheter_markers"
        assert tracing.scale.mm_per_pixel == pytest.approx(made.mm_per_pixel, rel=0.02)
        assert "bands in the pigtail's curl left out" in tracing.scale.detail
        assert ("distances there foreshortened" in tracing.scale.detail) == (askew_deg > 0)
        apart = np.hypot(*(made.curl_px[:, None] - tracing.curl_px[None]).T).min(axis=1)
        assert len(tracing.curl_px) >= len(made.curl_px) - 1
        np.testing.assert_allclose(apart, 0.0, atol=0.6)

    def test_the_curl_is_no_part_of_the_row_nor_of_the_veins_course(self) -> None:
        made = draw(frame_count=8, curl_mm=7.5)
        tracing = trace_venogram(made.venogram())
        heading = np.diff(tracing.markers_px, axis=0)
        turns = np.degrees(np.diff(np.unwrap(np.arctan2(heading[:, 1], heading[:, 0]))))
        assert np.abs(turns).max() < 20
        off = np.hypot(*(tracing.centreline_px[:, None] - made.centreline_px[None]).T).min(axis=0)
        assert off.mean() * made.mm_per_pixel < 1.0

    @pytest.mark.parametrize("seed", [1, 3])
    def test_it_is_found_in_space_too(self, seed: int) -> None:
        made = take(varied(seed, curl_mm=7.5, curl_askew_deg=35.0, frames=12))
        tracing = trace_venogram(made.venogram())
        assert tracing.scale is not None
        assert tracing.scale.mm_per_pixel == pytest.approx(made.mm_per_pixel, rel=0.02)
        assert len(tracing.curl_px) >= 3

    def test_distances_round_a_circle_are_its_arcs(self) -> None:
        angle = np.arange(5) * 1.3
        loop = 20 * np.stack([np.sin(angle), 1 - np.cos(angle)], axis=1)
        np.testing.assert_allclose(curl_distances_px(loop), 26.0, rtol=1e-9)

    @pytest.mark.parametrize("tilt", [0.0, 35.0])
    def test_a_catheter_without_a_curl_has_none(self, tilt: float) -> None:
        made = draw(frame_count=8, tilt_deg=tilt)
        assert len(trace_venogram(made.venogram()).curl_px) == 0
