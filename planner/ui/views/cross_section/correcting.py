"""How a person corrects contours at the moment: with which tool, how large a brush, and whether neighbours follow."""

from __future__ import annotations

from itertools import count
from typing import Literal

from PySide6.QtCore import QObject, Signal

from planner.measure.contour_check import ContourProblem, sound_outline, times_larger
from planner.measure.polygon import contour_area
from planner.model.arrays import FloatArray
from planner.planning import corrections, edits
from planner.said import say
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.cross_section.state import contour_of, image_frame, sector_frame, spacing_in_force

ToolName = Literal["pull", "brush", "redraw"]

BRUSH_MM = (0.5, 8.0)
"""Smallest and largest radius of the brush: a web of a millimetre to half an iliac vein."""
FIRST_BRUSH_MM = 2.5
BRUSH_STEP = 1.15
"""By one notch of the wheel."""

REFUSED: dict[ContourProblem, str] = {
    "crosses_itself": say("the outline crossed itself; draw it in one round"),
    "too_small": say("hardly anything was left of the lumen; draw it anew (D), or give the frame back (Delete)"),
    "outside_picture": say("the outline left the picture; keep it within"),
}
"""Why a stroke was not taken, and what to do instead."""


class Correcting(QObject):
    """The choice of tool, and one stroke after the other; each stroke is one step of undo."""

    changed = Signal()
    told = Signal(object)
    """What the person should know of the stroke just made: why it was not taken, or what to look at again."""

    def __init__(self, store: PlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._strokes = count()
        self._words = ""
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

    def draw(self, frame: int, points_mm: FloatArray, stroke: str, words: str = say("Correct contour")) -> None:
        """Show the outline as the hand has it now; neighbours wait."""
        self._words = tr("{words} of frame {frame}", words=words, frame=frame + 1)
        self._store.apply(self._words, edits.with_contour, frame, points_mm, stroke=stroke)

    def finish(self, frame: int, stroke: str) -> None:
        """The hand rests: the neighbours follow, in the same step. What cannot be a lumen is not taken."""
        store = self._store
        sound = self._sound_outline(frame)
        if isinstance(sound, str):
            store.drop(stroke)
            self.told.emit(tr("Frame {frame} is as before: {reason}", frame=frame + 1, reason=REFUSED[sound]))
            return
        if sound is not None:
            store.apply(self._words, edits.with_contour, frame, sound, stroke=stroke)
        store.follow(self._words, corrections.with_followers, frame, self.neighbours_follow, stroke=stroke)
        self._question(frame)

    def _sound_outline(self, frame: int) -> FloatArray | ContourProblem | None:
        """The outline that stands, mended where need be, or what is wrong with it; None when it needs no mending."""
        case, points = self._store.case, contour_of(self._store.plan, frame)
        if case is None or case.pullback is None or points is None:
            return None
        shown = sector_frame(case.pullback, image_frame(case.pullback, spacing_in_force(case, self._store.plan)))
        edges = (shown.left, shown.top, shown.left + shown.width, shown.top + shown.height)
        sound = sound_outline(points, edges)
        return None if sound is points else sound

    def _question(self, frame: int) -> None:
        plan = self._store.plan
        drawn, own = contour_of(plan, frame), corrections.own_contours(plan)
        if drawn is None or own is None:
            return
        times = times_larger(float(contour_area(drawn)), float(contour_area(own.points_mm[frame])))
        if times is None:
            return
        if times > 1.0:
            words = tr(
                "Frame {frame} is now {times:.0f} times as large as the program's own contour; "
                "undo if that was not meant",
                frame=frame + 1,
                times=times,
            )
        else:
            words = tr(
                "Frame {frame} is now a {times:.0f}th of the program's own contour; undo if that was not meant",
                frame=frame + 1,
                times=1.0 / times,
            )
        self.told.emit(words)

    def can_give_back(self, frame: int) -> bool:
        """Whether the program's own contour can take the place of a person's."""
        return corrections.can_give_back(self._store.plan, frame)

    def give_back(self, frame: int) -> None:
        """Give the frame back to the program."""
        if self.can_give_back(frame):
            self._store.follow(
                tr("Take back correction of frame {frame}", frame=frame + 1), corrections.without_correction, frame
            )
