"""Why a lesion is what it is: areas with their frames, the calibration below them, positions, reference."""

from __future__ import annotations

from math import hypot

from planner.model.assessment import VesselAssessment
from planner.model.derivation import Derivation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import Lesion
from planner.wording.numbers import format_frame, is_known

CONTOUR = "Definitions of this program: geometry of the contour"
TYPED = "Measurements as a person entered them"
STENOSIS = "100 · (1 − MLA / reference)"
STENOSIS_SOURCE = "Area stenosis as in C-TRACT and VIDIO (Gagne 2017, JVSVLD 5:678)"
REFERENCES = "Clinical reference, section 2, reference choices"
POSITION_RULES = {
    "rate": "frame number times the motor's speed over the frame rate",
    "landmarks": "between pinned positions",
    "none": "not known",
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
    mla = _typed("Minimum lumen area", lesion.mla_mm2, "mm²", _area_uncertainty(policy))
    stenosis = lesion.area_stenosis_percent
    reference = _typed("Reference area", lesion.reference_mm2, "mm²", _area_uncertainty(policy))
    made = {
        "mla_mm2": mla,
        "reference_mm2": reference,
        "area_stenosis_percent": _stenosis("", stenosis, mla, reference, policy),
    }
    if lesion.length_mm is not None:
        made["length_mm"] = _typed("Length of the disease", lesion.length_mm, "mm", _length_uncertainty(policy))
    for name, place in (("start_mm", lesion.start_mm), ("end_mm", lesion.end_mm)):
        if place is not None:
            made[name] = _typed("Border of the disease", place, "mm", _length_uncertainty(policy))
    return {f"lesions[0].{name}": derivation for name, derivation in made.items()}


def area_on(vessel: VesselAssessment, frame: int, what: str, value: float, rule: str, policy: Policy) -> Derivation:
    """An area read on one frame, with who vouches for the contour and what the pixels rest on."""
    return Derivation(
        what, value, "mm²", rule, CONTOUR, f"{_area_uncertainty(policy)}; {standing_of(vessel, frame)}", (frame,),
        spacing_of(vessel),
    )  # fmt: skip


def spacing_of(vessel: VesselAssessment) -> tuple[Derivation, ...]:
    """What pixels are in mm; none where it is not known."""
    spacing = vessel.spacing
    if spacing is None:
        return ()
    source = f"Calibration: {spacing.source.replace('_', ' ')}{f', by {spacing.who}' if spacing.who else ''}"
    return tuple(
        Derivation(f"Pixel {name}", value, "mm", spacing.detail or "read from the file", source)
        for name, value in (("width", spacing.mm_per_pixel_x), ("height", spacing.mm_per_pixel_y))
    )


def standing_of(vessel: VesselAssessment, frame: int) -> str:
    """How far a person vouches for one frame's contour."""
    if vessel.confirmed is not None and vessel.confirmed[frame]:
        return "contour confirmed by a person"
    low = vessel.doubtful is not None and bool(vessel.doubtful[frame])
    return "contour not confirmed" + (", of low confidence" if low else "")


def position_of(vessel: VesselAssessment, frame: int, value: float) -> Derivation:
    """Where a frame lies along the vein."""
    positions = vessel.positions
    uncertain = ""
    if is_known(positions.uncertainty_percent):
        uncertain = f"± {positions.uncertainty_percent:.0f} % of a length (one standard deviation)"
    spreads = positions.between_pins_sd_mm
    if spreads is not None and is_known(float(spreads[frame])):
        uncertain = f"± {float(spreads[frame]):.1f} mm between its pins (one standard deviation)"
    return Derivation(
        f"Position of {format_frame(frame)}", value, "mm", POSITION_RULES[positions.source],
        "Clinical reference, section 7.2", uncertain, (frame,),
    )  # fmt: skip


def _lesion(vessel: VesselAssessment, lesion: Lesion, policy: Policy) -> dict[str, Derivation]:
    rule = "smallest lumen area between the lesion's borders"
    mla = area_on(vessel, lesion.mla_frame, f"Minimum lumen area of {lesion.id}", lesion.mla_mm2, rule, policy)
    reference = _reference(vessel, lesion, policy)
    found = {
        "mla_mm2": mla,
        "reference_mm2": reference,
        "area_stenosis_percent": _stenosis(lesion.id, lesion.area_stenosis_percent, mla, reference, policy),
        "mla_frame": _frame("Frame of the minimum lumen area", lesion.mla_frame, "frame with the smallest lumen area"),
        "start_frame": _frame("First diseased frame", lesion.start_frame, _border_rule(lesion)),
        "end_frame": _frame("Last diseased frame", lesion.end_frame, _border_rule(lesion)),
        "reference_frames[*]": Derivation(
            "Frames of the reference", None, "", _REFERENCE_RULES[lesion.reference_method], REFERENCES,
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
            f"Length of {lesion.id}", lesion.length_mm, "mm", "last diseased position less the first",
            "Definitions of this program: along the vein", _length_uncertainty(policy),
            (lesion.start_frame, lesion.end_frame), tuple(found.values()),
        )  # fmt: skip
    return found


def _border_rule(lesion: Lesion) -> str:
    return "drawn by a person" if lesion.source != "auto" else "run of frames below half of their reference"


def _frame(what: str, frame: int, rule: str) -> Derivation:
    return Derivation(what, frame, "", rule, "Definitions of this program: lesions", frames=(frame,))


_REFERENCE_RULES = {
    "caudal": "mean area of the nearest recovered vein below the narrowing",
    "cranial": "mean area of the nearest recovered vein above the narrowing",
    "mean": "mean of the recovered vein above and below",
    "contralateral": "area of the other side's vein",
    "population": "population minimum of the segment",
    "manual": "chosen by a person",
}


def _reference(vessel: VesselAssessment, lesion: Lesion, policy: Policy) -> Derivation:
    frames, method = lesion.reference_frames, lesion.reference_method
    source, uncertain, inputs = REFERENCES, _area_uncertainty(policy), spacing_of(vessel) if frames else ()
    if method == "population":
        source, uncertain = policy.minimum_area_civ_mm2.source, "of a population, not of this patient"
    elif frames:
        areas = vessel.sections.area_mm2[list(frames)]
        confidences = ", ".join(sorted({standing_of(vessel, frame) for frame in frames}))
        read = Derivation(
            f"Areas on {len(frames)} frames", f"{areas.min():.0f} to {areas.max():.0f}", "mm²",
            "area inside each contour", CONTOUR, confidences, frames,
        )  # fmt: skip
        inputs = (read, *inputs)
    return Derivation(
        f"Reference area of {lesion.id}", lesion.reference_mm2, "mm²", _REFERENCE_RULES[method], source, uncertain,
        frames, inputs,
    )  # fmt: skip


def _stenosis(name: str, percent: float, mla: Derivation, reference: Derivation, policy: Policy) -> Derivation:
    observers = policy.observer_area_difference_percent.value
    points = (100.0 - percent) * hypot(observers, observers) / 100.0
    return Derivation(
        f"Area stenosis of {name}".removesuffix(" of "), percent, "%", STENOSIS, STENOSIS_SOURCE,
        f"about ± {points:.0f} points where observers differ by {observers:.0f} % in each area",
        mla.frames, (mla, reference),
    )  # fmt: skip


def _typed(what: str, value: float | None, unit: str, uncertain: str) -> Derivation:
    return Derivation(what, value, unit, "typed in", TYPED, uncertain)


def _area_uncertainty(policy: Policy) -> str:
    share = policy.observer_area_difference_percent
    return f"± {share.value:.0f} % between observers ({share.source})"


def _length_uncertainty(policy: Policy) -> str:
    budget = policy.path_length_sd_mm
    return f"± {budget.value:g} mm (one standard deviation; {budget.source})"
