"""The same stretch of vein measured along the pullback and along the venogram, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.measure.registration import ArcMap
from planner.model.assessment import VesselAssessment
from planner.model.venogram_measurement import VenogramLesion, VenogramMeasurement
from planner.model.vessel import Lesion

LESION = "lesion"


@dataclass(frozen=True)
class LengthPair:
    """One stretch by both images.

    Attributes
    ----------
    names
        `LESION` alone, or the two places that it runs between, cranial first.
    """

    names: tuple[str, ...]
    pullback_mm: float
    venogram_mm: float

    @property
    def apart_mm(self) -> float:
        """Venogram less pullback: a projection under-reads a curved vein, so that it is mostly below zero."""
        return self.venogram_mm - self.pullback_mm


def compare_lengths(
    vessel: VesselAssessment, venogram: VenogramMeasurement, tied: ArcMap | None
) -> tuple[LengthPair, ...]:
    """Return the tightest lesion, then every stretch between two neighbouring places that both images show.

    Where landmarks tie the images, the venogram's lesion must overlap the pullback's there; else each image's tightest is
    taken for the same.
    """
    by_landmarks = tied if tied is not None and tied.is_at_landmarks else None
    found = list(_tightest(vessel, venogram, by_landmarks))
    places = by_landmarks.places if by_landmarks is not None else ()
    found += [
        LengthPair((start.name, end.name), end.position_mm - start.position_mm, end.arc_mm - start.arc_mm)
        for start, end in zip(places, places[1:], strict=False)
    ]
    return tuple(found)


def _tightest(vessel: VesselAssessment, venogram: VenogramMeasurement, tied: ArcMap | None) -> Iterator[LengthPair]:
    lesions = [lesion for lesion in vessel.lesions if lesion.length_mm is not None and lesion.segment != "IVC"]
    if not lesions:
        return
    by_ivus = max(lesions, key=lambda lesion: lesion.area_stenosis_percent)
    seen = [lesion for lesion in venogram.lesions if lesion.length_mm is not None and _overlap(by_ivus, lesion, tied)]
    if seen and by_ivus.length_mm is not None:
        by_xray = max(seen, key=lambda lesion: lesion.diameter_stenosis_percent)
        assert by_xray.length_mm is not None
        yield LengthPair((LESION,), by_ivus.length_mm, by_xray.length_mm)


def _overlap(by_ivus: Lesion, by_xray: VenogramLesion, tied: ArcMap | None) -> bool:
    """Whether both are one place of the vein, as far as the images are tied."""
    if tied is None or by_ivus.start_mm is None or by_ivus.end_mm is None:
        return True
    if by_xray.start_mm is None or by_xray.end_mm is None:
        return True
    return tied.arc_at(by_ivus.start_mm) <= by_xray.end_mm and by_xray.start_mm <= tied.arc_at(by_ivus.end_mm)
