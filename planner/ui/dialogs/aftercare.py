"""Edits the aftercare of this plan; the practice's protocol gave the draft."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from planner.model.aftercare import Aftercare
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr


class AftercareDialog(DialogFrame):
    """Text that is printed in the plan; the draft can be taken back."""

    def __init__(self, aftercare: Aftercare, parent: QWidget | None = None) -> None:
        sentence = tr(
            "Drafted from {protocol}. The surgeon decides; this text is printed in the plan.",
            protocol=aftercare.protocol_version,
        )
        super().__init__(tr("Aftercare"), sentence, tr("Use"), parent)
        self._draft = "\n".join(tr(line.text) for line in aftercare.draft)
        self.text_edit = QPlainTextEdit(self._draft if aftercare.written is None else aftercare.written)
        self.text_edit.setAccessibleName(tr("Aftercare"))
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(620, 260)
        self.content.addWidget(self.text_edit)
        self.draft_button = QPushButton(tr("Back to the draft"))
        self.draft_button.setAutoDefault(False)
        self.draft_button.clicked.connect(lambda _checked: self.text_edit.setPlainText(self._draft))
        self.buttons.insertWidget(0, self.draft_button)
        self.text_edit.setFocus()

    @property
    def written(self) -> str | None:
        """What the person wrote; None where it is the draft."""
        text = self.text_edit.toPlainText().strip()
        return None if text == self._draft.strip() else text

    def find_problem(self) -> str:
        """An empty plan for aftercare is no plan."""
        if self.text_edit.toPlainText().strip():
            return ""
        return tr("Write what happens after the stent, or go back to the draft.")
