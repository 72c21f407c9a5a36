"""What the stents do where they lie, in a few lines, worked out without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planner.model.assessment import Finding, Severity
from planner.model.measurements import LandingMeasure
from planner.model.what_if import StentAtMonth, WhatIf
from planner.wording.numbers import format_mm, format_months, format_number, format_percent, format_range
from planner.wording.terms import TERMS

PRIOR = "model prior, not validated"
TOUCH_MM = 0.5
"""Below half a millimetre an edge is said to lie at a place."""

_ABOUT = {
    "cranial": ("anchoring_too_small",),
    "caudal": ("anchoring_too_small", "oversize_before", "oversize_after"),
    "apposed": ("apposition_too_short", "small_and_short"),
    "covers": ("disease_not_covered", "disease_left_cranial", "disease_left_caudal", "margins_short"),
    "confluence": ("protrusion_over_cap",),
}
"""Checks that colour a line."""


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
            "Cranial landing",
            _landing(found.landing_cranial, found.oversize_cranial_percent),
            TERMS["oversizing_percent"].definition,
            _worst(found.checks, "cranial", "cranial"),
        ),
        ReadoutLine(
            "Caudal landing",
            f"{_landing(found.landing_caudal, found.oversize_caudal_percent)}, "
            f"later\u00a0{signed_percent(found.oversize_after_percent)}",
            f"{TERMS['oversizing_percent'].definition} Later: against the predicted calibre; {PRIOR}.",
            _worst(found.checks, "caudal", "caudal"),
        ),
        ReadoutLine(
            "Apposed",
            format_mm(found.apposed_mm, 0),
            "Stent outside the disease that touches vein; the part past the confluence touches nothing.",
            _worst(found.checks, "apposed"),
        ),
        ReadoutLine(
            "Beyond the disease",
            f"{_margin(found.margin_cranial_mm, 'cranial')}, {_margin(found.margin_caudal_mm, 'caudal')}",
            "Stent in vein beyond the disease at each end.",
            _worst(found.checks, "covers"),
        ),
        ReadoutLine(
            "Past the confluence",
            _past(found.protrusion_mm),
            "How far the cranial edge lies past the iliocaval confluence; far in, it may jail the other side's inflow.",
            _worst(found.checks, "confluence"),
        ),
        ReadoutLine(
            f"Drift by {format_months(month)}",
            drift_words(found.at(month)),
            f"{TERMS['delta_mm'].definition}",
        ),
    )


def drift_words(at: StentAtMonth) -> str:
    """Median and 90 % range of how far the edge lies more cranially: "1.8 (0.4–6.0) mm"."""
    if at.drift_mm is None:
        return format_mm(None)
    band = f" ({format_range(at.drift_p05_mm, at.drift_p95_mm)})" if at.drift_p05_mm is not None else ""
    return f"{format_number(at.drift_mm)}{band} mm"


def month_words(found: WhatIf, month: int) -> str:
    """What the picture shows for a month, in one line."""
    at = found.at(month)
    edge = f"edge {drift_words(at)} more cranial" if at.drift_mm is not None else "drift not known"
    before = format_number(found.elongation.caudal_diameter_before_mm)
    calibre = f"vein below Ø {format_number(at.caudal_diameter_mm)} mm, now {before}"
    return f"Month {month}: {edge}; {calibre} · {PRIOR}"


def count_words(checks: Iterable[Finding]) -> str:
    """How many checks stop and warn: "1 block, 2 cautions"; empty where none does."""
    severities = [check.severity for check in checks]
    blocks, warns = severities.count("block"), severities.count("warn")
    told = [f"{blocks} block{'s' if blocks > 1 else ''}"] if blocks else []
    told += [f"{warns} caution{'s' if warns > 1 else ''}"] if warns else []
    return ", ".join(told)


def signed_percent(percent: float | None) -> str:
    """Oversize with its sign: "+12 %", "−3 %"."""
    written = format_percent(percent)
    written = written.replace(" ", "\u00a0")
    return f"+{written}" if percent is not None and percent > 0 and not written.startswith("−") else written


def _landing(landing: LandingMeasure | None, oversize_percent: float | None) -> str:
    if landing is None:
        return "no vein measured there"
    width = f"Ø {format_mm(landing.max_perimeter_diameter_mm)}"
    return f"{width}, {'no anchor' if oversize_percent is None else signed_percent(oversize_percent)}"


def _margin(margin_mm: float | None, end: str) -> str:
    if margin_mm is None:
        return f"{format_mm(None)} {end}"
    if margin_mm < 0:
        return f"{format_mm(-margin_mm, 0)} bare {end}"
    return f"{format_mm(margin_mm, 0)} {end}"


def _past(protrusion_mm: float | None) -> str:
    if protrusion_mm is None:
        return "confluence not pinned"
    if abs(protrusion_mm) < TOUCH_MM:
        return "at it"
    return format_mm(protrusion_mm, 0) if protrusion_mm > 0 else f"{format_mm(-protrusion_mm, 0)} below it"


def _worst(checks: Iterable[Finding], line: str, end: str = "") -> Severity | None:
    """Severity of the worst check on a line; one that names the other landing does not colour this one."""
    other = {"cranial": "caudal landing", "caudal": "cranial landing"}.get(end, "")
    about = [check for check in checks if check.code in _ABOUT[line] and not (other and other in check.text)]
    pressing = [check.severity for check in about if check.severity != "info"]
    return "block" if "block" in pressing else "warn" if pressing else None
