"""Every gesture on the venogram, in the order in which they are asked whether a press is theirs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from planner.model.arrays import FloatArray
from planner.model.venogram import VenogramTracing
from planner.ui.views.canvas import Canvas
from planner.ui.views.scrub import Scrub
from planner.ui.views.venogram.edge_tool import EdgeTool
from planner.ui.views.venogram.editing import Editing
from planner.ui.views.venogram.mark_tools import HoldMark, PinLandmark
from planner.ui.views.venogram.marked import Marked
from planner.ui.views.venogram.place_tools import Course, Preview, SeveralPlaces, TwoPlaces
from planner.ui.views.venogram.pullback_place import PullbackPlace
from planner.ui.views.venogram.tooling import Tooling
from planner.ui.views.window_level import Levels, WindowLevelDrag

GreyLevels = tuple[Callable[[], Levels], Callable[[Levels], None], Callable[[], float]]
"""What the picture is shown at, how to show it at others, and the span that it can hold."""


class Hands(QObject):
    """Makes the gestures; what only a dialog can finish is asked for by a signal."""

    ruler_drawn = Signal(object, object)
    """Two places a known distance apart."""
    bands_marked = Signal(object)
    """Places of the catheter's bands, in order."""
    region_asked = Signal(object)
    """Place whose contrast over time is asked for."""

    def __init__(
        self,
        canvas: Canvas,
        editing: Editing,
        tooling: Tooling,
        marked: Marked,
        traced: Callable[[], VenogramTracing | None],
        levels: GreyLevels,
        place: PullbackPlace,
    ) -> None:
        super().__init__(canvas)
        self._editing = editing
        self._tooling = tooling
        self._place = place
        preview = Preview(canvas)
        held = (canvas, tooling, preview)
        self.bands = SeveralPlaces(*held, "bands", self.bands_marked.emit)
        self.gestures = (
            PinLandmark(canvas, editing, tooling),
            TwoPlaces(*held, "centreline", editing.trace_between),
            TwoPlaces(*held, "ruler", self.ruler_drawn.emit),
            self.bands,
            Course(*held, "collateral", lambda path: editing.mark_collateral(tooling.collateral, path)),
            Course(*held, "density", self._ask_region),
            Course(*held, "shared", self._tie),
            HoldMark(canvas, editing, tooling, marked),
            EdgeTool(canvas, editing, tooling, preview, traced),
            Scrub(place.cursor, self._frame_near),
            WindowLevelDrag(canvas, *levels),
            WindowLevelDrag(canvas, *levels, button=Qt.MouseButton.RightButton),
        )

    def _ask_region(self, path: FloatArray) -> None:
        self.region_asked.emit((float(path[0, 0]), float(path[0, 1])))

    def _tie(self, path: FloatArray) -> None:
        kind = self._tooling.shared
        self._tooling.put_down()
        self._editing.tie(kind, self._place.cursor.frame_index, float(path[-1, 0]), float(path[-1, 1]))

    def _frame_near(self, x: float, y: float) -> int | None:
        return self._place.frame_near(x, y) if self._tooling.tool == "look" else None
