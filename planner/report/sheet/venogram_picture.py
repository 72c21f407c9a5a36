"""The venogram with centreline, lesion, marker bands and the stent laid over it."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.model.arrays import FloatArray
from planner.report.parts.records import Missing, VenogramPicture
from planner.report.sheet.frame_pictures import draw_grey, draw_missing, draw_scale_bar
from planner.report.sheet.lettering import SMALL, set_heading, set_lines, wrap
from planner.report.sheet.paper import (
    BLACK,
    DISEASE,
    STENT,
    WHITE,
    Box,
    draw_path,
    outline_box,
)

_MOST_HEIGHT = 285.0
_MISSING_HEIGHT = 84.0
_LATTICE_CELLS = 9
_LONG_BAR_MM = 20.0


def draw_venogram(canvas: Canvas, picture: VenogramPicture | Missing, left: float, top: float, width: float) -> float:
    """Draw the venogram below `top`; return the height below it and its caption."""
    y = set_heading(canvas, "Venogram", left, top)
    if isinstance(picture, Missing):
        draw_missing(canvas, picture, Box(left, y - _MISSING_HEIGHT, width, _MISSING_HEIGHT))
        return y - _MISSING_HEIGHT
    rows, columns = picture.grey.shape
    scale = min(width / columns, _MOST_HEIGHT / rows)
    panel = Box(left, y - rows * scale, columns * scale, rows * scale)
    _draw_picture(canvas, picture, panel, scale)
    lines = [line for text in picture.lines for line in wrap(text, SMALL, width, 3)]
    return set_lines(canvas, lines, SMALL, left, panel.bottom - 3.0)


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
