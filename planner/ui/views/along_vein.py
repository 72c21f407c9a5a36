"""What longitudinal view and profile share: one horizontal axis along the vein, cranial left, and the cursor on it."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.canvas import style_axis
from planner.ui.views.place import VeinAxis, vein_axis
from planner.ui.views.scrub import Scrub
from planner.ui.views.still import ROOM_PX, StillCanvas

LEFT_AXIS_WIDTH = 46
"""The same in both views, so that they line up to the pixel."""

EDGE_SHARE = 0.012
CURSOR_PX = 1.5


class AlongVein(StillCanvas):
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
        self._on_image = on_image
        self.cursor_place: float | None = None
        self.scrub = Scrub(cursor, self._frame_at)
        self.gestures = (self.scrub,)
        self.wheeled.connect(lambda notches: cursor.step(-notches))
        self.prepare_still()
        cursor.moved.connect(lambda _frame: self.show_cursor())

    def show_cursor(self) -> None:
        """Draw the cursor where the frame lies."""
        place = self.axis.of_frame(self.frame_cursor.frame_index)
        self.cursor_place = place if self._has_frames() and np.isfinite(place) else None
        self.move_marks()

    def moving_region(self) -> QRect:
        """A strip as high as the picture."""
        if self.cursor_place is None:
            return QRect()
        area, middle = self.picture_area(), self.viewport_point(self.cursor_place, 0.0).x()
        strip = QRectF(middle - CURSOR_PX / 2, area.top(), CURSOR_PX, area.height())
        return strip.toAlignedRect().adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)

    def paint_moving(self, painter: QPainter) -> None:
        """The cursor's line."""
        area = self.picture_area()
        if self.cursor_place is None:
            return
        middle = self.viewport_point(self.cursor_place, 0.0).x()
        painter.setClipRect(area)
        painter.setPen(QPen(QColor(palette.CURSOR if self._on_image else palette.CURSOR_LINE), CURSOR_PX))
        painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))

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
