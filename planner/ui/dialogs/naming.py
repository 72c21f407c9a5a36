"""Asks what a measurement is called, or for the words of a note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.ui.dialogs.fields import TextField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr


class NamingDialog(DialogFrame):
    """One line of words."""

    def __init__(self, heading: str, name: str, needs_words: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            heading, tr("It stands beside the measurement, in the case file and in the plan."), tr("OK"), parent
        )
        self._needs_words = needs_words
        self.field = TextField(heading, name)
        self.field.setMinimumWidth(360)
        self.content.addWidget(self.field)
        self.field.setFocus()

    @property
    def name(self) -> str:
        """What the person wrote."""
        return self.field.value or ""

    def find_problem(self) -> str:
        """A note without words says nothing."""
        return tr("Write something, or cancel.") if self._needs_words and not self.name else ""
