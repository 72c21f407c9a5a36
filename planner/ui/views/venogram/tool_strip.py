"""What a hand can do on the venogram, at its left edge; each stands in the menu too, with its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from planner.model.vessel import LANDMARK_NAMES
from planner.ui.views.panel import quiet_button
from planner.ui.views.venogram.menus import Entry, give_menu
from planner.ui.views.venogram.tooling import Tooling, ToolName
from planner.wording.labels import LANDMARK_LABELS


class ToolStrip(QWidget):
    """Shows the held tool pressed; decides nothing."""

    def __init__(self, tooling: Tooling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tooling = tooling
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self.buttons: dict[ToolName, QToolButton] = {}
        self._add("landmark", "landmark", "Pin a landmark (Ctrl + 1 to 5, with the venogram in focus)")
        pins = [
            Entry(LANDMARK_LABELS[name].capitalize(), "Then click its place", partial(tooling.choose_landmark, name))
            for name in LANDMARK_NAMES
        ]
        give_menu(self.buttons["landmark"], pins)
        for button in self.buttons.values():
            column.addWidget(button)
        tooling.changed.connect(self._follow)

    def _add(self, tool: ToolName, icon: str, words: str) -> QToolButton:
        button = quiet_button(icon, words)
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self._tooling.choose(tool))
        self.buttons[tool] = button
        return button

    def _follow(self) -> None:
        for tool, button in self.buttons.items():
            button.setChecked(self._tooling.tool == tool)
