"""The elongation prediction: its course month by month, and three terms that are never added into one."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.prediction import Elongation
from planner.report.parts.records import CourseBand, ElongationPart, Missing
from planner.said import say
from planner.wording.numbers import format_band, format_mm, format_probability, is_known
from planner.wording.robustness import describe_sensitivity

_BRAID_CHECKS = {"braid_shortens", "braid_length_unknown"}


def build_elongation(assessment: Assessment) -> ElongationPart | Missing:
    """Return the prediction, or why there is none."""
    elongation = assessment.elongation
    if assessment.indication.verdict == "do_not_treat":
        return Missing(
            say("Elongation"),
            say("No stent is planned, so no change after one is shown; plan.json keeps what one would do."),
        )
    if elongation is None:
        return Missing(say("Elongation"), say("Nothing was predicted: no stent was sized."))
    course = tuple(
        CourseBand(month.month, month.delta_mm_median, month.delta_mm_p05, month.delta_mm_p95)
        for month in elongation.by_month
        if is_known(month.delta_mm_median)
    )
    band = elongation.delta_mm
    final = None
    if band is not None and course:
        final = CourseBand(course[-1].month, band.median, band.p05, band.p95)
    return ElongationPart(
        model=elongation.model,
        course=course,
        final=final,
        terms=_terms(assessment, elongation),
        not_known_because=elongation.what_if_not_known,
    )


def _terms(assessment: Assessment, elongation: Elongation) -> tuple[tuple[str, str], ...]:
    before = format_mm(elongation.caudal_diameter_before_mm)
    terms = [
        (say("Elongation (edge drifts cranially)"), format_band(elongation.delta_mm)),
        (say("Straightening (path gets shorter)"), format_band(elongation.straightening_mm)),
        (say("Foreshortening (device)"), _foreshortening(assessment)),
        (
            say("Calibre caudal to the lesion, now {before}", before=before),
            format_band(elongation.caudal_diameter_after_mm),
        ),
    ]
    if elongation.probability_delta_above is not None:
        terms.append((say("Chance of a drift that matters"), format_probability(elongation.probability_delta_above)))
    if elongation.sensitivity:
        terms.append((say("What matters most here"), describe_sensitivity(elongation.sensitivity, 1)))
    return tuple(terms)


def _foreshortening(assessment: Assessment) -> str:
    """What a check found of the device's own shortening; it is no part of the vein's prediction."""
    if not assessment.recommendation.stents:
        return say("no stent chosen")
    return (
        say("see the checks") if _BRAID_CHECKS & {check.code for check in assessment.checks} else say("not predicted")
    )
