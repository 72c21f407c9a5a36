"""How much length is added because the vein below the stent will lengthen: the model's figure or the surgeon's own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.assessment import LengthRule
from planner.model.intake import LengthAllowance
from planner.said import say
from planner.sizing.landing import Coverage


@dataclass(frozen=True)
class Drift:
    """What of a prediction decides on length, at any covered length.

    Attributes
    ----------
    delta_mm
        The quantile of lengthening that the allowance covers, one for all or for each run, shape (runs,); None where it
        cannot be predicted.
    straightening_per_mm
        Mean straightening per mm of covered length.
    covered_mm
        Covered length where a person stated it; None where it is what the stent covers.
    quantile_percent
        Which quantile `delta_mm` is.
    """

    delta_mm: float | FloatArray | None
    straightening_per_mm: float
    covered_mm: float | None
    quantile_percent: float

    def allowance_mm(self, total_mm: float) -> float | None:
        """The allowance of a run of `total_mm`."""
        allowances_mm = self.allowances_mm(np.array([total_mm]))
        return None if allowances_mm is None else float(allowances_mm[0])

    def allowances_mm(self, totals_mm: FloatArray) -> FloatArray | None:
        """Equation 11, shape (runs,): lengthening less what straightening takes back, never negative."""
        if self.delta_mm is None:
            return None
        allowances: FloatArray = np.maximum(0.0, self.delta_mm - self.straightening_per_mm * self.covered_by(totals_mm))
        return allowances

    def covered_by(self, totals_mm: FloatArray) -> FloatArray:
        """Covered length of runs of these lengths, shape (runs,)."""
        return totals_mm if self.covered_mm is None else np.full(totals_mm.shape, self.covered_mm)


def needed_length_mm(coverage: Coverage, drift: Drift, own: LengthAllowance | None, total_mm: float) -> float:
    """Length that a run of `total_mm` has to have, with its allowance."""
    return float(needed_lengths_mm(coverage, drift, own, np.array([total_mm]))[0])


def needed_lengths_mm(
    coverage: Coverage, drift: Drift, own: LengthAllowance | None, totals_mm: FloatArray
) -> FloatArray:
    """Length that a run of each of `totals_mm` has to have, with its allowance, shape (runs,)."""
    allowances_mm = _allowances_mm(drift, own, totals_mm)
    return np.full(totals_mm.shape, coverage.length_mm) if allowances_mm is None else coverage.length_mm + allowances_mm


def length_rule(
    coverage: Coverage, lesion_mm: float | None, drift: Drift, own: LengthAllowance | None, total_mm: float
) -> LengthRule:
    """Return how the needed length adds up for a run of `total_mm`."""
    return LengthRule(
        required_mm=needed_length_mm(coverage, drift, own, total_mm),
        lesion_mm=lesion_mm,
        cranial_margin_mm=coverage.cranial_margin_mm,
        caudal_margin_mm=coverage.caudal_margin_mm,
        allowance_mm=_allowance_mm(drift, own, total_mm),
        allowance_basis=_basis(drift, own),
        required_without_allowance_mm=coverage.length_mm,
        model_allowance_mm=drift.allowance_mm(total_mm),
        is_allowance_own=is_own(own),
    )


def is_own(own: LengthAllowance | None) -> bool:
    """Whether the surgeon set an allowance, be it zero."""
    return own is not None and (own.mm is not None or own.percent is not None)


def _allowance_mm(drift: Drift, own: LengthAllowance | None, total_mm: float) -> float | None:
    allowances_mm = _allowances_mm(drift, own, np.array([total_mm]))
    return None if allowances_mm is None else float(allowances_mm[0])


def _allowances_mm(drift: Drift, own: LengthAllowance | None, totals_mm: FloatArray) -> FloatArray | None:
    if own is not None and own.mm is not None:
        return np.full(totals_mm.shape, own.mm)
    if own is not None and own.percent is not None:
        return own.percent / 100 * drift.covered_by(totals_mm)
    return drift.allowances_mm(totals_mm)


def _basis(drift: Drift, own: LengthAllowance | None) -> str:
    if own is not None and own.mm is not None:
        return say("switched off by the surgeon") if own.mm == 0 else say("set by the surgeon in mm")
    if own is not None and own.percent is not None:
        return say("set by the surgeon: {percent:g} % of the covered length", percent=own.percent)
    if drift.delta_mm is None:
        return say("not known: the un-stented length below the stent is missing")
    return say(
        "predicted lengthening ({quantile:.0f}th percentile) less mean straightening", quantile=drift.quantile_percent
    )
