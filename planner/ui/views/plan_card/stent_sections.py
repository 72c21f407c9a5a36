"""The plan card's sections on the stent: where it lies, other ways to measure and to allow, what matters most."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled
from planner.ui.views.plan_card.stent_words import AllowanceRow, MeasureRow, OwnWords
from planner.ui.views.stent.readout import ReadoutLine
from planner.wording.labels import SEVERITIES

IN_FORCE = "●"


def own_line(words: OwnWords, back: Callable[[], None]) -> QWidget:
    """Whose stent it is, and the way back."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 0, 16, 4)
    column.setSpacing(0)
    line = QHBoxLayout()
    said = labelled(words.whose, "title")
    said.setObjectName("own stent")
    line.addWidget(said)
    line.addStretch(1)
    button = QPushButton(tr("Back to the proposed one"))
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: back())
    line.addWidget(button)
    column.addLayout(line)
    proposed = labelled(words.proposed, "muted")
    proposed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    proposed.setToolTip(words.proposed)
    column.addWidget(proposed)
    return box


def readout_table(lines: Sequence[ReadoutLine]) -> QWidget:
    """Where the stent lies and what it does there; a line that a check is about carries its sign."""
    box, grid = _grid()
    for row, line in enumerate(lines):
        value = labelled(line.value, "body", wrap=True)
        colour = palette.TEXT
        if line.severity is not None:
            colour = palette.SEVERITY[line.severity]
            value.setText(f"{SEVERITIES[line.severity].sign} {line.value}")
        value.setStyleSheet(f"color: {colour}; font-weight: 500;")
        _add(grid, row, line.definition, labelled(line.label, "muted"), value)
    grid.setColumnStretch(1, 1)
    return box


def measure_table(rows: Sequence[MeasureRow]) -> QWidget:
    """Perimeter, mean and area diameter side by side with what each would choose."""
    box, grid = _grid()
    titles = ("", tr("landing"), tr("needs"), tr("chooses"))
    _add(grid, 0, "", *(labelled(words, "faint") for words in titles))
    for row, measure in enumerate(rows, start=1):
        name = labelled(f"{measure.name}{' ' + IN_FORCE if measure.is_rule else ''}", "muted")
        cells = [labelled(words, "body") for words in (measure.landing, measure.required, measure.size)]
        if measure.is_rule:
            _embolden(cells)
        _add(grid, row, measure.definition, name, *cells)
    grid.setColumnStretch(0, 1)
    return box


def allowance_table(rows: Sequence[AllowanceRow]) -> QWidget:
    """With the model's allowance, without, and with the surgeon's own."""
    box, grid = _grid()
    for row, allowance in enumerate(rows):
        name = labelled(f"{allowance.name}{' ' + IN_FORCE if allowance.is_in_force else ''}", "muted")
        cells = [labelled(words, "body") for words in (allowance.allowance, allowance.needed)]
        if allowance.is_in_force:
            _embolden(cells)
        _add(grid, row, tr("Allowance, and the length that it needs; the dot is in force."), name, *cells)
    grid.setColumnStretch(0, 1)
    return box


def _embolden(cells: Sequence[QLabel]) -> None:
    for cell in cells:
        cell.setStyleSheet("font-weight: 600;")


def _grid() -> tuple[QWidget, QGridLayout]:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 2, 0, 2)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(3)
    return box, grid


def _add(grid: QGridLayout, row: int, definition: str, *cells: QLabel) -> None:
    for column, cell in enumerate(cells):
        cell.setToolTip(definition)
        grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
