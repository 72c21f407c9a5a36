"""Brightness and contrast of an image by dragging: sideways changes the window, up and down the level."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from planner.ui.views.canvas import Canvas

SHARE_PER_PIXEL = 1 / 300
"""A drag of 300 screen pixels changes the window by the whole range of grey levels."""

Levels = tuple[float, float]


def dragged_levels(levels: Levels, right_px: float, down_px: float, full_range: float) -> Levels:
    """Levels (black, white) after a drag: right widens the window, down brightens the picture."""
    black, white = levels
    width = max(white - black + right_px * SHARE_PER_PIXEL * full_range, full_range / 100)
    centre = (black + white) / 2 - down_px * SHARE_PER_PIXEL * full_range
    centre = min(max(centre, 0.0), full_range)
    return centre - width / 2, centre + width / 2


class WindowLevelDrag:
    """Drag on an image to change how it is shown. A way of looking, so not a step of undo."""

    def __init__(
        self,
        canvas: Canvas,
        read: Callable[[], Levels],
        show: Callable[[Levels], None],
        full_range: Callable[[], float],
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        self.button = button
        self._canvas = canvas
        self._read = read
        self._show = show
        self._full_range = full_range
        self._from: tuple[float, float] = (0.0, 0.0)
        self._levels: Levels = (0.0, 255.0)

    def press(self, x: float, y: float) -> bool:
        """Begin anywhere on the image."""
        self._from = (x, y)
        self._levels = self._read()
        return True

    def move(self, x: float, y: float) -> None:
        """Show the image with other levels."""
        across, down = self._canvas.units_per_pixel()
        right_px, down_px = (x - self._from[0]) / across, (y - self._from[1]) / down
        self._show(dragged_levels(self._levels, right_px, down_px, self._full_range()))

    def release(self) -> None:
        """Keep the levels."""

    def cancel(self) -> None:
        """Put the levels back."""
        self._show(self._levels)

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """Say nothing: other gestures decide."""
        return None
