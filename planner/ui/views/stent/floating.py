"""The stent's numbers beside the hand: a small sheet that stands over the views while a stent is moved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.along_vein import AlongVein
from planner.ui.views.panel import HEADER_HEIGHT, labelled
from planner.ui.views.stent.placing import Placing
from planner.ui.views.stent.readout import ReadoutLine, count_words, read_out
from planner.wording.labels import SEVERITIES

LINGERS_MS = 4000
"""How long the numbers stay once the hand rests."""
GAP = 8


class FloatingReadout(QFrame):
    """Shown from the first move of a stroke until a moment after the last; the mouse passes through."""

    def __init__(self, placing: Placing, views: tuple[AlongVein, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The stent where it is held"))
        self._placing = placing
        self._views = views
        self._shown_for: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._heading = labelled("", "title")
        self._grid.addWidget(self._heading, 0, 0, 1, 2)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(LINGERS_MS)
        self._rest.timeout.connect(self._end)
        self.hide()
        placing.changed.connect(self._follow)

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """Label and value of each line."""
        return tuple((label.text(), value.text()) for label, value in self._rows)

    def _follow(self) -> None:
        placements = self._placing.placements
        if self._placing.selected is None or not self._placing.is_own:
            self._shown_for = placements
            self.hide()
            return
        if placements == self._shown_for:
            return
        found = self._placing.what_if
        if found is None:
            return
        self._shown_for = placements
        pictures = self._placing.pictures
        said = count_words(found.checks)
        self._heading.setText(f"{pictures[self._placing.selected].words}{f' · {said}' if said else ''}")
        for number, line in enumerate(read_out(found, self._placing.told_month)):
            self._write(number, line)
        self._place()
        self.show()
        self._rest.start()

    def _write(self, number: int, line: ReadoutLine) -> None:
        while len(self._rows) <= number:
            label, value = labelled("", "muted"), labelled("", "body")
            self._grid.addWidget(label, len(self._rows) + 1, 0)
            self._grid.addWidget(value, len(self._rows) + 1, 1)
            self._rows.append((label, value))
        label, value = self._rows[number]
        label.setText(line.label)
        sign = f"{SEVERITIES[line.severity].sign} " if line.severity is not None else ""
        value.setText(f"{sign}{line.value}")
        colour = palette.SEVERITY[line.severity] if line.severity is not None else palette.TEXT
        value.setStyleSheet(f"color: {colour}; font-weight: 500;")

    def _place(self) -> None:
        """Over the uppermost view of this window, in line with the stent, so that stent and curve stay in sight."""
        self.adjustSize()
        here = [view for view in self._views if view.window() is self.window() and view.isVisible()]
        if not here:
            self.move(GAP, GAP)  # every view has a window of its own
            return
        parent, picture = self.parentWidget(), self._placing.pictures[self._placing.selected or 0]
        top = min(here, key=lambda view: view.mapTo(parent, QPoint(0, 0)).y())
        corner = top.mapTo(parent, QPoint(0, 0))
        middle = top.widget_point((picture.start_mm + picture.end_mm) / 2, 0.0).x() + corner.x()
        x = round(middle) - self.width() // 2
        y = corner.y() - self.height() - HEADER_HEIGHT - GAP
        self.move(
            max(corner.x(), min(x, corner.x() + top.width() - self.width())),
            y if y > GAP else corner.y() + top.height() + GAP,
        )
        self.raise_()

    def _end(self) -> None:
        if self._placing.held is None:
            self.hide()
        else:
            self._rest.start()
