"""Ways of looking at a venogram: as it is, subtracted, averaged, or darkest over the whole run. Pure, no Qt.

Every way gives one picture, shape (rows, columns), larger is brighter and contrast dark, and grey levels to show it at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from planner.errors import InputMissing
from planner.measure.xray.masking import contrast_over, time_difference
from planner.measure.xray.reduced_run import reduce_run
from planner.measure.xray.subtraction import grey_share
from planner.measure.xray.views import mask_in_force
from planner.model.arrays import FloatArray
from planner.model.progress import Progress, silent
from planner.model.venogram import SubtractionChoice, Venogram
from planner.said import say
from planner.ui.language import tr

Mode = Literal["native", "subtracted", "difference", "averaged", "fullest"]
Picture = NDArray[Any]

MODES: Final[dict[Mode, tuple[str, str]]] = {
    "native": (say("Native"), say("Each frame as it was taken")),
    "subtracted": (say("Subtracted"), say("Each frame with the mask taken off: contrast alone")),
    "averaged": (say("Averaged"), say("The mean of the shown frame and its neighbours: less noise")),
    "fullest": (say("Most contrast"), say("Every pixel as dark as it becomes in the run: all that ever filled")),
    "difference": (
        say("In time"),
        say("Each frame less an earlier one, as far back as the file states, else one: what fills and leaves"),
    ),
}
AVERAGED_TO_EITHER_SIDE: Final = 2
"""Five frames: more would smear a vein that moves with the breath."""

DARK_PERCENTILE, BRIGHT_PERCENTILE = 0.5, 99.5
SHUTTER_DEPTH, LEAST_SHUTTER = 0.012, 0.02
"""Pixels within so much of the darkest are a shutter's, where they are so large a share of the picture."""

Preset = Literal["file", "automatic", "vein", "whole"]
PRESETS: Final[dict[Preset, tuple[str, str]]] = {
    "file": (say("As the file says"), say("The window or VOI LUT of the file's header")),
    "automatic": (say("Automatic"), say("Nearly all grey levels that the picture holds")),
    "vein": (say("Vein"), say("The grey levels in and beside the traced vein")),
    "whole": (say("Whole range"), say("Every grey level that the file can hold")),
}


@dataclass(frozen=True)
class Look:
    """How the run is looked at; `choice` is what a person decided on subtraction."""

    mode: Mode = "native"
    choice: SubtractionChoice | None = None

    def is_same_for_all_frames(self) -> bool:
        """Whether the frame that is shown makes no difference."""
        return self.mode == "fullest"


def picture_of(venogram: Venogram, frame_index: int, look: Look, progress: Progress = silent) -> Picture:
    """Return the picture of one frame, read-only where it is the frame itself.

    Raises
    ------
    InputMissing
        When it is to be subtracted and there is no mask.
    InputRefused
        When a frame that it needs cannot be read or decoded.
    """
    frames = venogram.frames
    if look.mode == "averaged":
        first = max(frame_index - AVERAGED_TO_EITHER_SIDE, 0)
        stop = min(frame_index + AVERAGED_TO_EITHER_SIDE + 1, frames.count)
        return np.asarray(frames.block(first, stop).mean(axis=0, dtype=np.float32))
    if look.mode == "fullest":
        return _darkest(venogram, progress)
    if look.mode == "subtracted":
        return _subtracted(venogram, frame_index, look.choice, progress)
    if look.mode == "difference":
        return _difference(venogram, frame_index, progress)
    return frames.frame(frame_index)


def _darkest(venogram: Venogram, progress: Progress) -> Picture:
    frames = venogram.frames
    darkest = frames.frame(0)
    for index in range(1, frames.count):
        progress(tr("Looking through the run"), index / frames.count)
        darkest = np.minimum(darkest, frames.frame(index))
    return darkest


def _subtracted(venogram: Venogram, frame_index: int, choice: SubtractionChoice | None, progress: Progress) -> Picture:
    decision = mask_in_force(venogram, choice, progress)
    if decision.is_subtracted_already:
        raise InputMissing(say("there is nothing to subtract"), say("this run is subtracted already"))
    if decision.mask is None:
        raise InputMissing(say("there is nothing to subtract"), say("choose a frame without contrast as mask"))
    shown = grey_share(venogram.frames.frame(frame_index), venogram.bits_stored)
    return _black_under_shutter(venogram, -contrast_over(shown, decision.mask.share))


def _difference(venogram: Venogram, frame_index: int, progress: Progress) -> Picture:
    picture = time_difference(venogram, frame_index)
    if picture is None:
        back = venogram.mask.offset_frames
        raise InputMissing(
            say("frame {frame} has no frame {count} earlier to take off", frame=frame_index + 1, count=back),
            say("go to a later frame of the run"),
        )
    reduce_run(venogram, progress)
    return _black_under_shutter(venogram, -picture)


def _black_under_shutter(venogram: Venogram, picture: Picture) -> Picture:
    """Nothing was exposed under a shutter: it stays black, or its noise would be all that is seen."""
    seen = reduce_run(venogram).seen_at_full(picture.shape)
    lowest = float(picture[seen].min()) if seen.any() else 0.0
    return np.where(seen, picture, np.float32(lowest))


def first_levels(picture: Picture, full_range: float) -> tuple[float, float]:
    """Grey levels (black, white) that show a picture well: nearly all of what it holds beside a black shutter."""
    lowest, highest = float(picture.min()), float(picture.max())
    shut = picture <= lowest + SHUTTER_DEPTH * (highest - lowest)
    inside = picture[~shut] if LEAST_SHUTTER < shut.mean() < 1.0 else picture
    dark, bright = np.percentile(inside, [DARK_PERCENTILE, BRIGHT_PERCENTILE])
    return (float(dark), float(bright)) if bright > dark else (0.0, full_range)


def vein_levels(picture: Picture, centreline_px: FloatArray, diameter_px: FloatArray) -> tuple[float, float] | None:
    """Grey levels that spread what lies in and beside the vein; None without one."""
    wide = float(np.nanmedian(diameter_px)) if np.isfinite(diameter_px).any() else 0.0
    rows, columns = picture.shape
    if len(centreline_px) < 2 or wide <= 0:
        return None
    every = centreline_px[:: max(1, len(centreline_px) // 60)]
    reach = np.linspace(-wide, wide, 9)
    across, down = np.meshgrid(reach, reach)
    x = np.clip(np.rint(every[:, 0, None] + across.ravel()), 0, columns - 1).astype(int)
    y = np.clip(np.rint(every[:, 1, None] + down.ravel()), 0, rows - 1).astype(int)
    dark, bright = np.percentile(picture[y, x], [DARK_PERCENTILE, BRIGHT_PERCENTILE])
    return (float(dark), float(bright)) if bright > dark else None
