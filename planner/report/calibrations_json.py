"""The ledger of calibrations, one record a row."""

from __future__ import annotations

from planner.model.calibration_ledger import CalibrationLedger, CrossCheck, LedgerRow
from planner.report.json_text import Record
from planner.report.rounding import MM, PERCENT, rounded

_SPACING = 6


def calibrations_record(ledger: CalibrationLedger) -> list[Record]:
    """Return every row: what is calibrated, by whom, how exact, and what it was held against."""
    return [_row(row) for row in ledger.rows]


def _row(row: LedgerRow) -> Record:
    return {
        "what": row.subject,
        "image": row.image_name,
        "sop_instance_uid": row.image or None,
        "method": row.method,
        "by": row.by,
        "who": row.who or None,
        "mm_per_pixel_x": rounded(row.mm_per_pixel_x, _SPACING),
        "mm_per_pixel_y": rounded(row.mm_per_pixel_y, _SPACING),
        "rate_mm_per_s": rounded(row.rate_mm_per_s, MM),
        "isotropic": row.is_isotropic,
        "error_percent": rounded(row.error_percent, PERCENT),
        "assumed": row.is_assumed,
        "why": row.why or None,
        "source": row.source,
        "checks": [_check(check) for check in row.checks],
    }


def _check(check: CrossCheck) -> Record:
    return {
        "what": check.what,
        "known_mm": rounded(check.known_mm, MM),
        "measured_mm": rounded(check.measured_mm, MM),
        "difference_percent": rounded(check.difference_percent, PERCENT),
        "allowed_percent": rounded(check.allowed_percent, PERCENT),
        "agrees": check.agrees,
        "who": check.who or None,
    }
