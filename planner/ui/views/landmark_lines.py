"""Landmarks on a view along the vein: a line with its name, dashed and with a question mark until a person confirmed it."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from planner.model.assessment import Assessment
from planner.model.vessel import Landmark, LandmarkName
from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.place import VeinAxis

SHORT_NAMES: dict[LandmarkName, str] = {
    "iliocaval_confluence": say("confluence"),
    "artery_crossing": say("artery"),
    "internal_iliac_ostium": say("int. iliac"),
    "inguinal_ligament": say("ligament"),
    "profunda_confluence": say("profunda"),
}
LINE_LAYER, WORDS_LAYER = 2.0, 3.0
CROWDED, ROW = 0.1, 0.16
"""Names nearer than so much of the axis stand in two rows, so much of the view's height apart."""
FAINT_OPACITY = 0.55
"""Of a proposal that is too uncertain to be used."""


class LandmarkLines:
    """The landmarks' lines on one canvas; `height` is where their names stand, as a share of the view from the top."""

    def __init__(self, canvas: Canvas, height: float, on_image: bool = False) -> None:
        self._canvas = canvas
        self._on_image = on_image
        self._height = height
        self.lines: list[pg.InfiniteLine] = []
        self._drawn: object = None

    def draw(self, marks: tuple[Landmark, ...], axis: VeinAxis) -> None:
        """Draw these landmarks in place of those before; a frame without a place on the axis shows none."""
        wanted = (marks, axis.place.tobytes())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        for line in self.lines:
            self._canvas.plot.removeItem(line)
        placed = [(mark, axis.of_frame(mark.frame_index)) for mark in marks if _is_placed(mark, axis)]
        rows = rows_of([place for _, place in placed], float(np.nanmax(axis.place) - np.nanmin(axis.place)))
        self.lines = [self._line(mark, place, row) for (mark, place), row in zip(placed, rows, strict=True)]
        for line in self.lines:
            self._canvas.plot.addItem(line, ignoreBounds=True)

    def _line(self, mark: Landmark, place: float, row: int) -> pg.InfiniteLine:
        style = Qt.PenStyle.DashLine if mark.is_proposal else Qt.PenStyle.SolidLine
        colour = palette.CALIPER if self._on_image else palette.MUTED
        line = pg.InfiniteLine(place, angle=90, pen=line_pen(colour, 1.2, style))
        line.label = pg.InfLineLabel(line, words_of(mark), position=1.0 - self._height - ROW * row, color=palette.TEXT)
        line.label.setFont(type_scale.font(type_scale.SMALL))
        line.label.fill = pg.mkBrush(palette.PANEL)
        line.label.setZValue(WORDS_LAYER)
        line.setZValue(LINE_LAYER)
        line.setOpacity(1.0 if mark.is_believed else FAINT_OPACITY)
        return line


def assessed_landmarks(assessment: Assessment | None) -> tuple[Landmark, ...]:
    """The landmarks in force; none before the vein is measured."""
    return () if assessment is None or assessment.vessel is None else assessment.vessel.landmarks


def rows_of(places: list[float], span: float) -> list[int]:
    """0 or 1 for every name along the axis: the second of two that stand close takes the other row."""
    rows: list[int] = []
    for k, place in enumerate(places):
        crowded = k > 0 and place - places[k - 1] < CROWDED * span
        rows.append(1 - rows[-1] if crowded else 0)
    return rows


def words_of(mark: Landmark) -> str:
    """Short name of a landmark; with a question mark while it is a proposal."""
    return tr(SHORT_NAMES[mark.name]) + ("?" if mark.is_proposal else "")


def _is_placed(mark: Landmark, axis: VeinAxis) -> bool:
    return mark.frame_index < axis.place.size and bool(np.isfinite(axis.of_frame(mark.frame_index)))
