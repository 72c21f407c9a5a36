"""What the picture's tick marks say, in words for window and command line."""

from __future__ import annotations

from planner.model.calibration import Graticule
from planner.wording.numbers import format_number, format_trimmed

ALIKE = 0.01
"""Distances across and down that differ by less are told as one."""


def confirmed_ticks_words(graticule: Graticule, tick_mm: float) -> str:
    """What a calibration by ticks rests on: "ticks of 5 mm, 42.7 px apart"."""
    return f"ticks of {format_trimmed(tick_mm)} mm, {ticks_apart_words(graticule)}"


def ticks_apart_words(graticule: Graticule) -> str:
    """How far apart the ticks are: "42.7 px apart", "42.7 px apart across and 40.1 px down", "… (seen across only)"."""
    across, down = graticule.period_px_x, graticule.period_px_y
    if across is None:
        return f"{format_number(down)} px apart (seen down only)"
    if down is None:
        return f"{format_number(across)} px apart (seen across only)"
    if abs(across / down - 1.0) < ALIKE:
        return f"{format_number((across + down) / 2)} px apart"
    return f"{format_number(across)} px apart across and {format_number(down)} px down"
