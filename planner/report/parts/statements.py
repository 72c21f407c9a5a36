"""The plan's lists: banner, checks, assumptions, alternatives, second look."""

from __future__ import annotations

from planner.model.assessment import Assessment, Candidate, Finding
from planner.model.case import Case
from planner.planning.model_words import input_words
from planner.report.parts.records import Banner, Entry, Tone
from planner.report.parts.sources import SourceList
from planner.report.parts.verdict import stent_size
from planner.said import joined, say
from planner.wording.labels import SEVERITIES
from planner.wording.numbers import (
    NOT_KNOWN,
    format_figures,
    format_months,
    format_percent,
    format_probability,
    is_known,
)

NOT_VERIFIED = say("size not verified")
_TONES: dict[str, Tone] = {"block": "stop", "warn": "caution", "info": "plain"}


def build_banner(case: Case | None, assessment: Assessment, study_date: str) -> Banner:
    """Return the patient banner; the side is what the person stated."""
    patient = case.patient if case else None
    return Banner(
        name=patient.name if patient else "",
        patient_id=patient.patient_id if patient else "",
        birth_date=patient.birth_date if patient else "",
        sex=patient.sex if patient else "",
        side=assessment.intake.side or "",
        disease_class=assessment.intake.disease_class or "",
        images=_images(case, study_date),
    )


def _images(case: Case | None, study_date: str) -> str:
    if case is None:
        return say("typed measurements, no images")
    return say("images of {day}", day=study_date or say("an unknown date"))


def build_checks(assessment: Assessment, sources: SourceList) -> tuple[Entry, ...]:
    """Return every check, most severe first, an overruled one with its reason."""
    overruled = {override.code: override.reason for override in assessment.overrides}
    return tuple(_check(check, overruled.get(check.code, ""), sources) for check in assessment.checks)


def _check(check: Finding, reason: str, sources: SourceList) -> Entry:
    label = SEVERITIES[check.severity]
    text = say("{check} Overruled by the surgeon: {reason}", check=check.text, reason=reason) if reason else check.text
    return Entry(label.sign, label.word, text, sources.number(check.source), _TONES[check.severity])


def build_assumed(assessment: Assessment) -> tuple[str, ...]:
    """Return every input that nobody measured, with the value that stood in for it."""
    elongation = assessment.elongation
    if elongation is None or assessment.indication.verdict == "do_not_treat":
        return ()
    return tuple(
        say(
            "{input}: {number} {unit}",
            input=input_words(item.name),
            number=format_figures(item.value),
            unit=item.unit.removeprefix("1"),
        ).rstrip()
        + (say(" ± {sd}", sd=format_figures(item.sd)) if is_known(item.sd) else "")
        + (say(" ({note})", note=item.note) if item.note else "")
        for item in elongation.inputs
        if item.name in elongation.assumed
    )


def build_alternatives(assessment: Assessment) -> tuple[Entry, ...]:
    """Return the ranked alternatives, each with why it ranks there."""
    return tuple(_alternative(candidate) for candidate in assessment.recommendation.alternatives)


def _alternative(candidate: Candidate) -> Entry:
    sizes = joined(" + ", (stent_size(stent) for stent in candidate.stents))
    device = candidate.stents[0].device if candidate.stents else ""
    mark = (
        "" if all(stent.verified for stent in candidate.stents) else say(" ({not_verified})", not_verified=NOT_VERIFIED)
    )
    caudal = candidate.oversize_caudal_percent
    oversize = say("; {caudal} over the caudal landing vein", caudal=format_percent(caudal)) if is_known(caudal) else ""
    rank = "" if candidate.rank is None else f"{candidate.rank}."
    merits = joined("; ", (merit for merit in candidate.merits[1:] if merit != NOT_VERIFIED))  # the title says both
    return Entry(rank, say("{sizes} {device}{mark}", sizes=sizes, device=device, mark=mark), merits + oversize)


def build_without_stent(assessment: Assessment, sources: SourceList) -> tuple[Entry, ...]:
    """Return what can be done without a stent, and what is known of doing nothing."""
    indication = assessment.indication
    return tuple(
        Entry("", "", reason.text, sources.number(reason.source))
        for reason in (*indication.alternatives, *indication.untreated)
    )


def build_aftercare(assessment: Assessment, sources: SourceList) -> tuple[Entry, ...]:
    """Return what follows the stent: the draft with its sources, or what the surgeon wrote."""
    aftercare = assessment.aftercare
    if aftercare is None:
        return ()
    if aftercare.written is not None:
        return tuple(Entry("", "", line) for line in aftercare.written.splitlines() if line.strip())
    return tuple(Entry("", "", line.text, sources.number(line.source)) for line in aftercare.draft)


def build_second_look(assessment: Assessment, sources: SourceList) -> tuple[Entry, ...]:
    """Return when to look again, how likely a change is, and why, each with what it rests on."""
    if assessment.indication.verdict == "do_not_treat":
        return (Entry("", "", say("No stent is planned.")),)
    look, policy = assessment.second_look, assessment.policy
    if look.due_months is None and look.predicted_probability is None:
        return tuple(Entry("", "", text) for text in (say("Not worked out."), *look.reasons))
    due = format_months(look.due_months)
    first = say("Due after {due}.", due=due) if due != NOT_KNOWN else say("When: not known.")
    chance = look.predicted_probability
    if is_known(chance):
        first += say(
            " Predicted chance of a change that matters: {chance} (model prior, not validated).",
            chance=format_probability(chance),
        )
    if policy is None:
        return tuple(Entry("", "", text) for text in (first, *look.reasons))
    early = look.due_months == policy.second_look_due_months.value
    due_source = (policy.second_look_due_months if early else policy.second_look_routine_months).source
    triggers = (policy.second_look_area_fraction_percent, policy.second_look_delta_mm)
    levels = joined("; ", dict.fromkeys(each.source for each in (*triggers, policy.second_look_probability_percent)))
    return (
        Entry("", "", first, sources.number(due_source)),
        *(Entry("", "", text, sources.number(levels)) for text in look.reasons),
    )
