"""In which state the vein was looked at: filling, breathing, pressure. A vein that is dry or pressed open misleads."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding
from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.said import Said, say

SECTION_2 = say("Clinical reference, section {section}", section="2")
FILLING = say("{section}: Vascular 2014, doi 10.1177/1708538114552665", section=SECTION_2)
BREATHING = say("{section}: femoral diameter +50 to +200 % on Valsalva in normal veins (10 people)", section=SECTION_2)
DRY_WORDS = ("dry", "fasted", "empty", "underfilled", "under-filled", "dehydrated")
PRESSED_WORDS = ("valsalva", "strain", "press")


def acquisition_findings(inputs: SizingInputs, intake: Intake) -> Iterator[Finding]:
    """Yield findings on filling, breathing and the direction of a measured gradient."""
    yield from _filling(intake.filling_state)
    yield from _breathing(intake.respiration)
    gradient = inputs.pressure_gradient_mmhg
    if gradient is not None and gradient < 0:
        yield Finding(
            "gradient_reversed",
            "warn",
            say(
                "The measured gradient of {gradient:g} mmHg means a higher pressure in the vena cava than in the "
                "common femoral vein: no flow would run toward the heart.",
                gradient=gradient,
            ),
            say("Clinical reference, section 5.3: common femoral vein minus inferior vena cava"),
            clears=say("the gradient read again, with its sign"),
        )


def _filling(state: str | None) -> Iterator[Finding]:
    if state is None:
        yield Finding(
            "filling_state_unknown",
            "info",
            say(
                "The filling state was not stated: a dry, fasted vein looks narrowed (inferior vena cava area "
                "+44 to +62 % after filling, perimeter +11 %)."
            ),
            FILLING,
            clears=say("state it"),
        )
    elif _names(state, DRY_WORDS):
        yield Finding(
            "vein_underfilled",
            "warn",
            say(
                "The vein was looked at “{state}”: filling alone changed the area of the inferior vena cava by "
                "44 to 62 % and its perimeter by 11 %, so that a dry vein looks narrowed.",
                state=Said(state),
            ),
            FILLING,
            clears=say("the pullback repeated with the patient filled"),
        )


def _breathing(state: str | None) -> Iterator[Finding]:
    if state is None:
        yield Finding(
            "breathing_unknown",
            "info",
            say(
                "In which phase of breathing the pullback was taken was not stated; the reference and the "
                "narrowing have to be of one phase."
            ),
            BREATHING,
            clears=say("state it"),
        )
    elif _names(state, PRESSED_WORDS):
        yield Finding(
            "valsalva_widens",
            "warn",
            say(
                "The pullback was taken under “{state}”: pressing widens a normal femoral vein by 50 to 200 %, "
                "so that references and landings are read too wide.",
                state=Said(state),
            ),
            BREATHING,
            clears=say("the pullback repeated in quiet breathing"),
        )


def _names(state: str, words: tuple[str, ...]) -> bool:
    """Whether a state is named and not denied: "not fasted" is neither dry nor unknown."""
    said = state.casefold()
    return any(word in said for word in words) and not any(word in said for word in ("not ", "no ", "non-", "without"))
