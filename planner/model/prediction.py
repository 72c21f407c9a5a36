"""What the vein is expected to do after it is opened: a research prior, not validated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.model.measurements import Origin


@dataclass(frozen=True)
class Band:
    """A predicted quantity: 5th, 50th and 95th percentile, and the 80th where it is used."""

    p05: float
    median: float
    p95: float
    p80: float | None = None
    mean: float | None = None


@dataclass(frozen=True)
class MonthlyDelta:
    """Lengthening at a month after stenting: median, and 90 % range where lengths are known.

    The median is the published course; the range also holds how fast the vein settles, draw by draw.
    """

    month: float
    delta_mm_median: float
    caudal_diameter_mm_median: float
    net_shift_mm_median: float
    delta_mm_p05: float | None = None
    delta_mm_p95: float | None = None


@dataclass(frozen=True)
class ElongationInput:
    """One input of the elongation model with its origin."""

    name: str
    value: float | None
    unit: str
    origin: Origin
    sd: float | None = None
    note: str = ""


@dataclass(frozen=True)
class Sensitivity:
    """What one input alone does to the prediction when it moves by one standard deviation down and up.

    Lengthening is None where the un-stented length is not known.
    """

    name: str
    unit: str
    low_value: float
    high_value: float
    delta_low_mm: float | None
    delta_high_mm: float | None
    diameter_low_mm: float
    diameter_high_mm: float


@dataclass(frozen=True)
class Elongation:
    """What the vein is expected to do after it is opened. A research prior, not validated.

    Attributes
    ----------
    delta_mm
        Lengthening of the un-stented caudal vein: the stent's caudal edge drifts cranially by it.
    straightening_mm
        Loss of path length as the stent straightens the curve; the opposite sign.
    net
        delta minus straightening, one band, or none where either is not known; worked out when it is first read.
    by_month
        Months 0 to 12.
    probability_delta_above, probability_area_below
        Chance (0 to 1) of each second-look trigger, at the levels of the policy; `probability_either` of one or both.
    delta_for_allowance_mm
        The quantile of delta that the length allowance is taken from, as the policy sets it.
    sensitivity
        What one input alone does, the one that matters most first.
    what_if_not_known
        Why there is no prediction of length, when inputs are missing; empty otherwise.
    """

    model: str
    delta_mm: Band | None
    straightening_mm: Band | None
    net: Sequence[Band]
    caudal_diameter_before_mm: float
    caudal_diameter_after_mm: Band
    caudal_area_after_mm2: Band
    by_month: Sequence[MonthlyDelta]
    inputs: tuple[ElongationInput, ...]
    parameters: tuple[tuple[str, float], ...]
    probability_delta_above: float | None
    probability_area_below: float | None
    draws: int
    seed: int
    what_if_not_known: str = ""
    probability_either: float | None = None
    delta_for_allowance_mm: float | None = None
    sensitivity: Sequence[Sensitivity] = ()

    @property
    def net_mm(self) -> Band | None:
        """delta minus straightening; None where either is not known."""
        return next(iter(self.net), None)

    @property
    def assumed(self) -> tuple[str, ...]:
        """Names of all inputs that were not measured or entered."""
        return tuple(item.name for item in self.inputs if item.origin in ("assumed", "population"))
