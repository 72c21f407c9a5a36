"""Paints the confirming strip: how many frames decide the plan, why the next one matters, and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.confirm.state import StripWords, describe_strip
from planner.ui.views.panel import labelled


class ConfirmStrip(QFrame):
    """A few lines on the plan card; hidden where no frame decides anything."""

    asked = Signal(object)
    """Carries the id of an action."""

    def __init__(self, store: PlanStore, cursor: FrameCursor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._cursor = cursor
        self._words: StripWords | None = None
        self.setObjectName("confirm")
        self._sign = QLabel()
        self._headline = labelled("", "title", wrap=True)
        self._reason = labelled("", "body", wrap=True)
        self.button = QPushButton()
        self.button.setToolTip(tr("Enter: confirm this contour and go to the next · N: next without confirming"))
        self.button.clicked.connect(lambda _checked: self.asked.emit("confirm"))
        self._lay_out()
        for signal in (store.case_changed, store.plan_changed, store.assessment_changed, cursor.moved):
            signal.connect(lambda _value: self._show())
        self._show()

    @property
    def words(self) -> StripWords | None:
        """What is shown; None while the strip is hidden."""
        return self._words

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign)
        top.addWidget(self._headline, 1)
        top.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self._reason)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _show(self) -> None:
        words = describe_strip(self._store.assessment, self._store.plan, self._cursor.frame_index)
        self.setVisible(words is not None)
        if words == self._words:
            return
        self._words = words
        if words is None:
            return
        colour = palette.GOOD if words.is_done else palette.WARN
        self._sign.setText(words.sign)
        self._sign.setStyleSheet(f"color: {colour}; font-weight: 700;")
        self._headline.setText(words.headline)
        self._reason.setText(words.reason)
        self._reason.setVisible(bool(words.reason))
        self.button.setText(words.button)
        self.button.setVisible(not words.is_done)
        self._paint(colour, words)

    def _paint(self, colour: str, words: StripWords) -> None:
        """A quiet frame; broken where the next frame is of low confidence, as its contour is."""
        line = "dashed" if words.is_doubtful else "solid"
        edge = palette.LINE if words.is_done else colour
        self.setStyleSheet(
            f"QFrame#confirm {{ background: {palette.mixed(colour, palette.PANEL, 0.06)};"
            f" border: 1px {line} {edge}; border-radius: 8px; }}"
        )
