"""Where the work stands, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.assessment import Assessment
from planner.model.case import Case
from planner.model.plan import Plan
from planner.planning.confirmations import frames_to_confirm
from planner.ui.views.confirm.state import confirming_words
from planner.wording.labels import PULLBACK_LABELS, SCALE_LABELS, SPACING_LABELS

SIDE_CONTRADICTION = "side_contradiction"
"""Code of the finding that the images are of the other side than the intake says."""

Standing = Literal["done", "missing", "doubt", "waiting"]


@dataclass(frozen=True)
class Step:
    """One step of the work; `action` is the id of the action that takes the person there."""

    word: str
    icon: str
    action: str
    standing: Standing
    says: str


def list_steps(case: Case | None, plan: Plan, assessment: Assessment | None, is_exported: bool) -> tuple[Step, ...]:
    """The steps of the work in order, each with where it stands."""
    if case is None:
        return tuple(Step(word, icon, action, "waiting", "Open a case first") for word, icon, action in _STEPS)
    judged = (
        ("done", _images(case)),
        _intake(plan, assessment),
        _calibration(case, plan, assessment),
        _contours(case, plan, assessment),
        _landmarks(assessment),
        _lesion(assessment),
        _plan(assessment),
        ("done", "This plan was exported") if is_exported else ("missing", "Not exported yet"),
    )
    return tuple(
        Step(word, icon, action, standing, says)  # type: ignore[arg-type]
        for (word, icon, action), (standing, says) in zip(_STEPS, judged, strict=True)
    )


_STEPS = (
    ("Open", "open", "open"),
    ("Intake", "intake", "intake"),
    ("Calibrate", "calibrate", "ledger"),
    ("Contours", "contour", "next_to_confirm"),
    ("Landmarks", "landmark", "landmarks"),
    ("Lesion", "lesion", "go_mla"),
    ("Plan", "stent", "show_plan"),
    ("Report", "report", "export"),
)


def _images(case: Case) -> str:
    found = [PULLBACK_LABELS[case.pullback.mode]] if case.pullback is not None else []
    found += ["venogram"] if case.venogram is not None else []
    return f"Open: {', '.join(found)}" if found else "No images in this case"


def _intake(plan: Plan, assessment: Assessment | None) -> tuple[Standing, str]:
    """What is stated; what the images contradict comes first, until it is corrected or overruled."""
    stops = assessment.unsettled_stops if assessment is not None else ()
    against = next((finding.text for finding in stops if finding.code == SIDE_CONTRADICTION), None)
    if against is not None:
        return "doubt", against
    missing = [
        word
        for word, value in (
            ("side", plan.intake.side),
            ("class", plan.intake.disease_class),
            ("symptoms", plan.intake.symptoms),
        )
        if value is None
    ]
    return ("missing", f"Not stated: {', '.join(missing)}") if missing else ("done", "Side, class and symptoms stated")


def _calibration(case: Case, plan: Plan, assessment: Assessment | None) -> tuple[Standing, str]:
    """Where the pixel sizes stand; a venogram without a scale stops nothing, since the plan rests on IVUS alone then."""
    if case.pullback is None and case.venogram is None:
        return "waiting", "No picture to calibrate"
    against = [row for row in assessment.calibrations.rows if row.is_contradicted] if assessment is not None else []
    if against:
        return "doubt", f"{against[0].image_name}: something of known size measures otherwise"
    if case.pullback is None:
        return _xray_calibration(plan) or ("missing", "Venogram not calibrated: percent only")
    if plan.spacing is None and case.pullback.spacing is None:
        return "missing", "IVUS pixel size not known"
    if plan.spacing is None and case.pullback.spacing_problem:
        return "doubt", case.pullback.spacing_problem
    spacing = plan.spacing or case.pullback.spacing
    assert spacing is not None
    words = f"IVUS pixel size {SPACING_LABELS[spacing.source]}"
    if case.venogram is None or plan.tracing is None:
        return "done", words
    _standing, of_xray = _xray_calibration(plan) or ("doubt", "venogram not calibrated: the plan rests on IVUS alone")
    return "done", f"{words}; {of_xray[:1].lower()}{of_xray[1:]}"


def _xray_calibration(plan: Plan) -> tuple[Standing, str] | None:
    scale = plan.xray_scale or (plan.tracing.scale if plan.tracing is not None else None)
    return None if scale is None else ("done", f"Venogram scale {SCALE_LABELS[scale.method]}")


def _contours(case: Case, plan: Plan, assessment: Assessment | None) -> tuple[Standing, str]:
    if case.pullback is None:
        return "waiting", "No pullback"
    if plan.contours is None:
        return "missing", "No contours yet"
    deciding = assessment.deciding_frames if assessment is not None else ()
    pending = frames_to_confirm(deciding, plan)
    if any(item.is_doubtful for item in pending):
        return "doubt", confirming_words(deciding, plan)
    if pending:
        return "missing", confirming_words(deciding, plan)
    return "done", confirming_words(deciding, plan) or "Contours found on every frame with a lumen"


def _landmarks(assessment: Assessment | None) -> tuple[Standing, str]:
    vessel = assessment.vessel if assessment is not None else None
    if vessel is None:
        return "waiting", "Waits for the contours"
    proposed = sum(mark.is_proposal for mark in vessel.landmarks)
    if proposed:
        return "doubt", f"{proposed} landmark{'' if proposed == 1 else 's'} proposed, to be confirmed or moved"
    names = {mark.name for mark in vessel.landmarks}
    wanted = {"iliocaval_confluence", "internal_iliac_ostium", "inguinal_ligament"}
    missing = len(wanted - names)
    return ("missing", f"{missing} of 3 segment borders not pinned") if missing else ("done", "Segment borders pinned")


def _lesion(assessment: Assessment | None) -> tuple[Standing, str]:
    vessel = assessment.vessel if assessment is not None else None
    if vessel is None:
        return "waiting", "Waits for the contours"
    count = len(vessel.lesions)
    return (
        "done",
        f"{count} lesion{'' if count == 1 else 's'} found" if count else "No narrowing below half of its reference",
    )


def _plan(assessment: Assessment | None) -> tuple[Standing, str]:
    if assessment is None:
        return "waiting", "Waits for the measurements"
    stops = assessment.unsettled_stops
    if stops:
        return "doubt", f"{len(stops)} to settle: {stops[0].text}"
    return "done", "Nothing blocks this plan"
