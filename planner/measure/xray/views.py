"""The two pictures a venogram is measured on: with contrast, and without it, laid one on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.masking import find_shift_px, mask_frames_by, moved
from planner.measure.xray.reduced_run import ReducedRun, frame_noise
from planner.measure.xray.subtraction import (
    Picture,
    attenuation,
    estimate_shift_px,
    grey_share,
    move_picture,
    pixel_noise,
)
from planner.measure.xray.timing import Timing
from planner.model.arrays import BoolArray
from planner.model.venogram import SubtractionChoice, Venogram

TOLD_MOVE_PX = 1.0
"""From this on, a move that was corrected is told."""

_MOST_MASK_FRAMES = 6  # averaged: more hardly lower the noise
_SAME_PLACE_PX = 0.6
_LARGEST_MISMATCH = 3.0  # of the noise: what a shift leaves beyond this is motion of another kind
_TOLD_MISMATCH = (
    4.0  # of the noise over several pixels: 1.5 to 2.4 in runs that lie still, 3.7 to 40 after a turn by 1 degree
)
_SMOOTH_PX, _WIDE_PX = 1.5, 5.0
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
        The fullest frame, or the person's.
    mask_frames, shift_px
        What the mask was made of, and how far it was moved, x and y.
    problem
        What a person should know, in words, such as why nothing is subtracted; empty when there is nothing.
    """

    contrast_share: Picture
    mask_share: Picture | None
    frame_used: int
    problem: str = ""
    mask_frames: tuple[int, ...] = ()
    shift_px: tuple[float, float] = (0.0, 0.0)

    def contrast(self, tone: float) -> Picture:
        """Contrast alone where a mask is subtracted, else everything that absorbs."""
        picture = attenuation(self.contrast_share, tone)
        return picture if self.mask_share is None else picture - attenuation(self.mask_share, tone)

    def without_mask(self, why: str) -> Views:
        """The same frames unsubtracted."""
        return replace(self, mask_share=None, problem=_joined([self.problem, why]), mask_frames=(), shift_px=(0.0, 0.0))

    def still(self) -> Picture:
        """Attenuation with as little contrast as there is: for what does not fill, such as the catheter."""
        return attenuation(self.contrast_share if self.mask_share is None else self.mask_share)


_found: WeakKeyDictionary[Venogram, dict[SubtractionChoice, Views]] = WeakKeyDictionary()


def find_views(
    venogram: Venogram, run: ReducedRun, timing: Timing | None, choice: SubtractionChoice | None = None
) -> Views:
    """Choose the frames with and without contrast, and lay the second on the first; remembered per venogram and choice."""
    choice = replace(choice or SubtractionChoice(), who="")
    known = _found.setdefault(venogram, {})
    if choice not in known:
        known[choice] = _chosen_views(venogram, run, timing, choice)
    return known[choice]


def _chosen_views(venogram: Venogram, run: ReducedRun, timing: Timing | None, choice: SubtractionChoice) -> Views:
    full, frame_used, problems = _contrast_frames(venogram, timing, choice)
    contrast = _mean_share(venogram, full)
    if timing is not None:
        problems.append(_saturation(run, timing))
    if choice.mode == "none":
        return Views(contrast, None, frame_used, _joined(problems))
    named = mask_frames_by(venogram, choice)
    empty = timing.empty if timing is not None else ()
    frames = named if choice.mode == "frame" else _mask_frames(named, empty, full)
    if not frames:
        return Views(
            contrast, None, frame_used, _joined([*problems, "no frame without contrast"] if timing else problems)
        )
    frames = _lying_still(run, frames, named[0] if named else None)
    mask, shift, problem = _laid_on(contrast, _mean_share(venogram, frames), choice.shift_px)
    problems.append(problem)
    # a person's own mask is taken as it is
    judged = timing if choice.mode == "header" and mask is not None else None
    if judged is not None:
        rough, fine = _mismatch(run, judged, frames)
        if rough > _LARGEST_MISMATCH:
            mask = None
            problems.append("parts of the picture moved between mask and contrast")
        elif fine > _TOLD_MISMATCH:
            problems.append("parts of the picture moved between mask and contrast, which a shift does not mend")
    used = frames if mask is not None else ()
    return Views(contrast, mask, frame_used, _joined(problems), used, shift if used else (0.0, 0.0))


def _joined(problems: Sequence[str]) -> str:
    return "; ".join(part for part in problems if part)


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
    return (middle,), middle, ["a single frame" if count == 1 else "no contrast is seen to arrive or to leave"]


def _mean_share(venogram: Venogram, chosen: Sequence[int]) -> Picture:
    total = np.zeros((venogram.frames.rows, venogram.frames.columns), dtype=np.float32)
    for index in chosen:
        total += grey_share(venogram.frames.frame(index), venogram.bits_stored)
    return total / np.float32(len(chosen))


def _mask_frames(named: tuple[int, ...], empty: tuple[int, ...], full: tuple[int, ...]) -> tuple[int, ...]:
    """The header's mask with the frames that are as empty as it, else the empty frames."""
    if not named or set(named) & set(full):
        return empty
    return empty if set(named) <= set(empty) else named


def _lying_still(run: ReducedRun, frames: Sequence[int], named: int | None) -> tuple[int, ...]:
    """The frames among these that show the patient where the named one does, else where the last of them does."""
    like = frames[-1] if named is None or named not in frames else named
    near = sorted(frames, key=lambda index: abs(index - like))[:_MOST_MASK_FRAMES]
    stack = run.attenuation()
    moves = {index: estimate_shift_px(stack[like], stack[index]) for index in near}
    return tuple(index for index in sorted(near) if run.factor * np.hypot(*moves[index]) < _SAME_PLACE_PX)


def _laid_on(
    contrast: Picture, mask: Picture, given_px: tuple[float, float] | None
) -> tuple[Picture | None, tuple[float, float], str]:
    """The mask moved onto the contrast, by how much, and what is to be said of it; a person's move is taken as it is."""
    if given_px is not None:
        return moved(mask, given_px), given_px, ""
    move = find_shift_px(mask, contrast)
    length = float(np.hypot(*move))
    if length > _LARGEST_MOVE_SHARE * max(mask.shape):
        return None, (0.0, 0.0), "mask and contrast do not match"
    told = f"moved by {length:.1f} pixels between mask and contrast; corrected" if length >= TOLD_MOVE_PX else ""
    return moved(mask, move), move, told


def _mismatch(run: ReducedRun, timing: Timing, mask_frames: Sequence[int]) -> tuple[float, float]:
    """What differs between mask and contrast outside the vein, as multiples of what noise explains.

    The first is of single pixels and rises with how strongly what moved stands out; the second is of what is left over
    several pixels, where noise has cancelled and motion has not, and rises with the slightest turn.
    """
    stack = run.attenuation()
    mask, contrast = stack[list(mask_frames)].mean(axis=0), stack[list(timing.full)].mean(axis=0)
    difference = contrast - move_picture(mask, estimate_shift_px(mask, contrast))
    outside = run.seen & ~ndimage.binary_dilation(timing.region, iterations=4)
    outside[:4], outside[-4:], outside[:, :4], outside[:, -4:] = False, False, False, False
    if outside.mean() < 0.05:
        return 0.0, 0.0
    averaged = float(np.sqrt(1 / len(mask_frames) + 1 / len(timing.full)))
    fine = difference - ndimage.uniform_filter(difference, 9)
    # the 80th percentile: motion shows where there are edges, which is in a part of the picture
    spread = float(np.percentile(np.abs(fine[outside]), 80)) / 1.2816
    # motion passes for noise between frames, texture for noise within one: the smaller is nearer the truth
    noise = min(float(np.nan_to_num(frame_noise(stack), nan=np.inf)), pixel_noise(stack[timing.fullest]))
    rough = spread / (max(noise, 1e-4) * averaged) if np.isfinite(noise) else 0.0
    return rough, _smooth_mismatch(stack, difference, outside) / averaged


def _smooth_mismatch(stack: NDArray[np.float32], difference: Picture, outside: BoolArray) -> float:
    """What is left of a difference over several pixels, against what changes so from frame to frame; 0 if nothing tells."""
    if len(stack) < 4:
        return 0.0
    last = stack[-min(len(stack), 8) :]
    changes = last[2:] - 2 * last[1:-1] + last[:-2]
    usual = [float(np.percentile(np.abs(_over_pixels(change)[outside]), 68)) for change in changes]
    noise = max(float(np.median(usual)) / np.sqrt(6), 1e-5)
    return float(np.percentile(np.abs(_over_pixels(difference)[outside]), 80)) / noise


def _over_pixels(picture: Picture) -> Picture:
    smooth = ndimage.gaussian_filter(picture, _SMOOTH_PX)
    return np.asarray(smooth - ndimage.gaussian_filter(smooth, _WIDE_PX), dtype=np.float32)


def _saturation(run: ReducedRun, timing: Timing) -> str:
    dark = run.share[timing.fullest][timing.region & run.seen]
    if dark.size and float(np.mean(dark < run.share.min() + 0.004)) > _SATURATED_SHARE:
        return "the contrast is saturated: its edges are measured, its depth is not"
    return ""
