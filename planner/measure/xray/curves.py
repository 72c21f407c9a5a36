"""Plane curves given as points: their length, even spacing, smoothing and normals."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.model.arrays import FloatArray


def arc_length(points: FloatArray) -> FloatArray:
    """Length along the curve at each point, shape (points,), 0 at the first."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])[: len(points)]


def resample(points: FloatArray, step: float = 1.0) -> FloatArray:
    """Return the curve at even arc length: both ends kept, spacing as near to `step` as that allows."""
    arc = arc_length(points)
    if arc[-1] == 0:
        return points[:1]
    count = max(2, round(arc[-1] / step) + 1)
    even = np.linspace(0, arc[-1], count)
    return np.stack([np.interp(even, arc, points[:, axis]) for axis in (0, 1)], axis=1)


def smooth_along(values: FloatArray, sigma: float) -> FloatArray:
    """Gaussian smoothing of evenly spaced values (points, ...) that neither shrinks nor bends the ends.

    The ends are continued by reflection through the end point, so that a straight line stays as it is.
    """
    reach = min(len(values) - 1, int(4 * sigma) + 1)
    if reach < 1 or sigma <= 0:
        return values
    head = 2 * values[0] - values[reach:0:-1]
    tail = 2 * values[-1] - values[-2 : -reach - 2 : -1]
    longer = np.concatenate([head, values, tail])
    smooth = ndimage.gaussian_filter1d(longer, sigma, axis=0, radius=reach)
    return np.asarray(smooth)[reach : reach + len(values)]


def normals(points: FloatArray) -> FloatArray:
    """Unit normals, shape (points, 2), a quarter turn from the direction of travel (x to y)."""
    tangent = np.gradient(points, axis=0)
    length = np.hypot(tangent[:, 0], tangent[:, 1])
    tangent = tangent / np.where(length > 0, length, 1.0)[:, None]
    return np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)


def sample_across(picture: NDArray[Any], points: FloatArray, across: FloatArray, offsets: FloatArray) -> FloatArray:
    """Grey values across a curve, shape (points, offsets), linear between pixels; NaN outside the picture.

    `across` are the unit normals to look along, shape (points, 2).
    """
    places = points[:, None, :] + across[:, None, :] * offsets[None, :, None]
    values = ndimage.map_coordinates(
        picture, [places[..., 1], places[..., 0]], order=1, mode="constant", cval=np.nan, prefilter=False
    )
    return np.asarray(values, dtype=float)


def sample_frames_across(
    frames: NDArray[np.float32], points: FloatArray, across: FloatArray, offsets: FloatArray
) -> NDArray[np.float32]:
    """`sample_across` of every frame of a stack (frames, rows, columns), shape (frames, points, offsets)."""
    rows, columns = frames.shape[1:]
    places = points[:, None, :] + across[:, None, :] * offsets[None, :, None]
    x, y = places[..., 0], places[..., 1]
    inside = (x >= 0) & (x <= columns - 1) & (y >= 0) & (y <= rows - 1)
    left, top = (np.clip(np.floor(at), 0, most - 2).astype(np.int64) for at, most in ((x, columns), (y, rows)))
    right_share, lower_share = np.where(inside, x - left, np.nan), y - top
    flat, corner = frames.reshape(len(frames), -1), top * columns + left
    values = np.zeros((len(frames), *x.shape), dtype=np.float32)
    for step, share in (
        (0, (1 - right_share) * (1 - lower_share)),
        (1, right_share * (1 - lower_share)),
        (columns, (1 - right_share) * lower_share),
        (columns + 1, right_share * lower_share),
    ):
        values += flat.take(corner + step, axis=1) * share.astype(np.float32)
    return values
