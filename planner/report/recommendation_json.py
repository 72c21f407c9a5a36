"""The recommendation, its alternatives and its checks by the contract's keys."""

from __future__ import annotations

from planner.model.assessment import Assessment, Candidate, Finding, LengthRule, PlacedStent
from planner.model.diameter_rule import DiameterRule
from planner.model.plan import CheckOverride
from planner.model.robustness import Firmness, Robustness
from planner.report.json_text import Record
from planner.report.rounding import MM, PERCENT, SHARE, rounded
from planner.wording.robustness import describe_requirement, describe_robustness


def recommendation_record(assessment: Assessment) -> Record:
    """Return what is recommended, what else was considered and every check."""
    recommendation = assessment.recommendation
    length = recommendation.length
    return {
        "stents": [stent_record(stent) for stent in recommendation.stents],
        "chosen_by": recommendation.chosen_by,
        "requirement": _requirement(recommendation.diameter, length),
        "required_diameter_mm": rounded(recommendation.diameter.required_mm) if recommendation.diameter else None,
        "required_length_mm": rounded(length.required_mm) if length else None,
        "length_allowance_mm": rounded(length.allowance_mm) if length else None,
        "covered_mm": rounded(recommendation.covered_mm),
        "balloon_mm": rounded(recommendation.balloon_mm),
        "sheath_fr": rounded(recommendation.sheath_fr),
        "diameter_rule": _diameter_record(recommendation.diameter),
        "length_rule": _length_record(length),
        "alternatives": [_candidate_record(candidate) for candidate in recommendation.alternatives],
        "considered": [_candidate_record(candidate) for candidate in recommendation.considered],
        "candidates": [_size_record(candidate) for candidate in recommendation.considered],
        "robustness": robustness_record(recommendation.robustness),
        "checks": [_check_record(check, assessment.overrides) for check in assessment.checks],
    }


def robustness_record(robustness: Robustness | None) -> Record | None:
    """Return how firm diameter and length are over the measurement's own uncertainty; None where nothing was sized."""
    if robustness is None:
        return None
    return {
        "text": describe_robustness(robustness),
        "diameter": _firmness_record(robustness.diameter),
        "length": _firmness_record(robustness.length),
        "diameter_sd_mm": rounded(robustness.diameter_sd_mm),
        "length_sd_mm": rounded(robustness.length_sd_mm),
        "firm_percent": rounded(robustness.firm_percent, PERCENT),
        "stents_in_a_row": robustness.stents_in_a_row,
    }


def _firmness_record(firmness: Firmness) -> Record:
    shares = [{"size_mm": rounded(each.size_mm), "share": rounded(each.share, SHARE)} for each in firmness.shares]
    return {"standing": firmness.standing, "shares": shares, "why_not": firmness.why_not or None}


def _requirement(rule: DiameterRule | None, length: LengthRule | None) -> Record | None:
    """What any device has to meet, before one is named."""
    if rule is None:
        return None
    length_mm = length.required_mm if length else None
    return {
        "diameter_mm": rounded(rule.required_mm, MM),
        "length_mm": rounded(length_mm, MM),
        "text": describe_requirement(rule.required_mm, length_mm),
    }


def _size_record(candidate: Candidate) -> Record:
    """One size that was considered: what it is, how it would lie in the vein, and why it is in or out."""
    first = candidate.stents[0]
    return {
        "device": first.device,
        "model_id": first.model_id,
        "diameter_mm": rounded(first.diameter_mm),
        "diameters_mm": [rounded(stent.diameter_mm) for stent in candidate.stents],
        "lengths_mm": [rounded(stent.length_mm) for stent in candidate.stents],
        "verified": all(stent.verified for stent in candidate.stents),
        "oversize_cranial_percent": rounded(candidate.oversize_cranial_percent, PERCENT),
        "oversize_caudal_percent": rounded(candidate.oversize_caudal_percent, PERCENT),
        "oversize_after_percent": rounded(candidate.oversize_after_percent, PERCENT),
        "rank": candidate.rank,
        "out_because": candidate.why if candidate.excluded else None,
    }


def stent_record(stent: PlacedStent) -> Record:
    """Return one stent; `verified` is false until a person at this site has checked the size."""
    return {
        "device": stent.device,
        "model_id": stent.model_id,
        "diameter_mm": rounded(stent.diameter_mm),
        "length_mm": rounded(stent.length_mm),
        "cranial_mm": rounded(stent.cranial_mm),
        "caudal_mm": rounded(stent.caudal_mm),
        "sheath_fr": rounded(stent.sheath_fr),
        "verified": stent.verified,
        "verified_by": stent.verified_by or None,
        "stock": stent.stock,
    }


def _candidate_record(candidate: Candidate) -> Record:
    return {
        "rank": candidate.rank,
        "why": candidate.why,
        "warnings": list(candidate.warnings),
        "excluded": candidate.excluded,
        "stents": [stent_record(stent) for stent in candidate.stents],
        "oversize_cranial_percent": rounded(candidate.oversize_cranial_percent, PERCENT),
        "oversize_caudal_percent": rounded(candidate.oversize_caudal_percent, PERCENT),
        "oversize_after_percent": rounded(candidate.oversize_after_percent, PERCENT),
    }


def _check_record(check: Finding, overrides: tuple[CheckOverride, ...]) -> Record:
    return {
        "code": check.code,
        "severity": check.severity,
        "text": check.text,
        "source": check.source,
        "clears": check.clears or None,
        "frames": list(check.frames),
        "overruled_because": next((item.reason for item in overrides if item.code == check.code), None),
    }


def _diameter_record(rule: DiameterRule | None) -> Record | None:
    if rule is None:
        return None
    return {
        "required_mm": rounded(rule.required_mm),
        "governed_by": rule.governed_by,
        "by_measure": [
            {
                "measure": choice.measure,
                "landing_mm": rounded(choice.landing_mm, MM),
                "required_mm": rounded(choice.required_mm, MM),
                "size_mm": rounded(choice.size_mm),
                "why_not": choice.why_not or None,
            }
            for choice in rule.by_measure
        ],
        "bounds": [
            {"name": bound.name, "value_mm": rounded(bound.least_mm), "source": bound.source} for bound in rule.bounds
        ],
    }


def _length_record(rule: LengthRule | None) -> Record | None:
    if rule is None:
        return None
    return {
        "required_mm": rounded(rule.required_mm, MM),
        "lesion_mm": rounded(rule.lesion_mm, MM),
        "cranial_margin_mm": rounded(rule.cranial_margin_mm, MM),
        "caudal_margin_mm": rounded(rule.caudal_margin_mm, MM),
        "allowance_mm": rounded(rule.allowance_mm, MM),
        "model_allowance_mm": rounded(rule.model_allowance_mm, MM),
        "allowance_basis": rule.allowance_basis,
        "required_without_allowance_mm": rounded(rule.required_without_allowance_mm, MM),
    }
