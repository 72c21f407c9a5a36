"""Every gesture on the venogram, in the order in which they are asked whether a press is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from planner.model.arrays import FloatArray
from planner.ui.views.scrub import Scrub
from planner.ui.views.venogram.edge_tool import EdgeTool
from planner.ui.views.venogram.mark_tools import HoldMark, PinLandmark
from planner.ui.views.venogram.marked import Marked
from planner.ui.views.venogram.place_tools import Course, Preview, SeveralPlaces, TwoPlaces
from planner.ui.views.window_level import WindowLevelDrag

if TYPE_CHECKING:
    from planner.ui.views.venogram.widget import VenogramView

NEAR_PX = 12
"""How near to the centreline, on the screen, a press moves the pullback instead of the grey levels."""


class Hands(QObject):
    """Makes the gestures; what only a dialog can finish is asked for by a signal."""

    ruler_drawn = Signal(object, object)
    """Two places a known distance apart."""
    bands_marked = Signal(object)
    """Places of the catheter's bands, in order."""
    region_asked = Signal(object)
    """Place whose contrast over time is asked for."""

    def __init__(self, view: VenogramView) -> None:
        super().__init__(view)
        self._view = view
        editing, tooling = view.editing, view.tooling
        preview = Preview(view)
        held = (view, tooling, preview)
        levels = (lambda: view.levels, view.show_levels, view.full_range)
        marked = Marked(view.plan, lambda: view.view)
        self.bands = SeveralPlaces(*held, "bands", self.bands_marked.emit)
        self.gestures = (
            PinLandmark(view, editing, tooling),
            TwoPlaces(*held, "centreline", editing.trace_between),
            TwoPlaces(*held, "ruler", self.ruler_drawn.emit),
            self.bands,
            Course(*held, "collateral", lambda path: editing.mark_collateral(tooling.collateral, path)),
            Course(*held, "density", self._ask_region),
            Course(*held, "shared", self._tie),
            HoldMark(view, editing, tooling, marked),
            EdgeTool(view, editing, tooling, preview, lambda: view.tracing),
            Scrub(view.cursor_of_pullback, self._frame_near),
            WindowLevelDrag(view, *levels),
            WindowLevelDrag(view, *levels, button=Qt.MouseButton.RightButton),
        )

    def _ask_region(self, path: FloatArray) -> None:
        self.region_asked.emit((float(path[0, 0]), float(path[0, 1])))

    def _tie(self, path: FloatArray) -> None:
        view = self._view
        kind = view.tooling.shared
        view.tooling.put_down()
        view.editing.tie(kind, view.cursor_of_pullback.frame_index, float(path[-1, 0]), float(path[-1, 1]))

    def _frame_near(self, x: float, y: float) -> int | None:
        view = self._view
        if view.tooling.tool != "look" or view.vein_map is None:
            return None
        _position, apart_px = view.vein_map.position_of(x, y)
        return None if apart_px > NEAR_PX * view.units_per_pixel()[0] else view.pullback_frame_at(x, y)
