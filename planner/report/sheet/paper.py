"""The paper: its size, its colours, and the few shapes everything is made of. All of it must read in grey."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Tone

WIDTH: float = A4[0]
HEIGHT: float = A4[1]
MARGIN = 34.0
CONTENT_WIDTH = WIDTH - 2 * MARGIN
FOOT = 40.0
"""Everything but the footer stays above this height."""

INK = HexColor("#15181c")
SOFT = HexColor("#565e68")
RULE = HexColor("#c4cad1")
TINT = HexColor("#f1f3f5")
WHITE = HexColor("#ffffff")
BLACK = HexColor("#000000")
STENT = HexColor("#1b4b82")
DISEASE = HexColor("#a8442f")
STOP = HexColor("#9c1c1a")
CAUTION = HexColor("#8a5a00")

TONES: dict[Tone, Color] = {"plain": INK, "caution": CAUTION, "stop": STOP}


@dataclass(frozen=True)
class Box:
    """A rectangle on the page: left and bottom edge, width and height."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Top edge."""
        return self.bottom + self.height


def fill_box(canvas: Canvas, box: Box, colour: Color, alpha: float = 1.0) -> None:
    """Fill a rectangle without an outline."""
    canvas.saveState()
    canvas.setFillColor(colour, alpha=alpha)
    canvas.rect(box.left, box.bottom, box.width, box.height, stroke=0, fill=1)
    canvas.restoreState()


def outline_box(canvas: Canvas, box: Box, colour: Color = RULE, thickness: float = 0.6) -> None:
    """Draw a rectangle's outline."""
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thickness)
    canvas.rect(box.left, box.bottom, box.width, box.height, stroke=1, fill=0)
    canvas.restoreState()


def hatch_box(canvas: Canvas, box: Box, colour: Color, gap: float = 4.0, alpha: float = 1.0) -> None:
    """Fill a rectangle with slanting lines, which stay visible in grey."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(box.left, box.bottom, box.width, box.height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(colour, alpha=alpha)
    canvas.setLineWidth(0.5)
    start = box.left - box.height
    for step in range(int((box.width + box.height) / gap) + 1):
        x = start + step * gap
        canvas.line(x, box.bottom, x + box.height, box.top)
    canvas.restoreState()


def draw_rule(
    canvas: Canvas, left: float, right: float, y: float, colour: Color = RULE, thickness: float = 0.6
) -> None:
    """Draw a horizontal line."""
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thickness)
    canvas.line(left, y, right, y)
    canvas.restoreState()


def draw_path(
    canvas: Canvas,
    points: list[tuple[float, float]],
    colour: Color,
    thickness: float,
    *,
    closed: bool = False,
    dash: tuple[float, ...] = (),
    alpha: float = 1.0,
) -> None:
    """Draw a line through points; nothing for fewer than two."""
    if len(points) < 2:
        return
    canvas.saveState()
    canvas.setStrokeColor(colour, alpha=alpha)
    canvas.setLineWidth(thickness)
    canvas.setLineJoin(1)
    canvas.setLineCap(1)
    if dash:
        canvas.setDash(*dash)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
