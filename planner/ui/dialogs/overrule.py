"""Asks for the reason with which a blocking check is overruled."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.said import say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.views.panel import labelled

WHAT_FOLLOWS = say(
    "The reason is printed in the plan beside the check. The override ends by itself when the "
    "check's figure changes, and the card then says so."
)


class OverruleDialog(DialogFrame):
    """Says what is overruled, on whose word it blocks and what would clear it; without a reason nothing is overruled."""

    def __init__(self, check: str, parent: QWidget | None = None, clears: str = "", source: str = "") -> None:
        super().__init__(tr("Overrule this check?"), tr(check), tr("Overrule"), parent)
        for told, words in (
            (tr("What would clear it: {condition}.", condition=clears), clears),
            (tr("Source: {source}.", source=source), source),
        ):
            if words:
                self.content.addWidget(labelled(f"{told.rstrip('.')}.", "faint", wrap=True))
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setPlaceholderText(tr("Your reason; it is printed in the plan"))
        self.reason_edit.setAccessibleName(tr("Reason"))
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(440, 90)
        self.content.addWidget(self.reason_edit)
        self.content.addWidget(labelled(tr(WHAT_FOLLOWS), "muted", wrap=True))
        self.reason_edit.setFocus()

    @property
    def reason(self) -> str:
        """What the person wrote."""
        return self.reason_edit.toPlainText().strip()

    def find_problem(self) -> str:
        """Insist on a reason."""
        return "" if self.reason else tr("Write the reason first.")
