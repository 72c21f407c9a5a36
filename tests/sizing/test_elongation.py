"""The elongation model against its published examples, its hand check and a second, plain implementation."""

from __future__ import annotations

from dataclasses import replace
from math import isnan, pi

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.prediction import Band, Elongation
from planner.sizing.drawn_vein import percentiles
from planner.sizing.elongation import central_values, predict
from planner.sizing.elongation_months import settled_fraction
from planner.sizing.elongation_sensitivity import sensitivity
from planner.sizing.outlook import Outlook
from tests.sizing.plain_monte_carlo import drawn_outcome, settled_shares
from tests.sizing.veins import POLICY, WORKED_EXAMPLES, WorkedExample, vein

RELIEF = {"mild NIVL": (1, 1), "moderate NIVL": (2.5, 1.5), "severe NIVL": (6, 3), "moderate PTS": (6, 4)}


def predicted(example: WorkedExample) -> Elongation:
    return predict(example.inputs, example.stent_mm, example.stent_mm, POLICY)


def known(band: Band | None) -> Band:
    assert band is not None
    return band


@pytest.mark.parametrize("name", WORKED_EXAMPLES)
def test_every_printed_figure_of_the_worked_examples_is_reproduced(name: str) -> None:
    example = WORKED_EXAMPLES[name]
    result = predicted(example)
    for band, printed, step in (
        (result.caudal_diameter_after_mm, example.diameter_after_mm, 0.1),
        (result.caudal_area_after_mm2, example.area_after_mm2, 1),
        (known(result.delta_mm), example.delta_mm, 0.1),
        (known(result.straightening_mm), example.straightening_mm, 0.1),
        (known(result.net_mm), example.net_mm, 0.1),
    ):
        ours = (band.p05, band.median, band.p95)
        for value, figure in zip(ours, printed, strict=True):
            assert value == pytest.approx(figure, abs=0.5 * step + max(0.01 * abs(figure), 0.05 * step))
    assert known(result.delta_mm).p80 == pytest.approx(example.delta_p80_mm, rel=0.02)


@pytest.mark.parametrize("name", WORKED_EXAMPLES)
def test_months_follow_the_printed_course(name: str) -> None:
    example = WORKED_EXAMPLES[name]
    result = predicted(example)
    by_month = {row.month: row.delta_mm_median for row in result.by_month}
    assert tuple(by_month) == tuple(range(13))
    for month, printed in zip((0, 1, 3, 6, 12), example.by_month_mm, strict=True):
        assert by_month[month] == pytest.approx(printed, abs=0.06)


@pytest.mark.parametrize("name", WORKED_EXAMPLES)
def test_each_months_band_is_that_of_plain_random_veins_that_settle_at_their_own_pace(name: str) -> None:
    example = WORKED_EXAMPLES[name]
    delta_mm = drawn_outcome(example.inputs, example.stent_mm, RELIEF[name], 400_000)[1]
    for row in predicted(example).by_month:
        low_mm, median_mm, high_mm = np.percentile(delta_mm * settled_shares(row.month, delta_mm.size), (5, 50, 95))
        assert row.delta_mm_p05 == pytest.approx(low_mm, rel=0.03, abs=0.03)
        assert row.delta_mm_p95 == pytest.approx(high_mm, rel=0.03, abs=0.03)
        assert row.delta_mm_median == pytest.approx(median_mm, rel=0.12)


def test_a_band_widens_by_what_is_not_known_of_the_pace_and_closes_on_the_final_one() -> None:
    result = predicted(WORKED_EXAMPLES["severe NIVL"])
    first, last = result.by_month[0], result.by_month[-1]
    assert first.delta_mm_p95 / known(result.delta_mm).p95 > settled_fraction(0, "NIVL") + 0.1
    assert last.delta_mm_p95 == pytest.approx(known(result.delta_mm).p95, rel=0.02)
    for row in result.by_month:
        assert row.delta_mm_p05 < row.delta_mm_median < row.delta_mm_p95


@pytest.mark.parametrize("name", ["mild NIVL", "moderate NIVL", "severe NIVL"])
def test_the_chance_of_a_large_drift_is_the_printed_one(name: str) -> None:
    example = WORKED_EXAMPLES[name]
    assert predicted(example).probability_delta_above == pytest.approx(example.chance_delta_above_5_mm, abs=0.01)


@pytest.mark.parametrize("name", WORKED_EXAMPLES)
def test_the_even_draws_agree_with_plain_random_ones(name: str) -> None:
    example = WORKED_EXAMPLES[name]
    after_mm, delta_mm, straightening_mm = drawn_outcome(example.inputs, example.stent_mm, RELIEF[name], 400_000)
    result = predicted(example)
    for band, values in (
        (result.caudal_diameter_after_mm, after_mm),
        (result.caudal_area_after_mm2, pi / 4 * after_mm**2),
        (known(result.delta_mm), delta_mm),
        (known(result.straightening_mm), straightening_mm),
        (known(result.net_mm), delta_mm - straightening_mm),
    ):
        p05, median, p80, p95 = np.percentile(values, (5, 50, 80, 95))
        assert band.median == pytest.approx(median, rel=0.01, abs=0.03)
        assert band.p05 == pytest.approx(p05, rel=0.02, abs=0.03)
        assert band.p80 == pytest.approx(p80, rel=0.02)
        assert band.p95 == pytest.approx(p95, rel=0.02, abs=0.03)
        assert band.mean == pytest.approx(values.mean(), rel=0.01, abs=0.03)


def test_the_hand_check_holds_at_every_step() -> None:
    example = WORKED_EXAMPLES["moderate NIVL"]
    central = central_values(example.inputs, 16, 16, POLICY)
    assert central.opening[0] == pytest.approx(0.702, abs=0.001)
    assert central.pressure_loss[0] == pytest.approx(0.0247, abs=0.0001)
    assert central.coupled_loss[0] == pytest.approx(0.142, abs=0.001)
    assert central.diameter_mm[0] == pytest.approx(12.12, abs=0.01)
    assert central.strain[0] == pytest.approx(0.0447, abs=0.0002)
    assert central.delta_mm is not None
    assert central.delta_mm[0] == pytest.approx(3.65, abs=0.01)


def test_one_input_at_a_time_moves_the_drift_as_printed() -> None:
    example = WORKED_EXAMPLES["moderate NIVL"]
    rows = {row.name: row for row in sensitivity(example.inputs, 16, 16, POLICY)}
    for name, low, high in (
        ("lengthening_share", 1.4, 5.9),
        ("coupling_slope", 2.3, 4.8),
        ("compliance", 3.4, 3.9),
        ("coupling_saturation", 3.4, 3.8),
    ):
        assert rows[name].delta_low_mm == pytest.approx(low, abs=0.06)
        assert rows[name].delta_high_mm == pytest.approx(high, abs=0.06)
    for gradient, printed in ((0.0, 3.1), (5.0, 4.2)):
        measured = replace(example.inputs, pressure_gradient_mmhg=gradient)
        delta = central_values(measured, 16, 16, POLICY).delta_mm
        assert delta is not None
        assert delta[0] == pytest.approx(printed, abs=0.06)


def test_the_input_that_matters_most_comes_first() -> None:
    rows = sensitivity(WORKED_EXAMPLES["moderate NIVL"].inputs, 16, 16, POLICY)
    assert rows[0].name == "lengthening_share"
    spans = [abs((row.delta_high_mm or 0) - (row.delta_low_mm or 0)) for row in rows]
    assert spans == sorted(spans, reverse=True)


def test_without_a_known_length_the_calibre_decides_what_matters_most() -> None:
    rows = sensitivity(vein(unstented_mm=None), 16, 16, POLICY)
    assert {row.delta_low_mm for row in rows} == {None}
    spans = [abs(row.diameter_high_mm - row.diameter_low_mm) for row in rows]
    assert spans == sorted(spans, reverse=True)
    assert "unstented_caudal_length_mm" not in {row.name for row in rows}


def test_the_settling_is_what_follow_up_expects() -> None:
    shares = [round(100 * settled_fraction(month, "NIVL")) for month in (0, 1.5, 3, 6)]
    assert shares == [70, 82, 89, 96]


def test_an_unknown_unstented_length_gives_no_drift_and_says_why() -> None:
    result = predict(vein(unstented_mm=None, covered_mm=90), 16, 16, POLICY)
    assert result.delta_mm is None
    assert result.net_mm is None
    assert result.probability_delta_above is None
    assert result.delta_for_allowance_mm is None
    assert "inguinal ligament" in result.what_if_not_known
    assert all(isnan(row.delta_mm_median) for row in result.by_month)
    assert result.caudal_diameter_after_mm.median < result.caudal_diameter_before_mm


def test_an_unknown_covered_length_gives_no_straightening_and_says_why() -> None:
    result = predict(vein(covered_mm=None), 16, 16, POLICY)
    assert result.straightening_mm is None
    assert result.net_mm is None
    assert result.delta_mm is not None
    assert "under the stent" in result.what_if_not_known


def test_nothing_is_missing_where_both_lengths_are_known() -> None:
    assert predicted(WORKED_EXAMPLES["mild NIVL"]).what_if_not_known == ""


def test_what_was_not_measured_is_named() -> None:
    assumed = predict(vein(covered_mm=90, tortuosity=None), 16, 16, POLICY).assumed
    assert assumed == ("pressure_gradient_mmhg", "covered_tortuosity")


def test_a_measured_gradient_is_used_and_only_its_missing_error_is_assumed() -> None:
    measured = replace(vein(covered_mm=90), pressure_gradient_mmhg=5.0)
    assert predict(measured, 16, 16, POLICY).assumed == ("pressure_gradient_sd_mmhg",)
    with_error = replace(measured, pressure_gradient_sd_mmhg=0.5)
    assert predict(with_error, 16, 16, POLICY).assumed == ()


def test_an_exact_gradient_leaves_less_uncertainty_than_a_vague_one() -> None:
    spread = []
    for sd in (0.0, 4.0):
        inputs = replace(vein(), pressure_gradient_mmhg=10.0, pressure_gradient_sd_mmhg=sd)
        band = predict(inputs, 16, 16, POLICY).caudal_diameter_after_mm
        spread.append(band.p95 - band.p05)
    assert spread[0] < spread[1]


@pytest.mark.parametrize(
    ("mla_mm2", "relief_mmhg"),
    [(100.2, 1.0), (99.8, 2.5), (40.0, 2.5), (39.9, 6.0)],
    ids=["just below 50 %", "just above 50 %", "80 %", "above 80 %"],
)
def test_the_assumed_relief_follows_the_area_stenosis(mla_mm2: float, relief_mmhg: float) -> None:
    result = predict(vein(mla_mm2=mla_mm2, caudal_mm2=200), 16, 16, POLICY)
    assert {row.name: row.value for row in result.inputs}["pressure_gradient_mmhg"] == relief_mmhg


@pytest.mark.parametrize("mla_mm2", [150.0, 60.0, 10.0])
def test_post_thrombotic_veins_have_their_own_relief(mla_mm2: float) -> None:
    result = predict(vein(mla_mm2=mla_mm2, caudal_mm2=200, disease_class="PTS"), 16, 16, POLICY)
    pressure = next(row for row in result.inputs if row.name == "pressure_gradient_mmhg")
    assert (pressure.value, pressure.sd) == (6.0, 4.0)


def test_a_smaller_balloon_limits_the_opening() -> None:
    assert predict(vein(), 18, 14, POLICY).delta_mm == predict(vein(), 14, 14, POLICY).delta_mm


def test_the_version_and_every_parameter_travel_with_the_prediction() -> None:
    result = predict(vein(), 16, 16, POLICY)
    assert result.model == "ilioplan-elongation 0.1"
    parameters = dict(result.parameters)
    assert parameters["lengthening_share_mean"] == 0.25
    assert parameters["coupling_residual_sd"] == 0.07
    assert parameters["strain_high"] == 0.15


def test_the_allowance_quantile_is_the_policys() -> None:
    example = WORKED_EXAMPLES["moderate NIVL"]
    assert predicted(example).delta_for_allowance_mm == known(predicted(example).delta_mm).p80
    bolder = replace(POLICY, allowance_quantile_percent=replace(POLICY.allowance_quantile_percent, value=50.0))
    result = predict(example.inputs, 16, 16, bolder)
    assert result.delta_for_allowance_mm == known(result.delta_mm).median


areas = st.floats(20, 300)


@settings(max_examples=60, deadline=None)
@given(areas, areas, st.floats(0, 150), st.sampled_from(["NIVL", "PTS"]))
def test_bands_are_in_order_and_the_same_every_time(mla: float, caudal: float, free: float, kind: str) -> None:
    inputs = vein(mla_mm2=mla, caudal_mm2=caudal, unstented_mm=free, covered_mm=90, disease_class=kind)  # type: ignore[arg-type]
    first, again = (predict(inputs, 16, 16, POLICY, draws=500) for _ in range(2))
    assert first == again
    for band in (first.delta_mm, first.straightening_mm, first.net_mm, first.caudal_area_after_mm2):
        assert known(band).p05 <= known(band).median <= (known(band).p80 or 0) <= known(band).p95
    assert first.probability_either is not None
    assert first.probability_either >= max(first.probability_delta_above or 0, first.probability_area_below or 0)


@settings(max_examples=40, deadline=None)
@given(areas, st.floats(10, 20), st.floats(0, 6))
def test_opening_a_lesion_further_never_leaves_a_wider_caudal_vein(mla: float, stent: float, more: float) -> None:
    less, further = (predict(vein(mla_mm2=mla), size, size, POLICY, draws=500) for size in (stent, stent + more))
    assert further.caudal_diameter_after_mm.median <= less.caudal_diameter_after_mm.median
    assert known(further.delta_mm).median >= known(less.delta_mm).median


@given(
    st.lists(st.floats(-0.5, 0.5), min_size=1, max_size=300),
    st.tuples(st.floats(0, 100), st.floats(0, 100)),
    st.integers(1, 8),
)
def test_percentiles_are_those_of_sorting_ties_and_all(
    values: list[float], percents: tuple[float, float], decimals: int
) -> None:
    drawn = np.round(np.array(values), decimals)
    assert percentiles(drawn, percents) == pytest.approx(np.percentile(drawn, percents), abs=1e-12)


def test_a_diameter_that_was_only_screened_is_predicted_as_all_draws_would() -> None:
    inputs = vein(mla_mm2=40, caudal_mm2=200, unstented_mm=100)
    screened = Outlook(inputs, POLICY, None, (14.0, 16.0, 18.0, 20.0))
    screened.make_exact(16.0)
    for diameter_mm in (14.0, 18.0, 20.0):
        exact = Outlook(inputs, POLICY, None)
        exact.make_exact(diameter_mm)
        assert screened.after_mm(diameter_mm) == pytest.approx(exact.after_mm(diameter_mm), abs=0.12)
        assert screened.drift(diameter_mm).delta_mm == pytest.approx(exact.drift(diameter_mm).delta_mm, abs=0.5)
