"""Which diameter is needed: every bound is a lower one, so that nothing can make the stent smaller.

Anchoring is judged on the most distended landing vein, because a stent that is too small migrates and cannot be
corrected later. The predicted thinning of the vein is no bound at all; it only raises warnings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import pi, sqrt

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.assessment import StentEnd
from planner.model.diameter_rule import DiameterBound, DiameterRule
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import LumenMeasure
from planner.said import say
from planner.sizing.landing import is_confluence_disease

TOLERANCE_MM = 1e-6
"""So that two places along the vein that were added up differently are one place."""

COMPARED_DECIMALS = 1
"""A labelled size is compared with what is required, rounded to this many decimals of a millimetre: as it is printed, and
finer than any reading. A requirement of 20.007 mm is 20.0 mm; what it gives away is at most half of a tenth."""

CRANIAL_LANDING, CAUDAL_LANDING, ANY_LANDING = say("cranial landing"), say("caudal landing"), say("landing vein")
"""What a stent holds on to; the last where one typed measure stands for both ends."""

SEGMENT_NAMES = {
    "IVC": say("inferior vena cava"),
    "CIV": say("common iliac vein"),
    "EIV": say("external iliac vein"),
    "CFV": say("common femoral vein"),
}


def suffices(size_mm: float, required_mm: float) -> bool:
    """Whether a labelled size is at least what is required, as that is printed; see `COMPARED_DECIMALS`."""
    return size_mm >= round(required_mm, COMPARED_DECIMALS) - TOLERANCE_MM


def is_enough(sizes_mm: FloatArray, required_mm: FloatArray | float) -> BoolArray:
    """Whether each labelled size is at least what is required of it, shape (sizes,); see `suffices`."""
    return sizes_mm >= np.round(required_mm, COMPARED_DECIMALS) - TOLERANCE_MM


def perimeter_diameter_mm(measure: LumenMeasure) -> float:
    """Perimeter over pi; the area diameter, the least it can be, where no perimeter is known."""
    if measure.perimeter_mm is not None:
        return measure.perimeter_mm / pi
    return 2 * sqrt(measure.area_mm2 / pi)


def landing_diameters_mm(inputs: SizingInputs, policy: Policy) -> tuple[float | None, float | None]:
    """Perimeter diameter of the most distended landing vein, cranial and caudal; None where no stent holds.

    A stent that enters the vena cava does not touch its wall, so a landing there anchors nothing, except for disease of
    the vena cava itself. The flaring mouth above disease at the confluence is as little an anchor: too short to hold,
    and passed by the stent. Without a landing measure the reference on that side stands in.
    """
    caudal = _landing_mm(inputs, inputs.landing_caudal, inputs.caudal_reference)
    if is_confluence_disease(inputs.lesion, inputs.vein, policy):
        return None, caudal
    return _landing_mm(inputs, inputs.landing_cranial, inputs.cranial_reference), caudal


@dataclass(frozen=True)
class Hold:
    """Vein that a stent holds on to, measured three ways.

    Attributes
    ----------
    end
        Of the stents; None where one typed measure stands for both.
    name
        "cranial landing", "caudal landing", or "landing vein" where one typed measure stands for both.
    perimeter_mm, mean_mm, area_mm
        Diameters; None where the way of measuring is not known.
    perimeter_is_known
        False where the area diameter stands in for it.
    is_doubtful
        Read on a contour of low confidence that nobody confirmed.
    """

    end: StentEnd | None
    name: str
    perimeter_mm: float
    mean_mm: float | None
    area_mm: float | None
    perimeter_is_known: bool
    is_doubtful: bool


def holds(inputs: SizingInputs, policy: Policy) -> list[Hold]:
    """What a stent holds on to; one entry where a typed measure stands for both ends."""
    cranial_mm, caudal_mm = landing_diameters_mm(inputs, policy)
    caudal = _hold(inputs, "caudal", CAUDAL_LANDING, caudal_mm, inputs.caudal_reference)
    if one_landing_for_both(inputs):
        return [replace(hold, end=None, name=ANY_LANDING) for hold in caudal]
    return [*_hold(inputs, "cranial", CRANIAL_LANDING, cranial_mm, inputs.cranial_reference), *caudal]


def one_landing_for_both(inputs: SizingInputs) -> bool:
    """Whether one typed measure stands for both ends."""
    held = _that_holds(inputs, inputs.landing_caudal)
    return held is not None and held == inputs.landing_cranial


def _hold(
    inputs: SizingInputs, end: StentEnd, name: str, mm: float | None, reference: LumenMeasure | None
) -> list[Hold]:
    """The hold at one end; none where its vein is not known."""
    if mm is None:
        return []
    field = f"landing_{end}"
    landing = _that_holds(inputs, getattr(inputs, field))
    if landing is not None:
        known = inputs.origin(field) != "assumed"
        return [Hold(end, name, mm, landing.mean_diameter_mm, landing.area_diameter_mm, known, landing.is_doubtful)]
    assert reference is not None
    area_mm = 2 * sqrt(reference.area_mm2 / pi)
    return [Hold(end, name, mm, None, area_mm, reference.perimeter_mm is not None, False)]


def required_diameter(inputs: SizingInputs, policy: Policy) -> DiameterRule:
    """Return the least nominal diameter with its bounds."""
    bounds: list[DiameterBound] = []
    segment = inputs.lesion.segment
    target_mm = policy.target_diameter_mm(segment)
    if target_mm is not None:
        area_mm2 = policy.minimum_area_mm2(segment)
        bounds.append(
            DiameterBound(
                say("{segment} to reach {area:.0f} mm²", segment=SEGMENT_NAMES[segment], area=area_mm2),
                target_mm,
                _target_source(inputs, policy),
            )
        )
    margin = policy.anchoring_margin_mm
    for hold in holds(inputs, policy):
        name = say(
            "most distended {end} {landing:.1f} mm + {margin:g} mm",
            end=hold.name,
            landing=hold.perimeter_mm,
            margin=margin.value,
        )
        bounds.append(DiameterBound(name, hold.perimeter_mm + margin.value, margin.source, hold.name))
    governing = max(bounds, key=lambda bound: bound.least_mm)
    return DiameterRule(required_mm=governing.least_mm, governed_by=governing.name, bounds=tuple(bounds))


def caudal_required_mm(inputs: SizingInputs, policy: Policy) -> float | None:
    """Return the least diameter at the caudal landing alone; None where it was not measured by itself.

    The bounds are those of the whole stent, taken in the caudal vein only: its own landing, its own segment's target.
    """
    caudal_mm = landing_diameters_mm(inputs, policy)[1]
    if caudal_mm is None or one_landing_for_both(inputs):
        return None
    landing = _that_holds(inputs, inputs.landing_caudal)
    segment = (None if landing is None else landing.segment) or inputs.caudal_reference.segment
    return max(caudal_mm + policy.anchoring_margin_mm.value, policy.target_diameter_mm(segment) or 0.0)


def oversize_percent(stent_mm: float, vein_mm: float | None) -> float | None:
    """Stretch of the wall: stent over vein diameter, minus one, in percent."""
    return None if vein_mm is None else 100 * (stent_mm / vein_mm - 1)


def _that_holds(inputs: SizingInputs, landing: LandingMeasure | None) -> LandingMeasure | None:
    """The landing, unless it lies in a vena cava that is not diseased itself."""
    if landing is None or (landing.segment == "IVC" and inputs.lesion.segment != "IVC"):
        return None
    return landing


def _landing_mm(inputs: SizingInputs, landing: LandingMeasure | None, reference: LumenMeasure | None) -> float | None:
    held = _that_holds(inputs, landing)
    if held is not None:
        return held.max_perimeter_diameter_mm
    if reference is None or (reference.segment == "IVC" and inputs.lesion.segment != "IVC"):
        return None
    return perimeter_diameter_mm(reference)


def _target_source(inputs: SizingInputs, policy: Policy) -> str:
    return {
        "CIV": policy.target_diameter_civ_mm,
        "EIV": policy.target_diameter_eiv_mm,
        "CFV": policy.target_diameter_cfv_mm,
    }[inputs.lesion.segment].source
