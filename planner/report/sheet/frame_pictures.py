"""Three IVUS frames side by side at one scale, with contour, scale bar and measures."""

from __future__ import annotations

import numpy as np
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from planner.model.arrays import ByteArray
from planner.report.parts.records import Certainty, FramePicture, Missing
from planner.report.sheet.lettering import (
    BODY,
    FIGURE,
    SMALL,
    SMALL_STRONG,
    STRONG,
    set_line,
    set_lines,
    shortened,
    text_width,
    wrap,
)
from planner.report.sheet.paper import (
    BLACK,
    CONTENT_WIDTH,
    MARGIN,
    SOFT,
    TINT,
    WHITE,
    Box,
    draw_path,
    fill_box,
    outline_box,
)
from planner.said import say

GAP = 12.0
SIDE = (CONTENT_WIDTH - 2 * GAP) / 3
HEIGHT = SIDE + 75.0
_BAR_MM = 10.0
_DASHES: dict[Certainty, tuple[float, ...]] = {"sure": (), "doubtful": (4.0, 2.5), "interpolated": (0.8, 2.2)}


def draw_frames(canvas: Canvas, pictures: tuple[FramePicture | Missing, ...], top: float) -> float:
    """Draw the row of frames below `top`; return the height below it."""
    for index, picture in enumerate(pictures):
        left = MARGIN + index * (SIDE + GAP)
        title = shortened(picture.title, STRONG, SIDE)
        set_line(canvas, title, STRONG, left, top - STRONG.points)
        panel = Box(left, top - 13.0 - SIDE, SIDE, SIDE)
        if isinstance(picture, Missing):
            draw_missing(canvas, picture, panel)
        else:
            _draw_frame(canvas, picture, panel)
    return top - HEIGHT


def draw_missing(canvas: Canvas, missing: Missing, panel: Box) -> None:
    """Draw an empty panel that says why it is empty."""
    fill_box(canvas, panel, TINT)
    lines = wrap(missing.why, BODY, panel.width - 30.0)
    y = panel.bottom + panel.height / 2 + len(lines) * BODY.pitch / 2
    for line in lines:
        set_line(canvas, line, BODY.coloured(SOFT), panel.left + panel.width / 2, y - BODY.points, "centre")
        y -= BODY.pitch


def draw_grey(canvas: Canvas, grey: ByteArray, box: Box) -> None:
    """Draw a grey picture stretched over a box; its outer pixel edges are the box's edges."""
    picture = Image.fromarray(np.ascontiguousarray(grey), "L")
    canvas.drawImage(ImageReader(picture), box.left, box.bottom, box.width, box.height)


def _draw_frame(canvas: Canvas, picture: FramePicture, panel: Box) -> None:
    scale = panel.width / picture.side_mm
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(panel.left, panel.bottom, panel.width, panel.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    fill_box(canvas, panel, BLACK)
    height = picture.height_mm * scale
    left, top = panel.left + picture.left_mm * scale, panel.top - picture.top_mm * scale
    draw_grey(canvas, picture.grey, Box(left, top - height, picture.width_mm * scale, height))
    outline = [(panel.left + x * scale, panel.top - y * scale) for x, y in picture.outline_mm.tolist()]
    draw_path(canvas, outline, BLACK, 2.4, closed=True)
    draw_path(canvas, outline, WHITE, 1.1, closed=True, dash=_DASHES[picture.certainty])
    draw_scale_bar(canvas, panel, scale, _BAR_MM)
    canvas.restoreState()
    outline_box(canvas, panel, BLACK, 0.5)
    area, *others = picture.lines
    set_line(canvas, area, FIGURE, panel.left, panel.bottom - 14.5)
    trust = SMALL_STRONG if picture.certainty == "doubtful" else SMALL
    y = panel.bottom - 18.5
    for line, style in zip((*others, picture.trust), (BODY, BODY, SMALL, trust), strict=False):
        y = set_lines(canvas, [shortened(line, style, panel.width)], style, panel.left, y)


def draw_scale_bar(canvas: Canvas, panel: Box, points_per_mm: float, length_mm: float) -> None:
    """Draw a white bar with a black edge and its length in the lower left corner of a picture."""
    length = length_mm * points_per_mm
    x, y = panel.left + 7.0, panel.bottom + 8.0
    fill_box(canvas, Box(x - 1.0, y - 1.0, length + 2.0, 4.4), BLACK)
    fill_box(canvas, Box(x, y, length, 2.4), WHITE)
    words = say("{length:g} mm", length=length_mm)
    fill_box(canvas, Box(x - 2.0, y + 3.8, text_width(words, SMALL_STRONG) + 4.0, 9.2), BLACK, 0.6)
    set_line(canvas, words, SMALL_STRONG.coloured(WHITE), x, y + 6.0)
