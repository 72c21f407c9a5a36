"""Clicked bands go to the band that the picture shows, or stay."""

from __future__ import annotations

import numpy as np
import pytest

from planner.measure.xray.band_snap import snap_to_bands
from planner.measure.xray.scale_by_hand import scale_through_bands, snapped_words
from planner.measure.xray.subtraction import attenuation, grey_share
from tests.helpers.xray_runs import usual_run
from tests.measure.xray.test_marker_bands import arc_of_bands, picture_with


def as_clicks(places: np.ndarray) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in places]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_clicks_within_reach_go_to_the_bands_to_a_tenth_of_a_pixel(seed: int) -> None:
    bands = arc_of_bands()
    slips = np.random.default_rng(seed).uniform(-3, 3, bands.shape)
    places, on_band = snap_to_bands(picture_with(bands), as_clicks(bands + slips))
    assert on_band.all()
    np.testing.assert_allclose(places, bands, atol=0.15)


def test_a_click_where_the_picture_shows_no_band_stays_exactly_where_it_was() -> None:
    bands = arc_of_bands()
    shown = np.delete(bands, [2, 7], axis=0)
    clicks = bands + np.array([1.5, -1.0])
    places, on_band = snap_to_bands(picture_with(shown), as_clicks(clicks))
    assert np.flatnonzero(~on_band).tolist() == [2, 7]
    assert np.array_equal(places[~on_band], clicks[~on_band])
    np.testing.assert_allclose(places[on_band], shown, atol=0.15)


def test_on_noise_alone_few_clicks_move_and_none_far() -> None:
    clicks = arc_of_bands()
    places, _ = snap_to_bands(picture_with(np.zeros((0, 2))), as_clicks(clicks))
    assert np.hypot(*(places - clicks).T).max() < 0.3 * 25.0 + 2


def test_bands_on_a_body_with_bone_are_reached_and_the_scale_says_which() -> None:
    made = usual_run()
    slips = np.random.default_rng(0).uniform(-2.5, 2.5, made.markers_px.shape)
    picture = attenuation(grey_share(made.frames[1], 12))
    places, on_band = snap_to_bands(picture, as_clicks(made.markers_px + slips))
    assert on_band.all()
    np.testing.assert_allclose(places, made.markers_px, atol=0.6)
    scale = scale_through_bands(as_clicks(places), 10.0, "a reader", tuple(map(bool, on_band)))
    assert scale is not None
    assert scale.mm_per_pixel == pytest.approx(made.mm_per_pixel, rel=0.02)
    assert scale.detail.endswith("marked by a reader; all lie on bands of the picture")


def test_one_click_is_no_row() -> None:
    places, on_band = snap_to_bands(picture_with(arc_of_bands()), [(10.0, 10.0)])
    assert (places.tolist(), on_band.tolist()) == ([[10.0, 10.0]], [False])


def test_the_words_name_the_bands_that_stay() -> None:
    assert snapped_words([True, False, True]) == "2 lie on bands of the picture, band 2 as clicked"
    assert snapped_words([True, False, False]) == "1 lie on bands of the picture, bands 2, 3 as clicked"
    assert snapped_words([False, False]).startswith("all as clicked")
