"""Narrowings of a traced vein, with exact borders on tracings of known width."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.xray.lesions import find_venogram_lesions
from planner.measure.xray.measuring import measure_tracing, measure_venogram
from planner.model.calibration import XrayScale
from planner.model.venogram import VenogramTracing
from planner.model.venogram_measurement import Pooling
from tests.helpers.policies import shipped_policy
from tests.helpers.xray_runs import FRAMES, usual_run, usual_tracing, usual_venogram

POINTS = 500
HALF_AREA = np.sqrt(0.5)


def tracing_of(diameter_px: np.ndarray, mm_per_pixel: float | None = 0.4) -> VenogramTracing:
    line = np.stack([np.full(len(diameter_px), 100.0), np.arange(len(diameter_px), dtype=float)], axis=1)
    scale = None if mm_per_pixel is None else XrayScale(mm_per_pixel, "manual", 1.0)
    return VenogramTracing(line, diameter_px, np.zeros((0, 2)), scale, 0, True)


def vein(*narrowings: tuple[int, int, float], width: float = 35.0) -> np.ndarray:
    diameter = np.full(POINTS, width)
    for start, stop, narrow in narrowings:
        diameter[start:stop] = narrow
    return diameter


def test_a_healthy_vein_has_no_lesion() -> None:
    assert find_venogram_lesions(tracing_of(vein()), shipped_policy()) == ()


def test_a_vein_that_tapers_has_no_lesion() -> None:
    taper = np.linspace(40, 25, POINTS)
    assert find_venogram_lesions(tracing_of(taper), shipped_policy()) == ()


def test_a_square_narrowing_is_found_with_its_exact_borders() -> None:
    (lesion,) = find_venogram_lesions(tracing_of(vein((200, 250, 14.0))), shipped_policy())
    assert (lesion.start_point, lesion.end_point) == (200, 249)
    assert lesion.start_mm == pytest.approx(80.0)
    assert lesion.length_mm == pytest.approx(19.6)
    assert lesion.min_diameter_mm == pytest.approx(5.6)
    assert lesion.reference_diameter_mm == pytest.approx(14.0)
    assert lesion.diameter_stenosis_percent == pytest.approx(60.0)


@pytest.mark.parametrize(("share", "lesions"), [(HALF_AREA - 0.01, 1), (HALF_AREA + 0.01, 0)])
def test_the_border_is_half_of_the_references_area(share: float, lesions: int) -> None:
    found = find_venogram_lesions(tracing_of(vein((200, 260, 35.0 * share))), shipped_policy())
    assert len(found) == lesions


def test_two_narrowings_are_kept_apart_and_come_cranial_first() -> None:
    found = find_venogram_lesions(tracing_of(vein((120, 160, 12.0), (300, 370, 15.0))), shipped_policy())
    assert [(lesion.start_point, lesion.end_point) for lesion in found] == [(120, 159), (300, 369)]


def test_the_reference_is_the_caudal_vein_where_both_sides_are_healthy() -> None:
    diameter = vein((200, 250, 14.0))
    diameter[:200] = 50.0
    (lesion,) = find_venogram_lesions(tracing_of(diameter), shipped_policy())
    assert lesion.reference_diameter_mm == pytest.approx(14.0)


def test_a_narrowing_at_the_caudal_end_is_graded_against_the_cranial_vein() -> None:
    (lesion,) = find_venogram_lesions(tracing_of(vein((440, POINTS, 12.0))), shipped_policy())
    assert lesion.reference_diameter_mm == pytest.approx(14.0)


def test_a_gap_in_the_edges_does_not_split_a_lesion() -> None:
    diameter = vein((200, 250, 14.0))
    diameter[220:230] = np.nan
    (lesion,) = find_venogram_lesions(tracing_of(diameter), shipped_policy())
    assert (lesion.start_point, lesion.end_point) == (200, 249)


def test_a_single_bad_width_is_no_lesion() -> None:
    assert find_venogram_lesions(tracing_of(vein((200, 202, 8.0))), shipped_policy()) == ()


def test_without_a_scale_percent_stays_and_millimetres_are_none() -> None:
    measured = measure_tracing(tracing_of(vein((200, 250, 14.0)), None), shipped_policy())
    (lesion,) = measured.lesions
    assert lesion.diameter_stenosis_percent == pytest.approx(60.0)
    assert (lesion.start_mm, lesion.end_mm, lesion.length_mm) == (None, None, None)
    assert (lesion.min_diameter_mm, lesion.reference_diameter_mm) == (None, None)
    assert (measured.arc_mm, measured.diameter_mm) == (None, None)


@settings(max_examples=25, deadline=None)
@given(scale=st.floats(0.2, 0.8), start=st.integers(90, 300), narrow=st.floats(6, 22))
def test_the_scale_changes_millimetres_and_not_percent(scale: float, start: int, narrow: float) -> None:
    diameter = vein((start, start + 60, narrow))
    (lesion,) = find_venogram_lesions(tracing_of(diameter, scale), shipped_policy())
    assert lesion.diameter_stenosis_percent == pytest.approx(100 * (1 - narrow / 35))
    assert lesion.length_mm == pytest.approx(59 * scale)


def test_an_empty_tracing_measures_to_nothing() -> None:
    empty = VenogramTracing(np.zeros((0, 2)), np.zeros(0), np.zeros((0, 2)), XrayScale(0.4, "manual", 1), 0, False)
    measured = measure_tracing(empty, shipped_policy())
    assert measured.lesions == ()
    assert measured.arc_mm is not None
    assert len(measured.arc_mm) == 0


def test_arc_and_diameter_are_the_tracings_in_millimetres() -> None:
    measured = measure_tracing(tracing_of(vein()), shipped_policy())
    assert measured.arc_mm is not None
    assert measured.diameter_mm is not None
    np.testing.assert_allclose(measured.arc_mm, 0.4 * np.arange(POINTS))
    np.testing.assert_allclose(measured.diameter_mm, 14.0)


def test_pooling_is_taken_over_as_given() -> None:
    pooling = Pooling({"cranial": 1.0}, np.zeros((2, 2)))
    assert measure_venogram(usual_venogram(), tracing_of(vein()), shipped_policy(), pooling).pooling is pooling
    assert measure_venogram(usual_venogram(), tracing_of(vein()), shipped_policy()).pooling is None


def test_a_tracing_of_a_frame_that_is_not_there_is_refused() -> None:
    line = tracing_of(vein())
    wrong = VenogramTracing(line.centreline_px, line.diameter_px, line.markers_px, None, FRAMES, True)
    with pytest.raises(ValueError, match="uses frame 14 of 14"):
        measure_venogram(usual_venogram(), wrong, shipped_policy())


def test_the_lesion_of_a_traced_run_is_as_long_as_it_was_drawn() -> None:
    measured = measure_tracing(usual_tracing(), shipped_policy())
    (narrowing,) = usual_run().recipe.narrowings
    (lesion,) = measured.lesions
    assert lesion.length_mm == pytest.approx(narrowing.half_area_length_mm(), abs=2.0)
    assert lesion.diameter_stenosis_percent == pytest.approx(60.0, abs=4.0)
    assert lesion.start_mm is not None
    assert lesion.end_mm is not None
    assert (lesion.start_mm + lesion.end_mm) / 2 == pytest.approx(58.0, abs=2.0)
