"""What the stents do where they lie, in a few lines, worked out without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planner.model.assessment import Finding, Severity, StentEnd
from planner.model.measurements import LandingMeasure
from planner.model.what_if import StentAtMonth, WhatIf
from planner.said import say
from planner.ui.language import tr
from planner.wording.numbers import format_mm, format_months, format_number, format_percent, format_range
from planner.wording.terms import TERMS

PRIOR = say("model prior, not validated")
TOUCH_MM = 0.5
"""Below half a millimetre an edge is said to lie at a place."""

_ABOUT = {
    "cranial": ("anchoring_too_small",),
    "caudal": ("anchoring_too_small", "oversize_before", "oversize_after_remodelling"),
    "apposed": ("apposition_too_short", "small_and_short"),
    "covers": ("disease_not_covered", "disease_left_cranial", "disease_left_caudal", "margins_short"),
    "confluence": ("protrusion_over_cap",),
}
"""Checks that colour a line."""
_MARGIN_WORDS: dict[StentEnd, tuple[str, str]] = {
    "cranial": (say("{margin} cranial"), say("{margin} bare cranial")),
    "caudal": (say("{margin} caudal"), say("{margin} bare caudal")),
}
"""Beyond the disease at each end: where stent covers it, and where it lies bare."""


@dataclass(frozen=True)
class ReadoutLine:
    """One line beside the stent; `severity` is that of the worst check on it."""

    label: str
    value: str
    definition: str
    severity: Severity | None = None


def read_out(found: WhatIf, month: float) -> tuple[ReadoutLine, ...]:
    """The lines for these stents; the drift is told for `month`."""
    return (
        ReadoutLine(
            tr("Cranial landing"),
            _landing(found.landing_cranial, found.oversize_cranial_percent),
            tr(TERMS["oversizing_percent"].definition),
            _worst(found.checks, "cranial", "cranial"),
        ),
        ReadoutLine(
            tr("Caudal landing"),
            tr(
                "{landing}, later {oversize}",
                landing=_landing(found.landing_caudal, found.oversize_caudal_percent),
                oversize=signed_percent(found.oversize_after_percent),
            ),
            tr(
                "{definition} Later: against the predicted calibre; {prior}.",
                definition=TERMS["oversizing_percent"].definition,
                prior=PRIOR,
            ),
            _worst(found.checks, "caudal", "caudal"),
        ),
        ReadoutLine(
            tr("Apposed"),
            tr(format_mm(found.apposed_mm, 0)),
            tr("Stent outside the disease that touches vein; the part past the confluence touches nothing."),
            _worst(found.checks, "apposed"),
        ),
        ReadoutLine(
            tr("Beyond the disease"),
            f"{_margin(found.margin_cranial_mm, 'cranial')}, {_margin(found.margin_caudal_mm, 'caudal')}",
            tr("Stent in vein beyond the disease at each end."),
            _worst(found.checks, "covers"),
        ),
        ReadoutLine(
            tr("Past the confluence"),
            _past(found.protrusion_mm),
            tr(
                "How far the cranial edge lies past the iliocaval confluence; far in, it may jail the other "
                "side's inflow."
            ),
            _worst(found.checks, "confluence"),
        ),
        ReadoutLine(
            tr("Drift by {month}", month=format_months(month)),
            drift_words(found.at(month)),
            tr(TERMS["delta_mm"].definition),
        ),
    )


def drift_words(at: StentAtMonth) -> str:
    """Median and 90 % range of how far the edge lies more cranially: "1.8 (0.4–6.0) mm"."""
    if at.drift_mm is None:
        return tr(format_mm(None))
    if at.drift_p05_mm is None:
        return tr(format_mm(at.drift_mm))
    bounds = format_range(at.drift_p05_mm, at.drift_p95_mm)
    return tr("{median} ({bounds}) mm", median=format_number(at.drift_mm), bounds=bounds)


def month_words(found: WhatIf, month: int) -> str:
    """What the picture shows for a month, in one line."""
    at = found.at(month)
    then = format_number(at.caudal_diameter_mm)
    now = format_number(found.elongation.caudal_diameter_before_mm)
    if at.drift_mm is None:
        return tr(
            "Month {month}: drift not known; caudal vein Ø {then} mm, now {now} · {prior}",
            month=month,
            then=then,
            now=now,
            prior=PRIOR,
        )
    return tr(
        "Month {month}: edge {drift} more cranial; caudal vein Ø {then} mm, now {now} · {prior}",
        month=month,
        drift=drift_words(at),
        then=then,
        now=now,
        prior=PRIOR,
    )


def count_words(checks: Iterable[Finding]) -> str:
    """How many checks stop and warn: "1 block, 2 cautions"; empty where none does."""
    severities = [check.severity for check in checks]
    blocks, warns = severities.count("block"), severities.count("warn")
    told = []
    if blocks:
        told.append(tr("1 block") if blocks == 1 else tr("{count} blocks", count=blocks))
    if warns:
        told.append(tr("1 caution") if warns == 1 else tr("{count} cautions", count=warns))
    return ", ".join(told)


def signed_percent(percent: float | None) -> str:
    """Oversize with its sign: "+12 %", "−3 %"."""
    written = tr(format_percent(percent))
    written = written.replace(" ", "\u00a0")
    return f"+{written}" if percent is not None and percent > 0 and not written.startswith("−") else written


def _landing(landing: LandingMeasure | None, oversize_percent: float | None) -> str:
    if landing is None:
        return tr("no vein measured there")
    width = tr("Ø {diameter}", diameter=format_mm(landing.max_perimeter_diameter_mm))
    hold = tr("no anchor") if oversize_percent is None else signed_percent(oversize_percent)
    return f"{width}, {hold}"


def _margin(margin_mm: float | None, end: StentEnd) -> str:
    covered, bare = _MARGIN_WORDS[end]
    if margin_mm is not None and margin_mm < 0:
        return tr(bare, margin=format_mm(-margin_mm, 0))
    return tr(covered, margin=format_mm(margin_mm, 0))


def _past(protrusion_mm: float | None) -> str:
    if protrusion_mm is None:
        return tr("confluence not pinned")
    if abs(protrusion_mm) < TOUCH_MM:
        return tr("at it")
    return (
        tr(format_mm(protrusion_mm, 0))
        if protrusion_mm > 0
        else tr("{protrusion} below it", protrusion=format_mm(-protrusion_mm, 0))
    )


def _worst(checks: Iterable[Finding], line: str, end: StentEnd | None = None) -> Severity | None:
    """Severity of the worst check on a line; one that is about the other end does not colour this one."""
    pressing = [
        check.severity
        for check in checks
        if check.code in _ABOUT[line] and check.severity != "info" and (end is None or check.end in (None, end))
    ]
    return "block" if "block" in pressing else "warn" if pressing else None
