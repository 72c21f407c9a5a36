"""Draws how far contours are to be trusted: solid, dashed or dotted lines, hatched bands, ticks and diamonds.

Every view uses the same signs, and none rests on colour: dashed is low confidence, dotted lies between corrected
frames, hatched is low confidence, a tick is confirmed by a person, a diamond decides the plan and waits for one.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsRectItem

from planner.model.arrays import FloatArray
from planner.ui.theme import palette
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.frame_marks import CERTAINTIES, Certainty, FrameMarks

LINE_STYLES: Final[dict[Certainty, Qt.PenStyle]] = {
    "sure": Qt.PenStyle.SolidLine,
    "doubtful": Qt.PenStyle.DashLine,
    "interpolated": Qt.PenStyle.DotLine,
}
MARK_PX = 11
HALF_FRAME = 0.5


class TrustedLine:
    """A line along the vein whose style tells how far each stretch of it is to be trusted."""

    def __init__(self, canvas: Canvas, colour: str, width: float) -> None:
        self._items = {
            certainty: pg.PlotCurveItem(pen=line_pen(colour, width, style), antialias=True)
            for certainty, style in LINE_STYLES.items()
        }
        for item in self._items.values():
            canvas.plot.addItem(item, ignoreBounds=True)

    def draw(self, places: FloatArray, values: FloatArray, marks: FrameMarks) -> None:
        """Draw `values` over `places`, both of shape (frames,); NaN breaks the line."""
        gaps = places + values  # unknown where either is
        xs, ys = np.nan_to_num(places), np.nan_to_num(values)
        for certainty in CERTAINTIES:
            joins = marks.joins(gaps, certainty)
            if joins.any():
                self._items[certainty].setData(xs, ys, connect=joins.astype(np.int32))
            else:
                self._items[certainty].clear()

    def clear(self) -> None:
        """Draw nothing."""
        for item in self._items.values():
            item.clear()


class TrustMarks:
    """Hatched bands over doubtful frames; ticks and diamonds on confirmed and unconfirmed deciding ones."""

    def __init__(self, canvas: Canvas, on_image: bool = False) -> None:
        self._canvas = canvas
        self._on_image = on_image
        ground, good = (palette.IMAGE, palette.IMAGE_GOOD) if on_image else (palette.GROUND, palette.GOOD)
        self._bands: list[QGraphicsRectItem] = []
        self._ticks = [_scatter(_tick(), ground, 5.0), _scatter(_tick(), good, 2.2)]
        self._diamonds = _scatter("d", self._warning(), 1.8)
        for item in (*self._ticks, self._diamonds):
            item.setZValue(40)
            canvas.plot.addItem(item, ignoreBounds=True)

    def clear(self) -> None:
        """Draw nothing."""
        for band in self._bands:
            self._canvas.plot.removeItem(band)
        self._bands.clear()
        for item in (*self._ticks, self._diamonds):
            item.clear()

    def draw(self, places: FloatArray, heights: FloatArray, marks: FrameMarks, band: tuple[float, float]) -> None:
        """Draw the marks.

        Parameters
        ----------
        places, heights
            Shape (frames,): where each frame lies, and at what height its tick or diamond stands; NaN leaves it out.
        band
            Lower and upper edge of the hatched bands.
        """
        self.clear()
        for first, last in marks.doubtful_runs():
            self._draw_band(places, first, last, band)
        confirmed = _points(places, heights, marks.confirmed)
        for item in self._ticks:
            item.setData(*confirmed)
        self._diamonds.setData(*_points(places, heights, marks.to_confirm))

    def _warning(self) -> str:
        return palette.IMAGE_WARN if self._on_image else palette.WARN

    def _draw_band(self, places: FloatArray, first: int, last: int, band: tuple[float, float]) -> None:
        known = places[first : last + 1][np.isfinite(places[first : last + 1])]
        if not known.size:
            return
        half = HALF_FRAME * float(np.nanmedian(np.abs(np.diff(places)))) if places.size > 1 else HALF_FRAME
        start, end = float(known.min()) - half, float(known.max()) + half
        shape = QGraphicsRectItem(QRectF(start, min(band), end - start, abs(band[1] - band[0])))
        shape.setBrush(QBrush(QColor(self._warning()), Qt.BrushStyle.BDiagPattern))
        shape.setPen(pg.mkPen(self._warning(), width=1.0))
        shape.setZValue(35)
        self._canvas.plot.addItem(shape, ignoreBounds=True)
        self._bands.append(shape)


def _points(places: FloatArray, heights: FloatArray, frames: tuple[int, ...]) -> tuple[list[float], list[float]]:
    shown = [frame for frame in frames if frame < places.size and np.isfinite(places[frame] + heights[frame])]
    return [float(places[frame]) for frame in shown], [float(heights[frame]) for frame in shown]


def _scatter(symbol: object, colour: str, width: float) -> pg.ScatterPlotItem:
    return pg.ScatterPlotItem(symbol=symbol, size=MARK_PX, pen=line_pen(colour, width), brush=pg.mkBrush(None))


def _tick() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(-0.5, 0.0)
    path.lineTo(-0.12, 0.38)
    path.lineTo(0.52, -0.42)
    return path
