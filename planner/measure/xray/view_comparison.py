"""Which of several views shows the vein narrowest.

A projection that lies along the long axis of a flattened lumen shows a normal width (Thorpe, VIRTUS), so the smallest
diameter over all views is the one that counts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from planner.model.arrays import FloatArray
from planner.model.venogram_measurement import NarrowestView, ViewMeasurement

_SMOOTHED_MM = 1.5  # as lesions are: a single bad width is no narrowing


def find_narrowest(views: Sequence[ViewMeasurement]) -> NarrowestView | None:
    """Return the view with the smallest diameter; None where none shows a vein, or nothing comparable.

    Views without a scale are compared by percent, and only where no view has one.
    """
    counted = [view for view in views if not view.is_left_out and len(view.measurement.tracing.centreline_px)]
    calibrated = [view for view in counted if view.measurement.diameter_mm is not None]
    found = [one for view in calibrated if (one := _smallest(view, len(calibrated))) is not None]
    if found:
        return min(found, key=lambda one: one.min_diameter_mm if one.min_diameter_mm is not None else np.inf)
    tight = [one for view in counted if (one := _tightest(view, len(counted))) is not None]
    return max(tight, key=lambda one: one.diameter_stenosis_percent or 0.0, default=None)


def _smallest(view: ViewMeasurement, count: int) -> NarrowestView | None:
    tightest = _tightest(view, count)
    if tightest is not None:
        return tightest
    measured = view.measurement
    assert measured.diameter_mm is not None
    assert measured.arc_mm is not None
    widths = _smoothed(measured.diameter_mm, measured.arc_mm)
    if not np.isfinite(widths).any():
        return None
    point = int(np.nanargmin(widths))
    return NarrowestView(view.image, view.name, float(widths[point]), None, point, count)


def _tightest(view: ViewMeasurement, count: int) -> NarrowestView | None:
    """By its lesions, the smallest diameter first and the highest percentage where there are no millimetres."""
    lesions = view.measurement.lesions
    if not lesions:
        return None
    one = min(lesions, key=lambda each: (each.min_diameter_mm or 0.0, -each.diameter_stenosis_percent))
    return NarrowestView(
        view.image, view.name, one.min_diameter_mm, one.diameter_stenosis_percent, one.min_point, count
    )


def _smoothed(diameter_mm: FloatArray, arc_mm: FloatArray) -> FloatArray:
    step = float(np.median(np.diff(arc_mm))) if len(arc_mm) > 1 else 1.0
    side = 2 * round(_SMOOTHED_MM / max(step, 1e-6) / 2) + 1
    known = np.isfinite(diameter_mm)
    if known.sum() < 2:
        return diameter_mm
    filled = np.interp(np.arange(len(diameter_mm)), np.flatnonzero(known), diameter_mm[known])
    return np.where(known, ndimage.median_filter(filled, side, mode="nearest"), np.nan)
