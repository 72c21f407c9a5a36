"""A venogram's scale from what a person measured in the picture, with its uncertainty."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

import numpy as np

from planner.measure.xray.marker_bands import FEWEST_BANDS, band_spacings
from planner.measure.xray.scale import (
    BAND_SPACING_MM,
    MARK_SD_PX,
    MARKER_UNCERTAINTY_PERCENT,
    USUAL_SOURCE_PATIENT_MM,
    VEIN_OFF_PLANE_MM,
    scale_from_markers,
)
from planner.model.calibration import XrayScale
from planner.model.told import ALL_SNAPPED_BUT_ONE, BETWEEN_MARKS, MARKED_BANDS, SNAPPED_BUT
from planner.said import Said, joined, say

PLAUSIBLE_MM_PER_PIXEL = (0.03, 1.2)
"""Detector pixels of 0.14 to 0.39 mm, binned up to 4 times or interpolated to half, over magnifications of 1 to 2."""

SHAFT_UNCERTAINTY_PERCENT = 4.4
"""A catheter of 2.50 mm measures 2.39 mm across its shaft, clinical reference, section 7.5."""

Measured = Literal["manual", "catheter_diameter", "ruler"]
UNCERTAINTY_PERCENT: Final[dict[Measured, float]] = {
    "manual": MARKER_UNCERTAINTY_PERCENT,
    "catheter_diameter": SHAFT_UNCERTAINTY_PERCENT,
    "ruler": 100.0 * VEIN_OFF_PLANE_MM / USUAL_SOURCE_PATIENT_MM,
}
"""Of each way, before reading: a distance at the vein's own depth, the shaft's width, a ruler under or on the patient."""


def scale_between_marks(known_mm: float, length_px: float, measured: Measured, who: str) -> XrayScale:
    """Return the scale from two marks `length_px` apart on something of `known_mm`.

    Raises
    ------
    ValueError
        When one of them is not positive.
    """
    if known_mm <= 0 or length_px <= 0:
        raise ValueError("a scale needs a distance and two marks that lie apart")
    # both marks are off independently
    reading = 100.0 * math.sqrt(2.0) * MARK_SD_PX / length_px
    error = math.hypot(UNCERTAINTY_PERCENT[measured], reading)
    return XrayScale(
        known_mm / length_px,
        measured,
        error,
        Said(BETWEEN_MARKS, {"known": known_mm, "who": who}),
        who,
    )


def scale_through_bands(
    places_px: Sequence[tuple[float, float]], spacing_mm: float, who: str, on_band: Sequence[bool] = ()
) -> XrayScale | None:
    """Return the scale from bands that a person marked in order along the catheter.

    None below five bands, or where their distances give no plausible scale.

    Parameters
    ----------
    spacing_mm
        From one band to the next, along the catheter.
    on_band
        Which of them were laid on the band that the picture shows; the detail names the others.
    """
    if len(places_px) < FEWEST_BANDS or spacing_mm <= 0:
        return None
    found = scale_from_markers(band_spacings(np.array(places_px, dtype=float)))
    if found is None:
        return None
    mm_per_pixel = found.mm_per_pixel * spacing_mm / BAND_SPACING_MM
    if not PLAUSIBLE_MM_PER_PIXEL[0] <= mm_per_pixel <= PLAUSIBLE_MM_PER_PIXEL[1]:
        return None
    detail: str = Said(MARKED_BANDS, {"count": len(places_px), "spacing": spacing_mm, "who": who})
    if on_band:
        detail = joined("; ", (detail, snapped_words(on_band)))
    return replace(found, mm_per_pixel=mm_per_pixel, detail=detail, who=who)


def snapped_words(on_band: Sequence[bool]) -> str:
    """Return which clicked bands lie on what the picture shows: "6 lie on bands of the picture, band 3 as clicked"."""
    left = [str(number) for number, is_on in enumerate(on_band, start=1) if not is_on]
    count = len(on_band) - len(left)
    if not left:
        return say("all lie on bands of the picture")
    if count == 0:
        return say("all as clicked: the picture shows no band within reach")
    if len(left) == 1:
        return Said(ALL_SNAPPED_BUT_ONE, {"count": count, "number": left[0]})
    return Said(SNAPPED_BUT, {"count": count, "numbers": ", ".join(left)})
