"""Page two: the venogram, what is expected, and everything the decision rests on.

It is set as closely as it takes to hold everything: roomy where there is little to say, never smaller than can be read.
Where it cannot hold everything, what to do beside and after the stent goes on to a third page. Only what does not fit even
then is counted instead of printed, and no source is cited that is not listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Entry, Headline, PlanContent
from planner.report.sheet.banner import STRIP_BOTTOM, draw_strip
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
from planner.report.sheet.spoken import told
from planner.report.sheet.venogram_picture import MOST_HEIGHT, draw_venogram, venogram_height
from planner.said import say

_GUTTER = 20.0
_LEFT_WIDTH = 0.46 * CONTENT_WIDTH
_RIGHT_WIDTH = CONTENT_WIDTH - _LEFT_WIDTH - _GUTTER
_REFERENCE = say("Clinical reference, section")
_SOURCES = say("Sources (§ {reference})", reference=_REFERENCE)
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


_ALTERNATIVES, _BY_HAND = say("Alternatives, ranked"), say("Measured by hand on the pictures")
_AFTERCARE, _WITHOUT = say("Aftercare: a draft, the surgeon decides"), say("Without a stent")
_MAY_GO_ON = frozenset({_ALTERNATIVES, _BY_HAND, _AFTERCARE, _WITHOUT})
"""Sections that stand on a third page where two do not hold everything."""


@dataclass(frozen=True)
class Layout:
    """One way to set a page: what stands in which column, and the sources that are cited.

    Attributes
    ----------
    picture_height
        Of the venogram; None on a page without venogram and prediction.
    """

    setting: Setting
    picture_height: float | None
    left: list[Section]
    right: list[Section]
    sources: list[str]


def draw_overleaf(canvas: Canvas, content: PlanContent, layout: Layout) -> None:
    """Draw one page after the first, all but its footer."""
    draw_strip(canvas, content.banner)
    setting, y = layout.setting, _TOP
    _draw_sources(canvas, layout)
    if layout.picture_height is not None:
        y = draw_venogram(canvas, content.venogram, MARGIN, _TOP, _LEFT_WIDTH, setting, layout.picture_height)
        y = draw_course(canvas, content.elongation, MARGIN, y - setting.gap, _LEFT_WIDTH, setting) - setting.gap
    draw_sections(canvas, layout.left, MARGIN, y, _LEFT_WIDTH)
    draw_sections(canvas, layout.right, MARGIN + _LEFT_WIDTH + _GUTTER, _TOP, _RIGHT_WIDTH)


def lay_out(content: PlanContent) -> list[Layout]:
    """The pages after the first: one in the roomiest setting that holds everything, else two, the last resort cut."""
    titles = frozenset(section.title for section in _sections(content, _LEFT_WIDTH, TIGHT))
    alone = _roomiest(content, titles, with_first=True)
    if alone is not None:
        return [alone]
    kept, further = titles - _MAY_GO_ON, titles & _MAY_GO_ON
    second = _roomiest(content, kept, with_first=True) or _cut(content, TIGHT, _RUNGS[-1][1])
    if not further:
        return [second]
    third = _roomiest(content, further, with_first=False, with_pictures=False)
    return [second] if third is None else [second, third]


def _roomiest(
    content: PlanContent, titles: frozenset[str], *, with_first: bool, with_pictures: bool = True
) -> Layout | None:
    for setting, picture_height in _RUNGS:
        whole = _whole(content, titles, setting, picture_height if with_pictures else None, with_first)
        if whole is not None:
            return whole
    return None


def _whole(
    content: PlanContent, titles: frozenset[str], setting: Setting, picture_height: float | None, with_first: bool
) -> Layout | None:
    """These sections in this setting, with as much in the right column as that holds; None where they do not fit."""
    beside, below = (
        [section for section in _sections(content, width, setting) if section.title in titles]
        for width in (_RIGHT_WIDTH, _LEFT_WIDTH)
    )
    sources = _cited(content, beside, setting, with_first)
    right_room, left_room = _rooms(content, setting, picture_height, sources)
    arrangements = []
    for moved in range(2 ** len(beside)):  # the last section is the first to move
        is_left = [bool(moved >> place & 1) for place in reversed(range(len(beside)))]
        right = [section for section, away in zip(beside, is_left, strict=True) if not away]
        left = [section for section, away in zip(below, is_left, strict=True) if away]
        if column_height(right) <= right_room and column_height(left) <= left_room:
            arrangements.append(Layout(setting, picture_height, left, right, sources))
            if picture_height is not None:
                break
    return min(arrangements, key=_imbalance, default=None)


def _imbalance(layout: Layout) -> float:
    return abs(column_height(layout.left) - column_height(layout.right))


def _cut(content: PlanContent, setting: Setting, picture_height: float) -> Layout:
    """What fits: reasons on the left, the rest on the right, the least urgent left out and counted."""
    whole = _statements(content, _RIGHT_WIDTH, setting) + _reasons(content, _LEFT_WIDTH, setting)
    right_room, left_room = _rooms(content, setting, picture_height, _cited(content, whole, setting, True))
    left = fit([one for one in _reasons(content, _LEFT_WIDTH, setting) if one.title not in _MAY_GO_ON], left_room)
    left = left if column_height(left) <= left_room else []
    right = fit([one for one in _statements(content, _RIGHT_WIDTH, setting) if one.title not in _MAY_GO_ON], right_room)
    sources = _cited(content, [*left, *right], setting, True)
    return Layout(setting, picture_height, left, right, sources)


def _rooms(
    content: PlanContent, setting: Setting, picture_height: float | None, sources: list[str]
) -> tuple[float, float]:
    """Height that the right column has, and that the left one has below picture and prediction."""
    right = _TOP - _sources_top(sources, setting) - 6.0
    if picture_height is None:
        return right, right
    drawn = venogram_height(content.venogram, _LEFT_WIDTH, setting, picture_height)
    drawn += course_height(content.elongation, _LEFT_WIDTH, setting)
    return right, right - drawn - 2 * setting.gap


def _sections(content: PlanContent, width: float, setting: Setting) -> list[Section]:
    return _statements(content, width, setting) + _reasons(content, width, setting)


def _statements(content: PlanContent, width: float, setting: Setting) -> list[Section]:
    """Everything in words; where space is short alternatives give way first and cautions last."""
    pressing = [check for check in content.checks if check.tone != "plain"]
    notes = [check for check in content.checks if check.tone == "plain"]
    none, nothing = text_item(say("None."), width, setting), text_item(say("Nothing."), width, setting)
    unsized = text_item(_why_unsized(content.headline), width, setting)
    sizing = tuple(row_item(row, width, setting=setting) for row in content.sizing) or (unsized,)
    deciding = tuple(row_item(row, width, setting=setting) for row in content.deciding)
    assumed = tuple(bullet_item(text, width, setting) for text in content.assumed) or (nothing,)
    others = _told(content.alternatives, width, setting) or (none,)
    made = (
        Section(say("How the size follows"), sizing, 4, setting=setting),
        Section(say("Deciding frames (✓ by a person; Ø by perimeter)"), deciding, 3, setting=setting),
        Section(
            say("Checks"), tuple(entry_item(check, width, setting) for check in pressing) or (none,), 9, setting=setting
        ),
        Section(say("Notes"), _told(notes, width, setting), 3, setting=setting),
        Section(say("Assumed, because nobody measured it"), assumed, 2, setting=setting),
        Section(_ALTERNATIVES, others, 0, setting=setting),
        Section(
            _BY_HAND,
            tuple(bullet_item(text, width, setting) for text in content.hand_measures),
            1,
            setting=setting,
        ),
        Section(say("Second look"), _told(content.second_look, width, setting), 1, setting=setting),
    )
    return [section for section in made if section.items]


def _reasons(content: PlanContent, width: float, setting: Setting) -> list[Section]:
    """Why this size, and what can be done without it."""
    made = (
        (say("Why this size"), content.why),
        (_AFTERCARE, content.aftercare),
        (_WITHOUT, content.without_stent),
    )
    return [Section(title, _told(entries, width, setting), 2, setting=setting) for title, entries in made if entries]


def _told(entries: Sequence[Entry], width: float, setting: Setting) -> tuple[Item, ...]:
    """Statements, each by itself or, where it is set so, as running text."""
    if setting.runs_on and entries:
        return (running_item(entries, width, setting),)
    return tuple(entry_item(entry, width, setting) for entry in entries)


def _why_unsized(headline: Headline) -> str:
    if headline.tone == "stop":
        return say("No stent is planned, so no size is shown.")
    return say("Nothing could be sized: see the checks.")


def _cited(content: PlanContent, printed: list[Section], setting: Setting, with_first: bool) -> list[str]:
    """The sources of what is printed, in lines of running text; `with_first` adds those of page one."""
    items = [item for section in printed for item in section.items]
    numbers = {item.source for item in items if item.source is not None} | {
        each for item in items for each in item.cited
    }
    if with_first:
        numbers |= {entry.source for entry in content.verdict.reasons if entry.source is not None}
    running = "   ".join(f"[{number}] {told(content.sources[number - 1])}" for number in sorted(numbers))
    running = running.replace(f"{told(_REFERENCE)} ", "§ ")
    return wrap(running, setting.small, CONTENT_WIDTH) if running else []


def _sources_top(lines: list[str], setting: Setting) -> float:
    """Height above the sources and their heading."""
    return FOOT + 4.0 + len(lines) * setting.small.pitch + setting.heading.pitch + 6.5


def _draw_sources(canvas: Canvas, layout: Layout) -> None:
    """Draw the sources above the footer."""
    top = _sources_top(layout.sources, layout.setting) - 5.0
    draw_rule(canvas, MARGIN, MARGIN + CONTENT_WIDTH, top + 5.0, RULE)
    y = set_heading(canvas, _SOURCES, MARGIN, top, layout.setting.heading)
    set_lines(canvas, layout.sources, layout.setting.small, MARGIN, y)
