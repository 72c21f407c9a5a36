"""What a hand does to an outline, without Qt: pull a point, push with a round brush, draw anew.

Outlines are closed, shape (points, 2) in mm; the last point is not repeated.
"""

from __future__ import annotations

import numpy as np

from planner.measure.contour_check import SMALLEST_MM2, largest_loop
from planner.measure.polygon import contour_area, resample_contour
from planner.model.arrays import FloatArray

REACH_SHARE = 0.11
"""Part of the perimeter, to either side, over which a pull fades to a third."""

FINE_POINTS = 256
"""Points of an outline under the brush: the rim of a small brush must show in it."""


def pulled(points_mm: FloatArray, grabbed: int, by_mm: FloatArray) -> FloatArray:
    """Move point `grabbed` by `by_mm` and its neighbours along the wall with it, fading smoothly.

    Shape (points, 2) in and out; opposite wall stays where it is.
    """
    steps = np.hypot(*np.diff(points_mm, axis=0, append=points_mm[:1]).T)
    along = np.concatenate([[0.0], np.cumsum(steps[:-1])])
    perimeter = float(steps.sum())
    apart = np.abs(along - along[grabbed])
    apart = np.minimum(apart, perimeter - apart)
    weight = np.exp(-((apart / (REACH_SHARE * perimeter)) ** 2))
    return np.asarray(points_mm + weight[:, None] * by_mm)


def nearest_point(points_mm: FloatArray, x_mm: float, y_mm: float) -> tuple[int, float]:
    """Index of the contour's point nearest to a place, and its distance in mm."""
    apart = np.hypot(points_mm[:, 0] - x_mm, points_mm[:, 1] - y_mm)
    nearest = int(apart.argmin())
    return nearest, float(apart[nearest])


def brushed(points_mm: FloatArray, start_mm: FloatArray, stop_mm: FloatArray, radius_mm: float) -> FloatArray:
    """Push the outline with a round brush that moves from one place to another; no part of it stays under the brush.

    From inside the brush pushes the wall outward, from outside inward.
    """
    outline = resample_contour(points_mm, FINE_POINTS)
    steps = max(1, int(np.ceil(np.hypot(*(stop_mm - start_mm)) / (radius_mm / 4))))
    touched = False
    for share in np.arange(1, steps + 1) / steps:
        middle = start_mm + share * (stop_mm - start_mm)
        away = outline - middle
        far = np.hypot(away[:, 0], away[:, 1])
        under = (far < radius_mm) & (far > 0)
        if under.any():
            touched = True
            pushed = outline.copy()
            pushed[under] = middle + away[under] * (radius_mm / far[under])[:, None]
            if contour_area(pushed) < SMALLEST_MM2:
                break
            outline = resample_contour(pushed, FINE_POINTS)
    return outline if touched else points_mm


def drawn_outline(path_mm: FloatArray) -> FloatArray | None:
    """The outline that a hand drew, shape (k, 2): the largest loop of its path, closed; None when it encloses nothing.

    A hand overshoots where it began: the ends beyond the crossing are cut off.
    """
    moved = np.any(np.diff(path_mm, axis=0, prepend=np.nan) != 0, axis=1)
    path = path_mm[moved]
    while len(path) >= 3:
        loop = largest_loop(path)
        if loop is None:
            return path if float(contour_area(path)) >= SMALLEST_MM2 else None
        path = loop
    return None
