"""Where the work stands, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.assessment import Assessment
from planner.model.calibration import XrayScale
from planner.model.case import Case
from planner.model.plan import Plan
from planner.planning.confirmations import frames_to_confirm
from planner.said import joined, say
from planner.ui.language import tr
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
        return tuple(Step(word, icon, action, "waiting", tr("Open a case first")) for word, icon, action in _STEPS)
    judged = (
        ("done", _images(case)),
        _intake(plan, assessment),
        _calibration(case, plan, assessment),
        _contours(case, plan, assessment),
        _landmarks(assessment),
        _lesion(assessment),
        _plan(assessment),
        ("done", tr("This plan was exported")) if is_exported else ("missing", tr("Not exported yet")),
    )
    return tuple(
        Step(word, icon, action, standing, says)  # type: ignore[arg-type]
        for (word, icon, action), (standing, says) in zip(_STEPS, judged, strict=True)
    )


_STEPS = (
    (say("Open"), "open", "open"),
    (say("Intake"), "intake", "intake"),
    (say("Calibrate"), "calibrate", "ledger"),
    (say("Contours"), "contour", "next_to_confirm"),
    (say("Landmarks"), "landmark", "landmarks"),
    (say("Lesion"), "lesion", "go_mla"),
    (say("Plan"), "stent", "show_plan"),
    (say("Report"), "report", "export"),
)


def _images(case: Case) -> str:
    found = [PULLBACK_LABELS[case.pullback.mode]] if case.pullback is not None else []
    found += [say("venogram")] if case.venogram is not None else []
    return tr("Open: {images}", images=joined(", ", found)) if found else tr("No images in this case")


def _intake(plan: Plan, assessment: Assessment | None) -> tuple[Standing, str]:
    """What is stated; what the images contradict comes first, until it is corrected or overruled."""
    stops = assessment.unsettled_stops if assessment is not None else ()
    against = next((finding.text for finding in stops if finding.code == SIDE_CONTRADICTION), None)
    if against is not None:
        return "doubt", tr(against)
    missing = [
        word
        for word, value in (
            (say("side"), plan.intake.side),
            (say("class"), plan.intake.disease_class),
            (say("symptoms"), plan.intake.symptoms),
        )
        if value is None
    ]
    return (
        ("missing", tr("Not stated: {missing}", missing=joined(", ", missing)))
        if missing
        else ("done", tr("Side, class and symptoms stated"))
    )


def _calibration(case: Case, plan: Plan, assessment: Assessment | None) -> tuple[Standing, str]:
    """Where the pixel sizes stand; a venogram without a scale stops nothing, since the plan rests on IVUS alone then."""
    if case.pullback is None and case.venogram is None:
        return "waiting", tr("No picture to calibrate")
    against = [row for row in assessment.calibrations.rows if row.is_contradicted] if assessment is not None else []
    if against:
        return "doubt", tr("{image}: something of known size measures otherwise", image=against[0].image_name)
    if case.pullback is None:
        scale = _xray_scale(plan)
        if scale is None:
            return "missing", tr("Venogram not calibrated: percent only")
        return "done", tr("Venogram scale {scale}", scale=SCALE_LABELS[scale.method])
    if plan.spacing is None and case.pullback.spacing is None:
        return "missing", tr("IVUS pixel size not known")
    if plan.spacing is None and case.pullback.spacing_problem:
        return "doubt", tr(case.pullback.spacing_problem)
    spacing = plan.spacing or case.pullback.spacing
    assert spacing is not None
    source, scale = SPACING_LABELS[spacing.source], _xray_scale(plan)
    if case.venogram is None or plan.tracing is None:
        return "done", tr("IVUS pixel size {source}", source=source)
    if scale is None:
        return "done", tr(
            "IVUS pixel size {source}; venogram not calibrated: the plan rests on IVUS alone", source=source
        )
    return "done", tr(
        "IVUS pixel size {source}; venogram scale {scale}", source=source, scale=SCALE_LABELS[scale.method]
    )


def _xray_scale(plan: Plan) -> XrayScale | None:
    return plan.xray_scale or (plan.tracing.scale if plan.tracing is not None else None)


def _contours(case: Case, plan: Plan, assessment: Assessment | None) -> tuple[Standing, str]:
    if case.pullback is None:
        return "waiting", tr("No pullback")
    if plan.contours is None:
        return "missing", tr("No contours yet")
    deciding = assessment.deciding_frames if assessment is not None else ()
    pending = frames_to_confirm(deciding, plan)
    if any(item.is_doubtful for item in pending):
        return "doubt", confirming_words(deciding, plan)
    if pending:
        return "missing", confirming_words(deciding, plan)
    return "done", confirming_words(deciding, plan) or tr("Contours found on every frame with a lumen")


def _landmarks(assessment: Assessment | None) -> tuple[Standing, str]:
    vessel = assessment.vessel if assessment is not None else None
    if vessel is None:
        return "waiting", tr("Waits for the contours")
    proposed = sum(mark.is_proposal for mark in vessel.landmarks)
    if proposed:
        return "doubt", (
            tr("1 landmark proposed, to be confirmed or moved")
            if proposed == 1
            else tr("{count} landmarks proposed, to be confirmed or moved", count=proposed)
        )
    names = {mark.name for mark in vessel.landmarks}
    wanted = {"iliocaval_confluence", "internal_iliac_ostium", "inguinal_ligament"}
    missing = len(wanted - names)
    return (
        ("missing", tr("{count} of 3 segment borders not pinned", count=missing))
        if missing
        else ("done", tr("Segment borders pinned"))
    )


def _lesion(assessment: Assessment | None) -> tuple[Standing, str]:
    vessel = assessment.vessel if assessment is not None else None
    if vessel is None:
        return "waiting", tr("Waits for the contours")
    count = len(vessel.lesions)
    if not count:
        return "done", tr("No narrowing below half of its reference")
    return "done", tr("1 lesion found") if count == 1 else tr("{count} lesions found", count=count)


def _plan(assessment: Assessment | None) -> tuple[Standing, str]:
    if assessment is None:
        return "waiting", tr("Waits for the measurements")
    stops = assessment.unsettled_stops
    if stops:
        return "doubt", tr("{count} to settle: {first}", count=len(stops), first=stops[0].text)
    return "done", tr("Nothing blocks this plan")
