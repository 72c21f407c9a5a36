"""Doubts about the measurements that the sizing rests on."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi

from planner.model.assessment import Finding, Recommendation
from planner.model.intake import Intake
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.policy import Policy
from planner.said import Said, joined, say
from planner.sizing.diameter import COMPARED_DECIMALS, SEGMENT_NAMES, perimeter_diameter_mm, suffices
from planner.sizing.landing import is_confluence_disease
from planner.sizing.small_reference import small_reference

SECTION_1 = say("Clinical reference, section {section}", section="1")
SECTION_2 = say("Clinical reference, section {section}", section="2")
SHAMMAS = say("Shammas 2017 (Vasc Dis Manag): thrombus and a dilated vein let a stent sail")
SECTION_3 = say("Clinical reference, section {section}", section="3")
SHORTEST_LESION_MM, LONGEST_VEIN_MM = 5.0, 250.0
"""What is asked about: a narrowing is longer than the first, iliac and common femoral vein together are shorter than the
second (our own choice)."""


def vein_findings(
    inputs: SizingInputs, recommendation: Recommendation, intake: Intake, policy: Policy
) -> Iterator[Finding]:
    """Yield findings on references, landings and the percentage."""
    yield from _dilated_reference(inputs, policy)
    yield from small_reference(inputs, policy)
    yield from _flat_reference(inputs, policy)
    yield from _flat_landing(inputs, policy)
    yield from _short_landing(inputs, policy)
    yield from _landing_below_reference(inputs, recommendation, policy)
    yield from _references_disagree(inputs, policy)
    yield from _implausible_lengths(inputs)
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
            say(
                "The caudal reference of {area:.0f} mm² is {times:.2f} times the population minimum of the "
                "{segment}, above {limit:g}: dilated by the narrowing itself, it overstates the percentage and "
                "the size, and it will shrink.",
                area=reference.area_mm2,
                times=reference.area_mm2 / minimum,
                segment=SEGMENT_NAMES[reference.segment],
                limit=ratio,
            ),
            policy.prestenotic_dilatation_ratio.source,
            clears=say("another reference; anchoring is still judged on this one"),
        )


def _caval_reference(inputs: SizingInputs) -> Iterator[Finding]:
    """For typed references only: where there are images, frames in the vena cava were told."""
    if _was_typed(inputs) and inputs.caudal_reference.segment == "IVC" and inputs.lesion.segment != "IVC":
        yield Finding(
            "reference_is_caval",
            "warn",
            say(
                "The {segment} is graded against {area:.0f} mm² of vena cava, another class of vessel: the "
                "percentage is overstated.",
                segment=SEGMENT_NAMES[inputs.lesion.segment],
                area=inputs.caudal_reference.area_mm2,
            ),
            say("{section}, reference choices", section=SECTION_2),
            clears=say("a reference in an iliac vein, or the population minimum"),
        )


def _loose_in_dilated_vein(inputs: SizingInputs, intake: Intake, policy: Policy) -> Iterator[Finding]:
    is_dilated = any(True for _ in _dilated_reference(inputs, policy))
    if is_dilated and intake.prior_dvt:
        yield Finding(
            "clot_in_dilated_vein",
            "warn",
            say(
                "A clot is stated and the vein below is dilated ({area:.0f} mm²): together they let a stent come "
                "loose and drift toward the heart.",
                area=inputs.caudal_reference.area_mm2,
            ),
            joined("; ", (say("Clinical reference, section {section}", section="4.2"), SHAMMAS)),
            clears=say("anchoring checked on the most distended frame, and the clot cleared before the stent"),
        )


_FLAT_REFERENCE = {
    "cranial": say(
        "The cranial reference ({area:.0f} mm², perimeter {perimeter:.0f} mm) has {share:.0f} % of the area of a "
        "circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or under-filled."
    ),
    "caudal": say(
        "The caudal reference ({area:.0f} mm², perimeter {perimeter:.0f} mm) has {share:.0f} % of the area of a "
        "circle with its perimeter, flatter than an aspect ratio of {limit:g}: it is compressed or under-filled."
    ),
}
_FLAT_LANDING = {
    "cranial": say(
        "The most distended cranial landing frame is flat (aspect ratio {ratio:.1f}, above {limit:g}); its perimeter "
        "diameter of {diameter:.1f} mm counts."
    ),
    "caudal": say(
        "The most distended caudal landing frame is flat (aspect ratio {ratio:.1f}, above {limit:g}); its perimeter "
        "diameter of {diameter:.1f} mm counts."
    ),
}


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
                Said(
                    _FLAT_REFERENCE[end],
                    {
                        "area": reference.area_mm2,
                        "perimeter": reference.perimeter_mm,
                        "share": 100 * round_by,
                        "limit": limit,
                    },
                ),
                policy.compressed_reference_aspect_ratio.source,
                clears=say("another frame, or the patient filled"),
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
                Said(
                    _FLAT_LANDING[end],
                    {"ratio": landing.aspect_ratio, "limit": limit, "diameter": landing.max_perimeter_diameter_mm},
                ),
                policy.compressed_reference_aspect_ratio.source,
                clears=say("a frame in which the vein is round"),
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
            say(
                "Only {shortest:.0f} mm of healthy vein are stated for landing; {least:g} mm are wanted to hold "
                "a stent.",
                shortest=shortest,
                least=least.value,
            ),
            least.source,
            clears=say("a longer landing zone, or the next segment"),
        )


def _landing_below_reference(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    """For typed landings only: the most distended landing cannot be narrower than the reference on its side.

    A warning where the stent holds in that vein too; it stops the plan where the stent is narrower than the vein itself.
    """
    if not _was_typed(inputs):
        return
    ends = ((inputs.landing_caudal, inputs.caudal_reference), (inputs.landing_cranial, inputs.cranial_reference))
    short = [
        (landing.max_perimeter_diameter_mm, perimeter_diameter_mm(reference))
        for landing, reference in ends
        if landing is not None and reference is not None and "IVC" not in (landing.segment, reference.segment)
    ]
    short = [(landing_mm, healthy_mm) for landing_mm, healthy_mm in short if _is_narrower(landing_mm, healthy_mm)]
    if not short:
        return
    landing_mm, healthy_mm = max(short, key=lambda each: each[1])
    stents_mm = [stent.diameter_mm for stent in recommendation.stents]
    floats = bool(stents_mm) and not suffices(min(stents_mm), healthy_mm)
    least_mm = healthy_mm + policy.anchoring_margin_mm.value
    yield Finding(
        "landing_below_reference",
        "block" if floats else "warn",
        say(
            "The landing vein is stated as {landing:.1f} mm at its widest, narrower than the healthy "
            "reference of {healthy:.1f} mm, which alone would need a stent of {least:.1f} mm: one that is "
            "too small migrates.",
            landing=landing_mm,
            healthy=healthy_mm,
            least=least_mm,
        ),
        say("{section}: sized in the most distended vein", section=SECTION_3),
        clears=say("the most distended landing frame measured again, or the reference corrected"),
    )


def _is_narrower(landing_mm: float, reference_mm: float) -> bool:
    """Narrower as both are printed."""
    return round(landing_mm, COMPARED_DECIMALS) < round(reference_mm, COMPARED_DECIMALS)


def _references_disagree(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    """For typed references only: a lesion graded one way by the vein below it and another by the vein above it."""
    lesion, cranial, limit = inputs.lesion, inputs.cranial_reference, policy.significant_area_stenosis_percent.value
    if not _was_typed(inputs) or cranial is None or cranial.segment != lesion.segment:
        return
    caudal_percent = 100 * (1 - lesion.mla_mm2 / inputs.caudal_reference.area_mm2)
    cranial_percent = 100 * (1 - lesion.mla_mm2 / cranial.area_mm2)
    if (caudal_percent >= limit) != (cranial_percent >= limit):
        yield Finding(
            "references_disagree",
            "warn",
            say(
                "Against the caudal reference the narrowing is {caudal:.0f} %, against the cranial one, in its "
                "own segment, {cranial:.0f} %: they lie on different sides of {limit:g} %.",
                caudal=max(0.0, caudal_percent),
                cranial=max(0.0, cranial_percent),
                limit=limit,
            ),
            say("{section}, reference choices", section=SECTION_2),
            clears=say("one of the references measured again, or a reference chosen for a stated reason"),
        )


def _implausible_lengths(inputs: SizingInputs) -> Iterator[Finding]:
    """For typed lengths only: shorter than any narrowing, or longer than the vein."""
    if not _was_typed(inputs):
        return
    lesion_mm, free_mm = inputs.lesion.length_mm, inputs.unstented_caudal_length_mm
    told = []
    if lesion_mm is not None and lesion_mm < SHORTEST_LESION_MM:
        told.append(
            say(
                "a lesion of {length:g} mm, shorter than {least:g} mm",
                length=lesion_mm,
                least=SHORTEST_LESION_MM,
            )
        )
    if lesion_mm is not None and lesion_mm > LONGEST_VEIN_MM:
        told.append(
            say(
                "a lesion of {length:g} mm, longer than {most:g} mm from confluence to thigh",
                length=lesion_mm,
                most=LONGEST_VEIN_MM,
            )
        )
    if free_mm is not None and free_mm > LONGEST_VEIN_MM:
        told.append(
            say(
                "un-stented vein of {length:g} mm, longer than {most:g} mm from confluence to thigh",
                length=free_mm,
                most=LONGEST_VEIN_MM,
            )
        )
    if told:
        lengths = told[0] if len(told) == 1 else say("{first} and {second}", first=told[0], second=told[1])
        yield Finding(
            "length_implausible",
            "warn",
            say("Stated: {lengths}. Are these millimetres?", lengths=lengths),
            say("{section}: common iliac vein 5 to 7 cm, external iliac vein 9 to 12 cm", section=SECTION_1),
            clears=say("the length read again, in millimetres"),
        )


def _perimeter_missing(inputs: SizingInputs) -> Iterator[Finding]:
    assumed = "assumed" in (inputs.origin("landing_cranial"), inputs.origin("landing_caudal"))
    nothing = inputs.landing_caudal is None and inputs.caudal_reference.perimeter_mm is None
    if assumed or nothing:
        yield Finding(
            "landing_perimeter_unknown",
            "warn",
            say(
                "The landing vein's perimeter is not known; its area diameter stands in, which is the least it "
                "can be and understates a flat vein by 8 % or more."
            ),
            SECTION_3,
            clears=say("the perimeter of the most distended landing frame"),
        )


def _large_lumen(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    lesion = inputs.lesion
    minimum = policy.minimum_area_mm2(lesion.segment)
    significant = lesion.area_stenosis_percent >= policy.significant_area_stenosis_percent.value
    if lesion.segment != "IVC" and significant and lesion.mla_mm2 >= minimum:
        yield Finding(
            "lumen_above_minimum",
            "warn",
            say(
                "The narrowing is {stenosis:.0f} %, yet its lumen of {mla:.0f} mm² is not below the "
                "population minimum of {minimum:.0f} mm²: the reference is too large.",
                stenosis=lesion.area_stenosis_percent,
                mla=lesion.mla_mm2,
                minimum=minimum,
            ),
            policy.minimum_area_civ_mm2.source,
            clears=say("another reference"),
        )
