"""Side vessels that fill are proposed as collaterals; bone, noise and the vein itself are not."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

from planner.measure.xray.collaterals import propose_collaterals
from planner.measure.xray.tracing import trace_venogram
from planner.model.venogram import VenogramTracing
from tests.helpers.xray_phantom import draw
from tests.helpers.xray_runs import usual_run, usual_tracing


def test_the_drawn_side_vessel_is_proposed_where_it_was_drawn() -> None:
    made = usual_run()
    (found,) = propose_collaterals(made.venogram(), usual_tracing())
    assert (found.kind, found.source, found.who) == ("ascending_lumbar", "auto", "")
    # as the phantom bends it: from the middle of the vein, out to its side and up
    start, size = made.centreline_px[int(0.55 * len(made.centreline_px))], made.recipe.size_px
    t = np.linspace(0, 1, 400)
    drawn = start + np.stack([0.16 * np.sin(0.7 * np.pi * t) + 0.01 * np.sin(25 * t), -0.45 * t], axis=1) * size
    apart, _ = cKDTree(drawn).query(found.points_px)
    assert np.median(apart) * made.mm_per_pixel < 2.0
    assert np.ptp(found.points_px[:, 1]) > 0.3 * size
    assert found.points_px[0, 1] > found.points_px[-1, 1]


@pytest.mark.parametrize("seed", [5, 6])
def test_without_a_side_vessel_none_is_proposed(seed: int) -> None:
    run = draw(size_px=384, frame_count=14, collateral=False, photons=1500.0, seed=seed).venogram()
    assert propose_collaterals(run, trace_venogram(run)) == ()


def test_without_a_vein_or_subtraction_none_is_proposed() -> None:
    nothing = VenogramTracing(np.zeros((0, 2)), np.zeros(0), np.zeros((0, 2)), None, 0, True)
    assert propose_collaterals(usual_run().venogram(), nothing) == ()
    single = usual_run().venogram(frames=slice(7, 8))
    assert propose_collaterals(single, trace_venogram(single)) == ()
