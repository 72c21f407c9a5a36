"""Says what the profile's colours and lines stand for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled

MARKS = (
    ("▾", "LESION", say("lesion, MLA")),
    ("●", "REFERENCE", say("reference")),
    ("▬", "LANDING", say("landing zone")),
    ("▭", "STENT", say("stent")),
    ("┄", "MINIMUM", say("minimum")),
    ("▨", "WARN", say("low confidence")),
    ("◇", "WARN", say("to confirm")),
    ("✓", "GOOD", say("confirmed")),
)
SIGN_WIDTH = 22


class Legend(QWidget):
    """One sign and one word for each mark; signs alone, with the words in tooltips, where there is no room for words."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 4, 0)
        line.setSpacing(9)
        self._labels: list[tuple[QLabel, str, str]] = []
        for sign, role, words in MARKS:
            colour = palette.colours()[role]
            mark = f'<span style="color:{colour}">{sign}</span>'
            label = labelled(f"{mark} {tr(words)}", "faint")
            label.setToolTip(tr(words))
            line.addWidget(label)
            self._labels.append((label, mark, tr(words)))
        self._full = QSize()

    def sizeHint(self) -> QSize:
        """Room for all words, whether they are shown or not."""
        self.ensurePolished()
        if not self._full.isValid():
            self._full = super().sizeHint()
        return self._full

    def minimumSizeHint(self) -> QSize:
        """Room for the signs."""
        return QSize(len(self._labels) * SIGN_WIDTH, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the words if there is room for all of them."""
        super().resizeEvent(event)
        has_room = self.width() >= self.sizeHint().width()
        for label, mark, words in self._labels:
            label.setText(f"{mark} {words}" if has_room else mark)
