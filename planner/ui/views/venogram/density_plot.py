"""A small plot of contrast over time, in seconds: of the place that was clicked, and of the vein's stretches beside it."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.measure.xray.region_curve import RegionCurve
from planner.model.venogram_measurement import DensityCurve
from planner.said import capitalised
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.canvas import line_pen, style_axis
from planner.ui.views.panel import labelled, quiet_button
from planner.ui.views.plot import Plot
from planner.wording.labels import STRETCH_LABELS
from planner.wording.numbers import format_number

LARGEST, SMALLEST = (260, 170), (190, 112)
SHARE = 0.4
"""Of the picture, to either side, between those two."""
MARGIN = 8
STRETCHES: dict[str, Qt.PenStyle] = {
    "cranial": Qt.PenStyle.DotLine,
    "lesion": Qt.PenStyle.SolidLine,
    "caudal": Qt.PenStyle.DashLine,
}


class DensityPlot(QFrame):
    """Lies over the picture's lower left corner; a cross closes it."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setProperty("role", "raised")
        self.setAccessibleName(tr("Contrast over time"))
        self._covered = covered
        self.words = labelled("", "faint", wrap=True)
        close = quiet_button("close", tr("Close the plot"))
        close.clicked.connect(lambda _checked: self.hide())
        line = QHBoxLayout()
        line.setContentsMargins(8, 2, 2, 0)
        line.addWidget(self.words, 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.plot = Plot()
        view = pg.GraphicsView(background=None)
        view.setCentralItem(self.plot)
        for side in ("left", "bottom"):
            style_axis(self.plot.getAxis(side))
        self.plot.getAxis("left").setWidth(30)
        self._now = pg.InfiniteLine(angle=90, pen=line_pen(palette.MUTED, 1.0))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(view, 1)
        covered.installEventFilter(self)
        self.hide()

    def draw(self, curve: RegionCurve, stretches: Sequence[DensityCurve]) -> None:
        """Show the curve of a place before those of the vein's stretches."""
        self.plot.clear()
        for stretch in stretches:
            style = STRETCHES.get(stretch.region, Qt.PenStyle.DotLine)
            self._add_curve(stretch, line_pen(palette.FAINT, 1.2, style))
        self._add_curve(curve, line_pen(palette.ACCENT, 2.2))
        self.plot.addItem(self._now, ignoreBounds=True)
        self.words.setText(region_words(curve, stretches))
        self.show()
        self._place()
        self.raise_()

    def show_time(self, time_s: float) -> None:
        """Draw where the run stands."""
        self._now.setPos(time_s)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _add_curve(self, curve: RegionCurve | DensityCurve, pen: object) -> None:
        self.plot.addItem(pg.PlotCurveItem(curve.times_s, curve.density, pen=pen))

    def _place(self) -> None:
        width, height = (
            round(min(max(SHARE * whole, least), most))
            for whole, least, most in zip(
                (self._covered.width(), self._covered.height()), SMALLEST, LARGEST, strict=True
            )
        )
        self.resize(width, height)
        self.move(MARGIN, max(MARGIN, self._covered.height() - self.height() - MARGIN))


def region_words(curve: RegionCurve, stretches: Sequence[DensityCurve]) -> str:
    """Half time here, and of the stretches that are known."""
    here = (
        tr("T½ here {half_time} s", half_time=format_number(curve.half_time_s))
        if curve.half_time_s is not None
        else tr(capitalised(curve.why_unknown))
    )
    known = [
        tr(
            "{stretch} {half_time} s",
            stretch=STRETCH_LABELS[stretch.region],
            half_time=format_number(stretch.half_time_s),
        )
        for stretch in stretches
        if stretch.half_time_s is not None and stretch.region in STRETCHES
    ]
    return f"{here} · {', '.join(known)}" if known else here
