"""Subtraction: which frames make the mask, how far it is moved, and why it is this one. One decision, shown and measured.

`contrast_over` works on pictures of grey shares or blocks of them, so that a window can subtract whatever it shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from planner.measure.xray.reduced_run import ReducedRun
from planner.measure.xray.subtraction import (
    SMALLEST_MOVE_PX,
    Picture,
    attenuation,
    estimate_shift_px,
    estimate_shifts_px,
    grey_share,
    move_picture,
    reduced,
)
from planner.measure.xray.timing import Timing
from planner.model.arrays import BoolArray
from planner.model.told import SHIFT_NOT_CONFIRMED
from planner.model.venogram import MaskBy, SubtractionChoice, Venogram
from planner.said import Said, joined, say

HEADER_SHIFT_WITHIN_PX = 0.5
"""The header's shift counts where the pictures confirm it: many files state 0, 0 though the patient moved."""

MOST_MASK_FRAMES = 6
"""Averaged: more hardly lower the noise."""

NOT_WANTED = say("a person wants no subtraction")
NO_EMPTY_FRAME = say("no frame without contrast")
SUBTRACTED_ALREADY = say("the pictures are subtracted already: without contrast they are blank")

_MATCHED_SIDE_PX = 512  # pictures are matched at this resolution at least
_SAME_PLACE_PX = 0.6
_LARGEST_MOVE_SHARE = 0.06  # of the picture's side; a larger "move" is a failed match
_BLANK_SHARE = 0.1  # of the contrast: bone and soft tissue vary by more than the contrast itself
_OVER_NOISE_PX = 1.5
_WHOLLY_SEEN = 0.99


@dataclass(frozen=True, eq=False)
class Mask:
    """What is subtracted, already moved onto the frames with contrast.

    Attributes
    ----------
    share
        Mean grey share of its frames, shape (rows, columns), moved by `shift_px`.
    frame_indices
        0-based.
    shift_px
        x and y by which it was moved.
    by, shift_by
        Who named its frames, and its move.
    matches
        Whether a move was found that lays it on the contrast; else it stays where it was.
    """

    share: Picture
    frame_indices: tuple[int, ...]
    shift_px: tuple[float, float]
    by: MaskBy
    shift_by: MaskBy
    matches: bool = True


@dataclass(frozen=True, eq=False)
class MaskDecision:
    """The mask in force for one run.

    Attributes
    ----------
    mask
        None where nothing is subtracted.
    why
        Why it is none, or another one than the header states, in words; empty where nothing is to be said.
    is_subtracted_already
        The run holds contrast alone: it is measured as it is.
    """

    mask: Mask | None
    why: str = ""
    is_subtracted_already: bool = False


def choose_mask(
    venogram: Venogram,
    run: ReducedRun,
    timing: Timing | None,
    contrast: Picture,
    full: Sequence[int],
    choice: SubtractionChoice | None = None,
) -> MaskDecision:
    """Return the mask in force: a person's, else the header's, else the run's own frames without contrast.

    A header that says NONE, or that asks for time-interval differencing, names no mask: the run's own frames are taken,
    because bone behind the vein would be measured with it, unless the run is subtracted already. The header's frames are
    averaged with those as empty as they; a header's mask that shows the contrast itself is left aside. A shift is the
    person's, else the header's where the pictures confirm it, else the one found.

    Parameters
    ----------
    contrast
        Grey share of the frames with most contrast, shape (rows, columns), onto which the mask is laid.
    full
        These frames.
    """
    choice = choice or SubtractionChoice()
    if choice.mode == "none":
        return MaskDecision(None, NOT_WANTED)
    empty = timing.empty if timing is not None else ()
    named = _named_frames(venogram, choice)
    frames: tuple[int, ...]
    by: MaskBy
    if choice.mode == "frame":
        frames, by, why = named, "person", ""
    else:
        frames, by, why = _header_or_run(venogram, named, empty, full)
    if not frames:
        return MaskDecision(None, NO_EMPTY_FRAME if timing is not None else "")
    if by == "found" and timing is not None and not named and is_blank(run, timing):
        return MaskDecision(None, SUBTRACTED_ALREADY, is_subtracted_already=True)
    frames = _lying_still(run, frames, named[0] if named else None)
    share = mean_share(venogram, frames)
    stated = venogram.mask.shift_px if by == "header" else None
    seen = run.seen_at_full((venogram.frames.rows, venogram.frames.columns))
    mask, moved_why = _laid_on(contrast, share, frames, by, choice.shift_px, stated, seen)
    mask = _without_moved_shutter(mask, contrast, run)
    return MaskDecision(mask, joined("; ", (part for part in (why, moved_why) if part)))


def contrast_over(share: Picture, mask_share: Picture) -> Picture:
    """What a picture, or each frame of a block, absorbs more than the mask; both as grey shares. 0 where nothing differs."""
    return attenuation(share) - attenuation(mask_share)


def earlier_frame(venogram: Venogram, frame_index: int) -> int | None:
    """Frame that time-interval differencing takes off another (PS3.3 C.7.6.10); None where there is none.

    It lies as many frames earlier as the header states, one where it states none. A header that asks for differences of
    some frames only has none of the others.
    """
    mask = venogram.mask
    earlier = frame_index - mask.offset_frames
    ranges = mask.applies_to if mask.operation == "time_difference" else ()
    if ranges and not any(first <= frame_index <= last for first, last in ranges):
        return None
    return earlier if 0 <= earlier < venogram.frames.count else None


def time_difference(venogram: Venogram, frame_index: int) -> Picture | None:
    """What a frame absorbs more than the one that its header's interval lies earlier; None where there is none.

    Shape (rows, columns): positive where contrast came, negative where it left.
    """
    earlier = earlier_frame(venogram, frame_index)
    if earlier is None:
        return None
    now, then = (grey_share(venogram.frames.frame(index), venogram.bits_stored) for index in (frame_index, earlier))
    return contrast_over(now, then)


def find_shift_px(mask_share: Picture, contrast_share: Picture) -> tuple[float, float]:
    """How far the patient moved from mask to contrast, x and y in pixels, to a fraction of one; contrast does not count."""
    factor = max(1, max(mask_share.shape) // _MATCHED_SIDE_PX)
    x, y = estimate_shift_px(*(attenuation(reduced(share, factor)) for share in (mask_share, contrast_share)))
    return factor * x, factor * y


def moved(share: Picture, shift_px: tuple[float, float]) -> Picture:
    """A mask displaced by x and y pixels, by fractions too."""
    return move_picture(share, shift_px)


def mean_share(venogram: Venogram, chosen: Sequence[int]) -> Picture:
    """Mean grey share of some frames, shape (rows, columns)."""
    total = np.zeros((venogram.frames.rows, venogram.frames.columns), dtype=np.float32)
    for index in chosen:
        total += grey_share(venogram.frames.frame(index), venogram.bits_stored)
    return total / np.float32(len(chosen))


def shutter_filled(picture: Picture, seen: BoolArray) -> Picture:
    """The picture without its shutter, whose edges lie still whatever the patient does and would hide a move."""
    if seen.all():
        return picture
    return np.where(seen, picture, np.float32(np.median(picture[seen])))


def seen_after_move(run: ReducedRun, shift_px: tuple[float, float]) -> BoolArray:
    """Reduced pixels that are picture both where the run shows them and after a move by x and y full pixels."""
    if run.seen.all():
        return run.seen
    x, y = (shift / run.factor for shift in shift_px)
    return np.asarray(run.seen & (move_picture(run.seen.astype(np.float32), (x, y)) > _WHOLLY_SEEN))


def is_blank(run: ReducedRun, timing: Timing) -> bool:
    """Whether frames without contrast show nothing beside noise: the run was subtracted before it was stored."""
    if not timing.empty or not run.seen.any():
        return False
    without = ndimage.gaussian_filter(run.attenuation(list(timing.empty)).mean(axis=0), _OVER_NOISE_PX)
    low, high = np.percentile(without[run.seen], [5, 95])
    shown = run.seen & timing.region
    if not shown.any():
        return False
    darkening = float(np.median((run.attenuation(timing.fullest) - without)[shown]))
    return bool(high - low < _BLANK_SHARE * darkening)


def _named_frames(venogram: Venogram, choice: SubtractionChoice) -> tuple[int, ...]:
    """Frames that a person, or else the header, names as mask; empty where neither does."""
    count = venogram.frames.count
    if choice.mode == "frame" and choice.mask_frame_index is not None:
        return (choice.mask_frame_index,) if 0 <= choice.mask_frame_index < count else ()
    if choice.mode == "header" and venogram.mask.operation == "average":
        return tuple(index for index in venogram.mask.frame_indices if 0 <= index < count)
    return ()


def _header_or_run(
    venogram: Venogram, named: tuple[int, ...], empty: tuple[int, ...], full: Sequence[int]
) -> tuple[tuple[int, ...], MaskBy, str]:
    """The header's mask with the frames that are as empty as it, else the empty frames."""
    if named and not set(named) & set(full):
        return (empty if set(named) <= set(empty) else named), "header", ""
    if named:
        return empty, "found", say("the mask that the file names shows contrast")
    if venogram.mask.operation == "none":
        return empty, "found", say("the file wants no subtraction, but bone behind the vein would be measured with it")
    if venogram.mask.operation == "time_difference":
        return (
            empty,
            "found",
            say("the file asks for differences in time, which show change and no width: not measured on them"),
        )
    return empty, "found", ""


def _lying_still(run: ReducedRun, frames: Sequence[int], named: int | None) -> tuple[int, ...]:
    """The frames among these that show the patient where the named one does, else where the last of them does."""
    like = frames[-1] if named is None or named not in frames else named
    near = sorted(frames, key=lambda index: abs(index - like))[:MOST_MASK_FRAMES]
    others = sorted(set(near) - {like})
    moves = dict(zip(others, estimate_shifts_px(run.attenuation(like), list(run.attenuation(others))), strict=True))
    moves[like] = (0.0, 0.0)
    return tuple(index for index in sorted(near) if run.factor * np.hypot(*moves[index]) < _SAME_PLACE_PX)


def _without_moved_shutter(mask: Mask, contrast: Picture, run: ReducedRun) -> Mask:
    """The mask with the contrast's own grey where its shutter was moved to or from: nothing is subtracted there."""
    if run.seen.all() or float(np.hypot(*mask.shift_px)) < SMALLEST_MOVE_PX:
        return mask
    seen = run.at_full(seen_after_move(run, mask.shift_px), contrast.shape)
    return replace(mask, share=np.where(seen, mask.share, contrast))


def _laid_on(
    contrast: Picture,
    share: Picture,
    frames: tuple[int, ...],
    by: MaskBy,
    given_px: tuple[float, float] | None,
    stated_px: tuple[float, float] | None,
    seen: BoolArray,
) -> tuple[Mask, str]:
    """The mask moved onto the contrast, and what is to be said of the move; a person's is taken as it is."""
    if given_px is not None:
        return Mask(moved(share, given_px), frames, given_px, by, "person"), ""
    found = find_shift_px(shutter_filled(share, seen), shutter_filled(contrast, seen))
    if float(np.hypot(*found)) > _LARGEST_MOVE_SHARE * max(share.shape):
        stay = stated_px or (0.0, 0.0)
        return Mask(moved(share, stay), frames, stay, by, "found" if stated_px is None else "header", matches=False), ""
    if stated_px is None:
        return Mask(moved(share, found), frames, found, by, "found"), ""
    if np.hypot(found[0] - stated_px[0], found[1] - stated_px[1]) <= HEADER_SHIFT_WITHIN_PX:
        return Mask(moved(share, stated_px), frames, stated_px, by, "header"), ""
    why = Said(SHIFT_NOT_CONFIRMED, {"x": stated_px[0], "y": stated_px[1]})
    return Mask(moved(share, found), frames, found, by, "found"), why
