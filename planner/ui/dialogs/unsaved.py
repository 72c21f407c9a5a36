"""Asks what becomes of edits that were not saved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr

Answer = Literal["save", "discard", "stay"]


class UnsavedDialog(DialogFrame):
    """Save, discard, or stay; closing the dialog means stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save this plan?"), tr("The plan was changed and not saved."), tr("Save"), parent)
        self.answer: Answer = "stay"
        self.cancel_button.setText(tr("Stay here"))
        self.discard_button = QPushButton(tr("Discard changes"))
        self.discard_button.setAutoDefault(False)
        self.discard_button.clicked.connect(lambda _checked: self._answer("discard"))
        self.buttons.insertWidget(0, self.discard_button)
        self.be_at_least(420)

    def try_accept(self) -> None:
        """Save."""
        self._answer("save")

    def _answer(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()
