"""How firm a choice is, in one line."""

from __future__ import annotations

from planner.model.assessment import Firmness, Robustness
from planner.wording.numbers import format_probability, format_trimmed

MEANING = (
    "Over which share of the measurement's own uncertainty the program would choose the same size. The reading error of "
    "the landing vein decides on the diameter; the error of positions and the band of the predicted lengthening on the "
    "length."
)


def describe_robustness(robustness: Robustness) -> str:
    """Say how firm diameter and length are: "Diameter firm: 16 mm (94 %). Length borderline: 100 or 120 mm (97 %)"."""
    return f"{describe_firmness('Diameter', robustness.diameter)}. {describe_firmness('Length', robustness.length)}"


def describe_firmness(what: str, firmness: Firmness) -> str:
    """Say how firm one of the two is, without a full stop."""
    if firmness.standing == "cannot_tell":
        return f"{what} cannot be told: {firmness.why_not}"
    count = 1 if firmness.standing == "firm" else 2
    likeliest = firmness.shares[:count]
    sizes = sorted(likeliest, key=lambda each: (each.size_mm is None, each.size_mm or 0.0))
    made = " or ".join(format_trimmed(each.size_mm) for each in sizes if each.size_mm is not None)
    named = [f"{made} mm"] if made else []
    if sizes[-1].size_mm is None:
        named.append("no single stent")
    share = format_probability(sum(each.share for each in likeliest))
    return f"{what} {firmness.standing}: {' or '.join(named)} ({share})"
