"""Says that the program, not the person, made a mistake."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr


class CrashDialog(DialogFrame):
    """Details that can be copied; the work goes on."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Something went wrong in the program"),
            tr(
                "This is a fault of the program, not yours. Your edits are kept in the journal. Please save the "
                "case, check what is on the screen before you rely on it, and send the details below to whoever "
                "looks after this program."
            ),
            tr("Continue"),
            parent,
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setMinimumSize(640, 240)
        self.content.addWidget(self.details)
        self.cancel_button.hide()
        self.copy_button = QPushButton(tr("Copy details"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(lambda _checked: QGuiApplication.clipboard().setText(details))
        self.buttons.insertWidget(0, self.copy_button)
