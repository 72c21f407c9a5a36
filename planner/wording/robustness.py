"""How firm a choice is, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.prediction import Sensitivity
from planner.model.robustness import Firmness, Robustness, SizeShare
from planner.said import joined, say
from planner.wording.lists import list_choices
from planner.wording.numbers import format_probability, format_range, format_trimmed

MEANING = say(
    "Over which share of the measurement's own uncertainty the program would choose the same size. "
    "The reading error of the landing vein decides on the diameter; the error of positions and the "
    "band of the predicted lengthening on the length."
)


INPUT_NAMES = {
    "compliance": say("compliance of the vein"),
    "achieved_fraction": say("opening reached"),
    "coupling_slope": say("pull of the opened stretch"),
    "coupling_saturation": say("limit of that pull"),
    "coupling_residual": say("difference between patients"),
    "class_factor": say("effect of scarring"),
    "lengthening_share": say("share that lengthens"),
    "lesion_factor": say("reading of the lesion"),
    "pressure_gradient_mmhg": say("pressure relief"),
    "unstented_caudal_length_mm": say("un-stented length"),
}
"""Inputs of the elongation model as people read them."""


def describe_robustness(robustness: Robustness) -> str:
    """Say how firm diameter and length are: "Diameter firm: 16 mm (94 %). Length borderline: 100 mm (60 %) or 120 mm (37 %)"."""
    return say(
        "{diameter}. {length}",
        diameter=describe_firmness(say("Diameter"), robustness.diameter),
        length=describe_length_firmness(robustness),
    )


def describe_length_firmness(robustness: Robustness) -> str:
    """Say how firm the length is; of several stents in a row, the length that they cover together."""
    name = (
        say("Length")
        if robustness.stents_in_a_row == 1
        else say("Length of {count} stents in a row", count=robustness.stents_in_a_row)
    )
    return describe_firmness(name, robustness.length)


def describe_requirement(diameter_mm: float, length_mm: float | None) -> str:
    """What any device has to meet: "16 mm × at least 112.4 mm"."""
    wide = format_trimmed(diameter_mm, 1)
    if length_mm is None:
        return say("{diameter} mm × a length not known", diameter=wide)
    return say("{diameter} mm × at least {length} mm", diameter=wide, length=format_trimmed(length_mm, 1))


def describe_sensitivity(rows: Sequence[Sensitivity], count: int = 3) -> str:
    """What matters most for the prediction: "share that lengthens 1.4–5.9 mm; …"; empty where nothing was predicted."""
    return joined(
        "; ",
        (say("{input} {span}", input=INPUT_NAMES.get(row.name, row.name), span=_span(row)) for row in rows[:count]),
    )


def _span(row: Sensitivity) -> str:
    low, high = row.delta_low_mm, row.delta_high_mm
    if low is None or high is None:
        low, high = row.diameter_low_mm, row.diameter_high_mm
    return format_range(min(low, high), max(low, high), "mm")


def describe_firmness(what: str, firmness: Firmness) -> str:
    """Say how firm one of the two is, without a full stop."""
    if firmness.standing == "cannot_tell":
        likeliest = joined(", ", (_with_share(what, each) for each in firmness.shares[:3]))
        if not likeliest:
            return say("{what} cannot be told: {reason}", what=what, reason=firmness.why_not)
        return say("{what} cannot be told: {reason}: {sizes}", what=what, reason=firmness.why_not, sizes=likeliest)
    told = firmness.shares[: 1 if firmness.standing == "firm" else 2]
    ordered = sorted(told, key=lambda each: (each.size_mm is None, each.size_mm or 0.0))
    sizes = list_choices([_with_share(what, each) for each in ordered])
    if firmness.standing == "firm":
        return say("{what} firm: {sizes}", what=what, sizes=sizes)
    return say("{what} borderline: {sizes}", what=what, sizes=sizes)


def _with_share(what: str, each: SizeShare) -> str:
    size = _beyond(what) if each.size_mm is None else say("{size} mm", size=format_trimmed(each.size_mm))
    return say("{size} ({share})", size=size, share=format_probability(each.share))


def _beyond(what: str) -> str:
    """What is chosen beyond the labelled sizes."""
    if what == "Diameter":
        return say("wider than any that is made")
    return say("more than one stent") if what == "Length" else say("longer than any row that is made")
