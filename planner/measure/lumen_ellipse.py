"""The ellipse that a lumen most resembles, in every frame of a pullback.

Seen from a catheter on its wall a lumen is no star: branches open from it, webs and a guide-wire cut into it, ring-down
hides its near side. An ellipse is all of it at once. It is judged on all rays together, by the blood it encloses and
the rise of brightness along its border, and by what the neighbouring frames show, because a vein does not leap.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import ndimage

from planner.measure.polar import FloatStack
from planner.model.arrays import FloatArray

X, Y, LOG_LONG, LOG_SHORT, TILT = range(5)
"""What an ellipse is made of: centre in samples from the transducer, logarithms of its half axes, tilt in radians."""

_TRIES = 40  # ellipses tried around the best one in every round
_FIRST_STEP = np.array([3.0, 3.0, 0.18, 0.18, 0.25])
_LATER_STEP = np.array([2.0, 2.0, 0.12, 0.12, 0.15])
_FIRST_ROUNDS, _LATER_ROUNDS = 9, 7
_WIDE_ROUNDS = 2  # before the steps of the first search begin to shrink
_FIRST_SHRINK, _LATER_SHRINK = 0.72, 0.75
_NEIGHBOURS = (-6, -4, -2, -1, 1, 2, 4, 6)  # frames whose ellipse is tried here too
_PASSES = 3
_UNLEAKED = (35, 60)  # percentiles of an outline's depths beyond which it may have leaked
_ALIKE_FRAMES = 9  # over which the vein is taken to keep its shape
_ALIKE = 40.0  # what an ellipse pays per factor e by which its depths differ from its neighbours'
_INSIDE = 0.97  # how near to its border, in its own radii, the transducer may come
_NOWHERE = 1e6

Price = Callable[[FloatArray], FloatArray]


def fit_ellipses(cost: FloatStack, outline: FloatArray, angles: FloatArray) -> FloatArray:
    """Fit an ellipse that encloses the transducer to every frame.

    Parameters
    ----------
    cost
        Shape (frames, rays, depths): what an outline pays for crossing a ray at a depth.
    outline
        A first outline in samples, shape (frames, rays).
    angles
        Of the rays in radians, shape (rays,).

    Returns
    -------
    ndarray
        Shape (frames, 5), see `X` to `TILT`.
    """

    def price(ellipses: FloatArray) -> FloatArray:
        return _price(cost, ellipses, angles)

    moments = ellipse_of(outline, angles)
    smaller = moments + np.array([0.0, 0.0, -0.5, -0.3, 0.0])
    smaller[:, [X, Y]] *= 0.3
    unleaked = [
        ellipse_of(np.minimum(outline, np.percentile(outline, share, axis=1, keepdims=True)), angles)
        for share in _UNLEAKED
    ]
    starts = [
        _search(start, price, _FIRST_STEP, _FIRST_ROUNDS, _FIRST_SHRINK, _WIDE_ROUNDS)
        for start in (moments, smaller, *unleaked)
    ]
    best = _cheapest(np.stack(starts, axis=1), price)
    for _ in range(_PASSES):
        best = _with_neighbours(best, price, angles)
    return best


def ellipse_depths(ellipses: FloatArray, angles: FloatArray) -> FloatArray:
    """Depth in samples at which every ray leaves an ellipse; shape (..., 5) gives (..., rays)."""
    return _depths(ellipses, angles)[0]


def ellipse_of(outline: FloatArray, angles: FloatArray) -> FloatArray:
    """The ellipse with an outline's area moments, shape (frames, rays) to (frames, 5)."""
    x, y = outline * np.cos(angles), outline * np.sin(angles)
    nx, ny = np.roll(x, -1, axis=-1), np.roll(y, -1, axis=-1)
    cross = x * ny - nx * y
    area = np.maximum(cross.sum(axis=-1) / 2, 1e-6)
    cx, cy = ((x + nx) * cross).sum(axis=-1) / (6 * area), ((y + ny) * cross).sum(axis=-1) / (6 * area)
    xx = ((x * x + x * nx + nx * nx) * cross).sum(axis=-1) / (12 * area) - cx**2
    yy = ((y * y + y * ny + ny * ny) * cross).sum(axis=-1) / (12 * area) - cy**2
    xy = ((x * ny + 2 * x * y + 2 * nx * ny + nx * y) * cross).sum(axis=-1) / (24 * area) - cx * cy
    middle, spread = (xx + yy) / 2, np.hypot((xx - yy) / 2, xy)
    long, short = (2 * np.sqrt(np.maximum(part, 1.0)) for part in (middle + spread, middle - spread))
    return np.stack([cx, cy, np.log(long), np.log(short), np.arctan2(2 * xy, xx - yy) / 2], axis=-1)


def _depths(ellipses: FloatArray, angles: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Depths, and how far the transducer lies from the centre in units of the ellipse, squared."""
    cx, cy, log_long, log_short, tilt = (ellipses[..., part, None] for part in range(5))
    long, short, cos, sin = np.exp(log_long), np.exp(log_short), np.cos(tilt), np.sin(tilt)
    rx, ry = np.cos(angles), np.sin(angles)
    ux, uy = (rx * cos + ry * sin) / long, (ry * cos - rx * sin) / short
    kx, ky = (cx * cos + cy * sin) / long, (cy * cos - cx * sin) / short
    along, length2, away2 = ux * kx + uy * ky, ux * ux + uy * uy, kx * kx + ky * ky
    root = np.sqrt(np.maximum(along * along - length2 * (away2 - 1), 0))
    return (along + root) / length2, away2[..., 0]


def _price(cost: FloatStack, ellipses: FloatArray, angles: FloatArray) -> FloatArray:
    """Mean cost over the rays; ellipses of shape (frames, tries, 5) give (frames, tries)."""
    depth, away2 = _depths(ellipses.astype(np.float32), angles.astype(np.float32))
    frames, rays, depths = cost.shape
    place = np.clip(np.rint(depth - 0.5), 0, depths - 1).astype(np.int64)
    ray = (np.arange(frames)[:, None, None] * rays + np.arange(rays)) * depths
    paid = cost.ravel()[ray + place].mean(axis=-1) + 50.0 * (depth > depths).mean(axis=-1)
    return np.where(away2 < _INSIDE, paid, _NOWHERE)


def _search(
    start: FloatArray, price: Price, step: FloatArray, rounds: int, shrink: float, wide_rounds: int = 0
) -> FloatArray:
    """Walk from one ellipse per frame to a cheaper one near it, in steps that shrink."""
    best, paid = start, price(start[:, None])[:, 0]
    for turn in range(rounds):
        tries = best[:, None] + _DIRECTIONS * step
        prices = price(tries)
        choice = prices.argmin(axis=1)
        row = np.arange(len(best))
        better = prices[row, choice] < paid
        best = np.where(better[:, None], tries[row, choice], best)
        paid = np.where(better, prices[row, choice], paid)
        if turn >= wide_rounds:
            step = step * shrink
    return best


def _cheapest(ellipses: FloatArray, price: Price) -> FloatArray:
    return ellipses[np.arange(len(ellipses)), price(ellipses).argmin(axis=1)]


def _with_neighbours(best: FloatArray, price: Price, angles: FloatArray) -> FloatArray:
    """Try the neighbours' ellipses here, and prefer those whose depths are alike."""
    usual = ndimage.median_filter(_log_depths(best, angles), (_ALIKE_FRAMES, 1), mode="nearest")

    def price_among_neighbours(ellipses: FloatArray) -> FloatArray:
        unlike = np.abs(_log_depths(ellipses, angles) - usual[:, None]).mean(axis=-1)
        return price(ellipses) + _ALIKE * unlike

    frames = np.arange(len(best))
    offered = [best, *(best[np.clip(frames + away, 0, len(best) - 1)] for away in _NEIGHBOURS)]
    start = _cheapest(np.stack(offered, axis=1), price_among_neighbours)
    return _search(start, price_among_neighbours, _LATER_STEP, _LATER_ROUNDS, _LATER_SHRINK)


def _log_depths(ellipses: FloatArray, angles: FloatArray) -> FloatArray:
    return np.asarray(np.log(np.maximum(_depths(ellipses, angles)[0], 1.0)))


_DIRECTIONS = np.random.default_rng(0).standard_normal((_TRIES, 5))  # the same on every run
