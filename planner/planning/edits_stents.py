"""What a surgeon can do to the stents of a plan: each a pure function from plan to plan.

`edits.with_placement` sets them all or gives the choice back to the program; `what_if.placements_of` takes over the
program's own, to begin with.
"""

from __future__ import annotations

from dataclasses import replace

from planner.model.intake import LengthAllowance
from planner.model.plan import Plan, StentPlacement
from planner.planning.edits import with_placement

ALLOWANCE_OFF = LengthAllowance(mm=0.0)
"""The surgeon wants no length added for what the vein will do."""


def with_stent_added(plan: Plan, stent: StentPlacement) -> Plan:
    """Put one more stent on the vein."""
    return with_placement(plan, (*plan.placements, stent))


def with_stent_moved(plan: Plan, index: int, cranial_mm: float) -> Plan:
    """Move one stent's cranial edge; stents stay ordered cranial first, so that its index may change.

    Raises
    ------
    IndexError
        When the plan has no such stent.
    """
    return _with_stent(plan, index, replace(_stent(plan, index), cranial_mm=cranial_mm))


def with_stent_sized(plan: Plan, index: int, diameter_mm: float, length_mm: float) -> Plan:
    """Give one stent another size; its cranial edge stays."""
    return _with_stent(plan, index, replace(_stent(plan, index), diameter_mm=diameter_mm, length_mm=length_mm))


def with_device_swapped(plan: Plan, index: int, model_id: str, diameter_mm: float, length_mm: float) -> Plan:
    """Put another product in one stent's place; its cranial edge stays."""
    swapped = replace(_stent(plan, index), model_id=model_id, diameter_mm=diameter_mm, length_mm=length_mm)
    return _with_stent(plan, index, swapped)


def without_stent(plan: Plan, index: int) -> Plan:
    """Take one stent off the vein; without any, the program chooses again."""
    held = _stent(plan, index)
    return with_placement(plan, tuple(stent for stent in plan.placements if stent is not held))


def with_length_allowance(plan: Plan, allowance: LengthAllowance | None) -> Plan:
    """Set the surgeon's own length allowance, `ALLOWANCE_OFF` among them; None goes back to the model's.

    Raises
    ------
    ValueError
        When it is negative, or given both in mm and in percent.
    """
    if allowance is not None:
        told = [value for value in (allowance.mm, allowance.percent) if value is not None]
        if len(told) != 1 or told[0] < 0:
            raise ValueError("an allowance is one length or one percentage, zero or more")
    return replace(plan, intake=replace(plan.intake, length_allowance=allowance))


def _stent(plan: Plan, index: int) -> StentPlacement:
    if not 0 <= index < len(plan.placements):
        raise IndexError(f"the plan has no stent {index}")
    return plan.placements[index]


def _with_stent(plan: Plan, index: int, stent: StentPlacement) -> Plan:
    return with_placement(plan, (*plan.placements[:index], stent, *plan.placements[index + 1 :]))
