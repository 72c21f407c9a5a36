"""Paints the lumen and the stent in space; drag turns, the wheel zooms, a double click looks from the front again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from planner.model.arrays import FloatArray
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.cross_section.state import what_is_missing
from planner.ui.views.overlay import Overlay
from planner.ui.views.place import VeinAxis, vein_axis
from planner.ui.views.solid.state import Faces, Look, Solid, build_solid, faces_of, ring_of, seen

NAME = say("Lumen and stent in space")
NOTCH = 120
RING_ROOM = 4
SHADES = 24
FRONT_OPACITY = 0.30
"""The near wall is glass, so that the stent inside shows."""
STENT_OPACITY = 0.9
NOT_TO_SCALE = say("Not to scale along the vein: positions are not known")
EMPTY = say("The lumen appears here once the contours are found")


class SolidView(QWidget):
    """One picture from where the person looks, with the frame's outline as a ring on it."""

    def __init__(self, store: PlanStore, cursor: FrameCursor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._cursor = cursor
        self.look = Look()
        self.solid: Solid | None = None
        self._axis: VeinAxis | None = None
        self._picture: QPixmap | None = None
        self._held_at: QPointF | None = None
        self._is_stale = True
        self.setObjectName(NAME)
        self.setAccessibleName(tr(NAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumSize(120, 60)
        self._overlay = Overlay(self)
        self._ring_region = QRect()
        cursor.moved.connect(lambda _frame: self._move_ring())
        for signal in (store.case_changed, store.plan_changed, store.assessment_changed):
            signal.connect(lambda _value: self._forget())
        store.reading_changed.connect(self._forget)

    def turn(self, right_px: float, down_px: float) -> None:
        """Look from another side, as after a drag."""
        self._look_from(self.look.turned(right_px, down_px))

    def zoom(self, notches: float) -> None:
        """Look from nearer."""
        self._look_from(self.look.zoomed(notches))

    def home(self) -> None:
        """Look as at first."""
        self._look_from(Look())

    def ring_px(self) -> FloatArray | None:
        """The ring of the frame under the cursor on the view, shape (points, 2); None without one."""
        if self.solid is None or self._axis is None:
            return None
        ring = ring_of(self.solid, self._store.plan, self._axis, self._cursor.frame_index)
        return None if ring is None else seen(ring, self.solid, self.look, self.width(), self.height())[0]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the kept picture and the ring on it."""
        if self._is_stale:
            self._build()
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        ring = self.ring_px()
        if ring is not None:
            if self._ring_region.isEmpty():
                self._ring_region = self.rect()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.CURSOR), 2.0))
            painter.drawPolyline(_polygon(ring))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, another picture."""
        super().resizeEvent(event)
        self._picture = None

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another picture."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._held_at = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn with the hand."""
        if self._held_at is not None:
            by = event.position() - self._held_at
            self._held_at = event.position()
            self.turn(by.x(), by.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held_at = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Look as at first."""
        self.home()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.zoom(event.angleDelta().y() / NOTCH)

    def _move_ring(self) -> None:
        """Paint only where the ring was and where it is now."""
        if self._is_stale or not self.isVisible():
            self.update()
            return
        ring, before = self.ring_px(), self._ring_region
        self._ring_region = QRect()
        if ring is not None:
            low, high = ring.min(axis=0), ring.max(axis=0)
            around = QRectF(low[0], low[1], high[0] - low[0], high[1] - low[1]).toAlignedRect()
            self._ring_region = around.adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)
        for region in (before, self._ring_region):
            if not region.isEmpty():
                self.update(region)

    def _look_from(self, look: Look) -> None:
        self.look = look
        self._picture = None
        self._ring_region = self.rect()
        self.update()

    def _forget(self) -> None:
        self._is_stale, self._picture = True, None
        self.update()

    def _build(self) -> None:
        self._is_stale = False
        case = self._store.case
        pullback = case.pullback if case is not None else None
        self.solid = self._axis = None
        if pullback is not None:
            self._axis = vein_axis(self._store.assessment, pullback.frame_count)
            self.solid = build_solid(self._store.plan, self._store.assessment, self._axis)
        why_empty = tr(EMPTY)
        if case is not None and pullback is not None and not self._store.is_reading:
            why_empty = what_is_missing(case, self._store.plan)[1]
        self._overlay.write_centre(why_empty if self.solid is None and case is not None else "")
        self._overlay.write(
            "bottom_left", tr(NOT_TO_SCALE) if self.solid is not None and not self.solid.is_to_scale else ""
        )

    def _painted(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(palette.IMAGE))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.solid is not None:
            faces = faces_of(self.solid, self.look, self.width(), self.height())
            _paint_wall(painter, faces, near=False)
            self._paint_stents(painter, self.solid)
            _paint_wall(painter, faces, near=True)
        painter.end()
        return picture

    def _paint_stents(self, painter: QPainter, solid: Solid) -> None:
        colour = QColor(palette.COLOURS["dark"]["STENT"])
        colour.setAlphaF(STENT_OPACITY)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in solid.stents:
            painter.drawPolyline(_polygon(seen(line, solid, self.look, self.width(), self.height())[0]))


def _paint_wall(painter: QPainter, faces: Faces, near: bool) -> None:
    """Fill the facets of one side, each in its shade."""
    held = palette.COLOURS["dark"]
    opacity = FRONT_OPACITY if near else 1.0
    inks = {narrow: _inks(held["LESION" if narrow else "MUTED"], opacity) for narrow in (False, True)}
    painter.setPen(Qt.PenStyle.NoPen)
    chosen = faces.is_near == near
    steps = (faces.shade * (SHADES - 1)).round().astype(int)
    for corners, step, narrow in zip(faces.corners[chosen], steps[chosen], faces.narrowed[chosen], strict=True):
        painter.setBrush(inks[bool(narrow)][step])
        painter.drawPolygon(_polygon(corners))


def _inks(colour: str, opacity: float) -> list[QColor]:
    made = []
    for step in range(SHADES):
        ink = QColor(palette.mixed(colour, palette.IMAGE, step / (SHADES - 1)))
        ink.setAlphaF(opacity)
        made.append(ink)
    return made


def _polygon(points: FloatArray) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])
