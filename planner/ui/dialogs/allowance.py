"""Asks how much length is added for what the vein will do: as the model says, the surgeon's own, or none."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from planner.model.assessment import LengthRule
from planner.model.intake import LengthAllowance
from planner.planning.edits_stents import ALLOWANCE_OFF
from planner.storage.intake_file import LARGEST_ALLOWANCE_MM
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_mm

MODEL, MM, PERCENT, OFF = range(4)


class AllowanceDialog(DialogFrame):
    """Four choices; the plan shows what the model says beside an own one."""

    def __init__(self, length: LengthRule, held: LengthAllowance | None, parent: QWidget | None = None) -> None:
        sentence = tr(
            "The model suggests {allowance}: a prior, not validated. The plan shows both.",
            allowance=format_mm(length.model_allowance_mm),
        )
        super().__init__(tr("Length allowance"), sentence, tr("Use"), parent)
        self.mm = NumberField(tr("Own allowance"), None, 0, LARGEST_ALLOWANCE_MM, "mm")
        self.percent = NumberField(tr("Own allowance in percent"), None, 0, 100, "%")
        words = (
            tr("As the model says"),
            tr("My own, in mm"),
            tr("My own, in percent of the covered length"),
            tr("None: switched off"),
        )
        self.choices = [QRadioButton(each) for each in words]
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, choice in enumerate(self.choices):
            group.addButton(choice, row)
            grid.addWidget(choice, row, 0)
        for row, field in ((MM, self.mm), (PERCENT, self.percent)):
            grid.addWidget(field, row, 1)
            field.textEdited.connect(lambda _text, row=row: self.choices[row].setChecked(True))
        self.content.addLayout(grid)
        basis = tr(
            "At the moment: {allowance}, {basis}.",
            allowance=format_mm(length.allowance_mm),
            basis=length.allowance_basis,
        )
        self.content.addWidget(labelled(basis, "faint", wrap=True))
        self._show(held)
        self.be_at_least(560)

    @property
    def allowance(self) -> LengthAllowance | None:
        """What was chosen; None goes by the model."""
        if self.choices[OFF].isChecked():
            return ALLOWANCE_OFF
        if self.choices[MM].isChecked():
            return LengthAllowance(mm=self.mm.value)
        if self.choices[PERCENT].isChecked():
            return LengthAllowance(percent=self.percent.value)
        return None

    def find_problem(self) -> str:
        """Insist on the number that was chosen to be given."""
        for row, field in ((MM, self.mm), (PERCENT, self.percent)):
            if self.choices[row].isChecked():
                return field.problem or ("" if field.value is not None else tr("Type the allowance first."))
        return ""

    def _show(self, held: LengthAllowance | None) -> None:
        chosen = MODEL
        if held is not None and held.mm is not None:
            chosen = OFF if held.mm == 0 else MM
            if held.mm:
                self.mm.show_value(held.mm)
        elif held is not None and held.percent is not None:
            chosen = PERCENT
            self.percent.show_value(held.percent)
        self.choices[chosen].setChecked(True)
        self.choices[chosen].setFocus()
