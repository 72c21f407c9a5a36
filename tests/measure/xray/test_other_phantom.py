"""The method on venograms of another make: a vein in space, filled with points, from varied machines."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.tracing import trace_venogram
from tests.helpers.policies import shipped_policy
from tests.helpers.splat_phantom import Taken, take, varied


@pytest.fixture(scope="module", params=[3, 5, 11])
def taken(request: pytest.FixtureRequest) -> Taken:
    return take(varied(request.param))


@pytest.mark.slow
def test_scale_line_diameters_lesions_and_wash_out_are_within_what_is_asked(taken: Taken) -> None:
    run = taken.venogram()
    tracing = trace_venogram(run)
    assert tracing.scale is not None
    assert tracing.scale.mm_per_pixel == pytest.approx(taken.mm_per_pixel, rel=0.02)
    mm = taken.mm_per_pixel
    apart, nearest = cKDTree(taken.centreline_px).query(tracing.centreline_px)
    assert apart.mean() * mm < 0.5
    inner = (nearest > 3) & (nearest < len(taken.centreline_px) - 4)
    error = np.abs(tracing.diameter_px * mm - taken.diameter_mm[nearest])[inner]
    assert np.nanmean(error) < 0.3
    assert np.nanpercentile(error, 95) < 0.7
    lesions = measure_tracing(tracing, shipped_policy()).lesions
    lengths = [lesion.length_mm for lesion in lesions]
    assert lengths == pytest.approx(taken.half_area_lengths_mm(), abs=3.0)
    pooling = measure_pooling(run, tracing, lesions)
    assert pooling is not None
    cranial, caudal = taken.scene.half_time_s
    assert pooling.washout_half_time_s["cranial"] == pytest.approx(cranial, rel=0.05)
    assert pooling.washout_half_time_s["caudal"] == pytest.approx(caudal, rel=0.05)
