"""Form fields that know "not stated": never the same as "no" or 0."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit

from planner.said import say
from planner.ui.language import tr
from planner.ui.typed_numbers import number_to_edit, typed_number

NOT_STATED = say("not stated")


class ChoiceField(QComboBox):
    """One of some values, or not stated; each value with its words."""

    def __init__(self, name: str, choices: Sequence[tuple[str, object]], value: object) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.addItem(tr(NOT_STATED), None)
        for words, held in choices:
            self.addItem(tr(words), held)
        self.set_value(value)

    @property
    def value(self) -> object:
        """The chosen value; None when not stated."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose a value; None is not stated."""
        held = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(held.index(value) if value in held else 0)


def yes_no_field(name: str, value: bool | None) -> ChoiceField:
    """Yes, no, or not stated."""
    return ChoiceField(name, ((say("yes"), True), (say("no"), False)), value)


class NumberField(QLineEdit):
    """A number within bounds, or empty for not stated. Comma and point both work."""

    def __init__(self, name: str, value: float | None, low: float, high: float, unit: str = "") -> None:
        super().__init__("" if value is None else number_to_edit(value, 6))
        self._name = name
        self._low, self._high, self._unit = low, high, unit
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("not stated ({unit})", unit=unit) if unit else tr(NOT_STATED))

    @property
    def value(self) -> float | None:
        """The number; None when empty or wrong."""
        return typed_number(self.text())

    def show_value(self, value: float) -> None:
        """Put a number into the field."""
        self.setText(number_to_edit(value, 5))

    @property
    def problem(self) -> str:
        """Why the text is not acceptable; empty when it is."""
        found = self._find_problem()
        self.setProperty("wrong", "true" if found else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        return found

    def _find_problem(self) -> str:
        if not self.text().strip():
            return ""
        if self.value is None:
            return tr("{name}: “{text}” is not a number.", name=self._name, text=self.text())
        if not self._low <= self.value <= self._high:
            bounds = {"name": self._name, "low": self._low, "high": self._high}
            if self._unit:
                return tr("{name} lies between {low:g} and {high:g} {unit}.", **bounds, unit=self._unit)
            return tr("{name} lies between {low:g} and {high:g}.", **bounds)
        return ""


class TextField(QLineEdit):
    """Words, or empty for not stated."""

    def __init__(self, name: str, value: str | None) -> None:
        super().__init__(value or "")
        self.setCursorPosition(0)  # where a field is too narrow, the words are read from their beginning
        self.setAccessibleName(name)
        self.setPlaceholderText(tr(NOT_STATED))

    @property
    def value(self) -> str | None:
        """The words; None when empty."""
        return self.text().strip() or None
