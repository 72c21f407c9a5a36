"""What the calibration ledger's dialog writes, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.calibration_ledger import Calibrator, CrossCheck, LedgerRow, LedgerSubject
from planner.wording.labels import POSITION_LABELS, SCALE_LABELS, SPACING_LABELS
from planner.wording.numbers import NOT_KNOWN, format_mm, format_number, format_percent

HEADINGS = ("What", "Source", "Value", "Who", "Across = down", "Error (1 SD)", "Checked by")

_SUBJECTS: dict[LedgerSubject, str] = {
    "ivus_pixel": "pixel size",
    "ivus_position": "position along the vein",
    "venogram_pixel": "scale at the vein",
}
_LABELS: dict[LedgerSubject, dict[str, str]] = {
    "ivus_pixel": {str(key): words for key, words in SPACING_LABELS.items()},
    "ivus_position": {str(key): words for key, words in POSITION_LABELS.items()},
    "venogram_pixel": {str(key): words for key, words in SCALE_LABELS.items()},
}
_CALIBRATORS: dict[Calibrator, str] = {
    "file": "the file",
    "program": "the program",
    "person": "a person",
    "nobody": "nobody",
}
NOT_CALIBRATED = "not calibrated"
CHECK_WORDS = "Check a calibration by a known size"


@dataclass(frozen=True)
class RowWords:
    """One line of the table: a cell for each heading, what is said of it below, and whether it is shown red."""

    cells: tuple[str, ...]
    detail: str
    is_red: bool


def write_row(row: LedgerRow) -> RowWords:
    """Put one calibration into words."""
    cells = (
        f"{row.image_name}: {_SUBJECTS[row.subject]}",
        _source(row),
        _value(row),
        row.who or _CALIBRATORS[row.by],
        _isotropy(row),
        NOT_KNOWN if row.error_percent is None else f"±{format_percent(row.error_percent, 1)}",
        _checked(row),
    )
    return RowWords(cells, _detail(row), row.is_assumed or row.is_contradicted or not row.is_known)


def write_check(check: CrossCheck) -> str:
    """One cross-check in a sentence."""
    sign = "✓" if check.agrees else "▲"
    sizes = ""
    if check.known_mm is not None and check.measured_mm is not None:
        sizes = f" measures {format_mm(check.measured_mm, 2)} instead of {format_mm(check.known_mm, 2)},"
    who = f" ({check.who})" if check.who else ""
    return (
        f"{sign} {check.what}{who}:{sizes} {check.difference_percent:+.1f} %; "
        f"±{format_percent(check.allowed_percent, 1)} is allowed"
    )


def _source(row: LedgerRow) -> str:
    if not row.is_known:
        return f"▲ {NOT_CALIBRATED}"
    words = _LABELS[row.subject].get(row.method, row.method)
    return f"▲ assumed: {words}" if row.is_assumed else words


def _value(row: LedgerRow) -> str:
    if row.rate_mm_per_s is not None:
        return f"{format_number(row.rate_mm_per_s, 2)} mm/s"
    if row.mm_per_pixel_x is None or row.mm_per_pixel_y is None:
        return NOT_KNOWN
    across, down = (format_number(size, 4) for size in (row.mm_per_pixel_x, row.mm_per_pixel_y))
    return f"{across} mm/px" if across == down else f"{across} × {down} mm/px"


def _isotropy(row: LedgerRow) -> str:
    if row.is_isotropic is None:
        return NOT_KNOWN if row.mm_per_pixel_x is not None else "–"
    return "yes" if row.is_isotropic else "▲ no"


def _checked(row: LedgerRow) -> str:
    if not row.checks:
        return "nothing yet"
    against = sum(not check.agrees for check in row.checks)
    agreeing = len(row.checks) - against
    return f"▲ {against} of {len(row.checks)} contradicts" if against else f"✓ {agreeing} agree{'s' * (agreeing == 1)}"


def _detail(row: LedgerRow) -> str:
    why = f"{row.why[:1].upper()}{row.why[1:]}." if row.why else ""
    lines = [f"{why} Error by: {row.source}.".strip(), *(write_check(check) for check in row.checks)]
    return "\n".join(lines)
