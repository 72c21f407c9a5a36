"""Plane curves given as points: their length, even spacing, smoothing and normals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

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


def smooth_far(values: FloatArray, sigma: float) -> FloatArray:
    """`scipy.ndimage.gaussian_filter1d` along the first of two axes, by Fourier transform: quicker where sigma is large."""
    reach = int(4 * sigma + 0.5)
    weight = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    padded = np.pad(values, ((reach, reach), (0, 0)), mode="symmetric")
    length = fft.next_fast_len(len(padded), real=True)
    response = np.asarray(fft.rfft(weight / weight.sum(), length))[:, None]
    whole = np.asarray(fft.irfft(np.asarray(fft.rfft(padded, length, axis=0)) * response, length, axis=0))
    return whole[2 * reach : 2 * reach + len(values)]


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
    x, y = places[..., 0], places[..., 1]
    values = between_pixels(picture, x, y)
    values[(x < 0) | (x > picture.shape[1] - 1) | (y < 0) | (y > picture.shape[0] - 1)] = np.nan
    return values


def between_pixels(picture: NDArray[Any], x: FloatArray, y: FloatArray) -> FloatArray:
    """Grey values at places of one shape, linear between pixels; outside the picture those of its border."""
    rows, columns = picture.shape
    x, y = np.clip(x, 0, columns - 1), np.clip(y, 0, rows - 1)
    left, top = np.minimum(x.astype(np.int64), columns - 2), np.minimum(y.astype(np.int64), rows - 2)
    x, y = x - left, y - top
    flat, corner = np.ascontiguousarray(picture).ravel(), top * columns + left
    upper, lower = (
        first + x * (flat.take(at + 1) - first)
        for at, first in ((at, flat.take(at)) for at in (corner, corner + columns))
    )
    return np.asarray(upper + y * (lower - upper), dtype=float)


def sample_frames_across(
    frames: NDArray[np.float32],
    points: FloatArray,
    across: FloatArray,
    offsets: FloatArray,
    shown: Callable[[NDArray[np.float32]], NDArray[np.float32]] = np.asarray,
) -> NDArray[np.float32]:
    """`sample_across` of every frame of a stack (frames, rows, columns), shape (frames, points, offsets).

    `shown` makes of the pixels that are read, and of these alone, what is sampled.
    """
    rows, columns = frames.shape[1:]
    places = points[:, None, :] + across[:, None, :] * offsets[None, :, None]
    x, y = places[..., 0], places[..., 1]
    inside = (x >= 0) & (x <= columns - 1) & (y >= 0) & (y <= rows - 1)
    left, top = (np.clip(np.floor(at), 0, most - 2).astype(np.int64) for at, most in ((x, columns), (y, rows)))
    right_share, lower_share = np.where(inside, x - left, np.nan), y - top
    corner = top * columns + left
    corners = (
        (corner, (1 - right_share) * (1 - lower_share)),
        (corner + 1, right_share * (1 - lower_share)),
        (corner + columns, (1 - right_share) * lower_share),
        (corner + columns + 1, right_share * lower_share),
    )
    read = np.zeros(rows * columns, dtype=bool)
    for at, _ in corners:
        read[at] = True
    pixels = shown(frames.reshape(len(frames), -1).take(np.flatnonzero(read), axis=1))
    number = np.cumsum(read) - 1
    values = np.zeros((len(frames), *x.shape), dtype=np.float32)
    for at, share in corners:
        part = pixels.take(number[at], axis=1)
        part *= share.astype(np.float32)
        values += part
    return values
