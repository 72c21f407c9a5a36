"""Which pixels of a picture a header's shutter leaves to be seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import BoolArray


@dataclass(frozen=True)
class Shutter:
    """What a header leaves uncovered of the picture (PS3.3 C.7.6.11): what lies inside all of its shapes.

    Attributes
    ----------
    rectangle_px
        Left, top, right and bottom pixel that are still seen, 0-based.
    circle_px
        x and y of its centre, and its radius.
    polygon_px
        Corners, x and y.
    """

    rectangle_px: tuple[float, float, float, float] | None = None
    circle_px: tuple[float, float, float] | None = None
    polygon_px: tuple[tuple[float, float], ...] = ()


def uncovered(shutter: Shutter, shape: tuple[int, int]) -> BoolArray:
    """Return the pixels inside all of a shutter's shapes, shape (rows, columns).

    Pixel centres on an edge of the rectangle or circle are inside; on a polygon's, which is taken by the even-odd rule,
    those of its upper and right edges are.
    """
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    inside = np.ones(shape, dtype=bool)
    if shutter.rectangle_px is not None:
        left, top, right, bottom = shutter.rectangle_px
        inside &= (columns >= left) & (columns <= right) & (rows >= top) & (rows <= bottom)
    if shutter.circle_px is not None:
        x, y, radius = shutter.circle_px
        inside &= (columns - x) ** 2 + (rows - y) ** 2 <= radius**2
    if shutter.polygon_px:
        inside &= _in_polygon(shutter.polygon_px, rows, columns)
    return inside


def _in_polygon(corners: tuple[tuple[float, float], ...], rows: np.ndarray, columns: np.ndarray) -> BoolArray:
    crossed = np.zeros((rows.shape[0], columns.shape[1]), dtype=bool)
    for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if y1 == y2:
            continue
        spans = (rows < max(y1, y2)) & (rows >= min(y1, y2))
        crossed ^= spans & (columns <= x1 + (rows - y1) * (x2 - x1) / (y2 - y1))
    return crossed
