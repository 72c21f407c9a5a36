"""One ledger of every calibration that a plan rests on: what, from where, by whom, how exact, and held against what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LedgerSubject = Literal["ivus_pixel", "ivus_position", "venogram_pixel"]
Calibrator = Literal["file", "program", "person", "nobody"]


@dataclass(frozen=True)
class CrossCheck:
    """A calibration held against something whose size is known from elsewhere.

    Attributes
    ----------
    what
        In words: "catheter of 8.2 F", "the header's magnification factor".
    known_mm, measured_mm
        Its size, and what it measures with the calibration; None where the check is a ratio only.
    difference_percent
        Measured against known.
    allowed_percent
        Two standard deviations of both together; beyond it they contradict one another.
    who
        Name of the person who measured it; empty where the program did.
    """

    what: str
    known_mm: float | None
    measured_mm: float | None
    difference_percent: float
    allowed_percent: float
    who: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the difference is within what both allow."""
        return abs(self.difference_percent) <= self.allowed_percent


@dataclass(frozen=True)
class LedgerRow:
    """One calibration.

    Attributes
    ----------
    subject
        What is calibrated.
    image
        `sop_instance_uid` of its run.
    image_name
        As people call it: "IVUS pullback", "Venogram, LAO 26°".
    method
        Stable key of where it comes from: a `SpacingSource`, a `PositionSource` or a `ScaleMethod`; "none" without one.
    by
        Who calibrated: the file, the program from the picture, a person, or nobody.
    who
        Name of the person; else empty.
    mm_per_pixel_x, mm_per_pixel_y
        Of pictures; None for positions and where unknown.
    rate_mm_per_s
        Of positions by a motor.
    is_isotropic
        Whether both directions have one size; None where that makes no sense or is not known.
    error_percent
        One standard deviation; None where nobody knows.
    is_assumed
        Whether it rests on something nobody measured here: to be shown red.
    why
        What it rests on, or why it is missing, in words.
    source
        Where the method's error comes from.
    """

    subject: LedgerSubject
    image: str
    image_name: str
    method: str
    by: Calibrator
    who: str
    mm_per_pixel_x: float | None
    mm_per_pixel_y: float | None
    rate_mm_per_s: float | None
    is_isotropic: bool | None
    error_percent: float | None
    is_assumed: bool
    why: str
    source: str
    checks: tuple[CrossCheck, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether millimetres follow from it."""
        return self.method != "none"

    @property
    def is_contradicted(self) -> bool:
        """Whether something of known size measures otherwise."""
        return any(not check.agrees for check in self.checks)


@dataclass(frozen=True)
class CalibrationLedger:
    """The rows, pullback first, then the venogram's views."""

    rows: tuple[LedgerRow, ...] = ()

    def rows_of(self, subject: LedgerSubject) -> tuple[LedgerRow, ...]:
        """The rows of one kind."""
        return tuple(row for row in self.rows if row.subject == subject)
