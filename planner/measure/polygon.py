"""Measures of closed contours: area, perimeter, caliper widths; contours with equally spaced points.

Points are (x, y) in any one unit of length; contours are closed and do not repeat their first point.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from planner.measure.calipers import measure_caliper_widths
from planner.model.arrays import FloatArray
from planner.model.contour import CONTOUR_POINTS
from planner.model.vessel import CrossSections

_BLOCK = 256  # frames measured at once: bounds the memory, and stays inside the processor's cache
_NO_WIDTH = 1e-9  # of the largest width: what rounding leaves of a lumen pressed to a line


def measure_sections(points_mm: FloatArray) -> CrossSections:
    """Measure the lumen of every frame.

    Parameters
    ----------
    points_mm
        Shape (frames, points, 2), at least three points; NaN throughout a frame without a lumen.

    Returns
    -------
    CrossSections
        NaN for frames without a lumen. Widths are exact for the polygon; a lumen without width has no aspect ratio.
    """
    points_mm = np.asarray(points_mm, dtype=float)
    if points_mm.ndim != 3 or points_mm.shape[2] != 2 or points_mm.shape[1] < 3:
        raise ValueError(f"contours must have shape (frames, points, 2), not {points_mm.shape}")
    measures = np.full((4, len(points_mm)), np.nan)
    seen = np.flatnonzero(np.isfinite(points_mm).all(axis=(1, 2)))
    for start in range(0, len(seen), _BLOCK):
        block = seen[start : start + _BLOCK]
        contours = points_mm[block]
        measures[:, block] = contour_area(contours), contour_perimeter(contours), *measure_caliper_widths(contours)
    area, perimeter, smallest, largest = measures
    return CrossSections(
        area_mm2=area,
        perimeter_mm=perimeter,
        min_diameter_mm=smallest,
        max_diameter_mm=largest,
        mean_diameter_mm=(smallest + largest) / 2,
        area_diameter_mm=2 * np.sqrt(area / np.pi),
        perimeter_diameter_mm=perimeter / np.pi,
        aspect_ratio=largest / np.where(smallest > _NO_WIDTH * largest, smallest, np.nan),
    )


def signed_area(points: FloatArray) -> FloatArray:
    """Area enclosed, shape (…) for points of shape (…, points, 2); positive where x turns toward y."""
    # Measured from the first point, so that a contour far from the origin loses no digits.
    x, y = np.moveaxis(points - points[..., :1, :], -1, 0)
    return np.asarray(0.5 * (x * np.roll(y, -1, axis=-1) - np.roll(x, -1, axis=-1) * y).sum(axis=-1))


def contour_area(points: FloatArray) -> FloatArray:
    """Area enclosed whatever the direction of travel, shape (…) for points of shape (…, points, 2)."""
    return np.asarray(np.abs(signed_area(points)))


def contour_perimeter(points: FloatArray) -> FloatArray:
    """Length of the closed contour, shape (…) for points of shape (…, points, 2)."""
    steps = np.roll(points, -1, axis=-2) - points
    return np.asarray(np.hypot(steps[..., 0], steps[..., 1]).sum(axis=-1))


def contour_centroid(points: FloatArray) -> FloatArray:
    """Centre of the enclosed area, shape (…, 2); the mean of the points where nothing is enclosed."""
    first = points[..., :1, :]
    here = points - first
    there = np.roll(here, -1, axis=-2)
    cross = here[..., 0] * there[..., 1] - there[..., 0] * here[..., 1]
    total = cross.sum(axis=-1, keepdims=True)
    weighted = ((here + there) * cross[..., None]).sum(axis=-2)
    with np.errstate(divide="ignore", invalid="ignore"):
        centre = first[..., 0, :] + weighted / (3 * total)
    return np.asarray(np.where(total != 0, centre, points.mean(axis=-2)))


def resample_contour(points: ArrayLike, count: int = CONTOUR_POINTS) -> FloatArray:
    """Return the contour with `count` points at equal distances along it.

    Parameters
    ----------
    points
        Shape (k, 2) with at least three points; a repeated last point is allowed.

    Returns
    -------
    ndarray
        Shape (count, 2). It starts at the first point and travels from +x toward +y, which is clockwise on a
        picture whose y runs down, whatever the direction of `points`.

    Raises
    ------
    ValueError
        When fewer than three distinct points are given, or one is not finite.
    """
    outline = _distinct(np.asarray(points, dtype=float))
    if signed_area(outline) < 0:
        outline = np.concatenate([outline[:1], outline[:0:-1]])
    closed = np.concatenate([outline, outline[:1]])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(closed, axis=0).T))])
    wanted = along[-1] * np.arange(count) / count
    return np.stack([np.interp(wanted, along, closed[:, axis]) for axis in (0, 1)], axis=-1)


def _distinct(points: FloatArray) -> FloatArray:
    if points.ndim != 2 or points.shape[-1] != 2:
        raise ValueError(f"a contour must have shape (points, 2), not {points.shape}")
    if not np.isfinite(points).all():
        raise ValueError("a contour must not contain points that are not finite")
    kept = points[np.any(points != np.roll(points, 1, axis=0), axis=-1)]
    if len(kept) < 3:
        raise ValueError("a contour needs at least three distinct points")
    # Dropping repeats must not move the start to the second point.
    return kept if (kept[0] == points[0]).all() else np.concatenate([kept[-1:], kept[:-1]])
