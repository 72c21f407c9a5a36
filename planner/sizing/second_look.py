"""When to look again: earlier where a new narrowing or a drifted edge is likely."""

from __future__ import annotations

from planner.model.assessment import SecondLook
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.said import Numeral, say
from planner.sizing.diameter import SEGMENT_NAMES


def plan_second_look(elongation: Elongation | None, inputs: SizingInputs, policy: Policy) -> SecondLook:
    """Return when a second look is due, the chance of either trigger, and why (clinical reference, section 5.6)."""
    if elongation is None or elongation.probability_either is None:
        return SecondLook(
            None, None, (say("Nothing was predicted, so that no second look can be timed by the model."),)
        )
    chance, level = elongation.probability_either, policy.second_look_probability_percent.value / 100
    reasons = _trigger_reasons(elongation, inputs, policy)
    if chance >= level:
        reasons.append(say("Nine tenths of the predicted change has happened by then."))
        return SecondLook(policy.second_look_due_months.value, chance, tuple(reasons))
    reasons.append(
        say(
            "Neither is likely enough ({chance} % together, below {level:.0f} %) for an early look; "
            "symptoms bring it forward.",
            chance=_percent(chance),
            level=100 * level,
        )
    )
    return SecondLook(policy.second_look_routine_months.value, chance, tuple(reasons))


def _trigger_reasons(elongation: Elongation, inputs: SizingInputs, policy: Policy) -> list[str]:
    segment = inputs.caudal_reference.segment
    fraction = policy.second_look_area_fraction_percent.value
    area_mm2 = fraction / 100 * policy.minimum_area_mm2(segment)
    reasons: list[str] = []
    if elongation.probability_area_below is not None:
        reasons.append(
            say(
                "{chance} % chance that the {segment} caudal to the lesion ends under {area:.0f} "
                "mm² ({fraction:.0f} % of its minimum).",
                chance=_percent(elongation.probability_area_below),
                segment=SEGMENT_NAMES[segment],
                area=area_mm2,
                fraction=fraction,
            )
        )
    if elongation.probability_delta_above is None:
        reasons.append(say("The drift of the caudal edge is not known, because the un-stented length is not."))
    else:
        reasons.append(
            say(
                "{chance} % chance that the caudal edge drifts by more than {drift:g} mm.",
                chance=_percent(elongation.probability_delta_above),
                drift=policy.second_look_delta_mm.value,
            )
        )
    return reasons


def _percent(chance: float) -> str:
    """A chance in whole percent that never claims certainty, as `wording.numbers.format_probability` writes it."""
    if chance < 0.01:
        return Numeral("< 1")
    return Numeral("> 99" if chance > 0.99 else f"{100 * chance:.0f}")
