"""What a test does later, when a dialog has opened: forgotten with the test, so that none answers the next one's dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

_test = [0]


def later(milliseconds: int, act: Callable[[], None]) -> None:
    """Do `act` after a while, unless the test has ended by then."""
    test = _test[0]
    QTimer.singleShot(milliseconds, lambda: act() if test == _test[0] else None)


def forget() -> None:
    """The test has ended."""
    _test[0] += 1
