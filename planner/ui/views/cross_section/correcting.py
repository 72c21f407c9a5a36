"""How a person corrects contours at the moment: with which tool, how large a brush, and whether neighbours follow."""

from __future__ import annotations

from itertools import count
from typing import Literal

from PySide6.QtCore import QObject, Signal

from planner.model.arrays import FloatArray
from planner.planning import corrections, edits
from planner.ui.plan_store import PlanStore

ToolName = Literal["pull", "brush", "redraw"]

BRUSH_MM = (0.5, 8.0)
"""Smallest and largest radius of the brush: a web of a millimetre to half an iliac vein."""
FIRST_BRUSH_MM = 2.5
BRUSH_STEP = 1.15
"""By one notch of the wheel."""


class Correcting(QObject):
    """The choice of tool, and one stroke after the other; each stroke is one step of undo."""

    changed = Signal()

    def __init__(self, store: PlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._strokes = count()
        self.tool: ToolName = "pull"
        self.brush_mm = FIRST_BRUSH_MM
        self.neighbours_follow = True

    def choose(self, tool: ToolName) -> None:
        """Take another tool; the brush or the pencil again gives way to pulling."""
        self.tool = "pull" if tool == self.tool else tool
        self.changed.emit()

    def resize_brush(self, notches: int) -> None:
        """Make the brush larger, or smaller by negative notches."""
        self.set_brush(self.brush_mm * BRUSH_STEP**notches)

    def set_brush(self, radius_mm: float) -> None:
        """Take a brush of this radius, or of the nearest there is."""
        low, high = BRUSH_MM
        self.brush_mm = min(max(radius_mm, low), high)
        self.changed.emit()

    def let_neighbours_follow(self, follow: bool) -> None:
        """Decide for the corrections to come."""
        if follow != self.neighbours_follow:
            self.neighbours_follow = follow
            self.changed.emit()

    def begin(self) -> str:
        """A key for a new stroke."""
        return f"contour {next(self._strokes)}"

    def put(self, frame: int, points_mm: FloatArray, words: str) -> None:
        """Replace the outline at once; the neighbours follow, in the same step."""
        stroke = self.begin()
        self.draw(frame, points_mm, stroke, words)
        self.finish(frame, stroke)

    def draw(self, frame: int, points_mm: FloatArray, stroke: str, words: str = "Correct contour") -> None:
        """Show the outline as the hand has it now; neighbours wait."""
        self._store.apply(f"{words} of frame {frame + 1}", edits.with_contour, frame, points_mm, stroke=stroke)

    def finish(self, frame: int, stroke: str) -> None:
        """The hand rests: the neighbours follow, in the same step."""
        words = self._store.undo_stack.undoText()
        self._store.apply(words, corrections.with_followers, frame, self.neighbours_follow, stroke=stroke)

    def can_give_back(self, frame: int) -> bool:
        """Whether the program's own contour can take the place of a person's."""
        return corrections.can_give_back(self._store.plan, frame)

    def give_back(self, frame: int) -> None:
        """Give the frame back to the program."""
        if self.can_give_back(frame):
            self._store.apply(f"Take back correction of frame {frame + 1}", corrections.without_correction, frame)
