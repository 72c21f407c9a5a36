"""What a narrowing is graded against: the healthy lumen beside it, or the population's minimum.

Which reference is right is disputed (clinical reference, section 2): the caudal one may be dilated by pooling, the
cranial one is another class of vessel, the population ignores the individual. So the choice is always shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.policy import Policy
from planner.model.vessel import ReferenceMethod, Segment

SEARCH_WINDOWS = 4
"""How many reference windows away from a narrowing its healthy neighbour is looked for."""

SHOULDER = 0.97
"""Share of the widest neighbouring window at which the vein counts as recovered: the nearest such window is taken."""


@dataclass(frozen=True)
class Reference:
    """A reference area with the frames it was averaged over; none for the population's."""

    area_mm2: float
    method: ReferenceMethod
    frames: tuple[int, ...] = ()


def neighbour_reference(
    area_mm2: FloatArray,
    coordinate: FloatArray,
    usable: BoolArray,
    border_frame: int,
    window: float,
    *,
    caudal: bool,
) -> Reference | None:
    """Return the healthy lumen nearest to a narrowing, on its caudal or cranial side.

    Parameters
    ----------
    area_mm2
        Shape (frames,).
    coordinate
        Shape (frames,), growing caudally: mm where positions are known, else frame numbers.
    usable
        Frames that may serve: right segment, not in another narrowing, measured.
    border_frame
        Last frame of the narrowing on that side.
    window
        Length to average over, in units of `coordinate`.
    """
    side = 1.0 if caudal else -1.0
    distance = side * (coordinate - coordinate[border_frame])
    near = usable & (distance > 0) & (distance <= SEARCH_WINDOWS * window) & np.isfinite(area_mm2)
    frames: IntArray = np.flatnonzero(near)
    if frames.size < 2:
        return None
    frames = frames[np.argsort(distance[frames])]
    means = np.array([_window_mean(area_mm2, distance, frames, start, window) for start in range(frames.size)])
    if np.all(np.isnan(means)):
        return None
    first = int(np.argmax(means >= SHOULDER * np.nanmax(means)))
    inside = frames[first:][distance[frames[first:]] < distance[frames[first]] + window]
    return Reference(
        float(np.mean(area_mm2[inside])),
        "caudal" if caudal else "cranial",
        tuple(int(frame) for frame in np.sort(inside)),
    )


def _window_mean(area_mm2: FloatArray, distance: FloatArray, frames: IntArray, start: int, window: float) -> float:
    """Mean over a window that starts at `frames[start]`; NaN where less than half of it can be seen."""
    ahead = frames[start:]
    inside = ahead[distance[ahead] < distance[ahead[0]] + window]
    seen = distance[inside[-1]] - distance[inside[0]]
    return float(np.mean(area_mm2[inside])) if seen >= 0.5 * window else float("nan")


def mean_reference(caudal: Reference | None, cranial: Reference | None) -> Reference | None:
    """Return the mean of both sides, or None when one is missing."""
    if caudal is None or cranial is None:
        return None
    return Reference((caudal.area_mm2 + cranial.area_mm2) / 2.0, "mean", (*cranial.frames, *caudal.frames))


def population_reference(segment: Segment, policy: Policy) -> Reference:
    """Return the population's minimum lumen area of a segment."""
    return Reference(policy.minimum_area_mm2(segment), "population")


def diffuse_segments(area_mm2: FloatArray, segments: Sequence[Segment | None], policy: Policy) -> frozenset[Segment]:
    """Return segments so evenly narrow that no healthy reference is left in them (Rokitansky stenosis).

    A segment counts when more of its frames than the policy's share lie below the population's minimum by more than
    observers differ; clinical reference, section 2, pitfall 2. Without that margin a normal common iliac vein (median
    194 mm², minimum 200 mm²) would count. The IVC has no minimum and never counts.
    """
    names = np.array([segment or "" for segment in segments])
    diffuse: set[Segment] = set()
    share = 1.0 - policy.observer_area_difference_percent.value / 100.0
    for segment in ("CIV", "EIV", "CFV"):
        areas = area_mm2[(names == segment) & np.isfinite(area_mm2)]
        below = areas < share * policy.minimum_area_mm2(segment)
        if areas.size and 100.0 * below.mean() > policy.diffuse_fraction_percent.value:
            diffuse.add(segment)
    return frozenset(diffuse)
