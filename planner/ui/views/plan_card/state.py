"""What the plan card says, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.assessment import Assessment, Finding, LengthRule, PlacedStent, Recommendation
from planner.model.deciding import DecidingFrame
from planner.model.diameter_rule import DiameterRule
from planner.model.prediction import Band
from planner.said import say
from planner.ui.language import tr
from planner.ui.views.place import stents_shown
from planner.ui.views.plan_card.stent_words import allowance_rows, measure_rows, own_words, tornado_of
from planner.ui.views.plan_card.words import BandMark, CardWords, Check, DecidingRow, Line
from planner.wording.labels import CONTOUR_STANDINGS, VERDICTS
from planner.wording.numbers import (
    format_band,
    format_confidence,
    format_french,
    format_mm,
    format_number,
    format_probability,
    format_stent_size,
    format_trimmed,
)
from planner.wording.robustness import MEANING, describe_robustness
from planner.wording.terms import TERMS

LAPSED = "override_lapsed:"
"""Before the code of the check whose override no longer holds (`planning.overrides`)."""
CANDIDATE_FIGURES = ("oversize_cranial_percent", "oversize_caudal_percent", "oversize_after_percent", "rank")
NEEDED = (
    "recommendation.required_diameter_mm",
    "recommendation.required_length_mm",
    "recommendation.length_allowance_mm",
)
"""Key paths of what is needed, whatever the catalogue has."""
INPUT_WORDS = {
    "disease_class": say("disease class"),
    "lesion_mla_mm2": say("MLA of the lesion"),
    "caudal_reference_area_mm2": say("caudal reference area"),
    "stent_diameter_mm": say("stent diameter"),
    "balloon_mm": say("balloon diameter"),
    "pressure_gradient_mmhg": say("resting gradient"),
    "pressure_gradient_sd_mmhg": say("error of the resting gradient"),
    "unstented_caudal_length_mm": say("un-stented caudal length"),
    "covered_length_mm": say("covered length"),
    "covered_tortuosity": say("tortuosity"),
}
"""Inputs of the elongation model that may be assumed (`sizing.elongation_inputs`)."""


def describe_plan(assessment: Assessment, sheath_in_mm: bool = False) -> CardWords:
    """Put an assessment into the card's words; `sheath_in_mm` writes millimetres beside French."""
    verdict = assessment.indication.verdict
    label = VERDICTS[verdict]
    recommendation = assessment.recommendation
    dominated = verdict == "do_not_treat"
    shown = stents_shown(assessment)
    return CardWords(
        verdict=verdict,
        verdict_word=tr(label.word),
        verdict_sign=label.sign,
        reasons=tuple(tr(reason.text) for reason in assessment.indication.reasons),
        headline=tuple(tr(format_stent_size(stent.diameter_mm, stent.length_mm)) for stent in shown),
        devices=tuple(stent.device for stent in shown),
        is_unverified=any(not stent.verified for stent in shown),
        is_dominated=dominated,
        why_no_stent=_why_no_stent(assessment, dominated),
        lines=() if dominated else _lines(recommendation, sheath_in_mm),
        deciding=tuple(_deciding_row(item) for item in assessment.deciding_frames if item.is_deciding),
        checks=_checks(assessment),
        assumed=() if dominated else _assumed(assessment),
        bands=() if dominated else _bands(assessment),
        elongation_note="" if dominated else _elongation_note(assessment),
        alternatives=() if dominated else _alternatives(recommendation),
        own=None if dominated else own_words(assessment),
        measures=() if dominated else measure_rows(recommendation),
        allowances=() if dominated else allowance_rows(recommendation.length),
        tornado=None if dominated else tornado_of(assessment.elongation),
        instead=assessment.indication.alternatives if dominated else (),
        untreated=assessment.indication.untreated if dominated else (),
    )


def _why_no_stent(assessment: Assessment, dominated: bool) -> str:
    recommendation = assessment.recommendation
    if dominated or recommendation.stents:
        return ""
    diameter, length = recommendation.diameter, recommendation.length
    if diameter is None:
        return tr("Nothing to size yet")
    if length is None or length.required_mm is None:
        return tr("At least {required} wide; length not known", required=format_mm(diameter.required_mm))
    return tr(
        "Needed: at least {diameter} × {length}; no device in the catalogue fits",
        diameter=format_trimmed(diameter.required_mm, 1),
        length=format_mm(length.required_mm, 0),
    )


def _lines(recommendation: Recommendation, sheath_in_mm: bool) -> tuple[Line, ...]:
    found = []
    stents = recommendation.stents
    if stents and stents[0].cranial_mm is not None:
        ends = tr(
            "{cranial} to {caudal}",
            cranial=format_number(stents[0].cranial_mm, 0),
            caudal=format_mm(stents[-1].caudal_mm, 0),
        )
        why = ("recommendation.stents[0].cranial_mm", f"recommendation.stents[{len(stents) - 1}].caudal_mm")
        found.append(Line(tr("Along the vein"), ends, tr(TERMS["position_mm"].definition), why))
    if stents:
        sheaths = [stent.sheath_fr for stent in stents if stent.sheath_fr is not None]
        sheath = tr(format_french(max(sheaths), sheath_in_mm)) if sheaths else tr("sheath not known")
        why = ("recommendation.balloon_mm", "recommendation.stents[0].sheath_fr")
        found.append(
            Line(
                tr("Balloon, sheath"),
                f"{tr(format_mm(recommendation.balloon_mm, 0))}, {sheath}",
                why=why,
            )
        )
    if recommendation.diameter is not None:
        found.append(_needed(recommendation.diameter, recommendation.length))
    if stents and recommendation.robustness is not None:
        label = tr("The proposal") if recommendation.chosen_by == "surgeon" else tr("How firm")
        firmness = tr(describe_robustness(recommendation.robustness))
        found.append(Line(label, firmness, tr(MEANING), ("recommendation.robustness",)))
    return tuple(found)


def _needed(rule: DiameterRule, length: LengthRule | None) -> Line:
    definition = tr(
        "Diameter: {governed_by}. Length: {definition}",
        governed_by=rule.governed_by,
        definition=TERMS["required_length_mm"].definition,
    )
    if length is None or length.required_mm is None:
        return Line(
            tr("Needed"),
            tr("≥ {required} wide, length not known", required=format_mm(rule.required_mm)),
            definition,
            NEEDED,
        )
    diameter, needed_length = format_number(rule.required_mm), format_mm(length.required_mm, 0)
    if length.allowance_mm:
        size = tr(
            "≥ {diameter} × {length}, {allowance} of it allowance",
            diameter=diameter,
            length=needed_length,
            allowance=format_mm(length.allowance_mm),
        )
    else:
        size = tr("≥ {diameter} × {length}", diameter=diameter, length=needed_length)
    return Line(tr("Needed"), size, definition, NEEDED)


def _deciding_row(item: DecidingFrame) -> DecidingRow:
    trust = tr(CONTOUR_STANDINGS["confirmed"].word if item.is_confirmed else format_confidence(item.confidence))
    first = item.parts[0]
    what = f"{tr(first.what)} …" if len(item.parts) > 1 else tr(first.what)
    figure = tr(first.figure)
    if first.mean_of > 1:  # on a second line: the card is narrow
        figure = tr("{area}\nmean of {count}", area=figure, count=first.mean_of)
    return DecidingRow(item.frame_index, what, figure, trust, item.standing, tr(item.why))


def _checks(assessment: Assessment) -> tuple[Check, ...]:
    reasons = {override.code: override.reason for override in assessment.overrides}
    return tuple(_check(finding, reasons.get(finding.code, "")) for finding in assessment.checks)


def _check(finding: Finding, because: str) -> Check:
    frame = finding.frames[0] if finding.frames else None
    lapsed = finding.code.removeprefix(LAPSED) if finding.code.startswith(LAPSED) else ""
    return Check(finding.code, finding.severity, finding.text, finding.clears, finding.source, frame, because, lapsed)


def _assumed(assessment: Assessment) -> tuple[str, ...]:
    if assessment.elongation is None:
        return ()
    return tuple(tr(INPUT_WORDS[name]) for name in assessment.elongation.assumed)


def _bands(assessment: Assessment) -> tuple[BandMark, ...]:
    elongation = assessment.elongation
    if elongation is None:
        return ()
    before = elongation.caudal_diameter_before_mm
    marks = (
        _band_mark("delta_mm", elongation.delta_mm),
        _band_mark("straightening_mm", elongation.straightening_mm),
        _band_mark("caudal_diameter_after_mm", elongation.caudal_diameter_after_mm, before),
    )
    return tuple(mark for mark in marks if mark is not None)


def _band_mark(key: str, band: Band | None, before: float | None = None) -> BandMark | None:
    if band is None:
        return None
    term = TERMS[key]
    label = tr(term.label) if before is None else tr("Caudal Ø, now {before}", before=format_number(before))
    definition = tr("{definition} Source: {source}", definition=term.definition, source=term.source)
    why = tuple(f"elongation.{key}.{name}" for name in ("median", "p05", "p95"))
    if before is not None:
        why = ("elongation.caudal_diameter_before_mm", *why)
    return BandMark(label, band.p05, band.median, band.p95, tr(format_band(band)), definition, before, why)


def _elongation_note(assessment: Assessment) -> str:
    elongation = assessment.elongation
    if elongation is None:
        return ""
    if elongation.delta_mm is None:
        return tr(elongation.what_if_not_known)
    chance = assessment.second_look.predicted_probability
    due = assessment.second_look.due_months
    if due is None:
        return tr("Median and 90 % range; a model prior, not validated.")
    if chance is None:
        return tr(
            "Median and 90 % range; a model prior, not validated. Second look {months} months.",
            months=format_trimmed(due),
        )
    return tr(
        "Median and 90 % range; a model prior, not validated. Second look {months} months, chance of change {chance}.",
        months=format_trimmed(due),
        chance=format_probability(chance),
    )


def _devices(stents: Sequence[PlacedStent]) -> str:
    """Products, each once, with a sign where nobody verified a size."""
    names = " + ".join(dict.fromkeys(stent.device for stent in stents))
    return names if all(stent.verified for stent in stents) else f"{names} ▲"


def _alternatives(recommendation: Recommendation) -> tuple[Line, ...]:
    return tuple(
        Line(
            " + ".join(tr(format_stent_size(stent.diameter_mm, stent.length_mm)) for stent in candidate.stents),
            _devices(candidate.stents),
            tr(candidate.why),
            tuple(f"recommendation.alternatives[*].{name}" for name in CANDIDATE_FIGURES),
        )
        for candidate in recommendation.alternatives[:3]
    )
