"""The ledger of every calibration that a plan rests on, worked out anew from case and plan."""

from __future__ import annotations

import math
from collections.abc import Iterator

from planner.measure.xray.marker_bands import band_spacings
from planner.measure.xray.scale import BAND_SPACING_MM, MARK_SD_PX, header_scales, scale_from_markers
from planner.model.assessment import VesselAssessment
from planner.model.calibration import KnownSize, PixelSpacing, ScaleMethod, SpacingSource, XrayScale
from planner.model.calibration_ledger import CalibrationLedger, Calibrator, CrossCheck, LedgerRow, LedgerSubject
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.pullback import Pullback
from planner.model.venogram import Venogram, VenogramTracing
from planner.planning.venogram import views_of
from planner.said import Said, joined, say
from planner.wording.sources import clinical_reference
from planner.wording.views import name_view

IVUS_ERROR_PERCENT = 3.0
"""Catheters read 0.94 to 0.97 of a phantom's diameter, clinical reference, section 7.1."""
ISOTROPIC_WITHIN_PERCENT = 0.5
"""Pixel sizes across and down that differ by less are one size, written with few figures."""

FRENCH_PER_MM = 3.0
PICTURE_NAMES = (say("IVUS pullback"), say("Venogram"))
_IVUS_SOURCE = clinical_reference("7.1")
_POSITION_SOURCE = say("Clinical reference, sections 7.2 and 7.4")
_XRAY_SOURCE = clinical_reference("7.5")
_SPACING_BY: dict[SpacingSource, Calibrator] = {
    "ultrasound_regions": "file",
    "graticule": "program",
    "manual": "person",
}
_SCALE_BY: dict[ScaleMethod, Calibrator] = {
    "catheter_markers": "program",
    "ermf": "file",
    "geometry": "file",
    "catheter_diameter": "person",
    "ruler": "person",
    "manual": "person",
}
_THINGS = {
    "catheter": say("catheter of {size:.1f} F"),
    "marker_spacing": say("bands {size:g} mm apart"),
    "ruler": say("ruler, {size:g} mm of it"),
    "other": say("a thing of {size:g} mm"),
}


def keep_ledger(case: Case, plan: Plan, vessel: VesselAssessment | None) -> CalibrationLedger:
    """Return every calibration of the case: the pullback's picture and positions, then each venogram view."""
    rows: list[LedgerRow] = []
    if case.pullback is not None:
        spacing = plan.spacing or case.pullback.spacing
        rows += [_ivus_pixel(case.pullback, spacing, plan), _ivus_position(case.pullback, vessel)]
    rows += [_venogram_pixel(view.venogram, view.tracing, view.scale, plan) for view in views_of(case, plan)]
    return CalibrationLedger(tuple(rows))


def _ivus_pixel(pullback: Pullback, spacing: PixelSpacing | None, plan: Plan) -> LedgerRow:
    image = pullback.origin.sop_instance_uid
    if spacing is None:
        why = pullback.spacing_problem or say("the file gives no pixel size")
        return _unknown("ivus_pixel", image, PICTURE_NAMES[0], why, _IVUS_SOURCE)
    error = None if spacing.source == "manual" else IVUS_ERROR_PERCENT
    sizes = [size for size in plan.known_sizes if size.image in ("", image)]
    across, down = spacing.mm_per_pixel_x, spacing.mm_per_pixel_y
    is_files = plan.spacing is None
    return LedgerRow(
        subject="ivus_pixel",
        image=image,
        image_name=PICTURE_NAMES[0],
        method=spacing.source,
        by=_SPACING_BY[spacing.source],
        who=spacing.who,
        mm_per_pixel_x=across,
        mm_per_pixel_y=down,
        rate_mm_per_s=None,
        is_isotropic=100 * abs(across / down - 1) < ISOTROPIC_WITHIN_PERCENT,
        error_percent=error,
        is_assumed=False,
        why=joined("; ", (part for part in (spacing.detail, pullback.spacing_problem if is_files else "") if part)),
        source=_IVUS_SOURCE,
        checks=tuple(_checked(size, across, down, error or IVUS_ERROR_PERCENT) for size in sizes),
    )


def _ivus_position(pullback: Pullback, vessel: VesselAssessment | None) -> LedgerRow:
    image, positions = pullback.origin.sop_instance_uid, None if vessel is None else vessel.positions
    if positions is None or positions.source == "none":
        why = joined(
            "; ", (part for part in (say("a frame number is not a distance"), pullback.timing_problem) if part)
        )
        return _unknown("ivus_position", image, PICTURE_NAMES[0], why, _POSITION_SOURCE)
    by_motor = positions.source == "rate"
    return LedgerRow(
        subject="ivus_position",
        image=image,
        image_name=PICTURE_NAMES[0],
        method=positions.source,
        by="file" if by_motor else "person",
        who="",
        mm_per_pixel_x=None,
        mm_per_pixel_y=None,
        rate_mm_per_s=pullback.rate_mm_per_s if by_motor else None,
        is_isotropic=None,
        error_percent=positions.uncertainty_percent,
        is_assumed=positions.between_pins == "even",
        why=_position_words(pullback, by_motor, positions.between_pins or ""),
        source=_POSITION_SOURCE,
    )


def _position_words(pullback: Pullback, by_motor: bool, between: str) -> str:
    if by_motor:
        return say("the motor drew {speed:g} mm/s", speed=pullback.rate_mm_per_s)
    if between == "even":
        return say("pinned landmarks and travel; even speed between them is assumed")
    if between == "rests":
        return say("pinned landmarks and travel; rests between them are left out")
    return say("pinned landmarks and travel; speckle spreads the frames between them")


def _venogram_pixel(
    venogram: Venogram, tracing: VenogramTracing | None, scale: XrayScale | None, plan: Plan
) -> LedgerRow:
    image = venogram.origin.sop_instance_uid
    name = joined(", ", (PICTURE_NAMES[1], name_view(venogram.geometry)))
    if scale is None:
        why = (
            say("no marker catheter was found and the header does not tell the magnification")
            if tracing is not None
            else say("it was not measured yet and the header does not tell the magnification")
        )
        return _unknown("venogram_pixel", image, name, why, _XRAY_SOURCE)
    checks = [*_other_methods(venogram, tracing, scale)]
    checks += [
        _checked(size, scale.mm_per_pixel, scale.mm_per_pixel, scale.uncertainty_percent)
        for size in plan.known_sizes
        if size.image == image
    ]
    return LedgerRow(
        subject="venogram_pixel",
        image=image,
        image_name=name,
        method=scale.method,
        by=_SCALE_BY[scale.method],
        who=scale.who,
        mm_per_pixel_x=scale.mm_per_pixel,
        mm_per_pixel_y=scale.mm_per_pixel,
        rate_mm_per_s=None,
        is_isotropic=_detector_is_isotropic(venogram),
        error_percent=scale.uncertainty_percent,
        is_assumed=scale.method in ("ermf", "geometry"),
        why=_scale_words(scale),
        source=_XRAY_SOURCE,
        checks=tuple(checks),
    )


def _detector_is_isotropic(venogram: Venogram) -> bool | None:
    """By the detector's pixels; the scale at the vein is one number."""
    spacing = venogram.geometry.imager_spacing_mm
    return None if spacing is None else 100 * abs(spacing[0] / spacing[1] - 1) < ISOTROPIC_WITHIN_PERCENT


def _scale_words(scale: XrayScale) -> str:
    if scale.method in ("ermf", "geometry"):
        return say("{detail}; that the vein lies in the plane it is stated for is assumed", detail=scale.detail)
    return scale.detail


def _other_methods(venogram: Venogram, tracing: VenogramTracing | None, scale: XrayScale) -> Iterator[CrossCheck]:
    """What the bands and the header would have given, where they did not give the scale."""
    others = list(header_scales(venogram.geometry))
    if tracing is not None and len(tracing.markers_px) > 1:
        by_bands = scale_from_markers(band_spacings(tracing.markers_px))
        others += [by_bands] if by_bands is not None else []
    for other in others:
        if other.method == scale.method:
            continue
        difference = 100 * (scale.mm_per_pixel / other.mm_per_pixel - 1)
        allowed = 2 * math.hypot(scale.uncertainty_percent, other.uncertainty_percent)
        known = BAND_SPACING_MM if other.method == "catheter_markers" else None
        measured = None if known is None else known * (1 + difference / 100)
        yield CrossCheck(_OTHER_WORDS[other.method], known, measured, difference, allowed)


_OTHER_WORDS: dict[ScaleMethod, str] = {
    "catheter_markers": say("spacing of the catheter's bands"),
    "ermf": say("the header's magnification factor"),
    "geometry": say("the header's distances"),
}


def _checked(size: KnownSize, across_mm: float, down_mm: float, error_percent: float) -> CrossCheck:
    """What a thing of known size measures with a calibration."""
    dx, dy = size.to_px[0] - size.from_px[0], size.to_px[1] - size.from_px[1]
    measured = math.hypot(dx * across_mm, dy * down_mm)
    reading = 100 * math.sqrt(2) * MARK_SD_PX / max(math.hypot(dx, dy), 1e-9)
    number = size.known_mm * FRENCH_PER_MM if size.thing == "catheter" else size.known_mm
    return CrossCheck(
        what=Said(_THINGS[size.thing], {"size": number}),
        known_mm=size.known_mm,
        measured_mm=measured,
        difference_percent=100 * (measured / size.known_mm - 1),
        allowed_percent=2 * math.hypot(error_percent, reading),
        who=size.who,
    )


def _unknown(subject: LedgerSubject, image: str, name: str, why: str, source: str) -> LedgerRow:
    return LedgerRow(
        subject=subject,
        image=image,
        image_name=name,
        method="none",
        by="nobody",
        who="",
        mm_per_pixel_x=None,
        mm_per_pixel_y=None,
        rate_mm_per_s=None,
        is_isotropic=None,
        error_percent=None,
        is_assumed=False,
        why=why,
        source=source,
    )
