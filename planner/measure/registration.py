"""Ties the pullback's positions to the venogram's centreline, through every place that both images show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import spatial

from planner.measure.xray.marker_bands import band_spacings
from planner.measure.xray.scale import BAND_SPACING_MM
from planner.model.arrays import FloatArray, IntArray
from planner.model.assessment import VesselAssessment
from planner.model.venogram import SharedPin, VenogramLandmark
from planner.model.venogram_measurement import VenogramMeasurement

FEWEST_FOR_LENGTHS = 4
"""Bands: fewer tell too little of the vein's way."""
FARTHEST_BAND_MM = 15.0
"""A catheter lies in the vein, so within its width of the centreline."""
LEAST_STEP_MM = 1.5
"""As seen, from one band to the next: a catheter seen end on is nowhere along the line."""
NARROWEST = "narrowest"
"""Name of the place that is taken when no landmark is shared."""


@dataclass(frozen=True)
class SharedPlace:
    """One place that both images show: `position_mm` on the pullback is `arc_mm` on the venogram."""

    name: str
    position_mm: float
    arc_mm: float


@dataclass(frozen=True)
class ArcMap:
    """A monotone map from pullback position to arc length, straight between shared places.

    A projection under-reads the length of a vein that leaves its plane. Where the bands of a marker catheter are seen,
    they tell its true length, and the map is straight in that; elsewhere it is approximate beside the shared places. Beyond
    the outermost places it goes on millimetre by millimetre.

    Attributes
    ----------
    places
        At least one, cranial to caudal in both images.
    contradicting
        Names of landmarks that lie in another order on the two images, and are left out.
    lengths
        Arc length as seen and true length from a common start, in mm, both growing; empty where no bands tell.
    """

    places: tuple[SharedPlace, ...]
    contradicting: tuple[str, ...] = ()
    lengths: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        if not self.places:
            raise ValueError("a map needs a place that both images show")
        for before, after in zip(self.places, self.places[1:], strict=False):
            if after.position_mm <= before.position_mm or after.arc_mm <= before.arc_mm:
                raise ValueError(f"{before.name} and {after.name} lie in another order on the two images")

    @property
    def is_at_landmarks(self) -> bool:
        """Whether landmarks tie the images, not only their narrowest place."""
        return self.places[0].name != NARROWEST

    def arc_at(self, position_mm: float) -> float:
        """Return where a pullback position lies along the venogram's centreline, in mm."""
        known = [(place.position_mm, self.true_length(place.arc_mm)) for place in self.places]
        return self._arc_of_length(_between(position_mm, known))

    def position_at(self, arc_mm: float) -> float:
        """Return the pullback position of a place along the centreline, in mm."""
        known = [(self.true_length(place.arc_mm), place.position_mm) for place in self.places]
        return _between(self.true_length(arc_mm), known)

    def true_length(self, arc_mm: float) -> float:
        """Return the length along the vein that an arc length as seen stands for, by the bands; itself without any."""
        return _between(arc_mm, self.lengths) if self.lengths else arc_mm

    def _arc_of_length(self, length_mm: float) -> float:
        return _between(length_mm, [(true, arc) for arc, true in self.lengths]) if self.lengths else length_mm

    @property
    def residuals_mm(self) -> tuple[float, ...]:
        """How far along the vein each place is off, caudally positive, by the map through the others; empty with one."""
        if len(self.places) < 2:
            return ()
        off = []
        for index, place in enumerate(self.places):
            others = ArcMap((*self.places[:index], *self.places[index + 1 :]), (), self.lengths)
            off.append(self.true_length(others.arc_at(place.position_mm)) - self.true_length(place.arc_mm))
        return tuple(off)

    @property
    def residual_mm(self) -> float | None:
        """Root mean square of what each place is off by the map through the others; None with a single place."""
        off = self.residuals_mm
        return math.sqrt(sum(each**2 for each in off) / len(off)) if off else None


def _between(value: float, known: Sequence[tuple[float, float]]) -> float:
    """Straight between known pairs; one for one beyond the first and last."""
    first, last = known[0], known[-1]
    if value <= first[0]:
        return first[1] + value - first[0]
    if value >= last[0]:
        return last[1] + value - last[0]
    return float(np.interp(value, [pair[0] for pair in known], [pair[1] for pair in known]))


def match_images(vessel: VesselAssessment, venogram: VenogramMeasurement) -> ArcMap | None:
    """Tie the images through all places that both show, else through their narrowest place.

    None when neither is shared, when positions are unknown, or when the venogram has no scale.
    """
    return match_landmarks(vessel, venogram) or match_at_narrowest(vessel, venogram)


def match_landmarks(vessel: VesselAssessment, venogram: VenogramMeasurement) -> ArcMap | None:
    """Tie the images through landmarks of the same name and shared pins; None when there is no such pair or no scale.

    Landmarks that only the program proposed on the pullback are not taken. Where some lie in another order on the two
    images, the most that agree are kept.
    """
    pinned = {mark.name: mark for mark in venogram.landmarks}
    places = []
    for mark in vessel.landmarks:
        seen = pinned.get(mark.name)
        if mark.is_proposal or seen is None or mark.position_mm is None or not math.isfinite(mark.position_mm):
            continue
        arc = arc_of(venogram, seen)
        if arc is not None:
            places.append(SharedPlace(mark.name, float(mark.position_mm), arc))
    places += _pinned_places(vessel, venogram)
    if not places:
        return None
    kept = _longest_in_order(sorted(places, key=lambda place: (place.position_mm, place.arc_mm)))
    left_out = tuple(place.name for place in places if place not in kept)
    return ArcMap(kept, left_out, true_lengths(venogram))


def true_lengths(venogram: VenogramMeasurement) -> tuple[tuple[float, float], ...]:
    """Return arc length as seen and true length at each band of the marker catheter, both in mm; empty below four bands.

    Bands lie 10 mm apart along the catheter, however much a projection shortens that.
    """
    bands, line, arc = venogram.tracing.markers_px, venogram.tracing.centreline_px, venogram.arc_mm
    if arc is None or len(bands) < FEWEST_FOR_LENGTHS or len(line) < 2:
        return ()
    steps = np.round(_band_steps(bands))
    true = BAND_SPACING_MM * np.concatenate([[0.0], np.cumsum(steps)])
    apart, nearest = spatial.cKDTree(line).query(bands)
    at = np.asarray(arc)[nearest]
    if at[0] > at[-1]:
        at, apart, true = at[::-1], apart[::-1], true[-1] - true[::-1]
        nearest = nearest[::-1]
    # a band beyond the line's ends is next to the end and tells nothing
    inside = (nearest > 0) & (nearest < len(line) - 1) & (apart * _mm(venogram) < FARTHEST_BAND_MM)
    knots: list[tuple[float, float]] = []
    for place, length in zip(at[inside].tolist(), true[inside].tolist(), strict=True):
        if not knots or place > knots[-1][0] + LEAST_STEP_MM:
            knots.append((place, length))
    return tuple(knots) if len(knots) >= FEWEST_FOR_LENGTHS else ()


def _band_steps(bands: FloatArray) -> FloatArray:
    """Band distances from each band to the next: 2 where one between was missed."""
    chords = np.hypot(*np.diff(bands, axis=0).T)
    return np.asarray(np.maximum(1.0, chords / np.maximum(band_spacings(bands), 1e-9)))


def _mm(venogram: VenogramMeasurement) -> float:
    scale = venogram.tracing.scale
    return scale.mm_per_pixel if scale is not None else 0.0


def _pinned_places(vessel: VesselAssessment, venogram: VenogramMeasurement) -> list[SharedPlace]:
    """Ends of a stent, bands of the catheter, the transducer on a still: each by its id."""
    positions = vessel.positions.position_mm
    places: list[SharedPlace] = []
    for pin in venogram.shared_pins:
        if positions is None or not 0 <= pin.frame_index < len(positions) or np.isnan(positions[pin.frame_index]):
            continue
        arc = arc_of(venogram, pin)
        if arc is not None:
            places.append(SharedPlace(pin.id, float(positions[pin.frame_index]), arc))
    return places


def arc_of(venogram: VenogramMeasurement, mark: VenogramLandmark | SharedPin) -> float | None:
    """Arc length in mm of the centreline point nearest to a mark; None without a centreline or scale."""
    points = venogram.tracing.centreline_px
    if venogram.arc_mm is None or len(points) == 0:
        return None
    return float(venogram.arc_mm[int(np.hypot(points[:, 0] - mark.x_px, points[:, 1] - mark.y_px).argmin())])


def _longest_in_order(places: Sequence[SharedPlace]) -> tuple[SharedPlace, ...]:
    """The longest run of places, ordered by position, whose arc lengths grow too; the first of equals."""
    best: list[tuple[SharedPlace, ...]] = []
    for place in places:
        before = [run for run in best if run[-1].arc_mm < place.arc_mm and run[-1].position_mm < place.position_mm]
        best.append((*max(before, key=len, default=()), place))
    return max(best, key=len)


def match_at_narrowest(vessel: VesselAssessment, venogram: VenogramMeasurement) -> ArcMap | None:
    """Take the tightest lesion of both images for the same place.

    None when either shows no lesion, when positions are unknown, or when the venogram has no scale.
    """
    lesions = [lesion for lesion in vessel.lesions if lesion.segment != "IVC"]
    positions = vessel.positions.position_mm
    if not lesions or not venogram.lesions or positions is None or venogram.arc_mm is None:
        return None
    tightest = min(lesions, key=lambda lesion: lesion.mla_mm2 / lesion.reference_mm2)
    seen = max(venogram.lesions, key=lambda lesion: lesion.diameter_stenosis_percent)
    position_mm = float(positions[tightest.mla_frame])
    if np.isnan(position_mm):
        return None
    place = SharedPlace(NARROWEST, position_mm, float(venogram.arc_mm[seen.min_point]))
    return ArcMap((place,), (), true_lengths(venogram))


def points_between(venogram: VenogramMeasurement, start_arc_mm: float, end_arc_mm: float) -> IntArray:
    """Return the indices of the centreline points within a stretch; empty without a scale or outside the picture."""
    if venogram.arc_mm is None:
        return np.empty(0, dtype=np.int64)
    inside = (venogram.arc_mm >= start_arc_mm) & (venogram.arc_mm <= end_arc_mm)
    return np.flatnonzero(inside).astype(np.int64)
