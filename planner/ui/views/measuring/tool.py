"""Measuring with the hand: one gesture draws with the tool held, the other moves what is there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt

from planner.model.hand_measure import HandMeasure
from planner.ui.plan_store import PlanStore
from planner.ui.views.canvas import Canvas
from planner.ui.views.measuring.measuring import Measuring, Points
from planner.ui.views.measuring.state import Layout, Shape, nearest, second_leg

GRAB_PX = 9
"""How near to a measurement, on the screen, a press takes hold of it."""
STEP_PX = 2.0
"""Of an outline that is drawn; finer is trembling."""
SHORTEST_PX = 3.0
"""A press that moves less is a click and draws nothing."""


class Surface:
    """What the gestures need to know of a picture: which run and frame it shows, and where its pixels lie."""

    def __init__(
        self,
        canvas: Canvas,
        image: Callable[[], str | None],
        frame: Callable[[], int],
        layout: Callable[[], Layout],
        shapes: Callable[[], tuple[Shape, ...]],
    ) -> None:
        self.canvas = canvas
        self.image = image
        self.frame = frame
        self.layout = layout
        self.shapes = shapes


class DrawMeasure:
    """Drag a length or an outline, or the first leg of an angle toward its vertex; press for a note."""

    button = Qt.MouseButton.LeftButton

    def __init__(self, surface: Surface, store: PlanStore, measuring: Measuring) -> None:
        self._surface = surface
        self._store = store
        self._measuring = measuring
        self._path: list[tuple[float, float]] = []
        self._id = self._stroke = ""
        self._drawn: HandMeasure | None = None

    def press(self, x: float, y: float) -> bool:
        """Begin where there is a picture, with a tool in the hand."""
        if self._measuring.kind is None or self._surface.image() is None:
            return False
        self._id, self._stroke, self._drawn = self._measuring.new_id(), self._measuring.begin(), None
        self._path = [(x, y)]
        if self._measuring.kind == "note":
            self._draw()
        return True

    def move(self, x: float, y: float) -> None:
        """Draw on, with live numbers."""
        if self._measuring.kind == "area":
            if self._apart(self._path[-1], (x, y)) >= STEP_PX:
                self._path.append((x, y))
        else:
            self._path = [self._path[0], (x, y)]
        if self._measuring.kind != "note":
            self._draw()

    def release(self) -> None:
        """Keep what was drawn."""
        if self._drawn is not None:
            self._measuring.finish(self._drawn)

    def cancel(self) -> None:
        """Take the stroke back."""
        if self._drawn is not None:
            self._store.drop(self._stroke)
            self._drawn = None

    def cursor_at(self, _x: float, _y: float) -> Qt.CursorShape | None:
        """A cross with a tool in the hand."""
        ready = self._measuring.kind is not None and self._surface.image() is not None
        return Qt.CursorShape.CrossCursor if ready else None

    def _draw(self) -> None:
        kind, points, image = self._measuring.kind, self._points(), self._surface.image()
        if kind is None or image is None or points is None:
            return
        self._drawn = HandMeasure(self._id, kind, image, self._surface.frame(), points)
        self._measuring.draw(self._drawn, self._stroke)

    def _points(self) -> Points | None:
        layout = self._surface.layout()
        path = tuple(layout.to_px(*place) for place in self._path)
        if self._measuring.kind == "note":
            return path[:1]
        if self._apart(self._path[0], self._path[-1]) < SHORTEST_PX and len(path) < 3:
            return None
        if self._measuring.kind == "angle":
            return (*path, second_leg(path[0], path[1]))
        return path if self._measuring.kind == "length" or len(path) >= 3 else None

    def _apart(self, one: tuple[float, float], other: tuple[float, float]) -> float:
        across, down = self._surface.canvas.units_per_pixel()
        return float(np.hypot((one[0] - other[0]) / across, (one[1] - other[1]) / down))


class MoveMeasure:
    """Take a measurement by one of its points, or all of it by its line."""

    button = Qt.MouseButton.LeftButton

    def __init__(self, surface: Surface, store: PlanStore, measuring: Measuring) -> None:
        self._surface = surface
        self._store = store
        self._measuring = measuring
        self._held: HandMeasure | None = None
        self._handle: int | None = None
        self._from = (0.0, 0.0)
        self._stroke = ""
        self._moved = False

    def press(self, x: float, y: float) -> bool:
        """Select what is there; a press beside it selects nothing and is left to others."""
        found = self._found(x, y)
        self._measuring.select(found[0].id if found is not None else None)
        held = self._measuring.measure
        if found is None or held is None:
            return False
        self._held, self._handle = held, found[1]
        self._from = self._surface.layout().to_px(x, y)
        self._stroke, self._moved = self._measuring.begin(), False
        return True

    def move(self, x: float, y: float) -> None:
        """Follow the hand."""
        if self._held is None:
            return
        here = self._surface.layout().to_px(x, y)
        by = here[0] - self._from[0], here[1] - self._from[1]
        points = tuple(
            (px + by[0], py + by[1]) if self._handle in (None, number) else (px, py)
            for number, (px, py) in enumerate(self._held.points_px)
        )
        self._moved = True
        self._measuring.move(self._held.id, points, self._stroke)

    def release(self) -> None:
        """Let go."""
        self._held = None

    def cancel(self) -> None:
        """Take the stroke back."""
        if self._moved:
            self._store.drop(self._stroke)
        self._held, self._moved = None, False

    def cursor_at(self, x: float, y: float) -> Qt.CursorShape | None:
        """A hand over a measurement."""
        return Qt.CursorShape.PointingHandCursor if self._found(x, y) is not None else None

    def _found(self, x: float, y: float) -> tuple[Shape, int | None] | None:
        near = nearest(self._surface.shapes(), x, y)
        if near is None or near[0] > GRAB_PX * self._surface.canvas.units_per_pixel()[0]:
            return None
        return near[1], near[2]
