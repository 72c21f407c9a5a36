"""A person's diameters in place of the program's: where they were read they stand, and fade out beside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from planner.measure.xray.curves import arc_length
from planner.model.arrays import FloatArray
from planner.model.venogram import DiameterReading

HELD_SHARE, FADED_SHARE = 0.15, 0.5
"""Of the reading's length, along the vein to either side: up to the first it stands alone, at the second it is gone. A
vein's width changes little within a seventh of it."""


def with_readings(points: FloatArray, diameter_px: FloatArray, readings: Sequence[DiameterReading]) -> FloatArray:
    """Return the diameters with a person's in their place, shape (points,).

    Beside a reading its ratio to the program's diameter fades out; where the program saw no edges, only the reading's
    own stretch gets one. A reading farther from the line than a width is of another place, and left out.

    Parameters
    ----------
    points
        Centreline, shape (points, 2).
    """
    if not readings or len(points) == 0:
        return diameter_px
    arc = arc_length(points)
    measured = diameter_px.copy()
    for reading in readings:
        ends = np.array([reading.from_px, reading.to_px], dtype=float)
        length, middle = float(np.hypot(*(ends[1] - ends[0]))), ends.mean(axis=0)
        off = np.hypot(*(points - middle).T)
        nearest = int(off.argmin())
        if off[nearest] > max(length, float(np.nan_to_num(measured[nearest]))):
            continue
        apart = np.abs(arc - arc[nearest])
        weight = np.clip((FADED_SHARE * length - apart) / ((FADED_SHARE - HELD_SHARE) * length), 0.0, 1.0)
        before = measured[nearest] if np.isfinite(measured[nearest]) else length
        faded = measured * (1.0 + weight * (length / before - 1.0))
        held = apart <= HELD_SHARE * length
        measured = np.where(held, length, faded)
    return np.asarray(measured)
