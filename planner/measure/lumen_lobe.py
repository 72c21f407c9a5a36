# NOTE FROM THE LEAD (20:58): lumen.py, lumen_evidence.py and lumen_quality.py are now mine: an ellipse template with temporal
# prior (lumen_ellipse.py) beat the former state (0.94/0.90/0.93 against 0.886/0.839/0.927 on the samples). Please stop editing the lumen
# engine now and send your report at once, with what you know of confidence and of the families.
"""Closes an outline across the mouth of a branch that has grown wide: two rounded shapes that have run together.

An ellipse is fitted to the outline without one arc, for arcs of several lengths all around. Where one arc explains
nearly all that a single ellipse misses, and the outline turns the wrong way where it begins and ends, that arc is the
branch, and the ellipse closes its mouth.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, IntArray

_ARCS = (0.2, 0.3, 0.4, 0.5)  # of the outline's length
_STRIDE = 3  # places from one trial arc to the next
_REACH = 5  # places over which the outline's turn is measured
_MISSES = 0.05  # mean departure of a single ellipse below which there is nothing to explain
_EXPLAINED = 0.33  # of that departure may remain without the arc
_AGREES, _AGREEING = 0.05, 0.85  # departure that agrees, and the share of the rest that must
_LEAST_PEAK = 0.13  # departure of the arc at its farthest
_EDGE = 0.02  # departure at which the branch begins
_CORNER, _OTHER_CORNER = 0.03, 0.01  # depth of its two corners, relative to the outline's size
_PREFERENCE = 1.3  # how much better a longer arc must do than a shorter one


class _Fit(NamedTuple):
    """Ellipses fitted to normalised outlines, trailing axes (places,): centres, departures, and which are ellipses."""

    centre: FloatArray
    departure: FloatArray
    origin: FloatArray
    is_ellipse: BoolArray


def close_lobes(outlines: FloatArray) -> tuple[FloatArray, BoolArray]:
    """Close outlines across wide branches.

    Parameters
    ----------
    outlines
        Shape (frames, places, 2), equally spaced along each outline, relative to the transducer, going from +x
        toward +y.

    Returns
    -------
    outlines, closed
        In the same form, and which of them were closed, shape (frames,).
    """
    middle = outlines.mean(axis=1, keepdims=True)
    size = np.sqrt(((outlines - middle) ** 2).sum(axis=2).mean(axis=1))[:, None, None]
    shape = (outlines - middle) / size
    origin = (-middle / size)[:, 0]
    moments = _Moments(shape)
    everything = _fit(moments.total(), shape[:, None], origin[:, None])
    misses = np.abs(everything.departure[:, 0]).mean(axis=1)
    closed, found = outlines.copy(), np.zeros(len(outlines), bool)
    frames = np.flatnonzero(misses > _MISSES)
    for frame in map(int, frames):
        whole = _without_lobe(shape[frame], origin[frame], moments.of(frame), float(misses[frame]))
        if whole is not None:
            closed[frame], found[frame] = whole * size[frame] + middle[frame], True
    return closed, found


class _Moments:
    """Running sums from which the least-squares conic of any arc follows at once."""

    def __init__(self, shape: FloatArray) -> None:
        x, y = shape[..., 0], shape[..., 1]
        terms = np.stack([x * x, x * y, y * y, x, y], axis=-1)
        products = np.concatenate([terms[..., :, None] * terms[..., None, :], terms[..., None]], axis=-1)
        twice = np.concatenate([np.zeros_like(products[:, :1]), products, products], axis=1)
        self._running = np.cumsum(twice, axis=1)
        self._places = shape.shape[1]

    def total(self) -> FloatArray:
        """Sums over whole outlines, shape (frames, 1, 5, 6)."""
        return np.asarray(self._running[:, self._places, None])

    def of(self, frame: int) -> FloatArray:
        """Running sums of one frame, shape (2·places + 1, 5, 6)."""
        return np.asarray(self._running[frame])


def _fit(moments: FloatArray, shape: FloatArray, origin: FloatArray) -> _Fit:
    """Ellipses A x² + B xy + C y² + D x + E y = 1 from moments (…, 5, 6); `shape` broadcasts to (…, places, 2)."""
    left = moments[..., :5] + 1e-6 * shape.shape[-2] * np.eye(5)
    a, b, c, d, e = np.moveaxis(np.linalg.solve(left, moments[..., 5:])[..., 0], -1, 0)
    determinant = 4 * a * c - b * b
    is_ellipse = (determinant > 1e-3) & (a + c > 0)
    determinant = np.where(is_ellipse, determinant, 1.0)
    x, y = (b * e - 2 * c * d) / determinant, (b * d - 2 * a * e) / determinant
    scale = 1 + a * x * x + b * x * y + c * y * y
    is_ellipse &= scale > 0
    scale = np.where(is_ellipse, scale, 1.0)

    def radius(at: FloatArray) -> FloatArray:
        u, v = at[..., 0] - x[..., None], at[..., 1] - y[..., None]
        squared = (a[..., None] * u * u + b[..., None] * u * v + c[..., None] * v * v) / scale[..., None]
        return np.asarray(np.sqrt(np.maximum(squared, 0)))

    centre = np.stack([x, y], axis=-1)
    return _Fit(centre, radius(shape) - 1, radius(origin[..., None, :])[..., 0], is_ellipse)


def _without_lobe(shape: FloatArray, origin: FloatArray, running: FloatArray, misses: float) -> FloatArray | None:
    count = len(shape)
    starts = np.arange(0, count, _STRIDE)
    best, chosen = 0.0, None
    for part in _ARCS:
        length = int(part * count)
        rest = running[count] - (running[starts + length] - running[starts])
        fit = _fit(rest, shape[None], origin[None])
        in_arc = (np.arange(count) - starts[:, None]) % count < length
        merit = _merit(fit, in_arc, misses)
        k = int(np.argmax(merit))
        if merit[k] > best * _PREFERENCE:
            best, chosen = float(merit[k]), (fit.centre[k], np.where(in_arc[k], fit.departure[k], 0.0))
    if chosen is None:
        return None
    centre, departure = chosen
    lobe = departure > _EDGE
    if not _has_corners(shape, lobe):
        return None
    return np.asarray(centre + (shape - centre) / (1 + np.where(lobe, departure, 0.0))[:, None])


def _merit(fit: _Fit, in_arc: BoolArray, misses: float) -> FloatArray:
    """How much better each ellipse explains the rest than a single one explains all; 0 where it will not do."""
    rest = ~in_arc
    departs = np.abs(fit.departure)
    remains = (departs * rest).sum(axis=1) / rest.sum(axis=1)
    agreeing = ((departs < _AGREES) & rest).sum(axis=1) / rest.sum(axis=1)
    outside = ((fit.departure > -_EDGE) & in_arc).sum(axis=1) / in_arc.sum(axis=1)
    peak = np.where(in_arc, fit.departure, -1.0).max(axis=1)
    good = fit.is_ellipse & (fit.origin < 1) & (agreeing >= _AGREEING) & (outside > 0.95) & (peak > _LEAST_PEAK)
    return np.where(good & (remains < _EXPLAINED * misses), misses / np.maximum(remains, 0.004), 0.0)


def _has_corners(shape: FloatArray, lobe: BoolArray) -> bool:
    """Whether the outline turns the wrong way near both ends of a lobe."""
    depth = corner_depth(shape, _REACH)
    near = np.stack([np.roll(depth, shift) for shift in range(-4, 5)]).max(axis=0)
    starts: IntArray = np.flatnonzero(lobe & ~np.roll(lobe, 1))
    stops: IntArray = np.flatnonzero(lobe & ~np.roll(lobe, -1))
    if not len(starts):
        return False
    ends = sorted([float(near[starts].max()), float(near[stops].max())])
    return ends[1] >= _CORNER and ends[0] >= _OTHER_CORNER


def corner_depth(outline: FloatArray, reach: int) -> FloatArray:
    """How far each place lies inside the line between its neighbours `reach` places away; positive where dented."""
    before, after = np.roll(outline, reach, axis=0), np.roll(outline, -reach, axis=0)
    across = after - before
    cross = across[:, 0] * (outline - before)[:, 1] - across[:, 1] * (outline - before)[:, 0]
    return np.asarray(cross / np.maximum(np.hypot(*across.T), 1e-12))
