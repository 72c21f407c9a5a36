"""What a surgeon can do to the length that stents get: pure functions from plan to plan, like those in `edits`.

The stents themselves are set by `edits.with_placement`, all at once.
"""

from __future__ import annotations

from dataclasses import replace

from planner.model.intake import LengthAllowance
from planner.model.plan import Plan

ALLOWANCE_OFF = LengthAllowance(mm=0.0)
"""The surgeon wants no length added for what the vein will do."""


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
