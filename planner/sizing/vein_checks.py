"""Doubts about the measurements that the sizing rests on."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi

from planner.model.assessment import Finding, Recommendation
from planner.model.intake import Intake
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.policy import Policy
from planner.sizing.diameter import SEGMENT_NAMES, perimeter_diameter_mm, suffices
from planner.sizing.landing import is_confluence_disease

SECTION_2 = "Clinical reference, section 2"
SHAMMAS = "Shammas 2017 (Vasc Dis Manag): thrombus and a dilated vein let a stent sail"
SECTION_3 = "Clinical reference, section 3"


def vein_findings(
    inputs: SizingInputs, recommendation: Recommendation, intake: Intake, policy: Policy
) -> Iterator[Finding]:
    """Yield findings on references, landings and the percentage."""
    yield from _dilated_reference(inputs, policy)
    yield from _flat_reference(inputs, policy)
    yield from _flat_landing(inputs, policy)
    yield from _short_landing(inputs, policy)
    yield from _landing_below_reference(inputs, recommendation, policy)
    yield from _perimeter_missing(inputs)
    yield from _large_lumen(inputs, policy)
    yield from _caval_reference(inputs)
    yield from _loose_in_dilated_vein(inputs, intake, policy)


def roundness(area_mm2: float, perimeter_mm: float) -> float:
    """Area over that of a circle with the same perimeter: 1 for a circle."""
    return 4 * pi * area_mm2 / perimeter_mm**2


def ellipse_roundness(aspect_ratio: float) -> float:
    """Roundness of an ellipse, with Ramanujan's perimeter."""
    h = ((aspect_ratio - 1) / (aspect_ratio + 1)) ** 2
    perimeter = pi * (aspect_ratio + 1) / 2 * (1 + 3 * h / (10 + (4 - 3 * h) ** 0.5))
    return roundness(pi * aspect_ratio / 4, perimeter)


def _was_typed(inputs: SizingInputs) -> bool:
    return inputs.origin("lesion") == "entered"


def _dilated_reference(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    reference = inputs.caudal_reference
    if reference.segment == "IVC":
        return
    minimum, ratio = policy.minimum_area_mm2(reference.segment), policy.prestenotic_dilatation_ratio.value
    if reference.area_mm2 > ratio * minimum:
        yield Finding(
            "prestenotic_dilatation",
            "warn",
            f"The caudal reference of {reference.area_mm2:.0f} mm² is {reference.area_mm2 / minimum:.2f} times the population "
            f"minimum of the {SEGMENT_NAMES[reference.segment]}, above {ratio:g}: dilated by the narrowing itself, it overstates "
            "the percentage and the size, and it will shrink.",
            policy.prestenotic_dilatation_ratio.source,
            clears="another reference; anchoring is still judged on this one",
        )


def _caval_reference(inputs: SizingInputs) -> Iterator[Finding]:
    """For typed references only: where there are images, frames in the vena cava were told."""
    if _was_typed(inputs) and inputs.caudal_reference.segment == "IVC" and inputs.lesion.segment != "IVC":
        yield Finding(
            "reference_is_caval",
            "warn",
            f"The {SEGMENT_NAMES[inputs.lesion.segment]} is graded against {inputs.caudal_reference.area_mm2:.0f} mm² of vena cava, "
            "another class of vessel: the percentage is overstated.",
            f"{SECTION_2}, reference choices",
            clears="a reference in an iliac vein, or the population minimum",
        )


def _loose_in_dilated_vein(inputs: SizingInputs, intake: Intake, policy: Policy) -> Iterator[Finding]:
    is_dilated = any(True for _ in _dilated_reference(inputs, policy))
    if is_dilated and intake.prior_dvt:
        yield Finding(
            "clot_in_dilated_vein",
            "warn",
            f"A clot is stated and the vein below is dilated ({inputs.caudal_reference.area_mm2:.0f} mm²): together they let a stent "
            "come loose and drift toward the heart.",
            f"Clinical reference, section 4.2; {SHAMMAS}",
            clears="anchoring checked on the most distended frame, and the clot cleared before the stent",
        )


def _flat_reference(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    """For typed references only: where there are images, their own aspect ratio was judged."""
    limit = policy.compressed_reference_aspect_ratio.value
    for end, reference in (("caudal", inputs.caudal_reference), ("cranial", inputs.cranial_reference)):
        if reference is None or reference.perimeter_mm is None or not _was_typed(inputs):
            continue
        round_by = roundness(reference.area_mm2, reference.perimeter_mm)
        if round_by < ellipse_roundness(limit):
            yield Finding(
                "reference_compressed",
                "warn",
                f"The {end} reference ({reference.area_mm2:.0f} mm², perimeter {reference.perimeter_mm:.0f} mm) has {100 * round_by:.0f} % "
                f"of the area of a circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or "
                "under-filled.",
                policy.compressed_reference_aspect_ratio.source,
                clears="another frame, or the patient filled",
            )


def _flat_landing(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    limit = policy.compressed_reference_aspect_ratio.value
    ends = [("caudal", inputs.landing_caudal)]
    if not is_confluence_disease(inputs.lesion, inputs.vein, policy):
        ends.insert(0, ("cranial", inputs.landing_cranial))
    for end, landing in ends:
        if landing is not None and landing.aspect_ratio is not None and landing.aspect_ratio > limit:
            yield Finding(
                f"landing_compressed_{end}",
                "warn",
                f"The most distended {end} landing frame is flat (aspect ratio {landing.aspect_ratio:.1f}, above {limit:g}); its "
                f"perimeter diameter of {landing.max_perimeter_diameter_mm:.1f} mm counts.",
                policy.compressed_reference_aspect_ratio.source,
                clears="a frame in which the vein is round",
                frames=_frames(landing),
            )


def _frames(landing: LandingMeasure) -> tuple[int, ...]:
    return () if landing.max_frame is None else (landing.max_frame,)


def _short_landing(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    """For typed landings only: a measured one is as long as the stent laid into it."""
    known = [landing.length_mm for landing in (inputs.landing_cranial, inputs.landing_caudal) if landing is not None]
    shortest = min((length for length in known if length is not None), default=None)
    least = policy.minimum_apposition_mm
    if _was_typed(inputs) and shortest is not None and shortest < least.value:
        yield Finding(
            "landing_zone_short",
            "warn",
            f"Only {shortest:.0f} mm of healthy vein are stated for landing; {least.value:g} mm are wanted to hold a stent.",
            least.source,
            clears="a longer landing zone, or the next segment",
        )


def _landing_below_reference(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    """For typed landings only: the most distended landing cannot be narrower than healthy vein beside the disease.

    A warning where the stent holds in that vein too; it stops the plan where the stent is narrower than the vein itself.
    """
    landing = inputs.landing_caudal
    if not _was_typed(inputs) or landing is None:
        return
    references = [each for each in (inputs.caudal_reference, inputs.cranial_reference) if each is not None]
    widths = [perimeter_diameter_mm(each) for each in references if each.segment != "IVC"]
    widest_mm = max(widths, default=0.0)
    if suffices(landing.max_perimeter_diameter_mm, widest_mm):
        return
    stents_mm = [stent.diameter_mm for stent in recommendation.stents]
    floats = bool(stents_mm) and not suffices(min(stents_mm), widest_mm)
    least_mm = widest_mm + policy.anchoring_margin_mm.value
    yield Finding(
        "landing_below_reference",
        "block" if floats else "warn",
        f"The landing vein is stated as {landing.max_perimeter_diameter_mm:.1f} mm at its widest, narrower than the healthy "
        f"reference of {widest_mm:.1f} mm, which alone would need a stent of {least_mm:.1f} mm: one that is too small migrates.",
        f"{SECTION_3}: sized in the most distended vein",
        clears="the most distended landing frame measured again, or the reference corrected",
    )


def _perimeter_missing(inputs: SizingInputs) -> Iterator[Finding]:
    assumed = "assumed" in (inputs.origin("landing_cranial"), inputs.origin("landing_caudal"))
    nothing = inputs.landing_caudal is None and inputs.caudal_reference.perimeter_mm is None
    if assumed or nothing:
        yield Finding(
            "landing_perimeter_unknown",
            "warn",
            "The landing vein's perimeter is not known; its area diameter stands in, which is the least it can be and "
            "understates a flat vein by 8 % or more.",
            SECTION_3,
            clears="the perimeter of the most distended landing frame",
        )


def _large_lumen(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    lesion = inputs.lesion
    minimum = policy.minimum_area_mm2(lesion.segment)
    significant = lesion.area_stenosis_percent >= policy.significant_area_stenosis_percent.value
    if lesion.segment != "IVC" and significant and lesion.mla_mm2 >= minimum:
        yield Finding(
            "lumen_above_minimum",
            "warn",
            f"The narrowing is {lesion.area_stenosis_percent:.0f} %, yet its lumen of {lesion.mla_mm2:.0f} mm² is not below the "
            f"population minimum of {minimum:.0f} mm²: the reference is too large.",
            policy.minimum_area_civ_mm2.source,
            clears="another reference",
        )
