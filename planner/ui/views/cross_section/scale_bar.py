"""A scale bar that keeps its length true while the view zooms."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF

from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.cross_section.state import scale_bar_mm

MARGIN_PX = 16
TICK_PX = 5


class ScaleBar:
    """Bar and words in the lower right corner of a view whose unit is the millimetre."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._calibrated = False
        self._bar = pg.PlotCurveItem(pen=line_pen(palette.IMAGE_TEXT, 2.0))
        self._words = pg.TextItem("", color=palette.IMAGE_TEXT, anchor=(0.5, 1.0))
        self._words.setFont(type_scale.font(type_scale.SMALL))
        for item in (self._bar, self._words):
            item.setZValue(50)
            canvas.plot.addItem(item, ignoreBounds=True)
        canvas.box.sigRangeChanged.connect(lambda *_: self._draw())
        canvas.box.sigResized.connect(lambda *_: self._draw())

    @property
    def length_mm(self) -> float | None:
        """Length of the bar shown; None while nothing is calibrated."""
        return scale_bar_mm(self._canvas.box.viewRect().width()) if self._calibrated else None

    def set_calibrated(self, calibrated: bool) -> None:
        """Show a length, or say that there is none."""
        self._calibrated = calibrated
        self._draw()

    def _draw(self) -> None:
        shown = self._canvas.box.viewRect()
        across, down = self._canvas.units_per_pixel()
        right = shown.right() - MARGIN_PX * across
        low = shown.bottom() - MARGIN_PX * down
        length = self.length_mm
        self._bar.setVisible(length is not None)
        if length is None:
            self._words.setAnchor((1.0, 1.0))
            self._words.setText(tr("Not calibrated"), color=palette.IMAGE_WARN)
            self._words.setPos(QPointF(right, low))
            return
        left, tick = right - length, TICK_PX * down
        self._bar.setData([left, left, right, right], [low - tick, low, low, low - tick])
        self._words.setAnchor((0.5, 1.0))
        self._words.setText(tr("{length:g} mm", length=length), color=palette.IMAGE_TEXT)
        self._words.setPos(QPointF((left + right) / 2, low - tick))
