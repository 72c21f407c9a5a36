"""A typed reference that is small itself: no healthy vein to grade by, as in long, even narrowing."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.said import joined, say
from planner.sizing.diameter import SEGMENT_NAMES


def small_reference(inputs: SizingInputs, policy: Policy) -> Iterator[Finding]:
    """Yield a finding on a reference below its population minimum by more than two observers differ.

    For typed references only: where there are images, the share of small frames was judged, and diffuse disease is graded
    against the population.
    """
    reference, lesion = inputs.caudal_reference, inputs.lesion
    if inputs.origin("lesion") != "entered" or "IVC" in (reference.segment, lesion.segment):
        return
    minimum_mm2 = policy.minimum_area_mm2(reference.segment)
    observers = policy.observer_area_difference_percent.value / 100
    if reference.area_mm2 >= (1 - observers) * minimum_mm2:
        return
    lesion_minimum_mm2 = policy.minimum_area_mm2(lesion.segment)
    yield Finding(
        "reference_below_minimum",
        "warn",
        say(
            "The caudal reference of {area:.0f} mm² lies itself below the population minimum of the {segment}, "
            "{minimum:.0f} mm²: the vein may be narrowed all along (Rokitansky), which a percentage does not show. "
            "Against the {lesion_minimum:.0f} mm² of its own segment the lesion of {mla:.0f} mm² is narrowed by "
            "{percent:.0f} %.",
            area=reference.area_mm2,
            segment=SEGMENT_NAMES[reference.segment],
            minimum=minimum_mm2,
            lesion_minimum=lesion_minimum_mm2,
            mla=lesion.mla_mm2,
            percent=max(0.0, 100 * (1 - lesion.mla_mm2 / lesion_minimum_mm2)),
        ),
        joined("; ", dict.fromkeys((policy.diffuse_fraction_percent.source, policy.minimum_area_civ_mm2.source))),
        clears=say("a healthy reference, or the population minimum as the reference"),
    )
