"""Closed outlines as distances from a centre on equally spaced rays, and outlines stretched along such rays."""

from __future__ import annotations

import numpy as np

from planner.model.arrays import FloatArray

NEAREST_MM = 0.05
"""No point counts as nearer to the centre: its distance must have a logarithm."""


def log_radii(outlines: FloatArray, centres: FloatArray, rays: int) -> FloatArray:
    """Logarithm of the distance in mm from the centre on every ray, shape (n, rays), linear between points.

    `outlines` has shape (n, points, 2), `centres` (n, 2); ray a looks at angle 2·pi·a/rays from +x toward +y.
    """
    away = outlines - centres[:, None]
    ray = np.arctan2(away[..., 1], away[..., 0]) * (rays / (2.0 * np.pi))
    ray = np.where(ray < 0.0, ray + rays, ray)
    radius = np.log(np.maximum(np.hypot(away[..., 0], away[..., 1]), NEAREST_MM))
    order = np.argsort(ray, axis=1, kind="stable")
    ray, radius = np.take_along_axis(ray, order, axis=1), np.take_along_axis(radius, order, axis=1)
    # How many points lie before each ray: all outlines in one go, each counted in its own row.
    rows, wanted = np.arange(len(outlines))[:, None], np.arange(rays)
    slots = np.minimum(np.ceil(ray).astype(np.int64), rays) + rows * (rays + 1)
    passed = np.bincount(slots.ravel(), minlength=len(outlines) * (rays + 1)).reshape(-1, rays + 1)
    before = np.cumsum(passed, axis=1)[:, :rays]
    ray = np.concatenate([ray[:, -1:] - rays, ray, ray[:, :1] + rays], axis=1)
    radius = np.concatenate([radius[:, -1:], radius, radius[:, :1]], axis=1)
    low, high = ray[rows, before], ray[rows, before + 1]
    share = (wanted - low) / np.where(high > low, high - low, 1.0)
    return np.asarray((1.0 - share) * radius[rows, before] + share * radius[rows, before + 1])


def stretched(outlines: FloatArray, centres: FloatArray, change: FloatArray) -> FloatArray:
    """Move every point from or to its centre by the change of its ray, a logarithm; none leaves it bit for bit.

    `change` has shape (n, rays), or (…, n, rays) for several changes of the same outlines; between two rays it is linear.
    """
    rays = change.shape[-1]
    away = outlines - centres[:, None]
    ray = np.arctan2(away[..., 1], away[..., 0]) * (rays / (2.0 * np.pi)) + rays
    whole = np.floor(ray)
    share, below = ray - whole, whole.astype(np.int64) % rays
    rows = np.arange(len(outlines))[:, None]
    by = (1.0 - share) * change[..., rows, below] + share * change[..., rows, (below + 1) % rays]
    return np.asarray(outlines + away * np.expm1(by)[..., None])
