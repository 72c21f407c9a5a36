"""Correcting a contour by hand: pull it at a point, push it with a round brush, or draw it anew.

Each is one gesture from press to release and one step of undo. While the hand moves, only this frame changes; when it
lets go the neighbours follow.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt

from planner.model.arrays import FloatArray
from planner.ui.plan_store import PlanStore
from planner.ui.views.canvas import Canvas
from planner.ui.views.cross_section.correcting import Correcting, ToolName
from planner.ui.views.cross_section.shapes import brushed, drawn_outline, nearest_point, pulled
from planner.ui.views.cross_section.state import contour_of

GRAB_PX = 14
"""How near to the contour, on the screen, a press takes hold of it."""

DRAWN_STEP_PX = 2.0
"""A hand that draws is followed from one screen pixel pair to the next: finer is trembling."""


class ContourStroke:
    """What all three have in common: the frame, the step of undo, letting go and taking back."""

    button = Qt.MouseButton.LeftButton
    tool: ToolName = "pull"

    def __init__(
        self, canvas: Canvas, store: PlanStore, correcting: Correcting, frame_shown: Callable[[], int]
    ) -> None:
        self._canvas = canvas
        self._store = store
        self._correcting = correcting
        self._frame_shown = frame_shown
        self._frame = 0
        self._stroke = ""
        self._moved = False

    def release(self) -> None:
        """Let go: the neighbours follow."""
        if self._moved:
            self._correcting.finish(self._frame, self._stroke)
        self._moved = False

    def cancel(self) -> None:
        """Take the whole stroke back."""
        if self._moved:
            self._store.drop(self._stroke)
        self._moved = False

    def _begin(self) -> FloatArray | None:
        """Start on the frame that is shown; its outline."""
        self._frame = self._frame_shown()
        self._stroke = self._correcting.begin()
        self._moved = False
        return contour_of(self._store.plan, self._frame)

    def _draw(self, points_mm: FloatArray) -> None:
        self._moved = True
        self._correcting.draw(self._frame, points_mm, self._stroke)

    def _is_chosen(self) -> bool:
        return self._correcting.tool == self.tool and self._store.plan.contours is not None


class ContourPull(ContourStroke):
    """Grab the contour near a point and it follows the hand, less and less farther along the wall."""

    _start = np.zeros((0, 2))
    _from = np.zeros(2)
    _grabbed = 0

    def press(self, x: float, y: float) -> bool:
        """Take hold when the press is near the contour."""
        held = self._held(x, y)
        if held is None:
            return False
        self._begin()
        self._start, self._grabbed = held
        self._from = np.array([x, y])
        return True

    def move(self, x: float, y: float) -> None:
        """Pull to the hand."""
        self._draw(pulled(self._start, self._grabbed, np.array([x, y]) - self._from))

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A hand near the contour."""
        return Qt.CursorShape.PointingHandCursor if self._held(x, y) is not None else None

    def _held(self, x: float, y: float) -> tuple[FloatArray, int] | None:
        points = contour_of(self._store.plan, self._frame_shown()) if self._is_chosen() else None
        if points is None:
            return None
        nearest, apart_mm = nearest_point(points, x, y)
        return (points, nearest) if apart_mm <= GRAB_PX * self._canvas.units_per_pixel()[0] else None


class ContourBrush(ContourStroke):
    """Push the contour with a round brush: outward from inside, inward from outside."""

    tool: ToolName = "brush"
    _outline = np.zeros((0, 2))
    _last = np.zeros(2)

    def press(self, x: float, y: float) -> bool:
        """Put the brush down anywhere on a frame that has a contour."""
        outline = self._begin() if self._is_chosen() else None
        if outline is None:
            return False
        self._outline, self._last = outline, np.array([x, y])
        return True

    def move(self, x: float, y: float) -> None:
        """Push whatever the brush meets on its way."""
        here = np.array([x, y])
        pushed = brushed(self._outline, self._last, here, self._correcting.brush_mm)
        self._last = here
        if pushed is not self._outline:
            self._outline = pushed
            self._draw(pushed)

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """A cross in the middle of the brush."""
        return Qt.CursorShape.CrossCursor if self._is_chosen() else None


class ContourRedraw(ContourStroke):
    """Draw the outline anew, also where the program saw no lumen."""

    tool: ToolName = "redraw"

    def press(self, x: float, y: float) -> bool:
        """Begin a line anywhere."""
        if not self._is_chosen():
            return False
        self._begin()
        self._path = [(x, y)]
        return True

    def move(self, x: float, y: float) -> None:
        """Draw on; as soon as the line encloses something, its ends joined, that is the contour."""
        step = DRAWN_STEP_PX * self._canvas.units_per_pixel()[0]
        if np.hypot(x - self._path[-1][0], y - self._path[-1][1]) < step:
            return
        self._path.append((x, y))
        outline = drawn_outline(np.array(self._path))
        if outline is not None:
            self._draw(outline)

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """A cross where a line may begin."""
        return Qt.CursorShape.CrossCursor if self._is_chosen() else None
