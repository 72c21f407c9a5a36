"""A line of large type that shrinks rather than being cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

from planner.ui.theme import type_scale

SMALLEST = type_scale.HEADING


class FittedLabel(QLabel):
    """Bold text in the largest size, up to `largest` pixels, that fits its width."""

    def __init__(self, text: str, largest: int) -> None:
        super().__init__(text)
        self._largest = largest
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.installEventFilter(self)
        self.setFixedHeight(round(largest * 1.18))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the width changes, or when the stylesheet has set its own font."""
        if watched is self and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return False

    def _fit(self) -> None:
        pixels = self._largest
        while pixels > SMALLEST and QFontMetrics(_bold(pixels)).horizontalAdvance(self.text()) > self.width():
            pixels -= 1
        # the window's stylesheet sets a size for every widget, and only a stylesheet overrules it
        own = self.styleSheet().split("/*")[0]
        wanted = f"{own}/**/ font-size: {pixels}px; font-weight: 700;"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)


def _bold(pixels: int) -> QFont:
    return type_scale.font(pixels, QFont.Weight.Bold)
