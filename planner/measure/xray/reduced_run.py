"""A whole run at reduced resolution: what timing and pooling need, read once per venogram.

Decoding is what costs; every later question about time is answered from this stack.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.subtraction import attenuation, grey_share, reduced
from planner.model.arrays import BoolArray
from planner.model.progress import Progress, silent
from planner.model.venogram import Venogram
from planner.said import say

REDUCED_SIDE_PX = 256
"""The longer side of a reduced picture is at least this: about 1 mm per pixel in a pelvic view."""

_FRAMES_AT_A_TIME = 8
_READERS = max(1, min(4, os.cpu_count() or 1))
_SHUTTER_DEPTH = 0.012  # of full scale above the darkest pixel of the run
_LEAST_SHUTTER = 0.01  # of the picture
_LEAST_SEEN = 0.05  # of the picture; less is no picture behind a shutter but a black one


@dataclass(frozen=True, eq=False)
class ReducedRun:
    """Grey shares of every frame, shape (frames, rows, columns), each pixel the mean of `factor` by `factor`."""

    factor: int
    share: NDArray[np.float32]

    @cached_property
    def seen(self) -> BoolArray:
        """Pixels (rows, columns) that are picture: not the black of a shutter, which reaches in from the border."""
        black = self.share.max(axis=0) < self.share.min() + _SHUTTER_DEPTH
        labels, count = ndimage.label(black)
        if count == 0:
            return ~black
        rim = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
        sizes = np.bincount(labels.ravel(), minlength=count + 1)
        shutters = [label for label in np.unique(rim) if label and sizes[label] > _LEAST_SHUTTER * labels.size]
        seen = ~np.isin(labels, shutters)
        if seen.mean() < _LEAST_SEEN:
            return np.ones_like(seen)
        # a reduced pixel on the shutter's edge mixes both
        return np.asarray(ndimage.binary_erosion(seen, iterations=1, border_value=1)) if shutters else seen

    def seen_at_full(self, shape: tuple[int, int]) -> BoolArray:
        """`seen` for a full picture of `shape`."""
        return self.at_full(self.seen, shape)

    def at_full(self, reduced_px: BoolArray, shape: tuple[int, int]) -> BoolArray:
        """What is said of reduced pixels (rows, columns), said of a full picture of `shape`."""
        wide = np.repeat(np.repeat(reduced_px, self.factor, axis=0), self.factor, axis=1)
        missing = [(0, want - have) for want, have in zip(shape, wide.shape, strict=True)]
        return np.asarray(np.pad(wide, missing, mode="edge"))

    def attenuation(self, tone: float = 0.0) -> NDArray[np.float32]:
        """Attenuation of every frame, shape (frames, rows, columns); not to be written to."""
        return self._plain_attenuation if tone == 0.0 else attenuation(self.share, tone)

    @cached_property
    def _plain_attenuation(self) -> NDArray[np.float32]:
        return attenuation(self.share)

    def smooth_attenuation(self, tone: float = 0.0) -> NDArray[np.float32]:
        """`attenuation` averaged over 3 by 3 pixels; not to be written to."""
        return self._plain_smooth if tone == 0.0 else box_mean(self.attenuation(tone))

    @cached_property
    def _plain_smooth(self) -> NDArray[np.float32]:
        return box_mean(self._plain_attenuation)

    @cached_property
    def noise(self) -> float:
        """One standard deviation of a pixel's attenuation from frame to frame, NaN below three frames."""
        return frame_noise(self._plain_attenuation)

    def full_px(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Places on the reduced grid, as places on the full one; both 0 at the first pixel's centre."""
        return places * self.factor + (self.factor - 1) / 2

    def reduced_px(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Places on the full grid, as places on the reduced one."""
        return (places - (self.factor - 1) / 2) / self.factor


_read: WeakKeyDictionary[Venogram, ReducedRun] = WeakKeyDictionary()


def reduce_run(venogram: Venogram, progress: Progress = silent) -> ReducedRun:
    """Return the reduced run; it is read from the frames once and then remembered as long as `venogram` lives."""
    known = _read.get(venogram)
    if known is not None:
        return known
    frames = venogram.frames
    factor = max(1, max(frames.rows, frames.columns) // REDUCED_SIDE_PX)
    shape = (frames.count, frames.rows // factor, frames.columns // factor)
    share = np.empty(shape, dtype=np.float32)

    def read(index: int) -> None:
        share[index] = grey_share(reduced(frames.frame(index), factor), venogram.bits_stored)

    with ThreadPoolExecutor(_READERS, "reading") as readers:
        for start in range(0, frames.count, _FRAMES_AT_A_TIME):
            progress(say("Reading the venogram"), start / frames.count)
            list(readers.map(read, range(start, min(start + _FRAMES_AT_A_TIME, frames.count))))
    run = ReducedRun(factor, share)
    _read[venogram] = run
    return run


def frame_noise(stack: NDArray[np.float32]) -> float:
    """One standard deviation of a pixel from frame to frame, of a stack (frames, rows, columns); NaN below three frames.

    From second differences in time on a sparse grid: what moves or fills steadily cancels.
    """
    if len(stack) < 3:
        return float("nan")
    sparse = np.ascontiguousarray(stack[:, ::3, ::3])
    second = sparse[2:] - 2 * sparse[1:-1] + sparse[:-2]
    return float(1.4826 * np.median(np.abs(second)) / np.sqrt(6))


def box_mean(stack: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean over 3 by 3 pixels of every picture of a stack (frames, rows, columns); borders are continued by reflection."""
    mean = np.empty_like(stack)

    def fill(frames: range) -> None:
        down = np.empty_like(stack[0])
        for index in frames:
            _sum_of_three(stack[index], down)
            _sum_of_three(down.T, mean[index].T)
            mean[index] *= np.float32(1 / 9)

    with ThreadPoolExecutor(_READERS, "smoothing") as workers:
        list(workers.map(fill, (range(first, len(stack), _READERS) for first in range(_READERS))))
    return mean


def _sum_of_three(values: NDArray[np.float32], total: NDArray[np.float32]) -> None:
    """Each row and the two beside it, into `total`."""
    np.add(values[:-1], values[1:], out=total[:-1])
    total[-1] = 2 * values[-1]
    total[1:] += values[:-1]
    total[0] += values[0]
