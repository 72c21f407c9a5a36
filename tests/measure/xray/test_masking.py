"""Subtraction leaves the contrast alone, whoever names the mask and the move."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from planner.measure.xray.masking import contrast_over, find_mask, find_shift_px, moved
from planner.measure.xray.subtraction import grey_share
from planner.measure.xray.tracing import trace_venogram
from planner.model.identity import ImageOrigin
from planner.model.venogram import HeaderMask, SubtractionChoice, Venogram
from tests.helpers.xray_phantom import ArrayFrames, draw

ROWS, COLUMNS = 128, 160


def background() -> np.ndarray:
    noise = np.random.default_rng(3).normal(size=(ROWS, COLUMNS))
    return 0.5 + 0.25 * ndimage.gaussian_filter(noise, 3.0) * 3.0


def frames() -> np.ndarray:
    """Two frames without contrast, one with a stripe that lets half of the light through, one with another stripe."""
    light = background()
    stripe, lower = np.ones_like(light), np.ones_like(light)
    stripe[40:60], lower[80:90] = 0.5, 0.5
    return np.round(np.stack([light, light, light * stripe, light * lower]) * 4095).astype(np.uint16)


def run(mask: HeaderMask | None = None) -> Venogram:
    return Venogram(ImageOrigin("made", "1"), ArrayFrames(frames()), 12, mask=mask or HeaderMask())


def test_the_subtracted_block_is_the_contrast_alone() -> None:
    mask = find_mask(run(), SubtractionChoice("frame", 0))
    assert mask is not None
    left = contrast_over(grey_share(frames(), 12), mask.share)
    assert left.shape == (4, ROWS, COLUMNS)
    np.testing.assert_allclose(left[0], 0.0, atol=1e-6)
    np.testing.assert_allclose(left[2, 42:58], np.log(2), atol=5e-3)
    np.testing.assert_allclose(left[2, :38], 0.0, atol=1e-6)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (3.0, -2.0), (-1.4, 0.6)])
def test_a_move_is_found_and_undone_to_a_fraction_of_a_pixel(shift: tuple[float, float]) -> None:
    still = grey_share(frames()[0], 12)
    later = ndimage.shift(grey_share(frames()[2], 12), shift[::-1], order=3, mode="nearest")
    found = find_shift_px(still, later)
    np.testing.assert_allclose(found, shift, atol=0.1)
    left = contrast_over(later, moved(still, found))
    assert float(np.abs(left[100:120, 10:-10]).mean()) < 0.02


def test_the_header_names_mask_and_move_and_a_person_overrules_both() -> None:
    header = HeaderMask("average", (0, 1), (2.0, 1.0))
    by_header = find_mask(run(header), empty_frames=(3,))
    assert by_header is not None
    assert (by_header.frame_indices, by_header.shift_px) == ((0, 1), (2.0, 1.0))
    by_person = find_mask(run(header), SubtractionChoice("frame", 1, (0.0, 0.5)))
    assert by_person is not None
    assert (by_person.frame_indices, by_person.shift_px) == ((1,), (0.0, 0.5))


def test_without_a_named_mask_the_empty_frames_are_taken_unless_the_header_forbids() -> None:
    found = find_mask(run(), empty_frames=(0, 1), matched_to=2)
    assert found is not None
    assert found.frame_indices == (0, 1)
    assert np.hypot(*found.shift_px) < 0.1
    assert find_mask(run()) is None
    assert find_mask(run(HeaderMask("none", (0,))), empty_frames=(0, 1)) is None
    assert find_mask(run(), SubtractionChoice("none"), empty_frames=(0, 1)) is None
    assert find_mask(run(), SubtractionChoice("frame", 99)) is None
    assert find_mask(run(HeaderMask("none", (0,))), SubtractionChoice("frame", 0)) is not None


def test_a_chosen_mask_and_frame_are_what_the_vein_is_measured_with() -> None:
    made = draw(seed=5).venogram()
    plain = trace_venogram(replace(made, mask=HeaderMask()), choice=SubtractionChoice("none"))
    assert (plain.subtracted, plain.mask_frames) == (False, ())
    chosen = trace_venogram(made, choice=SubtractionChoice("frame", 1, (0.0, 0.0), 8))
    assert (chosen.subtracted, chosen.mask_frames, chosen.shift_px, chosen.frame_used) == (True, (1,), (0.0, 0.0), 8)
    assert set(trace_venogram(made).mask_frames) >= {0, 1, 2}
