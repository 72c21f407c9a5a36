"""What the prediction warns of, and how far it is to be trusted."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding, Recommendation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.sizing.diameter import oversize_percent
from planner.sizing.elongation_parameters import ASSUMED_TORTUOSITY

SECTION_5 = "Clinical reference, section 5"


def prediction_findings(
    inputs: SizingInputs, recommendation: Recommendation, elongation: Elongation | None, policy: Policy
) -> Iterator[Finding]:
    """Yield findings on oversize after remodelling and on the prediction itself."""
    if elongation is None:
        return
    yield from _oversize_after(recommendation, elongation, policy)
    yield from _unknown_inputs(inputs, elongation)
    yield Finding(
        "model_not_validated",
        "info",
        _validity(elongation, policy),
        f"{SECTION_5}.8: no published length of an iliac vein before and after stenting; calibre from 17 patients",
        clears="second looks of this practice",
    )


def _oversize_after(recommendation: Recommendation, elongation: Elongation, policy: Policy) -> Iterator[Finding]:
    if not recommendation.stents:
        return
    stent_mm, after_mm = recommendation.most_caudal.diameter_mm, elongation.caudal_diameter_after_mm.median
    oversize, limit = oversize_percent(stent_mm, after_mm) or 0.0, policy.oversize_after_warn_percent.value
    if oversize > limit:
        yield Finding(
            "oversize_after_remodelling",
            "warn",
            f"The caudal vein is predicted to thin from {elongation.caudal_diameter_before_mm:.1f} to {after_mm:.1f} mm; "
            f"{stent_mm:g} mm is then {oversize:.0f} % oversize, above {limit:.0f} %.",
            policy.oversize_after_warn_percent.source,
            clears="ending in a wider segment, a taper or two stents, or extending into the external iliac vein; never a "
            "smaller anchor",
        )


def _unknown_inputs(inputs: SizingInputs, elongation: Elongation) -> Iterator[Finding]:
    if inputs.pressure_gradient_mmhg is None:
        assumed = next(item for item in elongation.inputs if item.name == "pressure_gradient_mmhg")
        yield Finding(
            "pressure_not_measured",
            "info",
            f"The pressure relief was not measured; {assumed.value:g} ± {assumed.sd or 0:g} mmHg is assumed ({assumed.note}).",
            f"{SECTION_5}.4: no resting gradients of such narrowings are published",
            clears="the gradient between common femoral vein and inferior vena cava",
        )
    if inputs.unstented_caudal_length_mm is None:
        yield Finding(
            "unstented_length_unknown",
            "warn",
            "The length of vein between the stent and the inguinal ligament is not known: no lengthening is predicted and no "
            "allowance is added.",
            f"{SECTION_5}.3, equation 8",
            clears="the inguinal ligament pinned, or the length entered",
        )
    if inputs.covered_tortuosity is None:
        yield Finding(
            "tortuosity_assumed",
            "info",
            f"The tortuosity of the covered vein was not measured; {ASSUMED_TORTUOSITY:g} is assumed.",
            f"{SECTION_5}.5: 0.05 to 0.12 in the worked examples",
            clears="a calibrated venogram, or the value entered",
        )


def _validity(elongation: Elongation, policy: Policy) -> str:
    text = f"{elongation.model} is a prior from assumptions and one small series; it is not validated."
    delta, error_mm = elongation.delta_mm, policy.path_length_sd_mm.value
    if delta is not None:
        text += f" The predicted lengthening ({delta.median:z.1f} mm, 90 % range {delta.p05:z.1f} to {delta.p95:z.1f})"
        within = abs(delta.median) <= error_mm
        text += f" {'lies within' if within else 'exceeds'} the error of a measured length (± {error_mm:g} mm)."
    return text
