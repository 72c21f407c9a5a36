"""Draws the stents on a view along the vein, with handles at their ends, and says what lies under the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from planner.model.arrays import FloatArray
from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.along_vein import DASHED, words_on_plot
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.stent.state import Grip, Part, StentPicture

GRAB_PX = 7
HANDLE_PX = 5
"""How near an end counts as held, and how wide the handle of a selected stent is."""
SAMPLES = 60
"""Points along a stent whose walls are not straight on the screen."""

Walls = Callable[[FloatArray, StentPicture], tuple[FloatArray, FloatArray]]
"""Heights of both walls at places along the vein: lower and upper, each of shape (places,)."""


class StentLayer:
    """The stents on one canvas; `walls` gives the heights between which a stent is drawn and held.

    `slack_px` is how far beyond its walls a stent is still held; `is_named` writes device and size on it;
    `on_image` draws it to be seen on a picture.
    """

    def __init__(
        self, canvas: Canvas, walls: Walls, slack_px: float = 0.0, is_named: bool = True, on_image: bool = False
    ) -> None:
        self._canvas = canvas
        self._walls = walls
        self._slack_px = slack_px
        self._is_named = is_named
        self._on_image = on_image
        self._shapes: list[_StentShape] = []
        self.pictures: tuple[StentPicture, ...] = ()
        self._selected: int | None = None

    def draw(self, pictures: Sequence[StentPicture], selected: int | None) -> None:
        """Draw these stents in place of those before."""
        self.pictures, self._selected = tuple(pictures), selected
        while len(self._shapes) > len(self.pictures):
            self._shapes.pop().remove()
        while len(self._shapes) < len(self.pictures):
            self._shapes.append(_StentShape(self._canvas, self._is_named, self._on_image))
        for number, (picture, shape) in enumerate(zip(self.pictures, self._shapes, strict=True)):
            places = np.linspace(picture.start_mm, picture.end_mm, SAMPLES)
            shape.draw(picture, places, *self._walls(places, picture), number == selected, self._room(number))

    def _room(self, number: int) -> tuple[float, float]:
        """Where words of a stent may stand: on it, and on none of its neighbours."""
        picture, others = self.pictures[number], self.pictures
        start = max([picture.start_mm, *(other.end_mm for other in others[:number])])
        end = min([picture.end_mm, *(other.start_mm for other in others[number + 1 :])])
        return (start, end) if end > start else (picture.start_mm, picture.end_mm)

    def grip_at(self, x: float, y: float) -> Grip | None:
        """What of which stent lies under a point; ends go before bodies, the selected stent before others."""
        across, down = self._canvas.units_per_pixel()
        near: list[tuple[float, Grip]] = []
        over: list[Grip] = []
        for number, picture in enumerate(self.pictures):
            inner = float(np.clip(x, picture.start_mm, picture.end_mm))
            low, high = (float(each[0]) for each in self._walls(np.array([inner]), picture))
            slack = self._slack_px * down
            if not low - slack <= y <= high + slack:
                continue
            ends: tuple[tuple[Part, float], ...] = (("cranial", picture.start_mm), ("caudal", picture.end_mm))
            near += [(abs(end - x), Grip(number, part)) for part, end in ends if abs(end - x) <= GRAB_PX * across]
            if picture.start_mm <= x <= picture.end_mm:
                over.append(Grip(number, "whole"))
        if near:
            return min(near, key=lambda each: (each[1].number != self._selected, each[0]))[1]
        return min(over, key=lambda grip: grip.number != self._selected, default=None)


class _StentShape:
    """The items of one stent; they stay on the canvas and follow, so that a drag is cheap."""

    def __init__(self, canvas: Canvas, is_named: bool, on_image: bool) -> None:
        self._canvas = canvas
        self._on_image = on_image
        self._drawn: object = None
        self._body = pg.PlotCurveItem(fillLevel="enclosed", antialias=True)
        self._edges = [pg.InfiniteLine(0.0, angle=90, pen=line_pen(palette.STENT, 1.0, DASHED)) for _ in range(2)]
        self._handles = [pg.PlotCurveItem(pen=line_pen(self._ink(), HANDLE_PX), antialias=True) for _ in range(2)]
        fill = palette.mixed(palette.STENT, palette.PANEL, 0.28)
        self._words = words_on_plot(palette.STENT, (0.5, 0.5), _font(), fill)
        self._words.setVisible(is_named)
        layers = ((12.0, [self._body]), (1.5, self._edges), (21.0, self._handles), (20.0, [self._words]))
        self._items = [(item, layer) for layer, items in layers for item in items]
        for item, layer in self._items:
            item.setZValue(layer)
            canvas.plot.addItem(item, ignoreBounds=True)

    def _ink(self) -> str:
        """Of a selected stent: bright on pictures in either theme."""
        return palette.IMAGE_TEXT if self._on_image else palette.TEXT

    def remove(self) -> None:
        """Take it off the canvas."""
        for item, _layer in self._items:
            self._canvas.plot.removeItem(item)

    def draw(
        self,
        picture: StentPicture,
        places: FloatArray,
        low: FloatArray,
        high: FloatArray,
        is_selected: bool,
        room: tuple[float, float],
    ) -> None:
        """Follow the picture; nothing happens where nothing changed."""
        across = self._canvas.units_per_pixel()[0]
        wanted = (picture, is_selected, room, across, places.tobytes(), low.tobytes(), high.tobytes())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        is_shown = bool(np.isfinite(low + high).all())
        for item, _layer in self._items[:-1]:
            item.setVisible(is_shown)
        if not is_shown:
            return
        self._draw_body(picture, places, low, high, is_selected)
        for end, line, handle in zip((0, -1), self._edges, self._handles, strict=True):
            line.setPos(float(places[end]))
            handle.setData([places[end]] * 2, [low[end], high[end]])
            handle.setVisible(is_selected)
        self._words.setText(_fitting_words(picture, (room[1] - room[0]) / max(across, 1e-9)))
        self._words.setPos(sum(room) / 2, float(low[SAMPLES // 2] + high[SAMPLES // 2]) / 2)

    def _draw_body(
        self, picture: StentPicture, places: FloatArray, low: FloatArray, high: FloatArray, is_selected: bool
    ) -> None:
        outline = np.concatenate([np.stack([places, low], axis=1), np.stack([places, high], axis=1)[::-1]])
        fill = pg.mkColor(palette.STENT)
        fill.setAlphaF(0.34 if is_selected else 0.24)
        style = Qt.PenStyle.SolidLine if picture.is_own else DASHED
        colour, width = (self._ink(), 2.0) if is_selected else (palette.STENT, 1.5)
        closed = np.concatenate([outline, outline[:1]])
        self._body.setData(*closed.T, pen=line_pen(colour, width, style), brush=pg.mkBrush(fill), fillLevel="enclosed")


def _fitting_words(picture: StentPicture, room_px: float) -> str:
    """Device and size, whose it is, and a sign where nobody verified the size: as much of it as there is room for."""
    sign = "" if picture.is_verified else " ▲"
    named = tr("{stents} · yours", stents=picture.words) if picture.is_own else picture.words
    whole = f"{named}{sign}"
    if QFontMetrics(_font()).horizontalAdvance(whole) + 2 * HANDLE_PX <= room_px:
        return whole
    return f"{picture.size_words}{sign}"


def _font() -> QFont:
    return type_scale.font(type_scale.SMALL, QFont.Weight.Bold)
