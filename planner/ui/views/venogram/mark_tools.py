"""Taking hold of marks on the venogram: landmarks are pinned and moved, readings and collaterals selected."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from planner.model.vessel import LandmarkName
from planner.ui.views.canvas import Canvas
from planner.ui.views.venogram.editing import Editing
from planner.ui.views.venogram.marked import Marked
from planner.ui.views.venogram.tooling import Selected, Tooling

GRAB_PX = 10
"""How near to a mark, on the screen, a press takes hold of it."""


class _LandmarkStroke:
    button = Qt.MouseButton.LeftButton

    def __init__(self, canvas: Canvas, editing: Editing, tooling: Tooling) -> None:
        self._canvas = canvas
        self._editing = editing
        self._tooling = tooling
        self._name: LandmarkName | None = None
        self._stroke = ""
        self._moved = False

    def move(self, x: float, y: float) -> None:
        """Keep it under the hand."""
        if self._name is not None:
            self._moved = True
            self._editing.pin(self._name, x, y, self._stroke)

    def cancel(self) -> None:
        """Take the stroke back."""
        if self._moved:
            self._editing.drop(self._stroke)
        self._name = None

    def _begin(self, name: LandmarkName) -> None:
        self._name = name
        self._stroke = self._editing.begin("landmark")
        self._moved = False


class PinLandmark(_LandmarkStroke):
    """While the landmark tool is held, a press pins; without letting go it can still be moved."""

    def press(self, x: float, y: float) -> bool:
        """Pin it here."""
        if self._tooling.tool != "landmark":
            return False
        self._begin(self._tooling.landmark)
        self.move(x, y)
        return True

    def release(self) -> None:
        """It is pinned: put the tool down."""
        self._name = None
        self._tooling.put_down()

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """A cross while the tool is held."""
        return Qt.CursorShape.CrossCursor if self._tooling.tool == "landmark" else None


class HoldMark(_LandmarkStroke):
    """A press on a mark selects it, and a landmark follows the hand; a press elsewhere selects none."""

    def __init__(self, canvas: Canvas, editing: Editing, tooling: Tooling, marked: Marked) -> None:
        super().__init__(canvas, editing, tooling)
        self._marked = marked

    def press(self, x: float, y: float) -> bool:
        """Take hold when the press is near a mark."""
        if self._tooling.tool not in ("look", "edges"):
            return False
        found = self._near(x, y)
        self._tooling.select(found)
        self._name = None
        if found is not None and found[0] == "landmark":
            self._begin(found[1])  # type: ignore[arg-type]
        return found is not None

    def release(self) -> None:
        """Let go."""
        self._name = None

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A hand over a mark."""
        near = self._near(x, y) if self._tooling.tool in ("look", "edges") else None
        if near is None:
            return None
        return Qt.CursorShape.SizeAllCursor if near[0] == "landmark" else Qt.CursorShape.PointingHandCursor

    def _near(self, x: float, y: float) -> Selected | None:
        across, down = self._canvas.units_per_pixel()
        found: list[tuple[float, Selected]] = []
        for selected, places in self._marked.places():
            apart = np.hypot((places[:, 0] - x) / across, (places[:, 1] - y) / down)
            if apart.size and apart.min() <= GRAB_PX:
                found.append((float(apart.min()), selected))
        return min(found, key=lambda pair: pair[0])[1] if found else None
