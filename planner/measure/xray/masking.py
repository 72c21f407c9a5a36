"""Subtraction: which frames make the mask, how far it is moved, and what is left of a frame without it.

All but `find_mask` work on blocks of frames, shape (frames, rows, columns), or on pictures of grey shares, so that a
window can subtract whatever it shows, frame by frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.measure.xray.subtraction import Picture, attenuation, estimate_shift_px, grey_share, move_picture, reduced
from planner.model.venogram import SubtractionChoice, Venogram

_MATCHED_SIDE_PX = 512  # pictures are matched at this resolution at least


@dataclass(frozen=True, eq=False)
class Mask:
    """What is subtracted, already moved onto the frame it was matched to.

    Attributes
    ----------
    share
        Mean grey share of its frames, shape (rows, columns), moved by `shift_px`.
    frame_indices
        0-based.
    shift_px
        x and y by which it was moved.
    """

    share: Picture
    frame_indices: tuple[int, ...]
    shift_px: tuple[float, float]


def contrast_over(share: Picture, mask_share: Picture) -> Picture:
    """What a picture, or each frame of a block, absorbs more than the mask; both as grey shares. 0 where nothing differs."""
    return attenuation(share) - attenuation(mask_share)


def find_shift_px(mask_share: Picture, contrast_share: Picture) -> tuple[float, float]:
    """How far the patient moved from mask to contrast, x and y in pixels, to a fraction of one; contrast does not count."""
    factor = max(1, max(mask_share.shape) // _MATCHED_SIDE_PX)
    x, y = estimate_shift_px(*(attenuation(reduced(share, factor)) for share in (mask_share, contrast_share)))
    return factor * x, factor * y


def moved(share: Picture, shift_px: tuple[float, float]) -> Picture:
    """A mask displaced by x and y pixels, by fractions too."""
    return move_picture(share, shift_px)


def find_mask(
    venogram: Venogram,
    choice: SubtractionChoice | None = None,
    empty_frames: tuple[int, ...] = (),
    matched_to: int | None = None,
) -> Mask | None:
    """Return the mask for showing a run: the person's, else the header's, else its frames without contrast.

    None where a person or the header forbids subtraction, or where there is no frame to take.

    Parameters
    ----------
    empty_frames
        Without contrast, as `timing.find_timing` tells them; used where neither person nor header names a mask.
    matched_to
        Frame that the mask is moved onto where neither gives a shift; None leaves it where it is.
    """
    choice = choice or SubtractionChoice()
    frames = mask_frames_by(venogram, choice) or (empty_frames if choice.mode == "header" else ())
    if not frames or choice.mode == "none" or (choice.mode == "header" and venogram.mask.operation == "none"):
        return None
    shares = [grey_share(venogram.frames.frame(index), venogram.bits_stored) for index in frames]
    share = np.asarray(np.mean(shares, axis=0), dtype=np.float32)
    shift = choice.shift_px if choice.shift_px is not None else _header_shift(venogram, choice)
    if shift is None:
        shift = (0.0, 0.0)
        if matched_to is not None:
            shift = find_shift_px(share, grey_share(venogram.frames.frame(matched_to), venogram.bits_stored))
    return Mask(moved(share, shift), frames, shift)


def mask_frames_by(venogram: Venogram, choice: SubtractionChoice) -> tuple[int, ...]:
    """Frames that a person, or else the header, names as mask; empty where neither does."""
    count = venogram.frames.count
    if choice.mode == "frame" and choice.mask_frame_index is not None:
        return (choice.mask_frame_index,) if 0 <= choice.mask_frame_index < count else ()
    if choice.mode == "header" and venogram.mask.operation == "average":
        return tuple(index for index in venogram.mask.frame_indices if 0 <= index < count)
    return ()


def _header_shift(venogram: Venogram, choice: SubtractionChoice) -> tuple[float, float] | None:
    return venogram.mask.shift_px if choice.mode == "header" else None
