"""Menus that hang on a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton


@dataclass(frozen=True)
class Entry:
    """One line of a menu: its words, what it does in a sentence, and the function behind it."""

    words: str
    says: str
    function: Callable[[], object]


def give_menu(button: QToolButton, entries: Sequence[Entry]) -> QMenu:
    """Let a button open a menu of these lines."""
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    for entry in entries:
        action = QAction(entry.words, menu)
        action.setToolTip(entry.says)
        action.triggered.connect(lambda _checked, entry=entry: entry.function())
        menu.addAction(action)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return menu
