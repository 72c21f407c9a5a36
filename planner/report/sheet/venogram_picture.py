"""The venogram with centreline, lesion, marker bands and the stent laid over it."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.model.arrays import FloatArray
from planner.report.parts.records import Missing, VenogramPicture
from planner.report.sheet.frame_pictures import draw_grey, draw_missing, draw_scale_bar
from planner.report.sheet.lettering import ROOMY, Setting, set_heading, set_lines, wrap
from planner.report.sheet.paper import (
    BLACK,
    DISEASE,
    STENT,
    WHITE,
    Box,
    draw_path,
    outline_box,
)
from planner.said import say

MOST_HEIGHT = 285.0
_LEAST_CAPTION = 90.0
_MISSING_HEIGHT = 40.0
_LATTICE_CELLS = 9
_LONG_BAR_MM = 20.0


def draw_venogram(
    canvas: Canvas,
    picture: VenogramPicture | Missing,
    left: float,
    top: float,
    width: float,
    setting: Setting = ROOMY,
    most_height: float = MOST_HEIGHT,
) -> float:
    """Draw the venogram below `top`, the picture itself no higher than `most_height`; return the height below it."""
    y = set_heading(canvas, say("Venogram"), left, top, setting.heading)
    if isinstance(picture, Missing):
        draw_missing(canvas, picture, Box(left, y - _MISSING_HEIGHT, width, _MISSING_HEIGHT))
        return y - _MISSING_HEIGHT
    rows, columns = picture.grey.shape
    scale = min(width / columns, most_height / rows)
    panel = Box(left, y - rows * scale, columns * scale, rows * scale)
    _draw_picture(canvas, picture, panel, scale)
    lines, x, below = _caption(picture, width, setting, most_height)
    return min(panel.bottom, set_lines(canvas, lines, setting.small, left + x, y - below) - 3.0)


def venogram_height(
    picture: VenogramPicture | Missing, width: float, setting: Setting = ROOMY, most_height: float = MOST_HEIGHT
) -> float:
    """Height of what `draw_venogram` draws."""
    heading = setting.heading.pitch + 1.5
    if isinstance(picture, Missing):
        return heading + _MISSING_HEIGHT
    rows, columns = (float(size) for size in picture.grey.shape)
    lines, _, below = _caption(picture, width, setting, most_height)
    panel_height = rows * min(width / columns, most_height / rows)
    return heading + max(panel_height, below + len(lines) * setting.small.pitch + 3.0)


def _caption(
    picture: VenogramPicture, width: float, setting: Setting, most_height: float
) -> tuple[list[str], float, float]:
    """The caption's lines, and where they begin: beside a picture that leaves room for words, else below it."""
    rows, columns = picture.grey.shape
    scale = min(width / columns, most_height / rows)
    beside = columns * scale + 8.0
    if width - beside >= _LEAST_CAPTION:
        return _lines(picture, width - beside, setting), beside, 0.0
    return _lines(picture, width, setting), 0.0, rows * scale + 3.0


def _lines(picture: VenogramPicture, width: float, setting: Setting) -> list[str]:
    return [line for text in picture.lines for line in wrap(text, setting.small, width, 6)]


def _draw_picture(canvas: Canvas, picture: VenogramPicture, panel: Box, scale: float) -> None:
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(panel.left, panel.bottom, panel.width, panel.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    draw_grey(canvas, picture.grey, panel)

    def on_paper(points_px: FloatArray) -> list[tuple[float, float]]:
        # (0, 0) is the centre of the first pixel, half a pixel inside the picture's corner
        return [(panel.left + (x + 0.5) * scale, panel.top - (y + 0.5) * scale) for x, y in points_px.tolist()]

    for x, y in on_paper(picture.markers_px):
        draw_path(canvas, [(x - 4.5, y), (x - 2.0, y)], WHITE, 0.9)
    for course in picture.collaterals_px:
        _draw_line(canvas, on_paper(course), WHITE, 1.0, dash=(0.8, 1.6))
    _draw_line(canvas, on_paper(picture.centreline_px), WHITE, 0.7, dash=(2.0, 2.0))
    _draw_stent(canvas, on_paper(picture.stent_left_px), on_paper(picture.stent_right_px))
    _draw_line(canvas, on_paper(picture.lesion_px), DISEASE, 2.2)
    if picture.mm_per_pixel is not None:
        draw_scale_bar(canvas, panel, scale / picture.mm_per_pixel, _LONG_BAR_MM)
    canvas.restoreState()
    outline_box(canvas, panel, BLACK, 0.5)


def _draw_line(
    canvas: Canvas, points: list[tuple[float, float]], colour: Color, thickness: float, dash: tuple[float, ...] = ()
) -> None:
    """A line with a white edge where it is thick, so that it shows on any grey."""
    if thickness > 1.0:
        draw_path(canvas, points, WHITE, thickness + 1.4)
    draw_path(canvas, points, colour, thickness, dash=dash)


def _draw_stent(canvas: Canvas, one: list[tuple[float, float]], other: list[tuple[float, float]]) -> None:
    """Both edges, and a thin lattice through which the vein can still be seen."""
    if len(one) < 2:
        return
    step = max(1, len(one) // _LATTICE_CELLS)
    for start in range(0, len(one) - 1, step):
        end = min(start + step, len(one) - 1)
        draw_path(canvas, [one[start], other[end]], WHITE, 0.5, alpha=0.7)
        draw_path(canvas, [other[start], one[end]], WHITE, 0.5, alpha=0.7)
    outline = [*one, *reversed(other)]
    draw_path(canvas, outline, WHITE, 2.8, closed=True)
    draw_path(canvas, outline, STENT, 1.5, closed=True)
