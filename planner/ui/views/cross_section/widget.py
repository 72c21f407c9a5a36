"""Paints one IVUS frame."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.model.arrays import FloatArray
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.theme import palette, type_scale
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.cross_section.correcting import Correcting
from planner.ui.views.cross_section.scale_bar import ScaleBar
from planner.ui.views.cross_section.state import (
    ImageFrame,
    Readout,
    contour_of,
    draw_calipers,
    image_frame,
    read_out,
    sector_frame,
    spacing_in_force,
)
from planner.ui.views.cross_section.tool import ContourBrush, ContourPull, ContourRedraw
from planner.ui.views.frame_fetcher import FrameFetcher
from planner.ui.views.frame_marks import certainty_of
from planner.ui.views.measuring.state import Layout
from planner.ui.views.overlay import Overlay
from planner.ui.views.trust_items import LINE_STYLES
from planner.ui.views.window_level import Levels, WindowLevelDrag

NAME = say("IVUS cross-section")
FULL_RANGE = 255.0
BRUSH_POINTS = 65
NUMBERS_PX = 170
"""Width that the numbers at the right take."""


class CrossSectionView(Canvas):
    """The frame under the cursor, with contour, calipers, scale bar and live numbers."""

    def __init__(
        self, store: PlanStore, cursor: FrameCursor, policy: Policy, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(NAME, palette.IMAGE, parent)
        self._store = store
        self._cursor = cursor
        self._policy = policy
        self.levels: Levels = (0.0, FULL_RANGE)
        self.shown_index = 0
        self._fetcher = FrameFetcher(tasks, self._take_frame, self._take_refusal)
        self._prepare_plot()
        self._overlay = Overlay(self)
        self._scale_bar = ScaleBar(self)
        self.correcting = Correcting(store, self)
        strokes = [
            kind(self, store, self.correcting, lambda: self.shown_index)
            for kind in (ContourPull, ContourBrush, ContourRedraw)
        ]
        self.gestures = (*strokes, WindowLevelDrag(self, lambda: self.levels, self.show_levels, lambda: FULL_RANGE))
        self.correcting.changed.connect(self._show_brush)
        self.hovered.connect(self._move_brush)
        self.shift_wheeled.connect(self.correcting.resize_brush)
        self.home = self._show_sector
        self.box.sigResized.connect(lambda _box: self._show_sector())
        self.wheeled.connect(lambda notches: cursor.step(-notches))
        cursor.moved.connect(lambda _frame: self.show_frame())
        store.case_changed.connect(lambda _case: self._lay_out())
        store.plan_changed.connect(lambda _plan: self._follow_plan())
        store.assessment_changed.connect(lambda _assessment: self._show_words())
        store.reading_changed.connect(self._show_words)

    def show_frame(self) -> None:
        """Show the frame under the cursor and what is known of it, as soon as it is decoded."""
        pullback = self._pullback()
        if pullback is None:
            self._fetcher.stop()
            self._image.clear()
            self._overlay.write_centre(tr("No IVUS pullback in this case"))
            self._show_contour()
            self._show_words()
        else:
            self._fetcher.fetch(pullback.frames, self._cursor.frame_index)

    def image(self) -> str | None:
        """How measurements name the picture that is shown; None without one."""
        return "" if self._pullback() is not None and self._frame is not None else None

    def pixel_layout(self) -> Layout:
        """How the picture's pixels lie in the view."""
        frame = self._frame
        if frame is None:
            return Layout()
        origin = frame.left + 0.5 * frame.per_px_x, frame.top + 0.5 * frame.per_px_y
        return Layout(origin, (frame.per_px_x, frame.per_px_y))

    @property
    def is_showing(self) -> bool:
        """Whether there is a picture."""
        return self._image.image is not None

    @property
    def readout(self) -> Readout | None:
        """The words shown, or None without a pullback."""
        return self._readout

    @property
    def contour_style(self) -> Qt.PenStyle:
        """How the contour is drawn: solid, dashed or dotted."""
        return Qt.PenStyle(self._contour.opts["pen"].style())

    def _prepare_plot(self) -> None:
        self.box.setAspectLocked(True)
        self.box.invertY(True)
        for side in ("left", "bottom"):
            self.plot.hideAxis(side)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._contour = pg.PlotCurveItem(pen=line_pen(palette.CONTOUR, 2.0), antialias=True)
        self._calipers = [
            pg.PlotCurveItem(pen=line_pen(palette.CALIPER, 1.0, Qt.PenStyle.DashLine), antialias=True) for _ in range(2)
        ]
        self._brush = pg.PlotCurveItem(pen=line_pen(palette.IMAGE_TEXT, 1.0), antialias=True)
        self._brush.hide()
        self._brush_at = (0.0, 0.0)
        for item in (self._image, *self._calipers, self._contour, self._brush):
            self.plot.addItem(item)
        self._readout: Readout | None = None
        self._laid_out_for: object = None
        self._frame: ImageFrame | None = None
        self._place = QRectF()

    def _pullback(self) -> Pullback | None:
        return self._store.case.pullback if self._store.case is not None else None

    def _lay_out(self) -> None:
        self.levels = (0.0, FULL_RANGE)
        self.shown_index = 0
        self._image.clear()
        self._place_image()
        self.show_frame()
        self._show_sector()

    def _place_image(self) -> None:
        case, pullback = self._store.case, self._pullback()
        if case is None or pullback is None:
            return
        spacing = spacing_in_force(case, self._store.plan)
        self._laid_out_for = spacing
        self._frame = image_frame(pullback, spacing)
        self._scale_bar.set_calibrated(spacing is not None)
        self._place = QRectF(self._frame.left, self._frame.top, self._frame.width, self._frame.height)

    def _show_sector(self) -> None:
        pullback = self._pullback()
        if pullback is None or self._frame is None:
            return
        shown = sector_frame(pullback, self._frame)
        per_px = shown.height / max(self.height(), 1)
        spare_px = max(self.width() - shown.width / per_px, 0.0)
        # the picture stands left of the middle where the numbers would otherwise cover it
        left_px = min(spare_px / 2, max(spare_px - NUMBERS_PX, 0.0))
        place = QRectF(shown.left - left_px * per_px, shown.top, shown.width + spare_px * per_px, shown.height)
        self.box.setRange(place, padding=0.01)

    def _follow_plan(self) -> None:
        case, pullback = self._store.case, self._pullback()
        if case is None or pullback is None:
            return
        if self._laid_out_for != spacing_in_force(case, self._store.plan):
            self._place_image()
            self.show_frame()
            self._show_sector()
        else:
            self._show_contour()
            self._show_words()

    def _take_frame(self, index: int, pixels: NDArray[Any]) -> None:
        """Picture, contour and words are always of the same frame."""
        self.shown_index = index
        self._overlay.write_centre("")
        self._image.setImage(pixels, autoLevels=False, levels=self.levels)
        self._image.setRect(self._place)
        self._show_contour()
        self._show_words()

    def _take_refusal(self, index: int, problem: PlannerError) -> None:
        self.shown_index = index
        self._image.clear()
        self._overlay.write_centre(tr("This frame cannot be shown: {sentence}", sentence=problem.sentence))
        self._show_contour()
        self._show_words()

    def _show_contour(self) -> None:
        points = contour_of(self._store.plan, self.shown_index)
        for item in (self._contour, *self._calipers):
            item.setVisible(points is not None)
        if points is None:
            return
        closed = np.concatenate([points, points[:1]])
        self._contour.setData(closed[:, 0], closed[:, 1])
        self._contour.setPen(self._contour_pen())
        for item, caliper in zip(self._calipers, draw_calipers(points), strict=True):
            item.setData(*np.asarray(caliper.ends_mm).T)

    def _contour_pen(self) -> object:
        contours = self._store.plan.contours
        assert contours is not None
        frame = self.shown_index
        colour = palette.CONTOUR if contours.sources[frame] == "auto" else palette.CONTOUR_EDITED
        return line_pen(colour, 2.0, LINE_STYLES[certainty_of(self._store.plan, frame, self._policy)])

    def _move_brush(self, x: float, y: float) -> None:
        self._brush_at = (x, y)
        if self._brush.isVisible():
            self._show_brush()

    def _show_brush(self) -> None:
        self._brush.setVisible(self.correcting.tool == "brush")
        turn = np.linspace(0.0, 2.0 * np.pi, BRUSH_POINTS)
        x, y, radius = *self._brush_at, self.correcting.brush_mm
        self._brush.setData(x + radius * np.cos(turn), y + radius * np.sin(turn))

    def _show_words(self) -> None:
        case = self._store.case
        if case is None or case.pullback is None:
            self._readout = None
            words = ("", "", "")
        else:
            at = (self.shown_index, self._position_mm())
            self._readout = read_out(case, self._store.plan, *at, self._policy, self._store.is_reading)
            words = _corners(self._readout)
        self.noted.emit(words[0])
        self._overlay.write("top_right", words[1])
        self._overlay.write("bottom_left", words[2].replace(" %", "&nbsp;%"))

    def _position_mm(self) -> float | None:
        vessel = self._store.assessment.vessel if self._store.assessment is not None else None
        known: FloatArray | None = vessel.positions.position_mm if vessel is not None else None
        if known is None or self.shown_index >= known.size:
            return None
        return float(known[self.shown_index])

    def show_levels(self, levels: Levels) -> None:
        """Show the image between two grey levels, black and white."""
        self.levels = levels
        self._image.setLevels(levels)


def _corners(readout: Readout) -> tuple[str, str, str]:
    number = f"font-size:{type_scale.NUMBER}px; font-weight:600"
    doubt = f' <span style="{number}; color:{palette.WARN}">?</span>' if readout.is_doubtful else ""
    area = f'<span style="{number}">{readout.area}</span>{doubt}'
    right = f'<div align="right">{area}<br>{readout.diameters}</div>'
    share = re.sub(r" (?=\d|%)", "&nbsp;", readout.trust)
    trust = _coloured(palette.WARN if readout.is_doubtful else palette.MUTED, share)
    contour = _coloured(palette.MUTED, tr("Contour {source}", source=readout.source))
    source = f"{contour}, {trust}" if readout.source else ""
    told = re.sub(r" (?=\d)", "&nbsp;", readout.warning)  # no figure alone on a line
    warning = f"{_coloured(palette.WARN, '▲ ' + told)}<br>" if told else ""
    return readout.frame, right, warning + source


def _coloured(colour: str, words: str) -> str:
    return f'<span style="color:{colour}">{words}</span>'
