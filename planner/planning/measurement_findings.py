"""What the surgeon must know about the measuring itself: what is uncalibrated, uncertain, contradictory or missing."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.measure.reference import diffuse_segments
from planner.model.assessment import Finding, VesselAssessment
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.venogram_measurement import VenogramMeasurement
from planner.model.vessel import Lesion
from planner.planning.confirmations import is_doubtful
from planner.planning.landmark_findings import landmark_findings
from planner.planning.position_findings import position_findings
from planner.planning.registration_findings import registration_findings
from planner.planning.vein import believed_frames, uncounted_cranial_mm

CLINICAL = "Clinical reference, section {}"


def measurement_findings(
    case: Case,
    plan: Plan,
    vessel: VesselAssessment | None,
    venogram: VenogramMeasurement | None,
    policy: Policy,
) -> tuple[Finding, ...]:
    """Return findings about images, calibration, positions and contours."""
    return (
        *_about_statements(case, plan),
        *(_about_pullback(case, plan, vessel, policy) if case.pullback is not None else _no_pullback()),
        *_about_venogram(case, venogram),
        *_about_disagreement(vessel, venogram),
        *registration_findings(vessel, venogram),
    )


def _no_pullback() -> Iterator[Finding]:
    yield Finding(
        "no_pullback",
        "warn",
        "There is no IVUS pullback in this case: no lumen area was measured and no stent is sized from a venogram alone.",
        CLINICAL.format("8, fact 9"),
        "Add the IVUS pullback, or enter measurements by hand.",
    )


def _about_statements(case: Case, plan: Plan) -> Iterator[Finding]:
    if plan.intake.disease_class is None:
        yield Finding(
            "class_not_stated",
            "warn",
            "Nobody stated whether this is a non-thrombotic lesion (NIVL) or post-thrombotic (PTS); NIVL is assumed, "
            "which predicts more elongation.",
            CLINICAL.format("5.4"),
            "State the class in the intake.",
        )
    stated = (plan.intake.side or "")[:1].upper()
    written = case.pullback.origin.laterality[:1].upper() if case.pullback is not None else ""
    if stated and written in ("L", "R") and stated != written:
        yield Finding(
            "side_contradiction",
            "block",
            f"The intake says {plan.intake.side}, the pullback's file says {'left' if written == 'L' else 'right'}.",
            "DICOM Laterality (0020,0060)",
            "Correct the side in the intake, or open the right images.",
        )


def _about_pullback(case: Case, plan: Plan, vessel: VesselAssessment | None, policy: Policy) -> Iterator[Finding]:
    pullback = case.pullback
    if pullback is not None and plan.contours is None and (plan.spacing or pullback.spacing) is not None:
        yield Finding(
            "no_contours",
            "block",
            "The pullback has no contours yet: areas are unknown.",
            "Our own rule: areas are measured inside contours alone",
            "Let contours be found again.",
        )
        return
    if vessel is None or pullback is None or plan.contours is None:
        problem = pullback.spacing_problem if pullback is not None else ""
        yield Finding(
            "no_calibration",
            "block",
            f"The pullback has no usable calibration{f' ({problem})' if problem else ''}: areas are unknown.",
            CLINICAL.format("7"),
            "Enter the pixel size, or measure the catheter's known diameter.",
        )
        return
    if pullback.timing_problem:
        yield Finding(
            "timing_doubt",
            "warn",
            _sentence(pullback.timing_problem),
            "DICOM PS3.3, cine module",
            "Pin positions, or export the pullback again.",
        )
    yield from position_findings(pullback, plan, vessel, policy)
    yield from _about_gaps(vessel)
    yield from _about_segments(vessel, policy)
    yield from landmark_findings(vessel)
    yield from _about_contours(plan, vessel, policy)
    yield from _about_landing(vessel)
    yield from _about_references(vessel, policy)


GAP_MM, GAP_FRAMES = 5.0, 3
"""A lumen that is lost over more than this may be an occlusion, not a bad frame (our own choice)."""


def lumen_gaps(vessel: VesselAssessment) -> tuple[tuple[int, int], ...]:
    """Return first and last frame of each stretch outside the IVC over which no lumen was found."""
    lost = np.isnan(vessel.sections.area_mm2) & np.array([segment != "IVC" for segment in vessel.segments])
    edges = np.flatnonzero(np.diff(np.concatenate(([0], lost.astype(np.int8), [0]))))
    runs = [(int(start), int(stop) - 1) for start, stop in zip(edges[::2], edges[1::2], strict=True)]
    known = vessel.positions.position_mm
    return tuple(
        (start, end)
        for start, end in runs
        if end - start >= GAP_FRAMES
        and (known is None or not np.isfinite(known[[start, end]]).all() or known[end] - known[start] >= GAP_MM)
    )


def _about_gaps(vessel: VesselAssessment) -> Iterator[Finding]:
    for start, end in lumen_gaps(vessel):
        yield Finding(
            f"lumen_gap_{start + 1}",
            "block",
            f"No lumen was found on frames {start + 1} to {end + 1}: an occlusion, or a picture that cannot be read.",
            CLINICAL.format("7.1"),
            "Look at these frames and draw the lumen, or repeat the pullback.",
            (start, end),
        )


def _about_uncounted(vessel: VesselAssessment, policy: Policy) -> str:
    """What the vein above the disease would ask for, if it were a landing; empty where none is in doubt."""
    wide_mm = uncounted_cranial_mm(vessel, policy)
    if wide_mm is None:
        return ""
    needed_mm = wide_mm + policy.anchoring_margin_mm.value
    return (
        f" The vein above the narrowing, up to {wide_mm:.1f} mm wide, may be vena cava and does not count as landing; if the "
        f"stent is to hold in it, it has to have at least {needed_mm:.1f} mm."
    )


def _about_segments(vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    if any(lesion.segment is None for lesion in vessel.lesions):
        yield Finding(
            "segment_assumed",
            "warn",
            "No landmark tells in which segment the narrowing lies; the common iliac vein is assumed, the segment with the "
            "largest target.",
            CLINICAL.format("1"),
            "Pin the iliocaval confluence and the internal iliac ostium.",
        )
    names = {mark.name for mark in vessel.landmarks if mark.is_believed}
    if "iliocaval_confluence" not in names:
        yield Finding(
            "confluence_unknown",
            "warn",
            "The iliocaval confluence is not pinned: protrusion into the vena cava was not checked, and even narrowing of a "
            f"whole segment cannot be excluded.{_about_uncounted(vessel, policy)}",
            CLINICAL.format("4.3"),
            "Pin the iliocaval confluence and the internal iliac ostium.",
        )
    if not vessel.lesions:
        yield Finding(
            "no_lesion",
            "info",
            "No stretch of the vein is narrower than half of its reference.",
            CLINICAL.format("2"),
            "Another reference, or a lesion drawn by hand, if one is seen.",
        )


def _smaller_but_doubtful(plan: Plan, vessel: VesselAssessment, lesion: Lesion, policy: Policy) -> Iterator[Finding]:
    """A lumen that looks smaller than the minimum, on frames too uncertain to be believed, must not go unsaid."""
    inside = np.arange(lesion.start_frame, lesion.end_frame + 1)
    area = vessel.sections.area_mm2[inside]
    limit = lesion.mla_mm2 * (1.0 - policy.observer_area_difference_percent.value / 100.0)
    smaller = inside[(area < limit) & ~believed_frames(plan, policy)[inside]]
    if smaller.size == 0:
        return
    deepest = int(smaller[np.argmin(vessel.sections.area_mm2[smaller])])
    yield Finding(
        f"mla_doubtful_{lesion.id}",
        "warn",
        f"Lesion {lesion.id} may be narrower than its MLA of {lesion.mla_mm2:.0f} mm²: frame {deepest + 1} shows "
        f"{vessel.sections.area_mm2[deepest]:.0f} mm², but its contour is too uncertain to be believed.",
        CLINICAL.format("8"),
        "Look at this frame, correct the contour or confirm it.",
        (deepest,),
    )


def _about_contours(plan: Plan, vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    contours = plan.contours
    assert contours is not None
    for lesion in vessel.lesions:
        doubtful = [frame for frame in (lesion.mla_frame, *lesion.reference_frames) if is_doubtful(plan, frame, policy)]
        if doubtful:
            shown = ", ".join(str(frame + 1) for frame in doubtful[:4])
            yield Finding(
                f"contour_unconfirmed_{lesion.id}",
                "warn",
                f"The contour is uncertain on frames that lesion {lesion.id} is sized from: {shown}"
                f"{' and more' if len(doubtful) > 4 else ''}.",
                CLINICAL.format("8"),
                "Look at these frames, correct the contour or confirm it.",
                tuple(doubtful),
            )
        yield from _smaller_but_doubtful(plan, vessel, lesion, policy)
    missing = int(np.isnan(vessel.sections.area_mm2).sum())
    if missing:
        yield Finding(
            "frames_without_lumen",
            "info",
            f"{missing} of {contours.frame_count} frames have no usable lumen; they carry no area.",
            CLINICAL.format("7.1"),
            "Draw the lumen where it is needed.",
        )


def _about_landing(vessel: VesselAssessment) -> Iterator[Finding]:
    for name, zone in (("cranial", vessel.landing_cranial), ("caudal", vessel.landing_caudal)):
        if zone is not None and not vessel.trusted[zone.frames[0] : zone.frames[1] + 1].any():
            yield Finding(
                f"landing_untrusted_{name}",
                "warn",
                f"The {name} landing vein was measured only on frames that are uncertain or lie across the mouth of a "
                f"branch (frames {zone.frames[0] + 1} to {zone.frames[1] + 1}).",
                CLINICAL.format("7.1"),
                "Look at these frames, correct the contour or confirm it.",
                (zone.max_frame,),
            )


def _about_references(vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    for segment in sorted(diffuse_segments(vessel.sections.area_mm2, vessel.segments, policy)):
        yield Finding(
            f"diffuse_disease_{segment}",
            "warn",
            f"More than {policy.diffuse_fraction_percent.value:.0f} % of the {segment} lies below the population minimum of "
            f"{policy.minimum_area_mm2(segment):.0f} mm²: diffuse (Rokitansky) narrowing. It is graded against the "
            "population, because no healthy reference is left.",
            policy.diffuse_fraction_percent.source,
            "Corrected contours, if the vein was read too narrow.",
        )
    yield from _about_caval_references(vessel)
    limit = policy.compressed_reference_aspect_ratio.value
    for lesion in vessel.lesions:
        if not lesion.reference_frames:
            continue
        ratio = float(np.nanmedian(vessel.sections.aspect_ratio[list(lesion.reference_frames)]))
        if ratio > limit:
            yield Finding(
                f"reference_compressed_{lesion.id}",
                "warn",
                f"The reference of lesion {lesion.id} is itself flattened (aspect ratio {ratio:.1f}, above {limit:.1f}): it is "
                "compressed or under-filled.",
                policy.compressed_reference_aspect_ratio.source,
                "Choose another reference, or repeat the pullback with the patient filled.",
                lesion.reference_frames,
            )


def _about_caval_references(vessel: VesselAssessment) -> Iterator[Finding]:
    for lesion in vessel.lesions:
        caval = tuple(frame for frame in lesion.reference_frames if vessel.segments[frame] == "IVC")
        if caval and lesion.segment != "IVC":
            yield Finding(
                f"reference_is_caval_{lesion.id}",
                "warn",
                f"Lesion {lesion.id} is graded against {lesion.reference_mm2:.0f} mm², measured in the vena cava on {len(caval)} of "
                f"{len(lesion.reference_frames)} frames: another class of vessel, which overstates the percentage.",
                CLINICAL.format("2, reference choices"),
                "Choose a reference in an iliac vein, or the population minimum.",
                caval,
            )


def _about_venogram(case: Case, venogram: VenogramMeasurement | None) -> Iterator[Finding]:
    if case.venogram is None:
        yield Finding(
            "no_venogram",
            "info",
            "There is no venogram in this case: collaterals, pooling and the course of the vein were not seen.",
            CLINICAL.format("8, fact 9"),
            "Add the venogram.",
        )
        return
    if venogram is None:
        return
    if venogram.tracing.problem:
        yield Finding(
            "venogram_doubt",
            "warn",
            _sentence(venogram.tracing.problem),
            CLINICAL.format("7.5"),
            "Another view or frame of the venogram.",
        )
    if venogram.tracing.scale is None:
        yield Finding(
            "venogram_uncalibrated",
            "warn",
            "The venogram has no scale: its diameters and lengths in millimetres are unknown, stenosis in percent is not "
            "affected.",
            CLINICAL.format("7.5"),
            "Mark two bands of the catheter, or enter the distances.",
        )


AGREEMENT_POINTS = 25.0
"""Limits of agreement of percent diameter stenosis between IVUS and venogram (VIRTUS core laboratory: ± 25 points)."""


def _about_disagreement(vessel: VesselAssessment | None, venogram: VenogramMeasurement | None) -> Iterator[Finding]:
    """Both percentages are of diameters; an area's is that of circles."""
    if vessel is None or venogram is None or not vessel.lesions or not venogram.lesions:
        return
    lesion = max(vessel.lesions, key=lambda each: each.area_stenosis_percent)
    seen = 100.0 * (1.0 - float(np.sqrt(1.0 - lesion.area_stenosis_percent / 100.0)))
    drawn = max(each.diameter_stenosis_percent for each in venogram.lesions)
    if abs(seen - drawn) > AGREEMENT_POINTS:
        yield Finding(
            "ivus_venogram_disagree",
            "warn",
            f"By IVUS the diameter is narrowed by {seen:.0f} %, on the venogram by {drawn:.0f} %: more apart than the "
            f"{AGREEMENT_POINTS:.0f} points within which the two usually agree. The plan rests on IVUS.",
            f"{CLINICAL.format('8')}: VIRTUS core laboratory, 2.7 ± 12.8 points (tctmd 2016)",
            "Look at the tightest frame, and at the venogram in another view.",
            (lesion.mla_frame,),
        )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")
