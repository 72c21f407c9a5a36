"""What was measured on a venogram, by the contract's keys (`ilioplan.venogram/1`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.case import Case
from planner.model.venogram import COLLATERAL_KINDS, Collateral, Venogram, VenogramTracing
from planner.model.venogram_measurement import (
    DensityCurve,
    NarrowestView,
    Pooling,
    VenogramLesion,
    VenogramMeasurement,
    ViewMeasurement,
)
from planner.report.json_text import Record
from planner.report.provenance_json import provenance
from planner.report.rounding import MM, PERCENT, SHARE, rounded, rounded_list
from planner.wording.views import name_view

SCHEMA = "ilioplan.venogram/1"

MAP_SIDE = 32
"""Cells along the longer side of the pooling map in the file; the full map has one value a pixel."""
_PIXEL = 2
_METHODS = {"catheter_diameter": "manual", "ruler": "manual"}
"""The contract knows a person's scale as "manual"; `basis` says which."""


def venogram_document(
    venogram: Venogram,
    measurement: VenogramMeasurement,
    created: str,
    parameters: Mapping[str, object] | None = None,
    further: Sequence[tuple[Venogram, ViewMeasurement]] = (),
    narrowest: NarrowestView | None = None,
) -> Record:
    """Return the whole document; millimetres are None without a scale.

    It is of the venogram planned on; `further` views of the same vein follow under `views`, each with the same keys,
    and `narrowest` names the view with the smallest diameter.
    """
    return {
        "schema": SCHEMA,
        **_view_record(venogram, measurement),
        "views": [
            {"view": view.name, "left_out": view.is_left_out, **_view_record(run, view.measurement)}
            for run, view in further
        ],
        "narrowest": _narrowest_record(narrowest),
        "provenance": provenance(created, venogram.origin.sha256 or None, parameters or {}),
    }


def _narrowest_record(narrowest: NarrowestView | None) -> Record | None:
    if narrowest is None:
        return None
    return {
        "view": narrowest.name,
        "sop_instance_uid": narrowest.image or None,
        "is_planned_on": not narrowest.image,
        "min_diameter_mm": rounded(narrowest.min_diameter_mm, MM),
        "diameter_stenosis_percent": rounded(narrowest.diameter_stenosis_percent, PERCENT),
        "point": narrowest.point,
        "views_compared": narrowest.views,
    }


def _view_record(venogram: Venogram, measurement: VenogramMeasurement) -> Record:
    tracing = measurement.tracing
    scale = tracing.scale
    return {
        "source": {
            "path": venogram.origin.path,
            "sop_instance_uid": venogram.origin.sop_instance_uid,
            "frames": venogram.frames.count,
            "rows": venogram.frames.rows,
            "columns": venogram.frames.columns,
            "view": name_view(venogram.geometry),
            "primary_angle_deg": rounded(venogram.geometry.primary_angle_deg, PERCENT),
            "secondary_angle_deg": rounded(venogram.geometry.secondary_angle_deg, PERCENT),
        },
        "calibration": {
            "mm_per_pixel": rounded(scale.mm_per_pixel, 6) if scale else None,
            "method": _METHODS.get(scale.method, scale.method) if scale else "none",
            "basis": scale.method if scale else None,
            "uncertainty_percent": rounded(scale.uncertainty_percent, PERCENT) if scale else None,
            "detail": (scale.detail if scale else "") or None,
            "who": (scale.who if scale else "") or None,
        },
        "frame_used": tracing.frame_used,
        "subtracted": tracing.subtracted,
        "centreline_px": rounded_list(tracing.centreline_px, _PIXEL),
        "arc_mm": _along(measurement.arc_mm, tracing.centreline_px),
        "diameter_mm": _along(measurement.diameter_mm, tracing.centreline_px),
        "diameter_px": rounded_list(tracing.diameter_px, _PIXEL),
        "markers_px": rounded_list(tracing.markers_px, _PIXEL),
        "curl_px": rounded_list(tracing.curl_px, _PIXEL),
        "lesions": [_lesion_record(lesion) for lesion in measurement.lesions],
        "pooling": _pooling_record(measurement.pooling),
        "collaterals": _collaterals_record(measurement.collaterals),
        "problem": tracing.problem or None,
        "tracing_source": tracing.source,
        "tracing_who": tracing.who or None,
        "mask": _mask_record(tracing),
        "mask_note": tracing.mask_note or None,
        "mask_asked_by_file": venogram.mask.operation,
    }


def _mask_record(tracing: VenogramTracing) -> Record | None:
    """What was subtracted before measuring, and whose word it is; None where nothing was."""
    if not tracing.subtracted:
        return None
    return {
        "frames": list(tracing.mask_frames),
        "by": tracing.mask_by,
        "shift_px": rounded_list(np.array(tracing.shift_px), _PIXEL),
        "shift_by": tracing.shift_by,
    }


def further_views(case: Case, views: Sequence[ViewMeasurement]) -> tuple[tuple[Venogram, ViewMeasurement], ...]:
    """Return the measured views beside the one planned on, each with its run."""
    runs = {run.origin.sop_instance_uid: run for run in case.further_views}
    return tuple((runs[view.image], view) for view in views if view.image in runs)


def _along(values_mm: FloatArray | None, centreline_px: FloatArray) -> list[Any]:
    """One value a centreline point, all None where nothing calibrates the image."""
    return rounded_list(values_mm, MM) or [None] * len(centreline_px)


def _lesion_record(lesion: VenogramLesion) -> Record:
    return {
        "start_mm": rounded(lesion.start_mm, MM),
        "end_mm": rounded(lesion.end_mm, MM),
        "length_mm": rounded(lesion.length_mm, MM),
        "min_diameter_mm": rounded(lesion.min_diameter_mm, MM),
        "reference_diameter_mm": rounded(lesion.reference_diameter_mm, MM),
        "diameter_stenosis_percent": rounded(lesion.diameter_stenosis_percent, PERCENT),
        "start_point": lesion.start_point,
        "end_point": lesion.end_point,
        "min_point": lesion.min_point,
    }


def _pooling_record(pooling: Pooling | None) -> Record | None:
    if pooling is None:
        return None
    step = max(1, int(np.ceil(max(pooling.map_s.shape) / MAP_SIDE)))
    return {
        "washout_half_time_s": {name: rounded(t, MM) for name, t in pooling.washout_half_time_s.items()},
        "map": {"pixels_per_cell": step, "half_time_s": rounded_list(coarse_map(pooling.map_s, step), 2)},
        "why_unknown": dict(pooling.why_unknown),
        "curves": [_curve_record(curve) for curve in pooling.curves],
    }


def _curve_record(curve: DensityCurve) -> Record:
    return {
        "region": curve.region,
        "time_s": rounded_list(curve.times_s, MM),
        "density": rounded_list(curve.density, SHARE),
        "arrival_s": rounded(curve.arrival_s, MM),
        "peak_s": rounded(curve.peak_s, MM),
    }


def _collaterals_record(collaterals: Sequence[Collateral]) -> Record:
    """All of them, and how many of each kind; a proposal counts, and says that nobody confirmed it."""
    return {
        "count": len(collaterals),
        "by_kind": {kind: sum(held.kind == kind for held in collaterals) for kind in COLLATERAL_KINDS},
        "marked": [
            {
                "id": held.id,
                "kind": held.kind,
                "points_px": rounded_list(held.points_px, _PIXEL),
                "source": held.source,
                "who": held.who or None,
            }
            for held in collaterals
        ],
    }


def coarse_map(map_s: FloatArray, step: int) -> FloatArray:
    """Return the median of each `step` by `step` block of a map, NaN where a block holds nothing known.

    Shape (ceil(rows / step), ceil(columns / step)); blocks at the edges may be smaller.
    """
    rows, columns = (-(-side // step) for side in map_s.shape)
    coarse = np.full((rows, columns), np.nan)
    for row in range(rows):
        for column in range(columns):
            block = map_s[row * step : (row + 1) * step, column * step : (column + 1) * step]
            known = block[np.isfinite(block)]
            if known.size:
                coarse[row, column] = np.median(known)
    return coarse
