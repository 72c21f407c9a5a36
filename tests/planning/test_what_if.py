"""A stent where a hand holds it: the same numbers as the plan that it would make."""

from __future__ import annotations

import dataclasses

import pytest

from planner.model.assessment import Assessment
from planner.model.intake import LengthAllowance
from planner.model.plan import StentPlacement
from planner.planning.assess import assess
from planner.planning.what_if import placements_of, what_if
from tests.helpers.made_cases import case_and_plan
from tests.helpers.policies import shipped_catalogue, shipped_policy

CATALOGUE, POLICY = shipped_catalogue(), shipped_policy()
CASE, PLAN = case_and_plan((50.0, 66.0, 60.0))
HELD = (StentPlacement("medtronic-abre", 18, 120, 35.0),)


def assessed(placements: tuple[StentPlacement, ...] = ()) -> Assessment:
    return assess(CASE, dataclasses.replace(PLAN, placements=placements), CATALOGUE, POLICY)


@pytest.mark.parametrize("cranial_mm", [20.0, 35.0, 48.0, 60.0])
@pytest.mark.parametrize("size", [(16.0, 80.0), (18.0, 120.0)])
def test_a_held_stent_says_what_the_plan_would_say_of_it(cranial_mm: float, size: tuple[float, float]) -> None:
    held = (StentPlacement("medtronic-abre", *size, cranial_mm),)
    told, plan = what_if(assessed(), held, CATALOGUE), assessed(held)
    assert told is not None
    assert told.stents == plan.recommendation.stents
    assert told.diameter == plan.recommendation.diameter
    assert told.length == plan.recommendation.length
    assert told.elongation == plan.elongation
    assert {check.code for check in told.checks} <= {check.code for check in plan.checks}


def test_margins_and_protrusion_follow_the_edges() -> None:
    before, after = (
        what_if(assessed(), (dataclasses.replace(HELD[0], cranial_mm=edge),), CATALOGUE) for edge in (35.0, 37.0)
    )
    assert before is not None
    assert after is not None
    assert before.margin_cranial_mm - after.margin_cranial_mm == pytest.approx(2.0)  # type: ignore[operator]
    assert after.margin_caudal_mm - before.margin_caudal_mm == pytest.approx(2.0)  # type: ignore[operator]
    assert before.protrusion_mm - after.protrusion_mm == pytest.approx(2.0)  # type: ignore[operator]


def test_margins_of_a_stent_past_the_whole_disease_are_no_more_than_there_is() -> None:
    told = what_if(assessed(), (StentPlacement("medtronic-abre", 18, 80, 90.0),), CATALOGUE)
    assert told is not None
    disease = assessed().sizing_inputs.lesion.length_mm  # type: ignore[union-attr]
    assert told.margin_cranial_mm == pytest.approx(-disease)  # type: ignore[operator]
    assert told.margin_caudal_mm == pytest.approx(80.0)
    assert told.apposed_mm == pytest.approx(80.0)


def test_the_edge_drifts_cranially_month_by_month_and_the_vein_thins() -> None:
    told = what_if(assessed(), HELD, CATALOGUE)
    assert told is not None
    assert [month.month for month in told.months] == list(range(13))
    edges = [month.caudal_edge_mm for month in told.months]
    assert all(edge is not None for edge in edges)
    assert edges == sorted(edges, reverse=True)  # type: ignore[type-var]
    assert edges[-1] == pytest.approx(155.0 - told.elongation.delta_mm.median, abs=0.2)  # type: ignore[union-attr]
    widths = [month.caudal_diameter_mm for month in told.months]
    assert widths == sorted(widths, reverse=True)
    assert told.at(3).month == 3


def test_an_allowance_of_the_surgeons_shows_at_once() -> None:
    told = what_if(assessed(), HELD, CATALOGUE, LengthAllowance(mm=20.0))
    assert told is not None
    assert told.length is not None
    assert told.length.allowance_mm == 20.0


def test_the_recommended_stents_are_taken_over_where_they_lie() -> None:
    recommended = assessed().recommendation
    (taken,) = placements_of(recommended)
    (stent,) = recommended.stents
    assert (taken.diameter_mm, taken.length_mm, taken.cranial_mm) == (
        stent.diameter_mm,
        stent.length_mm,
        stent.cranial_mm,
    )


def test_without_a_narrowing_or_without_a_stent_there_is_nothing_to_say() -> None:
    assert what_if(assessed(), (), CATALOGUE) is None
    healthy = assess(*case_and_plan(), CATALOGUE, POLICY)
    assert what_if(healthy, HELD, CATALOGUE) is None
