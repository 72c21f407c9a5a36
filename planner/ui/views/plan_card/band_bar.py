"""A prediction drawn as a bar from its 5th to its 95th percentile with the median marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from planner.ui.theme import palette
from planner.ui.views.plan_card.scale_bar import ScaleBar
from planner.ui.views.plan_card.words import BandMark


class BandBar(ScaleBar):
    """One bar on a scale shared with its neighbours, with zero marked when it is in sight."""

    def __init__(self, band: BandMark, low: float, high: float) -> None:
        super().__init__(low, high, f"{band.label}: {band.words}")
        self._band = band

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw zero or the value before, the range and the median."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.fillRect(QRectF(0, middle - 0.5, self.width(), 1), QColor(palette.LINE))
        if self._low < 0 < self._high:
            painter.fillRect(QRectF(self.x_of(0) - 0.5, 1, 1, self.height() - 2), QColor(palette.FAINT))
        fill = QColor(palette.STENT)
        fill.setAlphaF(0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        left, right = self.x_of(self._band.low), self.x_of(self._band.high)
        painter.drawRoundedRect(QRectF(left, middle - 4, max(right - left, 2.0), 8), 3, 3)
        if self._band.before is not None:
            painter.fillRect(QRectF(self.x_of(self._band.before) - 1, 1, 2, self.height() - 2), QColor(palette.FAINT))
        painter.setBrush(QColor(palette.TEXT))
        painter.drawRoundedRect(QRectF(self.x_of(self._band.middle) - 1.5, middle - 7, 3, 14), 1, 1)
        painter.end()
