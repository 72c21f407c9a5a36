"""A minimum that nobody can believe is not the MLA, and is not kept from the surgeon."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.planning import edits
from planner.planning.assess import assess
from planner.storage.catalogue import read_catalogue
from tests.helpers.made_cases import case_and_plan
from tests.helpers.policies import shipped_policy
from tests.helpers.veins import frame_at

CASE, PLAN = case_and_plan((40.0, 58.0, 60.0), (44.0, 48.0, 25.0))
DEEP = range(frame_at(44.0), frame_at(48.0) + 1)


def assessed(plan: Plan) -> Assessment:
    return assess(CASE, plan, read_catalogue(), shipped_policy())


def doubting(plan: Plan) -> Plan:
    """The same contours, of which those of the deepest stretch are hardly believed."""
    assert plan.contours is not None
    confidence = plan.contours.confidence.copy()
    confidence[DEEP.start : DEEP.stop] = 0.2
    return replace(plan, contours=replace(plan.contours, confidence=confidence))


def told(found: Assessment) -> list[str]:
    return [check.text for check in found.checks if check.code.startswith("mla_doubtful")]


def test_a_believed_minimum_is_the_mla_and_nothing_is_said() -> None:
    found = assessed(PLAN)
    assert found.vessel is not None
    assert found.vessel.lesions[0].mla_mm2 == pytest.approx(25.0)
    assert told(found) == []


def test_a_doubtful_minimum_is_said_with_its_frame() -> None:
    found = assessed(doubting(PLAN))
    assert found.vessel is not None
    assert found.vessel.lesions[0].mla_mm2 == pytest.approx(60.0)
    (text,) = told(found)
    assert "25 mm²" in text
    assert any(f"frame {frame + 1} " in text for frame in DEEP)


def test_confirming_the_frames_makes_it_the_mla() -> None:
    plan = doubting(PLAN)
    for frame in DEEP:
        plan = edits.with_confirmed_frame(plan, frame)
    found = assessed(plan)
    assert found.vessel is not None
    assert found.vessel.lesions[0].mla_mm2 == pytest.approx(25.0)
    assert told(found) == []
