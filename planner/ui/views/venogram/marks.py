"""Paints what is known of the vein over the venogram's picture: course, edges, lesions, landing zones, landmarks.

`VenogramMarks` only draws; what a hand drags is drawn by its own tool, stents by `stent.on_venogram`. Everything is
in pixels of the picture.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsItem

from planner.measure.registration import points_between
from planner.model.arrays import BoolArray, FloatArray
from planner.model.assessment import Assessment, VesselAssessment
from planner.model.plan import Plan
from planner.model.venogram import Collateral, DiameterReading, SharedPin, VenogramLandmark, VenogramTracing
from planner.model.venogram_measurement import VenogramMeasurement
from planner.planning.venogram import View
from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.along_vein import DASHED, DOTTED
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.landmark_lines import SHORT_NAMES
from planner.ui.views.venogram.marked import collaterals_on, pins_on
from planner.ui.views.venogram.state import Edges, VeinMap, across_at, vein_edges
from planner.ui.views.venogram.tooling import Selected
from planner.wording.labels import COLLATERAL_LABELS
from planner.wording.numbers import format_frame

OVER_PICTURE, OVER_VEIN, ON_TOP = 1.0, 2.0, 5.0


class VenogramMarks:
    """The items of one canvas, and what they show."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._centreline = self._curve(palette.CONTOUR, 1.2, DOTTED)
        self._edges = self._pair(palette.CONTOUR, 1.3)
        self._zones = self._curve(palette.LANDING, 4.0)
        self._ivus_lesions = self._curve(palette.LESION, 4.0)
        self._lesions = self._pair(palette.LESION, 2.6)
        self._ivus_landmarks = self._curve(palette.MUTED, 1.2, DASHED)
        self._bands = pg.ScatterPlotItem(symbol="s", size=6, brush=None, pen=line_pen(palette.MARKER, 1.2))
        self.pins = Pins(canvas)
        self.readings = Readings(canvas)
        self.collaterals = Collaterals(canvas)
        self.shared = SharedPins(canvas)
        self._bands.setZValue(OVER_VEIN)
        canvas.plot.addItem(self._bands)
        self.show_bands = True

    def clear(self) -> None:
        """Show nothing."""
        for item in (self._centreline, self._zones, self._ivus_lesions, self._ivus_landmarks, self._bands):
            item.clear()
        for pair in (self._edges, self._lesions):
            for item in pair:
                item.clear()

    @property
    def names(self) -> list[pg.TextItem]:
        """Names that stand on the picture, the weightiest first."""
        return [*self.pins.names, *self.collaterals.names, *self.shared.names]

    def draw_tracing(self, tracing: VenogramTracing) -> Edges:
        """Draw course, edges and bands; the edges."""
        edges = vein_edges(tracing.centreline_px, tracing.diameter_px)
        self._centreline.setData(*tracing.centreline_px.T)
        if self.show_bands:
            self._bands.setData(*np.concatenate([tracing.markers_px, tracing.curl_px]).T)
        for item, edge in zip(self._edges, edges, strict=True):
            item.setData(*edge.T)
        return edges

    def draw_by_hand(self, plan: Plan, view: View | None, selected: Selected | None) -> None:
        """Draw what a person put on a view, the selected mark in another colour; nothing without a view."""
        kind, which = selected or (None, None)
        self.pins.draw(view.held.landmarks if view is not None else (), which if kind == "landmark" else None)
        readings = view.tracing.readings if view is not None and view.tracing is not None else ()
        self.readings.draw(readings, which if kind == "reading" else None)
        self.shared.draw(pins_on(plan, view) if view is not None else (), which if kind == "shared" else None)
        collaterals = collaterals_on(plan, view) if view is not None else ()
        self.collaterals.draw(collaterals, which if kind == "collateral" else None)

    def draw_lesions(self, measured: VenogramMeasurement, edges: Edges) -> None:
        """Draw the narrowings that the venogram itself shows, on the vein's edges."""
        inside = np.zeros(len(edges[0]), dtype=bool)
        for lesion in measured.lesions:
            inside[lesion.start_point : lesion.end_point + 1] = True
        _draw_parts(self._lesions, edges, inside)

    def draw_from_pullback(self, assessment: Assessment, measured: VenogramMeasurement, tied: VeinMap) -> None:
        """Draw what the pullback tells: its lesions and landing zones along the course, its landmarks across it."""
        vessel = assessment.vessel
        if vessel is None:
            return
        zones = [zone for zone in (vessel.landing_cranial, vessel.landing_caudal) if zone is not None]
        self._draw_along(self._zones, measured, tied, ((zone.start_mm, zone.end_mm) for zone in zones))
        lesions = ((lesion.start_mm, lesion.end_mm) for lesion in vessel.lesions)
        self._draw_along(self._ivus_lesions, measured, tied, lesions)
        self._draw_landmarks_of_pullback(vessel, measured, tied)

    def _draw_landmarks_of_pullback(
        self, vessel: VesselAssessment, measured: VenogramMeasurement, tied: VeinMap
    ) -> None:
        """A dashed line across the vein where each landmark of the pullback comes to lie."""
        lines = [
            across_at(measured.tracing, tied, mark.position_mm)
            for mark in vessel.landmarks
            if mark.position_mm is not None and mark.is_believed
        ]
        drawn = [np.vstack([line, [[np.nan, np.nan]]]) for line in lines if line is not None]
        if drawn:
            self._ivus_landmarks.setData(*np.vstack(drawn).T)

    def _draw_along(
        self,
        item: pg.PlotCurveItem,
        measured: VenogramMeasurement,
        tied: VeinMap,
        stretches: Iterable[tuple[float | None, float | None]],
    ) -> None:
        inside = _inside(measured, tied, stretches)
        if inside.any():
            item.setData(*np.where(inside[:, None], measured.tracing.centreline_px, np.nan).T)

    def _pair(self, colour: str, width: float, style: object = None) -> list[pg.PlotCurveItem]:
        return [self._curve(colour, width, style) for _ in range(2)]

    def _curve(self, colour: str, width: float, style: object = None) -> pg.PlotCurveItem:
        pen = line_pen(colour, width, style) if style is not None else line_pen(colour, width)  # type: ignore[arg-type]
        item = pg.PlotCurveItem(pen=pen, connect="finite", antialias=True)
        item.setZValue(OVER_PICTURE)
        self._canvas.plot.addItem(item)
        return item


class Readings:
    """Widths that a person read: a line from edge to edge."""

    def __init__(self, canvas: Canvas) -> None:
        self._lines = pg.PlotCurveItem(pen=line_pen(palette.CONTOUR_EDITED, 1.6), connect="finite", antialias=True)
        self._ends = pg.ScatterPlotItem(symbol="o", size=7, pen=line_pen(palette.CONTOUR_EDITED, 1.4), brush=None)
        for item in (self._lines, self._ends):
            item.setZValue(OVER_VEIN)
            canvas.plot.addItem(item)

    def draw(self, readings: Iterable[DiameterReading], selected: object) -> None:
        """Draw these in place of those before."""
        lines: list[tuple[float, float]] = []
        spots = []
        for reading in readings:
            lines += [reading.from_px, reading.to_px, (np.nan, np.nan)]
            fill = pg.mkBrush(palette.CONTOUR_EDITED) if reading == selected else None
            spots += [{"pos": end, "brush": fill} for end in (reading.from_px, reading.to_px)]
        self._lines.setData(*(np.array(lines).T if lines else ([], [])))
        self._ends.setData(spots)


class Collaterals:
    """Veins that carry blood past the narrowing: their course and name, dashed and with a question mark if proposed."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._items: list[QGraphicsItem] = []
        self.names: list[pg.TextItem] = []

    def draw(self, collaterals: Iterable[Collateral], selected: object) -> None:
        """Draw these in place of those before."""
        for item in self._items:
            self._canvas.plot.removeItem(item)
        self._items, self.names = [], []
        for held in collaterals:
            colour = palette.CONTOUR_EDITED if held.id == selected else palette.MARKER
            self._add(pg.PlotCurveItem(*held.points_px.T, pen=self._pen(held, colour), antialias=True))
            ends = pg.ScatterPlotItem(symbol="t", size=10, brush=pg.mkBrush(colour), pen=line_pen(palette.IMAGE, 1.0))
            ends.setData(*held.points_px[:1].T)
            self._add(ends)
            name = f"{held.id} {tr(COLLATERAL_LABELS[held.kind])}{'?' if held.is_proposal else ''}"
            self.names.append(named(name, colour, held.points_px[0]))
            self._add(self.names[-1])

    def _pen(self, held: Collateral, colour: str) -> object:
        return line_pen(colour, 2.0, DASHED) if held.is_proposal else line_pen(colour, 2.0)

    def _add(self, item: pg.GraphicsObject) -> None:
        item.setZValue(OVER_VEIN)
        self._canvas.plot.addItem(item, ignoreBounds=True)
        self._items.append(item)


class SharedPins:
    """Places that a person tied to a frame of the pullback: a square with the frame's number."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._dots = pg.ScatterPlotItem(symbol="s", size=11, pen=line_pen(palette.IMAGE, 1.0))
        self._dots.setZValue(ON_TOP)
        canvas.plot.addItem(self._dots)
        self.names: list[pg.TextItem] = []

    def draw(self, pins: Iterable[SharedPin], selected: object) -> None:
        """Draw these in place of those before."""
        for name in self.names:
            self._canvas.plot.removeItem(name)
        self.names = []
        spots = []
        for pin in pins:
            colour = palette.CONTOUR_EDITED if pin.id == selected else palette.IMAGE_TEXT
            spots.append({"pos": (pin.x_px, pin.y_px), "brush": pg.mkBrush(colour)})
            name = named(
                f"{pin.id} {tr(format_frame(pin.frame_index))}",
                colour,
                (pin.x_px, pin.y_px),
            )
            name.setZValue(ON_TOP)
            self._canvas.plot.addItem(name, ignoreBounds=True)
            self.names.append(name)
        self._dots.setData(spots)


def named(words: str, colour: str, place: Iterable[float]) -> pg.TextItem:
    """A name beside a place of the picture."""
    item = pg.TextItem(words, color=colour, anchor=(-0.1, 0.5), fill=pg.mkBrush(0, 0, 0, 170))
    item.setFont(type_scale.font(type_scale.SMALL))
    item.setPos(*place)
    return item


class Pins:
    """Landmarks that a person pinned on the picture, each with its name; the selected one in another colour."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._dots = pg.ScatterPlotItem(symbol="d", size=13, pen=line_pen(palette.GROUND, 1.2))
        self._dots.setZValue(ON_TOP)
        canvas.plot.addItem(self._dots)
        self.names: list[pg.TextItem] = []

    def draw(self, marks: Iterable[VenogramLandmark], selected: object) -> None:
        """Draw these in place of those before."""
        for name in self.names:
            self._canvas.plot.removeItem(name)
        self.names = []
        spots = []
        for mark in marks:
            colour = palette.CONTOUR_EDITED if mark.name == selected else palette.IMAGE_TEXT
            spots.append({"pos": (mark.x_px, mark.y_px), "brush": pg.mkBrush(colour)})
            name = named(tr(SHORT_NAMES[mark.name]), colour, (mark.x_px, mark.y_px))
            name.setZValue(ON_TOP)
            self._canvas.plot.addItem(name, ignoreBounds=True)
            self.names.append(name)
        self._dots.setData(spots)


def _inside(
    measured: VenogramMeasurement, tied: VeinMap, stretches: Iterable[tuple[float | None, float | None]]
) -> BoolArray:
    """Which centreline points lie in one of some stretches of the pullback, shape (points,)."""
    inside = np.zeros(len(measured.tracing.centreline_px), dtype=bool)
    for first_mm, last_mm in stretches:
        if first_mm is not None and last_mm is not None:
            inside[points_between(measured, tied.match.arc_at(first_mm), tied.match.arc_at(last_mm))] = True
    return inside


def _draw_parts(items: list[pg.PlotCurveItem], edges: tuple[FloatArray, FloatArray], inside: BoolArray) -> None:
    if inside.any():
        for item, edge in zip(items, edges, strict=True):
            item.setData(*np.where(inside[:, None], edge, np.nan).T)
