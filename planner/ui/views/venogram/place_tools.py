"""Hands that point: at two places, at one after the other, along a course. What is made of them, `done` decides."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from planner.model.arrays import FloatArray
from planner.ui.theme import palette
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.venogram.tooling import Tooling, ToolName

DRAG_PX = 6.0
"""A press that moves farther than this on the screen is a drag, not a click."""

Place = tuple[float, float]


class Preview:
    """What a hand is about to do: a line through places, and the places on it."""

    def __init__(self, canvas: Canvas) -> None:
        self._line = pg.PlotCurveItem(pen=line_pen(palette.CONTOUR_EDITED, 1.6), antialias=True)
        self._places = pg.ScatterPlotItem(symbol="+", size=12, pen=line_pen(palette.CONTOUR_EDITED, 1.6), brush=None)
        for item in (self._line, self._places):
            item.setZValue(8.0)
            canvas.plot.addItem(item)

    def draw(self, line_px: FloatArray, places_px: FloatArray | None = None) -> None:
        """Show a line, shape (points, 2), and its places: all its points unless others are given."""
        self._line.setData(*line_px.T)
        self._places.setData(*(line_px if places_px is None else places_px).T)

    def clear(self) -> None:
        """Show nothing."""
        self._line.clear()
        self._places.clear()


class PointingHand:
    """What all have in common: the tool that must be held, and a cross for a cursor."""

    button = Qt.MouseButton.LeftButton

    def __init__(self, canvas: Canvas, tooling: Tooling, preview: Preview, tool: ToolName) -> None:
        self._canvas = canvas
        self._tooling = tooling
        self._preview = preview
        self._tool = tool
        tooling.changed.connect(self._forget_when_put_down)

    @property
    def is_held(self) -> bool:
        """Whether this is the tool in the hand."""
        return self._tooling.tool == self._tool

    def forget(self) -> None:
        """Begin anew."""
        self._preview.clear()

    def cancel(self) -> None:
        """Begin anew."""
        self.forget()

    def release(self) -> None:
        """Nothing by itself."""

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """A cross while the tool is held."""
        return Qt.CursorShape.CrossCursor if self.is_held else None

    def _far(self, one: Place, other: Place) -> bool:
        across, down = self._canvas.units_per_pixel()
        return float(np.hypot((one[0] - other[0]) / across, (one[1] - other[1]) / down)) > DRAG_PX

    def _forget_when_put_down(self) -> None:
        if not self.is_held:
            self.forget()


class TwoPlaces(PointingHand):
    """Two clicks, or a drag from one place to the other."""

    def __init__(
        self,
        canvas: Canvas,
        tooling: Tooling,
        preview: Preview,
        tool: ToolName,
        done: Callable[[Place, Place], None],
    ) -> None:
        self._first: Place | None = None
        self._last: Place = (0.0, 0.0)
        self._is_second = False
        self._done = done
        super().__init__(canvas, tooling, preview, tool)
        canvas.hovered.connect(self._follow)

    def press(self, x: float, y: float) -> bool:
        """Take the first place, or the second."""
        if not self.is_held:
            return False
        self._is_second = self._first is not None
        if self._first is None:
            self._first = (x, y)
        self._last = (x, y)
        self._draw(x, y)
        return True

    def move(self, x: float, y: float) -> None:
        """Show the line so far."""
        self._last = (x, y)
        self._draw(x, y)

    def release(self) -> None:
        """The second place is there, or is waited for."""
        if self._first is not None and (self._is_second or self._far(self._first, self._last)):
            first, self._first = self._first, None
            self._preview.clear()
            self._tooling.put_down()
            self._done(first, self._last)

    def forget(self) -> None:
        """Begin with the first place again."""
        if self._first is not None:
            self._first = None
            self._preview.clear()

    def _follow(self, x: float, y: float) -> None:
        if self._first is not None:
            self._draw(x, y)

    def _draw(self, x: float, y: float) -> None:
        if self._first is not None:
            self._preview.draw(np.array([self._first, (x, y)]))


class CollectedPlaces(PointingHand):
    """A hand that collects places one by one, and shows those that it has."""

    def __init__(self, canvas: Canvas, tooling: Tooling, preview: Preview, tool: ToolName) -> None:
        self.places: list[Place] = []
        super().__init__(canvas, tooling, preview, tool)

    def press(self, x: float, y: float) -> bool:
        """Take one more place."""
        if not self.is_held:
            return False
        self.places.append((x, y))
        self._draw()
        return True

    def forget(self) -> None:
        """Begin anew."""
        if self.places:
            self.places = []
            self._draw()

    def _taken(self) -> list[Place]:
        """The places, which are then forgotten."""
        places = self.places
        self.forget()
        return places

    def _draw(self) -> None:
        if self.places:
            self._preview.draw(np.array(self.places))
        else:
            self._preview.clear()


class SeveralPlaces(CollectedPlaces):
    """One click after the other; `finish` when there are no more."""

    def __init__(
        self,
        canvas: Canvas,
        tooling: Tooling,
        preview: Preview,
        tool: ToolName,
        done: Callable[[tuple[Place, ...]], None],
    ) -> None:
        super().__init__(canvas, tooling, preview, tool)
        self._done = done

    def move(self, x: float, y: float) -> None:
        """Put the last place right before letting go."""
        self.places[-1] = (x, y)
        self._draw()

    def cancel(self) -> None:
        """Take the last place back."""
        self.take_back()

    def take_back(self) -> bool:
        """Forget the last place; say whether this tool is held."""
        if self.is_held and self.places:
            self.places.pop()
            self._draw()
        return self.is_held

    def finish(self) -> bool:
        """That is all of them; say whether this tool is held."""
        if not self.is_held:
            return False
        places = tuple(self._taken())
        self._tooling.put_down()
        self._done(places)
        return True


class Course(CollectedPlaces):
    """A click marks one place, a drag a course; the tool stays in the hand for the next one."""

    def __init__(
        self,
        canvas: Canvas,
        tooling: Tooling,
        preview: Preview,
        tool: ToolName,
        done: Callable[[FloatArray], None],
    ) -> None:
        super().__init__(canvas, tooling, preview, tool)
        self._done = done

    def move(self, x: float, y: float) -> None:
        """Draw on."""
        if self._far(self.places[-1], (x, y)):
            self.places.append((x, y))
            self._draw()

    def release(self) -> None:
        """It is marked."""
        path = self._taken()
        if path:
            self._done(np.array(path))
