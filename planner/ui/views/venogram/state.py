"""What the venogram view paints, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.model.venogram import Venogram, VenogramMeasurement, VenogramTracing
from planner.ui.views.place import VeinAxis
from planner.wording.labels import SCALE_LABELS
from planner.wording.numbers import format_mm, format_percent

DARK_PERCENTILE, BRIGHT_PERCENTILE = 0.5, 99.5


@dataclass(frozen=True, eq=False)
class VeinMap:
    """Approximate way from pullback position to the centreline, until landmarks tie the two.

    The pullback's first and last position are laid on the first and last point of the centreline, evenly between.

    Attributes
    ----------
    points_px
        Shape (points, 2).
    arc_px
        Shape (points,), along the centreline.
    first_mm, last_mm
        Ends of the pullback.
    """

    points_px: FloatArray
    arc_px: FloatArray
    first_mm: float
    last_mm: float

    def point_at(self, position_mm: float) -> tuple[float, float]:
        """Pixel that a position is shown at; positions beyond the pullback at its ends."""
        wanted = self._share(position_mm) * self.arc_px[-1]
        return (
            float(np.interp(wanted, self.arc_px, self.points_px[:, 0])),
            float(np.interp(wanted, self.arc_px, self.points_px[:, 1])),
        )

    def position_of(self, x: float, y: float) -> tuple[float, float]:
        """Position in mm of the centreline point nearest to a pixel, and how far in pixels that point is."""
        apart = np.hypot(self.points_px[:, 0] - x, self.points_px[:, 1] - y)
        nearest = int(apart.argmin())
        share = float(self.arc_px[nearest] / self.arc_px[-1])
        return self.first_mm + share * (self.last_mm - self.first_mm), float(apart[nearest])

    def points_between(self, start_mm: float, end_mm: float) -> slice:
        """Points of the centreline from one position to another."""
        first, last = (self._share(place) * self.arc_px[-1] for place in (start_mm, end_mm))
        return slice(int(np.searchsorted(self.arc_px, first)), int(np.searchsorted(self.arc_px, last, "right")))

    def _share(self, position_mm: float) -> float:
        return float(np.clip((position_mm - self.first_mm) / (self.last_mm - self.first_mm), 0.0, 1.0))


@dataclass(frozen=True)
class VenogramWords:
    """The words on the picture."""

    frame: str
    scale: str
    lesions: str
    doubt: str


def map_vein(tracing: VenogramTracing | None, axis: VeinAxis) -> VeinMap | None:
    """Tie pullback to centreline; None unless both have a scale in millimetres."""
    if tracing is None or tracing.scale is None or len(tracing.centreline_px) < 2 or not axis.is_mm:
        return None
    first, last = axis.span
    steps = np.hypot(*np.diff(tracing.centreline_px, axis=0).T)
    arc = np.concatenate([[0.0], np.cumsum(steps)])
    if last <= first or arc[-1] <= 0:
        return None
    return VeinMap(tracing.centreline_px, arc, first, last)


def vein_edges(points_px: FloatArray, diameter_px: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Both edges of the vein from its centreline and diameters, each of shape (points, 2)."""
    along = np.gradient(points_px, axis=0)
    length = np.hypot(along[:, 0], along[:, 1])
    normal = np.stack([-along[:, 1], along[:, 0]], axis=-1) / np.maximum(length, 1e-9)[:, None]
    half = diameter_px[:, None] / 2 * normal
    return points_px - half, points_px + half


def first_levels(venogram: Venogram, frame_index: int) -> tuple[float, float]:
    """Grey levels (black, white) that show a frame well: nearly all of what it holds."""
    frame = venogram.frames.frame(frame_index)
    dark, bright = np.percentile(frame, [DARK_PERCENTILE, BRIGHT_PERCENTILE])
    return (float(dark), float(bright)) if bright > dark else (0.0, 2.0**venogram.bits_stored - 1)


def describe(
    venogram: Venogram, plan: Plan, assessment: Assessment | None, frame_index: int, is_mapped: bool
) -> VenogramWords:
    """Words for the picture shown."""
    tracing, count = plan.tracing, venogram.frames.count
    measured_here = tracing is not None and tracing.frame_used == frame_index
    frame = f"Frame {frame_index + 1} of {count}{' · measured here' if measured_here else ''}"
    scale = plan.xray_scale or (tracing.scale if tracing is not None else None)
    words = "Not calibrated"
    if scale is not None:
        words = f"Scale {SCALE_LABELS[scale.method]}, ±{format_percent(scale.uncertainty_percent)}"
    place = "IVUS place on it is approximate" if is_mapped else ""
    measurement = assessment.venogram if assessment is not None else None
    doubt = tracing.problem if tracing is not None else ""
    return VenogramWords(frame, f"{words}<br>{place}" if place else words, _lesion_words(measurement), doubt)


def _lesion_words(measurement: VenogramMeasurement | None) -> str:
    if measurement is None or not measurement.lesions:
        return ""
    worst = max(measurement.lesions, key=lambda lesion: lesion.diameter_stenosis_percent)
    narrowest = f"{format_mm(worst.min_diameter_mm)} · " if worst.min_diameter_mm is not None else ""
    return f"Narrowest {narrowest}−{format_percent(worst.diameter_stenosis_percent)} diameter"
