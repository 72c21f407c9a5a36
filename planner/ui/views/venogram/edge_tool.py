"""Correcting the vein by hand: drag its centreline, one of its edges, or a width of one's own across it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import numpy as np
from PySide6.QtCore import Qt

from planner.measure.xray.drawn import dragged_line
from planner.model.arrays import FloatArray
from planner.model.venogram import VenogramTracing
from planner.ui.views.canvas import Canvas
from planner.ui.views.venogram.editing import Editing
from planner.ui.views.venogram.place_tools import Place, Preview
from planner.ui.views.venogram.state import vein_edges
from planner.ui.views.venogram.tooling import Tooling

GRAB_PX = 8
LEAST_WIDTH_PX = 1.0
"""Of the picture: narrower, a width is a slip of the hand."""

Held = tuple[Literal["line", "edge", "free"], Place, Place]
"""What the hand holds, where it took hold, and for an edge the place opposite."""


class EdgeTool:
    """One stroke from press to release; only then does the plan change."""

    button = Qt.MouseButton.LeftButton

    def __init__(
        self,
        canvas: Canvas,
        editing: Editing,
        tooling: Tooling,
        preview: Preview,
        traced: Callable[[], VenogramTracing | None],
    ) -> None:
        self._canvas = canvas
        self._editing = editing
        self._tooling = tooling
        self._preview = preview
        self._traced = traced
        self._held: Held | None = None
        self._at: Place | None = None

    def press(self, x: float, y: float) -> bool:
        """Take hold of an edge or the centreline; elsewhere a width begins."""
        if self._tooling.tool != "edges" or self._points() is None:
            return False
        self._held = self._near(x, y) or ("free", (x, y), (x, y))
        self._at = None
        return True

    def move(self, x: float, y: float) -> None:
        """Show what letting go would make of it."""
        if self._held is None:
            return
        self._at = (x, y)
        line = self._line_now()
        if line is not None:
            self._preview.draw(line, line[[0, -1]] if self._held[0] != "line" else np.array([[x, y]]))

    def release(self) -> None:
        """Make it so."""
        line, held = self._line_now(), self._held
        self.cancel()
        if line is None or held is None:
            return
        if held[0] == "line":
            self._editing.draw_line(line)
        elif float(np.hypot(*(line[1] - line[0]))) >= LEAST_WIDTH_PX:
            (x1, y1), (x2, y2) = line.tolist()
            self._editing.read_width((x1, y1), (x2, y2))

    def cancel(self) -> None:
        """Let everything be as it was."""
        self._held = self._at = None
        self._preview.clear()

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A hand on the centreline, a double arrow on an edge, a cross elsewhere."""
        if self._tooling.tool != "edges" or self._points() is None:
            return None
        near = self._near(x, y)
        if near is None:
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeAllCursor if near[0] == "line" else Qt.CursorShape.SizeHorCursor

    def _points(self) -> FloatArray | None:
        tracing = self._traced()
        return tracing.centreline_px if tracing is not None and len(tracing.centreline_px) > 1 else None

    def _line_now(self) -> FloatArray | None:
        """The centreline, or the ends of the width, as the hand has it; None before it moved."""
        points = self._points()
        if self._held is None or self._at is None or points is None:
            return None
        what, taken, opposite = self._held
        if what == "line":
            return dragged_line(points, taken, self._at)
        start = np.array(opposite)
        if what == "free":
            return np.stack([start, np.array(self._at)])
        # an edge moves straight across the vein: its width is read at right angles to the course
        across = np.array(taken) - start
        across = across / float(np.hypot(*across))
        return np.stack([start, start + across * float((np.array(self._at) - start) @ across)])

    def _near(self, x: float, y: float) -> Held | None:
        tracing, points = self._traced(), self._points()
        if tracing is None or points is None:
            return None
        one, other = vein_edges(points, tracing.diameter_px)
        near: list[tuple[float, Held]] = []
        for what, line, opposite in (("line", points, points), ("edge", one, other), ("edge", other, one)):
            apart = np.nan_to_num(np.hypot(line[:, 0] - x, line[:, 1] - y), nan=np.inf)
            nearest = int(apart.argmin())
            held = (what, tuple(line[nearest].tolist()), tuple(opposite[nearest].tolist()))
            near.append((float(apart[nearest]), held))  # type: ignore[arg-type]
        found, held_there = min(near, key=lambda pair: pair[0])
        return held_there if found <= GRAB_PX * self._canvas.units_per_pixel()[0] else None
