"""Lets views show something one after the other, so that the hand's moves come between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

Show = Callable[[], None]


class Turns(QObject):
    """Calls what waits in the order it came, one a turn of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Show] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody has not had a turn yet."""
        return bool(self._waiting)

    def wait(self, show: Show) -> None:
        """Call it when its turn comes; once, however often it was asked for in the meantime."""
        if show not in self._waiting:
            self._waiting.append(show)
        self._timer.start()

    def forget(self, show: Show) -> None:
        """It has been called already."""
        if show in self._waiting:
            self._waiting.remove(show)

    def forget_all(self) -> None:
        """There is nobody left to show it."""
        self._waiting.clear()

    def _next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if not self._waiting:
            self._timer.stop()
