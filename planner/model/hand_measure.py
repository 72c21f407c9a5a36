"""What a person measured or wrote on a picture: a length, an area, an angle, a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MeasureKind = Literal["length", "area", "angle", "note"]
MEASURE_KINDS: tuple[MeasureKind, ...] = ("length", "area", "angle", "note")
FEWEST_POINTS: dict[MeasureKind, int] = {"length": 2, "area": 3, "angle": 3, "note": 1}


@dataclass(frozen=True)
class HandMeasure:
    """One measurement. It decides nothing in a plan; it is shown, saved and exported.

    Attributes
    ----------
    id
        "H1", "H2", unique in a plan.
    image
        `sop_instance_uid` of the run; empty for the pullback.
    frame_index
        0-based; it shows on this frame alone.
    points_px
        x and y, 0 at the first pixel's centre, so that a later calibration measures them anew. Of an angle: end of one
        leg, vertex, end of the other.
    name
        What the person called it; the words of a note.
    """

    id: str
    kind: MeasureKind
    image: str
    frame_index: int
    points_px: tuple[tuple[float, float], ...]
    name: str = ""

    def __post_init__(self) -> None:
        if len(self.points_px) < FEWEST_POINTS[self.kind]:
            raise ValueError(f"{self.kind} needs {FEWEST_POINTS[self.kind]} points")


@dataclass(frozen=True)
class Measured:
    """What a measurement comes to.

    Attributes
    ----------
    value
        None where it is not known, and for a note.
    unit
        mm, mm², px, px² or °; empty for a note.
    """

    value: float | None
    unit: str
