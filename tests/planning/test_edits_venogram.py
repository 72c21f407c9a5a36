"""Every gesture on the venogram is a pure function from plan to plan, and says whose it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.model.calibration import KnownSize, XrayScale
from planner.model.plan import Plan
from planner.model.venogram import (
    Collateral,
    DiameterReading,
    PlannedView,
    SharedPin,
    SubtractionChoice,
    VenogramLandmark,
    VenogramTracing,
)
from planner.planning import edits_venogram as edits
from planner.planning.venogram import as_planned
from tests.helpers.cases import plain_case

WHO = "SAMPLE, Reader"
LINE = np.stack([np.full(50, 20.0), np.arange(50.0)], axis=1)
TRACING = VenogramTracing(LINE, np.full(50, 12.0), np.zeros((0, 2)), None, 3, True)


def collateral(name: str, x: float, source: str = "auto") -> Collateral:
    course = np.stack([np.full(30, x), np.linspace(0.0, 300.0, 30)], axis=1)
    return Collateral(name, "ascending_lumbar", course, source=source)  # type: ignore[arg-type]


@pytest.mark.parametrize("view", ["", "1.2.9"])
def test_what_is_decided_on_one_view_stays_on_it(view: str) -> None:
    plan = edits.with_tracing(Plan(), TRACING, view)
    plan = edits.with_xray_scale(plan, XrayScale(0.3, "ruler", 5.0, who=WHO), view)
    plan = edits.with_venogram_landmark(plan, VenogramLandmark("artery_crossing", 1.0, 2.0, WHO), view)
    plan = edits.with_venogram_landmark(plan, VenogramLandmark("artery_crossing", 8.0, 2.0, WHO), view)
    plan = edits.with_subtraction(plan, SubtractionChoice("frame", 1, (0.5, 0.0), who=WHO), view)
    held, other = edits.view_of(plan, view), edits.view_of(plan, "1.2.9" if view == "" else "")
    assert held.tracing is TRACING
    assert held.xray_scale is not None
    assert held.xray_scale.who == WHO
    assert [(mark.x_px, mark.who) for mark in held.landmarks] == [(8.0, WHO)]
    assert held.subtraction == SubtractionChoice("frame", 1, (0.5, 0.0), who=WHO)
    assert (other.tracing, other.xray_scale, other.landmarks, other.subtraction) == (None, None, (), None)
    assert edits.view_of(edits.without_venogram_landmark(plan, "artery_crossing", view), view).landmarks == ()
    assert edits.view_of(edits.with_xray_scale(plan, None, view), view).xray_scale is None


def test_a_view_is_left_out_and_taken_in_again() -> None:
    plan = edits.with_view_left_out(Plan(), "1.2.9")
    assert edits.view_of(plan, "1.2.9").is_left_out
    assert not edits.view_of(edits.with_view_left_out(plan, "1.2.9", False), "1.2.9").is_left_out
    with pytest.raises(ValueError, match="planned on"):
        edits.with_view_left_out(plan, "")


def test_a_reading_gives_way_to_a_later_one_at_the_same_place() -> None:
    plan = edits.with_tracing(Plan(), TRACING)
    first, again = DiameterReading((15.0, 20.0), (25.0, 20.0), WHO), DiameterReading((14.0, 21.0), (25.0, 21.0), WHO)
    elsewhere = DiameterReading((15.0, 40.0), (25.0, 40.0), WHO)
    for reading in (first, elsewhere, again):
        plan = edits.with_diameter_reading(plan, reading)
    assert plan.tracing is not None
    assert plan.tracing.readings == (elsewhere, again)
    emptied = edits.without_diameter_reading(edits.without_diameter_reading(plan, again), elsewhere)
    assert emptied.tracing is not None
    assert emptied.tracing.readings == ()


def test_what_a_hand_marked_outlasts_a_new_tracing_by_the_program() -> None:
    bands, found_bands = np.stack([np.full(6, 21.0), 8.0 * np.arange(6)], axis=1), np.zeros((0, 2))
    reading = DiameterReading((15.0, 20.0), (25.0, 20.0), WHO)
    plan = edits.with_tracing(Plan(), replace(TRACING, markers_px=bands))
    plan = edits.with_diameter_reading(plan, reading)
    found = Plan(tracing=replace(TRACING, frame_used=5, markers_px=found_bands))
    anew = edits.with_proposed_tracings(plan, found).tracing
    assert anew is not None
    assert (anew.frame_used, anew.readings, len(anew.markers_px)) == (5, (reading,), 0)
    by_bands = edits.with_xray_scale(plan, XrayScale(1.25, "catheter_markers", 2.0, who=WHO))
    anew = edits.with_proposed_tracings(by_bands, found).tracing
    assert anew is not None
    np.testing.assert_array_equal(anew.markers_px, bands)


def test_a_reading_needs_a_vein_and_two_ends() -> None:
    reading = DiameterReading((15.0, 20.0), (25.0, 20.0))
    with pytest.raises(ValueError, match="traced"):
        edits.with_diameter_reading(Plan(), reading)
    with pytest.raises(ValueError, match="two ends"):
        edits.with_diameter_reading(Plan(tracing=TRACING), replace(reading, to_px=reading.from_px))


def test_a_persons_collateral_outlasts_new_proposals() -> None:
    plan = edits.with_proposed_collaterals(Plan(), [collateral("x", 100.0), collateral("y", 200.0)])
    assert [held.id for held in plan.collaterals] == ["C1", "C2"]
    plan = edits.with_confirmed_collateral(plan, "C1", WHO)
    plan = edits.with_proposed_collaterals(plan, [collateral("x", 104.0), collateral("z", 300.0)])
    assert [(held.id, held.who, held.is_proposal) for held in plan.collaterals] == [
        ("C1", WHO, False),
        ("C2", "", True),
    ]
    assert plan.collaterals[1].points_px[0, 0] == 300.0
    assert edits.without_collateral(plan, "C1").collaterals == plan.collaterals[1:]


def test_a_collateral_is_marked_and_moved_by_its_id() -> None:
    plan = edits.with_collateral(Plan(), collateral("C1", 10.0, "edited"))
    moved = edits.with_collateral(plan, replace(collateral("C1", 30.0, "edited"), kind="cross_pelvic"))
    assert [(held.kind, held.points_px[0, 0]) for held in moved.collaterals] == [("cross_pelvic", 30.0)]
    assert edits.free_id("C", ["C1", "C3"]) == "C2"


def test_shared_pins_lie_in_the_order_of_the_frames() -> None:
    plan = edits.with_shared_pin(Plan(), SharedPin("P1", "stent_caudal_end", 90, 1.0, 2.0, WHO))
    plan = edits.with_shared_pin(plan, SharedPin("P2", "stent_cranial_end", 20, 1.0, 9.0, WHO))
    assert [pin.id for pin in plan.shared_pins] == ["P2", "P1"]
    moved = edits.with_shared_pin(plan, SharedPin("P1", "stent_caudal_end", 10, 1.0, 2.0, WHO))
    assert [pin.frame_index for pin in moved.shared_pins] == [10, 20]
    assert edits.without_shared_pin(moved, "P2").shared_pins == moved.shared_pins[:1]


def test_a_known_size_is_measured_anew_in_the_same_image() -> None:
    size = KnownSize("", "catheter", 8.2 / 3, (0.0, 0.0), (0.0, 50.0), 4, WHO)
    plan = edits.with_known_size(edits.with_known_size(Plan(), size), replace(size, to_px=(0.0, 55.0)))
    plan = edits.with_known_size(plan, replace(size, image="1.2.3"))
    assert [(held.image, held.to_px) for held in plan.known_sizes] == [("", (0.0, 55.0)), ("1.2.3", (0.0, 50.0))]
    assert edits.without_known_size(plan, size).known_sizes == plan.known_sizes[1:]
    for wrong in (replace(size, known_mm=0.0), replace(size, to_px=size.from_px)):
        with pytest.raises(ValueError, match="two ends"):
            edits.with_known_size(Plan(), wrong)


def test_a_view_planned_on_changes_places_with_the_one_before_and_comes_back() -> None:
    scale = XrayScale(0.2, "manual", 2.0)
    plan = replace(Plan(), tracing=TRACING, venogram_landmarks=(VenogramLandmark("artery_crossing", 1.0, 2.0),))
    plan = edits.with_xray_scale(edits.with_tracing(plan, replace(TRACING, frame_used=7), "9"), scale, "9")
    plan = edits.with_view_left_out(plan, "9")
    swapped = edits.with_planned_view(plan, "9", "1", "SAMPLE")
    assert (swapped.tracing.frame_used, swapped.xray_scale, swapped.venogram_landmarks) == (7, scale, ())
    assert swapped.planned_view == PlannedView("9", "SAMPLE")
    (before,) = swapped.further_views
    assert (before.image, before.tracing, before.landmarks) == ("1", TRACING, plan.venogram_landmarks)
    back = edits.with_planned_view(swapped, "1", "9")
    assert (back.tracing, back.venogram_landmarks, back.xray_scale) == (TRACING, plan.venogram_landmarks, None)
    with pytest.raises(ValueError, match="another view"):
        edits.with_planned_view(plan, "9", "9")


def test_a_case_is_loaded_in_any_order_and_planned_on_the_chosen_view() -> None:
    first = plain_case().venogram
    other = replace(first, origin=replace(first.origin, sop_instance_uid="9"))
    plan = replace(Plan(), planned_view=PlannedView("9"))
    case = replace(plain_case(), other_venograms=(other,))
    planned = as_planned(case, plan)
    assert (planned.venogram, planned.other_venograms) == (other, (first,))
    assert as_planned(planned, plan) is planned
    assert as_planned(case, Plan()) is case
    assert as_planned(case, replace(Plan(), planned_view=PlannedView("gone"))) is case
