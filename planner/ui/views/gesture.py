"""What a hand can do on a view: each gesture is one object that takes the mouse from press to release."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt


class Gesture(Protocol):
    """Press, moves, release. Points are in the view's own units: mm, pixels, or mm along the vein."""

    button: Qt.MouseButton

    def press(self, x: float, y: float) -> bool:
        """Begin at a point, and say whether this gesture applies there."""
        ...

    def move(self, x: float, y: float) -> None:
        """Follow the hand."""
        ...

    def release(self) -> None:
        """End."""
        ...

    def cancel(self) -> None:
        """Put everything back as it was at the press."""
        ...

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """Shape of the mouse cursor where this gesture would begin; None where it would not."""
        ...
