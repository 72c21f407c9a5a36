"""Page two: the venogram, what is expected, and everything the decision rests on.

It is set as closely as it takes to hold everything: roomy where there is little to say, never smaller than can be read.
Only what does not fit even then is counted instead of printed, and no source is cited that is not listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Entry, Headline, PlanContent
from planner.report.sheet.banner import STRIP_BOTTOM, draw_footer, draw_strip
from planner.report.sheet.course_plot import course_height, draw_course
from planner.report.sheet.flow import (
    Item,
    Section,
    bullet_item,
    column_height,
    draw_sections,
    entry_item,
    fit,
    row_item,
    running_item,
    text_item,
)
from planner.report.sheet.lettering import CLOSE, ROOMY, RUNNING, TIGHT, Setting, set_heading, set_lines, wrap
from planner.report.sheet.paper import CONTENT_WIDTH, FOOT, MARGIN, RULE, draw_rule
from planner.report.sheet.venogram_picture import MOST_HEIGHT, draw_venogram, venogram_height

_GUTTER = 20.0
_LEFT_WIDTH = 0.46 * CONTENT_WIDTH
_RIGHT_WIDTH = CONTENT_WIDTH - _LEFT_WIDTH - _GUTTER
_REFERENCE = "Clinical reference, section "
_SOURCES = f"Sources (§ {_REFERENCE.strip()})"
_TOP = STRIP_BOTTOM - 11.0
"""Where the columns begin."""

_RUNGS = (
    (ROOMY, MOST_HEIGHT),
    (ROOMY, 190.0),
    (CLOSE, 170.0),
    (TIGHT, 150.0),
    (TIGHT, 110.0),
    (RUNNING, 110.0),
    (RUNNING, 84.0),
)
"""How closely the page is set and how high its picture may be, the roomiest first."""


@dataclass(frozen=True)
class _Layout:
    """One way to set the page: what stands in which column, and the sources that are cited."""

    setting: Setting
    picture_height: float
    left: list[Section]
    right: list[Section]
    sources: list[str]


def draw_page_two(canvas: Canvas, content: PlanContent) -> None:
    """Draw the whole second page."""
    draw_strip(canvas, content.banner)
    layout = _lay_out(content)
    setting = layout.setting
    _draw_sources(canvas, layout)
    y = draw_venogram(canvas, content.venogram, MARGIN, _TOP, _LEFT_WIDTH, setting, layout.picture_height)
    y = draw_course(canvas, content.elongation, MARGIN, y - setting.gap, _LEFT_WIDTH, setting) - setting.gap
    draw_sections(canvas, layout.left, MARGIN, y, _LEFT_WIDTH)
    draw_sections(canvas, layout.right, MARGIN + _LEFT_WIDTH + _GUTTER, _TOP, _RIGHT_WIDTH)
    draw_footer(canvas, content.provenance, 2)


def _lay_out(content: PlanContent) -> _Layout:
    """The roomiest setting that holds everything; the closest one, cut, where none does."""
    for setting, picture_height in _RUNGS:
        whole = _whole(content, setting, picture_height)
        if whole is not None:
            return whole
    return _cut(content, TIGHT, _RUNGS[-1][1])


def _whole(content: PlanContent, setting: Setting, picture_height: float) -> _Layout | None:
    """Everything in this setting, with as much of it in the right column as that holds; None where it does not fit."""
    sources = _cited(content, None, setting)
    right_room, left_room = _rooms(content, setting, picture_height, sources)
    beside, below = _sections(content, _RIGHT_WIDTH, setting), _sections(content, _LEFT_WIDTH, setting)
    for moved in range(2 ** len(beside)):  # the last section is the first to move
        is_left = [bool(moved >> place & 1) for place in reversed(range(len(beside)))]
        right = [section for section, away in zip(beside, is_left, strict=True) if not away]
        left = [section for section, away in zip(below, is_left, strict=True) if away]
        if column_height(right) <= right_room and column_height(left) <= left_room:
            return _Layout(setting, picture_height, left, right, sources)
    return None


def _cut(content: PlanContent, setting: Setting, picture_height: float) -> _Layout:
    """What fits: reasons on the left, the rest on the right, the least urgent left out and counted."""
    right_room, left_room = _rooms(content, setting, picture_height, _cited(content, None, setting))
    left = fit(_reasons(content, _LEFT_WIDTH, setting), left_room)
    left = left if column_height(left) <= left_room else []
    right = fit(_statements(content, _RIGHT_WIDTH, setting), right_room)
    sources = _cited(content, [*left, *right], setting)
    return _Layout(setting, picture_height, left, right, sources)


def _rooms(content: PlanContent, setting: Setting, picture_height: float, sources: list[str]) -> tuple[float, float]:
    """Height that the right column has, and that the left one has below picture and prediction."""
    right = _TOP - _sources_top(sources, setting) - 6.0
    drawn = venogram_height(content.venogram, _LEFT_WIDTH, setting, picture_height)
    drawn += course_height(content.elongation, _LEFT_WIDTH, setting)
    return right, right - drawn - 2 * setting.gap


def _sections(content: PlanContent, width: float, setting: Setting) -> list[Section]:
    return _statements(content, width, setting) + _reasons(content, width, setting)


def _statements(content: PlanContent, width: float, setting: Setting) -> list[Section]:
    """Everything in words; where space is short alternatives give way first and cautions last."""
    pressing = [check for check in content.checks if check.tone != "plain"]
    notes = [check for check in content.checks if check.tone == "plain"]
    none, nothing = text_item("None.", width, setting), text_item("Nothing.", width, setting)
    unsized = text_item(_why_unsized(content.headline), width, setting)
    sizing = tuple(row_item(row, width, setting=setting) for row in content.sizing) or (unsized,)
    deciding = tuple(row_item(row, width, setting=setting) for row in content.deciding)
    assumed = tuple(bullet_item(text, width, setting) for text in content.assumed) or (nothing,)
    others = _told(content.alternatives, width, setting) or (none,)
    made = (
        Section("How the size follows", sizing, 4, setting=setting),
        Section("Deciding frames (✓ by a person; Ø by perimeter)", deciding, 3, setting=setting),
        Section(
            "Checks", tuple(entry_item(check, width, setting) for check in pressing) or (none,), 9, setting=setting
        ),
        Section("Notes", _told(notes, width, setting), 3, setting=setting),
        Section("Assumed, because nobody measured it", assumed, 2, setting=setting),
        Section("Alternatives, ranked", others, 0, setting=setting),
        Section(
            "Measured by hand on the pictures",
            tuple(bullet_item(text, width, setting) for text in content.hand_measures),
            1,
            setting=setting,
        ),
        Section("Second look", _looks(content, width, setting), 1, setting=setting),
    )
    return [section for section in made if section.items]


def _reasons(content: PlanContent, width: float, setting: Setting) -> list[Section]:
    """Why this size, and what can be done without it."""
    made = (
        ("Why this size", content.why),
        ("Aftercare: a draft, the surgeon decides", content.aftercare),
        ("Without a stent", content.without_stent),
    )
    return [Section(title, _told(entries, width, setting), 2, setting=setting) for title, entries in made if entries]


def _looks(content: PlanContent, width: float, setting: Setting) -> tuple[Item, ...]:
    texts = [" ".join(content.second_look)] if setting.runs_on else content.second_look
    return tuple(text_item(text, width, setting) for text in texts)


def _told(entries: Sequence[Entry], width: float, setting: Setting) -> tuple[Item, ...]:
    """Statements, each by itself or, where it is set so, as running text."""
    if setting.runs_on and entries:
        return (running_item(entries, width, setting),)
    return tuple(entry_item(entry, width, setting) for entry in entries)


def _why_unsized(headline: Headline) -> str:
    if headline.tone == "stop":
        return "No stent is planned, so no size is shown."
    return "Nothing could be sized: see the checks."


def _cited(content: PlanContent, printed: list[Section] | None, setting: Setting) -> list[str]:
    """The sources in lines of running text: those of page one and of what is printed here; None stands for all of it."""
    numbers = set(range(1, len(content.sources) + 1))
    if printed is not None:
        numbers = {entry.source for entry in content.verdict.reasons if entry.source is not None}
        numbers |= {item.source for section in printed for item in section.items if item.source is not None}
    running = "   ".join(f"[{number}] {content.sources[number - 1]}" for number in sorted(numbers))
    running = running.replace(_REFERENCE, "§ ")
    return wrap(running, setting.small, CONTENT_WIDTH) if running else []


def _sources_top(lines: list[str], setting: Setting) -> float:
    """Height above the sources and their heading."""
    return FOOT + 4.0 + len(lines) * setting.small.pitch + setting.heading.pitch + 6.5


def _draw_sources(canvas: Canvas, layout: _Layout) -> None:
    """Draw the sources above the footer."""
    top = _sources_top(layout.sources, layout.setting) - 5.0
    draw_rule(canvas, MARGIN, MARGIN + CONTENT_WIDTH, top + 5.0, RULE)
    y = set_heading(canvas, _SOURCES, MARGIN, top, layout.setting.heading)
    set_lines(canvas, layout.sources, layout.setting.small, MARGIN, y)
