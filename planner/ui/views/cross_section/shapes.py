"""What a hand does to an outline, without Qt: pull a point, push with a round brush, draw anew.

Outlines are closed, shape (points, 2) in mm; the last point is not repeated.
"""

from __future__ import annotations

import numpy as np

from planner.measure.polygon import contour_area, resample_contour
from planner.model.arrays import FloatArray

REACH_SHARE = 0.11
"""Part of the perimeter, to either side, over which a pull fades to a third."""

FINE_POINTS = 256
"""Points of an outline under the brush: the rim of a small brush must show in it."""

SMALLEST_MM2 = 0.5
"""A click or a scribble encloses less: no vein that a catheter of 1 mm lies in is as small."""


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
        loop = _largest_loop(path)
        if loop is None:
            return path if float(contour_area(path)) >= SMALLEST_MM2 else None
        path = loop
    return None


def _largest_loop(path: FloatArray) -> FloatArray | None:
    """The crossing of the closed path whose loop, or what is left without it, encloses most; None without crossings."""
    closed = np.concatenate([path, path[:1]])
    start, step = closed[:-1], np.diff(closed, axis=0)
    between = start[None, :] - start[:, None]
    turn = _cross(step[:, None], step[None, :])
    with np.errstate(divide="ignore", invalid="ignore"):
        mine = _cross(between, step[None, :]) / turn
        other = _cross(between, step[:, None]) / turn
    crosses = np.triu((mine > 0) & (mine < 1) & (other > 0) & (other < 1), k=2)
    loops = []
    for i, j in zip(*np.nonzero(crosses), strict=True):
        meeting = start[i] + mine[i, j] * step[i]
        loops.append(np.concatenate([meeting[None], path[i + 1 : j + 1]]))
        loops.append(np.concatenate([path[: i + 1], meeting[None], path[j + 1 :]]))
    loops = [loop for loop in loops if len(loop) >= 3]
    return max(loops, key=lambda loop: float(contour_area(loop)), default=None)


def _cross(one: FloatArray, other: FloatArray) -> FloatArray:
    return np.asarray(one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0])
