"""What the pictures tell of where the lumen ends, kept small so that a correction's neighbours can be solved at once.

The trained network looks at every frame once more and its answer is kept for each sample, not only the outline drawn
from it: where it hesitated, it still says how far each place is from being lumen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.lumen import lumen_grid, with_neighbours
from planner.measure.polar import ByteStack, grey_scale
from planner.model.calibration import PixelSpacing
from planner.model.frames import FrameSource
from planner.model.lumen_network import LumenNetwork
from planner.model.progress import Progress, silent
from planner.said import say

EVERY = 2
"""Of the network's rays, one in so many is kept: a wall is smooth over twice a ray's width."""

_BLOCK = 32  # frames looked at together
_ACROSS = 0.7  # rays over which the answer is averaged before every second one is dropped


@dataclass(frozen=True, eq=False)
class WallEvidence:
    """How surely each sample of every frame lies in the lumen, on rays around the transducer.

    Attributes
    ----------
    cover
        Shape (frames, rays, depths), uint8: 255 for surely lumen. Ray a looks at angle 2·pi·a/rays from +x toward +y.
    step_mm
        Sample d of a ray lies at depth (d + 0.5)·step_mm.
    """

    cover: NDArray[np.uint8]
    step_mm: float

    @property
    def frame_count(self) -> int:
        """Number of frames."""
        return len(self.cover)

    def part(self, frames: range) -> WallEvidence:
        """The same for a run of frames only."""
        return WallEvidence(self.cover[frames.start : frames.stop], self.step_mm)


def look_for_walls(
    frames: FrameSource,
    transducer_px: tuple[float, float],
    sector_px: tuple[int, int, int, int],
    spacing: PixelSpacing,
    network: LumenNetwork,
    progress: Progress = silent,
) -> WallEvidence:
    """Look at every frame, in blocks; 8 kB a frame are kept. Arguments as in `lumen.find_contours`.

    Raises
    ------
    ValueError
        When the transducer does not lie inside the sector.
    """
    grid = lumen_grid(frames, transducer_px, sector_px, spacing)
    rays, depths = grid.inside.shape
    cover = np.empty((frames.count, rays // EVERY, depths), np.uint8)
    scale = grey_scale(frames)

    def part(first: int, end: int) -> ByteStack:
        return grid.sample(frames.block(first, end), scale)

    for start in range(0, frames.count, _BLOCK):
        progress(say("Looking for walls"), start / frames.count)
        stop = min(start + _BLOCK, frames.count)
        seen = network.read(with_neighbours(part, frames.count, start, stop)).cover
        cover[start:stop] = ndimage.gaussian_filter1d(seen, _ACROSS, axis=1, mode="wrap", truncate=3.0)[:, ::EVERY]
    cover.setflags(write=False)
    return WallEvidence(cover, grid.step_mm)
