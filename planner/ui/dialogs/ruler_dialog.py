"""What both calibrations by hand share: the picture with its ruler, a form beside it, and an author."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.ruler import RulerPicture
from planner.ui.language import tr
from planner.ui.views.panel import labelled

FIRST_DISTANCE_MM = 10.0
SIDE_WIDTH_PX = 400


class RulerDialog(DialogFrame):
    """The ruler's picture on the left; on the right a form that ends with the person's name, and what follows from it.

    A dialog adds its rows to `form` and its widgets to `above_form`, then calls `finish`.
    """

    def __init__(
        self,
        words: tuple[str, str, str],
        ruler: RulerPicture,
        farthest_mm: tuple[float, float],
        who: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*words, parent)
        self.ruler = ruler
        self.distance_edit = NumberField(tr("Distance between the marks"), FIRST_DISTANCE_MM, *farthest_mm, "mm")
        self.who_edit = QLineEdit(who)
        self.who_edit.setAccessibleName(tr("Your name"))
        self.who_edit.setPlaceholderText(tr("printed in the plan"))
        self.who_edit.setMinimumWidth(170)
        self.says = labelled("", "muted", wrap=True)
        self.above_form = QVBoxLayout()
        self.above_form.setSpacing(8)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        self.form.addRow(tr("Distance between the marks (mm)"), self.distance_edit)

    @property
    def author(self) -> str:
        """Who sets the calibration; empty when nobody said."""
        return self.who_edit.text().strip()

    def find_author_problem(self) -> str:
        """Insist on a name."""
        return "" if self.author else tr("Write your name: a calibration by hand has an author.")

    def finish(self) -> None:
        """Lay everything out, the name last."""
        self.form.addRow(tr("Your name"), self.who_edit)
        side = QVBoxLayout()
        side.addStrut(SIDE_WIDTH_PX)
        side.setSpacing(6)
        side.addLayout(self.above_form)
        side.addLayout(self.form)
        side.addSpacing(8)
        side.addWidget(self.says)
        side.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(self.ruler, 1)
        line.addLayout(side)
        self.content.addLayout(line)
