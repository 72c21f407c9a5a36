"""From contours and pins to a measured vein: positions, segments, lesions, landing zones."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from planner.measure.landing_zone import measure_landing_zone
from planner.measure.lesion import VeinProfile, find_lesions, measure_lesions
from planner.measure.polygon import measure_sections
from planner.measure.position import find_positions
from planner.measure.segments import find_segments
from planner.model.arrays import BoolArray, FloatArray
from planner.model.assessment import VesselAssessment
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.vessel import LANDMARK_NAMES, LandingZone, Landmark, Positions, Segment
from planner.planning.confirmations import confirmed_frames, doubtful_frames


def assess_vein(case: Case, plan: Plan, policy: Policy) -> VesselAssessment | None:
    """Return everything that follows from the pullback; None without a pullback or without contours."""
    if case.pullback is None or plan.contours is None:
        return None
    landmarks = landmarks_in_force(plan)
    positions = find_positions(case.pullback, landmarks, plan.intake.travel, policy, plan.motion)
    landmarks = tuple(_placed(mark, positions) for mark in landmarks)
    segments = find_segments(case.pullback.frame_count, [mark for mark in landmarks if mark.is_believed])
    sections = measure_sections(plan.contours.points_mm)
    trusted = trusted_frames(plan, policy)
    profile = VeinProfile(sections.area_mm2, positions, segments, trusted, believed_frames(plan, policy))
    lesions = (
        find_lesions(profile, policy, plan.reference)
        if plan.lesions is None
        else measure_lesions(profile, plan.lesions, policy, plan.reference)
    )
    vessel = VesselAssessment(
        spacing=plan.spacing or case.pullback.spacing,
        positions=positions,
        sections=sections,
        segments=segments,
        landmarks=landmarks,
        lesions=lesions,
        trusted=trusted,
        minimum_area_mm2=_minimum_area_mm2(segments, policy),
        confirmed=confirmed_frames(plan),
        doubtful=doubtful_frames(plan, policy),
    )
    return with_landing_zones(vessel, None, policy)


def _minimum_area_mm2(segments: tuple[Segment | None, ...], policy: Policy) -> FloatArray:
    """Population minimum of each frame's segment; the IVC has a typical area and no minimum."""
    return np.array(
        [math.nan if segment in (None, "IVC") else policy.minimum_area_mm2(segment) for segment in segments]
    )


def with_landing_zones(
    vessel: VesselAssessment, stent_mm: tuple[float, float] | None, policy: Policy
) -> VesselAssessment:
    """Measure the healthy vein that a stent between two positions would hold on to.

    Before a stent is chosen, a zone of the policy's length on either side of the disease stands in for it. A stent that
    reaches further is judged on all healthy vein it covers: anchoring is decided by the widest frame.
    """
    starts = [lesion.start_mm for lesion in vessel.lesions if lesion.start_mm is not None]
    ends = [lesion.end_mm for lesion in vessel.lesions if lesion.end_mm is not None]
    if not starts or not ends:
        return vessel
    reach = policy.landing_zone_length_mm.value
    cranial_edge, caudal_edge = min(starts) - reach, max(ends) + reach
    if stent_mm is not None:
        cranial_edge, caudal_edge = min(cranial_edge, stent_mm[0]), max(caudal_edge, stent_mm[1])
    return replace(
        vessel,
        landing_cranial=_landing_zone(vessel, cranial_edge, min(starts), surely_iliac(vessel)),
        landing_caudal=_landing_zone(vessel, max(ends), caudal_edge, np.ones_like(vessel.trusted)),
    )


def surely_iliac(vessel: VesselAssessment) -> BoolArray:
    """Mark the frames that cannot be vena cava, shape (frames,): of a named segment, or caudal to the artery's crossing.

    Where nobody knows the iliocaval confluence, the vein above the disease may be vena cava: a stent must not be sized on
    it, nor be thought to hold in it.
    """
    named = np.array([segment not in (None, "IVC") for segment in vessel.segments], dtype=bool)
    crossing = [mark.frame_index for mark in vessel.landmarks if mark.name == "artery_crossing" and mark.is_believed]
    if crossing:
        named[min(crossing) :] = True
    return named


def uncounted_cranial_mm(vessel: VesselAssessment, policy: Policy) -> float | None:
    """Widest perimeter diameter of the vein above the disease that nobody can tell from vena cava; None where none is."""
    starts = [lesion.start_mm for lesion in vessel.lesions if lesion.start_mm is not None]
    unnamed = np.array([segment is None for segment in vessel.segments], dtype=bool) & ~surely_iliac(vessel)
    if not starts or not unnamed.any():
        return None
    zone = _landing_zone(vessel, min(starts) - policy.landing_zone_length_mm.value, min(starts), unnamed)
    return None if zone is None else zone.max_perimeter_diameter_mm


def _landing_zone(vessel: VesselAssessment, start_mm: float, end_mm: float, usable: BoolArray) -> LandingZone | None:
    """Measured on trusted frames; where there are none, on any healthy ones, which a finding then says."""
    healthy = ~diseased_frames(vessel) & usable
    where = (vessel.sections, vessel.positions, vessel.segments)
    return measure_landing_zone(*where, healthy & vessel.trusted, start_mm, end_mm) or measure_landing_zone(
        *where, healthy, start_mm, end_mm
    )


def trusted_frames(plan: Plan, policy: Policy) -> BoolArray:
    """Mark frames that a size may rest on: a person's, or confident ones that do not lie across a branch's mouth."""
    contours = plan.contours
    if contours is None:
        return np.zeros(0, dtype=bool)
    branch = np.array(["branch" in flags for flags in contours.flags], dtype=bool)
    return confirmed_frames(plan) | (believed_frames(plan, policy) & ~branch)


def believed_frames(plan: Plan, policy: Policy) -> BoolArray:
    """Mark frames whose area is believed: a person's, or confident ones."""
    contours = plan.contours
    if contours is None:
        return np.zeros(0, dtype=bool)
    return confirmed_frames(plan) | (contours.confidence >= policy.trusted_confidence.value)


def diseased_frames(vessel: VesselAssessment) -> BoolArray:
    """Mark the frames inside lesions, shape (frames,)."""
    diseased = np.zeros(vessel.sections.area_mm2.size, dtype=bool)
    for lesion in vessel.lesions:
        diseased[lesion.start_frame : lesion.end_frame + 1] = True
    return diseased


def landmarks_in_force(plan: Plan) -> tuple[Landmark, ...]:
    """Return one landmark per name, cranial first: a person's edit before the intake before the program's proposal.

    A proposal that contradicts the order of a person's landmarks is left out.
    """
    rank = {"auto": 0, "intake": 1, "edited": 2}
    held: dict[str, Landmark] = {}
    for mark in (*plan.landmarks, *plan.intake.landmarks):
        other = held.get(mark.name)
        if other is None or rank.get(mark.source, 1) > rank.get(other.source, 1):
            held[mark.name] = mark
    ordered = [held[name] for name in LANDMARK_NAMES if name in held]
    pinned = [mark for mark in ordered if not mark.is_proposal]
    return tuple(mark for mark in ordered if not mark.is_proposal or _fits_between(mark, pinned))


def _fits_between(mark: Landmark, pinned: list[Landmark]) -> bool:
    rank = LANDMARK_NAMES.index
    return all((mark.frame_index >= other.frame_index) == (rank(mark.name) > rank(other.name)) for other in pinned)


def _placed(mark: Landmark, positions: Positions) -> Landmark:
    known = positions.position_mm
    if known is None or not np.isfinite(known[mark.frame_index]):
        return mark
    return replace(mark, position_mm=float(known[mark.frame_index]))
