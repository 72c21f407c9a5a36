"""The look that all dialogs share: a heading, a sentence, the content, and the buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.language import tr
from planner.ui.tips import explain
from planner.ui.views.panel import labelled

MARGIN_PX = 24


class DialogFrame(QDialog):
    """A modal dialog; `accept_button` agrees, Escape and Cancel do not."""

    def __init__(self, heading: str, sentence: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.problem = labelled("", "chip-block", wrap=True)
        self.problem.hide()
        self.accept_button = QPushButton(accept)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(lambda _checked: self.try_accept())
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(lambda _checked: self.reject())
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 18)
        column.setSpacing(12)
        column.addWidget(labelled(heading, "heading"))
        if sentence:
            words = labelled(sentence, "muted", wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        column.addLayout(self.content, 1)
        column.addWidget(self.problem)
        column.addLayout(self.buttons)
        self.accept_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Every control gets its tip, also those that a subclass made."""
        explain(self)
        super().showEvent(event)

    def be_at_least(self, width_px: int) -> None:
        """Ask for a width. Words that need more get more, which `setMinimumWidth` would deny them."""
        self.content.addStrut(width_px - 2 * MARGIN_PX)

    def find_problem(self) -> str:
        """Why the dialog cannot be accepted as it stands; empty when it can."""
        return ""

    def try_accept(self) -> None:
        """Accept, or say why not."""
        problem = self.find_problem()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()


def accepted(dialog: QDialog) -> bool:
    """Ask, and say whether the person agreed."""
    return dialog.exec() == QDialog.DialogCode.Accepted
