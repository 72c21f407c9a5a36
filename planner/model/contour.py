"""Lumen contours of a whole pullback."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.arrays import FloatArray, freeze
from planner.said import say

CONTOUR_POINTS = 128
"""Points of every contour; the contract asks for at least 90."""

ContourSource = Literal["auto", "edited", "interpolated"]

FLAGS = {
    "branch": say("the contour is closed across the mouth of a branch"),
    "no_lumen": say("no usable lumen in this frame"),
    "wall_contact": say("the catheter lies on the wall"),
    "shadow": say("part of the wall lies in a shadow"),
    "open_edge": say("part of the wall lies outside the picture"),
    "low_contrast": say("blood and wall are nearly equally bright"),
    "flat": say("the lumen is flattened: aspect ratio above 2"),
    "jump": say("the area differs abruptly from the neighbouring frames"),
    "paused": say("the picture repeats the frame before it"),
    "follows": say("the contour moved along with a corrected neighbour"),
}
"""Every flag that a frame can carry, with its meaning."""


@dataclass(frozen=True, eq=False)
class LumenContours:
    """One closed contour per frame, in millimetres from the transducer.

    Attributes
    ----------
    points_mm
        Shape (frames, CONTOUR_POINTS, 2), x right and y down; the last point is not repeated.
        NaN throughout a frame without a lumen.
    confidence
        Shape (frames,), 0 to 1.
    sources
        One per frame.
    flags
        One tuple of names of `FLAGS` per frame.
    """

    points_mm: FloatArray
    confidence: FloatArray
    sources: tuple[ContourSource, ...]
    flags: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        freeze(self, "points_mm", ndim=3)
        freeze(self, "confidence", ndim=1)
        frames = len(self.points_mm)
        if not frames == len(self.confidence) == len(self.sources) == len(self.flags):
            raise ValueError("contours, confidence, sources and flags must cover the same frames")

    @property
    def frame_count(self) -> int:
        """Number of frames."""
        return len(self.points_mm)
