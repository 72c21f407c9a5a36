"""Segments follow from landmarks, and only as far as those tell."""

import pytest

from planner.errors import InvalidEntry
from planner.measure.segments import find_segments
from planner.model.vessel import Landmark


def test_all_borders_give_every_frame_its_segment() -> None:
    marks = (
        Landmark("iliocaval_confluence", 2),
        Landmark("internal_iliac_ostium", 4),
        Landmark("inguinal_ligament", 6),
    )
    assert find_segments(8, marks) == ("IVC", "IVC", "CIV", "CIV", "EIV", "EIV", "CFV", "CFV")


def test_without_landmarks_no_segment_is_known() -> None:
    assert set(find_segments(5, ())) == {None}


def test_a_missing_ligament_leaves_the_caudal_frames_unknown() -> None:
    marks = (Landmark("iliocaval_confluence", 2), Landmark("internal_iliac_ostium", 4))
    assert find_segments(6, marks) == ("IVC", "IVC", "CIV", "CIV", None, None)


def test_a_missing_ostium_leaves_the_middle_unknown() -> None:
    marks = (Landmark("iliocaval_confluence", 2), Landmark("inguinal_ligament", 4))
    assert find_segments(6, marks) == ("IVC", "IVC", None, None, "CFV", "CFV")


def test_landmarks_out_of_anatomical_order_are_refused_with_both_frames() -> None:
    marks = (Landmark("internal_iliac_ostium", 2), Landmark("iliocaval_confluence", 9))
    with pytest.raises(InvalidEntry, match=r"frame 9.*frame 2"):
        find_segments(12, marks)
