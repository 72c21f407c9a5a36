"""How diameter and length follow, and what was typed in: rows of what, how much and source."""

from __future__ import annotations

from planner.model.assessment import Assessment, LengthRule
from planner.model.diameter_rule import DiameterRule
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import LumenMeasure
from planner.report.parts.records import Row
from planner.report.parts.sources import SourceList
from planner.said import capitalised, joined, say
from planner.wording.labels import ORIGIN_LABELS, SEGMENT_NAMES
from planner.wording.numbers import (
    NOT_KNOWN,
    format_mm,
    format_mm2,
    format_mmhg,
    format_number,
    format_percent,
    format_trimmed,
)
from planner.wording.robustness import describe_robustness
from planner.wording.sources import clinical_reference
from planner.wording.terms import TERMS


def build_sizing(assessment: Assessment, sources: SourceList) -> tuple[Row, ...]:
    """Return how diameter and length follow, rule by rule, each ending in what was chosen."""
    recommendation = assessment.recommendation
    rows: tuple[Row, ...] = ()
    if recommendation.diameter is not None:
        rows += _diameter_rows(recommendation.diameter, assessment, sources)
    if recommendation.length is not None:
        rows += _length_rows(recommendation.length, assessment, sources)
    if recommendation.robustness is not None:
        rows += (Row(describe_robustness(recommendation.robustness), "", sources.number(_spread(assessment.policy))),)
    return rows


def _chosen_from(assessment: Assessment) -> str:
    """Where the labelled size of the plan's stents comes from."""
    recommendation = assessment.recommendation
    if not recommendation.stents:
        return ""
    if recommendation.chosen_by == "surgeon":
        return say("The surgeon's choice")
    return joined(", ", (say("The catalogue of devices"), assessment.catalogue_version))


def _spread(policy: Policy | None) -> str:
    """What the shares of sizes rest on: how far readings of a diameter and of a length spread."""
    if policy is None:
        return ""
    readings = (policy.diameter_reading_sd_percent, policy.path_length_sd_mm)
    return joined("; ", dict.fromkeys(threshold.source for threshold in readings))


def _diameter_rows(rule: DiameterRule, assessment: Assessment, sources: SourceList) -> tuple[Row, ...]:
    chosen = assessment.recommendation
    bounds = tuple(
        Row(capitalised(bound.name), say("≥ {bound}", bound=format_mm(bound.least_mm)), sources.number(bound.source))
        for bound in rule.bounds
    )
    diameters = joined(" + ", (format_trimmed(stent.diameter_mm) for stent in chosen.stents))
    value = (
        say("{diameters} mm", diameters=diameters)
        if diameters
        else say("≥ {required}", required=format_mm(rule.required_mm))
    )
    return (*bounds, Row(say("Diameter"), value, sources.number(_chosen_from(assessment)), strong=True))


def _length_rows(rule: LengthRule, assessment: Assessment, sources: SourceList) -> tuple[Row, ...]:
    chosen, inputs = assessment.recommendation, assessment.sizing_inputs
    typed = inputs is not None and inputs.origin("lesion") == "entered"
    lesion_source = say("The measurements as entered") if typed else TERMS["lesion_length_mm"].source
    allowance = say("Allowance for elongation") + (
        say(": {allowance_basis}", allowance_basis=rule.allowance_basis) if rule.allowance_basis else ""
    )
    lengths = joined(" + ", (format_trimmed(stent.length_mm) for stent in chosen.stents))
    return (
        Row(say("Lesion"), format_mm(rule.lesion_mm), sources.number(lesion_source)),
        Row(
            say("Margins, cranial + caudal"),
            say(
                "{cranial_margin} + {caudal_margin}",
                cranial_margin=format_number(rule.cranial_margin_mm),
                caudal_margin=format_mm(rule.caudal_margin_mm),
            ),
            sources.number(_margins_from(rule, assessment.policy)),
        ),
        Row(allowance, _allowance(rule), sources.number(_allowance_from(rule))),
        Row(
            say("Required (without the allowance)"),
            say(
                "{required} ({without_allowance})",
                required=format_mm(rule.required_mm),
                without_allowance=format_number(rule.required_without_allowance_mm),
            ),
            sources.number(TERMS["required_length_mm"].source),
        ),
        Row(
            say("Length, as labelled"),
            say("{lengths} mm", lengths=lengths) if lengths else say("no stent chosen"),
            sources.number(_chosen_from(assessment)),
            strong=True,
        ),
    )


def _margins_from(rule: LengthRule, policy: Policy | None) -> str:
    """Where the margins come from: the customary ones or, moved by confluence or profunda, what moved them."""
    if policy is None:
        return clinical_reference("4.3")
    cranial, caudal = policy.cranial_margin_mm, policy.caudal_margin_mm
    cranial_source = cranial.source if rule.cranial_margin_mm == cranial.value else policy.caval_entry_mm.source
    caudal_source = caudal.source if rule.caudal_margin_mm == caudal.value else policy.profunda_clearance_mm.source
    return joined("; ", dict.fromkeys((cranial_source, caudal_source)))


def _allowance_from(rule: LengthRule) -> str:
    if rule.is_allowance_own:
        return say("The surgeon")
    return TERMS["length_allowance_mm"].source


def _allowance(rule: LengthRule) -> str:
    """The allowance in force; beside a surgeon's own stands what the model suggests."""
    allowance = format_mm(rule.allowance_mm)
    if rule.model_allowance_mm is None or rule.model_allowance_mm == rule.allowance_mm:
        return allowance
    return say("{allowance} (model {suggested})", allowance=allowance, suggested=format_number(rule.model_allowance_mm))


def build_entered(inputs: SizingInputs | None) -> tuple[Row, ...]:
    """Return the typed measurements in the order of the typed file, with where each came from."""
    if inputs is None:
        return ()
    lesion = inputs.lesion
    rows = [
        Row(say("Lesion"), SEGMENT_NAMES[lesion.segment]),
        Row(say("Minimum lumen area"), _with_origin(format_mm2(lesion.mla_mm2), inputs, "lesion")),
        Row(say("Lesion length"), _with_origin(format_mm(lesion.length_mm), inputs, "lesion")),
        Row(
            say("Area stenosis"),
            say(
                "{area_stenosis}, against {reference}",
                area_stenosis=format_percent(lesion.area_stenosis_percent),
                reference=format_mm2(lesion.reference_mm2),
            ),
        ),
        _reference(say("Caudal reference"), inputs.caudal_reference, inputs, "caudal_reference"),
        _reference(say("Cranial reference"), inputs.cranial_reference, inputs, "cranial_reference"),
        _landing(say("Landing vein, caudal"), inputs.landing_caudal, inputs, "landing_caudal"),
        _landing(say("Landing vein, cranial"), inputs.landing_cranial, inputs, "landing_cranial"),
    ]
    lengths = ("unstented_caudal_length_mm", "covered_length_mm")
    for name, words in zip(lengths, (say("Un-stented vein below"), say("Covered length")), strict=True):
        rows.append(Row(words, _with_origin(format_mm(getattr(inputs, name)), inputs, name)))
    if inputs.covered_length_mm is None:
        rows[-1] = Row(rows[-1].what, say("not stated: what the stent covers"))
    tortuosity = _with_origin(format_number(inputs.covered_tortuosity, 2), inputs, "covered_tortuosity")
    gradient = _with_origin(format_mmhg(inputs.pressure_gradient_mmhg), inputs, "pressure_gradient_mmhg")
    return (*rows, Row(say("Tortuosity of the covered vein"), tortuosity), Row(say("Resting gradient"), gradient))


def _with_origin(written: str, inputs: SizingInputs, name: str) -> str:
    origin = dict(inputs.origins).get(name)
    return (
        written
        if written == NOT_KNOWN or origin is None
        else say("{figure}, {origin}", figure=written, origin=ORIGIN_LABELS[origin])
    )


def _reference(words: str, measure: LumenMeasure | None, inputs: SizingInputs, name: str) -> Row:
    if measure is None:
        return Row(words, NOT_KNOWN)
    perimeter = (
        ""
        if measure.perimeter_mm is None
        else say(", perimeter {perimeter}", perimeter=format_mm(measure.perimeter_mm))
    )
    return Row(
        say("{words} ({segment})", words=words, segment=measure.segment),
        _with_origin(format_mm2(measure.area_mm2) + perimeter, inputs, name),
    )


def _landing(words: str, measure: LandingMeasure | None, inputs: SizingInputs, name: str) -> Row:
    if measure is None:
        return Row(words, NOT_KNOWN)
    widest = say(
        "widest perimeter diameter {max_perimeter_diameter}",
        max_perimeter_diameter=format_mm(measure.max_perimeter_diameter_mm),
    )
    if inputs.origin(name) == "derived":
        return Row(words, say("{widest}, that of the reference", widest=widest))
    return Row(words, _with_origin(widest, inputs, name))
