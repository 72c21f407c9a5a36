"""Type on paper: the styles, breaking text into lines, and setting it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from planner.report.sheet.paper import INK, SOFT
from planner.report.sheet.spoken import told
from planner.resources import resource_path

_WEIGHTS = ("Regular", "SemiBold", "Bold")
_GLUE = "\u00a0"
_NUMBER_AND_UNIT = re.compile(r"(?<=[\d)]) (?=(?:mm²|mmHg|mm|%|F|months?)\b|[%×])|(?<=[×±]) (?=\d)|(?<=\d) (?=±)")
_ELLIPSIS = "…"


@dataclass(frozen=True)
class Style:
    """A typeface weight at a size, with its line pitch and colour."""

    weight: str
    points: float
    pitch: float
    colour: Color = INK

    @property
    def font(self) -> str:
        """The font's registered name."""
        return f"Inter-{self.weight}"

    def coloured(self, colour: Color) -> Style:
        """Return the same style in another colour."""
        return replace(self, colour=colour)


BODY = Style("Regular", 8.2, 10.8)
STRONG = Style("SemiBold", 8.2, 10.8)
SMALL = Style("Regular", 7.2, 9.4, SOFT)
SMALL_STRONG = Style("SemiBold", 7.2, 9.4)
HEADING = Style("Bold", 9.2, 13.0)
KICKER = Style("SemiBold", 8.6, 11.0, SOFT)
FIGURE = Style("Bold", 12.5, 15.0)


@dataclass(frozen=True)
class Setting:
    """How closely a column is set; all of it can be read at arm's length.

    Attributes
    ----------
    gap, below
        Space between sections, and below an item.
    plot
        Height of a plot.
    runs_on
        Whether statements that nothing is looked up in follow one another as running text.
    """

    body: Style
    strong: Style
    small: Style
    heading: Style
    gap: float
    below: float
    plot: float
    runs_on: bool = False


ROOMY = Setting(BODY, STRONG, SMALL, HEADING, 9.0, 2.2, 74.0)
CLOSE = Setting(
    Style("Regular", 7.6, 9.6),
    Style("SemiBold", 7.6, 9.6),
    Style("Regular", 7.0, 8.8, SOFT),
    Style("Bold", 8.6, 11.4),
    7.0,
    1.8,
    64.0,
)
TIGHT = Setting(
    Style("Regular", 7.0, 8.5),
    Style("SemiBold", 7.0, 8.5),
    Style("Regular", 7.0, 8.3, SOFT),
    Style("Bold", 7.8, 9.8),
    5.0,
    1.0,
    48.0,
)
RUNNING = replace(TIGHT, gap=3.5, below=0.5, plot=42.0, runs_on=True)


@cache
def register_fonts() -> None:
    """Make the typeface known to reportlab; needed once before any text is measured or set."""
    for weight in _WEIGHTS:
        registerFont(TTFont(f"Inter-{weight}", str(resource_path("fonts", f"Inter-{weight}.ttf"))))


def text_width(text: str, style: Style) -> float:
    """Return the width of one line."""
    return float(stringWidth(told(text), style.font, style.points))


def wrap(text: str, style: Style, width: float, most_lines: int | None = None) -> list[str]:
    """Break text into lines no wider than `width`; a number stays with its unit.

    A word wider than a line is broken; where `most_lines` does not suffice the last one ends in an ellipsis.
    """
    lines: list[str] = []
    line = ""
    for word in _NUMBER_AND_UNIT.sub(_GLUE, " ".join(told(text).split())).split(" "):
        candidate = f"{line} {word}" if line else word
        if text_width(candidate, style) <= width:
            line = candidate
            continue
        if line:
            lines.append(line)
        *broken, line = _broken(word, style, width)
        lines += broken
    lines.append(line)
    if most_lines is not None and len(lines) > most_lines:
        lines = [*lines[: most_lines - 1], shortened(" ".join(lines[most_lines - 1 :]), style, width)]
    return [one.replace(_GLUE, " ") for one in lines]


def _broken(word: str, style: Style, width: float) -> list[str]:
    """A word in pieces that fit; one piece where it fits whole."""
    pieces: list[str] = [""]
    for letter in word:
        if pieces[-1] and text_width(pieces[-1] + letter, style) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def shortened(text: str, style: Style, width: float) -> str:
    """Return text that fits on one line, cut with an ellipsis where it does not."""
    if text_width(text, style) <= width:
        return text
    text = told(text)
    while text and text_width(text + _ELLIPSIS, style) > width:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS


def set_line(canvas: Canvas, text: str, style: Style, x: float, y: float, align: str = "left") -> None:
    """Set one line with its baseline at y; x is the left edge, the middle or the right edge by `align`."""
    canvas.setFont(style.font, style.points)
    canvas.setFillColor(style.colour)
    draw = {"left": canvas.drawString, "centre": canvas.drawCentredString, "right": canvas.drawRightString}[align]
    draw(x, y, told(text))


def set_lines(canvas: Canvas, lines: Iterable[str], style: Style, x: float, top: float) -> float:
    """Set lines below `top`; return the height below the last one."""
    y = top
    for line in lines:
        set_line(canvas, line, style, x, y - style.points)
        y -= style.pitch
    return y


def set_heading(canvas: Canvas, text: str, x: float, top: float, style: Style = HEADING) -> float:
    """Set a section's heading below `top`; return the height below it."""
    set_line(canvas, text, style, x, top - style.points)
    return top - style.pitch - 1.5
