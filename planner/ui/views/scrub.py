"""Scrubbing: press and drag along the vein, and every view follows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from planner.ui.frame_cursor import FrameCursor


class Scrub:
    """Move the one cursor of all views to the place under the hand."""

    button = Qt.MouseButton.LeftButton

    def __init__(self, cursor: FrameCursor, frame_at: Callable[[float, float], int | None]) -> None:
        self._cursor = cursor
        self._frame_at = frame_at
        self._from = 0

    def press(self, x: float, y: float) -> bool:
        """Go to the place, if there is a frame."""
        if self._frame_at(x, y) is None:
            return False
        self._from = self._cursor.frame_index
        self._cursor.stop()
        self.move(x, y)
        return True

    def move(self, x: float, y: float) -> None:
        """Follow the hand."""
        frame = self._frame_at(x, y)
        if frame is not None:
            self._cursor.go_to(frame)

    def release(self) -> None:
        """Stay."""

    def cancel(self) -> None:
        """Go back to the frame that was shown."""
        self._cursor.go_to(self._from)

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A pointing hand where there are frames."""
        return Qt.CursorShape.PointingHandCursor if self._frame_at(x, y) is not None else None
