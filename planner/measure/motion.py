"""How fast a hand drew the catheter, from frame to frame: rests, repeated pictures and speed relative to the mean.

Speckle loses correlation as the square of the way along the vein, so that the way is proportional to the root of the
loss; the factor (the beam's thickness) is not known and is not needed, because only relative ways are asked for: pins
set the length. The direction cannot be told: pushing the catheter back looks like drawing it on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import numpy as np

from planner.measure.polar import ByteStack, PolarGrid, polar_grid
from planner.measure.speckle import BANDS_MM, GrainReader, beyond_wall, judged_depths
from planner.model.arrays import BoolArray, FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.contour import LumenContours
from planner.model.frames import FrameSource
from planner.model.motion import CatheterMotion
from planner.model.progress import Progress, silent
from planner.said import say

LAGS = (1, 2, 4, 8, 16)
"""Frames apart that may be compared; the pullback's own speed decides which of them is."""
TELLING = 0.7
"""Correlation at which the way is told best: far from both what noise leaves of a still picture and what chance finds."""
HOPELESS = 0.4
"""Median correlation of neighbours below which the catheter went too far between frames for speckle to tell."""
STILL = 0.97
"""What noise and JPEG coding leave of a picture that stayed (measured on made pullbacks at JPEG quality 75). Where
pictures are noisier, steps come out more even than they were, and a rest may go unseen."""
CHANCE = 0.05
"""Correlations below are chance."""
REST_SHARE, REST_FRAMES = 0.32, 4
"""A rest is so small a share of the usual step, over so many steps in a row."""
USUAL_PERCENTILE = 80
"""Of all steps: the usual one, even when more than half of the frames rest."""
SAME_GREY = 0.25
"""Mean difference in grey levels below which a picture is the one before: noise alone differs by more."""
SAMPLED = 24
"""Frames from which the tissue's brightness and the best lag are learnt."""


def measure_motion(
    frames: FrameSource,
    transducer_px: tuple[float, float],
    sector_px: tuple[int, int, int, int],
    spacing: PixelSpacing,
    contours: LumenContours,
    progress: Progress = silent,
) -> CatheterMotion:
    """Return the relative way from frame to frame, estimated where the tissue's speckle can be followed.

    Raises
    ------
    ValueError
        When frames and contours are not equally many, or the transducer lies outside the sector.
    """
    if frames.count != contours.frame_count:
        raise ValueError(f"{frames.count} frames have {contours.frame_count} contours")
    grid = polar_grid((frames.rows, frames.columns), transducer_px, sector_px, spacing)
    fresh, samples = _unrepeated(frames, grid, progress)
    radii = [_lumen_radius_mm(contours.points_mm[index], grid.angles) for index in fresh]
    reader = GrainReader(grid, _tissue_level(samples, radii, grid))
    grains = _Grains(reader, samples, radii)
    lag = _telling_lag(grains)
    step = np.zeros(frames.count)
    if lag is None:
        step[fresh[1:]] = 1.0
        return CatheterMotion(step, "rests")
    step[fresh[1:]] = steps_from_speckle(grains.correlations(lag, range(len(fresh) - lag)), lag)
    return CatheterMotion(step, "speckle")


def with_pauses(contours: LumenContours, resting: BoolArray) -> LumenContours:
    """Flag frames (shape (frames,)) that repeat the one before, or in which the catheter rested, as `paused`."""
    flags = tuple(
        (*(flag for flag in held if flag != "paused"), *(("paused",) if rests else ()))
        for held, rests in zip(contours.flags, resting, strict=True)
    )
    return replace(contours, flags=flags)


def steps_from_speckle(correlation: FloatArray, lag: int) -> FloatArray:
    """Relative steps, shape (pairs + lag - 1,), from correlations (pairs, bands) of frame k with frame k + `lag`.

    The mean over all steps that moved is 1, a rest is 0. Where no tissue was seen (NaN) the step is an average one.
    """
    over_each = _windows_over_each_step(relative_ways(correlation), lag)
    seen = np.isfinite(over_each)
    rests = _long_runs(np.where(seen, over_each, np.inf).min(axis=0) < REST_SHARE)
    known = seen.any(axis=0)
    step = np.where(seen, over_each, 0.0).sum(axis=0) / np.maximum(seen.sum(axis=0), 1)
    moving = known & ~rests
    step[~known] = step[moving].mean() if moving.any() else 1.0
    step[rests] = 0.0
    return np.asarray(step / step[step > 0].mean() if step.any() else step)


def relative_ways(correlation: FloatArray) -> FloatArray:
    """Way between the frames of each pair in units of the usual one, shape (pairs,), from correlations (pairs, bands).

    Bands are made alike before they are averaged, because the beam is not equally thick in them; NaN where none was seen.
    """
    loss = np.log(STILL) - np.log(np.maximum(correlation, CHANCE))
    way = np.sqrt(np.maximum(loss, 0.0))
    relative = np.full(way.shape, np.nan)
    for band in range(way.shape[1]):
        usual = np.nanpercentile(way[:, band], USUAL_PERCENTILE) if np.isfinite(way[:, band]).any() else 0.0
        if usual > 0:
            relative[:, band] = way[:, band] / usual
    seen = np.isfinite(relative)
    total = np.where(seen, relative, 0.0).sum(axis=1)
    return np.asarray(np.where(seen.any(axis=1), total / np.maximum(seen.sum(axis=1), 1), np.nan))


def _windows_over_each_step(ways: FloatArray, lag: int) -> FloatArray:
    """Ways of all pairs that span each step, shape (lag, steps), NaN where there is none."""
    spanning = np.full((lag, len(ways) + lag - 1), np.nan)
    for offset in range(lag):
        spanning[offset, offset : offset + len(ways)] = ways
    return spanning


def _long_runs(marked: BoolArray) -> BoolArray:
    """Keep marks that stand at least `REST_FRAMES` in a row."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], marked.astype(np.int8), [0]))))
    kept = np.zeros(marked.size, dtype=bool)
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        kept[start:stop] = stop - start >= REST_FRAMES
    return kept


def _unrepeated(frames: FrameSource, grid: PolarGrid, progress: Progress) -> tuple[list[int], list[ByteStack]]:
    """Indices of the frames that differ from the one before, and their samples (rays, judged depths)."""
    first, last = judged_depths(grid)
    fresh: list[int] = []
    kept: list[ByteStack] = []
    for index in range(frames.count):
        samples = grid.sample(frames.block(index, index + 1))[0, :, first:last]
        if not kept or np.abs(samples.astype(np.int16) - kept[-1]).mean() >= SAME_GREY:
            fresh.append(index)
            kept.append(samples.copy())
        progress(say("Following the catheter"), (index + 1) / frames.count)
    return fresh, kept


def _tissue_level(samples: list[ByteStack], radii: list[FloatArray], grid: PolarGrid) -> float:
    """Median grey level beyond the vein's wall; 0 where no frame shows any."""
    levels = []
    for k in _some(len(samples)):
        beyond = samples[k][beyond_wall(grid, radii[k])]
        if beyond.size:
            levels.append(float(np.median(beyond)))
    return float(np.median(levels)) if levels else 0.0


def _some(count: int) -> list[int]:
    return np.unique(np.linspace(0, count - 1, min(SAMPLED, max(count, 0))).astype(int)).tolist()


class _Grains:
    """The speckle of all frames, each read once and forgotten when no later frame needs it."""

    def __init__(self, reader: GrainReader, samples: list[ByteStack], radii: list[FloatArray]) -> None:
        self.count = len(samples)
        self._compare = reader.shared
        self.read = lru_cache(maxsize=max(LAGS) + 1)(lambda k: reader.read(samples[k], radii[k]))

    def correlations(self, lag: int, places: Iterable[int]) -> FloatArray:
        """Shape (places, bands): each of the frames with the one `lag` later."""
        pairs = [self._compare(self.read(k), self.read(k + lag)) for k in places]
        return np.reshape(np.array(pairs, dtype=np.float64), (len(pairs), len(BANDS_MM)))


def _telling_lag(grains: _Grains) -> int | None:
    """Distance in frames at which speckle tells the way best; None when even neighbours share too little."""
    far_from_best: dict[int, float] = {}
    for lag in (lag for lag in LAGS if lag < grains.count):
        shared = grains.correlations(lag, _some(grains.count - lag))
        if not np.isfinite(shared).any() or (lag == 1 and np.nanmedian(shared) < HOPELESS):
            return None
        far_from_best[lag] = abs(float(np.nanmedian(shared)) - TELLING)
    return min(far_from_best, key=lambda lag: far_from_best[lag], default=None)


def _lumen_radius_mm(points_mm: FloatArray, angles: FloatArray) -> FloatArray:
    """Distance of the contour from the transducer on each ray, shape (rays,); NaN without a lumen."""
    if not np.isfinite(points_mm).all():
        return np.full(angles.shape, np.nan)
    reach = np.hypot(points_mm[:, 0], points_mm[:, 1])
    return np.interp(angles, np.arctan2(points_mm[:, 1], points_mm[:, 0]), reach, period=2 * np.pi)
