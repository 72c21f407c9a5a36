"""A proposed landmark is not a fact: a person's wins, what rests on a proposal says so, and doubtful ones are only shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.model.vessel import BELIEVED_FROM, Landmark
from planner.planning import edits
from planner.planning.assess import assess
from planner.planning.propose import propose_landmarks
from planner.planning.vein import assess_vein, landmarks_in_force
from planner.storage.catalogue import read_catalogue
from tests.helpers.made_cases import SYMPTOMATIC, case_and_plan
from tests.helpers.policies import shipped_policy
from tests.helpers.veins import frame_at, landmarks

NARROW = (40.0, 58.0, 60.0)
UNPINNED = replace(SYMPTOMATIC, landmarks=())


def proposals(confidence: float = 0.9) -> tuple[Landmark, ...]:
    return tuple(replace(mark, source="auto", confidence=confidence, why="Blood runs on.") for mark in landmarks()[:2])


def assessed(plan: Plan) -> Assessment:
    case, _ = case_and_plan(NARROW)
    return assess(case, plan, read_catalogue(), shipped_policy())


def unpinned_plan(*marks: Landmark) -> Plan:
    return replace(case_and_plan(NARROW, intake=UNPINNED)[1], landmarks=marks)


def codes(found: Assessment) -> set[str]:
    return {check.code for check in found.checks}


def test_confident_proposals_name_segments_and_a_finding_says_that_they_are_assumed() -> None:
    found = assessed(unpinned_plan(*proposals()))
    assert found.vessel is not None
    assert found.vessel.segments[frame_at(50.0)] == "CIV"
    (finding,) = [check for check in found.checks if check.code == "landmarks_proposed"]
    assert finding.severity == "warn"
    assert finding.frames == tuple(mark.frame_index for mark in proposals())
    assert "confirmed by nobody" in finding.text


def test_doubtful_proposals_are_shown_and_used_for_nothing() -> None:
    found = assessed(unpinned_plan(*proposals(BELIEVED_FROM - 0.01)))
    assert found.vessel is not None
    assert len(found.vessel.landmarks) == 2
    assert set(found.vessel.segments) == {None}
    assert {"landmarks_doubtful", "confluence_unknown"} <= codes(found)
    assert "landmarks_proposed" not in codes(found)
    assert found.sizing_inputs is not None
    assert found.sizing_inputs.vein.confluence_mm is None


def test_vein_that_may_be_vena_cava_is_no_landing_until_somebody_pins_the_confluence() -> None:
    unpinned, pinned = assessed(unpinned_plan()), assessed(case_and_plan(NARROW)[1])
    assert unpinned.vessel is not None
    assert pinned.vessel is not None
    assert unpinned.vessel.landing_cranial is None
    assert pinned.vessel.landing_cranial is not None
    wide_mm = unpinned.sizing_inputs.uncounted_cranial_mm
    assert wide_mm == pytest.approx(pinned.vessel.landing_cranial.max_perimeter_diameter_mm)
    assert pinned.sizing_inputs.uncounted_cranial_mm is None
    (finding,) = [check for check in unpinned.checks if check.code == "confluence_unknown"]
    assert f"up to {wide_mm:.1f} mm wide, may be vena cava" in finding.text


def test_vein_below_the_arterys_crossing_is_iliac_whatever_else_is_known() -> None:
    crossing = Landmark("artery_crossing", frame_at(30.0), source="edited")
    found = assessed(unpinned_plan(crossing))
    assert found.vessel is not None
    assert found.vessel.landing_cranial is not None
    assert found.vessel.landing_cranial.frames[0] >= crossing.frame_index


def test_landmarks_of_a_person_bring_no_such_finding() -> None:
    assert not {"landmarks_proposed", "landmarks_doubtful"} & codes(assessed(case_and_plan(NARROW)[1]))


def test_a_check_on_a_proposed_landmark_says_that_it_is_assumed() -> None:
    def covered(plan: Plan) -> str:
        (check,) = [check for check in assessed(plan).checks if check.code == "internal_iliac_covered"]
        return check.text

    moved = replace(proposals()[1], frame_index=frame_at(62.0))
    plan = unpinned_plan(proposals()[0], moved)
    assert "Assumed from a proposed landmark" in covered(plan)
    assert "Assumed" not in covered(edits.with_confirmed_landmark(plan, "internal_iliac_ostium"))


def test_segments_from_proposals_are_an_assumed_input_of_sizing() -> None:
    proposed, pinned = assessed(unpinned_plan(*proposals())), assessed(case_and_plan(NARROW)[1])
    assert proposed.sizing_inputs is not None
    assert pinned.sizing_inputs is not None
    assert proposed.sizing_inputs.origin("segment") == "assumed"
    assert pinned.sizing_inputs.origin("segment") == "measured"


def test_a_vein_is_not_called_healthy_on_proposals_alone() -> None:
    case, plan = case_and_plan(intake=UNPINNED)
    proposed = replace(plan, landmarks=proposals())
    confirmed = edits.with_confirmed_landmark(
        edits.with_confirmed_landmark(proposed, "iliocaval_confluence"), "internal_iliac_ostium"
    )
    verdicts = [
        assess(case, one, read_catalogue(), shipped_policy()).indication.verdict for one in (proposed, confirmed)
    ]
    assert verdicts[0] == "insufficient"
    assert verdicts[1] != "insufficient"


@pytest.mark.parametrize("source", ["intake", "edited"])
def test_a_person_s_landmark_takes_the_place_of_a_proposal(source: str) -> None:
    own = Landmark("iliocaval_confluence", 33, source=source)
    plan = (
        unpinned_plan(own)
        if source == "edited"
        else replace(unpinned_plan(), intake=replace(UNPINNED, landmarks=(own,)))
    )
    after = edits.with_proposed_landmarks(plan, proposals())
    held = {mark.name: mark for mark in landmarks_in_force(after)}
    assert held["iliocaval_confluence"] == own
    assert held["internal_iliac_ostium"].is_proposal
    assert [mark.name for mark in after.landmarks if mark.is_proposal] == ["internal_iliac_ostium"]


def test_new_proposals_replace_the_old_ones() -> None:
    first = edits.with_proposed_landmarks(unpinned_plan(), proposals())
    again = edits.with_proposed_landmarks(first, proposals(0.5)[:1])
    assert again.landmarks == proposals(0.5)[:1]


def test_a_confirmed_proposal_is_the_person_s_where_it_lies() -> None:
    plan = edits.with_confirmed_landmark(unpinned_plan(*proposals()), "iliocaval_confluence")
    held = {mark.name: mark for mark in plan.landmarks}
    assert held["iliocaval_confluence"] == Landmark("iliocaval_confluence", frame_at(20.0), source="edited")
    assert held["internal_iliac_ostium"].is_proposal


def test_a_proposal_against_the_order_of_a_person_s_landmarks_is_left_out() -> None:
    own = Landmark("internal_iliac_ostium", frame_at(10.0), source="edited")
    plan = unpinned_plan(own, proposals()[0])
    assert landmarks_in_force(plan) == (own,)
    assert assess_vein(case_and_plan(NARROW)[0], plan, shipped_policy()) is not None


def test_black_frames_bring_no_proposal() -> None:
    case, plan = case_and_plan(NARROW, intake=UNPINNED)
    assert propose_landmarks(case, plan).landmarks == ()
