"""Asks a person for the IVUS pixel size: two marks on the frame a known distance apart, or the size itself."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.model.calibration import PixelSpacing
from planner.model.pullback import Pullback
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.theme import palette
from planner.ui.views.canvas import Canvas, line_pen
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_mm

PLAUSIBLE_MM_PER_PIXEL = (0.005, 0.5)
"""A venous picture of 60 mm has 0.06 to 0.23 mm a pixel at 256 to 1024 pixels, a coronary one of 10 mm down to 0.01;
half a decade is left on either side (clinical reference, section 7.1)."""

FIRST_DISTANCE_MM = 10.0
FIRST_REACH_SHARE = 1 / 6
"""Of the picture's width: where the second mark waits to be dragged."""


class CalibrationDialog(DialogFrame):
    """Drag the two marks onto the graticule, type their distance; or type the pixel size of both directions."""

    def __init__(
        self, pullback: Pullback, frame_index: int, held: PixelSpacing | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "Calibrate the IVUS picture",
            "Drag the two marks onto ticks of the graticule (or any known distance) and type how far apart they are. "
            "The pixel size is recorded as set by you.",
            "Use this calibration",
            parent,
        )
        self._pullback = pullback
        self._canvas = Canvas("Calibration picture", palette.IMAGE)
        self._canvas.setMinimumSize(420, 420)
        self._show_frame(frame_index)
        self._ruler = self._make_ruler()
        self.distance_edit = NumberField("Distance between the marks", FIRST_DISTANCE_MM, 0.5, 200.0, "mm")
        self.size_x_edit = NumberField("Pixel width", None, *PLAUSIBLE_MM_PER_PIXEL, "mm")
        self.size_y_edit = NumberField("Pixel height", None, *PLAUSIBLE_MM_PER_PIXEL, "mm")
        self.who_edit = QLineEdit()
        self.who_edit.setAccessibleName("Your name")
        self.who_edit.setPlaceholderText("printed in the plan")
        self._says = labelled("", "muted", wrap=True)
        self._lay_out()
        self._ruler.sigRegionChanged.connect(lambda _roi: self._measure())
        self.distance_edit.textChanged.connect(lambda _text: self._measure())
        self.size_x_edit.textChanged.connect(lambda _text: self._say())
        self.size_y_edit.textChanged.connect(lambda _text: self._say())
        x, y = pullback.transducer_px
        self.set_marks((x, y), (x + pullback.frames.columns * FIRST_REACH_SHARE, y))
        if held is not None:
            self.size_x_edit.show_value(held.mm_per_pixel_x)
            self.size_y_edit.show_value(held.mm_per_pixel_y)
            self.who_edit.setText(held.who)

    @property
    def spacing(self) -> PixelSpacing:
        """The pixel size that was agreed to.

        Raises
        ------
        ValueError
            When a field does not hold a number; `find_problem` says so before.
        """
        width, height = self.size_x_edit.value, self.size_y_edit.value
        if width is None or height is None:
            raise ValueError("the pixel size was not given")
        return PixelSpacing(width, height, "manual", self.who_edit.text().strip())

    def find_problem(self) -> str:
        """Insist on a plausible size and a name."""
        for field in (self.size_x_edit, self.size_y_edit):
            if field.value is None or field.problem:
                return field.problem or f"{field.accessibleName()} is missing."
        return "" if self.who_edit.text().strip() else "Write your name: a calibration by hand has an author."

    def set_marks(self, first_px: tuple[float, float], second_px: tuple[float, float]) -> None:
        """Put the marks at two places of the picture, in pixels."""
        for handle, place in zip(self._ruler.getHandles(), (first_px, second_px), strict=True):
            self._ruler.movePoint(handle, pg.Point(*place), coords="parent")

    def _show_frame(self, frame_index: int) -> None:
        frames = self._pullback.frames
        box = self._canvas.box
        box.setAspectLocked(True)
        box.invertY(True)
        for side in ("left", "bottom"):
            self._canvas.plot.hideAxis(side)
        image = pg.ImageItem(frames.frame(frame_index), axisOrder="row-major", levels=(0, 255))
        place = QRectF(-0.5, -0.5, frames.columns, frames.rows)
        image.setRect(place)
        self._canvas.plot.addItem(image)
        box.setRange(place, padding=0.01)

    def _make_ruler(self) -> pg.LineSegmentROI:
        pen, hover = line_pen(palette.CONTOUR, 2.0), line_pen(palette.TEXT, 2.0)
        ruler = pg.LineSegmentROI([(0, 0), (1, 0)], pen=pen, hoverPen=hover, handlePen=pen)
        # gestures would take the mouse away from the marks
        self._canvas.viewport().removeEventFilter(self._canvas)
        self._canvas.plot.addItem(ruler)
        return ruler

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow("Distance between the marks (mm)", self.distance_edit)
        form.addRow("Pixel width (mm)", self.size_x_edit)
        form.addRow("Pixel height (mm)", self.size_y_edit)
        form.addRow("Your name", self.who_edit)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addLayout(form)
        side.addSpacing(8)
        side.addWidget(self._says)
        side.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(self._canvas, 1)
        line.addLayout(side)
        self.content.addLayout(line)

    def _measure(self) -> None:
        points = [self._ruler.mapToParent(handle.pos()) for handle in self._ruler.getHandles()]
        apart_px = float(np.hypot(points[1].x() - points[0].x(), points[1].y() - points[0].y()))
        distance = self.distance_edit.value
        if apart_px > 0 and distance is not None and distance > 0:
            self.size_x_edit.show_value(distance / apart_px)
            self.size_y_edit.show_value(distance / apart_px)
        self._say()

    def _say(self) -> None:
        left, top, right, bottom = self._pullback.sector_px
        sizes = self.size_x_edit.value, self.size_y_edit.value
        extents = (right - left + 1, bottom - top + 1)
        across = [None if size is None else size * extent for size, extent in zip(sizes, extents, strict=True)]
        self._says.setText(
            f"The picture is then {format_mm(across[0])} wide and {format_mm(across[1])} high. A venous IVUS picture is "
            "mostly 40 to 60 mm across."
        )
