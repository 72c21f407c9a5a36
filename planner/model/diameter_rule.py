"""How a stent's diameter follows from the vein that it holds on to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LandingMeasureName = Literal["perimeter", "mean", "area"]


@dataclass(frozen=True)
class MeasureChoice:
    """What would be needed if the landing vein were measured one way.

    Attributes
    ----------
    measure
        "perimeter" (the rule), "mean" (smallest and largest width) or "area": of the same frames.
    landing_mm
        The widest landing vein measured that way; None, with `why_not`, where it is not known.
    required_mm, size_mm
        Least diameter that follows, and the narrowest that is made; None where there is none.
    """

    measure: LandingMeasureName
    landing_mm: float | None
    required_mm: float | None
    size_mm: float | None
    why_not: str = ""


@dataclass(frozen=True)
class DiameterBound:
    """One lower bound of the diameter, by name.

    Attributes
    ----------
    hold
        What the stent has to hold on to, such as "cranial landing"; empty where the bound is a segment's target.
    """

    name: str
    least_mm: float
    source: str
    hold: str = ""


@dataclass(frozen=True)
class DiameterRule:
    """How the diameter follows: each bound with its reason, in the order applied.

    `by_measure` shows beside it what other ways of measuring the landing vein would choose.
    """

    required_mm: float
    governed_by: str
    bounds: tuple[DiameterBound, ...]
    by_measure: tuple[MeasureChoice, ...] = ()
