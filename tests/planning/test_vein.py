"""From contours and pins to a measured vein."""

import numpy as np
import pytest

from planner.model.vessel import Landmark
from planner.planning import edits
from planner.planning.vein import assess_vein, diseased_frames, landmarks_in_force, with_landing_zones
from tests.helpers.made_cases import case_and_plan
from tests.helpers.policies import shipped_policy
from tests.helpers.veins import frame_at, landmarks


def test_a_measured_vein_carries_the_areas_of_its_contours() -> None:
    case, plan = case_and_plan((40.0, 58.0, 60.0))
    vessel = assess_vein(case, plan, shipped_policy())
    assert vessel is not None
    assert vessel.sections.area_mm2[frame_at(50.0)] == pytest.approx(60.0)
    assert vessel.lesions[0].length_mm == pytest.approx(18.0)
    assert vessel.segments[frame_at(50.0)] == "CIV"


def test_landmarks_learn_their_position_from_their_frame() -> None:
    case, plan = case_and_plan((40.0, 58.0, 60.0))
    vessel = assess_vein(case, plan, shipped_policy())
    assert vessel is not None
    assert [mark.position_mm for mark in vessel.landmarks] == [20.0, 85.0, 175.0, 195.0]


def test_landing_zones_lie_beside_the_disease_and_outside_the_cava() -> None:
    case, plan = case_and_plan((25.0, 43.0, 60.0))
    vessel = assess_vein(case, plan, shipped_policy())
    assert vessel is not None
    assert vessel.landing_cranial is not None
    assert vessel.landing_caudal is not None
    assert vessel.landing_cranial.start_mm == 20.0
    assert vessel.landing_cranial.segment == "CIV"
    assert vessel.landing_caudal.start_mm == 43.5
    assert vessel.landing_caudal.end_mm == 43.0 + shipped_policy().landing_zone_length_mm.value


def test_a_long_stent_is_judged_on_all_healthy_vein_it_covers() -> None:
    case, plan = case_and_plan((40.0, 58.0, 60.0), (100.0, 104.0, 240.0))
    policy = shipped_policy()
    vessel = assess_vein(case, plan, policy)
    assert vessel is not None
    near = vessel.landing_caudal
    far = with_landing_zones(vessel, (30.0, 120.0), policy).landing_caudal
    assert near is not None
    assert far is not None
    assert near.max_perimeter_diameter_mm == pytest.approx(np.sqrt(4 * 200.0 / np.pi), rel=1e-3)
    assert far.max_perimeter_diameter_mm == pytest.approx(np.sqrt(4 * 240.0 / np.pi), rel=1e-3)
    assert far.max_frame in range(frame_at(100.0), frame_at(104.0) + 1)


def test_a_case_without_contours_has_no_measured_vein() -> None:
    case, plan = case_and_plan()
    assert assess_vein(case, edits.with_found_lesions(plan), shipped_policy()) is not None
    assert assess_vein(case, type(plan)(), shipped_policy()) is None


def test_an_edited_landmark_stands_above_the_intake_s() -> None:
    _, plan = case_and_plan()
    moved = edits.with_landmark(plan, Landmark("internal_iliac_ostium", 160, source="edited"))
    held = {mark.name: mark.frame_index for mark in landmarks_in_force(moved)}
    assert held["internal_iliac_ostium"] == 160
    assert held["iliocaval_confluence"] == landmarks()[0].frame_index


def test_an_automatic_landmark_never_displaces_the_intake_s() -> None:
    _, plan = case_and_plan()
    guessed = edits.with_landmark(plan, Landmark("iliocaval_confluence", 3, source="auto"))
    assert landmarks_in_force(guessed)[0].frame_index == landmarks()[0].frame_index


def test_diseased_frames_are_the_frames_of_the_lesions() -> None:
    case, plan = case_and_plan((40.0, 58.0, 60.0))
    vessel = assess_vein(case, plan, shipped_policy())
    assert vessel is not None
    assert np.flatnonzero(diseased_frames(vessel)).tolist() == list(range(frame_at(40.0), frame_at(58.0) + 1))
