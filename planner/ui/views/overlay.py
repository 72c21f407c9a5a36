"""Words laid over an image, one label in each corner; the mouse passes through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.ui.views.panel import labelled

_TOP, _BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Overlay(QWidget):
    """Corner labels over `covered`, which it follows in size."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        self.top_left = self._corner(grid, 0, 0, _TOP | _LEFT)
        self.top_right = self._corner(grid, 0, 1, _TOP | _RIGHT)
        self.centre = labelled("", "muted", wrap=True)
        self.centre.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.centre, 1, 0, 1, 2)
        grid.setRowStretch(1, 1)
        self.bottom_left = self._corner(grid, 2, 0, _BOTTOM | _LEFT)
        self.bottom_right = self._corner(grid, 2, 1, _BOTTOM | _RIGHT)
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the covered widget."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def _corner(self, grid: QGridLayout, row: int, column: int, alignment: Qt.AlignmentFlag) -> QLabel:
        label = labelled("", "hud")
        label.setAlignment(alignment)
        label.setTextFormat(Qt.TextFormat.RichText)
        grid.addWidget(label, row, column, alignment)
        return label
