"""plan.json: the whole plan by the contract's keys (`ilioplan.plan/1`)."""

from __future__ import annotations

from planner.model.assessment import Assessment, Reason
from planner.model.case import Case
from planner.model.intake_record import intake_record
from planner.model.plan import Plan
from planner.report.aftercare_json import aftercare_record
from planner.report.calibrations_json import calibrations_record
from planner.report.confirmations_json import confirmations_record
from planner.report.elongation_json import elongation_record
from planner.report.evidence import collect_evidence, evidence_record
from planner.report.hand_measures import hand_measures_record
from planner.report.json_text import Record
from planner.report.lesion_json import lesion_record, typed_lesion_record
from planner.report.provenance_json import provenance
from planner.report.pullback_json import pullback_document
from planner.report.recommendation_json import recommendation_record
from planner.report.rounding import SHARE, rounded
from planner.report.venogram_json import further_views, venogram_document
from planner.report.why_json import why_record
from planner.wording.views import name_view

SCHEMA = "ilioplan.plan/1"


def plan_document(case: Case | None, plan: Plan, assessment: Assessment, created: str) -> Record:
    """Return everything the plan says, as JSON; unknown is None, contours are left to `measure`.

    `case` is None for a plan from typed measurements.
    """
    second_look = assessment.second_look
    return {
        "schema": SCHEMA,
        "case": _case_record(case, assessment),
        "intake": intake_record(assessment.intake),
        "pullback": _pullback(case, plan, assessment, created),
        "venogram": _venogram(case, assessment, created),
        "calibrations": calibrations_record(assessment.calibrations),
        "lesions": _lesions(assessment),
        "confirmations": confirmations_record(assessment),
        "hand_measures": hand_measures_record(case, plan),
        "indication": {
            "verdict": assessment.indication.verdict,
            "reasons": _reasons(assessment.indication.reasons),
            "alternatives": _reasons(assessment.indication.alternatives),
            "untreated": _reasons(assessment.indication.untreated),
        },
        "elongation": elongation_record(assessment),
        "recommendation": recommendation_record(assessment),
        "second_look": {
            "due_months": rounded(second_look.due_months, SHARE),
            "predicted_probability": rounded(second_look.predicted_probability, SHARE),
            "reasons": list(second_look.reasons),
        },
        "aftercare": aftercare_record(assessment.aftercare),
        "why": why_record(assessment),
        "evidence": {item.name: evidence_record(item) for item in collect_evidence(plan, assessment)},
        "provenance": _provenance(case, plan, assessment, created),
    }


def _reasons(reasons: tuple[Reason, ...]) -> list[Record]:
    return [{"code": reason.code, "text": reason.text, "source": reason.source} for reason in reasons]


def _case_record(case: Case | None, assessment: Assessment) -> Record:
    patient = case.patient if case else None
    return {
        "patient": {
            "name": patient.name or None,
            "id": patient.patient_id or None,
            "birth_date": patient.birth_date or None,
            "sex": patient.sex or None,
        }
        if patient
        else {"name": None, "id": None, "birth_date": None, "sex": None},
        "side": assessment.intake.side,
        "class": assessment.intake.disease_class,
        "cause": assessment.intake.cause,
        "study_date": study_date(case) or None,
    }


def study_date(case: Case | None) -> str:
    """Return the ISO date of the pullback's study, else of the venogram's; empty when no file tells."""
    runs = (case.pullback, case.venogram) if case else ()
    return next((run.origin.study_date for run in runs if run is not None and run.origin.study_date), "")


def _pullback(case: Case | None, plan: Plan, assessment: Assessment, created: str) -> Record | None:
    if case is None or case.pullback is None or assessment.vessel is None or plan.contours is None:
        return None
    return pullback_document(
        case.pullback,
        assessment.vessel,
        plan.contours,
        with_contours=False,
        created=created,
        parameters=assessment.parameters,
    )


def _venogram(case: Case | None, assessment: Assessment, created: str) -> Record | None:
    if case is None or case.venogram is None or assessment.venogram is None:
        return None
    return venogram_document(
        case.venogram,
        assessment.venogram,
        created,
        assessment.parameters,
        further_views(case, assessment.views),
        assessment.narrowest,
    )


def _lesions(assessment: Assessment) -> list[Record]:
    if assessment.vessel is not None:
        return [lesion_record(lesion) for lesion in assessment.vessel.lesions]
    if assessment.sizing_inputs is not None:
        return [typed_lesion_record(assessment.sizing_inputs)]
    return []


def _planned_view(case: Case | None, plan: Plan) -> Record | None:
    """Which of the case's venograms lengths and stents are drawn on, and whose choice that is."""
    if case is None or case.venogram is None:
        return None
    chosen = plan.planned_view
    return {
        "view": name_view(case.venogram.geometry),
        "sop_instance_uid": case.venogram.origin.sop_instance_uid or None,
        "by": "person" if chosen is not None else "program",
        "who": (chosen.who if chosen is not None else "") or None,
    }


def _provenance(case: Case | None, plan: Plan, assessment: Assessment, created: str) -> Record:
    runs = {"pullback": case.pullback, "venogram": case.venogram} if case else {}
    hashes = {kind: run.origin.sha256 for kind, run in runs.items() if run is not None and run.origin.sha256}
    elongation = assessment.elongation
    return {
        **provenance(created, hashes or None, assessment.parameters),
        "policy": {"version": assessment.policy_version, "sha256": assessment.policy_sha256},
        "catalogue": {"version": assessment.catalogue_version, "sha256": assessment.catalogue_sha256},
        "elongation_model": elongation.model if elongation else None,
        "venogram_planned_on": _planned_view(case, plan),
    }
