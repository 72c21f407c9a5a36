"""Pinning landmarks on the venogram, moving and deleting them. Each stroke is one step of undo."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Qt

from planner.model.venogram import VenogramLandmark
from planner.model.vessel import LandmarkName
from planner.planning import edits_venogram
from planner.ui.plan_store import PlanStore
from planner.ui.views.canvas import Canvas
from planner.ui.views.venogram.tooling import Tooling
from planner.wording.labels import LANDMARK_LABELS

GRAB_PX = 10
"""How near to a mark, on the screen, a press takes hold of it."""


class Landmarking:
    """What can be done to the venogram's landmarks, and which one is selected."""

    def __init__(self, store: PlanStore, tooling: Tooling) -> None:
        self._store = store
        self._tooling = tooling
        self.selected: LandmarkName | None = None

    @property
    def marks(self) -> tuple[VenogramLandmark, ...]:
        """Those that are pinned."""
        return self._store.plan.venogram_landmarks

    def find(self, name: LandmarkName) -> VenogramLandmark | None:
        """The landmark of a name, if it is pinned."""
        return next((mark for mark in self.marks if mark.name == name), None)

    def pin(self, name: LandmarkName, x: float, y: float, stroke: str | None = None) -> None:
        """Pin a landmark, or move it there."""
        verb = "Pin" if self.find(name) is None or stroke is None else "Move"
        words = f"{verb} {LANDMARK_LABELS[name]} on the venogram"
        self.selected = name
        self._store.apply(words, edits_venogram.with_venogram_landmark, VenogramLandmark(name, x, y), stroke=stroke)

    def select(self, name: LandmarkName | None) -> None:
        """Select a landmark, or none."""
        self.selected = name
        self._tooling.changed.emit()

    def delete_selected(self) -> bool:
        """Take the selected landmark away; say whether there was one."""
        name = self.selected
        if name is None or self.find(name) is None:
            return False
        self.selected = None
        self._store.apply(
            f"Unpin {LANDMARK_LABELS[name]} on the venogram", edits_venogram.without_venogram_landmark, name
        )
        return True


class _LandmarkStroke:
    button = Qt.MouseButton.LeftButton
    _strokes = count()

    def __init__(self, canvas: Canvas, store: PlanStore, landmarking: Landmarking, tooling: Tooling) -> None:
        self._canvas = canvas
        self._store = store
        self._landmarking = landmarking
        self._tooling = tooling
        self._name: LandmarkName | None = None
        self._stroke = ""
        self._moved = False

    def move(self, x: float, y: float) -> None:
        """Keep it under the hand."""
        if self._name is not None:
            self._moved = True
            self._landmarking.pin(self._name, x, y, self._stroke)

    def cancel(self) -> None:
        """Take the stroke back."""
        if self._moved:
            self._store.undo_stack.undo()
        self._name = None

    def _begin(self, name: LandmarkName) -> None:
        self._name = name
        self._stroke = f"venogram landmark {next(self._strokes)}"
        self._moved = False


class PinLandmark(_LandmarkStroke):
    """While the landmark tool is held, a press pins; without letting go it can still be moved."""

    def press(self, x: float, y: float) -> bool:
        """Pin it here."""
        if self._tooling.tool != "landmark":
            return False
        name = self._tooling.landmark
        self._begin(name)
        self._moved = True
        self._landmarking.pin(name, x, y, self._stroke)
        return True

    def release(self) -> None:
        """It is pinned: put the tool down."""
        self._name = None
        self._tooling.put_down()

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """A cross while the tool is held."""
        return Qt.CursorShape.CrossCursor if self._tooling.tool == "landmark" else None


class MoveLandmark(_LandmarkStroke):
    """Take hold of a pinned landmark: it is selected, and follows the hand."""

    def press(self, x: float, y: float) -> bool:
        """Take hold when the press is near one; a press elsewhere selects none."""
        mark = self._near(x, y) if self._tooling.tool == "look" else None
        if mark is None:
            if self._landmarking.selected is not None and self._tooling.tool == "look":
                self._landmarking.select(None)
            return False
        self._begin(mark.name)
        self._landmarking.select(mark.name)
        return True

    def release(self) -> None:
        """Let go."""
        self._name = None

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A hand over a landmark."""
        near = self._tooling.tool == "look" and self._near(x, y) is not None
        return Qt.CursorShape.SizeAllCursor if near else None

    def _near(self, x: float, y: float) -> VenogramLandmark | None:
        across, down = self._canvas.units_per_pixel()
        reach = [(((m.x_px - x) / across) ** 2 + ((m.y_px - y) / down) ** 2, m) for m in self._landmarking.marks]
        near = [pair for pair in reach if pair[0] <= GRAB_PX**2]
        return min(near, key=lambda pair: pair[0])[1] if near else None
