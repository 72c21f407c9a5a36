"""Paints measurements on a picture and hands them to the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsItem

from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette, type_scale
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.measuring.measuring import Measuring
from planner.ui.views.measuring.state import Layout, Shape, shapes_on
from planner.ui.views.measuring.tool import DrawMeasure, MoveMeasure, Surface

LAYER = 60.0
HANDLE_PX = 8
WORDS_OPACITY = 0.75


class MeasureLayer:
    """The measurements on one canvas. `image` names the run that it shows; None while it shows none."""

    def __init__(
        self,
        canvas: Canvas,
        store: PlanStore,
        measuring: Measuring,
        image: Callable[[], str | None],
        frame: Callable[[], int],
        layout: Callable[[], Layout],
    ) -> None:
        self._canvas = canvas
        self._store = store
        self._measuring = measuring
        self._surface = Surface(canvas, image, frame, layout, lambda: self.shapes)
        self._items: list[QGraphicsItem] = []
        self._drawn_for: object = None
        self.shapes: tuple[Shape, ...] = ()
        hands = DrawMeasure(self._surface, store, measuring), MoveMeasure(self._surface, store, measuring)
        canvas.gestures = (*hands, *canvas.gestures)
        measuring.changed.connect(self.draw)
        store.plan_changed.connect(lambda _plan: self.draw())
        store.case_changed.connect(lambda _case: self.draw())

    def draw(self) -> None:
        """Draw what was measured on the frame that is shown."""
        image = self._surface.image()
        plan, selected = self._store.plan, self._measuring.selected
        shown = (plan.hand_measures, image, self._surface.frame(), self._surface.layout(), selected, plan.spacing)
        if not plan.hand_measures and not self._items:
            self.shapes = ()
            return
        if shown == self._drawn_for and image == "":
            return
        self._drawn_for = shown
        for item in self._items:
            self._canvas.plot.removeItem(item)
        self._items.clear()
        self.shapes = ()
        if image is not None:
            self.shapes = shapes_on(self._store.case, plan, image, self._surface.frame(), self._surface.layout())
        for shape in self.shapes:
            self._draw_shape(shape, shape.id == selected)

    def _draw_shape(self, shape: Shape, is_selected: bool) -> None:
        colour = palette.CONTOUR_EDITED if is_selected else palette.IMAGE_TEXT
        line = pg.PlotCurveItem(*shape.line.T, pen=line_pen(colour, 1.6), antialias=True)
        ends = shape.handles if len(shape.handles) else shape.line[:1]
        handles = pg.ScatterPlotItem(*ends.T, symbol="s" if is_selected else "+", size=HANDLE_PX, brush=None)
        handles.setPen(line_pen(colour, 1.4))
        ground = QColor(palette.IMAGE)
        ground.setAlphaF(WORDS_OPACITY)
        words = pg.TextItem(shape.words, color=colour, anchor=(0.0, 1.1), fill=pg.mkBrush(ground))
        words.setFont(type_scale.font(type_scale.SMALL))
        words.setPos(*shape.line[min(1, len(shape.line) - 1)])
        for number, item in enumerate((line, handles, words)):
            item.setZValue(LAYER + number)
            self._canvas.plot.addItem(item, ignoreBounds=True)
            self._items.append(item)
