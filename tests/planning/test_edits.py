"""Every gesture is a pure function from plan to plan."""

import numpy as np
import pytest

from planner.model.calibration import PixelSpacing
from planner.model.plan import CheckOverride, LesionBorders, Plan, ReferenceChoice, StentPlacement
from planner.model.vessel import Landmark
from planner.planning import edits
from tests.helpers.made_cases import case_and_plan, ellipses


def test_a_corrected_contour_is_held_confirmed_and_the_old_plan_unchanged() -> None:
    _, plan = case_and_plan()
    circle = ellipses(np.array([50.0])).points_mm[0]
    corrected = edits.with_contour(plan, 7, circle)
    assert corrected.contours is not None
    assert plan.contours is not None
    assert corrected.contours.sources[7] == "edited"
    assert 7 in corrected.confirmed_frames
    assert plan.contours.sources[7] == "auto"
    np.testing.assert_array_equal(corrected.contours.points_mm[6], plan.contours.points_mm[6])


def test_a_contour_cannot_be_corrected_where_there_is_none() -> None:
    with pytest.raises(ValueError, match="frame 3"):
        edits.with_contour(Plan(), 3, np.zeros((4, 2)))


def test_moving_a_landmark_keeps_one_of_each_name() -> None:
    plan = edits.with_landmark(Plan(), Landmark("artery_crossing", 5, source="edited"))
    plan = edits.with_landmark(plan, Landmark("artery_crossing", 9, source="edited"))
    assert [mark.frame_index for mark in plan.landmarks] == [9]


def test_the_first_drawn_border_keeps_the_other_found_lesions() -> None:
    found = (LesionBorders("L1", 10, 20), LesionBorders("L2", 40, 50))
    plan = edits.with_lesion_borders(Plan(), LesionBorders("L2", 38, 52), found)
    assert plan.lesions == (LesionBorders("L1", 10, 20), LesionBorders("L2", 38, 52))
    assert edits.with_found_lesions(plan).lesions is None


def test_a_new_pixel_size_rescales_contours_in_each_direction() -> None:
    _, plan = case_and_plan()
    before = PixelSpacing(0.1, 0.1, "ultrasound_regions")
    after = PixelSpacing(0.2, 0.05, "manual", "reader")
    scaled = edits.with_spacing(plan, after, before)
    assert scaled.contours is not None
    assert plan.contours is not None
    np.testing.assert_allclose(scaled.contours.points_mm, plan.contours.points_mm * [2.0, 0.5])


def test_a_blocking_check_is_overruled_only_with_a_reason() -> None:
    with pytest.raises(ValueError, match="reason"):
        edits.with_override(Plan(), CheckOverride("anchoring_too_small", "  "))
    plan = edits.with_override(Plan(), CheckOverride("anchoring_too_small", "measured again on the table"))
    assert edits.without_override(plan, "anchoring_too_small").overrides == ()


def test_placed_stents_are_kept_cranial_first() -> None:
    low, high = StentPlacement("a", 14, 80, 90.0), StentPlacement("a", 16, 60, 20.0)
    assert edits.with_placement(Plan(), (low, high)).placements == (high, low)


def test_giving_a_choice_back_leaves_no_trace() -> None:
    plan = edits.with_reference(Plan(), ReferenceChoice("population"))
    assert edits.with_reference(plan, None).reference is None
