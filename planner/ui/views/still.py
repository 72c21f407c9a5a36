"""A canvas whose picture stands still while one mark moves over it.

Scrubbing moves a line or a ring over pictures that do not change. Painting all of a plot for that takes too long, so
that the picture is kept and only what moves is painted over it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap

from planner.ui.views.canvas import Canvas

ROOM_PX = 3
"""Around a mark, for its pen's width and antialiasing."""


class StillCanvas(Canvas):
    """Subclasses paint what moves in `paint_moving` and say by `moving_region` where it is."""

    def prepare_still(self) -> None:
        """Begin; to be called once the canvas is made."""
        self._still: QPixmap | None = None
        self._moved_region = QRect()
        self.scene().changed.connect(self._forget)

    def paint_moving(self, painter: QPainter) -> None:
        """Paint what moves, in pixels of the viewport."""

    def moving_region(self) -> QRect:
        """Where that is; empty when there is nothing."""
        return QRect()

    def move_marks(self) -> None:
        """Paint the marks where they are now."""
        before, self._moved_region = self._moved_region, self.moving_region()
        for region in (before, self._moved_region):
            if not region.isEmpty():
                self.viewport().update(region)

    def viewport_point(self, x: float, y: float) -> QPointF:
        """Point of the viewport under a point of the view, to fractions of a pixel."""
        return QPointF(self.viewportTransform().map(self.box.mapViewToScene(QPointF(x, y))))

    def picture_area(self) -> QRectF:
        """The part of the viewport that the view's picture fills, without the axes."""
        return QRectF(self.viewportTransform().mapRect(self.box.sceneBoundingRect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, and the marks over it."""
        view, scale = self.viewport(), self.devicePixelRatioF()
        if self._still is None or self._still.size() != view.size() * scale:
            self._still = self._painted()
        painter = QPainter(view)
        shown = event.rect()
        source = QRectF(shown.x() * scale, shown.y() * scale, shown.width() * scale, shown.height() * scale)
        painter.drawPixmap(QRectF(shown), self._still, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_moving(painter)
        painter.end()

    def _painted(self) -> QPixmap:
        view, scale = self.viewport(), self.devicePixelRatioF()
        self.scene().prepareForPaint()
        picture = QPixmap(view.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(self.renderHints())
        self.render(
            painter, QRectF(0, 0, view.width(), view.height()), view.rect(), Qt.AspectRatioMode.IgnoreAspectRatio
        )
        painter.end()
        return picture

    def _forget(self, _regions: object) -> None:
        self._still = None
        self.move_marks()
