"""Narrowings of the opacified vein.

A venogram shows widths, not areas, so a width is read as that of a circle: a lesion is a run of the centreline where
that circle's area is below the significant share of the reference's (half by default, which is a diameter stenosis of
29 %). The reference is the nearest healthy vein caudal to it, else cranial, by the same rule as on the pullback.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.reference import Reference, neighbour_reference
from planner.measure.xray.curves import arc_length
from planner.model.arrays import BoolArray, FloatArray
from planner.model.policy import Policy
from planner.model.venogram import VenogramTracing
from planner.model.venogram_measurement import VenogramLesion

SMOOTHING_MM = 1.5
"""Median window against single bad widths."""
SHORTEST_MM = 2.0
"""A narrowing or a recovery shorter than this is noise of the edges."""
USUAL_DIAMETER_MM = 13.0
"""Only for window widths where no scale is known; never for a reported length."""

_EXPECTED_REACH_MM = 50.0
_BORDER_PASSES = 4


@dataclass(frozen=True, eq=False)
class _Widths:
    """Smoothed widths in pixels with gaps bridged, position along the vein in (roughly) mm, and the true mm per pixel."""

    diameter_px: FloatArray
    along_mm: FloatArray
    mm_per_pixel: float | None
    share: float
    window_mm: float

    @property
    def circle(self) -> FloatArray:
        return self.diameter_px**2


def find_venogram_lesions(tracing: VenogramTracing, policy: Policy) -> tuple[VenogramLesion, ...]:
    """Return the narrowings of a traced vein, cranial first."""
    widths = _widths(tracing, policy)
    if widths is None:
        return ()
    candidate = widths.circle < widths.share * _expected(widths)
    found: list[tuple[int, int, Reference]] = []
    for start, end in _runs(candidate, widths.along_mm):
        settled = _settled(start, end, candidate, widths)
        if settled is None or widths.along_mm[settled[1]] - widths.along_mm[settled[0]] < SHORTEST_MM:
            continue
        if not any(settled[0] <= other[1] and settled[1] >= other[0] for other in found):
            found.append(settled)
    return tuple(_lesion(*run, widths) for run in sorted(found, key=lambda run: run[0]))


def _widths(tracing: VenogramTracing, policy: Policy) -> _Widths | None:
    seen = np.flatnonzero(np.isfinite(tracing.diameter_px))
    if len(seen) < 10:
        return None
    index = np.arange(len(tracing.diameter_px))
    diameter = np.interp(index, seen, tracing.diameter_px[seen])
    scale = tracing.scale.mm_per_pixel if tracing.scale is not None else None
    rough = scale or USUAL_DIAMETER_MM / float(np.median(diameter))
    along = arc_length(tracing.centreline_px) * rough
    step = max(float(np.median(np.diff(along))), 1e-6)
    smooth = ndimage.median_filter(diameter, 2 * int(SMOOTHING_MM / 2 / step) + 1, mode="nearest")
    share = 1 - policy.significant_area_stenosis_percent.value / 100
    return _Widths(smooth, along, scale, share, policy.reference_window_mm.value)


def _expected(widths: _Widths) -> FloatArray:
    """A healthy circle for every point, to seed lesions: the upper quartile of the vein around it."""
    step = max(float(np.median(np.diff(widths.along_mm))), 1e-6)
    reach = 2 * int(_EXPECTED_REACH_MM / step) + 1
    return np.asarray(ndimage.percentile_filter(widths.circle, 75, size=reach, mode="reflect"))


def _runs(below: BoolArray, along_mm: FloatArray) -> list[tuple[int, int]]:
    """First and last point of each run, with recoveries shorter than SHORTEST_MM joined."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], below.astype(np.int8), [0]])))
    joined: list[tuple[int, int]] = []
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if joined and along_mm[start] - along_mm[joined[-1][1]] < SHORTEST_MM:
            joined[-1] = (joined[-1][0], int(stop - 1))
        else:
            joined.append((int(start), int(stop - 1)))
    return joined


def _settled(start: int, end: int, candidate: BoolArray, widths: _Widths) -> tuple[int, int, Reference] | None:
    """Move a run's borders until they and the reference beside them agree; None when no lesion is left."""
    deepest = start + int(np.argmin(widths.diameter_px[start : end + 1]))
    reference: Reference | None = None
    for _ in range(_BORDER_PASSES):
        occupied = candidate.copy()
        occupied[start : end + 1] = True
        reference = _reference(start, end, ~occupied, widths)
        if reference is None:
            return None
        below = widths.circle < widths.share * reference.area_mm2
        if not below[deepest]:
            return None
        around = next(run for run in _runs(below, widths.along_mm) if run[0] <= deepest <= run[1])
        if around == (start, end):
            break
        start, end = around
    return None if reference is None else (start, end, reference)


def _reference(start: int, end: int, healthy: BoolArray, widths: _Widths) -> Reference | None:
    where = (widths.circle, widths.along_mm, healthy)
    caudal = neighbour_reference(*where, end, widths.window_mm, caudal=True)
    return caudal or neighbour_reference(*where, start, widths.window_mm, caudal=False)


def _lesion(start: int, end: int, reference: Reference, widths: _Widths) -> VenogramLesion:
    narrowest = start + int(np.argmin(widths.diameter_px[start : end + 1]))
    least, healthy = float(widths.diameter_px[narrowest]), float(np.sqrt(reference.area_mm2))
    scale = widths.mm_per_pixel
    start_mm, end_mm = (float(widths.along_mm[point]) for point in (start, end))
    return VenogramLesion(
        start_mm=None if scale is None else start_mm,
        end_mm=None if scale is None else end_mm,
        length_mm=None if scale is None else end_mm - start_mm,
        min_diameter_mm=None if scale is None else least * scale,
        reference_diameter_mm=None if scale is None else healthy * scale,
        diameter_stenosis_percent=100 * (1 - least / healthy),
        start_point=start,
        end_point=end,
        min_point=narrowest,
    )
