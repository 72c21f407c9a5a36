"""What a stent would do where a person holds it: worked out anew at every move, never saved."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.assessment import Finding, LengthRule, PlacedStent
from planner.model.diameter_rule import DiameterRule
from planner.model.measurements import LandingMeasure
from planner.model.prediction import Elongation


@dataclass(frozen=True)
class StentAtMonth:
    """The caudal end some months after stenting. Lengths are None where they cannot be predicted.

    Attributes
    ----------
    drift_mm, drift_p05_mm, drift_p95_mm
        How far the vein has lengthened below the stent by then: its edge lies that much more cranially in the vein.
        Median and 90 % range.
    caudal_edge_mm
        Where the edge then lies along the vein as it was measured, by the median.
    caudal_diameter_mm, oversize_percent
        The vein below the stent by then, median, and the stent over it.
    """

    month: float
    drift_mm: float | None
    drift_p05_mm: float | None
    drift_p95_mm: float | None
    caudal_edge_mm: float | None
    caudal_diameter_mm: float
    oversize_percent: float


@dataclass(frozen=True)
class WhatIf:
    """Stents as a person holds them, judged by the rules of the plan.

    Attributes
    ----------
    stents
        Cranial first.
    landing_cranial, landing_caudal
        The vein that they would hold on to; None where nothing holds, or nothing was measured.
    oversize_cranial_percent, oversize_caudal_percent
        Against the landing vein as measured (distended).
    oversize_after_percent
        Against the predicted calibre below the stent once it has settled.
    covered_mm
        Vein under stents, overlaps counted once and gaps not at all.
    apposed_mm
        Stent outside the disease that touches vein.
    margin_cranial_mm, margin_caudal_mm
        Stent beyond the disease at each end; negative where disease stays bare.
    protrusion_mm
        Past the iliocaval confluence; negative below it.
    months
        Month 0 to 12.
    checks
        Of this placement, most severe first.
    """

    stents: tuple[PlacedStent, ...]
    diameter: DiameterRule | None
    length: LengthRule | None
    landing_cranial: LandingMeasure | None
    landing_caudal: LandingMeasure | None
    oversize_cranial_percent: float | None
    oversize_caudal_percent: float | None
    oversize_after_percent: float
    covered_mm: float | None
    apposed_mm: float | None
    margin_cranial_mm: float | None
    margin_caudal_mm: float | None
    protrusion_mm: float | None
    elongation: Elongation
    months: tuple[StentAtMonth, ...]
    checks: tuple[Finding, ...]

    def at(self, month: float) -> StentAtMonth:
        """The caudal end at the told month that lies nearest."""
        return min(self.months, key=lambda each: abs(each.month - month))
