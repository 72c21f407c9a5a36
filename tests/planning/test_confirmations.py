"""Which frames a person should look at first: the ones that decide the plan, each once, confirmed ones no more."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.plan import Plan, ReferenceChoice
from planner.model.vessel import LandingZone
from planner.planning import edits
from planner.planning.assess import assess
from planner.planning.confirmations import (
    confirmed_frames,
    doubtful_frames,
    find_deciding_frames,
    frames_to_confirm,
    is_confirmed,
    is_doubtful,
)
from planner.planning.vein import assess_vein
from tests.helpers.made_cases import case_and_plan
from tests.helpers.policies import shipped_catalogue, shipped_policy
from tests.helpers.veins import frame_at

TWO = ((40.0, 50.0, 60.0), (110.0, 120.0, 20.0))


def with_confidence(plan: Plan, frames: list[int], confidence: float) -> Plan:
    assert plan.contours is not None
    values = plan.contours.confidence.copy()
    values[frames] = confidence
    return replace(plan, contours=replace(plan.contours, confidence=values))


def roles(item):
    return tuple(part.role for part in item.parts)


def found(*narrowings, unsure=(), confidence=0.3, stent=True, plan=None):
    case, made = case_and_plan(*narrowings)
    plan = with_confidence(plan or made, list(unsure), confidence)
    vessel = assess_vein(case, plan, shipped_policy())
    return find_deciding_frames(plan, vessel, shipped_policy(), a_stent_is_planned=stent), vessel, plan


class TestOrder:
    def test_mla_and_reference_of_each_lesion_come_first_the_tightest_lesion_s_before_the_other_s(self):
        deciding, vessel, _ = found(*TWO)
        mild, tight = vessel.lesions
        assert [roles(item)[0] for item in deciding] == ["mla", "reference", "mla", "reference", "landing", "landing"]
        assert deciding[0].frame_index == tight.mla_frame
        assert deciding[2].frame_index == mild.mla_frame
        assert deciding[1].frame_index in tight.reference_frames

    def test_landing_frames_are_the_most_distended_ones_cranial_first(self):
        deciding, vessel, _ = found(TWO[0])
        ends = [item for item in deciding if "landing" in roles(item)]
        assert [item.frame_index for item in ends] == [
            vessel.landing_cranial.max_frame,
            vessel.landing_caudal.max_frame,
        ]

    def test_uncertain_frames_inside_the_lesion_come_last_the_least_sure_first(self):
        inside = [frame_at(46.0), frame_at(47.0)]
        _, plan = case_and_plan(TWO[0])
        plan = with_confidence(with_confidence(plan, inside[:1], 0.6), inside[1:], 0.2)
        deciding, _, _ = found(TWO[0], plan=plan)
        assert [item.frame_index for item in deciding[-2:]] == inside[::-1]
        assert not any(item.is_deciding for item in deciding[-2:])
        assert all(item.is_deciding for item in deciding[:-2])

    def test_uncertain_frames_elsewhere_decide_nothing_and_are_not_listed(self):
        deciding, _, _ = found(TWO[0], unsure=[frame_at(150.0)])
        assert frame_at(150.0) not in {item.frame_index for item in deciding}

    def test_without_a_planned_stent_no_landing_frame_decides(self):
        deciding, _, _ = found(TWO[0], stent=False)
        assert all("landing" not in roles(item) for item in deciding)

    @pytest.mark.parametrize("end", ["cranial", "caudal"])
    def test_a_landing_that_holds_no_stent_decides_no_diameter(self, end):
        _, vessel, plan = found(TWO[0])
        held = {name: getattr(vessel, f"landing_{name}").max_perimeter_diameter_mm for name in ("cranial", "caudal")}
        held[end] = None
        deciding = find_deciding_frames(
            plan, vessel, shipped_policy(), a_stent_is_planned=True, held_mm=tuple(held.values())
        )
        said = {part.what for item in deciding for part in item.parts if part.role == "landing"}
        assert said == {"Cranial landing", "Caudal landing"} - {f"{end.capitalize()} landing"}

    def test_a_vein_without_a_lesion_has_nothing_to_confirm(self):
        assert found()[0] == ()

    def test_a_narrowing_of_the_vena_cava_decides_no_stent(self):
        case, plan = case_and_plan(TWO[0])
        vessel = assess_vein(case, plan, shipped_policy())
        caval = replace(vessel, lesions=tuple(replace(lesion, segment="IVC") for lesion in vessel.lesions))
        assert find_deciding_frames(plan, caval, shipped_policy(), a_stent_is_planned=False) == ()

    def test_a_population_reference_has_no_frame_to_confirm(self):
        case, plan = case_and_plan(TWO[0])
        chosen = edits.with_reference(plan, ReferenceChoice("population"))
        vessel = assess_vein(case, chosen, shipped_policy())
        deciding = find_deciding_frames(chosen, vessel, shipped_policy(), a_stent_is_planned=False)
        assert [roles(item) for item in deciding] == [("mla",)]

    def test_a_mean_of_both_sides_has_one_frame_of_each(self):
        case, plan = case_and_plan(TWO[0])
        chosen = edits.with_reference(plan, ReferenceChoice("mean"))
        vessel = assess_vein(case, chosen, shipped_policy())
        deciding = find_deciding_frames(chosen, vessel, shipped_policy(), a_stent_is_planned=False)
        assert [item.parts[0].what for item in deciding] == [
            "MLA of L1",
            "Cranial reference of L1",
            "Caudal reference of L1",
        ]
        assert deciding[1].frame_index < vessel.lesions[0].start_frame < deciding[2].frame_index


class TestWords:
    def test_each_says_the_figure_and_what_rests_on_it(self):
        deciding, vessel, _ = found(TWO[0])
        assert deciding[0].why == "MLA of L1: 60 mm² decides the stenosis of 70 %."
        count = len(vessel.lesions[0].reference_frames)
        assert deciding[1].why.startswith(
            f"Reference of L1: 200 mm² (mean of {count} frames) decides the stenosis of 70 %."
        )
        assert all("the stent's diameter" in item.why for item in deciding if "landing" in roles(item))

    def test_a_frame_without_a_lumen_says_so_instead_of_a_number(self):
        _, plan = case_and_plan(TWO[0])
        points = plan.contours.points_mm.copy()
        lost = frame_at(45.0)
        points[lost] = np.nan
        plan = with_confidence(replace(plan, contours=replace(plan.contours, points_mm=points)), [lost], 0.0)
        deciding, _, _ = found(TWO[0], plan=plan)
        listed = {item.frame_index: item for item in deciding}
        assert listed[lost].parts[0].figure == "no lumen"

    def test_confidence_and_source_are_the_frame_s_own(self):
        case, plan = case_and_plan(TWO[0])
        vessel = assess_vein(case, plan, shipped_policy())
        mla = vessel.lesions[0].mla_frame
        deciding, _, _ = found(TWO[0], unsure=[mla], confidence=0.62)
        assert (deciding[0].confidence, deciding[0].source, deciding[0].is_doubtful) == (0.62, "auto", True)


class TestOnce:
    def test_a_frame_with_two_parts_stands_once_and_names_both(self):
        case, plan = case_and_plan(TWO[0])
        vessel = assess_vein(case, plan, shipped_policy())
        reference = vessel.lesions[0].reference_frames
        middle = reference[len(reference) // 2]
        zone = replace(vessel.landing_caudal, max_frame=middle)
        assert isinstance(zone, LandingZone)
        deciding = find_deciding_frames(
            plan, replace(vessel, landing_caudal=zone), shipped_policy(), a_stent_is_planned=True
        )
        both = next(item for item in deciding if item.frame_index == middle)
        assert roles(both) == ("reference", "landing")
        assert [part.what for part in both.parts] == ["Reference of L1", "Caudal landing"]
        assert "the stent's diameter" in both.why

    @settings(max_examples=12, deadline=None)
    @given(st.sets(st.integers(0, 400), max_size=60), st.sets(st.integers(0, 400), max_size=60))
    def test_no_frame_is_listed_twice_and_no_confirmed_one_is_asked_for(self, unsure, confirmed):
        case, plan = case_and_plan(*TWO)
        plan = replace(with_confidence(plan, sorted(unsure), 0.7), confirmed_frames=frozenset(confirmed))
        vessel = assess_vein(case, plan, shipped_policy())
        deciding = find_deciding_frames(plan, vessel, shipped_policy(), a_stent_is_planned=True)
        frames = [item.frame_index for item in deciding]
        assert len(frames) == len(set(frames))
        pending = {item.frame_index for item in frames_to_confirm(deciding, plan)}
        assert pending.isdisjoint(confirmed)
        inside = {frame for lesion in vessel.lesions for frame in range(lesion.start_frame, lesion.end_frame + 1)}
        assert (unsure & inside) - confirmed <= pending


class TestConfirming:
    def test_confirmed_frames_vanish_at_once_before_anything_is_worked_out_again(self):
        deciding, _, plan = found(TWO[0])
        first, *rest = frames_to_confirm(deciding, plan)
        later = edits.with_confirmed_frame(plan, first.frame_index)
        assert frames_to_confirm(deciding, later) == tuple(rest)

    def test_confirming_one_after_the_other_ends_with_nothing_to_confirm(self):
        case, plan = case_and_plan(*TWO)
        plan = with_confidence(plan, [frame_at(45.0), frame_at(46.0)], 0.7)
        steps = 0
        while pending := frames_to_confirm(
            assess(case, plan, shipped_catalogue(), shipped_policy()).deciding_frames, plan
        ):
            plan = edits.with_confirmed_frame(plan, pending[0].frame_index)
            steps += 1
            assert steps < 30
        done = assess(case, plan, shipped_catalogue(), shipped_policy()).deciding_frames
        assert done
        assert all(item.is_confirmed and not item.is_doubtful for item in done)

    def test_an_edited_frame_counts_as_confirmed(self):
        case, plan = case_and_plan(TWO[0])
        mla = assess_vein(case, plan, shipped_policy()).lesions[0].mla_frame
        edited = edits.with_contour(plan, mla, plan.contours.points_mm[mla])
        assert is_confirmed(edited, mla)
        sources = tuple("edited" if frame == 5 else "auto" for frame in range(plan.contours.frame_count))
        drawn = replace(plan, contours=replace(plan.contours, sources=sources))
        assert np.flatnonzero(confirmed_frames(drawn)).tolist() == [5]

    def test_a_reference_is_confirmed_by_any_of_its_frames(self):
        _, vessel, plan = found(TWO[0])
        edge = vessel.lesions[0].reference_frames[0]
        deciding, _, _ = found(TWO[0], plan=edits.with_confirmed_frame(plan, edge))
        reference = next(item for item in deciding if "reference" in roles(item))
        assert (reference.frame_index, reference.is_confirmed) == (edge, True)


class TestDoubt:
    @pytest.mark.parametrize(("confidence", "doubtful"), [(0.79, True), (0.8, False), (np.nan, True)])
    def test_below_the_policy_s_limit_or_unknown_is_doubtful_at_it_is_not(self, confidence, doubtful):
        _, plan = case_and_plan(TWO[0])
        plan = with_confidence(plan, [7], confidence)
        assert is_doubtful(plan, 7, shipped_policy()) is doubtful
        assert bool(doubtful_frames(plan, shipped_policy())[7]) is doubtful

    def test_a_confirmed_frame_is_doubtful_no_more_and_keeps_its_confidence(self):
        _, plan = case_and_plan(TWO[0])
        plan = edits.with_confirmed_frame(with_confidence(plan, [7], 0.2), 7)
        assert not is_doubtful(plan, 7, shipped_policy())
        assert plan.contours.confidence[7] == 0.2

    def test_an_interpolated_frame_is_not_confirmed_by_its_source(self):
        _, plan = case_and_plan(TWO[0])
        sources = tuple("interpolated" for _ in plan.contours.sources)
        between = replace(plan, contours=replace(plan.contours, sources=sources))
        assert not confirmed_frames(between).any()

    def test_the_vein_carries_both_for_views_and_reports(self):
        _, vessel, _ = found(TWO[0], unsure=[3])
        assert np.flatnonzero(vessel.doubtful).tolist() == [3]
        assert not vessel.confirmed.any()

    def test_without_contours_nothing_is_doubtful_or_deciding(self):
        assert doubtful_frames(Plan(), shipped_policy()).size == 0
        assert find_deciding_frames(Plan(), None, shipped_policy(), a_stent_is_planned=True) == ()
