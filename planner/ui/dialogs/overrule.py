"""Asks for the reason with which a blocking check is overruled."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.ui.dialogs.frame import DialogFrame


class OverruleDialog(DialogFrame):
    """The reason is printed in the plan; without one nothing is overruled."""

    def __init__(self, check: str, parent: QWidget | None = None) -> None:
        super().__init__("Overrule this check?", check, "Overrule", parent)
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setPlaceholderText("Your reason; it is printed in the plan")
        self.reason_edit.setAccessibleName("Reason")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(440, 90)
        self.content.addWidget(self.reason_edit)
        self.reason_edit.setFocus()

    @property
    def reason(self) -> str:
        """What the person wrote."""
        return self.reason_edit.toPlainText().strip()

    def find_problem(self) -> str:
        """Insist on a reason."""
        return "" if self.reason else "Write the reason first."
