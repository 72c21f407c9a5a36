"""The automatic lumen on veins of known outline, drawn by a phantom that is not the sample cases' maker."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from planner.errors import Cancelled
from planner.inference.lumen_network import lumen_network
from planner.measure.correction import with_corrected_contour
from planner.measure.lumen import find_contours, with_neighbours
from planner.measure.polygon import measure_sections
from planner.measure.propagation import neighbours_follow
from planner.model.calibration import PixelSpacing
from planner.model.contour import CONTOUR_POINTS, FLAGS, LumenContours
from tests.helpers.ivus_phantom import Look, Phantom, draw_vein
from tests.helpers.overlap import jaccard
from tests.helpers.pullbacks import ArrayFrames

FRAMES = 12


@cache
def phantom(long_mm: float = 8.0, short_mm: float = 6.0, squeeze_y: float = 1.0, blood_db: float = -38.0) -> Phantom:
    """A vein with the catheter off its middle, drifting gently."""
    drift = np.linspace(0.0, 1.0, FRAMES)
    semi = np.column_stack([np.full(FRAMES, long_mm), np.full(FRAMES, short_mm)])
    centre = np.column_stack([0.3 * long_mm + drift, 0.2 * short_mm + 0.0 * drift])
    return draw_vein(semi, centre, 0.3 + 0.2 * drift, Look(blood_db=blood_db), seed=3, squeeze_y=squeeze_y)


def found(drawn: Phantom) -> LumenContours:
    rows, columns = drawn.images.shape[1:]
    spacing = PixelSpacing(*drawn.mm_per_pixel, "ultrasound_regions")
    return find_contours(
        ArrayFrames(drawn.images), drawn.transducer_px, (0, 0, columns - 1, rows - 1), spacing, lumen_network()
    )


def overlaps(drawn: Phantom, contours: LumenContours) -> list[float]:
    return [jaccard(a, b) for a, b in zip(contours.points_mm, drawn.contours_mm, strict=True)]


@pytest.mark.parametrize(("long_mm", "short_mm"), [(8.0, 8.0), (9.0, 6.0), (9.0, 3.0)], ids=["round", "oval", "flat"])
def test_outlines_of_all_shapes_are_found(long_mm: float, short_mm: float) -> None:
    drawn = phantom(long_mm, short_mm)
    assert np.mean(overlaps(drawn, found(drawn))) > 0.88


def test_both_directions_of_an_unequal_pixel_count() -> None:
    drawn = phantom(squeeze_y=1.4)
    assert drawn.mm_per_pixel[0] != drawn.mm_per_pixel[1]
    assert np.mean(overlaps(drawn, found(drawn))) > 0.88


def test_the_same_frames_give_the_same_contours() -> None:
    np.testing.assert_array_equal(found(phantom()).points_mm, found(phantom()).points_mm)


def test_contours_are_whole_and_judged() -> None:
    contours = found(phantom())
    assert contours.points_mm.shape == (FRAMES, CONTOUR_POINTS, 2)
    assert ((contours.confidence >= 0) & (contours.confidence <= 1)).all()
    assert all(flag in FLAGS for flags in contours.flags for flag in flags)
    assert set(contours.sources) == {"auto"}


def test_a_flat_lumen_is_flagged() -> None:
    contours = found(phantom(9.0, 3.0))
    assert sum("flat" in flags for flags in contours.flags) > FRAMES / 2


def test_noise_without_a_vein_is_not_trusted() -> None:
    noise = np.random.default_rng(0).integers(60, 120, (4, 128, 128)).astype(np.uint8)
    spacing = PixelSpacing(0.3, 0.3, "manual")
    contours = find_contours(ArrayFrames(noise), (63.5, 63.5), (0, 0, 127, 127), spacing, lumen_network())
    assert (contours.confidence < 0.8).all()


def test_one_frame_alone_can_be_measured() -> None:
    drawn = phantom()
    rows, columns = drawn.images.shape[1:]
    spacing = PixelSpacing(*drawn.mm_per_pixel, "ultrasound_regions")
    one = find_contours(
        ArrayFrames(drawn.images[:1]), drawn.transducer_px, (0, 0, columns - 1, rows - 1), spacing, lumen_network()
    )
    assert jaccard(one.points_mm[0], drawn.contours_mm[0]) > 0.8


def test_work_that_is_stopped_stops() -> None:
    drawn = phantom()

    def stop(_doing: str, _share: float) -> None:
        raise Cancelled

    rows, columns = drawn.images.shape[1:]
    spacing = PixelSpacing(*drawn.mm_per_pixel, "manual")
    with pytest.raises(Cancelled):
        find_contours(
            ArrayFrames(drawn.images),
            drawn.transducer_px,
            (0, 0, columns - 1, rows - 1),
            spacing,
            lumen_network(),
            stop,
        )


def test_a_transducer_outside_the_picture_is_an_error() -> None:
    drawn = phantom()
    with pytest.raises(ValueError, match="sector"):
        find_contours(
            ArrayFrames(drawn.images), (-5.0, 5.0), (0, 0, 99, 99), PixelSpacing(0.2, 0.2, "manual"), lumen_network()
        )


def test_a_correction_is_never_overwritten_by_new_automatic_contours() -> None:
    contours = found(phantom())
    circle = 5.0 * np.column_stack([np.cos(np.linspace(0, 6.2, 40)), np.sin(np.linspace(0, 6.2, 40))])
    corrected = with_corrected_contour(contours, 4, circle)
    again = neighbours_follow(contours, corrected, [4])
    np.testing.assert_array_equal(again.points_mm[4], corrected.points_mm[4])
    assert again.sources[4] == "edited"
    assert measure_sections(again.points_mm).area_mm2[4] == pytest.approx(25 * np.pi, rel=0.05)


@pytest.mark.parametrize(("start", "stop"), [(0, 9), (0, 4), (4, 8), (5, 9), (8, 9)])
def test_a_run_of_frames_is_read_once_with_one_neighbour_on_each_side_and_ends_stand_in(start: int, stop: int) -> None:
    samples, asked = np.arange(9, dtype=np.uint8).reshape(9, 1, 1), []

    def read(first: int, end: int) -> np.ndarray:
        asked.append((first, end))
        return samples[first:end]

    wanted = np.clip(np.arange(start - 1, stop + 1), 0, 8)
    assert with_neighbours(read, 9, start, stop)[:, 0, 0].tolist() == wanted.tolist()
    assert len(asked) == 1
