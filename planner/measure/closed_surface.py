"""The cheapest closed outline around the catheter in every frame, by dynamic programming along the rays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planner.measure.polar import FloatStack

_OVERLAP = 32  # rays more at both ends, within which an outline forgets where it was started
_REACHES = (1, 2, 4)  # moves of up to seven samples from one ray to the next, put together from these
_LEVELLED = 16  # rays after which the costs carried along are brought down to zero, for precision

_Flat = NDArray[np.float32]


def least_costs_through(cost: FloatStack, stiffness: FloatStack) -> FloatStack:
    """Cost of the cheapest closed outline through every sample.

    Parameters
    ----------
    cost
        Shape (frames, rays, depths): what an outline pays for crossing ray a at depth d.
    stiffness
        Shape (depths,): what it pays per sample of difference in depth from one ray to the next.

    Returns
    -------
    ndarray
        Same shape as `cost`, but for a constant per frame; its least value on a ray marks the best outline, the
        others how much worse it becomes when forced through there.
    """
    frames, rays, depths = cost.shape
    # One row per ray, depths first: every step then works on contiguous runs, whatever the number of frames.
    by_ray = np.ascontiguousarray(cost.transpose(1, 2, 0), dtype=np.float32).reshape(rays, depths * frames)
    through = np.empty_like(by_ray)
    ease = _Easing(stiffness, frames)
    carried = np.zeros(depths * frames, np.float32)
    overlap = min(_OVERLAP, rays)
    for ray in range(-overlap, rays):
        np.add(ease(carried), by_ray[ray % rays], out=carried)
        _level(carried, frames, ray)
        if ray >= 0:
            through[ray] = carried
    carried[:] = 0
    for ray in range(rays - 1 + overlap, -1, -1):
        eased = ease(carried)
        if ray < rays:
            through[ray] += eased
        np.add(eased, by_ray[ray % rays], out=carried)
        _level(carried, frames, ray)
    return np.ascontiguousarray(through.reshape(rays, depths, frames).transpose(2, 0, 1))


def _level(carried: _Flat, frames: int, ray: int) -> None:
    if ray % _LEVELLED == 0:
        by_depth = carried.reshape(-1, frames)
        by_depth -= by_depth.min(axis=0)


class _Easing:
    """Least of the costs at all depths in reach plus the price of getting from there."""

    def __init__(self, stiffness: FloatStack, frames: int) -> None:
        self._moves = []
        for reach in _REACHES:
            price = np.repeat(np.asarray(stiffness * reach, np.float32), frames)
            shift = reach * frames
            self._moves.append((shift, price[shift:].copy(), price[:-shift].copy()))
        self._results = [np.empty(len(stiffness) * frames, np.float32) for _ in range(2)]
        self._moved = np.empty(len(stiffness) * frames, np.float32)

    def __call__(self, costs: _Flat) -> _Flat:
        """The eased costs; they stand until the next call."""
        moved = self._moved
        for turn, (shift, deeper, nearer) in enumerate(self._moves):
            best = self._results[turn % 2]
            np.add(costs[:-shift], deeper, out=moved[shift:])
            np.minimum(costs[shift:], moved[shift:], out=best[shift:])
            best[:shift] = costs[:shift]
            np.add(costs[shift:], nearer, out=moved[:-shift])
            np.minimum(best[:-shift], moved[:-shift], out=best[:-shift])
            costs = best
        return costs
