"""Every calibration of the case in one table: where it comes from, by whom, how exact, and what it was held against."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from planner.model.calibration_ledger import CalibrationLedger, LedgerRow
from planner.said import say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.ledger_words import HEADINGS, write_row
from planner.ui.dialogs.tables import set_headings
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled

Wish = Literal["change", "check"]
WIDTHS = (280, 240, 150, 110, 108, 96)
LAST_WIDTH = 156
"""Of the last column and of what stands beside the table."""
SIZE, WIDEST = (1140, 460), 1260
SENTENCE = say(
    "Every millimetre of this plan rests on these. Red with ▲: assumed, missing, or contradicted by "
    "something of known size. Enter or a double click changes a line."
)


class LedgerDialog(DialogFrame):
    """Closes with `wish` and `row` set when a person wants to change a calibration or check it."""

    def __init__(self, ledger: CalibrationLedger, chosen: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(tr("Calibration ledger"), tr(SENTENCE), tr("Close"), parent)
        self.cancel_button.hide()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.wish: Wish | None = None
        self._rows = ledger.rows
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Calibrations"))
        self.table.setRootIsDecorated(False)
        set_headings(self.table, HEADINGS, WIDTHS)
        self.table.header().setSectionResizeMode(len(HEADINGS) - 1, QHeaderView.ResizeMode.Stretch)
        for row in self._rows:
            self.table.addTopLevelItem(_item(row))
        self.detail = labelled("", "muted", wrap=True)
        self.detail.setMinimumHeight(84)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.detail)
        self.change_button = self._button(tr("Change …"), tr("Open the dialog that sets this calibration"), "change")
        self.check_button = self._button(
            tr("Check by a known size …"),
            tr("Measure a thing of known size: the catheter, its bands, a ruler"),
            "check",
        )
        self.table.currentItemChanged.connect(lambda _item, _before: self._show_row())
        self.table.itemActivated.connect(lambda _item, _column: self._leave_with("change"))
        if self._rows:
            self.table.setCurrentIndex(self.table.model().index(min(max(chosen, 0), len(self._rows) - 1), 0))
        self._show_row()
        needed = sum(map(self.table.header().sectionSize, range(len(WIDTHS)))) + LAST_WIDTH
        self.resize(min(max(SIZE[0], needed), WIDEST), SIZE[1])
        self.table.setFocus()

    @property
    def row(self) -> LedgerRow | None:
        """The line that is selected."""
        return self._rows[self.index] if 0 <= self.index < len(self._rows) else None

    @property
    def index(self) -> int:
        """Its number; -1 without one."""
        return self.table.currentIndex().row()

    def _button(self, words: str, says: str, wish: Wish) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(says)
        button.clicked.connect(lambda _checked: self._leave_with(wish))
        self.buttons.insertWidget(self.buttons.count() - 3, button)
        return button

    def _leave_with(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()

    def _show_row(self) -> None:
        row = self.row
        self.detail.setText(write_row(row).detail if row is not None else tr("This case has no picture to calibrate."))
        self.change_button.setEnabled(row is not None)
        self.check_button.setEnabled(row is not None and row.mm_per_pixel_x is not None)


def _item(row: LedgerRow) -> QTreeWidgetItem:
    words = write_row(row)
    item = QTreeWidgetItem(list(words.cells))
    for column, cell in enumerate(words.cells):
        item.setToolTip(column, f"{cell}\n\n{words.detail}")
        if words.is_red:
            item.setForeground(column, QBrush(QColor(palette.BLOCK)))
    return item
