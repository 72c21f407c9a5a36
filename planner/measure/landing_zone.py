"""Healthy vein that the ends of a stent hold on to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import median_filter

from planner.measure.lesion import segment_of_run
from planner.model.arrays import BoolArray
from planner.model.vessel import CrossSections, LandingZone, Positions, Segment


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
    out frames inside lesions and those that a size must not rest on. The widest frame is taken after a median over three
    frames, so that one bad contour does not choose the stent.
    """
    known = positions.position_mm
    if known is None:
        return None
    in_vein = np.array([segment != "IVC" for segment in segments])
    inside = (known >= start_mm) & (known <= end_mm) & in_vein & usable & np.isfinite(sections.area_mm2)
    frames = np.flatnonzero(inside)
    if frames.size == 0:
        return None
    perimeters = median_filter(sections.perimeter_diameter_mm[frames], size=min(3, frames.size), mode="nearest")
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
