"""Whether the stents of a plan hold: diameter and length against the vein they lie in."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi

from planner.model.assessment import Finding, PlacedStent, Recommendation, StentEnd
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.said import joined, say
from planner.sizing.diameter import (
    SEGMENT_NAMES,
    TOLERANCE_MM,
    holds,
    landing_diameters_mm,
    oversize_percent,
    perimeter_diameter_mm,
    suffices,
)
from planner.sizing.elongation_parameters import PRIORS
from planner.sizing.landing import is_confluence_disease, protrusion_mm

SAYED = say("Sayed 2022 (PMID 35026448): most migrated stents were short and small")
SECTION_4_2 = say("Clinical reference, section {section}", section="4.2")


def fit_findings(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    """Yield findings on anchoring, target, length and oversize; on what is missing where there is no stent."""
    if not recommendation.stents:
        yield from _nothing_fits(inputs, recommendation)
        return
    stents = recommendation.stents
    yield from _anchoring(inputs, stents, policy)
    yield from _held_caudally(inputs, recommendation, policy)
    yield from _target(inputs, stents, policy)
    yield from _small_and_short(inputs, recommendation, policy)
    yield from _apposition(inputs, recommendation, policy)
    yield from _oversize_before(inputs, recommendation.most_caudal, policy)


def _nothing_fits(inputs: SizingInputs, recommendation: Recommendation) -> Iterator[Finding]:
    rule, length = recommendation.diameter, recommendation.length
    if rule is None or inputs.lesion.length_mm is None or length is None or length.required_mm is None:
        return
    wanted = inputs.wanted_stent
    width_mm = rule.required_mm if wanted is None else wanted.diameter_mm
    yield Finding(
        "no_device_fits",
        "block",
        say(
            "No stent of the catalogue meets {width:.1f} mm × at least {required:.1f} mm ({reason}).",
            width=width_mm,
            required=length.required_mm,
            reason=rule.governed_by if wanted is None else say("the diameter that was asked for"),
        ),
        say("The catalogue, its notices and the sizes known in it"),
        clears=say("a catalogue with a size that meets it, or another landing zone"),
    )


def _anchoring(inputs: SizingInputs, stents: tuple[PlacedStent, ...], policy: Policy) -> Iterator[Finding]:
    margin = policy.anchoring_margin_mm.value
    short = [
        (hold, stent.diameter_mm)
        for hold in holds(inputs, policy)
        for stent in _holding(stents, hold.end)
        if not suffices(stent.diameter_mm, hold.perimeter_mm + margin)
    ]
    if not short:
        return
    hold, stent_mm = max(short, key=lambda each: each[0].perimeter_mm - each[1])
    yield Finding(
        "anchoring_too_small",
        "block",
        say(
            "{stent:g} mm is less than the most distended {end} ({landing:.1f} mm) plus {margin:g} mm: the "
            "stent may migrate, and an undersized stent cannot be corrected later.",
            stent=stent_mm,
            end=hold.name,
            landing=hold.perimeter_mm,
            margin=margin,
        ),
        joined("; ", (SECTION_4_2, policy.anchoring_margin_mm.source)),
        clears=say("a stent of at least {landing:.1f} mm there", landing=hold.perimeter_mm + margin),
        end=hold.end,
    )


def _held_caudally(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    if not is_confluence_disease(inputs.lesion, inputs.vein, policy):
        return
    mouth, edges_mm = inputs.landing_cranial, recommendation.edges_mm
    passes = edges_mm is None or (protrusion_mm(edges_mm[0], inputs.vein) or 0.0) > 0
    text = say(
        "The disease reaches the confluence: the vein above it is too short to hold the stent, which passes it "
        "into the vena cava. The lesion and the caudal landing hold it."
    )
    if not passes:
        text = say(
            "The disease reaches the confluence: the vein above it is too short to hold a stent. The lesion and the "
            "caudal landing have to hold this one, which begins below the confluence."
        )
    elif mouth is not None:
        text = say(
            "The disease reaches the confluence: the vein above it ({width:.1f} mm wide) is too short to hold the "
            "stent, which passes it into the vena cava. The lesion and the caudal landing hold it. To hold in that "
            "vein as well, it would need {needed:.1f} mm.",
            width=mouth.max_perimeter_diameter_mm,
            needed=mouth.max_perimeter_diameter_mm + policy.anchoring_margin_mm.value,
        )
    yield Finding(
        "held_by_caudal_landing",
        "info",
        text,
        say("{section}; clinical reference, section 4.3: to or just past the confluence", section=SECTION_4_2),
    )


def _holding(stents: tuple[PlacedStent, ...], end: StentEnd | None) -> tuple[PlacedStent, ...]:
    """The stents that have to hold in a landing: the one at that end, or all where the end is not told."""
    return stents if end is None else stents[:1] if end == "cranial" else stents[-1:]


def _target(inputs: SizingInputs, stents: tuple[PlacedStent, ...], policy: Policy) -> Iterator[Finding]:
    segment = inputs.lesion.segment
    target_mm = policy.target_diameter_mm(segment)
    if target_mm is None:
        return
    stent_mm = min(stent.diameter_mm for stent in stents)
    target_mm2, full_mm2 = policy.minimum_area_mm2(segment), pi / 4 * stent_mm**2
    if not suffices(stent_mm, target_mm):
        yield Finding(
            "below_segment_target",
            "warn",
            say(
                "{stent:g} mm opens to {full:.0f} mm² at most; the {segment} needs {target:.0f} mm².",
                stent=stent_mm,
                full=full_mm2,
                segment=SEGMENT_NAMES[segment],
                target=target_mm2,
            ),
            policy.minimum_area_civ_mm2.source,
            clears=say("a stent of at least {target:g} mm", target=target_mm),
        )
        return
    achieved = PRIORS[inputs.disease_class].achieved_fraction
    likely_mm2 = pi / 4 * (achieved.mean * stent_mm) ** 2
    if likely_mm2 < target_mm2:
        yield Finding(
            "target_may_not_be_reached",
            "info",
            say(
                "Stents usually open to {usual:.0f} % of their diameter: expect about {likely:.0f} mm² where "
                "{target:.0f} mm² is the target. Measure the area inside the stent before ending.",
                usual=100 * achieved.mean,
                likely=likely_mm2,
                target=target_mm2,
            ),
            joined("; ", (policy.minimum_area_civ_mm2.source, achieved.basis)),
            clears=say("the measured area inside the stent"),
        )


def _small_and_short(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    total_mm = recommendation.covered_mm
    if total_mm is None:
        return
    widest_mm = max(stent.diameter_mm for stent in recommendation.stents)
    if widest_mm <= policy.small_stent_mm.value and total_mm <= policy.short_stent_mm.value:
        central = _lands_centrally(inputs)
        yield Finding(
            "small_and_short",
            "block" if central else "warn",
            say(
                "{widest:g} × {total:g} mm is within the sizes that migrated most: up to {small_stent:g} mm wide "
                "and {short_stent:g} mm long.",
                widest=widest_mm,
                total=total_mm,
                small_stent=policy.small_stent_mm.value,
                short_stent=policy.short_stent_mm.value,
            ),
            joined("; ", (SECTION_4_2, SAYED)),
            clears=say(
                "a stent wider than {small_stent:g} mm or longer than {short_stent:g} mm",
                small_stent=policy.small_stent_mm.value,
                short_stent=policy.short_stent_mm.value,
            ),
        )
    elif total_mm < policy.preferred_minimum_length_mm.value:
        yield Finding(
            "shorter_than_preferred",
            "warn",
            say(
                "{total:g} mm is shorter than the {preferred:g} mm preferred in iliac veins.",
                total=total_mm,
                preferred=policy.preferred_minimum_length_mm.value,
            ),
            policy.preferred_minimum_length_mm.source,
            clears=say(
                "{preferred:g} mm or more",
                preferred=policy.preferred_minimum_length_mm.value,
            ),
        )


def _lands_centrally(inputs: SizingInputs) -> bool:
    """Whether a lost stent would leave from the common iliac vein or the vena cava."""
    landing = inputs.landing_cranial.segment if inputs.landing_cranial is not None else None
    return "CIV" in (inputs.lesion.segment, landing) or "IVC" in (inputs.lesion.segment, landing)


def _apposition(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    held_mm, least_mm = apposed_mm(inputs, recommendation), policy.minimum_apposition_mm.value
    if held_mm is not None and held_mm < least_mm - TOLERANCE_MM:
        yield Finding(
            "apposition_too_short",
            "block",
            say(
                "Only {held:.0f} mm of stent lie in vein outside the disease and below the confluence; "
                "{least:g} mm are wanted to hold it.",
                held=max(0.0, held_mm),
                least=least_mm,
            ),
            SECTION_4_2,
            clears=say("more length in healthy vein"),
        )


def apposed_mm(inputs: SizingInputs, recommendation: Recommendation) -> float | None:
    """Length of stent outside the disease that touches vein; the part past the confluence touches nothing."""
    if recommendation.covered_mm is None or inputs.lesion.length_mm is None:
        return None
    edges_mm, start_mm, end_mm = recommendation.edges_mm, inputs.lesion.start_mm, inputs.lesion.end_mm
    if edges_mm is None or start_mm is None or end_mm is None:
        return recommendation.covered_mm - inputs.lesion.length_mm
    past_mm = max(0.0, protrusion_mm(edges_mm[0], inputs.vein) or 0.0)
    above_mm = min(start_mm, edges_mm[1]) - edges_mm[0] - past_mm
    below_mm = edges_mm[1] - max(end_mm, edges_mm[0])
    return max(0.0, above_mm) + max(0.0, below_mm)


def _oversize_before(inputs: SizingInputs, stent: PlacedStent, policy: Policy) -> Iterator[Finding]:
    landing_mm = landing_diameters_mm(inputs, policy)[1] or perimeter_diameter_mm(inputs.caudal_reference)
    vein_mm = min(landing_mm, perimeter_diameter_mm(inputs.caudal_reference))
    oversize = oversize_percent(stent.diameter_mm, vein_mm) or 0.0
    limit = policy.oversize_before_warn_percent.value
    if oversize > limit:
        yield Finding(
            "oversize_before",
            "warn",
            say(
                "{diameter:g} mm stretches the caudal vein ({vein:.1f} mm) by {oversize:.0f} %, above "
                "{limit:.0f} %: back pain and an abrupt step at its end are likelier.",
                diameter=stent.diameter_mm,
                vein=vein_mm,
                oversize=oversize,
                limit=limit,
            ),
            policy.oversize_before_warn_percent.source,
            clears=say(
                "a taper, two stents of different diameter, or a landing in a wider segment; never a smaller anchor"
            ),
        )
