"""The headline and the indication: what is read first. "Do not treat" and unsettled stops come before any stent."""

from __future__ import annotations

from collections import Counter

from planner.model.assessment import Assessment, PlacedStent, Recommendation
from planner.report.parts.records import Entry, Headline, Tone, Verdict
from planner.report.parts.sources import SourceList
from planner.report.parts.trust import unconfirmed_cautions
from planner.wording.labels import SEVERITIES, VERDICTS
from planner.wording.numbers import format_mm, format_stent_size, format_trimmed, is_known

_TONES: dict[str, Tone] = {
    "treat": "plain",
    "consider": "plain",
    "insufficient": "caution",
    "do_not_treat": "stop",
}


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
        f"{label.sign} {counts[name]} {label.word.lower()}{'s' if counts[name] > 1 else ''}"
        for name, label in SEVERITIES.items()
        if counts[name]
    ]
    return "Overleaf:  " + ("  ·  ".join(parts) if parts else "none")


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
        return _withheld(assessment, f"Stop: {stops[0].text}")
    if verdict == "insufficient":
        return _withheld(assessment, "The indication is not established: see beside.", "If you treat:")
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
    chosen = "Surgeon's choice" if recommendation.chosen_by == "surgeon" else "Recommended"
    count = len(recommendation.stents)
    return chosen if count == 1 else f"{chosen}: {count} stents, cranial first"


def _not_treated() -> Headline:
    return Headline(
        kicker="Indication",
        lines=("Do not treat",),
        details=("No stent is planned. What was measured is shown below.",),
        cautions=(),
        tone="stop",
    )


def _withheld(assessment: Assessment, why: str, second: str = "") -> Headline:
    """A size that must not be used yet: never in the largest type."""
    recommendation = assessment.recommendation
    sizes = " + ".join(stent_size(stent) for stent in recommendation.stents)
    worked_out = (why,) if second else (why, f"Worked out so far: {sizes}, {recommendation.stents[0].device}.")
    return Headline(
        kicker="Not released",
        lines=("Settle first",),
        second=f"{second} {sizes}" if second else "",
        details=worked_out,
        cautions=_cautions(assessment),
        tone="caution",
    )


def _nothing_recommended(assessment: Assessment) -> Headline:
    recommendation = assessment.recommendation
    details = tuple(stop.text for stop in assessment.unsettled_stops[:2])
    if recommendation.diameter is not None and is_known(recommendation.diameter.required_mm):
        details += (f"Stent diameter needed: at least {format_mm(recommendation.diameter.required_mm)}.",)
    if recommendation.length is not None and recommendation.length.required_mm is None:
        details += ("Length: not known, because positions along the vein are not known.",)
    elif recommendation.length is not None:
        details += (f"Length to cover: {format_mm(recommendation.length.required_mm)}.",)
    return Headline(
        "Recommendation",
        ("No stent chosen",),
        details or ("See the checks overleaf.",),
        _cautions(assessment),
        "caution",
    )


def _details(recommendation: Recommendation) -> tuple[str, ...]:
    """Products with what they need on the table, then where they lie along the vein."""
    stents = recommendation.stents
    groups = {(stent.device, stent.sheath_fr): stent for stent in stents}
    products = [_product(stent) for stent in groups.values()]
    if is_known(recommendation.balloon_mm):
        products[-1] += f" · post-dilate to {format_trimmed(recommendation.balloon_mm)} mm"
    edges = [
        f"{format_trimmed(stent.cranial_mm, 1)} to {format_trimmed(stent.caudal_mm, 1)}"
        for stent in stents
        if stent.cranial_mm is not None and stent.caudal_mm is not None
    ]
    places = (f"{' and '.join(edges)} mm along the vein",) if len(edges) == len(stents) else ()
    return (*products, *places)


def _product(stent: PlacedStent) -> str:
    sheath = f"sheath {format_trimmed(stent.sheath_fr)} F" if is_known(stent.sheath_fr) else "sheath not known"
    return f"{stent.device} · {sheath}"


def _cautions(assessment: Assessment) -> tuple[str, ...]:
    unconfirmed = unconfirmed_cautions(assessment)
    if all(stent.verified for stent in assessment.recommendation.stents):
        return unconfirmed
    return ("Size not verified against the maker's instructions.", *unconfirmed)
