"""Stents on the vein without a window: which stand, and what a hand makes of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.assessment import Indication
from planner.model.device import Catalogue, StentModel, StentSize
from planner.model.plan import Plan, StentPlacement
from planner.ui.views.stent import state
from tests.helpers import assessments
from tests.helpers.policies import shipped_policy

LENGTHS = (40.0, 60.0, 100.0, 150.0)


def model(model_id: str = "a", braided: bool | None = False, diameters=(14.0, 16.0), lengths=LENGTHS) -> StentModel:
    sizes = tuple(StentSize(diameter, length, 9.0) for diameter in diameters for length in lengths)
    return StentModel(model_id, "SAMPLE", model_id, "", "", braided, None, None, sizes, label=f"SAMPLE {model_id}")


CATALOGUE = Catalogue((model(), model("braid", braided=True)), "v", "")
HELD = (StentPlacement("a", 16.0, 60.0, 20.0),)
SAMPLE = assessments.sample()


class TestWhichStand:
    def test_the_recommended_stents_stand_until_the_surgeon_places_own_ones(self):
        recommended = state.placements_in_force(Plan(), SAMPLE.assessment)
        assert [(each.diameter_mm, each.length_mm, each.cranial_mm) for each in recommended] == [(18, 90, 14.5)]
        assert state.placements_in_force(Plan(placements=HELD), SAMPLE.assessment) == HELD

    def test_none_stand_where_the_verdict_is_not_to_treat(self):
        against = replace(SAMPLE.assessment, indication=Indication("do_not_treat", ()))
        assert state.placements_in_force(Plan(placements=HELD), against) == ()

    def test_none_stand_without_a_place_along_the_vein(self):
        flat = assessments.sample(positions=False)
        assert state.placements_in_force(Plan(), flat.assessment) == ()

    def test_a_stent_is_drawn_from_edge_to_edge_with_its_device_and_size(self):
        (picture,) = state.picture_stents(HELD, Plan(placements=HELD), CATALOGUE)
        assert (picture.start_mm, picture.end_mm, picture.diameter_mm) == (20.0, 80.0, 16.0)
        assert picture.words == "SAMPLE a 16 × 60 mm"
        assert picture.is_own
        assert not picture.is_verified

    def test_a_product_that_the_catalogue_lost_keeps_its_size_in_words(self):
        lost = (replace(HELD[0], model_id="gone"),)
        assert state.picture_stents(lost, Plan(), CATALOGUE)[0].words == "16 × 60 mm"


class TestLengths:
    @pytest.mark.parametrize(
        ("place", "length"), [(21.0, 40.0), (71.0, 60.0), (99.0, 60.0), (101.0, 100.0), (400.0, 150.0)]
    )
    def test_the_caudal_end_snaps_to_the_nearest_length_that_is_made(self, place, length):
        (after,) = state.stretched(HELD, 0, "caudal", place, CATALOGUE)
        assert (after.cranial_mm, after.length_mm) == (20.0, length)

    @pytest.mark.parametrize(("place", "cranial"), [(38.0, 40.0), (-15.0, -20.0), (-300.0, -70.0)])
    def test_the_cranial_end_snaps_and_the_caudal_end_stays(self, place, cranial):
        (after,) = state.stretched(HELD, 0, "cranial", place, CATALOGUE)
        assert after.cranial_mm == cranial
        assert after.cranial_mm + after.length_mm == 80.0

    @given(place=st.floats(-500, 500), part=st.sampled_from(["cranial", "caudal"]))
    def test_only_lengths_that_are_made_come_out(self, place, part):
        (after,) = state.stretched(HELD, 0, part, place, CATALOGUE)
        assert after.length_mm in LENGTHS

    def test_a_product_without_known_lengths_keeps_its_own(self):
        lost = (replace(HELD[0], model_id="gone"),)
        assert state.stretched(lost, 0, "caudal", 300.0, CATALOGUE) == lost
        assert state.lengthened(lost, 0, 1, CATALOGUE) == lost

    @pytest.mark.parametrize(("steps", "length"), [(1, 100.0), (-1, 40.0), (-2, 40.0), (5, 150.0)])
    def test_a_step_takes_the_next_length_and_stops_at_the_last(self, steps, length):
        (after,) = state.lengthened(HELD, 0, steps, CATALOGUE)
        assert (after.cranial_mm, after.length_mm) == (20.0, length)


class TestSeveral:
    def test_a_second_stent_overlaps_by_what_its_design_needs(self):
        policy = shipped_policy()
        two = state.with_second(HELD, CATALOGUE, policy)
        assert two[0] == HELD[0]
        assert two[1].cranial_mm == 80.0 - policy.overlap_mm.value
        assert two[1].length_mm == 40.0
        braids = state.with_second((replace(HELD[0], model_id="braid"),), CATALOGUE, policy)
        assert braids[1].cranial_mm == 80.0 - policy.overlap_braided_mm.value

    def test_nothing_is_added_to_nothing(self):
        assert state.with_second((), CATALOGUE, shipped_policy()) == ()

    def test_a_swap_keeps_the_cranial_edge(self):
        assert state.swapped(HELD, 0, "braid", 14.0, 100.0) == (StentPlacement("braid", 14.0, 100.0, 20.0),)

    def test_a_stent_that_passes_another_keeps_its_own_number(self):
        two = (*HELD, StentPlacement("a", 14.0, 40.0, 60.0))
        after = state.moved(two, 0, 90.0)
        assert state.number_of(after, after[0]) == 1

    @given(place=st.floats(-300, 300))
    def test_a_hand_places_on_half_millimetres(self, place):
        on_grid = state.on_drag_grid(place)
        assert abs(on_grid - place) <= state.DRAG_STEP_MM / 2 + 1e-9
        assert on_grid / state.DRAG_STEP_MM == round(on_grid / state.DRAG_STEP_MM)
