"""The cheapest closed outline around the catheter in every frame, by dynamic programming along the rays."""

from __future__ import annotations

import numpy as np

from planner.measure.polar import FloatStack

_OVERLAP = 4  # a quarter turn more at both ends: an outline forgets within it where it was started


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
        Same shape as `cost`; its least value on a ray marks the best outline, the others how much worse it becomes
        when forced through there.
    """
    rays = cost.shape[1]
    by_ray = np.ascontiguousarray(cost.transpose(1, 0, 2))
    through = np.empty_like(by_ray)
    extra = rays // _OVERLAP
    carried = np.zeros(by_ray.shape[1:], np.float32)
    for a in range(-extra, rays):
        carried = _eased(carried, stiffness) + by_ray[a]
        carried -= carried.min(axis=1, keepdims=True)
        if a >= 0:
            through[a] = carried
    carried = np.zeros_like(carried)
    for a in range(rays - 1 + extra, -1, -1):
        carried = _eased(carried, stiffness)
        if a < rays:
            through[a] += carried
        carried += by_ray[a % rays]
        carried -= carried.min(axis=1, keepdims=True)
    return np.ascontiguousarray(through.transpose(1, 0, 2))


def _eased(carried: FloatStack, stiffness: FloatStack) -> FloatStack:
    """Least of the costs at all depths plus the price of getting from there; reaches seven samples either way."""
    best = carried
    for reach in (1, 2, 4):
        price = stiffness * np.float32(reach)
        wider = best.copy()
        np.minimum(wider[:, reach:], best[:, :-reach] + price[reach:], out=wider[:, reach:])
        np.minimum(wider[:, :-reach], best[:, reach:] + price[:-reach], out=wider[:, :-reach])
        best = wider
    return best
