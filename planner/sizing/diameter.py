"""Which diameter is needed: every bound is a lower one, so that nothing can make the stent smaller.

Anchoring is judged on the most distended landing vein, because a stent that is too small migrates and cannot be
corrected later. The predicted thinning of the vein is no bound at all; it only raises warnings.
"""

from __future__ import annotations

from math import pi, sqrt

from planner.model.assessment import DiameterRule
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import LumenMeasure
from planner.sizing.landing import is_confluence_disease

TOLERANCE_MM = 1e-6
"""So that a sum such as 15.0 + 1.0 is met by 16 whatever the last bit says."""

CRANIAL_LANDING, CAUDAL_LANDING, ANY_LANDING = "cranial landing", "caudal landing", "landing vein"
"""What a stent holds on to; the last where one typed measure stands for both ends."""

SEGMENT_NAMES = {
    "IVC": "inferior vena cava",
    "CIV": "common iliac vein",
    "EIV": "external iliac vein",
    "CFV": "common femoral vein",
}


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


def named_landings(inputs: SizingInputs, policy: Policy) -> list[tuple[str, float]]:
    """What a stent holds on to, in words and mm; one entry where a typed measure stands for both ends."""
    cranial_mm, caudal_mm = landing_diameters_mm(inputs, policy)
    if inputs.landing_cranial is not None and inputs.landing_cranial == inputs.landing_caudal:
        return [] if caudal_mm is None else [(ANY_LANDING, caudal_mm)]
    ends = ((CRANIAL_LANDING, cranial_mm), (CAUDAL_LANDING, caudal_mm))
    return [(name, value) for name, value in ends if value is not None]


def required_diameter(inputs: SizingInputs, policy: Policy) -> DiameterRule:
    """Return the least nominal diameter with its bounds: name, mm, source."""
    bounds: list[tuple[str, float, str]] = []
    segment = inputs.lesion.segment
    target_mm = policy.target_diameter_mm(segment)
    if target_mm is not None:
        area_mm2 = policy.minimum_area_mm2(segment)
        bounds.append(
            (f"{SEGMENT_NAMES[segment]} to reach {area_mm2:.0f} mm²", target_mm, _target_source(inputs, policy))
        )
    margin = policy.anchoring_margin_mm
    for end, landing_mm in named_landings(inputs, policy):
        name = f"most distended {end} {landing_mm:.1f} mm + {margin.value:g} mm"
        bounds.append((name, landing_mm + margin.value, margin.source))
    governing = max(bounds, key=lambda bound: bound[1])
    return DiameterRule(required_mm=governing[1], governed_by=governing[0], bounds=tuple(bounds))


def oversize_percent(stent_mm: float, vein_mm: float | None) -> float | None:
    """Stretch of the wall: stent over vein diameter, minus one, in percent."""
    return None if vein_mm is None else 100 * (stent_mm / vein_mm - 1)


def _landing_mm(inputs: SizingInputs, landing: LandingMeasure | None, reference: LumenMeasure | None) -> float | None:
    holds_in_cava = inputs.lesion.segment == "IVC"
    if landing is not None:
        return landing.max_perimeter_diameter_mm if landing.segment != "IVC" or holds_in_cava else None
    if reference is None or (reference.segment == "IVC" and not holds_in_cava):
        return None
    return perimeter_diameter_mm(reference)


def _target_source(inputs: SizingInputs, policy: Policy) -> str:
    return {
        "CIV": policy.target_diameter_civ_mm,
        "EIV": policy.target_diameter_eiv_mm,
        "CFV": policy.target_diameter_cfv_mm,
    }[inputs.lesion.segment].source
