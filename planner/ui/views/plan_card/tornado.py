"""A tornado plot: how far the prediction moves when one input alone does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.ui.theme import palette
from planner.ui.views.panel import labelled
from planner.ui.views.plan_card.scale_bar import ScaleBar
from planner.ui.views.plan_card.stent_words import Tornado, TornadoBar

THICKNESS = 10


class TornadoPlot(QWidget):
    """One row an input: name, bar on the shared scale, both ends in words."""

    def __init__(self, tornado: Tornado) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 2)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for row, bar in enumerate(tornado.bars):
            cells = (labelled(bar.label, "muted", wrap=True), TornadoRow(bar, tornado), labelled(bar.words, "body"))
            for column, cell in enumerate(cells):
                cell.setToolTip(bar.definition)
                grid.addWidget(cell, row, column)
        grid.setColumnStretch(1, 1)


class TornadoRow(ScaleBar):
    """One bar: hollow below the centre, filled above, so that the side is not told by colour."""

    def __init__(self, bar: TornadoBar, tornado: Tornado) -> None:
        super().__init__(*tornado.scale, f"{bar.label}: {bar.words}")
        self._bar = bar
        self._centre = tornado.centre

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both halves and the centre."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, top = QColor(palette.STENT), (self.height() - THICKNESS) / 2
        low, centre, high = (self.x_of(value) for value in (self._bar.low, self._centre, self._bar.high))
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(low, top, max(centre - low, 1.0), THICKNESS))
        painter.setBrush(colour)
        painter.drawRect(QRectF(centre, top, max(high - centre, 1.0), THICKNESS))
        painter.fillRect(QRectF(centre - 1, 0, 2, self.height()), QColor(palette.TEXT))
        painter.end()
