"""Subtraction leaves the contrast alone, whoever names the mask and the move."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from planner.measure.xray.masking import (
    SUBTRACTED_ALREADY,
    MaskDecision,
    choose_mask,
    contrast_over,
    earlier_frame,
    find_shift_px,
    moved,
    time_difference,
)
from planner.measure.xray.reduced_run import reduce_run
from planner.measure.xray.subtraction import grey_share
from planner.measure.xray.timing import Timing
from planner.measure.xray.tracing import trace_venogram
from planner.measure.xray.views import mask_in_force
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
    mask = chosen(run(), SubtractionChoice("frame", 0, (0.0, 0.0))).mask
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


def chosen(made: Venogram, choice: SubtractionChoice | None = None, full: tuple[int, ...] = (2,)) -> MaskDecision:
    """The decision with the first stripe for contrast and the first two frames empty."""
    reduced = reduce_run(made)
    timing = Timing(np.array([0.0, 0.0, 1.0, 0.5]), np.ones(reduced.seen.shape, bool), (0, 1), 2, full)
    contrast = grey_share(made.frames.frame(2), 12)
    return choose_mask(made, reduced, timing, contrast, full, choice)


def test_the_headers_mask_and_shift_count_where_the_pictures_confirm_them() -> None:
    still = run(HeaderMask("average", (0, 1), (0.3, -0.2)))
    mask = chosen(still).mask
    assert mask is not None
    assert (mask.frame_indices, mask.shift_px, mask.by, mask.shift_by) == ((0, 1), (0.3, -0.2), "header", "header")
    assert chosen(still).why == ""


def test_a_shift_that_the_pictures_contradict_gives_way_and_says_so() -> None:
    decision = chosen(run(HeaderMask("average", (0, 1), (2.0, 1.0))))
    assert decision.mask is not None
    assert np.hypot(*decision.mask.shift_px) < 0.1
    assert (decision.mask.by, decision.mask.shift_by) == ("header", "found")
    assert decision.why == "the shift that the file states, 2.0, 1.0 px, does not lay it on the contrast"


def test_a_person_overrules_the_headers_mask_and_move() -> None:
    mask = chosen(run(HeaderMask("average", (0, 1), (2.0, 1.0))), SubtractionChoice("frame", 1, (0.0, 0.5))).mask
    assert mask is not None
    assert (mask.frame_indices, mask.shift_px, mask.by, mask.shift_by) == ((1,), (0.0, 0.5), "person", "person")


def test_a_headers_mask_that_shows_the_contrast_is_left_aside() -> None:
    decision = chosen(run(HeaderMask("average", (2,))))
    assert decision.mask is not None
    assert (decision.mask.frame_indices, decision.mask.by) == ((0, 1), "found")
    assert decision.why == "the mask that the file names shows contrast"


@pytest.mark.parametrize(
    ("operation", "told"),
    [("unstated", ""), ("none", "the file wants no subtraction"), ("time_difference", "the file asks for differences")],
)
def test_without_a_mask_of_the_headers_the_runs_own_empty_frames_are_taken(operation: str, told: str) -> None:
    decision = chosen(run(HeaderMask(operation, (0,))))  # type: ignore[arg-type]
    assert decision.mask is not None
    assert (decision.mask.frame_indices, decision.mask.by) == ((0, 1), "found")
    assert decision.why.startswith(told)
    assert bool(decision.why) == bool(told)


def test_a_person_may_forbid_subtraction_and_names_a_frame_that_exists() -> None:
    assert chosen(run(), SubtractionChoice("none")).mask is None
    assert chosen(run(), SubtractionChoice("frame", 99)).mask is None


@pytest.mark.parametrize("operation", ["none", "unstated", "time_difference"])
def test_a_run_that_is_subtracted_already_is_measured_as_it_is(operation: str) -> None:
    """A machine stores the difference of logarithms, on grey: the same vein is found, and nothing is subtracted again."""
    truth = draw(seed=5)
    light = np.log(truth.frames.astype(float) + 0.5)
    rng = np.random.default_rng(1)
    stored = np.clip(2600 + 1500 * (light - light[0]) + rng.normal(0, 4, light.shape), 0, 4095).astype(np.uint16)
    stored[0] = np.clip(2600 + rng.normal(0, 12, stored[0].shape), 0, 4095).astype(np.uint16)
    made = replace(truth.venogram(), frames=ArrayFrames(stored), mask=HeaderMask(operation))  # type: ignore[arg-type]
    assert mask_in_force(made).is_subtracted_already
    tracing = trace_venogram(made)
    assert (tracing.subtracted, tracing.mask_frames) == (False, ())
    assert tracing.mask_note == SUBTRACTED_ALREADY
    assert "without subtraction" not in tracing.problem
    nearest = np.hypot(*(tracing.centreline_px[:, None] - truth.centreline_px[None]).T).min(axis=0)
    assert nearest.mean() < 1.0


def test_what_is_shown_is_what_is_measured_with() -> None:
    made = draw(seed=5).venogram()
    for choice in (None, SubtractionChoice("frame", 1)):
        tracing, mask = trace_venogram(made, choice=choice), mask_in_force(made, choice).mask
        assert mask is not None
        assert (tracing.mask_frames, tracing.shift_px) == (mask.frame_indices, mask.shift_px)
        assert (tracing.mask_by, tracing.shift_by) == (mask.by, mask.shift_by)


class TestTimeIntervalDifferencing:
    def test_a_frame_less_the_one_an_interval_earlier_exactly(self) -> None:
        pixels = np.stack([np.full((64, 64), level, np.uint16) for level in (199, 99, 49, 24)])
        timed = Venogram(
            ImageOrigin("made", "1"), ArrayFrames(pixels), 8, mask=HeaderMask("time_difference", offset_frames=2)
        )
        found = time_difference(timed, 2)
        assert found is not None
        np.testing.assert_allclose(found, np.log(199.5 / 49.5), rtol=1e-6)
        found = time_difference(timed, 3)
        assert found is not None
        np.testing.assert_allclose(found, np.log(99.5 / 24.5), rtol=1e-6)

    @pytest.mark.parametrize(
        ("mask", "earlier"),
        [
            (HeaderMask("time_difference", offset_frames=2), [None, None, 0, 1]),
            (HeaderMask("time_difference", offset_frames=-1), [1, 2, 3, None]),
            (HeaderMask("time_difference", applies_to=((2, 2),)), [None, None, 1, None]),
            (HeaderMask("average", (0,), applies_to=((2, 2),)), [None, 0, 1, 2]),
            (HeaderMask(), [None, 0, 1, 2]),
        ],
    )
    def test_which_frame_lies_an_interval_earlier(self, mask: HeaderMask, earlier: list[int | None]) -> None:
        assert [earlier_frame(run(mask), frame) for frame in range(4)] == earlier


def test_a_chosen_mask_and_frame_are_what_the_vein_is_measured_with() -> None:
    made = draw(seed=5).venogram()
    plain = trace_venogram(replace(made, mask=HeaderMask()), choice=SubtractionChoice("none"))
    assert (plain.subtracted, plain.mask_frames) == (False, ())
    chosen = trace_venogram(made, choice=SubtractionChoice("frame", 1, (0.0, 0.0), 8))
    assert (chosen.subtracted, chosen.mask_frames, chosen.shift_px, chosen.frame_used) == (True, (1,), (0.0, 0.0), 8)
    assert set(trace_venogram(made).mask_frames) >= {0, 1, 2}
