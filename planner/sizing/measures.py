"""What other ways of measuring the landing vein would choose: shown beside the rule, which goes by perimeter.

Area diameter, mean of smallest and largest width, and perimeter diameter are equal in a round vein and grow in this order
in a flat one (clinical reference, section 3); which of them serves patients best has not been compared.
"""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.diameter_rule import LandingMeasureName, MeasureChoice
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.said import say
from planner.sizing.diameter import Hold, holds, suffices

NOT_KNOWN = {
    "perimeter": say("its perimeter was not measured"),
    "mean": say("its smallest and largest width were not measured"),
    "area": say("its area was not measured"),
}


def choices_by_measure(
    inputs: SizingInputs, policy: Policy, diameters_mm: Sequence[float]
) -> tuple[MeasureChoice, ...]:
    """Return what each way of measuring would need and choose; `diameters_mm` are those that are made."""
    held = holds(inputs, policy)
    if not held:
        return ()
    target_mm = policy.target_diameter_mm(inputs.lesion.segment) or 0.0
    margin_mm = policy.anchoring_margin_mm.value
    return tuple(
        _choice(measure, held, target_mm, margin_mm, sorted(diameters_mm)) for measure in ("perimeter", "mean", "area")
    )


def _choice(
    measure: LandingMeasureName, held: Sequence[Hold], target_mm: float, margin_mm: float, made_mm: Sequence[float]
) -> MeasureChoice:
    known = [mm for mm in (_diameter_mm(hold, measure) for hold in held) if mm is not None]
    if len(known) < len(held):
        return MeasureChoice(measure, None, None, None, NOT_KNOWN[measure])
    landing_mm = max(known)
    required_mm = max(target_mm, landing_mm + margin_mm)
    return MeasureChoice(
        measure, landing_mm, required_mm, next((mm for mm in made_mm if suffices(mm, required_mm)), None)
    )


def _diameter_mm(hold: Hold, measure: LandingMeasureName) -> float | None:
    if measure == "perimeter":
        return hold.perimeter_mm if hold.perimeter_is_known else None
    return hold.mean_mm if measure == "mean" else hold.area_mm
