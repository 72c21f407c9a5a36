"""Paints lumen area along the vein."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsRectItem, QWidget

from planner.model.policy import Policy
from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette, type_scale
from planner.ui.views.along_vein import DASHED, AlongVein, words_on_plot
from planner.ui.views.canvas import line_pen, style_axis
from planner.ui.views.overlay import Overlay
from planner.ui.views.profile.state import Band, LesionBand, MinimumStep, ProfilePicture, picture_profile
from planner.ui.views.profile.tool import BorderDrag

STENT_TOP, STENT_BOTTOM = 0.985, 0.885
LANDING_TOP, LANDING_BOTTOM = 0.87, 0.845
SEGMENT_TOP = 0.09
STRIP_SHARE = 0.03
"""Heights as shares of the area axis."""


class ProfileView(AlongVein):
    """The curve that the stent is chosen from."""

    def __init__(self, store: PlanStore, cursor: FrameCursor, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__("Lumen area along the vein", store, cursor, parent)
        self._policy = policy
        self._picture: ProfilePicture | None = None
        self._drawn: list[object] = []
        for side in ("left", "bottom"):
            style_axis(self.plot.getAxis(side))
        self._curve = pg.PlotCurveItem(pen=line_pen(palette.AREA, 2.0), connect="finite", antialias=True)
        self._dot = pg.ScatterPlotItem(size=9, brush=palette.CURSOR, pen=line_pen(palette.GROUND, 1.5))
        self._dot.setZValue(101)
        for item in (self._curve, self._dot):
            self.plot.addItem(item, ignoreBounds=True)
        self._overlay = Overlay(self)
        border = BorderDrag(self, store, self._lesions, self.axis_frame, cursor.go_to)
        self.gestures = (border, self.scrub)
        store.case_changed.connect(lambda _case: self._show())
        store.assessment_changed.connect(lambda _assessment: self._show())
        cursor.moved.connect(lambda _frame: self._show_dot())

    @property
    def picture(self) -> ProfilePicture | None:
        """What is drawn."""
        return self._picture

    def axis_frame(self, place: float) -> int:
        """Frame nearest to a place on the axis."""
        return self.axis.nearest_frame(place)

    def _lesions(self) -> tuple[LesionBand, ...]:
        return self._picture.lesions if self._picture is not None else ()

    def _show(self) -> None:
        self.take_axis()
        self.plot.setLabel("bottom", self.axis.words, color=palette.MUTED, **{"font-size": f"{type_scale.SMALL}px"})
        assessment = self.store.assessment
        self._picture = None
        if assessment is not None:
            self._picture = picture_profile(assessment, self.store.plan, self.axis, self._policy)
        self._clear()
        self._overlay.write_centre("" if self._picture is not None else self._why_empty())
        if self._picture is not None:
            self._draw(self._picture)
        self._show_dot()

    def _why_empty(self) -> str:
        case = self.store.case
        if case is None:
            return ""
        if case.pullback is None:
            return "No IVUS pullback in this case: no areas were measured"
        return "Areas appear here once the contours are found"

    def _clear(self) -> None:
        for item in self._drawn:
            self.plot.removeItem(item)
        self._drawn.clear()
        self._curve.clear()

    def _draw(self, picture: ProfilePicture) -> None:
        self.box.setYRange(0, picture.top_mm2, padding=0)
        for step in picture.minima:
            self._draw_minimum(step)
        for segment in picture.segments:
            self._draw_segment(segment, picture.top_mm2)
        for lesion in picture.lesions:
            self._draw_lesion(lesion, picture.top_mm2)
        for zone in picture.landing:
            self._draw_landing(zone, picture.top_mm2)
        for stent in picture.stents:
            self._draw_stent(stent, picture.top_mm2)
        self._draw_references(picture)
        self._draw_doubt(picture)
        self._curve.setData(self.axis.place, picture.area_mm2)

    def _add(self, item: object, layer: float = 0.0) -> None:
        item.setZValue(layer)  # type: ignore[attr-defined]
        self.plot.addItem(item, ignoreBounds=True)
        self._drawn.append(item)

    def _block(self, start: float, end: float, low: float, high: float, colour: str, opacity: float) -> None:
        shape = QGraphicsRectItem(QRectF(start, low, end - start, high - low))
        fill = pg.mkColor(colour)
        fill.setAlphaF(opacity)
        shape.setBrush(pg.mkBrush(fill))
        shape.setPen(pg.mkPen(None))
        self._add(shape, -5)

    def _line(self, xs: list[float], ys: list[float], pen: object, layer: float = 1.0) -> None:
        self._add(pg.PlotCurveItem(xs, ys, pen=pen, antialias=True), layer)

    def _write(
        self, words: str, x: float, y: float, colour: str, anchor: tuple[float, float], bold: bool = False
    ) -> None:
        font = type_scale.font(type_scale.SMALL)
        font.setBold(bold)
        item = words_on_plot(colour, anchor, font)
        item.setText(words)
        item.setPos(x, y)
        self._add(item, 20)

    def _draw_minimum(self, step: MinimumStep) -> None:
        pen = line_pen(palette.MINIMUM, 1.2, DASHED)
        self._line([step.start, step.end], [step.area_mm2, step.area_mm2], pen, -1)
        self._write(f"{step.area_mm2:.0f}", step.end, step.area_mm2, palette.MINIMUM, (1.05, 0.0))

    def _draw_segment(self, segment: Band, top: float) -> None:
        edge = line_pen(palette.OUTLINE, 1.0)
        self._line([segment.start, segment.start], [0, SEGMENT_TOP * top], edge, -4)
        self._write(segment.words, segment.start, 0, palette.MUTED, (-0.05, 0.9))

    def _draw_lesion(self, lesion: LesionBand, top: float) -> None:
        self._block(lesion.start, lesion.end, 0, LANDING_BOTTOM * top, palette.LESION, 0.16)
        edge = line_pen(palette.LESION, 1.5)
        for place in (lesion.start, lesion.end):
            self._line([place, place], [0, LANDING_BOTTOM * top], edge)
        mark = pg.ScatterPlotItem([lesion.mla_place], [lesion.mla_mm2], symbol="t1", size=11, brush=palette.LESION,
                                  pen=line_pen(palette.GROUND, 1.0))  # fmt: skip
        self._add(mark, 30)
        self._write(lesion.words, lesion.end, lesion.mla_mm2, palette.LESION, (-0.03, 0.5), bold=True)
        reach = [lesion.start, lesion.end]
        self._line(reach, [lesion.reference_mm2] * 2, line_pen(palette.REFERENCE, 1.5, DASHED))

    def _draw_landing(self, zone: Band, top: float) -> None:
        self._block(zone.start, zone.end, LANDING_BOTTOM * top, LANDING_TOP * top, palette.LANDING, 0.9)

    def _draw_stent(self, stent: Band, top: float) -> None:
        low, high = STENT_BOTTOM * top, STENT_TOP * top
        self._block(stent.start, stent.end, low, high, palette.STENT, 0.28)
        outline = [stent.start, stent.end, stent.end, stent.start, stent.start], [low, low, high, high, low]
        self._line(*outline, line_pen(palette.STENT, 1.5))
        for place in (stent.start, stent.end):
            self._line([place, place], [0, low], line_pen(palette.STENT, 1.0, DASHED), -2)
        self._write(stent.words, (stent.start + stent.end) / 2, (low + high) / 2, palette.STENT, (0.5, 0.5), bold=True)

    def _draw_references(self, picture: ProfilePicture) -> None:
        marks = pg.ScatterPlotItem(
            picture.reference_places, picture.reference_areas_mm2, symbol="o", size=6,
            brush=palette.REFERENCE, pen=line_pen(palette.GROUND, 0.5),
        )  # fmt: skip
        self._add(marks, 25)

    def _draw_doubt(self, picture: ProfilePicture) -> None:
        edges = np.flatnonzero(np.diff(np.concatenate([[0], picture.doubtful.astype(int), [0]])))
        places = self.axis.place
        for first, after in zip(edges[::2], edges[1::2], strict=True):
            start, end = float(places[first]), float(places[after - 1])
            self._block(start, max(end, start + 1e-6), 0, STRIP_SHARE * picture.top_mm2, palette.WARN, 0.9)

    def _show_dot(self) -> None:
        if self._picture is None:
            self._dot.clear()
            return
        frame = self.frame_cursor.frame_index
        area = self._picture.area_mm2[frame] if frame < self._picture.area_mm2.size else np.nan
        if np.isfinite(area):
            self._dot.setData([self.axis.of_frame(frame)], [area])
        else:
            self._dot.clear()
