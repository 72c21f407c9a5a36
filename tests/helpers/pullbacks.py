"""Pullbacks without pixels worth looking at, for tests of everything but the lumen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.model.calibration import PixelSpacing
from planner.model.identity import ImageOrigin
from planner.model.pullback import Pullback, PullbackMode


@dataclass(frozen=True)
class ArrayFrames:
    """Frames held in memory, shape (frames, rows, columns)."""

    pixels: NDArray[np.uint8]

    @property
    def count(self) -> int:
        return len(self.pixels)

    @property
    def rows(self) -> int:
        return self.pixels.shape[1]

    @property
    def columns(self) -> int:
        return self.pixels.shape[2]

    def frame(self, index: int) -> NDArray[np.uint8]:
        return self.pixels[index]

    def block(self, start: int, stop: int) -> NDArray[np.uint8]:
        return self.pixels[start:stop]


def made_pullback(
    frames: int,
    *,
    mode: PullbackMode = "motor",
    rate_mm_per_s: float | None = None,
    frame_times_s: Sequence[float] | None = None,
    spacing_mm: float | None = 0.1,
    laterality: str = "L",
) -> Pullback:
    """A black pullback of 8 by 8 pixels."""
    return Pullback(
        origin=ImageOrigin(path="made.dcm", sop_instance_uid="1.2.3", laterality=laterality),
        frames=ArrayFrames(np.zeros((frames, 8, 8), dtype=np.uint8)),
        transducer_px=(3.5, 3.5),
        sector_px=(0, 0, 7, 7),
        spacing=None if spacing_mm is None else PixelSpacing(spacing_mm, spacing_mm, "ultrasound_regions"),
        mode=mode,
        rate_mm_per_s=rate_mm_per_s,
        frame_times_s=None if frame_times_s is None else np.asarray(frame_times_s, dtype=float),
    )
