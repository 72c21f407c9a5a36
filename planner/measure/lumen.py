"""The automatic lumen contour of every frame of a pullback.

1. Frames are seen as rays by depths around the transducer (`polar`), on all processors, kept as bytes.
2. A trained network tells for every sample how surely it lies in the lumen (`model.lumen_network`; `training/` made it).
3. The outline is where that certainty ends (`lumen_outline`).
4. Every contour is judged: flags and confidence (`lumen_quality`).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from planner.measure.lumen_outline import contours_of, outline_depths
from planner.measure.lumen_quality import Look, judge
from planner.measure.polar import ByteStack, PolarGrid, grey_scale, polar_grid
from planner.measure.polygon import measure_sections
from planner.model.calibration import PixelSpacing
from planner.model.contour import ContourSource, LumenContours
from planner.model.frames import FrameSource
from planner.model.lumen_network import DEPTHS, RAYS, LumenNetwork
from planner.model.progress import Progress, silent
from planner.said import say

_IN_A_ROW = 8  # frames that one processor decodes and samples before it takes others
_PROCESSORS = max(1, min(4, os.cpu_count() or 1))
_READ_TOGETHER = 256  # frames that the network shares out over the processors at once
_READING_SHARE = 0.4  # of the progress


def find_contours(
    frames: FrameSource,
    transducer_px: tuple[float, float],
    sector_px: tuple[int, int, int, int],
    spacing: PixelSpacing,
    network: LumenNetwork,
    progress: Progress = silent,
) -> LumenContours:
    """Find the lumen in every frame.

    Parameters
    ----------
    frames
        The pullback's grey frames; read a few at a time, never held together as numbers.
    transducer_px, sector_px, spacing
        As in `model.pullback.Pullback`; the spacings of x and y may differ.
    network
        Reads the lumen off frames.
    progress
        Told what is being done; may raise `errors.Cancelled`.

    Returns
    -------
    LumenContours
        One contour per frame in millimetres from the transducer; NaN with the flag "no_lumen" where none is seen.

    Raises
    ------
    ValueError
        When the transducer does not lie inside the sector.
    """
    grid = lumen_grid(frames, transducer_px, sector_px, spacing)
    look = read_lumen(samples_of(frames, grid, progress), grid, network, progress)
    points = contours_of(look.depth, grid.step_mm)
    found = judge(look, measure_sections(points))
    points[~found.seen] = np.nan
    sources: tuple[ContourSource, ...] = tuple("auto" for _ in range(frames.count))
    return LumenContours(points, found.confidence, sources, found.flags)


def lumen_grid(
    frames: FrameSource, transducer_px: tuple[float, float], sector_px: tuple[int, int, int, int], spacing: PixelSpacing
) -> PolarGrid:
    """The rays and depths that the network looks at.

    Raises
    ------
    ValueError
        When the transducer does not lie inside the sector.
    """
    return polar_grid((frames.rows, frames.columns), transducer_px, sector_px, spacing, (RAYS, DEPTHS))


def samples_of(frames: FrameSource, grid: PolarGrid, progress: Progress = silent) -> ByteStack:
    """All frames on the grid, shape (frames, rays, depths)."""
    samples = np.empty((frames.count, *grid.inside.shape), np.uint8)
    scale = grey_scale(frames)

    def read(start: int) -> ByteStack:
        return grid.sample(map(frames.frame, range(start, min(start + _IN_A_ROW, frames.count))), scale)

    starts = range(0, frames.count, _IN_A_ROW)
    processors = ThreadPoolExecutor(_PROCESSORS, "sampling")
    try:
        for start, part in zip(starts, processors.map(read, starts), strict=True):
            progress(say("Reading frames"), _READING_SHARE * start / frames.count)
            samples[start : start + len(part)] = part
    finally:  # a person who cancels does not wait for the rest
        processors.shutdown(cancel_futures=True)
    return samples


def read_lumen(samples: ByteStack, grid: PolarGrid, network: LumenNetwork, progress: Progress = silent) -> Look:
    """What the network sees in samples of shape (frames, rays, depths), and what lies around it."""
    count = len(samples)

    def part(first: int, end: int) -> ByteStack:
        return samples[first:end]

    depth = np.empty(samples.shape[:2])
    seen, branch, spread = np.empty((3, count))
    for start in range(0, count, _READ_TOGETHER):
        stop = min(start + _READ_TOGETHER, count)
        progress(say("Finding the lumen"), _READING_SHARE + (1 - _READING_SHARE) * start / count)
        reading = network.read(with_neighbours(part, count, start, stop))
        depth[start:stop] = outline_depths(reading.cover)
        seen[start:stop], branch[start:stop], spread[start:stop] = reading.seen, reading.branch, reading.spread
    return Look(samples, depth, seen, branch, spread, grid.inside, grid.step_mm)


def with_neighbours(read: Callable[[int, int], ByteStack], count: int, start: int, stop: int) -> ByteStack:
    """Samples of frames start to stop - 1 of `count` with one before and one after, as the network reads them.

    `read` gives the samples of a run of frames, shape (frames, rays, depths), and is asked once; the ends of a pullback
    stand in for the neighbours that they lack.
    """
    before, after = max(start - 1, 0), min(stop + 1, count)
    return np.pad(read(before, after), ((int(before == start), int(after == stop)), (0, 0), (0, 0)), mode="edge")
