"""What the calibration ledger's dialog writes, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.calibration_ledger import Calibrator, CrossCheck, LedgerRow, LedgerSubject
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.wording.labels import POSITION_LABELS, SCALE_LABELS, SPACING_LABELS
from planner.wording.numbers import NOT_KNOWN, format_mm, format_number, format_percent

HEADINGS = (
    say("What"),
    say("Source"),
    say("Value"),
    say("Who"),
    say("Across = down"),
    say("Error (1 SD)"),
    say("Checked by"),
)

_SUBJECTS: dict[LedgerSubject, str] = {
    "ivus_pixel": say("pixel size"),
    "ivus_position": say("position along the vein"),
    "venogram_pixel": say("scale at the vein"),
}
_LABELS: dict[LedgerSubject, dict[str, str]] = {
    "ivus_pixel": {str(key): words for key, words in SPACING_LABELS.items()},
    "ivus_position": {str(key): words for key, words in POSITION_LABELS.items()},
    "venogram_pixel": {str(key): words for key, words in SCALE_LABELS.items()},
}
_CALIBRATORS: dict[Calibrator, str] = {
    "file": say("the file"),
    "program": say("the program"),
    "person": say("a person"),
    "nobody": say("nobody"),
}
CHECK_WORDS = say("Check a calibration by a known size")


@dataclass(frozen=True)
class RowWords:
    """One line of the table: a cell for each heading, what is said of it below, and whether it is shown red."""

    cells: tuple[str, ...]
    detail: str
    is_red: bool


def write_row(row: LedgerRow) -> RowWords:
    """Put one calibration into words."""
    cells = (
        f"{tr(row.image_name)}: {tr(_SUBJECTS[row.subject])}",
        _source(row),
        _value(row),
        row.who or tr(_CALIBRATORS[row.by]),
        _isotropy(row),
        tr(NOT_KNOWN) if row.error_percent is None else f"±{tr(format_percent(row.error_percent, 1))}",
        _checked(row),
    )
    return RowWords(cells, _detail(row), row.is_assumed or row.is_contradicted or not row.is_known)


def write_check(check: CrossCheck) -> str:
    """One cross-check in a sentence."""
    sign = "✓" if check.agrees else "▲"
    what = f"{sign} {tr(check.what)} ({check.who})" if check.who else f"{sign} {tr(check.what)}"
    difference, allowed = check.difference_percent, format_percent(check.allowed_percent, 1)
    if check.known_mm is None or check.measured_mm is None:
        return tr(
            "{what}: {difference:+.1f} %; ±{allowed} is allowed", what=what, difference=difference, allowed=allowed
        )
    return tr(
        "{what}: measures {measured} instead of {known}, {difference:+.1f} %; ±{allowed} is allowed",
        what=what,
        measured=format_mm(check.measured_mm, 2),
        known=format_mm(check.known_mm, 2),
        difference=difference,
        allowed=allowed,
    )


def _source(row: LedgerRow) -> str:
    if not row.is_known:
        return tr("▲ not calibrated")
    words = _LABELS[row.subject].get(row.method, row.method)
    return tr("▲ assumed: {source}", source=words) if row.is_assumed else tr(words)


def _value(row: LedgerRow) -> str:
    if row.rate_mm_per_s is not None:
        return tr("{rate} mm/s", rate=format_number(row.rate_mm_per_s, 2))
    if row.mm_per_pixel_x is None or row.mm_per_pixel_y is None:
        return tr(NOT_KNOWN)
    across, down = (tr(format_number(size, 4)) for size in (row.mm_per_pixel_x, row.mm_per_pixel_y))
    return (
        tr("{across} mm/px", across=across)
        if across == down
        else tr("{across} × {down} mm/px", across=across, down=down)
    )


def _isotropy(row: LedgerRow) -> str:
    if row.is_isotropic is None:
        return tr(NOT_KNOWN) if row.mm_per_pixel_x is not None else "–"
    return tr("yes") if row.is_isotropic else tr("▲ no")


def _checked(row: LedgerRow) -> str:
    if not row.checks:
        return tr("nothing yet")
    against = sum(not check.agrees for check in row.checks)
    agreeing = len(row.checks) - against
    if against:
        return tr("▲ {against} of {count} contradicts", against=against, count=len(row.checks))
    return tr("✓ 1 agrees") if agreeing == 1 else tr("✓ {count} agree", count=agreeing)


def _detail(row: LedgerRow) -> str:
    told = [tr(capitalised(row.why)) + "."] if row.why else []
    told.append(tr("Error by: {source}.", source=row.source))
    return "\n".join((" ".join(told), *map(write_check, row.checks)))
