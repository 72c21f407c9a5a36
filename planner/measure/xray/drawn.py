"""A vein that a person traces: between two clicks, or along the line that was drawn or dragged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.measure.xray.centreline import Centreline, centreline_between, measure_across
from planner.measure.xray.reduced_run import reduce_run
from planner.measure.xray.timing import find_timing
from planner.measure.xray.views import Views, find_views
from planner.model.arrays import FloatArray
from planner.model.venogram import SubtractionChoice, Venogram, VenogramTracing
from planner.said import say

NOTHING_SEEN = say("no edges of a vein are seen along the line; its length is known, its diameters are not")


def trace_between(
    venogram: Venogram,
    start_px: tuple[float, float],
    end_px: tuple[float, float],
    before: VenogramTracing | None = None,
    choice: SubtractionChoice | None = None,
    who: str = "",
) -> VenogramTracing:
    """Return the vein between two clicks, cranial end first, whichever was clicked first.

    Parameters
    ----------
    before
        The tracing it takes the place of: its bands and scale are kept.

    Raises
    ------
    ValueError
        When a place lies outside the picture, or both are the same.
    """
    start, end = sorted((start_px, end_px), key=lambda place: place[1])
    views = _views(venogram, choice)
    return _traced(views, centreline_between(views.contrast(0.0), start, end), before, who)


def trace_along(
    venogram: Venogram,
    points_px: FloatArray,
    before: VenogramTracing | None = None,
    choice: SubtractionChoice | None = None,
    who: str = "",
) -> VenogramTracing:
    """Return the vein along a person's line, shape (points, 2), cranial end first; the line stays where it was drawn.

    Raises
    ------
    ValueError
        When all points are one place.
    """
    points = np.asarray(points_px, dtype=float)
    if points[0, 1] > points[-1, 1]:
        points = points[::-1]
    views = _views(venogram, choice)
    line = measure_across(views.contrast(0.0), points)
    if views.is_contrast_alone and np.isfinite(line.diameter_px).any():
        half = np.full(1, float(np.nanmedian(line.diameter_px)) / 2)
        line = measure_across(views.contrast(views.tone(line.points, half)), points)
    return _traced(views, line, before, who)


def dragged_line(points_px: FloatArray, grabbed_px: tuple[float, float], to_px: tuple[float, float]) -> FloatArray:
    """Return a line after one of its places was dragged: the nearest point follows, its neighbours the less the farther.

    The pull reaches as far along the line as it was dragged three times, at least 20 pixels, and never moves an end
    that was not grabbed.
    """
    points = np.asarray(points_px, dtype=float)
    nearest = int(np.hypot(*(points - grabbed_px).T).argmin())
    pull = np.array(to_px, dtype=float) - points[nearest]
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    reach = max(20.0, 3.0 * float(np.hypot(*pull)))
    weight = 0.5 * (1.0 + np.cos(np.pi * np.clip(np.abs(along - along[nearest]) / reach, 0.0, 1.0)))
    for end in (0, -1):
        if nearest != end % len(points):
            room = abs(along[end] - along[nearest])
            side = along <= along[nearest] if end == 0 else along >= along[nearest]
            if room < reach:
                weight[side] = 0.5 * (1.0 + np.cos(np.pi * np.abs(along[side] - along[nearest]) / room))
    return points + weight[:, None] * pull


def _views(venogram: Venogram, choice: SubtractionChoice | None) -> Views:
    run = reduce_run(venogram)
    return find_views(venogram, run, find_timing(run), choice)


def _traced(views: Views, line: Centreline, before: VenogramTracing | None, who: str) -> VenogramTracing:
    traced = views.recorded_in(
        VenogramTracing(
            centreline_px=line.points,
            diameter_px=line.diameter_px,
            markers_px=np.zeros((0, 2)),
            scale=None,
            frame_used=views.frame_used,
            subtracted=False,
            source="edited",
            problem="" if np.isfinite(line.diameter_px).any() else NOTHING_SEEN,
            who=who,
        )
    )
    return (
        traced
        if before is None
        else replace(traced, markers_px=before.markers_px, curl_px=before.curl_px, scale=before.scale)
    )
