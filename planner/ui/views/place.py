"""Where frames lie on the axis that longitudinal view and profile share: millimetres, or frame numbers without them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.assessment import Assessment, PlacedStent
from planner.ui.language import tr


@dataclass(frozen=True, eq=False)
class VeinAxis:
    """The horizontal axis.

    Attributes
    ----------
    place
        Shape (frames,), growing caudally: position in mm, or the frame number from 1 where positions are unknown.
        NaN for frames of unknown position.
    is_mm
        Which of the two it is.
    """

    place: FloatArray
    is_mm: bool

    @property
    def words(self) -> str:
        """What the axis shows."""
        if self.is_mm:
            return tr("◂ cranial  ·  Position along the vein (mm)  ·  caudal ▸")
        return tr("◂ cranial  ·  Frame number: position not known  ·  caudal ▸")

    @property
    def span(self) -> tuple[float, float]:
        """First and last place."""
        known = self.place[np.isfinite(self.place)]
        return (float(known[0]), float(known[-1])) if known.size else (0.0, 1.0)

    def of_frame(self, frame_index: int) -> float:
        """Place of a frame; NaN when unknown."""
        return float(self.place[frame_index]) if 0 <= frame_index < self.place.size else float("nan")

    def nearest_frame(self, place: float) -> int:
        """Frame whose place is nearest."""
        apart = np.abs(self.place - place)
        return int(np.nanargmin(apart)) if np.isfinite(apart).any() else 0


def vein_axis(assessment: Assessment | None, frame_count: int) -> VeinAxis:
    """Axis for a pullback of `frame_count` frames."""
    vessel = assessment.vessel if assessment is not None else None
    known = vessel.positions.position_mm if vessel is not None else None
    if known is not None and known.size == frame_count and np.isfinite(known).any():
        return VeinAxis(known, is_mm=True)
    return VeinAxis(np.arange(1.0, frame_count + 1.0), is_mm=False)


def stents_shown(assessment: Assessment) -> tuple[PlacedStent, ...]:
    """Stents that may be drawn: none where the verdict is not to treat, or a picture would contradict it."""
    return () if assessment.indication.verdict == "do_not_treat" else assessment.recommendation.stents
