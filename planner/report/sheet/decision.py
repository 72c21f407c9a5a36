"""The decision: headline on the left, indication with its reasons on the right."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Headline, Verdict
from planner.report.sheet.flow import Section, draw_sections, entry_item, fit
from planner.report.sheet.lettering import (
    CLOSE,
    KICKER,
    ROOMY,
    STRONG,
    TIGHT,
    Setting,
    Style,
    set_line,
    set_lines,
    shortened,
    text_width,
    wrap,
)
from planner.report.sheet.paper import (
    CAUTION,
    CONTENT_WIDTH,
    INK,
    MARGIN,
    STOP,
    TINT,
    TONES,
    WHITE,
    Box,
    fill_box,
)
from planner.said import say

HEIGHT = 168.0
_LEFT_WIDTH = 0.58 * CONTENT_WIDTH
_PAD = 12.0
_LARGEST, _MEDIUM, _SMALLEST = 46.0, 30.0, 20.0
_CHIP = Style("Bold", 11.5, 14.0, WHITE)
_ABOVE_DETAILS = 5.0
_SECOND = Style("SemiBold", 19.0, 23.0)
_DETAIL = Style("Regular", 9.2, 12.2)


def draw_decision(canvas: Canvas, headline: Headline, verdict: Verdict, top: float) -> float:
    """Draw both halves below `top`; return the height below them."""
    left = Box(MARGIN, top - HEIGHT, _LEFT_WIDTH, HEIGHT)
    right = Box(left.right + 14.0, top - HEIGHT, CONTENT_WIDTH - _LEFT_WIDTH - 14.0, HEIGHT)
    _draw_headline(canvas, headline, left)
    _draw_verdict(canvas, verdict, right)
    return top - HEIGHT


def _draw_headline(canvas: Canvas, headline: Headline, box: Box) -> None:
    forbidden = headline.tone == "stop"
    fill_box(canvas, box, STOP if forbidden else TINT)
    fill_box(canvas, Box(box.left, box.bottom, 4.0, box.height), TONES[headline.tone])
    ink = WHITE if forbidden else INK
    x, room = box.left + _PAD + 4.0, box.width - 2 * _PAD - 4.0
    y = set_lines(canvas, [headline.kicker], KICKER.coloured(ink if forbidden else KICKER.colour), x, box.top - 10.0)
    cautions = [
        line for caution in headline.cautions for line in wrap(say("▲ {caution}", caution=caution), STRONG, room, 2)
    ]
    floor = box.bottom + 7.0 + len(cautions) * STRONG.pitch
    details = [line for detail in headline.details for line in wrap(detail, _DETAIL, room)]
    second = _SECOND.pitch + 3.0 if headline.second else 0.0
    free = y - floor - second - _ABOVE_DETAILS - len(details) * _DETAIL.pitch
    large = _large_style(headline, room, free).coloured(ink)
    for line in headline.lines:
        set_line(canvas, line, large, x, y - large.points * 0.86)
        y -= large.pitch
    if headline.second:
        y = set_lines(canvas, wrap(headline.second, _SECOND, room, 1), _SECOND.coloured(ink), x, y - 3.0)
    y -= _ABOVE_DETAILS
    for detail in headline.details:
        space = int((y - floor) / _DETAIL.pitch)
        if space > 0:
            y = set_lines(canvas, wrap(detail, _DETAIL, room, space), _DETAIL.coloured(ink), x, y)
    set_lines(canvas, cautions, STRONG.coloured(CAUTION), x, floor)


def _large_style(headline: Headline, room: float, free: float) -> Style:
    """As large as the widest line, the number of lines and the details below them allow; `free` is a height."""
    lines = max(1, len(headline.lines))
    points = {1: _LARGEST, 2: _MEDIUM}.get(lines, _SMALLEST)
    if headline.second:
        points = _MEDIUM
    widest = max((text_width(line, Style("Bold", points, 0)) for line in headline.lines), default=0.0)
    points = min(points, points * room / widest) if widest else points
    if lines > 1:
        points = max(min(points, free / lines / 1.1), min(points, _SMALLEST))
    return Style("Bold", points, points * 1.1)


def _draw_verdict(canvas: Canvas, verdict: Verdict, box: Box) -> None:
    words = say("{sign}  {verdict}", sign=verdict.sign, verdict=verdict.word)
    chip = Box(box.left, box.top - 22.0, text_width(words, _CHIP) + 20.0, 22.0)
    fill_box(canvas, chip, TONES[verdict.tone])
    set_line(canvas, words, _CHIP, chip.left + 10.0, chip.bottom + 7.0)
    settings = (_why(verdict, box.width, setting) for setting in (ROOMY, CLOSE, TIGHT))
    fitted = next((one for one in settings if one.height <= box.height - 48.0), None)
    section = fitted or fit([_why(verdict, box.width, TIGHT)], box.height - 48.0)[0]
    draw_sections(canvas, [section], box.left, box.top - 31.0, box.width)
    set_line(canvas, shortened(verdict.checks, STRONG, box.width), STRONG, box.left, box.bottom + 3.0)


def _why(verdict: Verdict, width: float, setting: Setting) -> Section:
    items = tuple(entry_item(reason, width, setting) for reason in verdict.reasons)
    return Section(say("Indication: why"), items, 0, setting=setting)
