"""Wash-out: half times of curves, of stretches and of pixels."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.pooling import density_curves, half_times_s, measure_pooling, where_it_changes
from planner.measure.xray.tracing import trace_venogram
from planner.model.venogram_measurement import Pooling
from tests.helpers.policies import shipped_policy
from tests.helpers.xray_phantom import Phantom, draw
from tests.helpers.xray_runs import bare_run, usual_run, usual_tracing

TIMES = np.arange(40) / 4


def curve(half_time_s: float, peak_s: float = 1.6, height: float = 0.5) -> np.ndarray:
    after = TIMES - peak_s
    rise = np.clip(1 + after / 0.5, 0, 1)
    return height * np.where(after < 0, rise, 0.5 ** (np.clip(after, 0, None) / half_time_s))


@settings(max_examples=40, deadline=None)
@given(half_time=st.floats(0.5, 5.0), peak=st.floats(0.8, 2.5), height=st.floats(0.02, 3))
def test_the_half_time_of_an_exponential_is_exact(half_time: float, peak: float, height: float) -> None:
    found, why = half_times_s(curve(half_time, peak, height)[None], TIMES)
    assert why[0] == ""
    assert found[0] == pytest.approx(half_time, rel=0.01)


def test_noise_of_a_fiftieth_keeps_the_half_time_within_a_tenth() -> None:
    noise = np.random.default_rng(4).normal(scale=0.01, size=(200, len(TIMES)))
    found, _ = half_times_s(curve(1.5) + noise, TIMES)
    assert np.median(found) == pytest.approx(1.5, rel=0.02)
    assert np.percentile(np.abs(found - 1.5), 90) < 0.15


def test_a_run_that_ends_before_half_has_no_half_time_and_says_why() -> None:
    found, why = half_times_s(curve(25.0)[None], TIMES)
    assert np.isnan(found[0])
    assert why[0] == "the run ends before enough of the contrast has left"


def test_a_slow_wash_out_is_told_where_it_is_seen_to_fall_evenly_and_only_there() -> None:
    found, why = half_times_s(curve(14.0)[None], TIMES)
    assert why[0] == ""
    assert found[0] == pytest.approx(14.0, rel=0.01)
    uneven = curve(14.0) + np.random.default_rng(3).normal(scale=0.03, size=(50, len(TIMES)))
    found, why = half_times_s(uneven, TIMES)
    told = np.isfinite(found)
    assert told.mean() < 0.3
    assert set(why[~told]) == {"the run ends before enough of the contrast has left"}


@settings(max_examples=30, deadline=None)
@given(half_time=st.floats(1.0, 7.0), peak=st.floats(0.8, 2.5), height=st.floats(0.02, 3), frames=st.integers(1, 4))
def test_what_the_last_frames_still_hold_changes_no_half_time(
    half_time: float, peak: float, height: float, frames: int
) -> None:
    density = curve(half_time, peak, height)
    last = tuple(range(len(TIMES) - frames, len(TIMES)))
    found, why = half_times_s((density - density[list(last)].mean())[None], TIMES, last)
    assert why[0] == ""
    assert found[0] == pytest.approx(half_time, rel=0.03)


def test_remains_are_not_told_from_noise_where_a_curve_is_uneven() -> None:
    noise = np.random.default_rng(5).normal(scale=0.05, size=(40, len(TIMES)))
    found, why = half_times_s(curve(8.0) - curve(8.0)[-1] + noise, TIMES, (len(TIMES) - 1,))
    told = np.isfinite(found)
    assert told.mean() < 0.5
    assert set(why[~told]) <= {"the run ends before enough of the contrast has left", "no contrast is seen to leave"}


def test_a_run_that_begins_full_has_the_half_times_it_was_drawn_with() -> None:
    made = draw(frame_count=26, seed=4, half_time_s=(1.2, 2.4))
    venogram = made.venogram(frames=slice(7, None))
    tracing = trace_venogram(venogram)
    pooling = measure_pooling(venogram, tracing, measure_tracing(tracing, shipped_policy()).lesions)
    assert pooling is not None
    assert pooling.washout_half_time_s["cranial"] == pytest.approx(1.2, rel=0.1)
    assert pooling.washout_half_time_s["caudal"] == pytest.approx(2.4, rel=0.1)


def test_contrast_that_is_gone_in_the_next_frame_is_too_fast_to_time() -> None:
    found, why = half_times_s(curve(0.05)[None], TIMES)
    assert np.isnan(found[0])
    assert why[0] == "the contrast leaves between two frames"


@pytest.mark.parametrize("values", [np.zeros(40), -np.ones(40)], ids=["none", "negative"])
def test_a_curve_without_contrast_has_no_half_time(values: np.ndarray) -> None:
    found, why = half_times_s(values[None], TIMES)
    assert np.isnan(found[0])
    assert why[0] == "no contrast is seen to leave"


@pytest.fixture(scope="module")
def washed() -> tuple[Phantom, Pooling]:
    made = draw(frame_count=24, seed=4)
    venogram = made.venogram()
    tracing = trace_venogram(venogram)
    pooling = measure_pooling(venogram, tracing, measure_tracing(tracing, shipped_policy()).lesions)
    assert pooling is not None
    return made, pooling


def test_each_stretch_washes_out_as_it_was_drawn(washed: tuple[Phantom, Pooling]) -> None:
    made, pooling = washed
    assert list(pooling.washout_half_time_s) == ["cranial", "lesion", "caudal"]
    assert pooling.washout_half_time_s["cranial"] == pytest.approx(made.recipe.half_time_s[0], rel=0.1)
    assert pooling.washout_half_time_s["caudal"] == pytest.approx(made.recipe.half_time_s[1], rel=0.1)
    assert pooling.why_unknown == {}


def test_the_map_is_as_large_as_the_picture_and_known_only_in_the_vein(washed: tuple[Phantom, Pooling]) -> None:
    made, pooling = washed
    assert pooling.map_s.shape == made.frames.shape[1:]
    x, y = np.round(made.centreline_px[-200]).astype(int)
    assert pooling.map_s[y, x] == pytest.approx(made.recipe.half_time_s[1], rel=0.1)
    assert np.isnan(pooling.map_s[:, :40]).all()
    assert np.isfinite(pooling.map_s).mean() < 0.15


def test_a_run_that_stops_early_names_what_it_does_not_show() -> None:
    made = draw(frame_count=9, half_time_s=(0.8, 3.0), seed=4)
    venogram = made.venogram()
    pooling = measure_pooling(venogram, trace_venogram(venogram), ())
    assert pooling is not None
    assert pooling.washout_half_time_s["caudal"] is None
    assert pooling.why_unknown["caudal"] == "the run ends before enough of the contrast has left"


def test_without_times_or_vein_there_is_no_pooling() -> None:
    tracing = usual_tracing()
    single = usual_run().venogram(frames=slice(4, 5))
    assert measure_pooling(single, tracing, ()) is None
    bare = bare_run().venogram()
    assert measure_pooling(bare, trace_venogram(bare), ()) is None
    assert measure_pooling(bare, tracing, ()) is None


def test_each_stretch_has_its_contrast_over_time() -> None:
    along = np.stack([curve(0.6, 2.0, 0.4)] * 10 + [curve(1.2, 1.6, 0.5)] * 20)
    half_times: dict[str, float | None] = {"cranial": 0.6, "caudal": None}
    cranial, caudal = density_curves(along, TIMES + 7.0, {"cranial": slice(0, 10), "caudal": slice(10, 30)}, half_times)
    assert (cranial.region, cranial.half_time_s, caudal.region, caudal.half_time_s) == ("cranial", 0.6, "caudal", None)
    assert cranial.times_s[0] == 0.0
    assert caudal.density.max() == pytest.approx(1.0)
    assert cranial.density.max() == pytest.approx(0.4 / curve(1.2, 1.6, 0.5).max())
    assert (cranial.peak_s, caudal.peak_s) == (2.0, 1.75)
    assert cranial.arrival_s == pytest.approx(1.75, abs=0.01)
    assert density_curves(-along, TIMES, {"cranial": slice(0, 10)}, half_times) == ()


def test_a_measured_run_has_curves_that_arrive_from_the_foot(washed: tuple[Phantom, Pooling]) -> None:
    by_region = {curve.region: curve for curve in washed[1].curves}
    assert list(by_region) == ["cranial", "lesion", "caudal"]
    for region, found in by_region.items():
        assert found.half_time_s == washed[1].washout_half_time_s[region]
        assert found.density.shape == washed[0].frame_times_s.shape
        assert found.arrival_s is not None
        assert 0.5 < found.arrival_s <= found.peak_s
    assert by_region["caudal"].arrival_s < by_region["cranial"].arrival_s


@settings(max_examples=30, deadline=None)
@given(border=st.integers(30, 170), cranial=st.floats(0.4, 3.0), ratio=st.floats(1.6, 5.0), longer=st.booleans())
def test_without_a_narrowing_stretches_part_where_the_half_time_changes(
    border: int, cranial: float, ratio: float, longer: bool
) -> None:
    along = np.where(np.arange(200) < border, cranial, cranial * ratio if longer else cranial / ratio)
    along *= np.exp(np.random.default_rng(border).normal(scale=0.08, size=200))
    along[::9] = np.nan
    assert where_it_changes(along) == pytest.approx(border, abs=3)


@pytest.mark.parametrize("spread", [0.0, 0.05, 0.3])
def test_where_one_half_time_holds_stretches_part_in_the_middle(spread: float) -> None:
    along = 1.4 * np.exp(np.random.default_rng(8).normal(scale=spread, size=200))
    assert where_it_changes(along) == 100
    assert where_it_changes(np.full(200, np.nan)) == 100


def test_a_lesion_that_one_view_hides_leaves_both_half_times_apart() -> None:
    made = draw(frame_count=24, seed=4, narrowings=(), half_time_s=(0.7, 2.0))
    venogram = made.venogram()
    pooling = measure_pooling(venogram, trace_venogram(venogram), ())
    assert pooling is not None
    assert list(pooling.washout_half_time_s) == ["cranial", "caudal"]
    assert pooling.washout_half_time_s["cranial"] == pytest.approx(0.7, rel=0.1)
    assert pooling.washout_half_time_s["caudal"] == pytest.approx(2.0, rel=0.1)
