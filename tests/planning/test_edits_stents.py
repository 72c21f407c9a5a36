"""The surgeon's own length allowance: set, switched off, given back, and nothing else changed."""

from __future__ import annotations

import pytest

from planner.model.intake import Intake, LengthAllowance
from planner.model.plan import Plan, StentPlacement
from planner.planning import edits_stents as edits

PLAN = Plan(intake=Intake(side="left"), placements=(StentPlacement("plain", 16, 100, 30.0),))


def test_an_own_allowance_is_set_switched_off_and_given_back() -> None:
    own = edits.with_length_allowance(PLAN, LengthAllowance(percent=5.0))
    assert own.intake == Intake(side="left", length_allowance=LengthAllowance(percent=5.0))
    off = edits.with_length_allowance(own, edits.ALLOWANCE_OFF)
    assert off.intake.length_allowance == LengthAllowance(mm=0.0)
    assert edits.with_length_allowance(off, None).intake == PLAN.intake


@pytest.mark.parametrize("wrong", [LengthAllowance(), LengthAllowance(mm=-1.0), LengthAllowance(mm=1.0, percent=1.0)])
def test_an_allowance_that_means_nothing_is_not_taken(wrong: LengthAllowance) -> None:
    with pytest.raises(ValueError, match="one length or one percentage"):
        edits.with_length_allowance(PLAN, wrong)
