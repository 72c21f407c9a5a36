"""Density over time where the patient moved between the frames without contrast and those with it."""

from functools import cache

import numpy as np
import pytest

from planner.measure.xray.collaterals import propose_collaterals
from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.reduced_run import reduce_run
from planner.measure.xray.still_run import run_lying_still
from planner.measure.xray.timing import find_timing
from planner.measure.xray.tracing import trace_venogram
from planner.measure.xray.views import find_views
from planner.model.venogram import Venogram
from tests.helpers.policies import shipped_policy
from tests.helpers.xray_phantom import draw

HALF_TIMES_S = (0.9, 1.6)


@cache
def run_of(shift_px: tuple[float, float]) -> Venogram:
    return draw(frame_count=32, seed=4, half_time_s=HALF_TIMES_S, shift_px=shift_px).venogram()


@pytest.mark.parametrize("shift_px", [(3.0, -2.0), (14.0, 9.0)])
def test_half_times_hold_though_the_patient_moved(shift_px: tuple[float, float]) -> None:
    venogram = run_of(shift_px)
    tracing = trace_venogram(venogram)
    pooling = measure_pooling(venogram, tracing, measure_tracing(tracing, shipped_policy()).lesions)
    assert pooling is not None
    assert pooling.washout_half_time_s["cranial"] == pytest.approx(HALF_TIMES_S[0], rel=0.05)
    assert pooling.washout_half_time_s["caudal"] == pytest.approx(HALF_TIMES_S[1], rel=0.05)


def test_bone_that_moved_is_no_side_vessel() -> None:
    lying = run_of((0.0, 0.0))
    moved = run_of((14.0, 9.0))
    assert len(propose_collaterals(moved, trace_venogram(moved))) <= len(
        propose_collaterals(lying, trace_venogram(lying))
    )


def test_a_run_that_lies_still_is_taken_as_it_is() -> None:
    venogram = run_of((0.0, 0.0))
    run = reduce_run(venogram)
    timing = find_timing(run)
    assert timing is not None
    assert run_lying_still(venogram, run, timing) is run


def test_frames_with_contrast_and_what_the_shutter_hides_stay_as_they_were() -> None:
    made = draw(frame_count=16, seed=4, shift_px=(6.0, 4.0))
    made.frames[:, :, :20] = 0
    venogram = made.venogram()
    run = reduce_run(venogram)
    timing = find_timing(run)
    assert timing is not None
    still = run_lying_still(venogram, run, timing)
    assert still is not run
    empty = list(timing.empty)
    later = [index for index in range(len(run.share)) if index not in empty]
    np.testing.assert_array_equal(still.share[later], run.share[later])
    np.testing.assert_array_equal(still.share[:, ~run.seen], run.share[:, ~run.seen])
    assert (still.seen == run.seen).all()
    assert not np.array_equal(still.share[empty], run.share[empty])


@pytest.mark.parametrize("shift_px", [(6.0, 4.0), (14.0, 9.0)])
def test_a_shutter_hides_no_move_and_leaves_no_edge_in_the_subtracted_picture(shift_px: tuple[float, float]) -> None:
    made = draw(frame_count=16, seed=4, shift_px=shift_px, pre_contrast_frames=4, narrowings=())
    made.frames[:, :, :30] = 0
    made.frames[:, -20:] = 0
    venogram = made.venogram(mask=1)
    run = reduce_run(venogram)
    views = find_views(venogram, run, find_timing(run))
    mask = views.decision.mask
    assert mask is not None
    assert views.mask_share is not None
    assert np.hypot(*(np.array(mask.shift_px) - shift_px)) < 0.5
    contrast = views.contrast(0.0)
    assert np.abs(contrast[:, :30]).max() < 0.02
    assert np.abs(contrast[-20:]).max() < 0.02
    assert contrast.min() > -0.35
