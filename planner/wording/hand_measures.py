"""Measurements drawn by hand, in words."""

from __future__ import annotations

from typing import Final

from planner.model.hand_measure import HandMeasure, Measured, MeasureKind
from planner.said import joined, say
from planner.wording.numbers import NOT_KNOWN, format_number

KIND_WORDS: Final[dict[MeasureKind, str]] = {
    "length": say("length"),
    "area": say("area"),
    "angle": say("angle"),
    "note": say("note"),
}
_DECIMALS: Final = {"mm": 1, "mm²": 0, "px": 0, "px²": 0, "°": 0}
"""As exact as a hand is on a screen."""


def write_measured(measured: Measured) -> str:
    """A value with its unit; empty for a note."""
    if not measured.unit:
        return ""
    if measured.value is None:
        return NOT_KNOWN
    written = format_number(measured.value, _DECIMALS[measured.unit])
    return (
        say("{number}°", number=written)
        if measured.unit == "°"
        else say("{number} {unit}", number=written, unit=measured.unit)
    )


def describe_measure(held: HandMeasure, measured: Measured) -> str:
    """Name and value, "Lumen at the ostium 12.3 mm"; the words alone of a note."""
    name, value = held.name or held.id, write_measured(measured)
    return joined(" ", (name, value)) if value else name
