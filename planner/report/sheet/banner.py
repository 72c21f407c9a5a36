"""The top of each page, whose plan it is and which side, and the foot, what the paper is not."""

from __future__ import annotations

from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import FOOTER, Banner
from planner.report.sheet.lettering import BODY, SMALL, SMALL_STRONG, STRONG, Style, set_line, shortened, text_width
from planner.report.sheet.paper import (
    CONTENT_WIDTH,
    HEIGHT,
    INK,
    MARGIN,
    SOFT,
    STOP,
    WHITE,
    WIDTH,
    Box,
    draw_rule,
    fill_box,
    outline_box,
)
from planner.report.sheet.spoken import told
from planner.said import joined, say

_NAME = Style("Bold", 17.0, 20.0)
_SIDE = Style("Bold", 27.0, 30.0, WHITE)
_BANNER_TOP = HEIGHT - 26.0
_BANNER_HEIGHT = 46.0
_STRIP_TOP = HEIGHT - 26.0
STRIP_BOTTOM = _STRIP_TOP - 19.0
"""Height below the narrow banner."""
_SIDES = {"left": say("LEFT"), "right": say("RIGHT"), "bilateral": say("BILATERAL"), "": say("SIDE?")}


def draw_banner(canvas: Canvas, banner: Banner) -> float:
    """Draw the patient banner of page one; return the height below it."""
    box_left = _draw_side(canvas, banner)
    room = box_left - MARGIN - 14.0
    name = banner.name or say("Name not known")
    set_line(canvas, shortened(name, _NAME, room), _NAME, MARGIN, _BANNER_TOP - 17.0)
    set_line(canvas, shortened(_identity(banner), BODY, room), BODY.coloured(SOFT), MARGIN, _BANNER_TOP - 32.0)
    set_line(canvas, shortened(_study(banner), STRONG, room), STRONG, MARGIN, _BANNER_TOP - 44.0)
    draw_rule(canvas, MARGIN, WIDTH - MARGIN, _BANNER_TOP - _BANNER_HEIGHT - 6.0, INK, 1.2)
    return _BANNER_TOP - _BANNER_HEIGHT - 6.0


def _draw_side(canvas: Canvas, banner: Banner) -> float:
    """The side, white on black and as large as fits; an unstated one is framed, so that it is not overlooked."""
    words = told(_SIDES[banner.side])
    width = text_width(words, _SIDE) + 28.0
    box = Box(WIDTH - MARGIN - width, _BANNER_TOP - _BANNER_HEIGHT, width, _BANNER_HEIGHT)
    if banner.side:
        fill_box(canvas, box, INK)
    else:
        outline_box(canvas, box, STOP, 2.0)
    style = _SIDE if banner.side else _SIDE.coloured(STOP)
    set_line(canvas, words, style, box.left + width / 2, box.bottom + 13.5, "centre")
    return box.left


def _identity(banner: Banner) -> str:
    parts = (
        say("ID {identifier}", identifier=banner.patient_id or say("not known")),
        say("born {date}", date=banner.birth_date or say("not known")),
        banner.sex,
    )
    return joined("   ·   ", (part for part in parts if part))


def _study(banner: Banner) -> str:
    kind = {"NIVL": say("Non-thrombotic lesion (NIVL)"), "PTS": say("Post-thrombotic (PTS)")}.get(
        banner.disease_class, ""
    )
    return say("{disease}   ·   {images}", disease=kind or say("Class not stated"), images=banner.images)


def draw_strip(canvas: Canvas, banner: Banner) -> None:
    """Draw the narrow banner of page two, down to `STRIP_BOTTOM`."""
    side = told(_SIDES[banner.side])
    left = say(
        "{name}   ·   ID {identifier}   ·   born {date}",
        name=banner.name or say("Name not known"),
        identifier=banner.patient_id or say("not known"),
        date=banner.birth_date or say("not known"),
    )
    width = text_width(side, STRONG) + 14.0
    box = Box(WIDTH - MARGIN - width, _STRIP_TOP - 15.0, width, 15.0)
    fill_box(canvas, box, INK if banner.side else STOP)
    set_line(canvas, side, STRONG.coloured(WHITE), box.left + width / 2, box.bottom + 4.6, "centre")
    room = CONTENT_WIDTH - width - 12.0
    set_line(canvas, shortened(left, STRONG, room), STRONG, MARGIN, _STRIP_TOP - 10.5)
    draw_rule(canvas, MARGIN, WIDTH - MARGIN, STRIP_BOTTOM, INK, 1.2)


def draw_footer(canvas: Canvas, provenance: str, page: int, pages: int) -> None:
    """Draw what the paper is not, who made it, and which page of how many this is."""
    draw_rule(canvas, MARGIN, WIDTH - MARGIN, 34.0)
    number = say("{page} / {pages}", page=page, pages=pages)
    set_line(canvas, number, SMALL_STRONG, WIDTH - MARGIN, 24.5, "right")
    room = CONTENT_WIDTH - text_width(number, SMALL_STRONG) - 10.0
    points = min(SMALL_STRONG.points, SMALL_STRONG.points * room / text_width(FOOTER, SMALL_STRONG))
    set_line(canvas, FOOTER, replace(SMALL_STRONG, points=points), MARGIN, 24.5)
    set_line(canvas, shortened(provenance, SMALL, CONTENT_WIDTH), SMALL, MARGIN, 15.0)
