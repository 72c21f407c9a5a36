"""The program's own proposals for a new case: contours and the venogram's tracing, entered into the plan as automatic."""

from __future__ import annotations

from dataclasses import replace

from planner.measure.correction import recompute
from planner.measure.lumen import find_contours
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.tracing import trace_venogram
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.progress import Progress, silent
from planner.model.venogram import Pooling
from planner.planning.venogram import assess_venogram

CONTOUR_SHARE = 0.85
"""Of the progress bar, when a venogram follows."""


def propose(case: Case, plan: Plan, progress: Progress = silent) -> Plan:
    """Fill what the plan does not hold yet; contours and tracings that a person edited stay as they are."""
    share = CONTOUR_SHARE if case.venogram is not None else 1.0
    plan = propose_contours(case, plan, lambda doing, done: progress(doing, share * done))
    return propose_tracing(case, plan, lambda doing, done: progress(doing, share + (1.0 - share) * done))


def propose_contours(case: Case, plan: Plan, progress: Progress = silent) -> Plan:
    """Find the lumen on every frame; without a pixel size nothing is found and the person is asked for one."""
    pullback = case.pullback
    spacing = plan.spacing or (pullback.spacing if pullback is not None else None)
    if pullback is None or spacing is None:
        return plan
    found = find_contours(pullback.frames, pullback.transducer_px, pullback.sector_px, spacing, progress)
    return replace(plan, contours=found if plan.contours is None else recompute(found, plan.contours))


def propose_tracing(case: Case, plan: Plan, progress: Progress = silent) -> Plan:
    """Trace the vein on the venogram."""
    if case.venogram is None or (plan.tracing is not None and plan.tracing.source == "edited"):
        return plan
    return replace(plan, tracing=trace_venogram(case.venogram, plan.xray_scale, progress))


def measure_pooling_of(case: Case, plan: Plan, policy: Policy) -> Pooling | None:
    """Measure the contrast's wash-out once from the frames; every later assessment reuses it."""
    measured = assess_venogram(case, plan, policy)
    if case.venogram is None or measured is None:
        return None
    return measure_pooling(case.venogram, measured.tracing, measured.lesions)
