"""Whether stents that lie one after another join: gaps, overlaps and steps, pair by pair."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planner.model.assessment import Finding, PlacedStent, Recommendation
from planner.model.device import Catalogue
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.said import say
from planner.sizing.diameter import TOLERANCE_MM
from planner.sizing.runs import MOST_STEP_MM, overlap_of

SECTION_4_3 = say("Clinical reference, section {section}", section="4.3")


def pair_findings(
    inputs: SizingInputs, recommendation: Recommendation, catalogue: Catalogue, policy: Policy
) -> Iterator[Finding]:
    """Yield findings on every two neighbouring stents, cranial first; one of each kind, the worst pair's."""
    placed = [stent for stent in recommendation.stents if stent.cranial_mm is not None and stent.caudal_mm is not None]
    pairs = list(pairwise(sorted(placed, key=lambda stent: stent.cranial_mm or 0.0)))
    yield from _gap(inputs, pairs)
    yield from _short_overlap(pairs, catalogue, policy)
    yield from _step(pairs)


def _overlap_mm(pair: tuple[PlacedStent, PlacedStent]) -> float:
    """By how much two stents overlap; negative across a gap."""
    return (pair[0].caudal_mm or 0.0) - (pair[1].cranial_mm or 0.0)


def _gap(inputs: SizingInputs, pairs: list[tuple[PlacedStent, PlacedStent]]) -> Iterator[Finding]:
    worst = min(pairs, key=_overlap_mm, default=None)
    if worst is None or _overlap_mm(worst) >= -TOLERANCE_MM:
        return
    start_mm, end_mm = worst[0].caudal_mm or 0.0, worst[1].cranial_mm or 0.0
    lesion = inputs.lesion
    diseased = lesion.start_mm is not None and lesion.end_mm is not None
    diseased = diseased and start_mm < (lesion.end_mm or 0.0) and end_mm > (lesion.start_mm or 0.0)
    yield Finding(
        "gap_between_stents",
        "block" if diseased else "warn",
        say(
            "{bare:.0f} mm of diseased vein lie bare between two stents, at {start:.0f} to {end:.0f} mm.",
            bare=end_mm - start_mm,
            start=start_mm,
            end=end_mm,
        )
        if diseased
        else say(
            "{bare:.0f} mm of vein lie bare between two stents, at {start:.0f} to {end:.0f} mm.",
            bare=end_mm - start_mm,
            start=start_mm,
            end=end_mm,
        ),
        say(
            "{section}: no skip gaps between stents; disease left is the main correctable failure",
            section=SECTION_4_3,
        ),
        clears=say("stents that overlap"),
    )


def _short_overlap(
    pairs: list[tuple[PlacedStent, PlacedStent]], catalogue: Catalogue, policy: Policy
) -> Iterator[Finding]:
    models = {model.id: model for model in catalogue.models}
    short = []
    for pair in pairs:
        known = [models[stent.model_id] for stent in pair if stent.model_id in models]
        least_mm = max([overlap_of(model, policy) for model in known] or [policy.overlap_mm.value])
        if -TOLERANCE_MM <= _overlap_mm(pair) < least_mm - TOLERANCE_MM:
            short.append((_overlap_mm(pair), least_mm))
    if short:
        overlap_mm, least_mm = min(short)
        yield Finding(
            "overlap_too_short",
            "warn",
            say(
                "Two stents overlap by {overlap:.0f} mm; {least:g} mm are wanted so that they stay joined.",
                overlap=max(0.0, overlap_mm),
                least=least_mm,
            ),
            policy.overlap_mm.source,
            clears=say("an overlap of {least:g} mm", least=least_mm),
        )


def _step(pairs: list[tuple[PlacedStent, PlacedStent]]) -> Iterator[Finding]:
    steps = [abs(pair[0].diameter_mm - pair[1].diameter_mm) for pair in pairs if _overlap_mm(pair) > TOLERANCE_MM]
    if steps and max(steps) > MOST_STEP_MM + TOLERANCE_MM:
        yield Finding(
            "step_between_stents",
            "warn",
            say(
                "Two overlapping stents differ by {step:g} mm in diameter, more than {most:g} mm.",
                step=max(steps),
                most=MOST_STEP_MM,
            ),
            say(
                "{section}: never the larger inside the smaller by a step of more than 2 mm",
                section=SECTION_4_3,
            ),
            clears=say("diameters closer to each other, or a stent between them"),
        )
