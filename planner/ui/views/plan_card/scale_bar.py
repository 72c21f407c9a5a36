"""What every bar of the plan card stands on: one row high, on a scale that it shares with its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

BAR_HEIGHT = 16
_EDGE = 2
"""Pixels kept free on either side, so that a mark at the end is whole."""


class ScaleBar(QWidget):
    """A bar on a scale from `low` to `high`; what it shows is told in words to those who do not see it."""

    def __init__(self, low: float, high: float, told: str) -> None:
        super().__init__()
        self._low, self._high = low, high
        self.setAccessibleName(told)
        self.setMinimumWidth(40)
        self.setFixedHeight(BAR_HEIGHT)

    def sizeHint(self) -> QSize:
        """Wide enough to be read."""
        return QSize(110, BAR_HEIGHT)

    def x_of(self, value: float) -> float:
        """Where a value lies, in pixels."""
        inner = self.width() - 2 * _EDGE
        return _EDGE + inner * (value - self._low) / max(self._high - self._low, 1e-9)
