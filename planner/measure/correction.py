"""A person's contours: they stand, whatever is computed before or after."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from planner.measure.polygon import contour_centroid, measure_sections, resample_contour
from planner.model.arrays import FloatArray
from planner.model.contour import CONTOUR_POINTS, ContourSource, LumenContours

_OUTDATED_BY_A_PERSON = ("no_lumen", "low_contrast", "jump", "follows")
"""Flags that spoke about the automatic contour or its absence, not about the vein."""


def with_corrected_contour(contours: LumenContours, frame_index: int, points_mm: ArrayLike) -> LumenContours:
    """Return the contours with one frame's contour as a person drew it.

    Parameters
    ----------
    frame_index
        0-based.
    points_mm
        Shape (k, 2), a closed contour in millimetres from the transducer, in either direction.

    Returns
    -------
    LumenContours
        That frame has the drawn contour with equally spaced points, source "edited" and confidence 1; all others are
        unchanged.

    Raises
    ------
    IndexError
        When there is no such frame.
    ValueError
        When the points do not make a contour.
    """
    if not 0 <= frame_index < contours.frame_count:
        raise IndexError(f"frame {frame_index} of {contours.frame_count}")
    points = contours.points_mm.copy()
    points[frame_index] = resample_contour(points_mm, CONTOUR_POINTS)
    confidence = contours.confidence.copy()
    confidence[frame_index] = 1.0
    sources: list[ContourSource] = list(contours.sources)
    sources[frame_index] = "edited"
    flags = list(contours.flags)
    flags[frame_index] = tuple(flag for flag in flags[frame_index] if flag not in _OUTDATED_BY_A_PERSON)
    return LumenContours(points, confidence, tuple(sources), tuple(flags))


Diameter = Literal["mean", "min", "max", "perimeter"]
"""Which diameter: mean of smallest and largest caliper width, either of them, or perimeter over pi."""


def with_diameter(points_mm: ArrayLike, diameter: Diameter, length_mm: float) -> FloatArray:
    """Return the contour scaled about its centroid so that one diameter is as a person measured it; its shape stays.

    Parameters
    ----------
    points_mm
        Shape (k, 2).
    length_mm
        More than zero.

    Raises
    ------
    ValueError
        When the length is not a positive number or the contour has no such diameter.
    """
    points = np.asarray(points_mm, dtype=float)
    sections = measure_sections(points[None])
    held_mm = float(getattr(sections, f"{diameter}_diameter_mm")[0])
    if not (np.isfinite(length_mm) and length_mm > 0 and held_mm > 0):
        raise ValueError(f"a contour of {held_mm} mm cannot be given a diameter of {length_mm} mm")
    centre = contour_centroid(points)
    return np.asarray(centre + (points - centre) * (length_mm / held_mm))
