"""Axes for small plots: from values to places on paper, with round ticks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from planner.report.sheet.lettering import SMALL, set_line, text_width
from planner.report.sheet.paper import RULE, SOFT, Box, draw_path, draw_rule
from planner.said import say, touched

_STEPS = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True)
class Axes:
    """A plot's frame with the values at its edges."""

    box: Box
    left: float
    right: float
    low: float
    high: float

    def x(self, value: float) -> float:
        """Place of a value across, kept inside the frame."""
        share = (value - self.left) / (self.right - self.left)
        return self.box.left + min(max(share, 0.0), 1.0) * self.box.width

    def y(self, value: float) -> float:
        """Place of a value up, kept inside the frame."""
        share = (value - self.low) / (self.high - self.low)
        return self.box.bottom + min(max(share, 0.0), 1.0) * self.box.height


def round_ticks(low: float, high: float, most: int) -> list[float]:
    """Return at most `most` + 1 round values from `low` to `high`."""
    span = max(high - low, 1e-9)
    unit = 10.0 ** math.floor(math.log10(span / most))
    step = next(unit * factor for factor in _STEPS if span / (unit * factor) <= most)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [index * step + 0.0 for index in range(first, last + 1)]


def draw_ticks_up(canvas: Canvas, axes: Axes, ticks: list[float]) -> None:
    """Draw horizontal hairlines with their values on the left."""
    for tick in ticks:
        y = axes.y(tick)
        draw_rule(canvas, axes.box.left, axes.box.right, y, RULE, 0.35)
        set_line(
            canvas, touched(say("{tick:g}", tick=tick), _with_true_minus), SMALL, axes.box.left - 4.0, y - 2.5, "right"
        )


def draw_ticks_across(canvas: Canvas, axes: Axes, ticks: list[float], drop: float = 0.0) -> None:
    """Draw ticks with their values below the frame, `drop` lower."""
    base = axes.box.bottom - drop
    for tick in ticks:
        x = axes.x(tick)
        draw_path(canvas, [(x, base), (x, base - 3.0)], SOFT, 0.5)
        words = say("{tick:g}", tick=tick)
        half = text_width(words, SMALL) / 2
        set_line(canvas, words, SMALL, min(x, axes.box.right - half), base - 11.0, "centre")


def _with_true_minus(text: str) -> str:
    return text.replace("-", "−")
