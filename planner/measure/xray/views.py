"""The two pictures a venogram is measured on: with contrast, and without it, laid one on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from scipy import ndimage

from planner.measure.xray.at_once import each
from planner.measure.xray.masking import Mask, MaskDecision, choose_mask, mean_share, seen_after_move
from planner.measure.xray.reduced_run import ReducedRun, reduce_run
from planner.measure.xray.subtraction import (
    Picture,
    attenuation,
    move_picture,
    pixel_noise,
    twice_box_mean,
)
from planner.measure.xray.timing import Timing, find_timing
from planner.measure.xray.tone import estimate_tone
from planner.model.arrays import BoolArray, FloatArray
from planner.model.progress import Progress, silent
from planner.model.told import MASK_MOVED
from planner.model.venogram import SubtractionChoice, Venogram, VenogramTracing
from planner.said import Said, joined, say

TOLD_MOVE_PX = 1.0
"""From this on, a move that was corrected is told."""

_LARGEST_MISMATCH = 3.0  # of the noise: what a shift leaves beyond this is motion of another kind
_TOLD_MISMATCH = (
    4.0  # of the noise over several pixels: 1.5 to 2.4 in runs that lie still, 3.7 to 40 after a turn by 1 degree
)
_SMOOTH_PX, _WIDE_PX = 1.5, 13
_CHOICES_KEPT = 4  # per run: some 16 MB each
_SATURATED_SHARE = 0.3  # of the darkened pixels
_WHITE_SHARE = 0.3  # of the picture
_LEAST_RANGE = 0.1  # of the grey scale: a picture of one grey is blank, whichever


@dataclass(frozen=True, eq=False)
class Views:
    """Full-resolution pictures as grey shares, shape (rows, columns).

    Attributes
    ----------
    contrast_share
        Mean of the frames with most contrast.
    mask_share
        The decision's mask, where the vein is measured with it; None when it is measured without.
    frame_used
        The fullest frame, or the person's.
    decision
        The mask in force, for showing as for measuring.
    problem
        What a person should know, in words, such as why nothing is subtracted; empty when there is nothing.
    """

    contrast_share: Picture
    mask_share: Picture | None
    frame_used: int
    decision: MaskDecision
    problem: str = ""

    @property
    def is_contrast_alone(self) -> bool:
        """Whether nothing but contrast is measured: a mask is subtracted, or was before the run was stored."""
        return self.mask_share is not None or self.decision.is_subtracted_already

    def contrast(self, tone: float) -> Picture:
        """Contrast alone where a mask is subtracted, else everything that absorbs; not to be written to."""
        if tone == 0.0:
            return self._plain_contrast
        picture = attenuation(self.contrast_share, tone)
        return picture if self.mask_share is None else np.subtract(picture, attenuation(self.mask_share, tone), picture)

    @cached_property
    def _plain_contrast(self) -> Picture:
        picture = attenuation(self.contrast_share)
        return picture if self.mask_share is None else picture - self.still()

    def tone(self, course: FloatArray, half_width: FloatArray) -> float:
        """Tone under which contrast is linear, judged along a course; see `tone.estimate_tone`."""
        if self.decision.is_subtracted_already:
            return float(np.inf)  # a machine subtracts logarithms, and stores the difference as it is
        if self.mask_share is None:
            return 0.0
        return estimate_tone(self.contrast_share, self.mask_share, course, half_width)

    def without_mask(self, why: str) -> Views:
        """The same frames unsubtracted."""
        return replace(self, mask_share=None, problem=_joined([self.problem, why]))

    def still(self) -> Picture:
        """Attenuation with as little contrast as there is: for what does not fill, such as the catheter."""
        return self._plain_still

    @cached_property
    def _plain_still(self) -> Picture:
        return attenuation(self.contrast_share if self.mask_share is None else self.mask_share)

    def recorded_in(self, tracing: VenogramTracing) -> VenogramTracing:
        """A tracing that says on which frame it was made and what was subtracted, by whose word and why."""
        mask = self.decision.mask if self.mask_share is not None else None
        tracing = replace(tracing, frame_used=self.frame_used, subtracted=mask is not None, mask_note=self.decision.why)
        if mask is None:
            return replace(tracing, mask_frames=(), shift_px=(0.0, 0.0), mask_by="unrecorded", shift_by="unrecorded")
        return replace(
            tracing,
            mask_frames=mask.frame_indices,
            shift_px=mask.shift_px,
            mask_by=mask.by,
            shift_by=mask.shift_by,
        )


_found: WeakKeyDictionary[Venogram, dict[SubtractionChoice, Views]] = WeakKeyDictionary()


def find_views(
    venogram: Venogram, run: ReducedRun, timing: Timing | None, choice: SubtractionChoice | None = None
) -> Views:
    """Choose the frames with and without contrast, and lay the second on the first; a run's last choices are remembered."""
    choice = replace(choice or SubtractionChoice(), who="")
    known = _found.setdefault(venogram, {})
    views = known.get(choice)
    if views is None:
        views = known[choice] = _chosen_views(venogram, run, timing, choice)
        for oldest in list(known)[:-_CHOICES_KEPT]:
            known.pop(oldest, None)
    return views


def mask_in_force(
    venogram: Venogram, choice: SubtractionChoice | None = None, progress: Progress = silent
) -> MaskDecision:
    """Return the mask that a run is measured with, for showing it in the same way."""
    run = reduce_run(venogram, progress)
    return find_views(venogram, run, find_timing(run), choice).decision


def _chosen_views(venogram: Venogram, run: ReducedRun, timing: Timing | None, choice: SubtractionChoice) -> Views:
    full, frame_used, problems = _contrast_frames(venogram, timing, choice)
    contrast = mean_share(venogram, full)
    if timing is not None:
        problems.append(_saturation(run, timing))
    decision = choose_mask(venogram, run, timing, contrast, full, choice)
    if not decision.is_subtracted_already:
        problems.append(_overexposure(run, frame_used))
    mask = decision.mask
    if mask is None:
        lacks = choice.mode != "none" and not decision.is_subtracted_already
        return Views(contrast, None, frame_used, decision, _joined([*problems, decision.why if lacks else ""]))
    if not mask.matches:
        problems.append(say("mask and contrast do not match"))
        return Views(contrast, None, frame_used, decision, _joined(problems))
    length = float(np.hypot(*mask.shift_px))
    if mask.shift_by == "found" and length >= TOLD_MOVE_PX:
        problems.append(Said(MASK_MOVED, {"distance": length}))
    # a person's own mask is taken as it is
    if timing is not None and choice.mode == "header":
        rough, fine = _mismatch(run, timing, mask)
        if rough > _LARGEST_MISMATCH:
            problems.append(say("parts of the picture moved between mask and contrast"))
            return Views(contrast, None, frame_used, decision, _joined(problems))
        if fine > _TOLD_MISMATCH:
            problems.append(say("parts of the picture moved between mask and contrast, which a shift does not mend"))
    return Views(contrast, mask.share, frame_used, decision, _joined(problems))


def _joined(problems: Sequence[str]) -> str:
    return joined("; ", (part for part in problems if part))


def _contrast_frames(
    venogram: Venogram, timing: Timing | None, choice: SubtractionChoice
) -> tuple[tuple[int, ...], int, list[str]]:
    """The frames to average, the one that stands for them, and what is to be said of them."""
    count, chosen = venogram.frames.count, choice.contrast_frame_index
    if chosen is not None and 0 <= chosen < count:
        return (chosen,), chosen, []
    if timing is not None:
        return timing.full, timing.fullest, []
    middle = count // 2
    return (
        (middle,),
        middle,
        [say("a single frame") if count == 1 else say("no contrast is seen to arrive or to leave")],
    )


def _mismatch(run: ReducedRun, timing: Timing, laid: Mask) -> tuple[float, float]:
    """What differs between mask and contrast outside the vein, as multiples of what noise explains.

    The first is of single pixels and rises with how strongly what moved stands out; the second is of what is left over
    several pixels, where noise has cancelled and motion has not, and rises with the slightest turn.
    """
    mask, contrast = (run.attenuation(list(frames)).mean(axis=0) for frames in (laid.frame_indices, timing.full))
    seen = seen_after_move(run, laid.shift_px)
    # a shutter that moved with the mask is no motion, nor is what averaging carries inward from it
    moved = move_picture(mask, (laid.shift_px[0] / run.factor, laid.shift_px[1] / run.factor))
    difference = np.where(seen, contrast - moved, np.float32(0))
    outside = seen & ~ndimage.binary_dilation(timing.region, iterations=4)
    outside[:4], outside[-4:], outside[:, :4], outside[:, -4:] = False, False, False, False
    if outside.mean() < 0.05:
        return 0.0, 0.0
    averaged = float(np.sqrt(1 / len(laid.frame_indices) + 1 / len(timing.full)))
    fine = difference - ndimage.uniform_filter(difference, 9)
    # the 80th percentile: motion shows where there are edges, which is in a part of the picture
    spread = float(np.percentile(np.abs(fine[outside]), 80)) / 1.2816
    # motion passes for noise between frames, texture for noise within one: the smaller is nearer the truth
    noise = min(float(np.nan_to_num(run.noise, nan=np.inf)), pixel_noise(run.attenuation(timing.fullest)))
    rough = spread / (max(noise, 1e-4) * averaged) if np.isfinite(noise) else 0.0
    return rough, _smooth_mismatch(run, difference, outside) / averaged


def _smooth_mismatch(run: ReducedRun, difference: Picture, outside: BoolArray) -> float:
    """What is left of a difference over several pixels, against what changes so from frame to frame; 0 if nothing tells."""
    if len(run.share) < 4:
        return 0.0
    last = run.attenuation(slice(-min(len(run.share), 8), None))
    changes = last[2:] - 2 * last[1:-1] + last[:-2]
    usual = each(lambda change: float(np.percentile(np.abs(_over_pixels(change)[outside]), 68)), list(changes))
    noise = max(float(np.median(usual)) / np.sqrt(6), 1e-5)
    return float(np.percentile(np.abs(_over_pixels(difference)[outside]), 80)) / noise


def _over_pixels(picture: Picture) -> Picture:
    smooth = ndimage.gaussian_filter(picture, _SMOOTH_PX)
    return np.asarray(smooth - twice_box_mean(smooth, _WIDE_PX), dtype=np.float32)


def _saturation(run: ReducedRun, timing: Timing) -> str:
    dark = run.share[timing.fullest][timing.region & run.seen]
    if dark.size and float(np.mean(dark < np.float32(run.darkest) + 0.004)) > _SATURATED_SHARE:
        return say("the contrast is saturated: its edges are measured, its depth is not")
    return ""


def _overexposure(run: ReducedRun, frame: int) -> str:
    """Pixels at the very top of the grey scale: noise leaves next to none there in a picture that is not cut off."""
    light, brightest = run.share[frame][run.seen], float(run.share.max())
    is_blank = brightest - float(light.min()) < _LEAST_RANGE
    if not is_blank and float(np.mean(light > brightest - 0.002)) > _WHITE_SHARE:
        return say("the picture is overexposed: the edges of what it shows in white are not seen")
    return ""
