"""Asks for a diameter that a person measured, and of which kind it is."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from planner.measure.correction import Diameter
from planner.said import say
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr

KINDS: tuple[tuple[str, Diameter], ...] = (
    (say("mean of smallest and largest caliper"), "mean"),
    (say("smallest caliper"), "min"),
    (say("largest caliper"), "max"),
    (say("perimeter ÷ π"), "perimeter"),
)
BOUNDS_MM = (0.5, 60.0)
"""The imaging catheter's own 1 to 3 mm, halved, to the widest picture that it takes (clinical reference, 7.1)."""


class DiameterDialog(DialogFrame):
    """The contour keeps its shape and is scaled about its centre."""

    def __init__(self, frame_number: int, held_mm: dict[Diameter, float], parent: QWidget | None = None) -> None:
        sentence = tr(
            "The contour keeps its shape and is scaled about its centre until this diameter is as you type it."
        )
        super().__init__(tr("Diameter of frame {number}", number=frame_number), sentence, tr("Scale contour"), parent)
        self._held_mm = held_mm
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of diameter"))
        for words, name in KINDS:
            self.kind.addItem(tr(words), name)
        self.length = NumberField(tr("Diameter"), None, *BOUNDS_MM, unit="mm")
        form = QFormLayout()
        form.addRow(tr("Which"), self.kind)
        form.addRow(tr("Diameter (mm)"), self.length)
        self.content.addLayout(form)
        self.kind.currentIndexChanged.connect(lambda _index: self._show_held())
        self._show_held()

    @property
    def diameter(self) -> Diameter:
        """Which diameter was typed."""
        return cast(Diameter, self.kind.currentData())

    @property
    def length_mm(self) -> float:
        """The typed length; only after the dialog was accepted."""
        value = self.length.value
        assert value is not None
        return value

    def find_problem(self) -> str:
        """Insist on a number within bounds."""
        return self.length.problem or ("" if self.length.value is not None else tr("Type the diameter first."))

    def _show_held(self) -> None:
        self.length.show_value(round(self._held_mm[self.diameter], 1))
        self.length.setFocus()
        self.length.selectAll()
