"""A person's own centreline: between two clicks, or along the line drawn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from planner.measure.xray.drawn import (
    NOTHING_SEEN,
    dragged_line,
    trace_along,
    trace_between,
)
from tests.helpers.xray_runs import usual_run, usual_tracing

WHO = "SAMPLE, Reader"


def errors_mm(line: np.ndarray, diameter_px: np.ndarray) -> tuple[float, float]:
    made = usual_run()
    apart, nearest = cKDTree(made.centreline_px).query(line)
    off = np.abs(diameter_px * made.mm_per_pixel - made.diameter_mm[nearest])
    return float(apart.mean()) * made.mm_per_pixel, float(np.nanmean(off))


def test_two_clicks_trace_the_vein_between_them_cranial_end_first() -> None:
    made = usual_run()
    high, low = made.centreline_px[60], made.centreline_px[-60]
    before = usual_tracing()
    traced = trace_between(made.venogram(), tuple(low), tuple(high), before, who=WHO)
    assert traced.centreline_px[0, 1] < traced.centreline_px[-1, 1]
    assert (traced.source, traced.who, traced.subtracted) == ("edited", WHO, True)
    assert traced.scale is before.scale
    np.testing.assert_array_equal(traced.markers_px, before.markers_px)
    line, diameter = errors_mm(traced.centreline_px, traced.diameter_px)
    assert line < 0.3
    assert diameter < 0.4


def test_a_drawn_line_stays_where_it_was_drawn_and_is_measured_across() -> None:
    made = usual_run()
    drawn = made.centreline_px[80:-80:40] + np.array([2.0, 0.0])
    traced = trace_along(made.venogram(), drawn[::-1], who=WHO)
    apart, _ = cKDTree(traced.centreline_px).query(drawn)
    assert apart.max() < 0.6
    assert traced.centreline_px[0, 1] < traced.centreline_px[-1, 1]
    assert errors_mm(traced.centreline_px, traced.diameter_px)[1] < 0.5
    assert traced.problem == ""


def test_a_line_where_no_vein_is_has_a_length_and_no_diameters() -> None:
    made = usual_run()
    side = 20.0 if made.centreline_px[:, 0].min() > 60 else made.venogram().frames.columns - 20.0
    traced = trace_along(made.venogram(), np.array([[side, 300.0], [side + 10.0, 420.0]]))
    assert len(traced.centreline_px) > 100
    assert np.isnan(traced.diameter_px).all()
    assert traced.problem == NOTHING_SEEN


@pytest.mark.parametrize("points", [[[5.0, 5.0]], [[5.0, 5.0], [5.5, 5.0]]])
def test_a_line_of_one_place_is_refused(points: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="apart"):
        trace_along(usual_run().venogram(), np.array(points))


LINE = np.stack([np.full(201, 50.0), np.arange(201.0)], axis=1)


@given(st.integers(0, 200), st.floats(-30, 30))
def test_a_dragged_place_goes_where_it_is_dragged_and_the_ends_stay(row: int, pull: float) -> None:
    moved = dragged_line(LINE, (52.0, float(row)), (50.0 + pull, float(row)))
    assert moved[row, 0] == pytest.approx(50.0 + pull)
    for end in (0, 200):
        if row != end:
            assert moved[end].tolist() == LINE[end].tolist()
    assert np.abs(np.diff(moved[:, 0])).max() <= max(1.0, abs(pull)) + 1e-9


def test_far_from_the_grabbed_place_nothing_moves() -> None:
    moved = dragged_line(LINE, (50.0, 100.0), (56.0, 100.0))
    np.testing.assert_array_equal(moved[:79], LINE[:79])
    np.testing.assert_array_equal(moved[122:], LINE[122:])
