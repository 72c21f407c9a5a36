"""How firm a choice is: the closed form against plain draws, and the three answers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from math import pi

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.intake import Intake, LengthAllowance
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.robustness import Firmness, Robustness
from planner.sizing.drawn_vein import DRAWS, SEED, draw_vein
from planner.sizing.recommend import recommend
from planner.wording.robustness import describe_robustness
from tests.sizing.catalogues import NOTICE, catalogue, product
from tests.sizing.veins import POLICY, vein

STOCK = catalogue(product("plain"))


def robustness(inputs: SizingInputs, own: LengthAllowance | None = None) -> Robustness:
    found = recommend(inputs, STOCK, POLICY, Intake(), own)[0].robustness
    assert found is not None
    return found


def share(firmness: Firmness, size_mm: float | None) -> float:
    return next((each.share for each in firmness.shares if each.size_mm == size_mm), 0.0)


def test_a_choice_far_from_the_next_size_is_firm() -> None:
    found = robustness(vein(landing_mm=13))
    assert (found.diameter.standing, found.diameter.shares[0].size_mm) == ("firm", 16)


def test_a_choice_at_the_edge_of_a_size_is_borderline_between_its_neighbours() -> None:
    found = robustness(vein(landing_mm=15.05)).diameter
    assert found.standing == "borderline"
    assert share(found, 16) == pytest.approx(0.5, abs=0.001)
    assert share(found, 18) == pytest.approx(0.5, abs=0.001)


def test_a_doubtful_contour_makes_a_firm_choice_less_so() -> None:
    sure = vein(landing_mm=14.5)
    doubtful = LandingMeasure(14.5, is_doubtful=True)
    unsure = replace(sure, landing_cranial=doubtful, landing_caudal=doubtful)
    assert robustness(sure).diameter.standing == "firm"
    assert robustness(unsure).diameter.standing == "borderline"


@pytest.mark.parametrize(("above_mm", "standing"), [(19.0, "cannot_tell"), (13.5, "firm"), (None, "firm")])
def test_vein_that_may_be_a_wider_landing_leaves_the_diameter_open(above_mm: float | None, standing: str) -> None:
    found = robustness(replace(vein(landing_mm=13), uncounted_cranial_mm=above_mm)).diameter
    assert found.standing == standing
    assert ("vena cava" in found.why_not) is (standing == "cannot_tell")


def test_a_landing_without_a_perimeter_decides_only_where_a_flat_vein_would_need_the_same() -> None:
    near, far = vein(caudal_mm2=165), vein(caudal_mm2=100)
    assert robustness(near).diameter.standing == "cannot_tell"
    assert "perimeter" in robustness(near).diameter.why_not
    assert robustness(far).diameter.standing == "firm"
    assert robustness(vein(caudal_mm2=165, caudal_perimeter_mm=14.49 * pi)).diameter.standing == "firm"


def test_an_unknown_length_cannot_be_told_while_the_diameter_can() -> None:
    found = robustness(vein(lesion_mm=None, landing_mm=13))
    assert found.length.standing == "cannot_tell"
    assert "length" in found.length.why_not
    assert found.diameter.standing == "firm"


def test_a_vague_position_spreads_the_length_over_more_sizes() -> None:
    inputs = vein(landing_mm=13, lesion_mm=60)
    exact, vague = (robustness(replace(inputs, length_sd_percent=sd), LengthAllowance(mm=0)) for sd in (1.0, 40.0))
    assert exact.length.standing == "firm" or exact.length.standing == "borderline"
    assert vague.length.standing == "cannot_tell"
    assert "uncertainty" in vague.length.why_not


def test_a_catalogue_that_may_not_be_used_decides_nothing() -> None:
    stock = catalogue(product("recalled", recalls=(NOTICE,)))
    found = recommend(vein(landing_mm=13), stock, POLICY, Intake())[0].robustness
    assert found is not None
    assert found.diameter.standing == found.length.standing == "cannot_tell"


def test_the_closed_form_agrees_with_sizing_drawn_veins_one_by_one() -> None:
    own, sd_mm, rng = LengthAllowance(mm=4), POLICY.path_length_sd_mm.value, np.random.default_rng(5)
    landing_mm, lesion_mm = 15.2, 84.0
    found = robustness(vein(landing_mm=landing_mm, lesion_mm=lesion_mm), own)
    reading = POLICY.diameter_reading_sd_percent.value / 100
    diameters, lengths, draws = Counter[float](), Counter[float | None](), 600
    for off, more_mm in zip(rng.normal(0, reading, draws), rng.normal(0, sd_mm, draws), strict=True):
        drawn = vein(landing_mm=landing_mm * (1 + off), lesion_mm=max(1.0, lesion_mm + more_mm))
        stents = recommend(drawn, STOCK, POLICY, Intake(), own)[0].stents
        diameters[stents[0].diameter_mm] += 1
        lengths[stents[0].length_mm if len(stents) == 1 else None] += 1
    for size, count in diameters.items():
        assert share(found.diameter, size) == pytest.approx(count / draws, abs=0.06)
    for length, count in lengths.items():
        assert share(found.length, length) == pytest.approx(count / draws, abs=0.06)


@pytest.mark.parametrize(("lesion_mm", "own_mm"), [(128.0, 0.0), (150.0, 4.0), (190.0, 0.0)])
def test_several_stents_in_a_row_are_as_firm_as_sizing_drawn_veins_one_by_one(lesion_mm: float, own_mm: float) -> None:
    own, rng, draws = LengthAllowance(mm=own_mm), np.random.default_rng(6), 400
    found = robustness(vein(landing_mm=13, lesion_mm=lesion_mm), own)
    assert found.stents_in_a_row > 1
    assert found.length.shares
    totals = Counter[float | None]()
    for more_mm in rng.normal(0, POLICY.path_length_sd_mm.value, draws):
        totals[
            recommend(vein(landing_mm=13, lesion_mm=lesion_mm + more_mm), STOCK, POLICY, Intake(), own)[0].covered_mm
        ] += 1
    for total_mm, count in totals.items():
        assert share(found.length, total_mm) == pytest.approx(count / draws, abs=0.07)


def test_a_row_says_how_firm_its_length_is_as_a_whole() -> None:
    found = robustness(vein(landing_mm=13, lesion_mm=150), LengthAllowance(mm=0))
    assert "Length of 2 stents in a row" in describe_robustness(found)


def test_beyond_the_widest_size_the_words_say_so() -> None:
    edge = robustness(vein(landing_mm=19))
    assert share(edge.diameter, None) == pytest.approx(0.5, abs=0.05)
    assert "20 mm (54 %) or wider than any that is made (46 %)" in describe_robustness(edge)


def test_a_vein_too_long_for_any_row_leaves_the_diameter_as_firm_as_it_is() -> None:
    found = robustness(vein(landing_mm=13, lesion_mm=900))
    assert (found.diameter.standing, found.diameter.shares[0].size_mm) == ("firm", 16)


def test_the_band_of_lengthening_is_the_models_own() -> None:
    """Without any error of length only the vein's own response spreads the length: as its draws do."""
    inputs = replace(vein(landing_mm=13, lesion_mm=67, unstented_mm=150, tortuosity=0.0), length_sd_percent=0.0)
    lengthened_mm = 150 * draw_vein(inputs, 16, POLICY, DRAWS, SEED).stretch
    found = robustness(inputs).length
    assert share(found, 100) == pytest.approx((lengthened_mm <= 100 - 97).mean(), abs=0.03)
    assert share(found, 120) == pytest.approx((lengthened_mm > 100 - 97).mean() - share(found, 140), abs=0.03)


@settings(max_examples=60, deadline=None)
@given(st.floats(8, 22), st.floats(1, 260), st.floats(0, 60), st.sampled_from([None, 0.0, 120.0]))
def test_shares_are_shares_and_the_chosen_size_is_among_the_likeliest(
    landing: float, lesion: float, sd: float, free: float | None
) -> None:
    inputs = replace(vein(landing_mm=landing, lesion_mm=lesion, unstented_mm=free), length_sd_percent=sd)
    found = recommend(inputs, STOCK, POLICY, Intake())[0]
    assert found.robustness is not None
    told = [found.robustness.diameter, found.robustness.length]
    assert found.robustness.stents_in_a_row == max(1, len(found.stents))
    for firmness in told:
        total = sum(each.share for each in firmness.shares)
        assert 0.95 < total <= 1 + 1e-9
        shares = [each.share for each in firmness.shares]
        assert shares == sorted(shares, reverse=True)
        level = POLICY.firm_choice_percent.value / 100
        assert (firmness.standing == "firm") is (shares[0] >= level)
    if found.stents:
        two = [each.size_mm for each in found.robustness.diameter.shares[:2]]
        assert found.stents[0].diameter_mm in two
