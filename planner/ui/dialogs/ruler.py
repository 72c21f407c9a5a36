"""A picture with two marks that a person drags onto places a known distance apart."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from planner.model.arrays import FloatArray
from planner.said import say
from planner.ui.theme import palette
from planner.ui.views.canvas import Canvas, line_pen

FIRST_REACH_SHARE = 1 / 6
"""Of the picture's width: where the second mark waits to be dragged."""

SIDE_PX = 420
RING_PX = 15
"""On the screen: a tick of some pixels stays visible within."""


class RulerPicture(Canvas):
    """One frame in pixels, 0 at the first pixel's centre, and the ruler on it.

    `is_placed` says whether anybody moved the ruler: where it waits at first, it measures nothing.
    """

    length_changed = Signal()

    def __init__(
        self,
        pixels: NDArray[np.generic],
        levels: tuple[float, float],
        first_mark_px: tuple[float, float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("Picture to calibrate"), palette.IMAGE, parent)
        self.setMinimumSize(SIDE_PX, SIDE_PX)
        self.box.setAspectLocked(True)
        self.box.invertY(True)
        for side in ("left", "bottom"):
            self.plot.hideAxis(side)
        rows, columns = pixels.shape
        image = pg.ImageItem(pixels, axisOrder="row-major", levels=levels)
        place = QRectF(-0.5, -0.5, columns, rows)
        image.setRect(place)
        self.plot.addItem(image)
        self.box.setRange(place, padding=0.01)
        pen, hover = line_pen(palette.CONTOUR, 2.0), line_pen(palette.TEXT, 2.0)
        self.rings = pg.ScatterPlotItem(size=RING_PX, pen=line_pen(palette.MARKER, 1.5), brush=None)
        self.plot.addItem(self.rings)
        self._ruler = pg.LineSegmentROI([(0, 0), (1, 0)], pen=pen, hoverPen=hover, handlePen=pen)
        # the canvas would take the mouse away from the marks
        self.viewport().removeEventFilter(self)
        self.plot.addItem(self._ruler)
        x, y = first_mark_px
        self.set_marks((x, y), (x + columns * FIRST_REACH_SHARE, y))
        self.is_placed = False
        self._ruler.sigRegionChanged.connect(lambda _roi: self._note_placed())

    @property
    def length_px(self) -> float:
        """Distance of the marks, along itself."""
        (x1, y1), (x2, y2) = self.marks_px
        return float(np.hypot(x2 - x1, y2 - y1))

    @property
    def marks_px(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where both marks are, x and y."""
        first, second = (self._ruler.mapToParent(handle.pos()) for handle in self._ruler.getHandles())
        return (float(first.x()), float(first.y())), (float(second.x()), float(second.y()))

    def set_marks(self, first_px: tuple[float, float], second_px: tuple[float, float]) -> None:
        """Put the marks at two places, in pixels."""
        for handle, place in zip(self._ruler.getHandles(), (first_px, second_px), strict=True):
            self._ruler.movePoint(handle, pg.Point(*place), coords="parent")

    def _note_placed(self) -> None:
        self.is_placed = True
        self.length_changed.emit()

    def ring(self, points_px: FloatArray) -> None:
        """Draw a ring around places of the picture, shape (points, 2), in place of earlier ones."""
        self.rings.setData(pos=points_px)
