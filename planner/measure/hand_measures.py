"""Lengths, areas and angles of what a hand drew, in millimetres where the picture is calibrated, else in pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from planner.measure.polygon import contour_area
from planner.model.arrays import FloatArray
from planner.model.hand_measure import HandMeasure, Measured

PerPixel = tuple[float, float]
"""Millimetres per pixel across and down."""


def measure_by_hand(held: HandMeasure, mm_per_pixel: PerPixel | None) -> Measured:
    """Work out a measurement; `mm_per_pixel` is None where nothing is calibrated.

    An angle is between its legs, 0 to 180 degrees; on pixels that are not known to be square it is not known.
    """
    if held.kind == "note":
        return Measured(None, "")
    points = np.array(held.points_px, dtype=float) * (mm_per_pixel or (1.0, 1.0))
    length_unit = "mm" if mm_per_pixel else "px"
    if held.kind == "length":
        return Measured(float(np.hypot(*(points[1] - points[0]))), length_unit)
    if held.kind == "area":
        return Measured(float(contour_area(points)), f"{length_unit}²")
    return Measured(angle_deg(points) if mm_per_pixel else None, "°")


def angle_deg(points: FloatArray) -> float | None:
    """Angle at the middle of three points, shape (3, 2), 0 to 180 degrees; None where a leg has no length."""
    one, other = points[0] - points[1], points[2] - points[1]
    if not (np.any(one) and np.any(other)):
        return None
    cross = one[0] * other[1] - one[1] * other[0]
    return float(np.degrees(np.arctan2(abs(cross), one @ other)))


def next_id(held: Sequence[HandMeasure]) -> str:
    """A name that no measurement of the plan has."""
    taken = {int(each.id[1:]) for each in held if each.id[1:].isdigit()}
    return f"H{max(taken, default=0) + 1}"
