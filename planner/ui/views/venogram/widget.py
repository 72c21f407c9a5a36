"""Paints the venogram."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.measure.registration import points_between
from planner.model.arrays import FloatArray
from planner.model.venogram import Venogram
from planner.planning.venogram import tracing_in_force
from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.along_vein import DASHED, DOTTED
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.overlay import Overlay
from planner.ui.views.place import stents_shown
from planner.ui.views.scrub import Scrub
from planner.ui.views.venogram.state import VeinMap, describe, first_levels, map_vein, vein_edges
from planner.ui.views.window_level import Levels, WindowLevelDrag

NEAR_PX = 12
"""How near to the centreline, on the screen, a press moves the cursor instead of the grey levels."""


class VenogramView(Canvas):
    """One frame of the run, with the vein's course, the lesion, the stent and where the IVUS frame lies."""

    def __init__(self, store: PlanStore, cursor: FrameCursor, parent: QWidget | None = None) -> None:
        super().__init__("Venogram", palette.IMAGE, parent)
        self._store = store
        self._cursor = cursor
        self.frame_index = 0
        self.levels: Levels = (0.0, 255.0)
        self._map: VeinMap | None = None
        self._prepare_plot()
        self._overlay = Overlay(self)
        level_drag = WindowLevelDrag(self, lambda: self.levels, self.show_levels, self._full_range)
        self.gestures = (Scrub(cursor, self._pullback_frame_at), level_drag)
        self.home = self._show_all
        self.wheeled.connect(lambda notches: self.show_frame(self.frame_index - notches))
        cursor.moved.connect(lambda _frame: self._show_place())
        store.case_changed.connect(lambda _case: self._take_case())
        store.plan_changed.connect(lambda _plan: self._show_tracing())
        store.assessment_changed.connect(lambda _assessment: self._show_tracing())

    def show_frame(self, frame_index: int) -> None:
        """Show another frame of the run; outside it, the nearest."""
        venogram = self._venogram()
        if venogram is None:
            return
        self.frame_index = min(max(frame_index, 0), venogram.frames.count - 1)
        try:
            pixels = venogram.frames.frame(self.frame_index)
        except PlannerError as problem:
            self._image.clear()
            self._overlay.write_centre(f"This frame cannot be shown: {problem.sentence}")
            return
        self._overlay.write_centre("")
        self._image.setImage(pixels, autoLevels=False, levels=self.levels)
        # pixel (0, 0) is a centre here and a corner there
        self._image.setRect(QRectF(-0.5, -0.5, venogram.frames.columns, venogram.frames.rows))
        self._show_words()

    @property
    def vein_map(self) -> VeinMap | None:
        """How pullback positions are laid on the picture; None when they are not."""
        return self._map

    def _prepare_plot(self) -> None:
        self.box.setAspectLocked(True)
        self.box.invertY(True)
        for side in ("left", "bottom"):
            self.plot.hideAxis(side)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._centreline = pg.PlotCurveItem(pen=line_pen(palette.CONTOUR, 1.2, DOTTED), antialias=True)
        self._edges = [self._curve(palette.CONTOUR, 1.3) for _ in range(2)]
        self._lesions = [self._curve(palette.LESION, 2.6) for _ in range(2)]
        self._stents = [self._curve(palette.STENT, 2.2, DASHED) for _ in range(2)]
        self._bands = pg.ScatterPlotItem(symbol="s", size=6, brush=None, pen=line_pen(palette.MARKER, 1.2))
        self._place = pg.ScatterPlotItem(symbol="o", size=13, brush=None, pen=line_pen(palette.CURSOR, 2.0))
        marks = (self._bands, self._place)
        for item in (self._image, self._centreline, *self._edges, *self._stents, *self._lesions, *marks):
            self.plot.addItem(item)

    def _curve(self, colour: str, width: float, style: object = None) -> pg.PlotCurveItem:
        pen = line_pen(colour, width, style) if style is not None else line_pen(colour, width)  # type: ignore[arg-type]
        return pg.PlotCurveItem(pen=pen, connect="finite", antialias=True)

    def _venogram(self) -> Venogram | None:
        return self._store.case.venogram if self._store.case is not None else None

    def _full_range(self) -> float:
        venogram = self._venogram()
        return 2.0 ** (venogram.bits_stored if venogram is not None else 8) - 1

    def _take_case(self) -> None:
        self._image.clear()
        venogram = self._venogram()
        if venogram is None:
            self._overlay.write_centre("No venogram in this case" if self._store.case is not None else "")
            self._show_tracing()
            return
        self.frame_index = venogram.frames.count // 2
        try:
            self.levels = first_levels(venogram, self.frame_index)
        except PlannerError:
            self.levels = (0.0, self._full_range())
        self.show_frame(self.frame_index)
        self._show_tracing()
        self._show_all()

    def _show_all(self) -> None:
        venogram = self._venogram()
        if venogram is not None:
            whole = QRectF(-0.5, -0.5, venogram.frames.columns, venogram.frames.rows)
            self.box.setRange(whole, padding=0.0)

    def _show_tracing(self) -> None:
        tracing = tracing_in_force(self._store.plan) if self._venogram() is not None else None
        self._clear_tracing()
        self._map = map_vein(self._store.assessment)
        if tracing is not None and len(tracing.centreline_px) > 1:
            if self._first_tracing is not tracing.centreline_px:
                self._first_tracing = tracing.centreline_px
                self.show_frame(tracing.frame_used)
            self._centreline.setData(*tracing.centreline_px.T)
            self._bands.setData(*tracing.markers_px.T)
            edges = vein_edges(tracing.centreline_px, tracing.diameter_px)
            _draw_pair(self._edges, edges, slice(None))
            self._show_lesions(edges)
            self._show_stents(edges)
        self._show_place()
        self._show_words()

    _first_tracing: FloatArray | None = None

    def _clear_tracing(self) -> None:
        for item in (self._centreline, *self._edges, *self._lesions, *self._stents, self._bands, self._place):
            item.clear()

    def _show_lesions(self, edges: tuple[FloatArray, FloatArray]) -> None:
        measured = self._store.assessment.venogram if self._store.assessment is not None else None
        if measured is None:
            return
        inside = np.zeros(len(edges[0]), dtype=bool)
        for lesion in measured.lesions:
            inside[lesion.start_point : lesion.end_point + 1] = True
        for item, edge in zip(self._lesions, edges, strict=True):
            item.setData(*np.where(inside[:, None], edge, np.nan).T)

    def _show_stents(self, edges: tuple[FloatArray, FloatArray]) -> None:
        assessment = self._store.assessment
        if assessment is None or assessment.venogram is None or self._map is None:
            return
        match = self._map.match
        inside = np.zeros(len(edges[0]), dtype=bool)
        for stent in stents_shown(assessment):
            if stent.cranial_mm is not None and stent.caudal_mm is not None:
                ends = match.arc_at(stent.cranial_mm), match.arc_at(stent.caudal_mm)
                inside[points_between(assessment.venogram, *ends)] = True
        if inside.any():
            for item, edge in zip(self._stents, edges, strict=True):
                item.setData(*np.where(inside[:, None], edge, np.nan).T)

    def _show_place(self) -> None:
        position = self._position_mm()
        point = self._map.point_at(position) if self._map is not None and position is not None else None
        if point is None:
            self._place.clear()
        else:
            self._place.setData([point[0]], [point[1]])

    def _position_mm(self) -> float | None:
        vessel = self._store.assessment.vessel if self._store.assessment is not None else None
        known = vessel.positions.position_mm if vessel is not None else None
        frame = self._cursor.frame_index
        return float(known[frame]) if known is not None and frame < known.size and np.isfinite(known[frame]) else None

    def _pullback_frame_at(self, x: float, y: float) -> int | None:
        if self._map is None or self._store.assessment is None or self._store.assessment.vessel is None:
            return None
        position, apart_px = self._map.position_of(x, y)
        known = self._store.assessment.vessel.positions.position_mm
        if known is None or apart_px > NEAR_PX * self.units_per_pixel()[0]:
            return None
        return int(np.nanargmin(np.abs(known - position)))

    def _show_words(self) -> None:
        venogram = self._venogram()
        if venogram is None:
            return
        said = describe(
            venogram,
            self._store.plan,
            self._store.assessment,
            self.frame_index,
            self._map.match if self._map is not None else None,
        )
        self.noted.emit(said.frame)
        doubt = f'<span style="color:{palette.WARN}">▲ {said.doubt}</span>' if said.doubt else ""
        self._overlay.write("top_right", said.lesions)
        self._overlay.write("top_left", doubt)
        self._overlay.write("bottom_right", f'<div align="right">{said.scale}</div>')

    def show_levels(self, levels: Levels) -> None:
        """Show the image between two grey levels, black and white."""
        self.levels = levels
        self._image.setLevels(levels)


def _draw_pair(items: list[pg.PlotCurveItem], edges: tuple[FloatArray, FloatArray], part: slice) -> None:
    for item, edge in zip(items, edges, strict=True):
        item.setData(*edge[part].T)
