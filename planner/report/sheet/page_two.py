"""Page two: the venogram, what is expected, and everything the decision rests on."""

from __future__ import annotations

from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Headline, PlanContent
from planner.report.sheet.banner import draw_footer, draw_strip
from planner.report.sheet.course_plot import draw_course
from planner.report.sheet.flow import (
    GAP,
    Section,
    bullet_item,
    draw_sections,
    entry_item,
    fit,
    row_item,
    text_item,
)
from planner.report.sheet.lettering import SMALL, set_heading, set_lines, wrap
from planner.report.sheet.paper import CONTENT_WIDTH, FOOT, MARGIN, RULE, draw_rule
from planner.report.sheet.venogram_picture import draw_venogram

_GUTTER = 20.0
_LEFT_WIDTH = 0.46 * CONTENT_WIDTH
_RIGHT_WIDTH = CONTENT_WIDTH - _LEFT_WIDTH - _GUTTER
_SOURCE_COLUMNS = 2
_MOST_SOURCE_LINES = 11
_CHECKS = "Checks"
_DECIDING = "Deciding frames (✓ by a person; Ø by perimeter)"


def draw_page_two(canvas: Canvas, content: PlanContent) -> None:
    """Draw the whole second page."""
    top = draw_strip(canvas, content.banner) - 11.0
    floor = _draw_sources(canvas, content.sources) + 6.0
    y = draw_venogram(canvas, content.venogram, MARGIN, top, _LEFT_WIDTH)
    y = draw_course(canvas, content.elongation, MARGIN, y - GAP, _LEFT_WIDTH) - GAP
    room = y - floor
    below = _that_fit(_reasons(content, _LEFT_WIDTH), room)
    draw_sections(canvas, fit(below, room), MARGIN, y, _LEFT_WIDTH)
    titles = {section.title for section in below}
    beside = [section for section in _reasons(content, _RIGHT_WIDTH) if section.title not in titles]
    sections = _with_all_checks(_sections(content, _RIGHT_WIDTH), beside, top - floor)
    draw_sections(canvas, sections, MARGIN + _LEFT_WIDTH + _GUTTER, top, _RIGHT_WIDTH)
    draw_footer(canvas, content.provenance, 2)


def _with_all_checks(sections: list[Section], beside: list[Section], height: float) -> list[Section]:
    """What fits; the reasons beside give way altogether before a caution is left out."""
    for kept in range(len(beside), -1, -1):
        fitted = fit([*sections, *beside[:kept]], height)
        if kept == 0 or not any(section.left_out for section in fitted if section.title == _CHECKS):
            break
    return fitted


def _sections(content: PlanContent, width: float) -> list[Section]:
    """Everything in words; where space is short alternatives give way first and cautions last."""
    unsized = text_item(_why_unsized(content.headline), width)
    deciding = Section(_DECIDING, tuple(row_item(row, width) for row in content.deciding), 3)
    pressing = [check for check in content.checks if check.tone != "plain"]
    notes = [check for check in content.checks if check.tone == "plain"]
    none, nothing = text_item("None.", width), text_item("Nothing.", width)
    return [
        Section("How the size follows", tuple(row_item(row, width) for row in content.sizing) or (unsized,), 4),
        *([deciding] if content.deciding else ()),
        Section(_CHECKS, tuple(entry_item(check, width) for check in pressing) or (none,), 9),
        *([Section("Notes", tuple(entry_item(check, width) for check in notes), 3)] if notes else ()),
        Section(
            "Assumed, because nobody measured it",
            tuple(bullet_item(text, width) for text in content.assumed) or (nothing,),
            2,
        ),
        Section("Alternatives, ranked", tuple(entry_item(one, width) for one in content.alternatives) or (none,), 0),
        Section("Second look", tuple(text_item(text, width) for text in content.second_look), 1),
    ]


def _reasons(content: PlanContent, width: float) -> list[Section]:
    """Why this size, and what can be done without it: below the prediction where there is room."""
    made = (
        Section("Why this size", tuple(entry_item(line, width) for line in content.why), 2),
        Section(
            "Aftercare: a draft, the surgeon decides", tuple(entry_item(one, width) for one in content.aftercare), 2
        ),
        Section("Without a stent", tuple(entry_item(one, width) for one in content.without_stent), 1),
    )
    return [section for section in made if section.items]


def _that_fit(sections: list[Section], height: float) -> list[Section]:
    """The first sections of which one item each and the count of the others fit together."""
    taken, used = [], 0.0
    for section in sections:
        used += GAP + replace(section, items=section.items[:1], left_out=1).height
        if used > height:
            break
        taken.append(section)
    return taken


def _why_unsized(headline: Headline) -> str:
    if headline.tone == "stop":
        return "No stent is planned, so no size is shown."
    return "Nothing could be sized: see the checks."


def _draw_sources(canvas: Canvas, sources: tuple[str, ...]) -> float:
    """Draw the numbered sources in columns above the footer; return the height above them."""
    width = (CONTENT_WIDTH - _GUTTER) / _SOURCE_COLUMNS
    broken = [_numbered(number + 1, source, width) for number, source in enumerate(sources)]
    columns, left_out = _in_columns(broken, _MOST_SOURCE_LINES)
    if left_out:
        columns[-1].append(f"… and {left_out} more in plan.json")
    height = max((len(column) for column in columns), default=0) * SMALL.pitch
    top = FOOT + 4.0 + height + 14.5
    draw_rule(canvas, MARGIN, MARGIN + CONTENT_WIDTH, top + 5.0, RULE)
    y = set_heading(canvas, "Sources", MARGIN, top)
    for index, column in enumerate(columns):
        set_lines(canvas, column, SMALL, MARGIN + index * (width + _GUTTER), y)
    return top + 5.0


def _numbered(number: int, source: str, width: float) -> list[str]:
    return wrap(f"[{number}] {source}", SMALL, width, 2)


def _in_columns(broken: list[list[str]], most_lines: int) -> tuple[list[list[str]], int]:
    """Share sources over columns of about equal height, none taller than `most_lines`; tell how many did not fit."""
    total = sum(len(lines) for lines in broken)
    target = min(most_lines, -(-total // _SOURCE_COLUMNS) + 1)
    columns: list[list[str]] = [[]]
    for index, lines in enumerate(broken):
        if len(columns[-1]) + len(lines) > target:
            if len(columns) == _SOURCE_COLUMNS:
                return columns, len(broken) - index
            columns.append([])
        columns[-1] += lines
    return columns, 0
