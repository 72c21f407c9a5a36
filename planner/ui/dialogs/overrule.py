"""Asks for the reason with which a blocking check is overruled."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.ui.dialogs.frame import DialogFrame
from planner.ui.views.panel import labelled

WHAT_FOLLOWS = (
    "The reason is printed in the plan beside the check. The override ends by itself when the check's figure changes, and "
    "the card then says so."
)


class OverruleDialog(DialogFrame):
    """Says what is overruled, on whose word it blocks and what would clear it; without a reason nothing is overruled."""

    def __init__(self, check: str, parent: QWidget | None = None, clears: str = "", source: str = "") -> None:
        super().__init__("Overrule this check?", check, "Overrule", parent)
        for label, words in (("What would clear it", clears), ("Source", source)):
            if words:
                self.content.addWidget(labelled(f"{label}: {words.rstrip('.')}.", "faint", wrap=True))
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setPlaceholderText("Your reason; it is printed in the plan")
        self.reason_edit.setAccessibleName("Reason")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(440, 90)
        self.content.addWidget(self.reason_edit)
        self.content.addWidget(labelled(WHAT_FOLLOWS, "muted", wrap=True))
        self.reason_edit.setFocus()

    @property
    def reason(self) -> str:
        """What the person wrote."""
        return self.reason_edit.toPlainText().strip()

    def find_problem(self) -> str:
        """Insist on a reason."""
        return "" if self.reason else "Write the reason first."
