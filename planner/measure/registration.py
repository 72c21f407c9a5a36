"""Ties the pullback's positions to the venogram's centreline."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import IntArray
from planner.model.assessment import VesselAssessment
from planner.model.venogram import VenogramMeasurement


@dataclass(frozen=True)
class ArcMatch:
    """One place that both images show: `position_mm` on the pullback is `arc_mm` on the venogram.

    Beside that place the match is approximate: the venogram is a projection and under-reads a curved vein's length.
    """

    position_mm: float
    arc_mm: float

    def arc_at(self, position_mm: float) -> float:
        """Return where a pullback position lies along the venogram's centreline, in mm."""
        return self.arc_mm + position_mm - self.position_mm

    def position_at(self, arc_mm: float) -> float:
        """Return the pullback position of a place along the centreline, in mm."""
        return self.position_mm + arc_mm - self.arc_mm


def match_at_narrowest(vessel: VesselAssessment, venogram: VenogramMeasurement) -> ArcMatch | None:
    """Take the tightest lesion of both images for the same place.

    None when either shows no lesion, when positions are unknown, or when the venogram has no scale.
    """
    lesions = [lesion for lesion in vessel.lesions if lesion.segment != "IVC"]
    positions = vessel.positions.position_mm
    if not lesions or not venogram.lesions or positions is None or venogram.arc_mm is None:
        return None
    tightest = min(lesions, key=lambda lesion: lesion.mla_mm2 / lesion.reference_mm2)
    seen = max(venogram.lesions, key=lambda lesion: lesion.diameter_stenosis_percent)
    position_mm = float(positions[tightest.mla_frame])
    if np.isnan(position_mm):
        return None
    return ArcMatch(position_mm, float(venogram.arc_mm[seen.min_point]))


def points_between(venogram: VenogramMeasurement, start_arc_mm: float, end_arc_mm: float) -> IntArray:
    """Return the indices of the centreline points within a stretch; empty without a scale or outside the picture."""
    if venogram.arc_mm is None:
        return np.empty(0, dtype=np.int64)
    inside = (venogram.arc_mm >= start_arc_mm) & (venogram.arc_mm <= end_arc_mm)
    return np.flatnonzero(inside).astype(np.int64)
