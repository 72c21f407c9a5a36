"""Elongation month by month with its band, and the terms that are kept apart."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import CourseBand, ElongationPart, Missing
from planner.report.sheet.axes import Axes, draw_ticks_across, draw_ticks_up, round_ticks
from planner.report.sheet.flow import Section, draw_sections, pair_item, text_item
from planner.report.sheet.lettering import (
    ROOMY,
    SMALL,
    SMALL_STRONG,
    Setting,
    set_heading,
    set_line,
    set_lines,
    text_width,
    wrap,
)
from planner.report.sheet.paper import INK, RULE, SOFT, STENT, WHITE, Box, draw_path, fill_box
from planner.said import say
from planner.wording.numbers import format_number

TITLE = say("What the vein may do")
_AROUND_PLOT = 42.0
_LABEL = say("model prior, not validated")
_BRACKET = 46.0
_LABEL_PITCH = 8.6


def draw_course(
    canvas: Canvas,
    part: ElongationPart | Missing,
    left: float,
    top: float,
    width: float,
    setting: Setting = ROOMY,
) -> float:
    """Draw the prediction below `top`; return the height below it."""
    y = set_heading(canvas, TITLE, left, top, setting.heading)
    if isinstance(part, Missing):
        return set_lines(canvas, wrap(part.why, setting.small, width), setting.small, left, y)
    _draw_label(canvas, left + width, top)
    if part.course and part.final is not None:
        _draw_plot(canvas, part, Box(left + 22.0, y - 14.0 - setting.plot, width - 22.0 - _BRACKET, setting.plot))
        y -= setting.plot + _AROUND_PLOT
    elif part.not_known_because:
        y = set_lines(canvas, _unknown(part, width, setting), setting.small, left, y) - 3.0
    return draw_sections(canvas, [_terms(part, width, setting)], left, y, width)


def course_height(part: ElongationPart | Missing, width: float, setting: Setting = ROOMY) -> float:
    """Height of what `draw_course` draws."""
    height = setting.heading.pitch + 1.5
    if isinstance(part, Missing):
        return height + len(wrap(part.why, setting.small, width)) * setting.small.pitch
    if part.course and part.final is not None:
        height += setting.plot + _AROUND_PLOT
    elif part.not_known_because:
        height += len(_unknown(part, width, setting)) * setting.small.pitch + 3.0
    return height + _terms(part, width, setting).height


def _unknown(part: ElongationPart, width: float, setting: Setting) -> list[str]:
    return wrap(say("Drift: {not_known_because}", not_known_because=part.not_known_because), setting.small, width, 3)


def _terms(part: ElongationPart, width: float, setting: Setting) -> Section:
    items = tuple(pair_item(words, value, width, setting) for words, value in part.terms)
    note = text_item(
        say(
            "{model}. Elongation, straightening and foreshortening have different signs and are not added.",
            model=part.model,
        ),
        width,
        setting,
        small=True,
    )
    return Section(say("Kept apart, median (90 % range)"), (*items, note), 0, setting=setting)


def _draw_label(canvas: Canvas, right: float, top: float) -> None:
    """The words no reader of the plot may miss, in a box beside the heading."""
    width = text_width(_LABEL, SMALL_STRONG) + 10.0
    box = Box(right - width, top - 12.0, width, 12.0)
    fill_box(canvas, box, INK)
    set_line(canvas, _LABEL, SMALL_STRONG.coloured(WHITE), box.left + 5.0, box.bottom + 3.4)


def _draw_plot(canvas: Canvas, part: ElongationPart, box: Box) -> None:
    assert part.final is not None
    bounds = [value for band in (*part.course, part.final) for value in (band.p05_mm, band.p95_mm, band.median_mm)]
    known = [value for value in bounds if value is not None]
    axes = Axes(box, 0.0, max(part.course[-1].month, 1.0), min(0.0, *known), max(1.0, *known) * 1.05)
    draw_ticks_up(canvas, axes, round_ticks(axes.low, axes.high, 4))
    set_line(canvas, say("drift of the caudal edge, mm"), SMALL, box.left, box.top + 5.0)
    _draw_band(canvas, part.course, axes)
    draw_path(canvas, [(axes.x(one.month), axes.y(one.median_mm)) for one in part.course], STENT, 1.7)
    draw_ticks_across(canvas, axes, round_ticks(0.0, axes.right, 6))
    set_line(canvas, say("months after stenting"), SMALL, box.right, box.bottom - 21.0, "right")
    _draw_settled(canvas, part.final, axes)


def _draw_band(canvas: Canvas, course: tuple[CourseBand, ...], axes: Axes) -> None:
    banded = [one for one in course if one.p05_mm is not None and one.p95_mm is not None]
    if len(banded) < 2:
        return
    upper = [(axes.x(one.month), axes.y(one.p95_mm or 0.0)) for one in banded]
    lower = [(axes.x(one.month), axes.y(one.p05_mm or 0.0)) for one in banded]
    canvas.saveState()
    path = canvas.beginPath()
    path.moveTo(*upper[0])
    for point in (*upper[1:], *reversed(lower)):
        path.lineTo(*point)
    path.close()
    canvas.setFillColor(RULE, alpha=0.55)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _draw_settled(canvas: Canvas, final: CourseBand, axes: Axes) -> None:
    """Once settled: the 90 % range as a bracket right of the plot, with its numbers, none over another."""
    x = axes.box.right + 9.0
    for value in (final.p05_mm, final.p95_mm):
        if value is not None:
            draw_path(canvas, [(x - 3.0, axes.y(value)), (x + 3.0, axes.y(value))], SOFT, 1.0)
    if final.p05_mm is not None and final.p95_mm is not None:
        draw_path(canvas, [(x, axes.y(final.p05_mm)), (x, axes.y(final.p95_mm))], SOFT, 1.0)
    canvas.setFillColor(STENT)
    canvas.circle(x, axes.y(final.median_mm), 2.4, stroke=0, fill=1)
    free = float("-inf")
    for value, style in ((final.p05_mm, SMALL), (final.median_mm, SMALL_STRONG), (final.p95_mm, SMALL)):
        if value is not None:
            y = max(axes.y(value), free)
            set_line(canvas, format_number(value), style, x + 6.0, y - 2.5)
            free = y + _LABEL_PITCH
