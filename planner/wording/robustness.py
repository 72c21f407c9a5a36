"""How firm a choice is, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.prediction import Sensitivity
from planner.model.robustness import Firmness, Robustness, SizeShare
from planner.wording.numbers import format_probability, format_range, format_trimmed

MEANING = (
    "Over which share of the measurement's own uncertainty the program would choose the same size. The reading error of "
    "the landing vein decides on the diameter; the error of positions and the band of the predicted lengthening on the "
    "length."
)


INPUT_NAMES = {
    "compliance": "compliance of the vein",
    "achieved_fraction": "opening reached",
    "coupling_slope": "pull of the opened stretch",
    "coupling_saturation": "limit of that pull",
    "coupling_residual": "difference between patients",
    "class_factor": "effect of scarring",
    "lengthening_share": "share that lengthens",
    "lesion_factor": "reading of the lesion",
    "pressure_gradient_mmhg": "pressure relief",
    "unstented_caudal_length_mm": "un-stented length",
}
"""Inputs of the elongation model as people read them."""


def describe_robustness(robustness: Robustness) -> str:
    """Say how firm diameter and length are: "Diameter firm: 16 mm (94 %). Length borderline: 100 mm (60 %) or 120 mm (37 %)"."""
    return f"{describe_firmness('Diameter', robustness.diameter)}. {describe_length_firmness(robustness)}"


def describe_length_firmness(robustness: Robustness) -> str:
    """Say how firm the length is; of several stents in a row, the length that they cover together."""
    name = "Length" if robustness.stents_in_a_row == 1 else f"Length of {robustness.stents_in_a_row} stents in a row"
    return describe_firmness(name, robustness.length)


def describe_requirement(diameter_mm: float, length_mm: float | None) -> str:
    """What any device has to meet: "16 mm × at least 112.4 mm"."""
    wide = format_trimmed(diameter_mm, 1)
    return f"{wide} mm × {'a length not known' if length_mm is None else f'at least {format_trimmed(length_mm, 1)} mm'}"


def describe_sensitivity(rows: Sequence[Sensitivity], count: int = 3) -> str:
    """What matters most for the prediction: "share that lengthens 1.4–5.9 mm; …"; empty where nothing was predicted."""
    return "; ".join(f"{INPUT_NAMES.get(row.name, row.name)} {_span(row)}" for row in rows[:count])


def _span(row: Sensitivity) -> str:
    low, high = row.delta_low_mm, row.delta_high_mm
    if low is None or high is None:
        low, high = row.diameter_low_mm, row.diameter_high_mm
    return format_range(min(low, high), max(low, high), "mm")


def describe_firmness(what: str, firmness: Firmness) -> str:
    """Say how firm one of the two is, without a full stop."""
    if firmness.standing == "cannot_tell":
        return f"{what} cannot be told: {firmness.why_not}{_likeliest(what, firmness)}"
    told = firmness.shares[: 1 if firmness.standing == "firm" else 2]
    sizes = sorted(told, key=lambda each: (each.size_mm is None, each.size_mm or 0.0))
    return f"{what} {firmness.standing}: {' or '.join(_with_share(what, each) for each in sizes)}"


def _likeliest(what: str, firmness: Firmness) -> str:
    """The sizes that come up most; empty where there are none to tell."""
    told = ", ".join(_with_share(what, each) for each in firmness.shares[:3])
    return f": {told}" if told else ""


def _with_share(what: str, each: SizeShare) -> str:
    size = _beyond(what) if each.size_mm is None else f"{format_trimmed(each.size_mm)} mm"
    return f"{size} ({format_probability(each.share)})"


def _beyond(what: str) -> str:
    """What is chosen beyond the labelled sizes."""
    if what == "Diameter":
        return "wider than any that is made"
    return "more than one stent" if what == "Length" else "longer than any row that is made"
