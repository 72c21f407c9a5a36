"""Margins, the confluence, the profunda."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.model.measurements import LesionExtent, SizingInputs, VeinMap
from planner.model.vessel import Segment
from planner.sizing.landing import Coverage, plan_coverage, protrusion_mm
from tests.sizing.veins import POLICY, vein

MAP = VeinMap(
    confluence_mm=30, internal_iliac_mm=90, inguinal_ligament_mm=190, profunda_mm=230, first_mm=0, last_mm=260
)


def placed(start_mm: float, end_mm: float, segment: Segment = "CIV", where: VeinMap = MAP) -> SizingInputs:
    lesion = LesionExtent(60, end_mm - start_mm, segment, 64, start_mm, end_mm)
    return replace(vein(), lesion=lesion, vein=where)


def coverage(inputs: SizingInputs) -> Coverage:
    found = plan_coverage(inputs, POLICY)
    assert found is not None
    return found


def test_typed_lengths_get_both_margins() -> None:
    found = coverage(vein(lesion_mm=40))
    assert (found.length_mm, found.cranial_margin_mm, found.caudal_margin_mm) == (70, 10, 20)
    assert found.edges_mm(80) is None


def test_without_a_length_there_is_nothing_to_cover() -> None:
    assert plan_coverage(vein(lesion_mm=None), POLICY) is None


@pytest.mark.parametrize(
    ("start_mm", "past_mm"),
    [(30.0, 10), (33.0, 7), (35.0, 5), (50.0, 5), (60.0, 5)],
    ids=["at the confluence", "3 mm below", "5 mm below", "20 mm below", "30 mm below"],
)
def test_disease_near_the_confluence_is_covered_to_just_past_it(start_mm: float, past_mm: float) -> None:
    found = coverage(placed(start_mm, 80))
    assert protrusion_mm(found.cranial_mm, MAP) == pytest.approx(past_mm)


def test_disease_far_below_the_confluence_is_covered_by_its_margin_only() -> None:
    found = coverage(placed(61, 80))
    assert found.cranial_mm == 51
    assert found.cranial_margin_mm == 10


def test_disease_of_the_external_iliac_vein_never_reaches_for_the_confluence() -> None:
    assert coverage(placed(50, 80, "EIV")).cranial_mm == 40


def test_extra_length_lies_caudally() -> None:
    found = coverage(placed(40, 80))
    assert found.edges_mm(100) == (25, 125)


def test_the_caudal_margin_ends_clear_of_the_profunda() -> None:
    found = coverage(placed(120, 210, "EIV"))
    assert found.caudal_margin_mm == 10
    assert found.length_mm == 110


def test_a_run_too_long_for_the_profunda_is_moved_cranially_as_far_as_the_cap() -> None:
    found = coverage(placed(120, 210, "EIV"))
    assert found.edges_mm(140) == (80, 220)
    assert not found.all_reach_profunda(np.array([200.0]))[0]
    assert found.edges_mm(200) == (20, 220)
    assert found.all_reach_profunda(np.array([201.0]))[0]


def test_disease_down_to_the_profunda_is_still_covered() -> None:
    found = coverage(placed(120, 225, "CFV"))
    assert found.caudal_margin_mm == 0
    assert found.all_reach_profunda(np.array([found.length_mm + 200]))[0]


def test_no_protrusion_is_told_where_the_confluence_is_not_known() -> None:
    assert protrusion_mm(20, VeinMap()) is None
    assert protrusion_mm(None, MAP) is None
    assert protrusion_mm(50, MAP) == -20
