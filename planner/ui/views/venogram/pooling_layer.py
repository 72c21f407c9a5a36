"""How long contrast stays, in colour over the picture, with what the colours mean."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.model.venogram_measurement import Pooling
from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.canvas import Canvas
from planner.wording.numbers import format_number

COLOURS = "cividis"
"""Grows evenly in lightness and looks the same to people who do not tell red from green (Nuñez 2018)."""
DARKEST = 0.22
"""Share of the colours that is left out: they would not stand out from a dark vein."""
OPACITY = 0.72
STEPS = 256
SLOWEST_PERCENTILE = 98.0
"""Half times above are shown in the last colour, so that a few odd pixels do not flatten all others."""
LEGEND = (64, 118)
BAR_WIDTH = 12
TOP = 34
NOTHING = say("No wash-out is seen in this run: there is no half time to show")


class PoolingLayer(QObject):
    """The map and its legend on one canvas; a way of looking, so not a step of undo."""

    changed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.is_shown = False
        self.range_s = (0.0, 1.0)
        self._pooling: Pooling | None = None
        self._table = pg.colormap.get(COLOURS).getLookupTable(DARKEST, 1.0, nPts=STEPS, alpha=False)
        self.image = pg.ImageItem(axisOrder="row-major")
        self.image.setOpacity(OPACITY)
        self.image.setZValue(0.5)
        canvas.plot.addItem(self.image)
        self.legend = HalfTimeLegend(canvas, self._table)
        self._draw()

    @property
    def why_nothing(self) -> str:
        """Why there is no map, in words; empty where there is one."""
        known = self._pooling is not None and bool(np.isfinite(self._pooling.map_s).any())
        return "" if known else tr(NOTHING)

    def take(self, pooling: Pooling | None) -> None:
        """Show this wash-out, or none."""
        if pooling is not self._pooling:
            self._pooling = pooling
            self._draw()

    def show(self, shown: bool) -> None:
        """Lay the map over the picture, or take it away."""
        if shown != self.is_shown:
            self.is_shown = shown
            self._draw()
            self.changed.emit()

    def toggle(self) -> None:
        """Show it, or not."""
        self.show(not self.is_shown)

    def _draw(self) -> None:
        is_there = self.is_shown and self._pooling is not None and not self.why_nothing
        self.image.setVisible(is_there)
        self.legend.setVisible(is_there)
        if not is_there or self._pooling is None:
            return
        half_times = self._pooling.map_s
        known = half_times[np.isfinite(half_times)]
        self.range_s = (0.0, max(float(np.percentile(known, SLOWEST_PERCENTILE)), 0.1))
        self.image.setImage(coloured(half_times, self.range_s, self._table), autoLevels=False)
        self.image.setRect(QRectF(-0.5, -0.5, half_times.shape[1], half_times.shape[0]))
        self.legend.show_range(self.range_s)


def coloured(half_times_s: np.ndarray, range_s: tuple[float, float], table: np.ndarray) -> np.ndarray:
    """A map in colours, shape (rows, columns, 4); clear where the half time is not known."""
    low, high = range_s
    known = np.isfinite(half_times_s)
    share = np.clip((np.nan_to_num(half_times_s) - low) / (high - low), 0.0, 1.0)
    picture = np.zeros((*half_times_s.shape, 4), dtype=np.uint8)
    picture[..., :3] = table[np.rint(share * (len(table) - 1)).astype(int)][..., :3]
    picture[..., 3] = np.where(known, 255, 0)
    return picture


class HalfTimeLegend(QWidget):
    """A bar of the map's colours with seconds beside it, at the picture's left."""

    def __init__(self, covered: QWidget, table: np.ndarray) -> None:
        super().__init__(covered)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Half time of the wash-out, in seconds"))
        self._table = table
        self.words = ("", "", "")
        self.resize(*LEGEND)
        self.hide()

    def show_range(self, range_s: tuple[float, float]) -> None:
        """Write the seconds of the first, the middle and the last colour."""
        low, high = range_s
        self.words = tuple(tr("{time} s", time=format_number(second)) for second in (low, (low + high) / 2, high))  # type: ignore[assignment]
        parent = self.parentWidget()
        if parent is not None:
            self.move(8, TOP)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bar, frame and seconds."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 205))
        top, low = 24, self.height() - 10
        gradient = QLinearGradient(0, low, 0, top)
        for step in range(9):
            red, green, blue = (int(part) for part in self._table[step * (len(self._table) - 1) // 8][:3])
            gradient.setColorAt(step / 8, QColor(red, green, blue))
        painter.fillRect(QRectF(8, top, BAR_WIDTH, low - top), gradient)
        painter.setFont(type_scale.font(type_scale.SMALL))
        painter.setPen(QColor(palette.IMAGE_TEXT))
        painter.drawText(8, 16, "t½")
        for words, y in zip(self.words, (low, (top + low) // 2, top), strict=True):
            painter.drawText(BAR_WIDTH + 13, y + 4, words)
        painter.end()
