"""A scale's items to answer one by one; the total is shown as it grows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QWidget

from planner.model.scores import ItemAnswer, Scale, contradiction, range_of, total_of
from planner.said import capitalised
from planner.ui.dialogs.fields import ChoiceField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.views.panel import labelled


class ScoreSheetDialog(DialogFrame):
    """One row an item, the meaning of each level in its list; `answers` holds what was answered."""

    def __init__(self, scale: Scale, answers: tuple[ItemAnswer, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            tr(scale.title),
            tr("Source: {source}. Our own words for its levels.", source=scale.source),
            tr("Use"),
            parent,
        )
        self._scale = scale
        levels = {answer.name: answer.level for answer in answers}
        self.fields: dict[str, ChoiceField] = {}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        group = ""
        for item in scale.items:
            if item.group != group:
                group = item.group
                grid.addWidget(labelled(tr(capitalised(group)), "section"), grid.rowCount(), 0, 1, 2)
            choices = [(f"{level} · {tr(words)}", level) for level, words in enumerate(item.levels)]
            field = ChoiceField(tr(item.words), choices, levels.get(item.name))
            field.currentIndexChanged.connect(lambda _index: self._show_total())
            row = grid.rowCount()
            grid.addWidget(labelled(tr(item.words), "body"), row, 0)
            grid.addWidget(field, row, 1)
            self.fields[item.name] = field
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        self.content.addWidget(scroll)
        self.total = labelled("", "heading")
        self.total.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(self.total)
        self.clear_button = QPushButton(tr("Clear the sheet"))
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(lambda _checked: self._clear())
        self.buttons.insertWidget(0, self.clear_button)
        self.resize(720, 640)
        self._show_total()

    @property
    def answers(self) -> tuple[ItemAnswer, ...]:
        """What was answered, in the order of the sheet."""
        held = ((name, field.value) for name, field in self.fields.items())
        return tuple(ItemAnswer(name, level) for name, level in held if isinstance(level, int))

    def find_problem(self) -> str:
        """What in the sheet cannot be."""
        wrong = contradiction(self._scale, self.answers)
        return f"{tr(capitalised(wrong))}." if wrong else ""

    def _show_total(self) -> None:
        total = total_of(self._scale, self.answers)
        if total is not None:
            self.total.setText(tr("Total {total} of {highest}", total=total, highest=self._scale.highest))
            return
        lowest, highest = range_of(self._scale, self.answers)
        still_open = len(self._scale.items) - len(self.answers)
        self.total.setText(
            tr(
                "Total {lowest} to {highest}: {open} of {count} items open",
                lowest=lowest,
                highest=highest,
                open=still_open,
                count=len(self._scale.items),
            )
        )

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_value(None)
