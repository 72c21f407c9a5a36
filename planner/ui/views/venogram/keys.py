"""Keys that mean something else while the venogram has the focus: they belong to its own run and marks.

A window's shortcut comes before its widgets' keys, unless the widget claims the key first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

KeyFunctions = Mapping[QKeyCombination, Callable[[], object]]
"""A function that returns False did nothing, and the key goes on to the window."""

_IGNORED = Qt.KeyboardModifier.KeypadModifier


class FocusKeys(QObject):
    """Hands keys of some widgets to functions."""

    def __init__(self, functions: KeyFunctions, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._functions = {key.toCombined(): function for key, function in functions.items()}
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Claim the keys that are known here, then act on them."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeyCombination(event.modifiers() & ~_IGNORED, Qt.Key(event.key()))
        function = self._functions.get(pressed.toCombined())
        if function is None:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return function() is not False
