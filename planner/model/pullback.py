"""One IVUS pullback: frames taken while the catheter is drawn through the vein."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.arrays import FloatArray, freeze
from planner.model.calibration import PixelSpacing
from planner.model.frames import FrameSource
from planner.model.identity import ImageOrigin

PullbackMode = Literal["motor", "manual", "gated", "unknown"]


@dataclass(frozen=True, eq=False)
class Pullback:
    """IVUS frames with what is known of their scale, their centre and their timing.

    Frame 0 is where the pullback starts; positions grow caudally from there.

    Attributes
    ----------
    spacing
        None when the file carries no usable calibration: areas are then unknown.
    spacing_problem
        Why `spacing` is None, or a doubt about it; empty when there is none.
    transducer_px
        x and y of the catheter's centre, in pixels, 0 at the first pixel's centre.
    sector_px
        The image region as (left, top, right, bottom), inclusive pixel indices.
    frame_times_s
        Time of each frame, shape (frames,), or None. From FrameTimeVector (increments) or FrameTime.
    timing_problem
        Why times or speed are unknown or doubtful; empty when they are sound.
    rate_mm_per_s
        Motor's speed, or None.
    moving_frames
        First and last frame between which the motor drew, 0-based; the catheter rests outside them.
        None when it drew from the first frame to the last, or when the file does not say.
    """

    origin: ImageOrigin
    frames: FrameSource
    transducer_px: tuple[float, float]
    sector_px: tuple[int, int, int, int]
    spacing: PixelSpacing | None = None
    spacing_problem: str = ""
    mode: PullbackMode = "unknown"
    rate_mm_per_s: float | None = None
    frame_rate_hz: float | None = None
    frame_times_s: FloatArray | None = None
    timing_problem: str = ""
    moving_frames: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        freeze(self, "frame_times_s", ndim=1)

    @property
    def frame_count(self) -> int:
        """Number of frames."""
        return self.frames.count
