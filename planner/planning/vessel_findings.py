"""What the surgeon must know about the vein as it was read: uncertain contours, landing vein and references."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.measure.reference import diffuse_segments
from planner.model.assessment import Finding, VesselAssessment
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.vessel import Lesion
from planner.planning.confirmations import is_doubtful
from planner.planning.vein import believed_frames
from planner.said import Said, say
from planner.wording.sources import clinical_reference


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
        say(
            "Lesion {lesion} may be narrower than its MLA of {mla:.0f} mm²: frame {number} shows {area:.0f} "
            "mm², but its contour is too uncertain to be believed.",
            lesion=lesion.id,
            mla=lesion.mla_mm2,
            number=deepest + 1,
            area=vessel.sections.area_mm2[deepest],
        ),
        clinical_reference("8"),
        say("Look at this frame, correct the contour or confirm it."),
        (deepest,),
    )


def contour_findings(plan: Plan, vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    """Yield findings on contours that numbers rest on and nobody may believe yet."""
    contours = plan.contours
    assert contours is not None
    for lesion in vessel.lesions:
        doubtful = [frame for frame in (lesion.mla_frame, *lesion.reference_frames) if is_doubtful(plan, frame, policy)]
        if doubtful:
            shown = ", ".join(str(frame + 1) for frame in doubtful[:4])
            yield Finding(
                f"contour_unconfirmed_{lesion.id}",
                "warn",
                say(
                    "The contour is uncertain on frames that lesion {lesion} is sized from: {frames} and more.",
                    lesion=lesion.id,
                    frames=shown,
                )
                if len(doubtful) > 4
                else say(
                    "The contour is uncertain on frames that lesion {lesion} is sized from: {frames}.",
                    lesion=lesion.id,
                    frames=shown,
                ),
                clinical_reference("8"),
                say("Look at these frames, correct the contour or confirm it."),
                tuple(doubtful),
            )
        yield from _smaller_but_doubtful(plan, vessel, lesion, policy)
    missing = int(np.isnan(vessel.sections.area_mm2).sum())
    if missing:
        yield Finding(
            "frames_without_lumen",
            "info",
            say(
                "{missing} of {count} frames have no usable lumen; they carry no area.",
                missing=missing,
                count=contours.frame_count,
            ),
            clinical_reference("7.1"),
            say("Draw the lumen where it is needed."),
        )


_LANDING_UNTRUSTED = {
    "cranial": say(
        "The cranial landing vein was measured only on frames that are uncertain or lie across the mouth of a branch "
        "(frames {first} to {last})."
    ),
    "caudal": say(
        "The caudal landing vein was measured only on frames that are uncertain or lie across the mouth of a branch "
        "(frames {first} to {last})."
    ),
}


def landing_findings(vessel: VesselAssessment) -> Iterator[Finding]:
    """Yield findings on landing vein that was measured on doubtful frames only."""
    for name, zone in (("cranial", vessel.landing_cranial), ("caudal", vessel.landing_caudal)):
        if zone is not None and not vessel.trusted[zone.frames[0] : zone.frames[1] + 1].any():
            yield Finding(
                f"landing_untrusted_{name}",
                "warn",
                Said(_LANDING_UNTRUSTED[name], {"first": zone.frames[0] + 1, "last": zone.frames[1] + 1}),
                clinical_reference("7.1"),
                say("Look at these frames, correct the contour or confirm it."),
                (zone.max_frame,),
            )


def reference_findings(vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    """Yield findings on references that are diseased, compressed, or of another vessel."""
    for segment in sorted(diffuse_segments(vessel.sections.area_mm2, vessel.segments, policy)):
        yield Finding(
            f"diffuse_disease_{segment}",
            "warn",
            say(
                "More than {share:.0f} % of the {segment} lies below the population minimum of "
                "{minimum:.0f} mm²: diffuse (Rokitansky) narrowing. It is graded against the population, "
                "because no healthy reference is left.",
                share=policy.diffuse_fraction_percent.value,
                segment=segment,
                minimum=policy.minimum_area_mm2(segment),
            ),
            policy.diffuse_fraction_percent.source,
            say("Corrected contours, if the vein was read too narrow."),
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
                say(
                    "The reference of lesion {lesion} is itself flattened (aspect ratio {ratio:.1f}, above {limit:.1f}): "
                    "it is compressed or under-filled.",
                    lesion=lesion.id,
                    ratio=ratio,
                    limit=limit,
                ),
                policy.compressed_reference_aspect_ratio.source,
                say("Choose another reference, or repeat the pullback with the patient filled."),
                lesion.reference_frames,
            )


def _about_caval_references(vessel: VesselAssessment) -> Iterator[Finding]:
    for lesion in vessel.lesions:
        caval = tuple(frame for frame in lesion.reference_frames if vessel.segments[frame] == "IVC")
        if caval and lesion.segment != "IVC":
            yield Finding(
                f"reference_is_caval_{lesion.id}",
                "warn",
                say(
                    "Lesion {lesion} is graded against {reference:.0f} mm², measured in the vena cava on {caval} of "
                    "{count} frames: another class of vessel, which overstates the percentage.",
                    lesion=lesion.id,
                    reference=lesion.reference_mm2,
                    caval=len(caval),
                    count=len(lesion.reference_frames),
                ),
                say("Clinical reference, section 2, reference choices"),
                say("Choose a reference in an iliac vein, or the population minimum."),
                caval,
            )
