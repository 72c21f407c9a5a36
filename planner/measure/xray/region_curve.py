"""Contrast over time at one place of the picture, wherever somebody points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.measure.xray.pooling import density_over_time, half_times_s, may_hold_remains
from planner.measure.xray.reduced_run import reduce_run
from planner.measure.xray.timing import find_timing
from planner.model.arrays import FloatArray, freeze
from planner.model.progress import Progress, silent
from planner.model.venogram import Venogram, VenogramTracing
from planner.said import Said, say

LEAST_DENSITY_SHARE = 0.05
"""Of the densest place in the run: below it no contrast passes."""


@dataclass(frozen=True, eq=False)
class RegionCurve:
    """Contrast over time around one place.

    Attributes
    ----------
    x_px, y_px, radius_px
        Where it was measured.
    times_s
        Shape (frames,), 0 at the first.
    density
        Contrast above the empty picture's as a share of the densest place in the run, shape (frames,).
    half_time_s
        None where the run ends before enough of it has left.
    why_unknown
        Why there is no half time; empty where there is one.
    """

    x_px: float
    y_px: float
    radius_px: float
    times_s: FloatArray
    density: FloatArray
    half_time_s: float | None
    why_unknown: str = ""

    def __post_init__(self) -> None:
        freeze(self, "times_s", ndim=1)
        freeze(self, "density", ndim=1)


def measure_region(
    venogram: Venogram,
    tracing: VenogramTracing,
    place_px: tuple[float, float],
    radius_px: float,
    progress: Progress = silent,
) -> RegionCurve | None:
    """Return contrast over time in a circle; None without frame times or where no contrast is told from the rest."""
    if venogram.frame_times_s is None:
        return None
    run = reduce_run(venogram, progress)
    timing = find_timing(run)
    if timing is None or not timing.empty:
        return None
    density = density_over_time(venogram, run, timing, tracing)
    inside = _circle(run.reduced_px(np.array(place_px)), max(radius_px / run.factor, 0.8), density.shape[1:])
    if not inside.any():
        return None
    highest = float(np.percentile(density.max(axis=0)[run.seen], 99.5))
    curve = density[:, inside].mean(axis=1) / highest
    times = np.asarray(venogram.frame_times_s - venogram.frame_times_s[0])
    if curve.max() < LEAST_DENSITY_SHARE:
        return RegionCurve(*place_px, radius_px, times, curve, None, say("hardly any contrast passes here"))
    half, why = half_times_s(curve[None], times, may_hold_remains(timing))
    known = bool(np.isfinite(half[0]))
    return RegionCurve(*place_px, radius_px, times, curve, float(half[0]) if known else None, Said(str(why[0])))


def _circle(middle: FloatArray, radius: float, shape: tuple[int, ...]) -> FloatArray:
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    return np.asarray(np.hypot(columns - middle[0], rows - middle[1]) <= radius)
