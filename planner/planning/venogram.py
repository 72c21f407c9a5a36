"""From a tracing to a measured venogram."""

from __future__ import annotations

from dataclasses import replace

from planner.measure.xray.measuring import measure_venogram
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.venogram import Pooling, VenogramMeasurement, VenogramTracing


def assess_venogram(
    case: Case, plan: Plan, policy: Policy, pooling: Pooling | None = None
) -> VenogramMeasurement | None:
    """Return everything that follows from the tracing; None without a venogram or a tracing."""
    tracing = tracing_in_force(plan)
    if case.venogram is None or tracing is None:
        return None
    return replace(measure_venogram(case.venogram, tracing, policy, pooling), landmarks=plan.venogram_landmarks)


def tracing_in_force(plan: Plan) -> VenogramTracing | None:
    """Return the tracing with a person's scale in place of the found one, when there is one."""
    if plan.tracing is None or plan.xray_scale is None:
        return plan.tracing
    return replace(plan.tracing, scale=plan.xray_scale)
