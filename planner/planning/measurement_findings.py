"""What the surgeon must know about the measuring itself: what is uncalibrated, uncertain, contradictory or missing."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.model.assessment import Finding, VesselAssessment
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.venogram_measurement import VenogramMeasurement
from planner.planning.landmark_findings import landmark_findings
from planner.planning.position_findings import position_findings
from planner.planning.registration_findings import registration_findings
from planner.planning.vein import uncounted_cranial_mm
from planner.planning.vessel_findings import contour_findings, landing_findings, reference_findings
from planner.said import capitalised, joined, say
from planner.wording.sources import clinical_reference


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
        say(
            "There is no IVUS pullback in this case: no lumen area was measured and no stent is sized from a "
            "venogram alone."
        ),
        say("Clinical reference, section 8, fact 9"),
        say("Add the IVUS pullback, or enter measurements by hand."),
    )


def _about_statements(case: Case, plan: Plan) -> Iterator[Finding]:
    if plan.intake.disease_class is None:
        yield Finding(
            "class_not_stated",
            "warn",
            say(
                "Nobody stated whether this is a non-thrombotic lesion (NIVL) or post-thrombotic (PTS); NIVL is "
                "assumed, which predicts more elongation."
            ),
            clinical_reference("5.4"),
            say("State the class in the intake."),
        )
    stated = (plan.intake.side or "")[:1].upper()
    written = case.pullback.origin.laterality[:1].upper() if case.pullback is not None else ""
    if stated and written in ("L", "R") and stated != written:
        yield Finding(
            "side_contradiction",
            "block",
            say("The intake says left, the pullback's file says right.")
            if written == "R"
            else say("The intake says right, the pullback's file says left."),
            say("DICOM Laterality (0020,0060)"),
            say("Correct the side in the intake, or open the right images."),
        )


def _about_pullback(case: Case, plan: Plan, vessel: VesselAssessment | None, policy: Policy) -> Iterator[Finding]:
    pullback = case.pullback
    if pullback is not None and plan.contours is None and (plan.spacing or pullback.spacing) is not None:
        yield Finding(
            "no_contours",
            "block",
            say("The pullback has no contours yet: areas are unknown."),
            say("Our own rule: areas are measured inside contours alone"),
            say("Let contours be found again."),
        )
        return
    if vessel is None or pullback is None or plan.contours is None:
        problem = pullback.spacing_problem if pullback is not None else ""
        yield Finding(
            "no_calibration",
            "block",
            say("The pullback has no usable calibration ({problem}): areas are unknown.", problem=problem)
            if problem
            else say("The pullback has no usable calibration: areas are unknown."),
            clinical_reference("7"),
            say("Enter the pixel size, or measure the catheter's known diameter."),
        )
        return
    if pullback.timing_problem:
        yield Finding(
            "timing_doubt",
            "warn",
            _sentence(pullback.timing_problem),
            say("DICOM PS3.3, cine module"),
            say("Pin positions, or export the pullback again."),
        )
    yield from position_findings(pullback, plan, vessel, policy)
    yield from _about_gaps(vessel)
    yield from _about_segments(vessel, policy)
    yield from landmark_findings(vessel)
    yield from contour_findings(plan, vessel, policy)
    yield from landing_findings(vessel)
    yield from reference_findings(vessel, policy)


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
            say(
                "No lumen was found on frames {start} to {end}: an occlusion, or a picture that cannot be read.",
                start=start + 1,
                end=end + 1,
            ),
            clinical_reference("7.1"),
            say("Look at these frames and draw the lumen, or repeat the pullback."),
            (start, end),
        )


def _about_uncounted(vessel: VesselAssessment, policy: Policy) -> str:
    """What the vein above the disease would ask for, if it were a landing; empty where none is in doubt."""
    wide_mm = uncounted_cranial_mm(vessel, policy)
    if wide_mm is None:
        return ""
    needed_mm = wide_mm + policy.anchoring_margin_mm.value
    return say(
        "The vein above the narrowing, up to {wide:.1f} mm wide, may be vena cava and does not count as "
        "landing; if the stent is to hold in it, it has to have at least {needed:.1f} mm.",
        wide=wide_mm,
        needed=needed_mm,
    )


_CONFLUENCE_UNKNOWN = say(
    "The iliocaval confluence is not pinned: protrusion into the vena cava was not checked, and even narrowing of a "
    "whole segment cannot be excluded."
)


def _about_segments(vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    if any(lesion.segment is None for lesion in vessel.lesions):
        yield Finding(
            "segment_assumed",
            "warn",
            say(
                "No landmark tells in which segment the narrowing lies; the common iliac vein is assumed, the "
                "segment with the largest target."
            ),
            clinical_reference("1"),
            say("Pin the iliocaval confluence and the internal iliac ostium."),
        )
    names = {mark.name for mark in vessel.landmarks if mark.is_believed}
    if "iliocaval_confluence" not in names:
        yield Finding(
            "confluence_unknown",
            "warn",
            joined(" ", (part for part in (_CONFLUENCE_UNKNOWN, _about_uncounted(vessel, policy)) if part)),
            clinical_reference("4.3"),
            say("Pin the iliocaval confluence and the internal iliac ostium."),
        )
    if not vessel.lesions:
        yield Finding(
            "no_lesion",
            "info",
            say("No stretch of the vein is narrower than half of its reference."),
            clinical_reference("2"),
            say("Another reference, or a lesion drawn by hand, if one is seen."),
        )


def _about_venogram(case: Case, venogram: VenogramMeasurement | None) -> Iterator[Finding]:
    if case.venogram is None:
        yield Finding(
            "no_venogram",
            "info",
            say("There is no venogram in this case: collaterals, pooling and the course of the vein were not seen."),
            say("Clinical reference, section 8, fact 9"),
            say("Add the venogram."),
        )
        return
    if venogram is None:
        return
    if venogram.tracing.problem:
        yield Finding(
            "venogram_doubt",
            "warn",
            _sentence(venogram.tracing.problem),
            clinical_reference("7.5"),
            say("Another view or frame of the venogram."),
        )
    if venogram.tracing.scale is None:
        yield Finding(
            "venogram_uncalibrated",
            "warn",
            say(
                "The venogram has no scale: its diameters and lengths in millimetres are unknown, stenosis in "
                "percent is not affected."
            ),
            clinical_reference("7.5"),
            say("Mark two bands of the catheter, or enter the distances."),
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
            say(
                "By IVUS the diameter is narrowed by {seen:.0f} %, on the venogram by {drawn:.0f} %: more apart "
                "than the {limit:.0f} points within which the two usually agree. The plan rests on "
                "IVUS.",
                seen=seen,
                drawn=drawn,
                limit=AGREEMENT_POINTS,
            ),
            say("Clinical reference, section 8: VIRTUS core laboratory, 2.7 ± 12.8 points (tctmd 2016)"),
            say("Look at the tightest frame, and at the venogram in another view."),
            (lesion.mla_frame,),
        )


def _sentence(text: str) -> str:
    return capitalised(text if text.endswith(".") else say("{words}.", words=text))
