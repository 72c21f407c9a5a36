"""The headline and the indication: what is read first. "Do not treat" and unsettled stops come before any stent."""

from __future__ import annotations

from collections import Counter

from planner.model.assessment import Assessment, PlacedStent, Recommendation, Severity
from planner.report.parts.records import Entry, Headline, Tone, Verdict
from planner.report.parts.sources import SourceList
from planner.report.parts.trust import unconfirmed_cautions
from planner.said import Said, joined, say
from planner.wording.labels import SEVERITIES, VERDICTS
from planner.wording.numbers import format_mm, format_stent_size, format_trimmed, is_known

_TONES: dict[str, Tone] = {
    "treat": "plain",
    "consider": "plain",
    "insufficient": "caution",
    "do_not_treat": "stop",
}


_COUNTED: dict[Severity, tuple[str, str]] = {
    "block": (say("{count} stop"), say("{count} stops")),
    "warn": (say("{count} caution"), say("{count} cautions")),
    "info": (say("{count} note"), say("{count} notes")),
}
"""How many findings of a severity there are: one, or several."""


def build_verdict(assessment: Assessment, sources: SourceList) -> Verdict:
    """Return the indication with its reasons."""
    label = VERDICTS[assessment.indication.verdict]
    reasons = tuple(
        Entry("", "", reason.text, sources.number(reason.source)) for reason in assessment.indication.reasons
    )
    return Verdict(label.sign, label.word, _TONES[assessment.indication.verdict], reasons, _count_checks(assessment))


def _count_checks(assessment: Assessment) -> str:
    counts = Counter(check.severity for check in assessment.checks)
    parts = [
        say(
            "{sign} {severity}",
            sign=label.sign,
            severity=Said(_COUNTED[name][counts[name] > 1], {"count": counts[name]}),
        )
        for name, label in SEVERITIES.items()
        if counts[name]
    ]
    return say("Overleaf:  {checks}", checks=joined("  ·  ", parts)) if parts else say("Overleaf:  none")


def build_headline(assessment: Assessment) -> Headline:
    """Return the large lines: a stent only where nothing speaks against reading it from afar."""
    verdict = assessment.indication.verdict
    recommendation = assessment.recommendation
    if verdict == "do_not_treat":
        return _not_treated()
    stops = assessment.unsettled_stops
    if not recommendation.stents:
        return _nothing_recommended(assessment)
    if stops:
        return _withheld(assessment, say("Stop: {stops}", stops=stops[0].text))
    if verdict == "insufficient":
        return _withheld(assessment, say("The indication is not established: see beside."), say("If you treat:"))
    return Headline(
        kicker=_kicker(recommendation),
        lines=tuple(stent_size(stent) for stent in recommendation.stents),
        details=_details(recommendation),
        cautions=_cautions(assessment),
        tone="plain",
    )


def plans_a_stent(assessment: Assessment) -> bool:
    """Whether figures show the stent: never in a plan that says "do not treat"."""
    return assessment.indication.verdict != "do_not_treat" and bool(assessment.recommendation.stents)


def stent_size(stent: PlacedStent) -> str:
    """Write a stent's labelled size."""
    return format_stent_size(stent.diameter_mm, stent.length_mm)


def _kicker(recommendation: Recommendation) -> str:
    chosen = say("Surgeon's choice") if recommendation.chosen_by == "surgeon" else say("Recommended")
    count = len(recommendation.stents)
    return chosen if count == 1 else say("{chosen}: {count} stents, cranial first", chosen=chosen, count=count)


def _not_treated() -> Headline:
    return Headline(
        kicker=say("Indication"),
        lines=(say("Do not treat"),),
        details=(say("No stent is planned. What was measured is shown below."),),
        cautions=(),
        tone="stop",
    )


def _withheld(assessment: Assessment, why: str, second: str = "") -> Headline:
    """A size that must not be used yet: never in the largest type."""
    recommendation = assessment.recommendation
    sizes = joined(" + ", (stent_size(stent) for stent in recommendation.stents))
    worked_out = (
        (why,)
        if second
        else (why, say("Worked out so far: {sizes}, {device}.", sizes=sizes, device=recommendation.stents[0].device))
    )
    return Headline(
        kicker=say("Not released"),
        lines=(say("Settle first"),),
        second=say("{second} {sizes}", second=second, sizes=sizes) if second else "",
        details=worked_out,
        cautions=_cautions(assessment),
        tone="caution",
    )


def _nothing_recommended(assessment: Assessment) -> Headline:
    recommendation = assessment.recommendation
    details = tuple(stop.text for stop in assessment.unsettled_stops[:2])
    if recommendation.diameter is not None and is_known(recommendation.diameter.required_mm):
        details += (
            say("Stent diameter needed: at least {required}.", required=format_mm(recommendation.diameter.required_mm)),
        )
    if recommendation.length is not None and recommendation.length.required_mm is None:
        details += (say("Length: not known, because positions along the vein are not known."),)
    elif recommendation.length is not None:
        details += (say("Length to cover: {required}.", required=format_mm(recommendation.length.required_mm)),)
    return Headline(
        say("Recommendation"),
        (say("No stent chosen"),),
        details or (say("See the checks overleaf."),),
        _cautions(assessment),
        "caution",
    )


def _details(recommendation: Recommendation) -> tuple[str, ...]:
    """Products with what they need on the table, then where they lie along the vein."""
    stents = recommendation.stents
    groups = {(stent.device, stent.sheath_fr): stent for stent in stents}
    products = [_product(stent) for stent in groups.values()]
    if is_known(recommendation.balloon_mm):
        products[-1] += say(" · post-dilate to {balloon} mm", balloon=format_trimmed(recommendation.balloon_mm))
    edges = [
        say(
            "{cranial} to {caudal}",
            cranial=format_trimmed(stent.cranial_mm, 1),
            caudal=format_trimmed(stent.caudal_mm, 1),
        )
        for stent in stents
        if stent.cranial_mm is not None and stent.caudal_mm is not None
    ]
    places = (say("{edges} mm along the vein", edges=joined(say(" and "), edges)),) if len(edges) == len(stents) else ()
    return (*products, *places)


def _product(stent: PlacedStent) -> str:
    sheath = (
        say("sheath {sheath} F", sheath=format_trimmed(stent.sheath_fr))
        if is_known(stent.sheath_fr)
        else say("sheath not known")
    )
    return say("{device} · {sheath}", device=stent.device, sheath=sheath)


def _cautions(assessment: Assessment) -> tuple[str, ...]:
    unconfirmed = unconfirmed_cautions(assessment)
    if all(stent.verified for stent in assessment.recommendation.stents):
        return unconfirmed
    return (say("Size not verified against the maker's instructions."), *unconfirmed)
