"""What longitudinal view and profile share: one horizontal axis along the vein, cranial left, and the cursor on it."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.canvas import Canvas, line_pen, style_axis
from planner.ui.views.place import VeinAxis, vein_axis
from planner.ui.views.scrub import Scrub

LEFT_AXIS_WIDTH = 46
"""The same in both views, so that they line up to the pixel."""

EDGE_SHARE = 0.012


class AlongVein(Canvas):
    """A canvas whose x runs along the vein."""

    def __init__(
        self,
        name: str,
        store: PlanStore,
        cursor: FrameCursor,
        parent: QWidget | None = None,
        on_image: bool = False,
    ) -> None:
        super().__init__(name, palette.PANEL, parent)
        self.store = store
        self.frame_cursor = cursor
        self.axis: VeinAxis = VeinAxis(np.arange(1.0, 2.0), is_mm=False)
        for side in ("left", "bottom"):
            style_axis(self.plot.getAxis(side))
        self.plot.getAxis("left").setWidth(LEFT_AXIS_WIDTH)
        self._cursor_line = pg.InfiniteLine(
            angle=90, pen=line_pen(palette.CURSOR if on_image else palette.CURSOR_LINE, 1.5)
        )
        self._cursor_line.setZValue(100)
        self.plot.addItem(self._cursor_line, ignoreBounds=True)
        self.scrub = Scrub(cursor, self._frame_at)
        self.gestures = (self.scrub,)
        self.wheeled.connect(lambda notches: cursor.step(-notches))
        cursor.moved.connect(lambda _frame: self.show_cursor())

    def show_cursor(self) -> None:
        """Draw the cursor where the frame lies."""
        place = self.axis.of_frame(self.frame_cursor.frame_index)
        self._cursor_line.setVisible(self._has_frames() and bool(np.isfinite(place)))
        if np.isfinite(place):
            self._cursor_line.setPos(place)

    def look_at(self, place: float) -> None:
        """Show the frame nearest to a place on the axis."""
        if self._has_frames():
            self.frame_cursor.go_to(self.axis.nearest_frame(place))

    def take_axis(self) -> None:
        """Lay the axis out anew for the case and what is known of it."""
        pullback = self.store.case.pullback if self.store.case is not None else None
        self.axis = vein_axis(self.store.assessment, pullback.frame_count if pullback is not None else 1)
        first, last = self.axis.span
        edge = EDGE_SHARE * max(last - first, 1.0)
        self.box.setXRange(first - edge, last + edge, padding=0)
        self.show_cursor()

    def _has_frames(self) -> bool:
        return self.store.case is not None and self.store.case.pullback is not None

    def _frame_at(self, x: float, _y: float) -> int | None:
        return self.axis.nearest_frame(x) if self._has_frames() else None


def words_on_plot(colour: str, anchor: tuple[float, float], font: object, fill: str | None = None) -> pg.TextItem:
    """Text of the window's type on a plot."""
    item = pg.TextItem("", color=colour, anchor=anchor, fill=pg.mkBrush(fill) if fill else None)
    item.setFont(font)
    return item


DASHED = Qt.PenStyle.DashLine
DOTTED = Qt.PenStyle.DotLine
