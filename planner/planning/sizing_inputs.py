"""From a measured vein to what the sizing core needs to know; what the images do not tell stays None."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.errors import InvalidEntry
from planner.model.assessment import VesselAssessment
from planner.model.device import Catalogue
from planner.model.intake import DiseaseClass, Intake
from planner.model.measurements import LandingMeasure, LesionExtent, Origin, SizingInputs, VeinMap
from planner.model.policy import Policy
from planner.model.venogram_measurement import VenogramMeasurement
from planner.model.vessel import SEGMENTS, LandingZone, LandmarkName, Lesion, LumenMeasure, Segment
from planner.planning.vein import uncounted_cranial_mm
from planner.said import say
from planner.sizing.elongation_parameters import ASSUMED_TORTUOSITY

ASSUMED_SEGMENT: Segment = "CIV"
"""Taken where no landmark tells the segment: the largest target, so that the error is never a stent too small."""

MINOR_SHARE = 0.1
"""Of the diseased frames: a segment that holds no more of them was only grazed."""

ASSUMED_CLASS: DiseaseClass = "NIVL"
"""Taken where nobody stated the class: it predicts the larger elongation."""


def sizing_inputs_from(
    vessel: VesselAssessment,
    intake: Intake,
    venogram: VenogramMeasurement | None,
    policy: Policy,
    stent_mm: tuple[float, float] | None = None,
) -> SizingInputs | None:
    """Return the sizing inputs of a measured vein; None without a lesion.

    `stent_mm` holds the edges of the stent chosen so far; before one is chosen, the caudal edge is taken to lie the
    policy's margin beyond the disease.
    """
    lesions = [lesion for lesion in vessel.lesions if lesion.segment != "IVC"]
    if not lesions:
        return None
    tightest = min(lesions, key=lambda lesion: lesion.mla_mm2 / lesion.reference_mm2)
    extent = _extent(lesions, tightest, _widest_segment(vessel, lesions))
    covered = stent_mm or _default_edges(extent, policy)
    caudal_most = max(lesions, key=lambda lesion: lesion.end_frame)
    origins: list[tuple[str, Origin]] = []
    if intake.pressure_gradient_mmhg is not None:
        origins.append(("pressure_gradient_mmhg", "entered"))
    if intake.disease_class is None:
        origins.append(("disease_class", "assumed"))
    if tightest.segment is None or vessel.segments_are_proposed:
        origins.append(("segment", "assumed"))
    caudal_reference = _caudal_reference(vessel, caudal_most, tightest)
    if caudal_reference.frame_index is None:
        origins.append(("caudal_reference", "population"))
    return SizingInputs(
        side=intake.side,
        disease_class=intake.disease_class or ASSUMED_CLASS,
        lesion=extent,
        caudal_reference=caudal_reference,
        landing_cranial=_landing(vessel, vessel.landing_cranial),
        landing_caudal=_landing(vessel, vessel.landing_caudal),
        unstented_caudal_length_mm=_unstented_mm(vessel, covered),
        covered_tortuosity=_tortuosity(venogram, covered),
        pressure_gradient_mmhg=intake.pressure_gradient_mmhg,
        pressure_gradient_sd_mmhg=intake.pressure_gradient_sd_mmhg,
        vein=_vein_map(vessel),
        length_sd_percent=vessel.positions.uncertainty_percent,
        uncounted_cranial_mm=uncounted_cranial_mm(vessel, policy),
        origins=tuple(origins),
    )


def require_known_model(inputs: SizingInputs, catalogue: Catalogue, subject: object = "") -> None:
    """Refuse a wanted stent whose product the catalogue does not have; `subject` is what the person knows it by.

    Raises
    ------
    InvalidEntry
        Names the product and those that are known.
    """
    wanted = inputs.wanted_stent.model_id if inputs.wanted_stent is not None else None
    known = [model.id for model in catalogue.models]
    if wanted and wanted not in known:
        raise InvalidEntry(
            say("stent.model_id is {wanted}, which the catalogue does not hold", wanted=wanted),
            say("one of {known}", known=", ".join(known)),
            subject,
        )


def graded_in_its_own_segment(inputs: SizingInputs, policy: Policy) -> SizingInputs:
    """Grade a lesion that is wider than its caudal reference against its own segment instead.

    Veins narrow from segment to segment, so that a healthy common iliac lumen may exceed an external iliac reference. The
    cranial reference is taken where it lies in the lesion's segment, else the population minimum; a lumen wider than
    either is not narrowed at all: 0 %.
    """
    lesion = inputs.lesion
    if lesion.area_stenosis_percent >= 0:
        return inputs
    cranial = inputs.cranial_reference
    in_segment = cranial is not None and cranial.segment == lesion.segment
    reference_mm2 = cranial.area_mm2 if cranial is not None and in_segment else policy.minimum_area_mm2(lesion.segment)
    percent = max(0.0, 100.0 * (1.0 - lesion.mla_mm2 / reference_mm2))
    origin: Origin = "entered" if in_segment else "population"
    graded = replace(lesion, area_stenosis_percent=percent, graded_against_mm2=reference_mm2)
    return replace(inputs, lesion=graded, origins=(*inputs.origins, ("stenosis_reference", origin)))


def _widest_segment(vessel: VesselAssessment, lesions: list[Lesion]) -> Segment:
    """Of all diseased segments the one with the largest target: a stent through it must not be smaller."""
    diseased = [
        segment
        for lesion in lesions
        for segment in vessel.segments[lesion.start_frame : lesion.end_frame + 1]
        if segment not in (None, "IVC")
    ]
    share = MINOR_SHARE * len(diseased)
    held = [segment for segment in SEGMENTS if diseased.count(segment) > share]
    return held[0] if held else ASSUMED_SEGMENT


def _extent(lesions: list[Lesion], tightest: Lesion, segment: Segment) -> LesionExtent:
    starts = [lesion.start_mm for lesion in lesions]
    ends = [lesion.end_mm for lesion in lesions]
    placed = all(start is not None for start in starts) and all(end is not None for end in ends)
    start = min(value for value in starts if value is not None) if placed else None
    end = max(value for value in ends if value is not None) if placed else None
    return LesionExtent(
        mla_mm2=tightest.mla_mm2,
        length_mm=None if start is None or end is None else end - start,
        segment=segment,
        area_stenosis_percent=tightest.area_stenosis_percent,
        start_mm=start,
        end_mm=end,
    )


def _default_edges(extent: LesionExtent, policy: Policy) -> tuple[float, float] | None:
    if extent.start_mm is None or extent.end_mm is None:
        return None
    return (
        extent.start_mm - policy.cranial_margin_mm.value,
        extent.end_mm + policy.caudal_margin_mm.value,
    )


def _caudal_reference(vessel: VesselAssessment, caudal_most: Lesion, tightest: Lesion) -> LumenMeasure:
    """The healthy vein caudal to all disease, which the elongation model lets shrink; else the lesion's reference."""
    zone = vessel.landing_caudal
    if caudal_most.reference_method in ("caudal", "mean") and caudal_most.reference_frames:
        below = [frame for frame in caudal_most.reference_frames if frame > caudal_most.end_frame]
        frames = np.array(below or caudal_most.reference_frames)
    elif zone is not None:
        frames = np.arange(zone.frames[0], zone.frames[1] + 1)
    else:
        return LumenMeasure(tightest.reference_mm2, None, tightest.segment or ASSUMED_SEGMENT)
    middle = int(frames[len(frames) // 2])
    known = vessel.positions.position_mm
    return LumenMeasure(
        area_mm2=float(np.nanmean(vessel.sections.area_mm2[frames])),
        perimeter_mm=float(np.nanmean(vessel.sections.perimeter_mm[frames])),
        segment=vessel.segments[middle] or tightest.segment or ASSUMED_SEGMENT,
        frame_index=middle,
        position_mm=None if known is None or np.isnan(known[middle]) else float(known[middle]),
    )


def _landing(vessel: VesselAssessment, zone: LandingZone | None) -> LandingMeasure | None:
    if zone is None or zone.max_perimeter_diameter_mm is None:
        return None
    return LandingMeasure(
        max_perimeter_diameter_mm=zone.max_perimeter_diameter_mm,
        length_mm=zone.end_mm - zone.start_mm,
        mean_diameter_mm=float(vessel.sections.mean_diameter_mm[zone.max_frame]),
        area_diameter_mm=float(vessel.sections.area_diameter_mm[zone.max_frame]),
        max_frame=zone.max_frame,
        segment=zone.segment,
        aspect_ratio=float(vessel.sections.aspect_ratio[zone.max_frame]),
        is_doubtful=vessel.doubtful is not None and bool(vessel.doubtful[zone.max_frame]),
    )


def _unstented_mm(vessel: VesselAssessment, stent_mm: tuple[float, float] | None) -> float | None:
    ligament = _landmark_mm(vessel, "inguinal_ligament")
    if ligament is None or stent_mm is None:
        return None
    return max(0.0, ligament - stent_mm[1])


def _vein_map(vessel: VesselAssessment) -> VeinMap:
    known = vessel.positions.position_mm
    finite = known[np.isfinite(known)] if known is not None else np.empty(0)
    return VeinMap(
        confluence_mm=_landmark_mm(vessel, "iliocaval_confluence"),
        artery_crossing_mm=_landmark_mm(vessel, "artery_crossing"),
        internal_iliac_mm=_landmark_mm(vessel, "internal_iliac_ostium"),
        inguinal_ligament_mm=_landmark_mm(vessel, "inguinal_ligament"),
        profunda_mm=_landmark_mm(vessel, "profunda_confluence"),
        first_mm=float(finite[0]) if finite.size else None,
        last_mm=float(finite[-1]) if finite.size else None,
        proposed=tuple(mark.name for mark in vessel.landmarks if mark.is_proposal and mark.is_believed),
    )


def _landmark_mm(vessel: VesselAssessment, name: LandmarkName) -> float | None:
    return next((mark.position_mm for mark in vessel.landmarks if mark.name == name and mark.is_believed), None)


def _tortuosity(venogram: VenogramMeasurement | None, stent_mm: tuple[float, float] | None) -> float | None:
    """Arc over chord minus one of the venogram's stretch that a stent of this length over the lesion would cover.

    One projection hides the curve that runs toward the viewer (the pelvic one lies 30 to 60 degrees out of the frontal
    plane; clinical reference, section 7.5), so that it is a lower limit: it counts only where it exceeds what would be
    assumed anyway. Without a scale or a lesion on the venogram it is unknown.
    """
    if venogram is None or stent_mm is None or venogram.arc_mm is None or not venogram.lesions:
        return None
    narrowest = min(venogram.lesions, key=lambda lesion: -lesion.diameter_stenosis_percent)
    middle = venogram.arc_mm[narrowest.min_point]
    half = (stent_mm[1] - stent_mm[0]) / 2.0
    points = np.flatnonzero(np.abs(venogram.arc_mm - middle) <= half)
    if points.size < 2 or venogram.tracing.scale is None:
        return None
    ends = venogram.tracing.centreline_px[points[[0, -1]]]
    chord_mm = float(np.linalg.norm(ends[1] - ends[0])) * venogram.tracing.scale.mm_per_pixel
    arc_mm = float(venogram.arc_mm[points[-1]] - venogram.arc_mm[points[0]])
    projected = arc_mm / chord_mm - 1.0 if chord_mm > 0 else 0.0
    return projected if projected > ASSUMED_TORTUOSITY else None
