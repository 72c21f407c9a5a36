"""Where the pullback's frame lies on the venogram: a ring, and the way back from a place to a frame."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from planner.model.arrays import FloatArray
from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.still import ROOM_PX, StillCanvas
from planner.ui.views.venogram.state import VeinMap

PLACE_PX = 13
NEAR_PX = 12
"""How near to the centreline, on the screen, a press moves the pullback instead of the grey levels."""


class PullbackPlace:
    """Follows the pullback's cursor along the vein, as far as both images are tied."""

    def __init__(self, canvas: StillCanvas, store: PlanStore, cursor: FrameCursor) -> None:
        self._canvas = canvas
        self._store = store
        self.cursor = cursor
        self.tied: VeinMap | None = None
        self.point: tuple[float, float] | None = None

    def follow(self) -> None:
        """Work out anew where the frame lies."""
        position = self._position_mm()
        self.point = self.tied.point_at(position) if self.tied is not None and position is not None else None

    def frame_at(self, x: float, y: float) -> int | None:
        """Frame of the pullback at the place of the vein nearest to a pixel; None where the images are not tied."""
        known = self._positions_mm()
        if known is None or self.tied is None:
            return None
        position, _apart_px = self.tied.position_of(x, y)
        return int(np.nanargmin(np.abs(known - position)))

    def frame_near(self, x: float, y: float) -> int | None:
        """The same where the pixel lies on the vein's course, else None."""
        if self.tied is None:
            return None
        _position, apart_px = self.tied.position_of(x, y)
        return None if apart_px > NEAR_PX * self._canvas.units_per_pixel()[0] else self.frame_at(x, y)

    def go_to(self, x: float, y: float) -> None:
        """Move the pullback to the place of the vein nearest to a pixel, where the two images are tied."""
        frame = self.frame_at(x, y)
        if frame is not None:
            self.cursor.stop()
            self.cursor.go_to(frame)

    def region(self) -> QRect:
        """What the ring covers of the viewport."""
        if self.point is None:
            return QRect()
        middle, reach = self._canvas.viewport_point(*self.point), PLACE_PX / 2 + ROOM_PX
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        """Ring where the frame lies."""
        if self.point is not None:
            painter.setPen(QPen(QColor(palette.CURSOR), 2.0))
            painter.drawEllipse(self._canvas.viewport_point(*self.point), PLACE_PX / 2, PLACE_PX / 2)

    def _position_mm(self) -> float | None:
        known, frame = self._positions_mm(), self.cursor.frame_index
        return float(known[frame]) if known is not None and frame < known.size and np.isfinite(known[frame]) else None

    def _positions_mm(self) -> FloatArray | None:
        vessel = self._store.assessment.vessel if self._store.assessment is not None else None
        return vessel.positions.position_mm if vessel is not None else None
