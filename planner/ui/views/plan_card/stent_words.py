"""What the plan card says of the stent beyond its size: whose it is, where it lies, what else would be chosen and why."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.assessment import Assessment, LengthRule, Recommendation
from planner.model.diameter_rule import MeasureChoice
from planner.model.prediction import Elongation, Sensitivity
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.ui.views.stent.state import recommended_stents
from planner.wording.numbers import NOT_KNOWN, format_mm, format_number, format_range, format_stent_size
from planner.wording.robustness import INPUT_NAMES
from planner.wording.terms import TERMS

MOST_BARS = 5
MEASURES = {
    "perimeter": (say("Perimeter Ø, D_P"), "perimeter_diameter_mm"),
    "mean": (say("Mean Ø, D_m"), "mean_diameter_mm"),
    "area": (say("Area Ø, D_A"), "area_diameter_mm"),
}


@dataclass(frozen=True)
class OwnWords:
    """Whose stent it is, and what the program proposes instead."""

    whose: str
    proposed: str


@dataclass(frozen=True)
class MeasureRow:
    """One way of measuring the landing vein: how wide it then is, what that needs and which size that is."""

    name: str
    landing: str
    required: str
    size: str
    definition: str
    is_rule: bool


@dataclass(frozen=True)
class AllowanceRow:
    """One way to allow for the vein's lengthening: how much, and what length that needs."""

    name: str
    allowance: str
    needed: str
    is_in_force: bool


@dataclass(frozen=True)
class TornadoBar:
    """What one input alone does: low and high end in mm, and the same in words."""

    label: str
    low: float
    high: float
    words: str
    definition: str


@dataclass(frozen=True)
class Tornado:
    """Bars, the longest first, with where they all meet: every input at its mean; `heading` names `what` they are of."""

    what: str
    heading: str
    bars: tuple[TornadoBar, ...]
    centre: float

    @property
    def scale(self) -> tuple[float, float]:
        """Ends of the scale that all bars share."""
        return min(bar.low for bar in self.bars), max(bar.high for bar in self.bars)


def own_words(assessment: Assessment) -> OwnWords | None:
    """Say that the stent is the surgeon's own and what the program proposes; None where it is the program's."""
    if assessment.recommendation.chosen_by != "surgeon":
        return None
    proposed = recommended_stents(assessment)
    if not proposed:
        return OwnWords(tr("Your own stent"), tr("The program finds none that fits."))
    sizes = " + ".join(tr(format_stent_size(stent.diameter_mm, stent.length_mm)) for stent in proposed)
    return OwnWords(tr("Your own stent"), tr("Proposed: {sizes}, {device}", sizes=sizes, device=proposed[0].device))


def measure_rows(recommendation: Recommendation) -> tuple[MeasureRow, ...]:
    """The landing vein measured three ways, with what each would choose; empty where nothing holds."""
    rule = recommendation.diameter
    return () if rule is None else tuple(_measure_row(choice) for choice in rule.by_measure)


def allowance_rows(length: LengthRule | None) -> tuple[AllowanceRow, ...]:
    """With the model's allowance, without any, and with the surgeon's own; empty where no length is known."""
    if length is None or length.required_without_allowance_mm is None:
        return ()
    bare_mm, model_mm, in_force_mm = (
        length.required_without_allowance_mm,
        length.model_allowance_mm,
        length.allowance_mm,
    )
    is_own = length.is_allowance_own
    rows = [_allowance_row(tr("As the model says"), model_mm, bare_mm, not is_own)]
    is_off = is_own and in_force_mm == 0
    rows.append(_allowance_row(tr("Without"), 0.0, bare_mm, is_off))
    if is_own and not is_off:
        rows.append(_allowance_row(tr("Your own"), in_force_mm, bare_mm, True))
    return tuple(rows)


def tornado_of(elongation: Elongation | None) -> Tornado | None:
    """What matters most for the prediction; None where nothing was predicted."""
    rows = () if elongation is None else elongation.sensitivity[:MOST_BARS]
    if not rows:
        return None
    by_length = all(row.delta_low_mm is not None and row.delta_high_mm is not None for row in rows)
    bars = tuple(_bar(row, by_length) for row in rows)
    centre = (max(bar.low for bar in bars) + min(bar.high for bar in bars)) / 2
    if by_length:
        what, heading = tr("Drift of the edge"), tr("What matters most here · drift of the edge, mm")
    else:
        what, heading = tr("Calibre below the stent"), tr("What matters most here · calibre below the stent, mm")
    return Tornado(what, heading, bars, centre)


def _measure_row(choice: MeasureChoice) -> MeasureRow:
    name, term = MEASURES[choice.measure]
    definition = f"{tr(TERMS[term].definition)} {tr(choice.why_not)}".strip()
    return MeasureRow(
        name=tr(name),
        landing=tr(format_mm(choice.landing_mm)),
        required=tr("≥ {required}", required=format_number(choice.required_mm))
        if choice.required_mm is not None
        else tr(NOT_KNOWN),
        size=tr(format_mm(choice.size_mm, 0)) if choice.size_mm is not None else tr("none made"),
        definition=definition,
        is_rule=choice.measure == "perimeter",
    )


def _allowance_row(name: str, allowance_mm: float | None, bare_mm: float, is_in_force: bool) -> AllowanceRow:
    needed = NOT_KNOWN if allowance_mm is None else say("≥ {length}", length=format_mm(bare_mm + allowance_mm, 0))
    return AllowanceRow(name, tr(format_mm(allowance_mm)), tr(needed), is_in_force)


def _bar(row: Sensitivity, by_length: bool) -> TornadoBar:
    ends = (row.delta_low_mm, row.delta_high_mm) if by_length else (row.diameter_low_mm, row.diameter_high_mm)
    low, high = sorted(end for end in ends if end is not None)
    unit = "" if row.unit == "1" else row.unit
    moved = format_range(row.low_value, row.high_value, unit, decimals=3 if abs(row.high_value) < 0.1 else 2)
    label = INPUT_NAMES.get(row.name, row.name)
    definition = tr(
        "{input} from {range}: one standard deviation below and above its mean.",
        input=capitalised(label),
        range=moved,
    )
    return TornadoBar(tr(label), low, high, tr(format_range(low, high, "mm")), definition)
