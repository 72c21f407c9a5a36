"""Draws a profile's picture: bands, lines, marks and their words."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem

from planner.model.arrays import FloatArray
from planner.ui.theme import palette, type_scale
from planner.ui.views.along_vein import DASHED, words_on_plot
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.profile.state import Band, LesionBand, MinimumStep, ProfilePicture
from planner.ui.views.trust_items import TrustMarks

LANDING_TOP, LANDING_BOTTOM = 0.87, 0.845
STRIP_SHARE = 0.045
LIFT_SHARE = 0.07
"""Heights as shares of the area axis; ticks and diamonds stand over the curve so that they do not hide it."""

LOWEST_LINE = 1.5
LINE_PX = 17
GAP_PX = 8
"""Room that one line of words takes, and that words keep from each other."""

WORDS_FILL = 0.6
"""Opacity of what is behind a lesion's words: they stay readable on the curve, and the curve shows through."""

NARROW_PX = 1000
"""A narrower profile has no room for a lesion's length beside it; the plan card says it."""


class ProfileMarks:
    """Everything on the profile but the curve."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._drawn: list[QGraphicsItem] = []
        self._labels: list[tuple[LesionBand, pg.TextItem]] = []
        self._segment_words: list[tuple[Band, pg.TextItem]] = []
        self._trust = TrustMarks(canvas)
        canvas.box.sigResized.connect(lambda _box: self._place_labels())

    def clear(self) -> None:
        """Take everything away."""
        for item in self._drawn:
            self._canvas.plot.removeItem(item)
        self._drawn.clear()
        self._trust.clear()
        self._labels.clear()
        self._segment_words.clear()

    def draw(self, picture: ProfilePicture, places: FloatArray) -> None:
        """Draw a picture; `places` are the frames' places on the axis."""
        top = picture.top_mm2
        for step in picture.minima:
            self._draw_minimum(step)
        for segment in picture.segments:
            self._draw_segment(segment, STRIP_SHARE * top)
        for lesion in picture.lesions:
            self._draw_lesion(lesion, top)
        for zone in picture.landing:
            self._block(zone, LANDING_BOTTOM * top, LANDING_TOP * top, palette.LANDING, 0.9)
        self._draw_references(picture)
        over_curve = picture.area_mm2 + LIFT_SHARE * top
        self._trust.draw(places, over_curve, picture.marks, (0.0, STRIP_SHARE * top))
        self._place_labels()

    def _add(self, item: QGraphicsItem, layer: float = 0.0) -> None:
        item.setZValue(layer)
        self._canvas.plot.addItem(item, ignoreBounds=True)
        self._drawn.append(item)

    def _block(self, band: Band, low: float, high: float, colour: str, opacity: float) -> None:
        shape = QGraphicsRectItem(QRectF(band.start, low, max(band.end - band.start, 1e-6), high - low))
        fill = pg.mkColor(colour)
        fill.setAlphaF(opacity)
        shape.setBrush(pg.mkBrush(fill))
        shape.setPen(pg.mkPen(None))
        self._add(shape, -5)

    def _line(self, xs: Sequence[float], ys: Sequence[float], pen: object, layer: float = 1.0) -> None:
        self._add(pg.PlotCurveItem(list(xs), list(ys), pen=pen, antialias=True), layer)

    def _draw_minimum(self, step: MinimumStep) -> None:
        self._line([step.start, step.end], [step.area_mm2] * 2, line_pen(palette.MINIMUM, 1.2, DASHED), -1)

    def _draw_segment(self, segment: Band, low: float) -> None:
        high = low + LINE_PX * self._canvas.units_per_pixel()[1]
        self._line([segment.start] * 2, [0, high], line_pen(palette.OUTLINE, 1.0), -4)
        words = words_on_plot(
            palette.MUTED, (0.0, 0.9), _font(bold=False), palette.mixed(palette.PANEL, palette.GROUND, 0.9)
        )
        words.setText(segment.words)
        words.setPos(segment.start, low)
        self._add(words, 20)
        self._segment_words.append((segment, words))

    def _draw_lesion(self, lesion: LesionBand, top: float) -> None:
        self._block(Band(lesion.start, lesion.end), 0, LANDING_BOTTOM * top, palette.LESION, 0.16)
        for place in (lesion.start, lesion.end):
            self._line([place] * 2, [0, LANDING_BOTTOM * top], line_pen(palette.LESION, 1.5))
        pen = line_pen(palette.REFERENCE, 1.5, DASHED)
        self._line([lesion.start, lesion.end], [lesion.reference_mm2] * 2, pen)
        mark = pg.ScatterPlotItem([lesion.mla_place], [lesion.mla_mm2], symbol="t1", size=11)
        mark.setBrush(palette.LESION)
        mark.setPen(line_pen(palette.GROUND, 1.0))
        self._add(mark, 30)
        label = words_on_plot(palette.LESION, (0.0, 1.0), _font(bold=True), palette.PANEL)
        fill = pg.mkColor(palette.PANEL)
        fill.setAlphaF(WORDS_FILL)
        label.fill = pg.mkBrush(fill)
        self._add(label, 22)
        self._labels.append((lesion, label))

    def _place_labels(self) -> None:
        """Put lesions' words beside them, in lines one over the other where they would collide."""
        across, down = self._canvas.units_per_pixel()
        self._place_segment_words(across)
        metrics = QFontMetrics(_font(bold=True))
        ordered = sorted(self._labels, key=lambda held: held[0].end)
        starts = [lesion.end / across + GAP_PX for lesion, _label in ordered]
        is_narrow = self._canvas.box.width() < NARROW_PX
        for lesion, label in ordered:
            label.setText(lesion.short_words if is_narrow else lesion.words)
        widths = [metrics.horizontalAdvance(label.toPlainText()) + GAP_PX for _lesion, label in ordered]
        for (_lesion, label), start, level in zip(ordered, starts, free_lines(starts, widths), strict=True):
            label.setPos(start * across, (LOWEST_LINE + level) * LINE_PX * down)

    def _place_segment_words(self, across: float) -> None:
        """Put segments' names where no lesion's border runs through them; without room, without their minimum."""
        metrics = QFontMetrics(_font(bold=False))
        taken = [(lesion.start, lesion.end) for lesion, _label in self._labels]
        for segment, words in self._segment_words:
            for said in (segment.words, segment.short_words):
                width = (metrics.horizontalAdvance(said) + GAP_PX) * across
                place = clear_start(segment.start, segment.end, width, taken)
                words.setText(said)
                words.setPos(segment.start if place is None else place, words.pos().y())
                if place is not None:
                    break

    def _draw_references(self, picture: ProfilePicture) -> None:
        marks = pg.ScatterPlotItem(picture.reference_places, picture.reference_areas_mm2, symbol="o", size=6)
        marks.setBrush(palette.REFERENCE)
        marks.setPen(line_pen(palette.GROUND, 0.5))
        self._add(marks, 25)


def free_lines(starts: Sequence[float], widths: Sequence[float]) -> list[int]:
    """Line for each of some words that stand from left to right: the lowest where they touch no earlier ones."""
    ends: list[float] = []
    chosen = []
    for start, width in zip(starts, widths, strict=True):
        line = next((index for index, end in enumerate(ends) if end <= start), len(ends))
        ends[line : line + 1] = [start + width]
        chosen.append(line)
    return chosen


def clear_start(start: float, end: float, width: float, taken: Sequence[tuple[float, float]]) -> float | None:
    """First place from `start` on where words of a width touch no taken stretch; None where none is left before `end`."""
    place = start
    for first, last in sorted(taken):
        if first < place + width and last > place:
            place = last
    return place if place + width <= end else None


def _font(bold: bool) -> QFont:
    return type_scale.font(type_scale.SMALL, QFont.Weight.Bold if bold else QFont.Weight.Normal)
