"""A pyqtgraph plot that hands the mouse to gestures instead of panning by itself.

Views draw into `plot`. Wheel steps through frames, ctrl-wheel zooms, middle drag pans, double click shows everything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.gesture import Gesture
from planner.ui.views.plot import Plot

WHEEL_NOTCH = 120
ZOOM_STEP = 1.15


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """One plot without menus or buttons of its own; `name` is what it is called in English."""

    wheeled = Signal(object)
    """Whole notches; positive is away from the hand."""
    shift_wheeled = Signal(object)
    """The same with the shift key held."""
    hovered = Signal(object, object)
    """Where the mouse is in the view, x and y, with or without a gesture under way."""
    noted = Signal(object)
    """A few words for the title line."""

    def __init__(self, name: str, background: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=background or palette.PANEL)
        self.setObjectName(name)
        self.setAccessibleName(tr(name))
        self.setMinimumSize(120, 60)
        self.gestures: Sequence[Gesture] = ()
        self.plot = Plot()
        self.setCentralItem(self.plot)
        self.box = self.plot.box
        self.home: Callable[[], None] = self.box.autoRange
        self._active: Gesture | None = None
        self._pan_from: QPointF | None = None
        self._wheel_rest = 0
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self.installEventFilter(self)

    def point_at(self, position: QPointF) -> tuple[float, float]:
        """Point of the view under a point of the widget."""
        point = self.box.mapSceneToView(self.mapToScene(position.toPoint()))
        return point.x(), point.y()

    def widget_point(self, x: float, y: float) -> QPointF:
        """Point of the widget under a point of the view; the inverse of `point_at`."""
        return QPointF(self.mapFromScene(self.box.mapViewToScene(QPointF(x, y))))

    def units_per_pixel(self) -> tuple[float, float]:
        """Extent of one screen pixel in view units, x and y."""
        across, down = self.box.viewPixelSize()
        return abs(across), abs(down)

    def cancel_gesture(self) -> bool:
        """Take back the gesture under way; say whether there was one."""
        if self._active is None:
            return False
        gesture, self._active = self._active, None
        gesture.cancel()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take mouse and wheel before pyqtgraph does."""
        kind = event.type()
        if watched is self and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_Escape and self.cancel_gesture()
        if watched is not self.viewport():
            return False
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind == QEvent.Type.MouseMove:
            self._move(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release()
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._press(event)
        else:
            return False
        return True

    def _press(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan_from = event.position()
            return
        if self._active is not None:
            return
        point = self.point_at(event.position())
        for gesture in self.gestures:
            if gesture.button == event.button() and gesture.press(*point):
                self._active = gesture
                return

    def _move(self, event: QMouseEvent) -> None:
        self.hovered.emit(*self.point_at(event.position()))
        if self._pan_from is not None:
            step = self._pan_from - event.position()
            across, down = self.units_per_pixel()
            sense = 1 if self.box.yInverted() else -1
            self.box.translateBy(x=step.x() * across, y=sense * step.y() * down)
            self._pan_from = event.position()
        elif self._active is not None:
            self._active.move(*self.point_at(event.position()))
        else:
            self._show_cursor(self.point_at(event.position()))

    def _release(self) -> None:
        self._pan_from = None
        if self._active is not None:
            gesture, self._active = self._active, None
            gesture.release()

    def _show_cursor(self, point: tuple[float, float]) -> None:
        shapes = (gesture.cursor_at(*point) for gesture in self.gestures)
        shape = next((found for found in shapes if found is not None), Qt.CursorShape.ArrowCursor)
        self.viewport().setCursor(shape)

    def _wheel(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()  # some systems turn shift + wheel sideways
        self._wheel_rest += turned
        notches, self._wheel_rest = int(self._wheel_rest / WHEEL_NOTCH), self._wheel_rest % WHEEL_NOTCH
        if self._wheel_rest and turned < 0:
            self._wheel_rest -= WHEEL_NOTCH
        if notches and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            centre = QPointF(*self.point_at(event.position()))
            self.box.scaleBy(s=(ZOOM_STEP**-notches, ZOOM_STEP**-notches), center=centre)
        elif notches and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.shift_wheeled.emit(notches)
        elif notches:
            self.wheeled.emit(notches)


def style_axis(axis: pg.AxisItem) -> None:
    """Quiet axis in the window's type."""
    axis.setPen(pg.mkPen(palette.LINE))
    axis.setTextPen(pg.mkPen(palette.MUTED))
    axis.setStyle(
        tickFont=type_scale.font(type_scale.SMALL), tickLength=-4, tickTextOffset=5, autoExpandTextSpace=False
    )


def line_pen(colour: str, width: float = 1.5, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> object:
    """A pen of constant width on the screen, which Qt counts in the screen's own pixels."""
    application = QGuiApplication.instance()
    scale = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return pg.mkPen(colour, width=width * scale, style=style)
