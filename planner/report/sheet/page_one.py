"""Page one: whose plan, what is decided, and the pictures it rests on."""

from __future__ import annotations

from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Missing, PlanContent
from planner.report.sheet.banner import draw_banner
from planner.report.sheet.decision import draw_decision
from planner.report.sheet.flow import Section, draw_sections, fit, row_item
from planner.report.sheet.frame_pictures import draw_frames, draw_missing
from planner.report.sheet.lettering import ROOMY, Style, set_heading
from planner.report.sheet.paper import CONTENT_WIDTH, FOOT, MARGIN, Box, draw_rule
from planner.report.sheet.profile_plot import draw_profile
from planner.said import say

_TALLEST_TABLE = 360.0
_NOTE_PITCH = 24.0
_LARGE = replace(ROOMY, body=Style("Regular", 10.0, 17.0))


def draw_page_one(canvas: Canvas, content: PlanContent) -> None:
    """Draw the whole first page."""
    top = draw_banner(canvas, content.banner)
    y = draw_decision(canvas, content.headline, content.verdict, top - 12.0)
    if content.entered:
        _draw_entered(canvas, content, y - 18.0)
    else:
        y = draw_frames(canvas, content.frames, y - 14.0)
        _draw_profile(canvas, content, y - 8.0)


def _draw_entered(canvas: Canvas, content: PlanContent, top: float) -> None:
    """The typed values, and ruled space for what a pen adds."""
    items = tuple(row_item(row, CONTENT_WIDTH, edge=0.0, setting=_LARGE) for row in content.entered)
    section = Section(say("Measurements as entered: there are no images in this plan"), items, 0)
    y = draw_sections(canvas, fit([section], _TALLEST_TABLE), MARGIN, top, CONTENT_WIDTH) - 20.0
    y = set_heading(canvas, say("Notes"), MARGIN, y)
    while (y := y - _NOTE_PITCH) > FOOT + 8.0:
        draw_rule(canvas, MARGIN, MARGIN + CONTENT_WIDTH, y)


def _draw_profile(canvas: Canvas, content: PlanContent, top: float) -> None:
    profile = content.profile
    if isinstance(profile, Missing):
        y = set_heading(canvas, profile.title, MARGIN, top)
        draw_missing(canvas, profile, Box(MARGIN, FOOT + 4.0, CONTENT_WIDTH, y - FOOT - 4.0))
        return
    draw_profile(canvas, profile, top, FOOT)
