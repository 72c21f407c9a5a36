"""Healthy vein that the ends of a stent hold on to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from planner.measure.lesion import segment_of_run, usual_step
from planner.model.arrays import BoolArray
from planner.model.vessel import CrossSections, LandingZone, Positions, Segment

HOLDING_MM = 5.0
"""A stretch shorter than this holds no stent, however wide it is (our own choice)."""


def measure_landing_zone(
    sections: CrossSections,
    positions: Positions,
    segments: Sequence[Segment | None],
    usable: BoolArray,
    start_mm: float,
    end_mm: float,
) -> LandingZone | None:
    """Measure the healthy iliac or femoral frames between two positions; None where there are none.

    Frames of the IVC are left out: a stent that protrudes into it is not held there. `usable`, shape (frames,), leaves
    out frames inside lesions and those that a size must not rest on. The widest frame is taken after a median over
    `HOLDING_MM`, so that a few bad contours do not choose the stent.
    """
    known = positions.position_mm
    if known is None:
        return None
    in_vein = np.array([segment != "IVC" for segment in segments])
    inside = (known >= start_mm) & (known <= end_mm) & in_vein & usable & np.isfinite(sections.area_mm2)
    frames = np.flatnonzero(inside)
    if frames.size == 0:
        return None
    window = min(frames.size, max(3, round(HOLDING_MM / usual_step(known[frames]))))
    perimeters = ndimage.median_filter(sections.perimeter_diameter_mm[frames], size=window, mode="nearest")
    largest = int(np.argmax(perimeters))
    return LandingZone(
        start_mm=float(known[frames[0]]),
        end_mm=float(known[frames[-1]]),
        frames=(int(frames[0]), int(frames[-1])),
        max_perimeter_diameter_mm=float(perimeters[largest]),
        max_frame=int(frames[largest]),
        mean_area_mm2=float(np.mean(sections.area_mm2[frames])),
        min_area_mm2=float(np.min(sections.area_mm2[frames])),
        segment=segment_of_run(segments, int(frames[0]), int(frames[-1])),
    )
