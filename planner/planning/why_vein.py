"""Why a lesion is what it is: areas with their frames, the calibration below them, positions, reference."""

from __future__ import annotations

from math import hypot

from planner.model.assessment import VesselAssessment
from planner.model.calibration import SpacingSource
from planner.model.derivation import Derivation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import Lesion
from planner.said import joined, say
from planner.wording.numbers import format_frame, is_known
from planner.wording.sources import clinical_reference

CONTOUR = say("Definitions of this program: geometry of the contour")
TYPED = say("Measurements as a person entered them")
STENOSIS = say("100 · (1 − MLA / reference)")
STENOSIS_SOURCE = say("Area stenosis as in C-TRACT and VIDIO (Gagne 2017, JVSVLD 5:678)")
REFERENCES = say("Clinical reference, section 2, reference choices")
POSITION_RULES = {
    "rate": say("frame number times the motor's speed over the frame rate"),
    "landmarks": say("between pinned positions"),
    "none": say("not known"),
}


def why_lesions(vessel: VesselAssessment, policy: Policy) -> dict[str, Derivation]:
    """Return derivations of every number of every measured lesion."""
    found: dict[str, Derivation] = {}
    for number, lesion in enumerate(vessel.lesions):
        for name, derivation in _lesion(vessel, lesion, policy).items():
            found[f"lesions[{number}].{name}"] = derivation
    return found


def why_typed_lesion(inputs: SizingInputs, policy: Policy) -> dict[str, Derivation]:
    """Return derivations of the one lesion that a person typed in."""
    lesion = inputs.lesion
    mla = _typed(say("Minimum lumen area"), lesion.mla_mm2, "mm²", _area_uncertainty(policy))
    stenosis = lesion.area_stenosis_percent
    reference = _typed(say("Reference area"), lesion.reference_mm2, "mm²", _area_uncertainty(policy))
    made = {
        "mla_mm2": mla,
        "reference_mm2": reference,
        "area_stenosis_percent": _stenosis("", stenosis, mla, reference, policy),
    }
    if lesion.length_mm is not None:
        made["length_mm"] = _typed(say("Length of the disease"), lesion.length_mm, "mm", _length_uncertainty(policy))
    for name, place in (("start_mm", lesion.start_mm), ("end_mm", lesion.end_mm)):
        if place is not None:
            made[name] = _typed(say("Border of the disease"), place, "mm", _length_uncertainty(policy))
    return {f"lesions[0].{name}": derivation for name, derivation in made.items()}


def area_on(vessel: VesselAssessment, frame: int, what: str, value: float, rule: str, policy: Policy) -> Derivation:
    """An area read on one frame, with who vouches for the contour and what the pixels rest on."""
    return Derivation(
        what, value, "mm²", rule, CONTOUR, joined("; ", (_area_uncertainty(policy), standing_of(vessel, frame))), (frame,),
        spacing_of(vessel),
    )  # fmt: skip


_SPACING_WORDS: dict[SpacingSource, str] = {
    "ultrasound_regions": say("ultrasound regions"),
    "graticule": say("graticule"),
    "manual": say("manual"),
}


def spacing_of(vessel: VesselAssessment) -> tuple[Derivation, ...]:
    """What pixels are in mm; none where it is not known."""
    spacing = vessel.spacing
    if spacing is None:
        return ()
    method = _SPACING_WORDS[spacing.source]
    source = (
        say("Calibration: {method}, by {who}", method=method, who=spacing.who)
        if spacing.who
        else say("Calibration: {method}", method=method)
    )
    rule = spacing.detail or say("read from the file")
    return (
        Derivation(say("Pixel width"), spacing.mm_per_pixel_x, "mm", rule, source),
        Derivation(say("Pixel height"), spacing.mm_per_pixel_y, "mm", rule, source),
    )


def standing_of(vessel: VesselAssessment, frame: int) -> str:
    """How far a person vouches for one frame's contour."""
    if vessel.confirmed is not None and vessel.confirmed[frame]:
        return say("contour confirmed by a person")
    low = vessel.doubtful is not None and bool(vessel.doubtful[frame])
    return say("contour not confirmed, of low confidence") if low else say("contour not confirmed")


def position_of(vessel: VesselAssessment, frame: int, value: float) -> Derivation:
    """Where a frame lies along the vein."""
    positions = vessel.positions
    uncertain = ""
    if is_known(positions.uncertainty_percent):
        uncertain = say("± {percent:.0f} % of a length (one standard deviation)", percent=positions.uncertainty_percent)
    spreads = positions.between_pins_sd_mm
    if spreads is not None and is_known(float(spreads[frame])):
        uncertain = say("± {spread:.1f} mm between its pins (one standard deviation)", spread=float(spreads[frame]))
    return Derivation(
        say("Position of {frame}", frame=format_frame(frame)), value, "mm", POSITION_RULES[positions.source],
        clinical_reference("7.2"), uncertain, (frame,),
    )  # fmt: skip


def _lesion(vessel: VesselAssessment, lesion: Lesion, policy: Policy) -> dict[str, Derivation]:
    rule = say("smallest lumen area between the lesion's borders")
    mla = area_on(
        vessel, lesion.mla_frame, say("Minimum lumen area of {lesion}", lesion=lesion.id), lesion.mla_mm2, rule, policy
    )
    reference = _reference(vessel, lesion, policy)
    found = {
        "mla_mm2": mla,
        "reference_mm2": reference,
        "area_stenosis_percent": _stenosis(lesion.id, lesion.area_stenosis_percent, mla, reference, policy),
        "mla_frame": _frame(say("Frame of the minimum lumen area"), lesion.mla_frame, say("frame with the smallest lumen area")),
        "start_frame": _frame(say("First diseased frame"), lesion.start_frame, _border_rule(lesion)),
        "end_frame": _frame(say("Last diseased frame"), lesion.end_frame, _border_rule(lesion)),
        "reference_frames[*]": Derivation(
            say("Frames of the reference"), None, "", _REFERENCE_RULES[lesion.reference_method], REFERENCES,
            frames=lesion.reference_frames,
        ),
    }  # fmt: skip
    return found | _places(vessel, lesion, policy)


def _places(vessel: VesselAssessment, lesion: Lesion, policy: Policy) -> dict[str, Derivation]:
    found: dict[str, Derivation] = {}
    if lesion.start_mm is not None:
        found["start_mm"] = position_of(vessel, lesion.start_frame, lesion.start_mm)
    if lesion.end_mm is not None:
        found["end_mm"] = position_of(vessel, lesion.end_frame, lesion.end_mm)
    if lesion.length_mm is not None:
        found["length_mm"] = Derivation(
            say("Length of {lesion}", lesion=lesion.id), lesion.length_mm, "mm", say("last diseased position less the first"),
            say("Definitions of this program: along the vein"), _length_uncertainty(policy),
            (lesion.start_frame, lesion.end_frame), tuple(found.values()),
        )  # fmt: skip
    return found


def _border_rule(lesion: Lesion) -> str:
    return say("drawn by a person") if lesion.source != "auto" else say("run of frames below half of their reference")


def _frame(what: str, frame: int, rule: str) -> Derivation:
    return Derivation(what, frame, "", rule, say("Definitions of this program: lesions"), frames=(frame,))


_REFERENCE_RULES = {
    "caudal": say("mean area of the nearest recovered vein below the narrowing"),
    "cranial": say("mean area of the nearest recovered vein above the narrowing"),
    "mean": say("mean of the recovered vein above and below"),
    "contralateral": say("area of the other side's vein"),
    "population": say("population minimum of the segment"),
    "manual": say("chosen by a person"),
}


def _reference(vessel: VesselAssessment, lesion: Lesion, policy: Policy) -> Derivation:
    frames, method = lesion.reference_frames, lesion.reference_method
    source: str = REFERENCES
    uncertain, inputs = _area_uncertainty(policy), spacing_of(vessel) if frames else ()
    if method == "population":
        source, uncertain = policy.minimum_area_civ_mm2.source, say("of a population, not of this patient")
    elif frames:
        areas = vessel.sections.area_mm2[list(frames)]
        confidences = joined(", ", sorted({standing_of(vessel, frame) for frame in frames}))
        read = Derivation(
            say("Areas on {count} frames", count=len(frames)), say("{least:.0f} to {most:.0f}", least=areas.min(), most=areas.max()), "mm²",
            say("area inside each contour"), CONTOUR, confidences, frames,
        )  # fmt: skip
        inputs = (read, *inputs)
    return Derivation(
        say("Reference area of {lesion}", lesion=lesion.id), lesion.reference_mm2, "mm²", _REFERENCE_RULES[method], source, uncertain,
        frames, inputs,
    )  # fmt: skip


def _stenosis(name: str, percent: float, mla: Derivation, reference: Derivation, policy: Policy) -> Derivation:
    observers = policy.observer_area_difference_percent.value
    points = (100.0 - percent) * hypot(observers, observers) / 100.0
    return Derivation(
        say("Area stenosis of {lesion}", lesion=name) if name else say("Area stenosis"), percent, "%", STENOSIS, STENOSIS_SOURCE,
        say("about ± {points:.0f} points where observers differ by {observers:.0f} % in each area", points=points, observers=observers),
        mla.frames, (mla, reference),
    )  # fmt: skip


def _typed(what: str, value: float | None, unit: str, uncertain: str) -> Derivation:
    return Derivation(what, value, unit, say("typed in"), TYPED, uncertain)


def _area_uncertainty(policy: Policy) -> str:
    share = policy.observer_area_difference_percent
    return say("± {share:.0f} % between observers ({source})", share=share.value, source=share.source)


def _length_uncertainty(policy: Policy) -> str:
    budget = policy.path_length_sd_mm
    return say("± {budget:g} mm (one standard deviation; {source})", budget=budget.value, source=budget.source)
