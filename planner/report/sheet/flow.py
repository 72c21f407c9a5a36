"""A column of sections that must fit a given height: what is least urgent gives way first, and says so."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Entry, Row
from planner.report.sheet.lettering import (
    BODY,
    HEADING,
    SMALL,
    STRONG,
    Style,
    set_heading,
    set_line,
    set_lines,
    text_width,
    wrap,
)
from planner.report.sheet.paper import RULE, SOFT, TONES, draw_rule

GAP = 9.0
_MOST_LINES = 4
_SIGN_WIDTH = 12.0
_SOURCE_WIDTH = 20.0
_LEAST_WORDS = 0.38
"""Share of a row that its words need beside the value."""


@dataclass(frozen=True)
class Line:
    """One piece of set text inside an item: where it starts, in which style."""

    text: str
    style: Style
    indent: float = 0.0
    right: bool = False


@dataclass(frozen=True)
class Item:
    """One entry of a section, broken into lines; `ruled` puts a hairline above it.

    Each line is either on its own pitch or, when `beside` is set, on the first line's baseline.
    """

    lines: tuple[Line, ...]
    beside: tuple[Line, ...] = ()
    ruled: bool = False

    @property
    def height(self) -> float:
        """Height including the space below."""
        return sum(line.style.pitch for line in self.lines) + 2.2


@dataclass(frozen=True)
class Section:
    """A heading with items; `patience` tells how long it keeps its items when space is short, 0 gives way first."""

    title: str
    items: tuple[Item, ...]
    patience: int
    left_out: int = 0

    @property
    def height(self) -> float:
        """Height with heading, items and the line that tells what was left out."""
        more = SMALL.pitch if self.left_out else 0.0
        return HEADING.pitch + 1.5 + sum(item.height for item in self.items) + more

    def shorter(self) -> Section:
        """The same section without its last item."""
        return replace(self, items=self.items[:-1], left_out=self.left_out + 1)


def fit(sections: list[Section], height: float) -> list[Section]:
    """Return the sections cut down until they fit; each keeps at least one item."""
    fitted = [section for section in sections if section.items]
    while sum(section.height for section in fitted) + GAP * (len(fitted) - 1) > height:
        cuttable = [index for index, section in enumerate(fitted) if len(section.items) > 1]
        if not cuttable:
            break
        index = min(cuttable, key=lambda place: (fitted[place].patience, -len(fitted[place].items)))
        fitted[index] = fitted[index].shorter()
    return fitted


def draw_sections(canvas: Canvas, sections: list[Section], x: float, top: float, width: float) -> float:
    """Draw sections below one another; return the height below the last."""
    y = top
    for section in sections:
        y = set_heading(canvas, section.title, x, y)
        for item in section.items:
            y = _draw_item(canvas, item, x, y, width)
        if section.left_out:
            y = set_lines(canvas, [f"… and {section.left_out} more in plan.json"], SMALL, x, y)
        y -= GAP
    return y + GAP


def _draw_item(canvas: Canvas, item: Item, x: float, top: float, width: float) -> float:
    if item.ruled:
        draw_rule(canvas, x, x + width, top + 1.0, RULE, 0.4)
    y = top
    for index, line in enumerate(item.lines):
        baseline = y - line.style.points
        for one in (line, *(item.beside if index == 0 else ())):
            place = x + width if one.right else x + one.indent
            set_line(canvas, one.text, one.style, place, baseline, "right" if one.right else "left")
        y -= line.style.pitch
    return y - 2.2


def entry_item(entry: Entry, width: float) -> Item:
    """Break a signed statement into lines: sign, bold title, text, and the number of its source."""
    colour = TONES[entry.tone]
    indent = _SIGN_WIDTH if entry.sign else 0.0
    room = width - indent - _SOURCE_WIDTH
    beside = []
    if entry.sign:
        beside.append(Line(entry.sign, STRONG.coloured(colour)))
    if entry.source is not None:
        beside.append(Line(f"[{entry.source}]", SMALL, right=True))
    if not entry.title:
        words = wrap(entry.text, BODY, room, _MOST_LINES)
        return Item(tuple(Line(text, BODY, indent) for text in words), tuple(beside))
    return _titled(entry, room, indent, beside, colour)


def _titled(entry: Entry, room: float, indent: float, beside: list[Line], colour: object) -> Item:
    """The title runs into the text where it is one short word; a longer one has its own line."""
    title_style = STRONG.coloured(colour)
    if " " in entry.title:
        titles = wrap(entry.title, title_style, room, 2)
        texts = wrap(entry.text, BODY, room, _MOST_LINES)
        lines = [Line(text, title_style, indent) for text in titles] + [Line(text, BODY, indent) for text in texts]
        return Item(tuple(lines), tuple(beside))
    lead = text_width(entry.title + "  ", title_style)
    first, *rest = wrap(entry.text, BODY, room - lead, None)
    remaining = " ".join(rest)
    lines = [Line(first, BODY, indent + lead)]
    if remaining:
        lines += [Line(text, BODY, indent) for text in wrap(remaining, BODY, room, _MOST_LINES - 1)]
    return Item(tuple(lines), (*beside, Line(entry.title, title_style, indent)))


def row_item(row: Row, width: float, edge: float = _SOURCE_WIDTH, style: Style = BODY) -> Item:
    """Break a table row: what it is on the left, value on the right, number of its source within `edge`.

    A value that leaves too little room goes to a line of its own.
    """
    style = STRONG if row.strong else style
    value_width = text_width(row.value, style)
    room = width - value_width - edge - 8.0
    value = Line(row.value, style, indent=width - edge - value_width)
    source = [] if row.source is None else [Line(f"[{row.source}]", SMALL, right=True)]
    if room >= _LEAST_WORDS * width:
        words = wrap(row.what, style, room, _MOST_LINES)
        return Item(tuple(Line(text, style) for text in words), (value, *source), ruled=True)
    words = wrap(row.what, style, width - edge, _MOST_LINES)
    values = wrap(row.value, style, width - edge, _MOST_LINES)
    lines = [Line(text, style) for text in words]
    lines += [Line(text, style, indent=width - edge - text_width(text, style)) for text in values]
    return Item(tuple(lines), tuple(source), ruled=True)


def text_item(text: str, width: float, style: Style = BODY, most_lines: int = _MOST_LINES) -> Item:
    """Break plain text into lines."""
    return Item(tuple(Line(words, style) for words in wrap(text, style, width, most_lines)))


def pair_item(what: str, value: str, width: float) -> Item:
    """Break a pair: words on the left, a value in bold on the right."""
    return row_item(Row(what, value), width, edge=0.0)


def bullet_item(text: str, width: float) -> Item:
    """Break plain text into lines after a small dash."""
    words = wrap(text, BODY, width - 9.0, _MOST_LINES)
    return Item(tuple(Line(line, BODY, 9.0) for line in words), (Line("–", BODY.coloured(SOFT)),))
