"""The program's own proposals for a new case: contours and the venogram's tracing, entered into the plan as automatic."""

from __future__ import annotations

from dataclasses import replace

from planner.measure.correction import recompute
from planner.measure.lumen import find_contours
from planner.measure.xray.tracing import trace_venogram
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.progress import Progress, silent

CONTOUR_SHARE = 0.85
"""Of the progress bar, when a venogram follows."""


def propose(case: Case, plan: Plan, progress: Progress = silent) -> Plan:
    """Fill what the plan does not hold yet; contours and tracings that a person edited stay as they are.

    Without a pixel size there are no contours: the person is asked for a calibration first.
    """
    share = CONTOUR_SHARE if case.venogram is not None else 1.0
    plan = _with_contours(case, plan, lambda doing, done: progress(doing, share * done))
    return _with_tracing(case, plan, lambda doing, done: progress(doing, share + (1.0 - share) * done))


def _with_contours(case: Case, plan: Plan, progress: Progress) -> Plan:
    pullback = case.pullback
    spacing = plan.spacing or (pullback.spacing if pullback is not None else None)
    if pullback is None or spacing is None:
        return plan
    found = find_contours(pullback.frames, pullback.transducer_px, pullback.sector_px, spacing, progress)
    return replace(plan, contours=found if plan.contours is None else recompute(found, plan.contours))


def _with_tracing(case: Case, plan: Plan, progress: Progress) -> Plan:
    if case.venogram is None or (plan.tracing is not None and plan.tracing.source == "edited"):
        return plan
    return replace(plan, tracing=trace_venogram(case.venogram, plan.xray_scale, progress))
