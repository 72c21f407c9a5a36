"""Whether a drawn outline can be a lumen: what a hand slipped into must not count as what a person decided."""

from __future__ import annotations

from typing import Literal

import numpy as np

from planner.measure.polygon import contour_area, resample_contour
from planner.model.arrays import FloatArray

ContourProblem = Literal["crosses_itself", "too_small", "outside_picture"]

SMALLEST_MM2 = 0.5
"""A click or a scribble encloses less: no vein that a catheter of 1 mm lies in is as small."""

LOOP_SHARE = 0.05
"""Loops of less than this part of the whole are a hand's tremor and are cut off."""

BEYOND_MM = 1.0
"""How far an outline may leave the picture: a wall at the picture's edge is drawn along it by eye."""

QUESTIONED_FACTOR = 4.0
"""A contour so many times larger or smaller than before is asked about: our own choice, since neither how
far two observers of a vein differ nor how far a person lies from the program was measured (clinical reference, section 8)."""


def sound_outline(outline_mm: FloatArray, picture_mm: tuple[float, float, float, float]) -> FloatArray | ContourProblem:
    """The outline without a tremor's loops, or what is wrong with it.

    Parameters
    ----------
    outline_mm
        Shape (points, 2), closed.
    picture_mm
        Left, top, right and bottom of the ultrasound picture, in the outline's coordinates.
    """
    whole = float(contour_area(outline_mm))
    loop = outline_mm
    for _ in range(len(outline_mm)):
        smaller = largest_loop(loop)
        if smaller is None:
            break
        loop = smaller
    area = float(contour_area(loop))
    if max(area, whole) < SMALLEST_MM2:
        return "too_small"
    if abs(area - whole) > LOOP_SHARE * max(area, whole):
        return "crosses_itself"
    left, top, right, bottom = picture_mm
    low, high = loop.min(axis=0), loop.max(axis=0)
    if np.any(low < np.array([left, top]) - BEYOND_MM) or np.any(high > np.array([right, bottom]) + BEYOND_MM):
        return "outside_picture"
    return outline_mm if loop is outline_mm else resample_contour(loop, len(outline_mm))


def times_larger(area_mm2: float, before_mm2: float) -> float | None:
    """How many times larger an area is than before, below one for smaller; None when that needs no question."""
    if not before_mm2 > 0.0:
        return None
    times = area_mm2 / before_mm2
    return times if not 1.0 / QUESTIONED_FACTOR < times < QUESTIONED_FACTOR else None


def largest_loop(path: FloatArray) -> FloatArray | None:
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
