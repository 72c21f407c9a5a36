"""Pulling a contour: grab it near a point and it follows the hand, less and less farther along the wall."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import numpy as np
from PySide6.QtCore import Qt

from planner.model.arrays import FloatArray
from planner.planning import edits
from planner.ui.plan_store import PlanStore
from planner.ui.views.canvas import Canvas
from planner.ui.views.cross_section.state import contour_of

GRAB_PX = 14
"""How near to the contour, on the screen, a press takes hold of it."""

REACH_SHARE = 0.11
"""Part of the perimeter, to either side, over which the pull fades to a third."""

WORDS = "Correct contour"


def pulled(points_mm: FloatArray, grabbed: int, by_mm: FloatArray) -> FloatArray:
    """Move point `grabbed` by `by_mm` and its neighbours along the wall with it, fading smoothly.

    Shape (points, 2) in and out; opposite wall stays where it is.
    """
    steps = np.hypot(*np.diff(points_mm, axis=0, append=points_mm[:1]).T)
    along = np.concatenate([[0.0], np.cumsum(steps[:-1])])
    perimeter = float(steps.sum())
    apart = np.abs(along - along[grabbed])
    apart = np.minimum(apart, perimeter - apart)
    weight = np.exp(-((apart / (REACH_SHARE * perimeter)) ** 2))
    return np.asarray(points_mm + weight[:, None] * by_mm)


def nearest_point(points_mm: FloatArray, x_mm: float, y_mm: float) -> tuple[int, float]:
    """Index of the contour's point nearest to a place, and its distance in mm."""
    apart = np.hypot(points_mm[:, 0] - x_mm, points_mm[:, 1] - y_mm)
    nearest = int(apart.argmin())
    return nearest, float(apart[nearest])


class ContourPull:
    """One stroke on the contour of the frame that is shown; one step of undo."""

    button = Qt.MouseButton.LeftButton
    _strokes = count()

    def __init__(self, canvas: Canvas, store: PlanStore, frame_shown: Callable[[], int]) -> None:
        self._canvas = canvas
        self._store = store
        self._frame_shown = frame_shown
        self._start: FloatArray | None = None
        self._from = np.zeros(2)
        self._grabbed = 0
        self._frame = 0
        self._stroke = ""
        self._moved = False

    def press(self, x: float, y: float) -> bool:
        """Take hold when the press is near the contour."""
        held = self._held(x, y)
        if held is None:
            return False
        self._start, self._grabbed = held
        self._frame = self._frame_shown()
        self._from = np.array([x, y])
        self._stroke = f"contour {next(self._strokes)}"
        self._moved = False
        return True

    def move(self, x: float, y: float) -> None:
        """Pull to the hand."""
        if self._start is None:
            return
        points = pulled(self._start, self._grabbed, np.array([x, y]) - self._from)
        self._moved = True
        words = f"{WORDS} of frame {self._frame + 1}"
        self._store.apply(words, edits.with_contour, self._frame, points, stroke=self._stroke)

    def release(self) -> None:
        """Let go."""
        self._start = None

    def cancel(self) -> None:
        """Take the whole stroke back."""
        if self._moved:
            self._store.undo_stack.undo()
        self._start = None

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A hand near the contour."""
        return Qt.CursorShape.PointingHandCursor if self._held(x, y) is not None else None

    def _held(self, x: float, y: float) -> tuple[FloatArray, int] | None:
        points = contour_of(self._store.plan, self._frame_shown())
        if points is None:
            return None
        nearest, apart_mm = nearest_point(points, x, y)
        return (points, nearest) if apart_mm <= GRAB_PX * self._canvas.units_per_pixel()[0] else None
