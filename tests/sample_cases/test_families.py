import numpy as np
import pytest
from scipy.ndimage import map_coordinates

from sample_cases.maker.families import FAMILIES, render_pullback
from sample_cases.maker.section import polygon_area_mm2

OFFSETS_MM = np.arange(-1.4, 1.41, 0.1)


def brightness_across_border(run) -> np.ndarray:
    """Mean grey from inside the truth contour to outside it, at OFFSETS_MM along its normals."""
    profiles = []
    middle = (run.images.shape[1] - 1) / 2
    for image, contour in zip(run.images, run.contours_mm, strict=True):
        if np.isnan(contour).any():
            continue
        along = np.roll(contour, -1, axis=0) - np.roll(contour, 1, axis=0)
        outward = np.stack([along[:, 1], -along[:, 0]], axis=-1) / np.linalg.norm(along, axis=1, keepdims=True)
        places = (contour[:, None] + OFFSETS_MM[:, None] * outward[:, None]) / run.spacing_mm + middle
        profiles.append(map_coordinates(image.astype(float), [places[..., 1], places[..., 0]], order=1).mean(0))
    return np.mean(profiles, axis=0)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_picture_turns_bright_at_the_truth_contour(family):
    profile = brightness_across_border(render_pullback(family, frames=5, size_px=384, seed=2))
    steepest = OFFSETS_MM[np.argmax(np.gradient(profile))]
    assert abs(steepest) <= 0.3
    assert profile[OFFSETS_MM > 0.3][:4].mean() > profile[OFFSETS_MM < -0.6].mean() + 20


def test_same_arguments_give_the_same_bytes():
    first, second = (render_pullback("pts_webs", frames=3, size_px=128, seed=9) for _ in range(2))
    assert first.images.tobytes() == second.images.tobytes()
    assert first.contours_mm.tobytes() == second.contours_mm.tobytes()


def test_another_seed_is_another_vein():
    first, second = (render_pullback("easy", frames=2, size_px=128, seed=seed) for seed in (0, 1))
    assert not np.allclose(first.areas_mm2, second.areas_mm2, rtol=0.01)


def test_areas_are_those_of_the_contours():
    run = render_pullback("nivl_focal", frames=7, size_px=128, seed=4)
    assert run.areas_mm2 == pytest.approx(polygon_area_mm2(run.contours_mm))
    assert run.areas_mm2.min() < 0.5 * run.areas_mm2[-1]


def test_frames_without_a_lumen_have_no_truth_contour():
    run = render_pullback("no_lumen_frames", frames=8, size_px=128, seed=0)
    assert np.isnan(run.contours_mm[~run.lumen_seen]).all()
    assert np.isnan(run.areas_mm2).tolist() == (~run.lumen_seen).tolist()
    assert 0 < run.lumen_seen.sum() < 8


def test_blood_moves_between_frames_while_tissue_keeps_part_of_its_speckle():
    run = render_pullback("second_look_struts", frames=6, size_px=256, seed=3)
    y, x = np.mgrid[:256, :256]
    away = np.hypot(x - 127.5, y - 127.5) * run.spacing_mm
    tissue = (away > 17) & (away < 26)
    shared = [np.corrcoef(a[tissue], b[tissue])[0, 1] for a, b in zip(run.images[:-1], run.images[1:], strict=True)]
    assert np.mean(shared) > 0.35
