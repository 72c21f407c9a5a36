"""Dragging a stent, whole or by an end, on any view that can say what is under the hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from planner.ui.views.canvas import Canvas
from planner.ui.views.stent.placing import Placing
from planner.ui.views.stent.state import Grip

FINE_MM, COARSE_MM = 1.0, 5.0
"""What an arrow key moves a stent by, alone and with Shift."""


class StentDrag:
    """One stroke on one stent; one step of undo. A press and release without a move selects it and looks there.

    `grip_at` says what of which stent lies under a point of the view, `place_at` where along the vein the point is;
    `look_at` shows the frame at a place.
    """

    button = Qt.MouseButton.LeftButton

    def __init__(
        self,
        placing: Placing,
        grip_at: Callable[[float, float], Grip | None],
        place_at: Callable[[float, float], float | None],
        look_at: Callable[[float], None],
    ) -> None:
        self._placing = placing
        self._grip_at = grip_at
        self._place_at = place_at
        self._look_at = look_at
        self._pressed_mm = 0.0

    def press(self, x: float, y: float) -> bool:
        """Take hold of a stent under the hand; a press anywhere else selects none, so that keys step through frames."""
        grip, place_mm = self._grip_at(x, y), self._place_at(x, y)
        if grip is None or place_mm is None:
            self._placing.deselect()
            return False
        self._pressed_mm = place_mm
        self._placing.begin(grip, place_mm)
        return True

    def move(self, x: float, y: float) -> None:
        """Follow the hand."""
        place_mm = self._place_at(x, y)
        if place_mm is not None:
            self._placing.drag(place_mm)

    def release(self) -> None:
        """Let go."""
        if not self._placing.release():
            self._look_at(self._pressed_mm)

    def cancel(self) -> None:
        """Take the whole stroke back."""
        self._placing.cancel()

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A double arrow at an end, a hand on the rest."""
        grip = self._grip_at(x, y)
        if grip is None:
            return None
        return Qt.CursorShape.OpenHandCursor if grip.part == "whole" else Qt.CursorShape.SizeHorCursor


class StentKeys(QObject):
    """Keys of a canvas that has the focus while a stent is selected; they go before the window's own keys."""

    def __init__(self, canvas: Canvas, placing: Placing, applies: Callable[[], bool] = lambda: True) -> None:
        super().__init__(canvas)
        self._placing = placing
        self._applies = applies
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the stent's keys."""
        if self._placing.selected is None or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _KEYS or not self._applies():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._act(event)
            return True
        return False

    def _act(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._placing.begin_keys()
        key, held = event.key(), event.modifiers()
        if key in _MOVES:
            step_mm = COARSE_MM if held & Qt.KeyboardModifier.ShiftModifier else FINE_MM
            self._placing.nudge(_MOVES[key] * step_mm)
        elif key in _LENGTHS:
            self._placing.lengthen(_LENGTHS[key])
        else:
            self._placing.remove()


_MOVES: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LENGTHS: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_KEYS = {*_MOVES, *_LENGTHS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
