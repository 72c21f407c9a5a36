"""The two pictures a venogram is measured on: with contrast, and without it, laid one on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np
from scipy import ndimage

from planner.measure.xray.reduced_run import ReducedRun, frame_noise
from planner.measure.xray.subtraction import (
    Picture,
    attenuation,
    estimate_shift_px,
    grey_share,
    move_picture,
    pixel_noise,
    reduced,
)
from planner.measure.xray.timing import Timing
from planner.model.venogram import Venogram

TOLD_MOVE_PX = 1.0
"""From this on, a move that was corrected is told."""

_MATCHED_SIDE_PX = 512  # pictures are matched at this resolution at least
_MOST_MASK_FRAMES = 6  # averaged: more hardly lower the noise
_SAME_PLACE_PX = 0.6
_LARGEST_MISMATCH = 3.0  # of the noise: what a shift leaves beyond this is motion of another kind
_LARGEST_MOVE_SHARE = 0.06  # of the picture's side; a larger "move" is a failed match
_SATURATED_SHARE = 0.3  # of the darkened pixels


@dataclass(frozen=True, eq=False)
class Views:
    """Full-resolution pictures as grey shares, shape (rows, columns).

    Attributes
    ----------
    contrast_share
        Mean of the frames with most contrast.
    mask_share
        Mean of the frames without contrast, moved onto the others; None when nothing may be subtracted.
    frame_used
        The fullest frame.
    problem
        What a person should know, in words, such as why nothing is subtracted; empty when there is nothing.
    """

    contrast_share: Picture
    mask_share: Picture | None
    frame_used: int
    problem: str = ""

    def contrast(self, tone: float) -> Picture:
        """Contrast alone where a mask is subtracted, else everything that absorbs."""
        picture = attenuation(self.contrast_share, tone)
        return picture if self.mask_share is None else picture - attenuation(self.mask_share, tone)

    def without_mask(self, why: str) -> Views:
        """The same frames unsubtracted."""
        return replace(self, mask_share=None, problem="; ".join(part for part in (self.problem, why) if part))

    def still(self) -> Picture:
        """Attenuation with as little contrast as there is: for what does not fill, such as the catheter."""
        return attenuation(self.contrast_share if self.mask_share is None else self.mask_share)


_found: WeakKeyDictionary[Venogram, Views] = WeakKeyDictionary()


def find_views(venogram: Venogram, run: ReducedRun, timing: Timing | None) -> Views:
    """Choose the frames with and without contrast, and lay the second on the first; remembered per venogram."""
    if venogram not in _found:
        _found[venogram] = _chosen_views(venogram, run, timing)
    return _found[venogram]


def _chosen_views(venogram: Venogram, run: ReducedRun, timing: Timing | None) -> Views:
    if timing is None:
        return _plain_view(venogram)
    contrast = _mean_share(venogram, timing.full)
    problems = [_saturation(run, timing)]
    mask_frames = _mask_frames(venogram, timing)
    mask = None
    if mask_frames:
        mask_frames = _lying_still(run, mask_frames, venogram.mask_frame_index)
        mask, problem = _laid_on(contrast, _mean_share(venogram, mask_frames))
        problems.append(problem)
        mismatch = _mismatch(run, timing, mask_frames)
        if mask is not None and mismatch > _LARGEST_MISMATCH:
            mask = None
            problems.append("parts of the picture moved between mask and contrast")
    else:
        problems.append("no frame without contrast")
    return Views(contrast, mask, timing.fullest, "; ".join(part for part in problems if part))


def _plain_view(venogram: Venogram) -> Views:
    count = venogram.frames.count
    middle = count // 2
    single = "a single frame"
    constant = "no contrast is seen to arrive or to leave"
    return Views(_mean_share(venogram, [middle]), None, middle, single if count == 1 else constant)


def _mean_share(venogram: Venogram, chosen: Sequence[int]) -> Picture:
    total = np.zeros((venogram.frames.rows, venogram.frames.columns), dtype=np.float32)
    for index in chosen:
        total += grey_share(venogram.frames.frame(index), venogram.bits_stored)
    return total / np.float32(len(chosen))


def _mask_frames(venogram: Venogram, timing: Timing) -> tuple[int, ...]:
    """The header's mask with the frames that are as empty as it, else the empty frames."""
    named = venogram.mask_frame_index
    if named is None or not 0 <= named < venogram.frames.count or named in timing.full:
        return timing.empty
    return timing.empty if named in timing.empty else (named,)


def _lying_still(run: ReducedRun, frames: Sequence[int], named: int | None) -> tuple[int, ...]:
    """The frames among these that show the patient where the named one does, else where the last of them does."""
    like = frames[-1] if named is None or named not in frames else named
    near = sorted(frames, key=lambda index: abs(index - like))[:_MOST_MASK_FRAMES]
    stack = run.attenuation()
    moves = {index: estimate_shift_px(stack[like], stack[index]) for index in near}
    return tuple(index for index in sorted(near) if run.factor * np.hypot(*moves[index]) < _SAME_PLACE_PX)


def _laid_on(contrast: Picture, mask: Picture) -> tuple[Picture | None, str]:
    factor = max(1, max(mask.shape) // _MATCHED_SIDE_PX)
    x, y = estimate_shift_px(*(attenuation(reduced(share, factor)) for share in (mask, contrast)))
    move = (factor * x, factor * y)
    length = float(np.hypot(*move))
    if length > _LARGEST_MOVE_SHARE * max(mask.shape):
        return None, "mask and contrast do not match"
    told = f"moved by {length:.1f} pixels between mask and contrast; corrected" if length >= TOLD_MOVE_PX else ""
    return move_picture(mask, move), told


def _mismatch(run: ReducedRun, timing: Timing, mask_frames: Sequence[int]) -> float:
    """What differs between mask and contrast outside the vein, as a multiple of what noise explains."""
    stack = run.attenuation()
    mask, contrast = stack[list(mask_frames)].mean(axis=0), stack[list(timing.full)].mean(axis=0)
    move = estimate_shift_px(mask, contrast)
    difference = contrast - move_picture(mask, move)
    fine = difference - ndimage.uniform_filter(difference, 9)
    outside = run.seen & ~ndimage.binary_dilation(timing.region, iterations=4)
    outside[:4], outside[-4:], outside[:, :4], outside[:, -4:] = False, False, False, False
    if outside.mean() < 0.05:
        return 0.0
    # the 80th percentile: motion shows where there are edges, which is in a part of the picture
    spread = float(np.percentile(np.abs(fine[outside]), 80)) / 1.2816
    # motion passes for noise between frames, texture for noise within one: the smaller is nearer the truth
    noise = min(float(np.nan_to_num(frame_noise(stack), nan=np.inf)), pixel_noise(stack[timing.fullest]))
    levels = max(noise, 1e-4) * np.sqrt(1 / len(mask_frames) + 1 / len(timing.full))
    return spread / float(levels) if np.isfinite(levels) else 0.0


def _saturation(run: ReducedRun, timing: Timing) -> str:
    dark = run.share[timing.fullest][timing.region & run.seen]
    if dark.size and float(np.mean(dark < run.share.min() + 0.004)) > _SATURATED_SHARE:
        return "the contrast is saturated: its edges are measured, its depth is not"
    return ""
