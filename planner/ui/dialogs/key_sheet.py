"""Shows every key and what the mouse does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from planner.ui.actions import ACTIONS, MENUS, MOUSE, ActionSpec
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.key_words import written_key
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled

HIGHEST = 620
"""Pixels of a page on a screen of 1280 by 800; a longer one scrolls."""
LONG, WRAPPED = 28, 176
"""Words of more letters wrap within so many pixels: the sheet fits on a screen 1280 wide."""


WIDEST = 1184
"""Pixels of a page on the same screen."""
BESIDE = 96
"""Pixels of the dialog beside its page."""
FOUR_COLUMNS = (("Edit", "Help"), ("Go", "Stent"), ("File", "View"), ("Venogram", "Measure"))
THREE_COLUMNS = (("Edit", "Help", "Measure"), ("Go", "Stent", "File"), ("View", "Venogram"))
"""For languages that write keys in long words."""


class KeySheet(DialogFrame):
    """Two pages: the keys of all menus in as many columns as fit, and what the mouse does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys and mouse"), "", tr("Close"), parent)
        self.cancel_button.hide()
        keys = _scrolling(_in_columns(FOUR_COLUMNS))
        if keys.minimumWidth() > max(WIDEST, self.screen().availableGeometry().width() - BESIDE):
            keys = _scrolling(_in_columns(THREE_COLUMNS))
        mouse = QWidget()
        mouse.setLayout(_column([("", [(tr(hand), tr(words)) for hand, words in MOUSE])]))
        self.pages = QTabWidget()
        self.pages.tabBar().setDrawBase(False)
        self.pages.setUsesScrollButtons(False)
        self.pages.addTab(keys, tr("Keys"))
        self.pages.addTab(_scrolling(mouse), tr("Mouse, and keys on what is selected"))
        self.content.addWidget(self.pages)


def _in_columns(menus_by_column: Sequence[Sequence[str]]) -> QWidget:
    columns = QHBoxLayout()
    columns.setSpacing(20)
    for menus in menus_by_column:
        columns.addLayout(_column([(tr(menu), _keys(menu)) for menu in menus]))
    page = QWidget()
    page.setLayout(columns)
    return page


def _scrolling(page: QWidget) -> QScrollArea:
    """The page, as large as it is unless the smallest screen has no room for that."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    needed, bar = page.sizeHint(), area.verticalScrollBar().sizeHint().width()
    width = needed.width() + (bar if needed.height() > HIGHEST else 0)
    area.setMinimumSize(width, min(needed.height(), HIGHEST))
    return area


def _keys(menu: str) -> tuple[tuple[str, str], ...]:
    assert menu in MENUS
    return tuple((_written(spec), tr(spec.words)) for spec in ACTIONS if spec.menu == menu and spec.keys)


def _written(spec: ActionSpec) -> str:
    names = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "Return": written_key("Enter")}
    shown = [key.removeprefix("@") for key in spec.keys if key != "Enter"]
    written = (" ".join(names.get(part, written_key(part)) for part in key.split("+")) for key in shown)
    return "  ".join(dict.fromkeys(written))  # Spanish has one word for Delete and Backspace


def _column(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for title, rows in groups:
        if title:
            column.addWidget(labelled(title, "section"))
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for row, (key, words) in enumerate(rows):
            shown = labelled(key, "body")
            shown.setStyleSheet(f"color: {palette.ACCENT}; font-weight: 600;")
            grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_said(words.rstrip(" …"), wraps=bool(title)), row, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(box)
    column.addStretch(1)
    return column


def _said(words: str, wraps: bool) -> QLabel:
    wraps = wraps and len(words) > LONG
    label = labelled(words, "body", wrap=wraps)
    if wraps:
        label.setFixedWidth(WRAPPED)
        label.setMinimumHeight(label.heightForWidth(WRAPPED))
    return label
