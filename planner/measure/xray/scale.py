"""Millimetres per pixel at the vein, by order of trust: marker catheter, magnification, distances.

The detector's pixel spacing is never taken for the patient's: the picture at the detector is larger than the vein by
the magnification, about 1.2 to 1.5 times.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.calibration import ScaleMethod, XrayGeometry, XrayScale
from planner.model.told import BANDS, C_ARM_DISTANCES, HEADER_DISAGREES, MAGNIFICATION, SHORTENED_BANDS
from planner.said import Said, joined, say

BAND_SPACING_MM = 10.0
"""Bands of venous marker catheters, clinical reference section 7.1."""

MARKER_UNCERTAINTY_PERCENT = 2.0
"""Metal bands against the vein they lie in: the catheter takes the inner curve, clinical reference section 7.4."""
VEIN_OFF_PLANE_MM = 50.0
"""How far a vein may lie from the plane that magnification is stated for; error = offset / SOD, section 7.5."""
USUAL_SOURCE_PATIENT_MM = 750.0
"""Source to patient where the header is silent, section 7.5."""
GEOMETRY_UNCERTAINTY_PERCENT = 3.1
"""Of magnification worked out from distances, section 7.5."""

MARK_SD_PX = 1.0
"""How far from an edge or a band's middle a person puts a mark: an assumption, since nobody measured it."""

FORESHORTENED_BELOW = 0.93
"""Of the true distance: a catheter that runs 22 degrees out of the plane."""
_CLUSTER_BELOW, _CLUSTER_ABOVE = 0.025, 0.05
_CLUSTER_SHARE = 0.2  # of the distances: fewer at the very top may be a wrong band's
_BAND_NOISE_PX = 0.2  # of a distance: bands are found to 0.15 px (`python -m benchmarks.venogram_accuracy --made`)
_PLAUSIBLE_MM_PER_PIXEL = (0.05, 1.5)
_PLAUSIBLE_MAGNIFICATION = (1.0, 2.5)
_LARGEST_DISAGREEMENT_PERCENT = 10.0
_METHOD_WORDS: dict[ScaleMethod, str] = {"ermf": "ermf", "geometry": say("geometry")}


def scale_from_markers(spacings_px: FloatArray) -> XrayScale | None:
    """Return the scale from the distances between neighbouring bands, None below four of them.

    Where the catheter runs out of the picture's plane its bands stand closer, never farther apart, and where it turns
    back its distances gather just below the true one: the mean of the uppermost cluster of distances is taken for 10 mm.
    """
    if len(spacings_px) < 4:
        return None
    upper, standard_error = _uppermost_cluster(spacings_px)
    mm_per_pixel = BAND_SPACING_MM / upper
    if not _PLAUSIBLE_MM_PER_PIXEL[0] <= mm_per_pixel <= _PLAUSIBLE_MM_PER_PIXEL[1]:
        return None
    foreshortened = int(foreshortened_spacings(spacings_px).sum())
    figures: dict[str, object] = {"count": len(spacings_px) + 1, "spacing": BAND_SPACING_MM}
    shortened: dict[str, object] = {"few": foreshortened, "distances": len(spacings_px)}
    detail = Said(SHORTENED_BANDS, figures | shortened) if foreshortened else Said(BANDS, figures)
    uncertainty = float(np.hypot(MARKER_UNCERTAINTY_PERCENT, 100 * standard_error / upper))
    return XrayScale(mm_per_pixel, "catheter_markers", uncertainty, detail)


def scale_from_magnification(geometry: XrayGeometry) -> XrayScale | None:
    """Return the scale from imager spacing and the estimated magnification factor; None when either is absent."""
    if geometry.magnification is None:
        return None
    distance = geometry.source_patient_mm or USUAL_SOURCE_PATIENT_MM
    uncertainty = 100 * VEIN_OFF_PLANE_MM / distance
    return _from_imager(geometry, geometry.magnification, "ermf", uncertainty, MAGNIFICATION)


def scale_from_distances(geometry: XrayGeometry) -> XrayScale | None:
    """Return the scale from imager spacing and the distances source-detector and source-patient."""
    detector, patient = geometry.source_detector_mm, geometry.source_patient_mm
    if detector is None or patient is None or patient <= 0:
        return None
    uncertainty = float(np.hypot(GEOMETRY_UNCERTAINTY_PERCENT, 100 * VEIN_OFF_PLANE_MM / patient))
    held: dict[str, object] = {"detector": detector, "patient": patient}
    return _from_imager(geometry, detector / patient, "geometry", uncertainty, C_ARM_DISTANCES, held)


def header_scales(geometry: XrayGeometry) -> tuple[XrayScale, ...]:
    """Return what the header alone gives, the most trusted first."""
    found = (scale_from_magnification(geometry), scale_from_distances(geometry))
    return tuple(scale for scale in found if scale is not None)


def find_scale(spacings_px: FloatArray, geometry: XrayGeometry, curl_px: FloatArray | None = None) -> XrayScale | None:
    """Return the most trusted scale, None when nothing calibrates the picture.

    Its detail names the next method where the two differ by more than their uncertainties allow, and what was left out:
    the distances `curl_px` along the catheter between bands of a pigtail's curl, which nothing is scaled by.
    """
    by_markers = scale_from_markers(spacings_px)
    if by_markers is not None and curl_px is not None and len(curl_px):
        short = int(np.sum(curl_px < FORESHORTENED_BELOW * BAND_SPACING_MM / by_markers.mm_per_pixel))
        detail = say(
            "{detail}; {count} bands in the pigtail's curl left out", detail=by_markers.detail, count=len(curl_px) + 1
        )
        detail += (
            say(", {short} of {count} distances there foreshortened", short=short, count=len(curl_px)) if short else ""
        )
        by_markers = replace(by_markers, detail=detail)
    found = ([] if by_markers is None else [by_markers]) + list(header_scales(geometry))
    if not found:
        return None
    return _with_disagreement(found[0], found[1]) if len(found) > 1 else found[0]


def foreshortened_spacings(spacings_px: FloatArray) -> BoolArray:
    """Which distances between neighbouring bands are shortened by a catheter that runs out of the picture's plane."""
    if len(spacings_px) < 4:
        return np.zeros(len(spacings_px), dtype=bool)
    return np.asarray(spacings_px < FORESHORTENED_BELOW * _uppermost_cluster(spacings_px)[0])


def _uppermost_cluster(spacings_px: FloatArray) -> tuple[float, float]:
    """Mean of the distances that gather at the top, and its standard error.

    Single distances follow a catheter that turns back and forth but are rough, because a band that is found a little
    aside lengthens one distance by what it shortens the next; means of two neighbours are smooth but miss short turns.
    The middle between both is taken.
    """
    single, error = _resting_mean(spacings_px)
    pairs, _ = _resting_mean((spacings_px[1:] + spacings_px[:-1]) / 2)
    return (single + pairs) / 2, float(np.hypot(error, (single - pairs) / 2))


def _resting_mean(values: FloatArray) -> tuple[float, float]:
    """A mean of what lies around it, that starts near the top and moves until it rests; with its standard error."""
    start = max(2, int(np.ceil(_CLUSTER_SHARE * len(values))))
    place = float(np.sort(values)[-min(start, len(values))])
    below = max(_CLUSTER_BELOW, 2.2 * _BAND_NOISE_PX / place)
    kept = values
    for _ in range(30):
        kept = values[(values > place * (1 - below)) & (values < place * (1 + _CLUSTER_ABOVE))]
        moved = float(kept.mean())
        if abs(moved - place) < 1e-6 * place:
            break
        place = moved
    noise = max(float(np.std(kept)), _BAND_NOISE_PX)
    return place, noise / float(np.sqrt(len(kept)))


def _from_imager(
    geometry: XrayGeometry,
    magnification: float,
    method: ScaleMethod,
    uncertainty: float,
    sentence: str,
    figures: dict[str, object] | None = None,
) -> XrayScale | None:
    if geometry.imager_spacing_mm is None:
        return None
    if not _PLAUSIBLE_MAGNIFICATION[0] <= magnification <= _PLAUSIBLE_MAGNIFICATION[1]:
        return None
    row, column = geometry.imager_spacing_mm
    mm_per_pixel = float(np.sqrt(row * column)) / magnification
    if not np.isfinite(mm_per_pixel):
        return None
    if not _PLAUSIBLE_MM_PER_PIXEL[0] <= mm_per_pixel <= _PLAUSIBLE_MM_PER_PIXEL[1]:
        return None
    detail = Said(sentence, {**(figures or {}), "magnification": magnification})
    return XrayScale(mm_per_pixel, method, uncertainty, detail)


def _with_disagreement(chosen: XrayScale, other: XrayScale) -> XrayScale:
    difference = 100 * (other.mm_per_pixel / chosen.mm_per_pixel - 1)
    if abs(difference) < _LARGEST_DISAGREEMENT_PERCENT:
        return chosen
    method = _METHOD_WORDS.get(other.method, other.method)
    note = Said(HEADER_DISAGREES, {"method": method, "difference": difference})
    return XrayScale(
        chosen.mm_per_pixel, chosen.method, chosen.uncertainty_percent, joined("; ", (chosen.detail, note))
    )
