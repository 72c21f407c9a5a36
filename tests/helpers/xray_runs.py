"""Made venograms that several tests look at, drawn once, and how far a tracing is from their truth."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.spatial import cKDTree

from planner.measure.xray.tracing import trace_venogram
from planner.model.venogram import Venogram, VenogramTracing
from tests.helpers.xray_phantom import Phantom, draw

FRAMES = 14


@cache
def usual_run() -> Phantom:
    """A left vein with one narrowing, marker catheter, spine, gas and a collateral."""
    return draw(frame_count=FRAMES)


@cache
def usual_venogram() -> Venogram:
    return usual_run().venogram()


@cache
def usual_tracing() -> VenogramTracing:
    """That run, traced."""
    return trace_venogram(usual_venogram())


@cache
def bare_run() -> Phantom:
    """The same body without contrast."""
    return draw(frame_count=4, opacity=0.0, seed=21)


@dataclass(frozen=True)
class Distance:
    """Of a tracing from its truth, in mm; `missed` is the truth's mean distance from the tracing."""

    line: float
    missed: float
    diameter: float
    diameter_p95: float


def distance(tracing: VenogramTracing, truth: Phantom) -> Distance:
    away, nearest = cKDTree(truth.centreline_px).query(tracing.centreline_px)
    error = np.abs(tracing.diameter_px * truth.mm_per_pixel - truth.diameter_mm[nearest])
    error = error[np.isfinite(error)]
    back, _ = cKDTree(tracing.centreline_px).query(truth.centreline_px)
    return Distance(
        float(away.mean() * truth.mm_per_pixel),
        float(back.mean() * truth.mm_per_pixel),
        float(error.mean()),
        float(np.percentile(error, 95)),
    )
