"""What the intake lets tick: complaints and what speaks against any stent, each with "none" as an answer of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.model.intake import CONTRAINDICATIONS, Contraindication, Symptom
from planner.said import say
from planner.sizing.indication_reasons import CONTRAINDICATION_WORDS
from planner.ui.dialogs.fields import ChoiceField, TextField
from planner.ui.language import tr

COMMON_SYMPTOMS = {
    "swelling": say("swelling"),
    "pain": say("pain"),
    "heaviness": say("heaviness"),
    "venous claudication": say("venous claudication"),
    "skin changes": say("skin changes"),
}
"""As they are kept, and their words; what a person typed is its own words."""


class NoneBox(QCheckBox):
    """ "None" as an answer of its own: it and each answer that it stands against untick one another."""

    def __init__(self, words: str, is_stated: bool) -> None:
        super().__init__(words)
        self.setChecked(is_stated)

    def stands_against(self, box: QCheckBox) -> None:
        """Tie one answer to it."""
        box.toggled.connect(lambda checked: self.setChecked(False) if checked else None)
        self.toggled.connect(lambda none: box.setChecked(False) if none else None)


class ContraindicationBoxes(QWidget):
    """What speaks against any stent, to tick, and "none" as an answer of its own."""

    def __init__(self, stated: tuple[Contraindication, ...] | None) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setVerticalSpacing(5)
        self.none_box = NoneBox(tr("None (the patient was asked)"), stated == ())
        grid.addWidget(self.none_box, 0, 0, 1, 2)
        self.boxes: dict[Contraindication, QCheckBox] = {}
        for number, name in enumerate(CONTRAINDICATIONS):
            box = QCheckBox(tr(CONTRAINDICATION_WORDS[name]))
            box.setChecked(name in (stated or ()))
            self.none_box.stands_against(box)
            grid.addWidget(box, 1 + number // 2, number % 2)
            self.boxes[name] = box

    @property
    def value(self) -> tuple[Contraindication, ...] | None:
        """What was ticked; empty when there is none, None when nobody asked."""
        ticked = tuple(name for name, box in self.boxes.items() if box.isChecked())
        return ticked if ticked or self.none_box.isChecked() else None


class SymptomTable(QWidget):
    """Common complaints to tick, one more in words, and "none" as an answer of its own."""

    def __init__(self, symptoms: tuple[Symptom, ...] | None) -> None:
        super().__init__()
        held = {symptom.name: symptom.positional for symptom in symptoms or ()}
        names = [*COMMON_SYMPTOMS, *(name for name in held if name not in COMMON_SYMPTOMS)]
        self.rows: dict[str, tuple[QCheckBox, ChoiceField]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setVerticalSpacing(5)
        self.none_box = NoneBox(tr("No complaints (the patient was asked)"), symptoms == ())
        grid.addWidget(self.none_box, 0, 0, 1, 2)
        for row, name in enumerate(names, start=1):
            words = tr(COMMON_SYMPTOMS.get(name, name))
            box = QCheckBox(words)
            box.setChecked(name in held)
            posture = ChoiceField(tr("{symptom} depends on posture", symptom=words), _POSTURE, held.get(name))
            posture.setToolTip(
                tr("Whether lying, sitting or standing changes it, as a vein that is only pressed on would")
            )
            self.none_box.stands_against(box)
            posture.setEnabled(box.isChecked())
            box.toggled.connect(posture.setEnabled)
            grid.addWidget(box, row, 0)
            grid.addWidget(posture, row, 1)
            self.rows[name] = (box, posture)
        self.other = TextField(tr("Another complaint"), None)
        self.other.setPlaceholderText(tr("another complaint"))
        grid.addWidget(self.other, len(names) + 1, 0, 1, 2)
        self.none_box.toggled.connect(lambda none: self.other.clear() if none else None)

    @property
    def value(self) -> tuple[Symptom, ...] | None:
        """The complaints; empty when there are none, None when nobody asked."""
        ticked = [
            Symptom(name, posture.value if isinstance(posture.value, bool) else None)
            for name, (box, posture) in self.rows.items()
            if box.isChecked()
        ]
        if self.other.value is not None:
            ticked.append(Symptom(self.other.value))
        if ticked:
            return tuple(ticked)
        return () if self.none_box.isChecked() else None


_POSTURE = ((say("depends on posture"), True), (say("does not"), False))
