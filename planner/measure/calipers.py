"""Smallest and largest caliper width of closed outlines, many at once and exact.

A caliper width is the distance between the two parallel lines that touch an outline from both sides. Between two
directions the width is bounded from below by the points touched at either end, and from above by where the touching
lines meet; only directions in which those bounds leave room for a better answer are looked at (branch and bound).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, IntArray

_FIRST_DIRECTIONS = 24
_TOLERANCE = 1e-10  # of the outline's extent: far below any digit that is ever shown
_MOST_ROUNDS = 60  # each halves what is left; only degenerate outlines come near


class _Touch(NamedTuple):
    """Unit directions, and the points touched farthest along (`far`) and against them (`near`); each (k, 2)."""

    direction: FloatArray
    far: FloatArray
    near: FloatArray

    @property
    def width(self) -> FloatArray:
        return _dot(self.far - self.near, self.direction)


class _Brackets(NamedTuple):
    """Ranges of direction still in play: the outline each belongs to, and what is touched at both ends."""

    outline: IntArray
    start: _Touch
    stop: _Touch

    def where(self, keep: BoolArray) -> _Brackets:
        pick = [_Touch(*(part[keep] for part in end)) for end in (self.start, self.stop)]
        return _Brackets(self.outline[keep], *pick)

    def split(self, at: _Touch) -> _Brackets:
        start = _Touch(*(np.concatenate(pair) for pair in zip(self.start, at, strict=True)))
        stop = _Touch(*(np.concatenate(pair) for pair in zip(at, self.stop, strict=True)))
        return _Brackets(np.concatenate([self.outline, self.outline]), start, stop)


_Bound = Callable[[_Brackets], tuple[FloatArray, FloatArray]]
"""The best width that a bracket may still hold, and the direction to look in."""


def measure_caliper_widths(points: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Smallest and largest caliper width of closed outlines.

    Parameters
    ----------
    points
        Shape (outlines, points, 2), finite, in any unit of length; the outlines need not be convex.

    Returns
    -------
    smallest, largest
        Each of shape (outlines,), in the unit of `points`.
    """
    if len(points) == 0:
        return np.zeros(0), np.zeros(0)
    first = _first_brackets(points)
    slack = _TOLERANCE * np.ptp(points, axis=1).max(axis=1)
    return -_search(points, first, slack, _least, -1.0), _search(points, first, slack, _most, 1.0)


def _search(points: FloatArray, brackets: _Brackets, slack: FloatArray, bound: _Bound, sign: float) -> FloatArray:
    best = np.full(len(points), -np.inf)
    np.maximum.at(best, brackets.outline, sign * brackets.start.width)
    for _ in range(_MOST_ROUNDS):
        width, direction = bound(brackets)
        hopeful = sign * width > best[brackets.outline] + slack[brackets.outline]
        if not hopeful.any():
            break
        brackets = brackets.where(hopeful)
        touch = _touch(points, brackets.outline, direction[hopeful])
        np.maximum.at(best, brackets.outline, sign * touch.width)
        brackets = brackets.split(touch)
    return best


def _first_brackets(points: FloatArray) -> _Brackets:
    outlines = len(points)
    angle = np.pi * np.arange(_FIRST_DIRECTIONS) / _FIRST_DIRECTIONS
    direction = np.stack([np.cos(angle), np.sin(angle)])
    along = points @ direction
    pick = np.arange(outlines)[:, None]
    far = points[pick, along.argmax(axis=1)]
    near = points[pick, along.argmin(axis=1)]
    start = np.broadcast_to(direction.T, far.shape)
    # Past half a turn the same lines touch from the other side.
    stop = np.concatenate([start[:, 1:], -start[:, :1]], axis=1)
    far_stop = np.concatenate([far[:, 1:], near[:, :1]], axis=1)
    near_stop = np.concatenate([near[:, 1:], far[:, :1]], axis=1)
    ends = [part.reshape(-1, 2) for part in (start, far, near, stop, far_stop, near_stop)]
    return _Brackets(np.repeat(pick[:, 0], _FIRST_DIRECTIONS), _Touch(*ends[:3]), _Touch(*ends[3:]))


def _touch(points: FloatArray, outline: IntArray, direction: FloatArray) -> _Touch:
    along = np.einsum("kpd,kd->kp", points[outline], direction)
    return _Touch(direction, points[outline, along.argmax(axis=1)], points[outline, along.argmin(axis=1)])


def _least(brackets: _Brackets) -> tuple[FloatArray, FloatArray]:
    """Between kinks the width is part of a sine arch, so that it is smallest at a kink or at an end."""
    start, stop = brackets.start, brackets.stop
    middle = start.direction + stop.direction
    kinks = [_normal(start.far - stop.far, middle), _normal(start.near - stop.near, middle)]
    widths = [_width_of_known(brackets, kink) for kink in kinks]
    second = widths[1] < widths[0]
    return np.where(second, widths[1], widths[0]), np.where(second[:, None], kinks[1], kinks[0])


def _width_of_known(brackets: _Brackets, direction: FloatArray) -> FloatArray:
    start, stop = brackets.start, brackets.stop
    far = np.maximum(_dot(start.far, direction), _dot(stop.far, direction))
    near = np.minimum(_dot(start.near, direction), _dot(stop.near, direction))
    return np.where(_dot(direction, direction) > 0, far - near, np.inf)


def _most(brackets: _Brackets) -> tuple[FloatArray, FloatArray]:
    """The outline lies inside the quadrilateral of touching lines, so that its corners bound the width."""
    start, stop = brackets.start, brackets.stop
    across = _meeting(start.direction, start.far, stop.direction, stop.far)
    across = across - _meeting(start.direction, start.near, stop.direction, stop.near)
    inside = (_cross(start.direction, across) > 0) & (_cross(across, stop.direction) > 0)
    width = np.hypot(across[:, 0], across[:, 1])
    direction = across / np.where(width > 0, width, 1.0)[:, None]
    return np.where(inside, width, -np.inf), direction


def _meeting(u: FloatArray, p: FloatArray, v: FloatArray, q: FloatArray) -> FloatArray:
    """Where the line through p normal to u meets the line through q normal to v."""
    turn = np.array([-u[:, 1], u[:, 0]]).T
    slope = _dot(v, turn)
    step = _dot(q - p, v) / np.where(slope > 0, slope, 1.0)
    return np.asarray(p + step[:, None] * turn)


def _normal(chord: FloatArray, toward: FloatArray) -> FloatArray:
    """Unit normals of chords on the side of `toward`; zero for a chord without length."""
    normal = np.array([-chord[:, 1], chord[:, 0]]).T
    length = np.hypot(chord[:, 0], chord[:, 1]) * np.where(_dot(normal, toward) < 0, -1.0, 1.0)
    return np.asarray(normal / np.where(length == 0, 1.0, length)[:, None])


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(a[..., 0] * b[..., 0] + a[..., 1] * b[..., 1])


def _cross(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
