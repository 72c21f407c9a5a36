"""An IVUS pullback from one multi-frame file, or from several files of one frame each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from planner.dicom import header as attributes
from planner.dicom.frames import DecodedFrames, FrameCache
from planner.dicom.grey_levels import ivus_levels
from planner.dicom.header import Header
from planner.dicom.identity import begin_sha256, read_origin
from planner.dicom.stored_picture import StoredPicture
from planner.dicom.timing import Timing, read_timing
from planner.dicom.ultrasound_region import TissueRegion, read_tissue_region
from planner.measure.sector import find_sector
from planner.model.pullback import Pullback, PullbackMode
from planner.said import joined, say

_MODES: dict[str, PullbackMode] = {
    "MOTOR_PULLBACK": "motor",
    "MOTORIZED": "motor",
    "MANUAL_PULLBACK": "manual",
    "MANUAL": "manual",
    "GATED_PULLBACK": "gated",
}
"""IVUS Acquisition (0018,3100): terms of PS3.3 C.8.5.6 and of C.8.27.5."""
_WITHOUT_RATE = ("SELECTIVE", "MEASURED")
"""Pictures taken at chosen places: a rate beside these means nothing."""

_LOOKED_AT = 8  # frames in which an undescribed picture is looked for
FASTEST_MOTOR_MM_PER_S = 50.0
"""Motors draw at 0.5 to 10 mm/s; a faster one is a mistake of the writer."""


def read_pullback(pictures: Sequence[StoredPicture], cache: FrameCache) -> Pullback:
    """Return the pullback that `pictures` hold, in the order of its frames.

    Nothing is decoded yet, but for a few frames of a file that does not say where in them the picture lies.

    Raises
    ------
    InputRefused
        When the scale that the file gives cannot be true, or its palette is broken.
    """
    header, stored = pictures[0].header, pictures[0].format
    frames = DecodedFrames(pictures, [ivus_levels(picture) for picture in pictures], cache)
    region = _placed(read_tissue_region(header, stored.rows, stored.columns), frames)
    timing = read_timing(header, frames.count)
    mode = read_mode(header)
    rate, rate_problem = read_rate(header, mode)
    moving, moving_problem = _moving_frames(header, mode, frames.count)
    files = [picture.header.path for picture in pictures]
    return Pullback(
        origin=read_origin(header, files[0] if len(files) == 1 else files[0].parent, begin_sha256(files)),
        frames=frames,
        transducer_px=region.transducer_px,
        sector_px=region.sector_px,
        spacing=region.spacing,
        spacing_problem=region.problem,
        mode=mode,
        rate_mm_per_s=rate,
        frame_rate_hz=timing.frame_rate_hz,
        frame_times_s=timing.times_s,
        timing_problem=_joined(timing, rate_problem, moving_problem),
        moving_frames=moving,
    )


def _placed(region: TissueRegion, frames: DecodedFrames) -> TissueRegion:
    """The region, or where none is described the round picture that the frames show."""
    if region.is_described or frames.count < 2:
        return region
    some = sorted({k * (frames.count - 1) // (_LOOKED_AT - 1) for k in range(_LOOKED_AT)})
    sector = find_sector(np.stack([frames.frame(k) for k in some]))
    return region if sector is None else replace(region, sector_px=sector)


def read_mode(header: Header) -> PullbackMode:
    """Return how the catheter was drawn. A file that gives a motor's rate and nothing else was drawn by a motor."""
    acquisition = attributes.text(header.dataset, "IVUSAcquisition").upper()
    if not acquisition and attributes.number(header.dataset, "IVUSPullbackRate"):
        return "motor"
    return _MODES.get(acquisition, "unknown")


def read_rate(header: Header, mode: PullbackMode) -> tuple[float | None, str]:
    """Return the motor's speed in mm/s and what is wrong with it; a hand has none, nor has a catheter at rest."""
    rate = attributes.number(header.dataset, "IVUSPullbackRate")
    if mode == "manual" or attributes.text(header.dataset, "IVUSAcquisition").upper() in _WITHOUT_RATE:
        return None, ""
    if rate is None:
        return None, "" if mode == "unknown" else say("it does not say how fast the catheter was drawn")
    if not 0 < rate <= FASTEST_MOTOR_MM_PER_S:
        return None, say("its pullback rate of {rate:g} mm/s is not one that a motor has", rate=rate)
    return rate, ""


def _moving_frames(header: Header, mode: PullbackMode, frames: int) -> tuple[tuple[int, int] | None, str]:
    """Return start and stop frame of the motor, which DICOM counts from 1."""
    start = attributes.whole_number(header.dataset, "IVUSPullbackStartFrameNumber")
    stop = attributes.whole_number(header.dataset, "IVUSPullbackStopFrameNumber")
    if mode != "motor" or (start is None and stop is None):
        return None, ""
    first, last = (1 if start is None else start) - 1, (frames if stop is None else stop) - 1
    if (first, last) == (0, frames - 1):
        return None, ""
    if not 0 <= first < last < frames:
        return None, say(
            "its motor is said to draw from frame {start} to {stop} of {frames}, which was not used",
            start=start,
            stop=stop,
            frames=frames,
        )
    return (first, last), ""


def _joined(timing: Timing, *problems: str) -> str:
    return joined("; ", (problem for problem in (timing.problem, *problems) if problem))
