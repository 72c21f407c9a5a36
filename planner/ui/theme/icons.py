"""Line icons drawn for this program: SVG with `currentColor`, coloured when they are loaded."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.resources import resource_path
from planner.ui.theme import palette

SCALES = (1.0, 1.5, 2.0, 3.0)


def pixmap(name: str, size: int, colour: str = palette.TEXT, scale: float = 1.0) -> QPixmap:
    """One icon at `size` device-independent pixels."""
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    side = round(size * scale)
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


@cache
def icon(name: str, colour: str = palette.TEXT, size: int = 20) -> QIcon:
    """An icon with a paler picture for the disabled state, crisp from 100 to 300 % scaling."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(pixmap(name, size, colour, scale))
        made.addPixmap(pixmap(name, size, palette.OUTLINE, scale), QIcon.Mode.Disabled)
    return made
