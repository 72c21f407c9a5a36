"""What the prediction warns of, and how far it is to be trusted."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding, Recommendation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.said import joined, say
from planner.sizing.diameter import oversize_percent
from planner.sizing.elongation_parameters import ASSUMED_TORTUOSITY


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
        say(
            "Clinical reference, section 5.8: no published length of an iliac vein before and after stenting; calibre from 17 patients"
        ),
        clears=say("second looks of this practice"),
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
            say(
                "The caudal vein is predicted to thin from {before:.1f} to {after:.1f} mm; "
                "{stent:g} mm is then {oversize:.0f} % oversize, above {limit:.0f} %.",
                before=elongation.caudal_diameter_before_mm,
                after=after_mm,
                stent=stent_mm,
                oversize=oversize,
                limit=limit,
            ),
            policy.oversize_after_warn_percent.source,
            clears=say(
                "ending in a wider segment, a taper or two stents, or extending into the external iliac vein; "
                "never a smaller anchor"
            ),
        )


def _unknown_inputs(inputs: SizingInputs, elongation: Elongation) -> Iterator[Finding]:
    if inputs.pressure_gradient_mmhg is None:
        assumed = next(item for item in elongation.inputs if item.name == "pressure_gradient_mmhg")
        yield Finding(
            "pressure_not_measured",
            "info",
            say(
                "The pressure relief was not measured; {gradient:g} ± {sd:g} mmHg is assumed ({note}).",
                gradient=assumed.value,
                sd=assumed.sd or 0,
                note=assumed.note,
            ),
            say("Clinical reference, section 5.4: no resting gradients of such narrowings are published"),
            clears=say("the gradient between common femoral vein and inferior vena cava"),
        )
    if inputs.unstented_caudal_length_mm is None:
        yield Finding(
            "unstented_length_unknown",
            "warn",
            say(
                "The length of vein between the stent and the inguinal ligament is not known: no lengthening is "
                "predicted and no allowance is added."
            ),
            say("Clinical reference, section 5.3, equation 8"),
            clears=say("the inguinal ligament pinned, or the length entered"),
        )
    if inputs.covered_tortuosity is None:
        yield Finding(
            "tortuosity_assumed",
            "info",
            say(
                "The tortuosity of the covered vein was not measured; {tortuosity:g} is assumed.",
                tortuosity=ASSUMED_TORTUOSITY,
            ),
            say("Clinical reference, section 5.5: {low:g} to {high:g} in the worked examples", low=0.05, high=0.12),
            clears=say("a calibrated venogram, or the value entered"),
        )


def _validity(elongation: Elongation, policy: Policy) -> str:
    text = say("{model} is a prior from assumptions and one small series; it is not validated.", model=elongation.model)
    delta, error_mm = elongation.delta_mm, policy.path_length_sd_mm.value
    if delta is None:
        return text
    figures = {"median": delta.median, "p05": delta.p05, "p95": delta.p95, "error": error_mm}
    drift = (
        say(
            "The predicted lengthening ({median:z.1f} mm, 90 % range {p05:z.1f} to {p95:z.1f}) lies within the error "
            "of a measured length (± {error:g} mm).",
            **figures,
        )
        if abs(delta.median) <= error_mm
        else say(
            "The predicted lengthening ({median:z.1f} mm, 90 % range {p05:z.1f} to {p95:z.1f}) exceeds the error of a "
            "measured length (± {error:g} mm).",
            **figures,
        )
    )
    return joined(" ", (text, drift))
