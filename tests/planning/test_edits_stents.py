"""What a surgeon does to the stents of a plan: one thing at a time, cranial first, nothing else changed."""

from __future__ import annotations

import pytest

from planner.model.intake import Intake, LengthAllowance
from planner.model.plan import Plan, StentPlacement
from planner.planning import edits_stents as edits

UPPER, LOWER = StentPlacement("plain", 16, 100, 30.0), StentPlacement("plain", 14, 60, 120.0)
PLAN = Plan(intake=Intake(side="left"), placements=(UPPER, LOWER))


def test_a_moved_stent_keeps_its_size_and_the_order_stays_cranial_first() -> None:
    assert edits.with_stent_moved(PLAN, 0, 32.5).placements == (StentPlacement("plain", 16, 100, 32.5), LOWER)
    passed = edits.with_stent_moved(PLAN, 0, 140.0).placements
    assert [stent.cranial_mm for stent in passed] == [120.0, 140.0]


def test_another_size_or_product_keeps_the_cranial_edge() -> None:
    assert edits.with_stent_sized(PLAN, 1, 14, 80).placements[1] == StentPlacement("plain", 14, 80, 120.0)
    assert edits.with_device_swapped(PLAN, 0, "other", 18, 120).placements[0] == StentPlacement("other", 18, 120, 30.0)


def test_stents_are_added_and_taken_off_one_by_one() -> None:
    without = edits.without_stent(PLAN, 0)
    assert without.placements == (LOWER,)
    assert edits.with_stent_added(without, UPPER).placements == PLAN.placements
    assert edits.without_stent(without, 0).placements == ()
    with pytest.raises(IndexError, match="no stent 2"):
        edits.without_stent(PLAN, 2)


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
