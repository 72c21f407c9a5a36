"""Draws where the stent's caudal edge lies in the vein some months later, and the vein below it, thinned."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from planner.model.arrays import FloatArray
from planner.model.what_if import StentAtMonth
from planner.ui.theme import palette
from planner.ui.views.canvas import Canvas, line_pen

BAND_OPACITY = 0.35
TALL = 1e6
"""Beyond the view, in its own units: the band runs from top to bottom."""


class MonthMarks:
    """The band of the edge from its 5th to its 95th percentile, its median, and the calibre below."""

    def __init__(self, canvas: Canvas) -> None:
        self._band = QGraphicsRectItem()
        self._band.setPen(pg.mkPen(None))
        self._median = pg.InfiniteLine(angle=90, pen=line_pen(palette.STENT, 3.0))
        self._calibre = pg.PlotCurveItem(
            pen=line_pen(palette.STENT, 2.0, Qt.PenStyle.DotLine), connect="finite", antialias=True
        )
        self.edge_mm: float | None = None
        self.band_mm: tuple[float, float] | None = None
        for item, layer in ((self._band, 10.0), (self._median, 19.0), (self._calibre, 18.0)):
            item.setZValue(layer)
            canvas.plot.addItem(item, ignoreBounds=True)
        self.clear()

    def clear(self) -> None:
        """Show the stent as it is placed."""
        self.edge_mm = self.band_mm = None
        for item in (self._band, self._median, self._calibre):
            item.setVisible(False)

    def draw_edge(self, at: StentAtMonth) -> None:
        """Draw the edge and its band; nothing where the drift is not known."""
        self.clear()
        if at.caudal_edge_mm is None or at.drift_mm is None:
            return
        self.edge_mm = at.caudal_edge_mm
        self._median.setPos(at.caudal_edge_mm)
        self._median.setVisible(True)
        if at.drift_p05_mm is None or at.drift_p95_mm is None:
            return
        placed_mm = at.caudal_edge_mm + at.drift_mm
        low, high = placed_mm - at.drift_p95_mm, placed_mm - at.drift_p05_mm
        self.band_mm = low, high
        fill = pg.mkColor(palette.STENT)
        fill.setAlphaF(BAND_OPACITY)
        self._band.setBrush(pg.mkBrush(fill))
        self._band.setRect(QRectF(low, -TALL, high - low, 2 * TALL))
        self._band.setVisible(True)

    def draw_calibre(self, places: FloatArray, values: FloatArray) -> None:
        """Draw the thinned vein: `values` over `places`, both of shape (frames,), NaN where it is not drawn."""
        self._calibre.setData(places, values)
        self._calibre.setVisible(bool(np.isfinite(values).any()))


def thinned_area(
    area_mm2: FloatArray, places: FloatArray, at: StentAtMonth, before_mm: float, end_mm: float | None
) -> FloatArray:
    """Lumen area of the un-stented vein once it has thinned, shape (frames,); NaN under the stent and beyond `end_mm`.

    Every frame below the stent thins in the same proportion as the reference that the model predicts: the prior says
    nothing finer. `end_mm` is where the vein is held, the inguinal ligament; None lets the whole vein thin.
    """
    edge_mm = at.caudal_edge_mm if at.caudal_edge_mm is not None else np.inf
    below = (places >= edge_mm) & (places <= (np.inf if end_mm is None else end_mm))
    return np.where(below, area_mm2 * (at.caudal_diameter_mm / before_mm) ** 2, np.nan)
