"""Where a stent may begin and end: margins beyond the disease, the confluence above, the profunda below.

Positions are in mm of the pullback and grow caudally. Where they are not known only lengths are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.measurements import LesionExtent, SizingInputs, VeinMap
from planner.model.policy import Policy


@dataclass(frozen=True)
class Coverage:
    """What a stent has to cover before any allowance.

    Attributes
    ----------
    length_mm
        Lesion and both margins.
    cranial_margin_mm, caudal_margin_mm
        As they come out at this vein; the confluence and the profunda may change the customary ones.
    cranial_mm, cranial_limit_mm
        Preferred and most cranial position of the cranial edge; None where positions are not known.
    caudal_limit_mm
        Most caudal position of the caudal edge; None where the profunda is not pinned.
    disease_end_mm
        Where the disease ends; no run is moved cranially past it.
    """

    length_mm: float
    cranial_margin_mm: float
    caudal_margin_mm: float
    cranial_mm: float | None = None
    cranial_limit_mm: float | None = None
    caudal_limit_mm: float | None = None
    disease_end_mm: float | None = None

    def edges_mm(self, length_mm: float) -> tuple[float, float] | None:
        """Edges of a run of this length: extra length lies caudally, as far as the profunda allows."""
        if self.cranial_mm is None:
            return None
        cranial_mm = self.cranial_mm - float(self._shifts_mm(self.cranial_mm, np.array([length_mm]))[0])
        return cranial_mm, cranial_mm + length_mm

    def all_reach_profunda(self, lengths_mm: FloatArray) -> BoolArray:
        """Which runs of these lengths cannot stay clear of the profunda, shape (runs,)."""
        if self.cranial_mm is None or self.caudal_limit_mm is None:
            return np.zeros(lengths_mm.shape, dtype=bool)
        caudal_mm = self.cranial_mm - self._shifts_mm(self.cranial_mm, lengths_mm) + lengths_mm
        return caudal_mm > self.caudal_limit_mm + 1e-9

    def _shifts_mm(self, cranial_mm: float, lengths_mm: FloatArray) -> FloatArray:
        """How far runs are moved cranially to clear the profunda, shape (runs,)."""
        if self.caudal_limit_mm is None:
            return np.zeros(lengths_mm.shape)
        excess = cranial_mm + lengths_mm - self.caudal_limit_mm
        room = cranial_mm - (self.cranial_limit_mm if self.cranial_limit_mm is not None else cranial_mm)
        spare = excess if self.disease_end_mm is None else cranial_mm + lengths_mm - self.disease_end_mm
        return np.maximum(0.0, np.minimum(np.minimum(excess, room), spare))


def plan_coverage(inputs: SizingInputs, policy: Policy) -> Coverage | None:
    """Return what has to be covered; None where the lesion's length is not known."""
    lesion = inputs.lesion
    if lesion.length_mm is None:
        return None
    cranial_margin, caudal_margin = policy.cranial_margin_mm.value, policy.caudal_margin_mm.value
    if lesion.start_mm is None or lesion.end_mm is None:
        return Coverage(lesion.length_mm + cranial_margin + caudal_margin, cranial_margin, caudal_margin)
    cranial_mm = _cranial_edge_mm(lesion, lesion.start_mm, inputs.vein, policy)
    caudal_limit = _caudal_limit_mm(inputs.vein, policy)
    caudal_mm = lesion.end_mm + caudal_margin
    if caudal_limit is not None:
        caudal_mm = max(lesion.end_mm, min(caudal_mm, caudal_limit))
    return Coverage(
        length_mm=caudal_mm - cranial_mm,
        cranial_margin_mm=lesion.start_mm - cranial_mm,
        caudal_margin_mm=caudal_mm - lesion.end_mm,
        cranial_mm=cranial_mm,
        cranial_limit_mm=_cranial_limit_mm(cranial_mm, inputs.vein, policy),
        caudal_limit_mm=caudal_limit,
        disease_end_mm=lesion.end_mm,
    )


def protrusion_mm(cranial_mm: float | None, vein: VeinMap) -> float | None:
    """How far an edge lies past the iliocaval confluence; negative when it does not; None when unknown."""
    if cranial_mm is None or vein.confluence_mm is None:
        return None
    return vein.confluence_mm - cranial_mm


def is_confluence_disease(lesion: LesionExtent, vein: VeinMap, policy: Policy) -> bool:
    """Whether too little healthy common iliac vein lies above the disease to land a stent in it."""
    if lesion.segment != "CIV" or lesion.start_mm is None or vein.confluence_mm is None:
        return False
    healthy_mm = lesion.start_mm - vein.confluence_mm
    return healthy_mm <= policy.cranial_margin_mm.value + policy.minimum_apposition_mm.value


def _cranial_edge_mm(lesion: LesionExtent, start_mm: float, vein: VeinMap, policy: Policy) -> float:
    """The margin above the disease or, at the confluence, just past it: 5 to 10 mm with the shipped policy."""
    edge_mm = start_mm - policy.cranial_margin_mm.value
    if vein.confluence_mm is None or not is_confluence_disease(lesion, vein, policy):
        return edge_mm
    least_mm = vein.confluence_mm - policy.caval_entry_mm.value
    most_mm = vein.confluence_mm - policy.protrusion_warn_mm.value
    return max(most_mm, min(least_mm, edge_mm))


def _cranial_limit_mm(cranial_mm: float, vein: VeinMap, policy: Policy) -> float:
    """How far cranially a run may be moved to clear the profunda; never past the cap, nor past what was imaged."""
    if vein.confluence_mm is not None:
        return min(cranial_mm, vein.confluence_mm - policy.protrusion_warn_mm.value)
    return cranial_mm if vein.first_mm is None else min(cranial_mm, vein.first_mm)


def _caudal_limit_mm(vein: VeinMap, policy: Policy) -> float | None:
    return None if vein.profunda_mm is None else vein.profunda_mm - policy.profunda_clearance_mm.value
