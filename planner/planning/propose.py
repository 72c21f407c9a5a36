"""The program's own proposals for a new case: contours and the venogram's tracing, entered into the plan as automatic."""

from __future__ import annotations

from dataclasses import replace

from planner.measure.landmark_proposals import propose_landmarks as measured_landmarks
from planner.measure.lumen import find_contours
from planner.measure.motion import measure_motion, with_pauses
from planner.measure.openings import look_around
from planner.measure.polygon import measure_sections
from planner.measure.position import drawn_by_motor_mm, is_placed_by_motor
from planner.measure.wall_evidence import WallEvidence, look_for_walls
from planner.measure.xray.collaterals import propose_collaterals
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.tracing import trace_venogram
from planner.model.calibration import PixelSpacing
from planner.model.case import Case
from planner.model.contour import LumenContours
from planner.model.lumen_network import LumenNetwork
from planner.model.motion import CatheterMotion
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.progress import Progress, silent
from planner.model.pullback import Pullback
from planner.model.venogram_measurement import Pooling
from planner.planning.corrections import with_found_contours
from planner.planning.edits import with_proposed_landmarks
from planner.planning.edits_venogram import PLANNED_ON, with_hand_marks, with_proposed_collaterals, with_tracing
from planner.planning.venogram import assess_venogram, views_of

CONTOUR_SHARE = 0.85
"""Of the progress bar, when a venogram follows."""

LANDMARKS_FROM = 0.9
"""Of the pullback's share of the progress bar."""
LUMEN_SHARE = 0.75
"""Of the contours' part of it, when the catheter's way has to be followed as well."""


def propose(case: Case, plan: Plan, network: LumenNetwork, progress: Progress = silent) -> Plan:
    """Fill what the plan does not hold yet; contours and tracings that a person edited stay as they are."""
    share = CONTOUR_SHARE if case.venogram is not None else 1.0
    plan = propose_contours(case, plan, network, lambda doing, done: progress(doing, LANDMARKS_FROM * share * done))
    plan = propose_landmarks(
        case, plan, lambda doing, done: progress(doing, share * (LANDMARKS_FROM + (1.0 - LANDMARKS_FROM) * done))
    )
    return propose_tracing(case, plan, lambda doing, done: progress(doing, share + (1.0 - share) * done))


def propose_contours(case: Case, plan: Plan, network: LumenNetwork, progress: Progress = silent) -> Plan:
    """Find the lumen on every frame; without a pixel size nothing is found and the person is asked for one."""
    pullback = case.pullback
    spacing = plan.spacing or (pullback.spacing if pullback is not None else None)
    if pullback is None or spacing is None:
        return plan
    share = 1.0 if is_placed_by_motor(pullback) else LUMEN_SHARE
    found = find_contours(
        pullback.frames,
        pullback.transducer_px,
        pullback.sector_px,
        spacing,
        network,
        lambda doing, done: progress(doing, share * done),
    )
    motion = follow_catheter(
        pullback, spacing, found, lambda doing, done: progress(doing, share + (1.0 - share) * done)
    )
    if motion is not None:
        found = with_pauses(found, motion.resting)
    return replace(with_found_contours(plan, found), motion=motion)


def look_for_walls_of(
    case: Case, plan: Plan, network: LumenNetwork, progress: Progress = silent
) -> WallEvidence | None:
    """Read from the pullback's frames what neighbours of a correction are drawn to; None without a pixel size."""
    pullback = case.pullback
    spacing = plan.spacing or (pullback.spacing if pullback is not None else None)
    if pullback is None or spacing is None:
        return None
    return look_for_walls(pullback.frames, pullback.transducer_px, pullback.sector_px, spacing, network, progress)


def follow_catheter(
    pullback: Pullback, spacing: PixelSpacing, contours: LumenContours, progress: Progress = silent
) -> CatheterMotion | None:
    """Estimate from the frames how a hand drew the catheter; None where a motor's rate already tells every position."""
    if is_placed_by_motor(pullback):
        return None
    return measure_motion(pullback.frames, pullback.transducer_px, pullback.sector_px, spacing, contours, progress)


def propose_landmarks(case: Case, plan: Plan, progress: Progress = silent) -> Plan:
    """Propose where the landmarks lie that no person pinned; earlier proposals give way."""
    pullback, contours = case.pullback, plan.contours
    spacing = plan.spacing or (pullback.spacing if pullback is not None else None)
    if pullback is None or contours is None or spacing is None:
        return plan
    geometry = (pullback.frames, pullback.transducer_px, pullback.sector_px, spacing)
    found = measured_landmarks(
        look_around(*geometry, contours, progress),
        measure_sections(contours.points_mm),
        drawn_by_motor_mm(pullback),
        plan.intake.side,
    )
    return with_proposed_landmarks(plan, found)


def propose_tracing(case: Case, plan: Plan, progress: Progress = silent) -> Plan:
    """Trace the vein on every venogram view; what a person drew, and further views that are traced, stay."""
    views = views_of(case, plan)
    for number, view in enumerate(views):
        held = view.held.tracing
        if held is not None and (held.source == "edited" or not view.is_planned_on):
            continue
        plan = retrace(case, plan, view.key, _part(progress, number / len(views), (number + 1) / len(views)))
    return plan


def retrace(case: Case, plan: Plan, view: str = PLANNED_ON, progress: Progress = silent) -> Plan:
    """Trace one view anew with the mask, frame and scale that the plan holds for it; a person's line gives way.

    Widths that a person read and bands that they marked stay. Collaterals are proposed anew as well; those that a person
    marked or confirmed stay.
    """
    (chosen,) = (each for each in views_of(case, plan) if each.key == view)
    traced = trace_venogram(chosen.venogram, chosen.held.xray_scale, progress, chosen.choice)
    plan = with_tracing(plan, with_hand_marks(traced, chosen.held), view)
    return with_proposed_collaterals(plan, propose_collaterals(chosen.venogram, traced), view)


def _part(progress: Progress, start: float, stop: float) -> Progress:
    return lambda doing, done: progress(doing, start + (stop - start) * done)


def measure_pooling_of(case: Case, plan: Plan, policy: Policy) -> Pooling | None:
    """Measure the contrast's wash-out once from the frames; every later assessment reuses it."""
    measured = assess_venogram(case, plan, policy)
    if case.venogram is None or measured is None:
        return None
    return measure_pooling(case.venogram, measured.tracing, measured.lesions)
