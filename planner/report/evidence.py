"""Why each headline number is what it is: inputs, frames, rule, source and uncertainty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.model.assessment import Assessment, VesselAssessment
from planner.model.contour import LumenContours
from planner.model.measurements import SizingInputs
from planner.model.plan import Plan
from planner.model.prediction import Band
from planner.model.vessel import Lesion
from planner.report.json_text import Record
from planner.report.parts.trust import frame_trust
from planner.report.rounding import rounded
from planner.said import joined, say
from planner.wording.labels import CONTOUR_SOURCE_LABELS, POSITION_LABELS, REFERENCE_LABELS
from planner.wording.numbers import format_mm, format_mm2, format_percent, format_range, is_known
from planner.wording.terms import TERMS

AREA_UNCERTAINTY = say(
    "about ±10 % between observers (estimate for veins; arterial IVUS: XLPAD, Am J Cardiol 2023;199:1)"
)
"""No agreement study of venous IVUS could be read; the estimate is said to be one."""


@dataclass(frozen=True)
class Evidence:
    """What one number rests on.

    Attributes
    ----------
    inputs
        Name and value in words, in the order they enter the rule.
    frames
        Frames it was read on, 0-based.
    """

    name: str
    value: float | str | None
    unit: str
    rule: str
    source: str
    uncertainty: str
    inputs: tuple[tuple[str, str], ...] = ()
    frames: tuple[int, ...] = ()


def collect_evidence(plan: Plan, assessment: Assessment) -> tuple[Evidence, ...]:
    """Return the evidence of every headline number that the assessment holds, verdict first."""
    found = [_verdict(assessment)]
    found += _of_diameter(assessment)
    found += _of_length(assessment)
    found += _of_lesions(plan, assessment)
    found += _of_elongation(assessment)
    return tuple(found)


def evidence_record(evidence: Evidence) -> Record:
    """Return one item as JSON; inputs in words, frames 0-based."""
    value = evidence.value if isinstance(evidence.value, str) else rounded(evidence.value)
    return {
        "value": value,
        "unit": evidence.unit,
        "rule": evidence.rule,
        "inputs": [{"name": name, "value": written} for name, written in evidence.inputs],
        "frames": list(evidence.frames),
        "source": evidence.source,
        "uncertainty": evidence.uncertainty,
    }


def _verdict(assessment: Assessment) -> Evidence:
    reasons = assessment.indication.reasons
    return Evidence(
        name="verdict",
        value=assessment.indication.verdict,
        unit="",
        rule="symptoms and findings together; a narrowing alone is never a reason to treat",
        source=joined("; ", dict.fromkeys(reason.source for reason in reasons)),
        uncertainty=say("no test tells reliably which narrowing matters"),
        inputs=tuple((reason.code, reason.text) for reason in reasons),
    )


def _of_diameter(assessment: Assessment) -> Iterator[Evidence]:
    rule = assessment.recommendation.diameter
    if rule is None:
        return
    yield Evidence(
        name="stent_diameter_mm",
        value=rule.required_mm,
        unit="mm",
        rule=say(
            "largest of its lower bounds; governed by {governed_by}; predicted thinning never lowers it",
            governed_by=rule.governed_by,
        ),
        source=joined("; ", dict.fromkeys(bound.source for bound in rule.bounds)),
        uncertainty=say("about ±5 % on a diameter between observers (estimate)"),
        inputs=tuple((bound.name, format_mm(bound.least_mm)) for bound in rule.bounds),
        frames=_landing_frames(assessment.sizing_inputs),
    )


def _landing_frames(inputs: SizingInputs | None) -> tuple[int, ...]:
    ends = (inputs.landing_cranial, inputs.landing_caudal) if inputs else ()
    return tuple(end.max_frame for end in ends if end is not None and end.max_frame is not None)


def _of_length(assessment: Assessment) -> Iterator[Evidence]:
    rule = assessment.recommendation.length
    if rule is None:
        return
    yield Evidence(
        name="required_length_mm",
        value=rule.required_mm,
        unit="mm",
        rule=say("lesion + both margins + allowance, then rounded up to what is made"),
        source=TERMS["required_length_mm"].source,
        uncertainty=_length_uncertainty(assessment.vessel),
        inputs=(
            ("lesion", format_mm(rule.lesion_mm)),
            (say("cranial margin"), format_mm(rule.cranial_margin_mm)),
            (say("caudal margin"), format_mm(rule.caudal_margin_mm)),
            (say("allowance ({allowance_basis})", allowance_basis=rule.allowance_basis), format_mm(rule.allowance_mm)),
        ),
        frames=_disease_frames(assessment.vessel),
    )


def _length_uncertainty(vessel: VesselAssessment | None) -> str:
    if vessel is None:
        return say("as good as the lengths that were typed in")
    percent = vessel.positions.uncertainty_percent
    return say("positions {position}", position=POSITION_LABELS[vessel.positions.source]) + (
        say(", ±{percent} (1 SD) on a length", percent=format_percent(percent)) if is_known(percent) else ""
    )


def _disease_frames(vessel: VesselAssessment | None) -> tuple[int, ...]:
    if vessel is None or not vessel.lesions:
        return ()
    first = min(lesion.start_frame for lesion in vessel.lesions)
    last = max(lesion.end_frame for lesion in vessel.lesions)
    return first, last


def _of_lesions(plan: Plan, assessment: Assessment) -> Iterator[Evidence]:
    vessel = assessment.vessel
    if vessel is None:
        return
    for lesion in vessel.lesions:
        yield _mla(lesion, vessel, plan.contours)
        yield _stenosis(lesion)
        yield Evidence(
            name=f"lesion_length_mm[{lesion.id}]",
            value=lesion.length_mm,
            unit="mm",
            rule=say("run of frames whose area is below half of the reference"),
            source=TERMS["lesion_length_mm"].source,
            uncertainty=_length_uncertainty(vessel),
            inputs=((say("first and last frame"), format_range(lesion.start_frame + 1, lesion.end_frame + 1, "", 0)),),
            frames=(lesion.start_frame, lesion.end_frame),
        )


def _mla(lesion: Lesion, vessel: VesselAssessment, contours: LumenContours | None) -> Evidence:
    how = "" if contours is None else CONTOUR_SOURCE_LABELS[contours.sources[lesion.mla_frame]]
    trust = "" if contours is None else frame_trust(lesion.mla_frame, vessel, contours)
    return Evidence(
        name=f"mla_mm2[{lesion.id}]",
        value=lesion.mla_mm2,
        unit="mm²",
        rule=say("smallest lumen area within the lesion"),
        source=TERMS["mla_mm2"].source,
        uncertainty=AREA_UNCERTAINTY,
        inputs=tuple((name, words) for name, words in (("contour", how), (say("vouched for"), trust)) if words),
        frames=(lesion.mla_frame,),
    )


def _stenosis(lesion: Lesion) -> Evidence:
    return Evidence(
        name=f"area_stenosis_percent[{lesion.id}]",
        value=lesion.area_stenosis_percent,
        unit="%",
        rule="100·(1 − MLA/reference)",
        source=TERMS["area_stenosis_percent"].source,
        uncertainty=say("limits of agreement between IVUS and venography are about ±25 points (VIRTUS core lab)"),
        inputs=(
            ("MLA", format_mm2(lesion.mla_mm2)),
            (
                say("reference: {reference}", reference=REFERENCE_LABELS[lesion.reference_method]),
                format_mm2(lesion.reference_mm2),
            ),
        ),
        frames=(lesion.mla_frame, *lesion.reference_frames),
    )


def _of_elongation(assessment: Assessment) -> Iterator[Evidence]:
    elongation = assessment.elongation
    if elongation is None:
        return
    inputs = tuple(
        (
            say("{input} ({origin})", input=item.name, origin=item.origin),
            say("not known")
            if item.value is None
            else say("{figure:.4g} {unit}", figure=item.value, unit=item.unit).rstrip(),
        )
        for item in elongation.inputs
    )
    for name, band in (
        ("delta_mm", elongation.delta_mm),
        ("straightening_mm", elongation.straightening_mm),
        ("caudal_diameter_after_mm", elongation.caudal_diameter_after_mm),
    ):
        yield Evidence(
            name=name,
            value=band.median if band else None,
            unit="mm",
            rule=say("{model}; a research prior, not validated", model=elongation.model),
            source=TERMS[name].source,
            uncertainty=_band_in_words(band, elongation.what_if_not_known),
            inputs=inputs,
        )


def _band_in_words(band: Band | None, why_not: str) -> str:
    if band is None:
        return why_not or say("not predicted")
    return say("90 % of draws within {p05}", p05=format_range(band.p05, band.p95, "mm"))
