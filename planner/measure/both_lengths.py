"""The same stretch of vein measured along the pullback and along the venogram, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from planner.measure.registration import ArcMap
from planner.model.assessment import VesselAssessment
from planner.model.venogram import VenogramMeasurement

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
    """Return the tightest lesion, then every stretch between two neighbouring places that both images show."""
    found = []
    lesions = [lesion for lesion in vessel.lesions if lesion.length_mm is not None and lesion.segment != "IVC"]
    seen = [lesion for lesion in venogram.lesions if lesion.length_mm is not None]
    if lesions and seen:
        by_ivus = max(lesions, key=lambda lesion: lesion.area_stenosis_percent).length_mm
        by_xray = max(seen, key=lambda lesion: lesion.diameter_stenosis_percent).length_mm
        assert by_ivus is not None
        assert by_xray is not None
        found.append(LengthPair((LESION,), by_ivus, by_xray))
    places = tied.places if tied is not None and tied.is_at_landmarks else ()
    found += [
        LengthPair((start.name, end.name), end.position_mm - start.position_mm, end.arc_mm - start.arc_mm)
        for start, end in zip(places, places[1:], strict=False)
    ]
    return tuple(found)
