"""Line icons drawn for this program: SVG with `currentColor`, coloured when they are loaded."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.resources import resource_path
from planner.ui.theme import palette
from planner.ui.theme.palette import ThemeName

HOLE = "#11161D"
"""In the drawings: what is cut out of a filled sign, shown in the panel's colour."""

_pixmaps: dict[int, tuple[str, int, str, float]] = {}
_icons: dict[int, tuple[str, str, int]] = {}
"""What each picture was made from, by Qt's key of it, so that it can be made again in another theme."""


def pixmap(name: str, size: int, colour: str | None = None, scale: float = 1.0) -> QPixmap:
    """One icon at `size` device-independent pixels, in the colour of text unless told otherwise."""
    return QPixmap(_pixmap(name, size, colour or palette.TEXT, scale, palette.PANEL))


@cache
def _pixmap(name: str, size: int, colour: str, scale: float, hole: str) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour).replace(HOLE, hole)
    side = round(size * scale)
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(scale)
    _pixmaps[image.cacheKey()] = (name, size, colour, scale)
    return image


def icon(name: str, colour: str | None = None, size: int = 20) -> QIcon:
    """An icon with a paler picture for the disabled state, crisp from 100 to 250 % scaling."""
    return _icon(name, colour or palette.TEXT, size, palette.OUTLINE)


def exchanged_pixmap(held: QPixmap, before: ThemeName, after: ThemeName) -> QPixmap | None:
    """The same picture in another theme; None for one that is not of this program."""
    made_from = _pixmaps.get(held.cacheKey())
    if made_from is None:
        return None
    name, size, colour, scale = made_from
    return pixmap(name, size, palette.exchanged(colour, before, after), scale)


def exchanged_icon(held: QIcon, before: ThemeName, after: ThemeName) -> QIcon | None:
    """The same icon in another theme; None for one that is not of this program."""
    made_from = _icons.get(held.cacheKey())
    if made_from is None:
        return None
    name, colour, size = made_from
    return icon(name, palette.exchanged(colour, before, after), size)


@cache
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _icon(name: str, colour: str, size: int, pale: str) -> QIcon:
    made = QIcon(_Drawn(name, colour, pale))
    _icons[made.cacheKey()] = (name, colour, size)
    return made


class _Drawn(QIconEngine):
    """Draws an icon when it is first shown: most icons of the window are hidden at its start."""

    def __init__(self, name: str, colour: str, pale: str) -> None:
        super().__init__()
        self._made_from = name, colour, pale

    def clone(self) -> QIconEngine:
        """Another one of the same drawing."""
        return _Drawn(*self._made_from)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it in the middle of a rectangle, as sharp as the screen is."""
        device = painter.device()
        scale = device.devicePixelRatioF() if device is not None else 1.0
        side = min(rect.width(), rect.height())
        image = self.pixmap(QSize(side, side) * scale, mode, state)
        image.setDevicePixelRatio(scale)
        painter.drawPixmap(rect.center() - QPoint(side // 2, side // 2), image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """The drawing in screen pixels, paler where it is disabled."""
        name, colour, pale = self._made_from
        side, ink = min(size.width(), size.height()), pale if mode == QIcon.Mode.Disabled else colour
        return pixmap(name, side, ink)
