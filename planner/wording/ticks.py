"""What the picture's tick marks say, in words for window and command line."""

from __future__ import annotations

from planner.model.calibration import Graticule
from planner.model.told import APART, APART_ACROSS, APART_BOTH, APART_DOWN, TICKS
from planner.said import Said
from planner.wording.numbers import format_number, format_trimmed

ALIKE = 0.01
"""Distances across and down that differ by less are told as one."""


def confirmed_ticks_words(graticule: Graticule, tick_mm: float) -> str:
    """What a calibration by ticks rests on: "ticks of 5 mm, 42.7 px apart"."""
    return Said(TICKS, {"size": format_trimmed(tick_mm), "apart": ticks_apart_words(graticule)})


def ticks_apart_words(graticule: Graticule) -> str:
    """How far apart the ticks are: "42.7 px apart", "42.7 px apart across and 40.1 px down", "… (seen across only)"."""
    across, down = graticule.period_px_x, graticule.period_px_y
    if across is None:
        return Said(APART_DOWN, {"down": format_number(down)})
    if down is None:
        return Said(APART_ACROSS, {"across": format_number(across)})
    if abs(across / down - 1.0) < ALIKE:
        return Said(APART, {"across": format_number((across + down) / 2)})
    return Said(APART_BOTH, {"across": format_number(across), "down": format_number(down)})
