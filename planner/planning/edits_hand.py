"""What a surgeon can do to measurements drawn on pictures: each a pure function from plan to plan, like those in `edits`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from planner.model.calibration import XrayScale
from planner.model.case import Case
from planner.model.hand_measure import HandMeasure
from planner.model.plan import Plan
from planner.planning.venogram import views_of


def with_measure(plan: Plan, measure: HandMeasure) -> Plan:
    """Add a measurement; one of the same id gives way."""
    return replace(plan, hand_measures=(*without_measure(plan, measure.id).hand_measures, measure))


def with_moved_measure(plan: Plan, measure_id: str, points_px: Sequence[tuple[float, float]]) -> Plan:
    """Put a measurement's points elsewhere."""
    return _changed(plan, measure_id, lambda held: replace(held, points_px=tuple(points_px)))


def with_named_measure(plan: Plan, measure_id: str, name: str) -> Plan:
    """Call a measurement something; the words of a note."""
    return _changed(plan, measure_id, lambda held: replace(held, name=name.strip()))


def without_measure(plan: Plan, measure_id: str) -> Plan:
    """Take a measurement away."""
    return replace(plan, hand_measures=tuple(held for held in plan.hand_measures if held.id != measure_id))


def mm_per_pixel_of(case: Case | None, plan: Plan, image: str) -> tuple[float, float] | None:
    """Pixel size in force on the picture that a measurement lies on, across and down; None where it is not known."""
    if case is None:
        return None
    if image == "":
        spacing = plan.spacing or (case.pullback.spacing if case.pullback is not None else None)
        return None if spacing is None else (spacing.mm_per_pixel_x, spacing.mm_per_pixel_y)
    scale: XrayScale | None = next(
        (view.scale for view in views_of(case, plan) if view.venogram.origin.sop_instance_uid == image), None
    )
    return None if scale is None or scale.mm_per_pixel is None else (scale.mm_per_pixel, scale.mm_per_pixel)


def _changed(plan: Plan, measure_id: str, change: Callable[[HandMeasure], HandMeasure]) -> Plan:
    held = tuple(change(each) if each.id == measure_id else each for each in plan.hand_measures)
    return replace(plan, hand_measures=held)
