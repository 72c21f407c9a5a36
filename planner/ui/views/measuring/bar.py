"""Buttons of the measuring tools; each stands in the menu too, with its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from planner.model.hand_measure import MEASURE_KINDS, MeasureKind
from planner.said import say
from planner.ui.language import tr
from planner.ui.views.measuring.measuring import Measuring
from planner.ui.views.panel import quiet_button

WORDS: dict[MeasureKind, str] = {
    "length": say("Measure a length: drag it (Shift+L)"),
    "area": say("Measure an area: draw around it (Shift+A)"),
    "angle": say("Measure an angle: drag one leg to the vertex, then move the other (Shift+G)"),
    "note": say("Write a note: press where it belongs (Shift+N)"),
}


class MeasuringBar(QWidget):
    """Shows the tool in the hand pressed; asks for actions by their id."""

    asked = Signal(object)

    def __init__(self, measuring: Measuring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measuring = measuring
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(2)
        self.buttons = {kind: self._button(kind) for kind in MEASURE_KINDS}
        for button in self.buttons.values():
            line.addWidget(button)
        measuring.changed.connect(self._follow)

    def _button(self, kind: MeasureKind) -> QToolButton:
        button = quiet_button(f"measure_{kind}", tr(WORDS[kind]))
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self._ask(kind))
        return button

    def _ask(self, kind: MeasureKind) -> None:
        self.asked.emit(f"measure_{kind}")
        self._follow()

    def _follow(self) -> None:
        for kind, button in self.buttons.items():
            button.setChecked(kind == self._measuring.kind)
