"""The line at the bottom: what is being done, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from planner.said import capitalised, say
from planner.ui.language import tr
from planner.ui.views.panel import labelled

NOTICE = say("Research and training use; not a medical device")
HEIGHT = 28


class StatusLine(QWidget):
    """One piece of work at a time, the one that told last."""

    cancel_asked = Signal(object)
    """Carries the key of the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._key: str | None = None
        self.words = labelled("", "muted")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(200)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel_button = QPushButton(tr("Stop"))
        self.cancel_button.setProperty("role", "link")
        self.cancel_button.clicked.connect(lambda _checked: self.cancel_asked.emit(self._key))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(12)
        line.addWidget(self.bar)
        line.addWidget(self.cancel_button)
        line.addWidget(self.words, 1)
        line.addWidget(labelled(tr(NOTICE), "faint"))
        self._show_work(False)

    def tell(self, key: str, doing: str, share: float) -> None:
        """Show how far a piece of work is."""
        self._key = key
        self.words.setText(tr("{doing} …", doing=capitalised(tr(doing))))
        self.bar.setValue(round(1000 * share))
        self._show_work(True)

    def end(self, key: str) -> None:
        """A piece of work is over."""
        if key == self._key:
            self._key = None
            self.words.setText("")
            self._show_work(False)

    def note(self, words: str) -> None:
        """Say something when nothing is under way."""
        if self._key is None:
            self.words.setText(tr(words))

    @property
    def is_busy(self) -> bool:
        """Whether work is shown."""
        return self._key is not None

    def _show_work(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.cancel_button.setVisible(shown)
