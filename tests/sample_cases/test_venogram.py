from dataclasses import replace

import numpy as np
import pytest

from sample_cases.maker.venogram import FRAME_S, SETUPS, marker_places, render_venogram, take


@pytest.fixture(scope="module")
def run():
    return take(replace(SETUPS["nivl"], frames=24), seed=3)


def brightness(images: np.ndarray, place: np.ndarray, reach: int = 2) -> np.ndarray:
    x, y = np.round(place).astype(int)
    return images[:, y - reach : y + reach + 1, x - reach : x + reach + 1].mean(axis=(1, 2))


def test_contrast_comes_from_the_foot(run):
    images, truth = run
    arrivals = []
    for s in (40.0, 130.0, 205.0):
        k = int(np.argmin(np.abs(truth.s_mm - s)))
        curve = brightness(images, truth.centreline_px[k] + [4, 0])
        arrivals.append(int(np.argmax(curve < 0.5 * (curve[truth.mask_frame] + curve.min()))))
    assert arrivals == sorted(arrivals, reverse=True)
    assert arrivals[0] > arrivals[-1]


def test_wash_out_caudal_of_the_narrowing_has_the_half_time_of_the_truth(run):
    images, truth = run
    k = int(np.argmin(np.abs(truth.s_mm - 150)))
    curve = brightness(images, truth.centreline_px[k] + [5, 0], 4)
    amount = curve[truth.mask_frame] - curve  # the run is logarithmic: proportional to iodine
    late = np.arange(len(curve) - 8, len(curve))
    slope = np.polyfit(late * FRAME_S, np.log(amount[late]), 1)[0]
    assert np.log(2) / -slope == pytest.approx(truth.washout_half_time_s["caudal"], rel=0.15)


def test_every_marker_is_a_dark_spot_of_the_frame_before_contrast(run):
    images, truth = run
    mask = images[truth.mask_frame : truth.mask_frame + 1].astype(float)
    assert len(truth.markers_px) >= 20
    for place in truth.markers_px:
        assert brightness(mask, place, 1)[0] < brightness(mask, place, 7)[0] - 8


def test_the_vein_is_dark_within_its_width_and_not_beyond(run):
    images, truth = run
    darker = images[truth.mask_frame].astype(float) - images[truth.peak_frame]
    k = int(np.argmin(np.abs(truth.s_mm - 120)))
    half_px = 0.5 * truth.diameter_mm[k] / truth.mm_per_pixel_along[k]
    way = truth.centreline_px[k + 4] - truth.centreline_px[k - 4]
    across = np.array([-way[1], way[0]]) / np.linalg.norm(way)
    inside, outside = (
        brightness(darker[None], truth.centreline_px[k] + side * across * half_px * far, 1)[0]
        for side, far in ((1, 0.7), (1, 1.35))
    )
    assert inside > outside + 25


def test_bands_stand_ten_millimetres_apart_along_the_catheter():
    line = np.stack([np.linspace(0, 90, 900), np.zeros(900), np.zeros(900)], axis=-1)
    assert np.diff(marker_places(line)[:, 0]) == pytest.approx(10.0)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["oblique", "foreshortened_catheter"])
def test_the_same_kind_and_seed_give_the_same_bytes(kind):
    first, second = (render_venogram(kind, 6) for _ in range(2))
    assert first[0].tobytes() == second[0].tobytes()
    assert first[1].centreline_px.tobytes() == second[1].centreline_px.tobytes()
