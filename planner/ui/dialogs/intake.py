"""Edits what a person states about the case. Whatever is left alone stays "not stated"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.model.assessment import Indication
from planner.model.intake import (
    CEAP_CLASSES,
    NO_ALLERGIES,
    Intake,
    LengthAllowance,
    allergies_from,
)
from planner.model.scores import CEAP_WORDS, SCALES, ItemAnswer, ScaleName, contradiction, total_of
from planner.said import say
from planner.storage.intake_file import GRADIENT_MMHG, HIGHEST_VCSS, HIGHEST_VILLALTA, LARGEST_ALLOWANCE_MM
from planner.ui.dialogs.fields import ChoiceField, NumberField, TextField, yes_no_field
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.intake_boxes import ContraindicationBoxes, SymptomTable
from planner.ui.dialogs.score_sheet import ScoreSheetDialog
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled
from planner.wording.labels import VERDICTS

BREATHING = (
    (say("quiet breathing"), "quiet breathing"),
    (say("breath held"), "breath held"),
    (say("Valsalva"), "Valsalva"),
)
FILLING = (
    (say("well filled"), "well filled"),
    (say("fasted, dry"), "fasted, dry"),
    (say("after fluid"), "after fluid"),
)
SIZE, WIDEST = (920, 720), 1240
ROUND = 64
"""What stands beside the columns: margins and the scroll bar."""


class IntakeDialog(DialogFrame):
    """Two columns: who and what, complaints; history, pressure, wishes."""

    def __init__(
        self,
        intake: Intake,
        parent: QWidget | None = None,
        verdict_of: Callable[[Intake], Indication | None] | None = None,
    ) -> None:
        super().__init__(
            tr("Intake"),
            tr("What the images cannot say. The verdict rests on it: findings without symptoms are not treated."),
            tr("Use"),
            parent,
        )
        self._before = intake
        self.answers: dict[ScaleName, tuple[ItemAnswer, ...]] = {
            "vcss": intake.vcss_items,
            "villalta": intake.villalta_items,
        }
        self._make_fields(intake)
        self.contraindications = ContraindicationBoxes(intake.contraindications)
        self.symptoms = SymptomTable(intake.symptoms)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(32)
        columns.addLayout(self._left_column())
        columns.addLayout(self._right_column())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        self.content.addWidget(scroll)
        self._verdict_of = verdict_of
        self.verdict = labelled("", "body", wrap=True)
        self.verdict.setVisible(verdict_of is not None)
        self.content.addWidget(self.verdict)
        self._watch(body)
        self._show_verdict()
        self.resize(min(max(SIZE[0], body.sizeHint().width() + ROUND), WIDEST), SIZE[1])

    @property
    def intake(self) -> Intake:
        """The intake as it now stands; landmarks and travel are kept as they were."""
        fields: dict[str, Any] = {name: field.value for name, field in self.fields.items()}
        allergies = fields.pop("allergies")
        allowance_mm, allowance_percent = fields.pop("allowance_mm"), fields.pop("allowance_percent")
        allowance = LengthAllowance(allowance_mm, allowance_percent)
        return replace(
            self._before,
            **fields,
            symptoms=self.symptoms.value,
            contraindications=self.contraindications.value,
            vcss_items=self.answers["vcss"],
            villalta_items=self.answers["villalta"],
            allergies=None if allergies is None else _allergies_typed(allergies),
            length_allowance=None if allowance == LengthAllowance() else allowance,
        )

    def find_problem(self) -> str:
        """First field that is not acceptable."""
        for field in self.fields.values():
            if isinstance(field, NumberField) and field.problem:
                return field.problem
        for name, scale in SCALES.items():
            typed = self.fields[name].value
            wrong = contradiction(scale, self.answers[name], typed if isinstance(typed, float) else None)
            if wrong:
                return tr("{scale}: {wrong}. Open its sheet, or clear it.", scale=scale.title, wrong=wrong)
        if self.fields["allowance_mm"].value is not None and self.fields["allowance_percent"].value is not None:
            return tr("Give the length allowance in mm or in percent, not both.")
        return ""

    def _watch(self, body: QWidget) -> None:
        for box in body.findChildren(QCheckBox):
            box.toggled.connect(lambda _checked: self._show_verdict())
        for choice in body.findChildren(QComboBox):
            choice.currentIndexChanged.connect(lambda _index: self._show_verdict())
        for line in body.findChildren(QLineEdit):
            line.textChanged.connect(lambda _text: self._show_verdict())

    def _show_verdict(self) -> None:
        """Say what this intake leads to, with the reason that decides."""
        found = self._verdict_of(self.intake) if self._verdict_of is not None else None
        if found is None:
            self.verdict.hide()
            return
        label = VERDICTS[found.verdict]
        why = found.reasons[0].text if found.reasons else label.meaning
        colour = palette.VERDICT[found.verdict]
        verdict = f'<b style="color:{colour}">{label.sign} {tr(label.word)}</b>'
        self.verdict.setText(tr("With this intake: {verdict} · {why}", verdict=verdict, why=why))

    def open_sheet(self, name: ScaleName) -> None:
        """Answer a scale's items; a whole sheet gives the score, an open one leaves what was typed."""
        dialog = ScoreSheetDialog(SCALES[name], self.answers[name], self)
        if dialog.exec():
            self.take_answers(name, dialog.answers)

    def take_answers(self, name: ScaleName, answers: tuple[ItemAnswer, ...]) -> None:
        """Keep the answers, and put their total into its field."""
        self.answers[name] = answers
        total, field = total_of(SCALES[name], answers), self.fields[name]
        if total is not None and isinstance(field, NumberField):
            field.show_value(total)

    def _make_fields(self, intake: Intake) -> None:
        allowance = intake.length_allowance or LengthAllowance()
        self.fields: dict[str, ChoiceField | NumberField | TextField] = {
            "side": ChoiceField(tr("Side"), ((say("left"), "left"), (say("right"), "right")), intake.side),
            "disease_class": ChoiceField(
                tr("Class"),
                ((say("NIVL, non-thrombotic"), "NIVL"), (say("PTS, post-thrombotic"), "PTS")),
                intake.disease_class,
            ),
            "cause": TextField(tr("Cause"), intake.cause),
            "ceap": ChoiceField(
                tr("CEAP class"),
                [(f"{name} · {tr(CEAP_WORDS[name])}", name) for name in CEAP_CLASSES],
                intake.ceap,
            ),
            "vcss": NumberField("VCSS", intake.vcss, 0, HIGHEST_VCSS),
            "villalta": NumberField(tr("Villalta"), intake.villalta, 0, HIGHEST_VILLALTA),
            "ulcer": yes_no_field(tr("Ulcer"), intake.ulcer),
            "prior_dvt": yes_no_field(tr("Prior deep vein thrombosis"), intake.prior_dvt),
            "clot_causes_excluded": yes_no_field(tr("Other causes of the clot excluded"), intake.clot_causes_excluded),
            "anticoagulation": TextField(tr("Anticoagulation"), intake.anticoagulation),
            "allergies": TextField(tr("Allergies"), _allergies_in_words(intake.allergies)),
            "pregnancy": yes_no_field(tr("Pregnancy"), intake.pregnancy),
            "planned_abdominal_surgery": yes_no_field(
                tr("Planned abdominal surgery"), intake.planned_abdominal_surgery
            ),
            "prior_stent": yes_no_field(tr("Stented before"), intake.prior_stent),
            "pressure_gradient_mmhg": NumberField(
                tr("Resting gradient"), intake.pressure_gradient_mmhg, *GRADIENT_MMHG, "mmHg"
            ),
            "pressure_gradient_sd_mmhg": NumberField(
                tr("Its standard deviation"), intake.pressure_gradient_sd_mmhg, 0, GRADIENT_MMHG[1], "mmHg"
            ),
            "filling_state": ChoiceField(
                tr("Filling state"), _with(FILLING, intake.filling_state), intake.filling_state
            ),
            "respiration": ChoiceField(tr("Breathing"), _with(BREATHING, intake.respiration), intake.respiration),
            "allowance_mm": NumberField(tr("Own length allowance"), allowance.mm, 0, LARGEST_ALLOWANCE_MM, "mm"),
            "allowance_percent": NumberField(tr("or"), allowance.percent, 0, 100, tr("% of the covered length")),
        }

    def _left_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(labelled(tr("The vein"), "section"))
        column.addLayout(self._form(("side", "disease_class", "cause")))
        column.addWidget(labelled(tr("Complaints, and whether posture changes them"), "section"))
        column.addWidget(self.symptoms)
        column.addWidget(labelled(tr("Against any stent"), "section"))
        column.addWidget(self.contraindications)
        column.addWidget(labelled(tr("Instead of the model's length allowance (0: none)"), "section"))
        column.addLayout(self._form(("allowance_mm", "allowance_percent")))
        column.addStretch(1)
        return column

    def _right_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(labelled(tr("Scores"), "section"))
        column.addLayout(self._form(("ceap", "vcss", "villalta", "ulcer")))
        column.addLayout(self._sheet_buttons())
        column.addWidget(labelled(tr("History"), "section"))
        column.addLayout(
            self._form(
                (
                    "prior_dvt",
                    "clot_causes_excluded",
                    "anticoagulation",
                    "allergies",
                    "pregnancy",
                    "planned_abdominal_surgery",
                    "prior_stent",
                )
            )
        )
        column.addWidget(labelled(tr("Pressure and filling at the procedure"), "section"))
        column.addLayout(
            self._form(("pressure_gradient_mmhg", "pressure_gradient_sd_mmhg", "filling_state", "respiration"))
        )
        column.addStretch(1)
        return column

    def _sheet_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 10)
        line.setSpacing(8)
        self.sheet_buttons: dict[ScaleName, QPushButton] = {}
        for name, words in (("vcss", tr("Score VCSS …")), ("villalta", tr("Score Villalta …"))):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, name=name: self.open_sheet(name))
            line.addWidget(button)
            self.sheet_buttons[name] = button  # type: ignore[index]
        line.addStretch(1)
        return line

    def _form(self, names: Sequence[str]) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(7)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in names:
            field = self.fields[name]
            form.addRow(field.accessibleName(), field)
        form.setContentsMargins(0, 0, 0, 10)
        return form


def _allergies_in_words(allergies: tuple[str, ...] | None) -> str | None:
    """What was stated, as it may be typed; that there are none is an answer too."""
    return None if allergies is None else ", ".join(allergies) or tr("none")


def _allergies_typed(text: str) -> tuple[str, ...]:
    """What was typed; words that there are none may be English or of the window's language."""
    none = {tr(words).casefold() for words in NO_ALLERGIES}
    return allergies_from(name for name in text.split(",") if name.strip().rstrip(".").casefold() not in none)


def _with(choices: Sequence[tuple[str, str]], held: str | None) -> list[tuple[str, str]]:
    """The usual choices, and the one that a file brought."""
    return [*choices, *([(held, held)] if held and held not in dict(choices) else [])]
