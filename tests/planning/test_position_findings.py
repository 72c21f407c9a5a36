"""What the plan says about positions names the frames and landmarks that are still to pin."""

import dataclasses

import numpy as np
import pytest

from planner.measure.lesion import usual_step
from planner.model.assessment import Finding
from planner.model.case import Case
from planner.model.intake import Intake
from planner.model.motion import CatheterMotion
from planner.model.plan import Plan
from planner.model.vessel import Landmark, Travel
from planner.planning.position_findings import position_findings
from planner.planning.vein import assess_vein
from tests.helpers.made_cases import SYMPTOMATIC, case_and_plan
from tests.helpers.policies import shipped_policy


def said(case: Case, plan: Plan) -> dict[str, Finding]:
    vessel = assess_vein(case, plan, shipped_policy())
    assert vessel is not None
    assert case.pullback is not None
    return {finding.code: finding for finding in position_findings(case.pullback, plan, vessel, shipped_policy())}


def by_hand(**intake: object) -> tuple[Case, Plan]:
    return case_and_plan((50.0, 66.0, 60.0), mode="manual", intake=dataclasses.replace(Intake(), **intake))


def last_frame(case: Case) -> int:
    assert case.pullback is not None
    return case.pullback.frame_count - 1


def test_a_motor_pullback_has_nothing_to_say() -> None:
    assert said(*case_and_plan((50.0, 66.0, 60.0))) == {}


def test_without_any_pin_all_three_known_places_are_named() -> None:
    case, plan = by_hand()
    finding = said(case, plan)["positions_unknown"]
    assert finding.severity == "block"
    assert "drawn by hand" in finding.text
    for name in ("iliocaval confluence", "internal iliac ostium", "inguinal ligament"):
        assert name in finding.clears
    assert f"from frame 1 to frame {last_frame(case) + 1}" in finding.clears
    assert "10 mm markers" in finding.clears


def test_landmarks_without_a_position_are_named_with_their_frame() -> None:
    finding = said(*by_hand(landmarks=(Landmark("iliocaval_confluence", 26),)))["positions_unknown"]
    assert "Enter how many mm from the first frame these lie: iliocaval confluence (frame 27)." in finding.clears
    assert "Pin to its frame, with its position: internal iliac ostium and inguinal ligament." in finding.clears


def test_a_file_without_a_speed_is_not_called_drawn_by_hand() -> None:
    case, plan = by_hand()
    assert case.pullback is not None
    case = dataclasses.replace(case, pullback=dataclasses.replace(case.pullback, mode="unknown"))
    assert "does not say how fast" in said(case, plan)["positions_unknown"].text


def test_frames_outside_the_pins_are_named_with_the_travel_that_reaches_them() -> None:
    case, _ = by_hand()
    last = last_frame(case)
    finding = said(*by_hand(travel=(Travel(20, 100, 80.0),)))["positions_partly_unknown"]
    assert f"frames 1 to 20 and 102 to {last + 1}" in finding.text
    assert f"from frame 1 to frame 21 and from frame 101 to frame {last + 1}" in finding.clears


def test_only_the_end_is_asked_for_when_the_start_is_pinned() -> None:
    case, plan = by_hand(landmarks=(Landmark("internal_iliac_ostium", 100, 90.0),))
    finding = said(case, plan)["positions_partly_unknown"]
    assert finding.clears == f"Enter the catheter's travel from frame 101 to frame {last_frame(case) + 1}."


def test_travel_that_touches_no_pin_is_said_not_to_count() -> None:
    findings = said(*by_hand(travel=(Travel(0, 50, 50.0), Travel(80, 100, 20.0))))
    assert "frame 81 to frame 101" in findings["travel_unused_81"].text
    assert "travel_unused_1" not in findings


def test_pins_far_apart_ask_for_one_more_at_the_landmark_nearest_to_the_middle() -> None:
    case, _ = by_hand()
    last = last_frame(case)
    marks = (Landmark("iliocaval_confluence", 5), Landmark("internal_iliac_ostium", last // 2 + 3))
    finding = said(*by_hand(landmarks=marks, travel=(Travel(0, last, 200.0),)))["positions_from_landmarks"]
    assert finding.severity == "warn"
    assert finding.frames == (last // 2,)
    assert f"such as the internal iliac ostium (frame {last // 2 + 4})" in finding.clears
    assert "even speed, which no hand keeps" in finding.text


def test_pins_at_every_marker_need_no_more() -> None:
    case, _ = by_hand()
    last = last_frame(case)
    frames = np.unique(np.linspace(0, last, 21).astype(int)).tolist()
    travel = tuple(Travel(a, b, 10.0) for a, b in zip(frames, frames[1:], strict=False))
    finding = said(*by_hand(travel=travel))["positions_from_landmarks"]
    assert finding.severity == "info"
    assert finding.clears == ""


@pytest.mark.parametrize(
    ("basis", "words"), [("speckle", "an estimate, tried on made pullbacks only"), ("rests", "did not rest")]
)
def test_what_the_pictures_told_is_called_an_estimate_and_rests_are_counted(basis: str, words: str) -> None:
    case, plan = by_hand(travel=(Travel(0, 100, 80.0),))
    step = np.ones(last_frame(case) + 1)
    step[[0, 7, 8, 9]] = 0.0
    moved = dataclasses.replace(plan, motion=CatheterMotion(step, basis))  # type: ignore[arg-type]
    finding = said(case, moved)["positions_from_landmarks"]
    assert words in finding.text
    assert "3 frames in which the catheter rested" in finding.text


def test_frames_in_which_the_catheter_rested_inside_a_lesion_do_not_lengthen_it() -> None:
    case, plan = by_hand(landmarks=SYMPTOMATIC.landmarks, travel=(Travel(0, 200, 300.0),))
    vessel = assess_vein(case, plan, shipped_policy())
    assert vessel is not None
    (lesion,) = vessel.lesions
    step = np.ones(last_frame(case) + 1)
    step[0] = 0.0
    middle = (lesion.start_frame + lesion.end_frame) // 2
    step[middle : middle + 6] = 0.0
    rested = assess_vein(case, dataclasses.replace(plan, motion=CatheterMotion(step, "rests")), shipped_policy())
    assert rested is not None
    assert lesion.length_mm is not None
    moved = lesion.end_frame - lesion.start_frame
    assert rested.lesions[0].length_mm == pytest.approx(lesion.length_mm * (moved - 6) / moved * 200 / 194)


def test_the_usual_step_is_that_of_the_frames_that_moved() -> None:
    assert usual_step(np.array([0.0, 0, 0, 0, 1, 1, 1, 2, 2, 2])) == 1.0
