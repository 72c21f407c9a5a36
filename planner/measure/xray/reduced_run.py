"""A whole run at reduced resolution: what timing and pooling need, read once per venogram.

Decoding is what costs; every later question about time is answered from this stack.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.at_once import PROCESSORS
from planner.measure.xray.curves import sample_frames_across
from planner.measure.xray.subtraction import attenuation, grey_share, reduced
from planner.model.arrays import BoolArray, FloatArray
from planner.model.progress import Progress, silent
from planner.model.venogram import Venogram
from planner.said import say

REDUCED_SIDE_PX = 256
"""The longer side of a reduced picture is at least this: about 1 mm per pixel in a pelvic view."""

_FRAMES_AT_A_TIME = 8
_NOISE_STRIDE = 3  # pixels: a sparse grid tells a median
_SHUTTER_DEPTH = 0.012  # of full scale above the darkest pixel of the run
_LEAST_SHUTTER = 0.01  # of the picture
_LEAST_SEEN = 0.05  # of the picture; less is no picture behind a shutter but a black one


@dataclass(frozen=True, eq=False)
class ReducedRun:
    """Grey shares of every frame, shape (frames, rows, columns), each pixel the mean of `factor` by `factor`."""

    factor: int
    share: NDArray[np.float32]
    _smooth: dict[float, NDArray[np.float32]] = field(default_factory=dict, repr=False)

    @cached_property
    def darkest(self) -> float:
        """The least grey share of all."""
        return float(self.share.min())

    @cached_property
    def seen(self) -> BoolArray:
        """Pixels (rows, columns) that are picture: not the black of a shutter, which reaches in from the border."""
        black = self.share.max(axis=0) < np.float32(self.darkest) + _SHUTTER_DEPTH
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

    def attenuation(self, frames: Any = slice(None), tone: float = 0.0) -> NDArray[np.float32]:
        """Attenuation of the chosen frames, all by default, shape (frames, rows, columns)."""
        return attenuation(self.share[frames], tone)

    def attenuation_across(
        self, points: FloatArray, across: FloatArray, offsets: FloatArray, tone: float
    ) -> NDArray[np.float32]:
        """Attenuation across a curve on the reduced grid, (frames, points, offsets); see `curves.sample_across`."""
        return sample_frames_across(self.share, points, across, offsets, lambda share: attenuation(share, tone))

    def smooth_attenuation(self, tone: float = 0.0) -> NDArray[np.float32]:
        """Attenuation of every frame averaged over 3 by 3 pixels, not to be written to; the last tone's is kept too."""
        known = self._smooth.get(tone)
        if known is None:
            for other in [held for held in list(self._smooth) if held != 0.0]:
                self._smooth.pop(other, None)
            known = self._smooth[tone] = _smooth_attenuation(self.share, tone)
        return known

    @cached_property
    def noise(self) -> float:
        """One standard deviation of a pixel's attenuation from frame to frame, NaN below three frames."""
        return frame_noise(attenuation(self.share[:, ::_NOISE_STRIDE, ::_NOISE_STRIDE]))

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
    share, smooth = np.empty((2, *shape), dtype=np.float32)

    def read(index: int) -> None:
        share[index] = grey_share(reduced(frames.frame(index), factor), venogram.bits_stored)
        # here, while the frame is at hand
        _box_mean(attenuation(share[index]), np.empty_like(share[index]), smooth[index])

    with ThreadPoolExecutor(PROCESSORS, "reading") as readers:
        for start in range(0, frames.count, _FRAMES_AT_A_TIME):
            progress(say("Reading the venogram"), start / frames.count)
            list(readers.map(read, range(start, min(start + _FRAMES_AT_A_TIME, frames.count))))
    run = ReducedRun(factor, share, {0.0: smooth})
    _read[venogram] = run
    return run


def frame_noise(stack: NDArray[np.float32]) -> float:
    """One standard deviation of a pixel from frame to frame, of a stack (frames, rows, columns); NaN below three frames.

    From second differences in time: what moves or fills steadily cancels.
    """
    if len(stack) < 3:
        return float("nan")
    second = stack[2:] - 2 * stack[1:-1]
    second += stack[:-2]
    return float(1.4826 * np.median(np.abs(second, out=second), overwrite_input=True) / np.sqrt(6))


def box_mean(stack: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean over 3 by 3 pixels of every picture of a stack (frames, rows, columns); borders are continued by reflection."""
    mean, down = np.empty_like(stack), np.empty_like(stack[0])
    for picture, smooth in zip(stack, mean, strict=True):
        _box_mean(picture, down, smooth)
    return mean


def _smooth_attenuation(share: NDArray[np.float32], tone: float) -> NDArray[np.float32]:
    mean = np.empty_like(share)

    def fill(first: int) -> None:
        down = np.empty_like(share[0])
        for index in range(first, len(share), PROCESSORS):
            _box_mean(attenuation(share[index], tone), down, mean[index])

    with ThreadPoolExecutor(PROCESSORS, "smoothing") as workers:
        list(workers.map(fill, range(PROCESSORS)))
    return mean


def _box_mean(picture: NDArray[np.float32], down: NDArray[np.float32], mean: NDArray[np.float32]) -> None:
    """`box_mean` of one picture into `mean`; `down` is room to work in."""
    _sum_of_three(picture, down)
    _sum_of_three(down.T, mean.T)
    mean *= np.float32(1 / 9)


def _sum_of_three(values: NDArray[np.float32], total: NDArray[np.float32]) -> None:
    """Each row and the two beside it, into `total`."""
    np.add(values[:-1], values[1:], out=total[:-1])
    total[-1] = 2 * values[-1]
    total[1:] += values[:-1]
    total[0] += values[0]
