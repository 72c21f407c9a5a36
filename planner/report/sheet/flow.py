"""A column of sections that must fit a given height: what is least urgent gives way first, and says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Entry, Row
from planner.report.sheet.lettering import (
    ROOMY,
    Setting,
    Style,
    set_heading,
    set_line,
    set_lines,
    text_width,
    wrap,
)
from planner.report.sheet.paper import RULE, SOFT, TONES, draw_rule
from planner.said import say

_MOST_LINES = 9
"""Of one item: what a person wrote may be long, and an item never fills a page."""
_SIGN_WIDTH = 12.0
_ABOVE_RULE = 1.8
"""So that no letter hangs into the hairline below it."""
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

    Each line is either on its own pitch or, when `beside` is set, on the first line's baseline. `source` is the number of
    the source that it cites, `cited` those of running text, `below` the space under it.
    """

    lines: tuple[Line, ...]
    beside: tuple[Line, ...] = ()
    ruled: bool = False
    source: int | None = None
    below: float = ROOMY.below
    cited: tuple[int, ...] = ()

    @property
    def height(self) -> float:
        """Height including the space below."""
        return sum(line.style.pitch for line in self.lines) + self.below


@dataclass(frozen=True)
class Section:
    """A heading with items; `patience` tells how long it keeps its items when space is short, 0 gives way first."""

    title: str
    items: tuple[Item, ...]
    patience: int
    left_out: int = 0
    setting: Setting = ROOMY

    @property
    def height(self) -> float:
        """Height with heading, items and the line that tells what was left out."""
        more = self.setting.small.pitch if self.left_out else 0.0
        return self.setting.heading.pitch + 1.5 + sum(item.height for item in self.items) + more

    def shorter(self) -> Section:
        """The same section without its last item."""
        return replace(self, items=self.items[:-1], left_out=self.left_out + 1)


def fit(sections: list[Section], height: float) -> list[Section]:
    """Return the sections cut down until they fit; each keeps at least one item."""
    fitted = [section for section in sections if section.items]
    while column_height(fitted) > height:
        cuttable = [index for index, section in enumerate(fitted) if len(section.items) > 1]
        if not cuttable:
            break
        index = min(cuttable, key=lambda place: (fitted[place].patience, -len(fitted[place].items)))
        fitted[index] = fitted[index].shorter()
    return fitted


def column_height(sections: list[Section]) -> float:
    """Height of sections below one another, with the space between them."""
    return sum(section.height for section in sections) + sum(section.setting.gap for section in sections[1:])


def draw_sections(canvas: Canvas, sections: list[Section], x: float, top: float, width: float) -> float:
    """Draw sections below one another; return the height below the last."""
    y = top
    for section in sections:
        y = set_heading(canvas, section.title, x, y, section.setting.heading)
        for item in section.items:
            y = _draw_item(canvas, item, x, y, width)
        if section.left_out:
            y = set_lines(
                canvas,
                [say("… and {left_out} more in plan.json", left_out=section.left_out)],
                section.setting.small,
                x,
                y,
            )
        y -= section.setting.gap
    return y + (sections[-1].setting.gap if sections else 0.0)


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
    return y - item.below


def entry_item(entry: Entry, width: float, setting: Setting = ROOMY) -> Item:
    """Break a signed statement into lines: sign, bold title, text, and the number of its source."""
    colour = TONES[entry.tone]
    indent = _SIGN_WIDTH if entry.sign else 0.0
    room = width - indent - _SOURCE_WIDTH
    beside = []
    if entry.sign:
        beside.append(Line(entry.sign, setting.strong.coloured(colour)))
    if entry.source is not None:
        beside.append(Line(f"[{entry.source}]", setting.small, right=True))
    if not entry.title:
        words = wrap(entry.text, setting.body, room, _MOST_LINES)
        lines = [Line(text, setting.body, indent) for text in words]
    else:
        lines, beside = _titled(entry, room, indent, beside, colour, setting)
    return Item(tuple(lines), tuple(beside), source=entry.source, below=setting.below)


def _titled(
    entry: Entry, room: float, indent: float, beside: list[Line], colour: Color, setting: Setting
) -> tuple[list[Line], list[Line]]:
    """The title runs into the text where it is one short word; a longer one has its own line."""
    body, title_style = setting.body, setting.strong.coloured(colour)
    if " " in entry.title:
        titles = wrap(entry.title, title_style, room, 2)
        texts = wrap(entry.text, body, room, _MOST_LINES)
        return [Line(text, title_style, indent) for text in titles] + [
            Line(text, body, indent) for text in texts
        ], beside
    lead = text_width(entry.title + "  ", title_style)
    first, *rest = wrap(entry.text, body, room - lead, None)
    remaining = " ".join(rest)
    lines = [Line(first, body, indent + lead)]
    if remaining:
        lines += [Line(text, body, indent) for text in wrap(remaining, body, room, _MOST_LINES - 1)]
    return lines, [*beside, Line(entry.title, title_style, indent)]


def running_item(entries: Sequence[Entry], width: float, setting: Setting = ROOMY) -> Item:
    """Statements one after another as running text, each with its sign and the number of its source."""
    told = []
    for entry in entries:
        sign, cited = entry.sign or "–", "" if entry.source is None else say(" [{source}]", source=entry.source)
        told.append(
            say(
                "{sign} {choice}{entry}{cited}",
                sign=sign,
                choice=entry.title + ": " if " " in entry.title else "",
                entry=entry.text,
                cited=cited,
            )
        )
    return Item(
        tuple(Line(text, setting.body) for text in wrap("  ".join(told), setting.body, width)),
        below=setting.below,
        cited=tuple(entry.source for entry in entries if entry.source is not None),
    )


def row_item(row: Row, width: float, edge: float = _SOURCE_WIDTH, setting: Setting = ROOMY) -> Item:
    """Break a table row: what it is on the left, value on the right, number of its source within `edge`.

    A value that leaves too little room goes to a line of its own.
    """
    style = setting.strong if row.strong else setting.body
    value_width = text_width(row.value, style)
    room = width - value_width - edge - 8.0
    value = Line(row.value, style, indent=width - edge - value_width)
    cited = [] if row.source is None else [Line(f"[{row.source}]", setting.small, right=True)]
    if room >= _LEAST_WORDS * width:
        words = wrap(row.what, style, room, _MOST_LINES)
        return Item(
            tuple(Line(text, style) for text in words),
            (value, *cited),
            ruled=True,
            source=row.source,
            below=setting.below,
        )
    words = wrap(row.what, style, width - edge, _MOST_LINES)
    values = wrap(row.value, style, width - edge, _MOST_LINES)
    lines = [Line(text, style) for text in words]
    lines += [Line(text, style, indent=width - edge - text_width(text, style)) for text in values]
    return Item(tuple(lines), tuple(cited), ruled=True, source=row.source, below=max(setting.below, _ABOVE_RULE))


def text_item(text: str, width: float, setting: Setting = ROOMY, *, small: bool = False) -> Item:
    """Break plain text into lines."""
    style = setting.small if small else setting.body
    lines = tuple(Line(words, style) for words in wrap(text, style, width, _MOST_LINES))
    return Item(lines, below=setting.below)


def pair_item(what: str, value: str, width: float, setting: Setting = ROOMY) -> Item:
    """Break a pair: words on the left, a value in bold on the right."""
    return row_item(Row(what, value), width, edge=0.0, setting=setting)


def bullet_item(text: str, width: float, setting: Setting = ROOMY) -> Item:
    """Break plain text into lines after a small dash."""
    words = wrap(text, setting.body, width - 9.0, _MOST_LINES)
    dash = Line("–", setting.body.coloured(SOFT))
    return Item(tuple(Line(line, setting.body, 9.0) for line in words), (dash,), below=setting.below)
