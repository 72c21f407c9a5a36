"""Shows every key and what the mouse does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.actions import ACTIONS, MENUS, MOUSE, ActionSpec
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.theme import palette
from planner.ui.views.panel import labelled

LONG, WRAPPED = 44, 210
"""Words of more letters wrap within so many pixels: the sheet fits on a screen 1280 wide."""


class KeySheet(DialogFrame):
    """Three columns: keys of the menus, keys of moving, mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Keys and mouse", "", "Close", parent)
        self.cancel_button.hide()
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(_column([(menu, _keys(menu)) for menu in ("File", "Edit")]))
        columns.addLayout(_column([(menu, _keys(menu)) for menu in ("Go", "Stent")]))
        columns.addLayout(_column([("View and help", _keys("View") + _keys("Help")), ("Mouse", MOUSE)]))
        self.content.addLayout(columns)


def _keys(menu: str) -> tuple[tuple[str, str], ...]:
    assert menu in MENUS
    return tuple((_written(spec), spec.words) for spec in ACTIONS if spec.menu == menu and spec.keys)


def _written(spec: ActionSpec) -> str:
    names = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "Return": "Enter"}
    shown = [key.removeprefix("@") for key in spec.keys if key != "Enter"]
    return "  ".join(" ".join(names.get(part, part) for part in key.split("+")) for key in shown)


def _column(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for title, rows in groups:
        column.addWidget(labelled(title, "section"))
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        for row, (key, words) in enumerate(rows):
            shown = labelled(key, "body")
            shown.setStyleSheet(f"color: {palette.ACCENT}; font-weight: 600;")
            grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
            said = labelled(words.rstrip(" …"), "body", wrap=len(words) > LONG)
            if len(words) > LONG:
                said.setFixedWidth(WRAPPED)
            grid.addWidget(said, row, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(box)
    column.addStretch(1)
    return column
