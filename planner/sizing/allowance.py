"""How much length is added because the vein below the stent will lengthen: the model's figure or the surgeon's own."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.assessment import LengthRule
from planner.model.intake import LengthAllowance
from planner.sizing.landing import Coverage


@dataclass(frozen=True)
class Drift:
    """What of a prediction decides on length, at any covered length.

    Attributes
    ----------
    delta_mm
        The quantile of lengthening that the allowance covers; None where it cannot be predicted.
    straightening_per_mm
        Mean straightening per mm of covered length.
    covered_mm
        Covered length where a person stated it; None where it is what the stent covers.
    quantile_percent
        Which quantile `delta_mm` is.
    """

    delta_mm: float | None
    straightening_per_mm: float
    covered_mm: float | None
    quantile_percent: float

    def allowance_mm(self, total_mm: float) -> float | None:
        """Equation 11: lengthening less what straightening takes back, never negative."""
        if self.delta_mm is None:
            return None
        covered_mm = total_mm if self.covered_mm is None else self.covered_mm
        return max(0.0, self.delta_mm - self.straightening_per_mm * covered_mm)


def needed_length_mm(coverage: Coverage, drift: Drift, own: LengthAllowance | None, total_mm: float) -> float:
    """Length that a run of `total_mm` has to have, with its allowance."""
    return coverage.length_mm + (_allowance_mm(drift, own, total_mm) or 0.0)


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
    )


def is_own(own: LengthAllowance | None) -> bool:
    """Whether the surgeon set an allowance, be it zero."""
    return own is not None and (own.mm is not None or own.percent is not None)


def _allowance_mm(drift: Drift, own: LengthAllowance | None, total_mm: float) -> float | None:
    if own is not None and own.mm is not None:
        return own.mm
    if own is not None and own.percent is not None:
        covered_mm = total_mm if drift.covered_mm is None else drift.covered_mm
        return own.percent / 100 * covered_mm
    return drift.allowance_mm(total_mm)


def _basis(drift: Drift, own: LengthAllowance | None) -> str:
    if own is not None and own.mm is not None:
        return "switched off by the surgeon" if own.mm == 0 else "set by the surgeon in mm"
    if own is not None and own.percent is not None:
        return f"set by the surgeon: {own.percent:g} % of the covered length"
    if drift.delta_mm is None:
        return "not known: the un-stented length below the stent is missing"
    return f"predicted lengthening ({drift.quantile_percent:.0f}th percentile) less mean straightening"
