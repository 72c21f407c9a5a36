"""The elongation prediction by the contract's keys."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.prediction import Band, Elongation, MonthlyDelta, Sensitivity
from planner.report.json_text import Record
from planner.report.rounding import MM, MM2, SHARE, rounded
from planner.said import say

STATUS = say("research prior, not validated")


def elongation_record(assessment: Assessment) -> Record | None:
    """Return the prediction with its inputs and what of them was assumed; None when nothing was predicted.

    Where no stent is planned it is still what one would do, and says so.
    """
    elongation = assessment.elongation
    if elongation is None:
        return None
    why_not = _why_not_planned(assessment, elongation)
    return {
        "model": elongation.model,
        "status": STATUS,
        "stent_is_planned": not why_not,
        "stands_for": why_not or None,
        "delta_mm": band_record(elongation.delta_mm),
        "straightening_mm": band_record(elongation.straightening_mm),
        "net_mm": band_record(elongation.net_mm),
        "caudal_diameter_before_mm": rounded(elongation.caudal_diameter_before_mm, MM),
        "caudal_diameter_after_mm": band_record(elongation.caudal_diameter_after_mm),
        "caudal_area_after_mm2": band_record(elongation.caudal_area_after_mm2, MM2),
        "by_month": [_month_record(month) for month in elongation.by_month],
        "inputs": {
            item.name: {
                "value": rounded(item.value, SHARE),
                "unit": item.unit,
                "origin": item.origin,
                "sd": rounded(item.sd, SHARE),
                "note": item.note or None,
            }
            for item in elongation.inputs
        },
        "assumed": list(elongation.assumed),
        "probability_delta_above": rounded(elongation.probability_delta_above, SHARE),
        "probability_area_below": rounded(elongation.probability_area_below, SHARE),
        "probability_either": rounded(elongation.probability_either, SHARE),
        "delta_for_allowance_mm": rounded(elongation.delta_for_allowance_mm, MM),
        "not_known_because": elongation.what_if_not_known or None,
        "sensitivity": [_sensitivity_record(row) for row in elongation.sensitivity],
        "parameters": dict(elongation.parameters),
        "draws": elongation.draws,
        "seed": elongation.seed,
    }


def _why_not_planned(assessment: Assessment, elongation: Elongation) -> str:
    """What the prediction stands for where no stent is planned; empty where one is."""
    diameter_mm = next((item.value for item in elongation.inputs if item.name == "stent_diameter_mm"), None)
    would = (
        say("what a stent would do")
        if diameter_mm is None
        else say("what a stent of {diameter:.4g} mm would do", diameter=diameter_mm)
    )
    if assessment.indication.verdict == "do_not_treat":
        return say("No stent is planned: {would} if one were. Window and printed plan do not show it.", would=would)
    return "" if assessment.recommendation.stents else say("No stent could be chosen: {would}.", would=would)


def _sensitivity_record(row: Sensitivity) -> Record:
    """What one input alone does when it moves by one standard deviation down and up."""
    return {
        "name": row.name,
        "unit": row.unit,
        "low": rounded(row.low_value, SHARE),
        "high": rounded(row.high_value, SHARE),
        "delta_mm": [rounded(row.delta_low_mm, MM), rounded(row.delta_high_mm, MM)],
        "caudal_diameter_mm": [rounded(row.diameter_low_mm, MM), rounded(row.diameter_high_mm, MM)],
    }


def band_record(band: Band | None, decimals: int = MM) -> Record | None:
    """Return a band's percentiles; the 80th and the mean only where they were worked out."""
    if band is None:
        return None
    named = {"p05": band.p05, "median": band.median, "p80": band.p80, "p95": band.p95, "mean": band.mean}
    kept = {name: value for name, value in named.items() if value is not None}
    return {name: rounded(value, decimals) for name, value in kept.items()}


def _month_record(month: MonthlyDelta) -> Record:
    return {
        "month": rounded(month.month, MM),
        "delta_mm_median": rounded(month.delta_mm_median, MM),
        "delta_mm_p05": rounded(month.delta_mm_p05, MM),
        "delta_mm_p95": rounded(month.delta_mm_p95, MM),
        "caudal_diameter_mm_median": rounded(month.caudal_diameter_mm_median, MM),
        "net_shift_mm_median": rounded(month.net_shift_mm_median, MM),
    }
