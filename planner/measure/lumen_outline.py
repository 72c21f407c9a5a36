"""From how surely each sample lies in the lumen to one closed outline around the transducer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planner.model.arrays import FloatArray
from planner.model.contour import CONTOUR_POINTS

_INSIDE = 127  # cover above which a sample counts as lumen
_WEB_SAMPLES = 3  # what is at most so thick and has lumen behind it is a web, not the wall
_FRINGE_SAMPLES = 4  # beyond the wall, how far cover still tells where it stands
_FAR_SHARE = 0.2  # of a ray: lumen that begins farther out is another vessel's
_BEFORE_NEXT = 0.999


def outline_depths(cover: NDArray[np.uint8]) -> FloatArray:
    """Depth of the wall on every ray, in samples from the transducer, between samples where cover says so.

    Parameters
    ----------
    cover
        Shape (frames, rays, depths), 255 for surely lumen.

    Returns
    -------
    FloatArray
        Shape (frames, rays); small where a ray has no lumen.
    """
    depth = cover.sum(axis=2, dtype=np.uint32) / 255.0
    inside = cover > _INSIDE
    turns = (inside[..., 1:] != inside[..., :-1]).sum(axis=2)
    broken = (turns > 1) | ((turns == 1) & ~inside[..., 0])
    depth[broken] = _depths_of_broken_rays(cover[broken])
    return depth


def _depths_of_broken_rays(cover: NDArray[np.uint8]) -> FloatArray:
    """Depths of rays (rays, depths) that do not simply lead out of the lumen: across webs, or past other vessels."""
    count = cover.shape[1]
    depths = np.arange(count)
    inside = cover > _INSIDE
    starts = np.where(inside.any(axis=1), inside.argmax(axis=1), count)
    starts[starts > _FAR_SHARE * count] = 0
    out = ~inside & (depths >= starts[:, None])
    stays_out = out.copy()
    for further in range(1, _WEB_SAMPLES + 1):
        stays_out[:, :-further] &= out[:, further:]
    ends = np.where(stays_out.any(axis=1), stays_out.argmax(axis=1), count)[:, None]
    filled = np.where(depths < ends - _FRINGE_SAMPLES, 255, cover)
    return np.asarray((filled * (depths < ends + _FRINGE_SAMPLES)).sum(axis=1) / 255.0)


def contours_of(depths: FloatArray, step_mm: float) -> FloatArray:
    """Closed contours of equally spaced points, in millimetres from the transducer.

    Parameters
    ----------
    depths
        Shape (frames, rays), in samples; what is nearer than a tenth of a sample is taken to be there.

    Returns
    -------
    FloatArray
        Shape (frames, CONTOUR_POINTS, 2); they start on the first ray and travel from +x toward +y.
    """
    frames, rays = depths.shape
    angle = 2 * np.pi * np.arange(rays + 1) / rays
    radius = step_mm * np.maximum(np.concatenate([depths, depths[:, :1]], axis=1), 0.1)
    x, y = radius * np.cos(angle), radius * np.sin(angle)
    along = np.zeros_like(radius)
    np.cumsum(np.hypot(np.diff(x), np.diff(y)), axis=1, out=along[:, 1:])
    # All frames in one go: each frame's way around begins at its own number, and is one long.
    first = np.arange(frames)[:, None]
    passed = (first + along / along[:, -1:] * _BEFORE_NEXT).ravel()
    wanted = (first + np.arange(CONTOUR_POINTS) / CONTOUR_POINTS * _BEFORE_NEXT).ravel()
    points = [np.interp(wanted, passed, axis.ravel()).reshape(frames, CONTOUR_POINTS) for axis in (x, y)]
    return np.stack(points, axis=-1)
