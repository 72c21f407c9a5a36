"""What the pullback knows, laid onto the venogram's centreline: every frame, lesions, landing zones and stents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.measure.registration import ArcMap, match_images
from planner.model.arrays import FloatArray, freeze
from planner.model.assessment import PlacedStent, VesselAssessment
from planner.model.venogram import VenogramMeasurement

StretchKind = Literal["lesion", "landing", "stent"]


@dataclass(frozen=True, eq=False)
class Stretch:
    """A stretch of the pullback as it lies on the venogram.

    Attributes
    ----------
    name
        A lesion's id, "cranial" or "caudal" of a landing zone, a stent's device and size.
    points_px
        Along the centreline, shape (points, 2), cranial first; empty where the picture does not show it.
    left_px, right_px
        A stent's two edges at its own diameter; else empty.
    start_mm, end_mm
        On the pullback.
    arc_length_mm
        Its length as the venogram shows it.
    is_cut
        Whether it runs on beyond the centreline.
    """

    kind: StretchKind
    name: str
    points_px: FloatArray
    left_px: FloatArray
    right_px: FloatArray
    start_mm: float
    end_mm: float
    arc_length_mm: float
    is_cut: bool

    def __post_init__(self) -> None:
        for field in ("points_px", "left_px", "right_px"):
            freeze(self, field, ndim=2)


@dataclass(frozen=True, eq=False)
class Overlay:
    """The pullback on the venogram.

    Attributes
    ----------
    tied
        How positions become places.
    frames_px
        Where each frame lies, shape (frames, 2); NaN where it is not known or beyond the centreline.
    """

    tied: ArcMap
    frames_px: FloatArray
    stretches: tuple[Stretch, ...]

    def __post_init__(self) -> None:
        freeze(self, "frames_px", ndim=2)


def lay_over(
    vessel: VesselAssessment | None, venogram: VenogramMeasurement | None, stents: Sequence[PlacedStent] = ()
) -> Overlay | None:
    """Return the pullback laid onto the venogram; None where the images cannot be tied or nothing gives millimetres."""
    if vessel is None or venogram is None or venogram.arc_mm is None or vessel.positions.position_mm is None:
        return None
    tied = match_images(vessel, venogram)
    if tied is None:
        return None
    arcs = np.array([tied.arc_at(float(position)) for position in vessel.positions.position_mm])
    return Overlay(tied, places_at(venogram, arcs), tuple(_stretches(vessel, venogram, stents, tied)))


def places_at(venogram: VenogramMeasurement, arcs_mm: FloatArray) -> FloatArray:
    """Return x and y at arc lengths, shape (arcs, 2); NaN beyond the centreline's ends."""
    arc, line = venogram.arc_mm, venogram.tracing.centreline_px
    places = np.full((len(arcs_mm), 2), np.nan)
    if arc is None or len(arc) == 0:
        return places
    inside = (arcs_mm >= arc[0]) & (arcs_mm <= arc[-1])
    for axis in (0, 1):
        places[inside, axis] = np.interp(arcs_mm[inside], arc, line[:, axis])
    return places


def _stretches(
    vessel: VesselAssessment, venogram: VenogramMeasurement, stents: Sequence[PlacedStent], tied: ArcMap
) -> Iterator[Stretch]:
    for lesion in vessel.lesions:
        if lesion.start_mm is not None and lesion.end_mm is not None:
            yield _stretch("lesion", lesion.id, lesion.start_mm, lesion.end_mm, venogram, tied)
    for name, zone in (("cranial", vessel.landing_cranial), ("caudal", vessel.landing_caudal)):
        if zone is not None:
            yield _stretch("landing", name, zone.start_mm, zone.end_mm, venogram, tied)
    for stent in stents:
        if stent.cranial_mm is not None and stent.caudal_mm is not None:
            name = f"{stent.device} {stent.diameter_mm:g} × {stent.length_mm:g} mm"
            yield _stretch("stent", name, stent.cranial_mm, stent.caudal_mm, venogram, tied, stent.diameter_mm)


def _stretch(
    kind: StretchKind,
    name: str,
    start_mm: float,
    end_mm: float,
    venogram: VenogramMeasurement,
    tied: ArcMap,
    diameter_mm: float | None = None,
) -> Stretch:
    arc, scale = venogram.arc_mm, venogram.tracing.scale
    first, last = tied.arc_at(start_mm), tied.arc_at(end_mm)
    nothing = np.empty((0, 2))
    if arc is None or len(arc) < 2 or last < arc[0] or first > arc[-1]:
        return Stretch(kind, name, nothing, nothing, nothing, start_mm, end_mm, last - first, True)
    shown = np.array([max(first, float(arc[0])), min(last, float(arc[-1]))])
    between = arc[(arc > shown[0]) & (arc < shown[1])]
    points = places_at(venogram, np.concatenate([shown[:1], between, shown[1:]]))
    left = right = nothing
    if diameter_mm is not None and scale is not None and len(points) > 1:
        left, right = _edges(points, diameter_mm / 2 / scale.mm_per_pixel)
    is_cut = bool(first < arc[0] or last > arc[-1])
    return Stretch(kind, name, points, left, right, start_mm, end_mm, last - first, is_cut)


def _edges(points: FloatArray, half_px: float) -> tuple[FloatArray, FloatArray]:
    tangent = np.gradient(points, axis=0)
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    return points + half_px * normal, points - half_px * normal
