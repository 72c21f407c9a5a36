"""The recommendation, its alternatives and its checks by the contract's keys."""

from __future__ import annotations

from planner.model.assessment import (
    Assessment,
    Candidate,
    DiameterRule,
    Finding,
    LengthRule,
    PlacedStent,
)
from planner.model.plan import CheckOverride
from planner.report.json_text import Record
from planner.report.rounding import MM, PERCENT, rounded


def recommendation_record(assessment: Assessment) -> Record:
    """Return what is recommended, what else was considered and every check."""
    recommendation = assessment.recommendation
    length = recommendation.length
    return {
        "stents": [stent_record(stent) for stent in recommendation.stents],
        "chosen_by": recommendation.chosen_by,
        "required_diameter_mm": rounded(recommendation.diameter.required_mm) if recommendation.diameter else None,
        "required_length_mm": rounded(length.required_mm) if length else None,
        "length_allowance_mm": rounded(length.allowance_mm) if length else None,
        "covered_mm": rounded(recommendation.covered_mm),
        "balloon_mm": rounded(recommendation.balloon_mm),
        "diameter_rule": _diameter_record(recommendation.diameter),
        "length_rule": _length_record(length),
        "alternatives": [_candidate_record(candidate) for candidate in recommendation.alternatives],
        "considered": [_candidate_record(candidate) for candidate in recommendation.considered],
        "checks": [_check_record(check, assessment.overrides) for check in assessment.checks],
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
    }


def _candidate_record(candidate: Candidate) -> Record:
    return {
        "rank": candidate.rank,
        "why": candidate.why,
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
        "bounds": [{"name": name, "value_mm": rounded(value), "source": source} for name, value, source in rule.bounds],
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
