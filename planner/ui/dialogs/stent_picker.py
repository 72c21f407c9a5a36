"""Every stent of the catalogue against this vein: what it would stretch, and why it fits or is out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from planner.model.assessment import Assessment, Candidate
from planner.model.plan import StentPlacement
from planner.said import capitalised, say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.tables import set_headings
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled
from planner.ui.views.stent.candidates import CandidateRow, candidate_rows, needed_words

HEADINGS = (
    say("Stent"),
    say("Size"),
    say("Cranial"),
    say("Caudal"),
    say("Caudal later"),
    say("Shelf"),
    say("Size checked"),
    say("Why"),
)
MEANINGS = (
    say("Product"),
    say(
        "Labelled diameter × length; several stents of one kind are a row with overlap and take the place of all stents"
    ),
    say(
        "Stent over the widest cranial landing vein, as measured, which the model does not change; a "
        "dash where none holds it"
    ),
    say("Stent over the widest caudal landing vein, as measured"),
    say("Stent over the caudal vein once it has thinned: model prior, not validated"),
    say("Pieces on our shelf; a dash where nobody counted"),
    say("Whether somebody at this site checked the size against the maker's instructions for use"),
    say("Why it stands where it stands, or what rules it out"),
)
WIDTHS = (180, 150, 68, 68, 94, 54, 120)
_ROW = Qt.ItemDataRole.UserRole


class StentPicker(DialogFrame):
    """Type to narrow the list, arrow keys walk it, Enter or a double click takes the line."""

    def __init__(self, assessment: Assessment, held: StentPlacement | None, parent: QWidget | None = None) -> None:
        needed = tr(needed_words(assessment.recommendation))
        oversize = tr("Oversize in percent of the landing vein; the cranial edge stays where it is.")
        super().__init__(tr("Choose a stent"), f"{needed} {oversize}".strip(), tr("Take this stent"), parent)
        self._rows = candidate_rows(assessment.recommendation)
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Type part of a name or size, such as 16 or Abre"))
        self.filter_edit.setAccessibleName(tr("Narrow the list"))
        self.fitting_box = QCheckBox(tr("Only those that fit"))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.filter_edit, 1)
        line.addWidget(self.fitting_box)
        self.content.addLayout(line)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Stents of the catalogue"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        set_headings(self.tree, HEADINGS, WIDTHS)
        for column, meaning in enumerate(MEANINGS):
            self.tree.headerItem().setToolTip(column, tr(meaning))
        self.tree.header().setSectionResizeMode(len(HEADINGS) - 1, QHeaderView.ResizeMode.Stretch)
        self.content.addWidget(self.tree, 1)
        self.detail = labelled("", "muted", wrap=True)
        self.detail.setMinimumHeight(54)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.content.addWidget(self.detail)
        self.filter_edit.textChanged.connect(lambda _text: self._fill(None))
        self.fitting_box.toggled.connect(lambda _checked: self._fill(None))
        self.tree.currentItemChanged.connect(lambda item, _before: self._show_detail(item))
        self.tree.itemActivated.connect(lambda _item, _column: self.try_accept())
        self.resize(1120, 560)
        self._fill(held)
        self.tree.setFocus()

    @property
    def candidate(self) -> Candidate | None:
        """What was chosen."""
        row = self._row_of(self.tree.currentItem())
        return None if row is None else row.candidate

    def find_problem(self) -> str:
        """Insist on a line."""
        return "" if self.candidate is not None else tr("Choose a line of the list first.")

    def _fill(self, held: StentPlacement | None) -> None:
        self.tree.clear()
        only_fitting, words = self.fitting_box.isChecked(), self.filter_edit.text()
        shown = [row for row in self._rows if row.matches(words) and (row.fits or not only_fitting)]
        items = [_item(row, _is_held(row, held)) for row in shown]
        self.tree.addTopLevelItems(items)
        held_items = [item for item, row in zip(items, shown, strict=True) if _is_held(row, held)]
        current = next(iter((*held_items, *items)), None)
        if current is not None:
            self.tree.setCurrentItem(current)
            self.tree.scrollToItem(current)
        self._show_detail(current)

    def _show_detail(self, item: QTreeWidgetItem | None) -> None:
        row = self._row_of(item)
        said = (
            tr("Nothing in the catalogue matches.")
            if row is None
            else f"{row.device} {tr(row.size)}. {tr(capitalised(row.why))}."
        )
        self.detail.setText(said)

    def _row_of(self, item: QTreeWidgetItem | None) -> CandidateRow | None:
        return None if item is None else item.data(0, _ROW)


def _is_held(row: CandidateRow, held: StentPlacement | None) -> bool:
    stents = row.candidate.stents
    return held is not None and [(held.model_id, held.diameter_mm, held.length_mm)] == [
        (stent.model_id, stent.diameter_mm, stent.length_mm) for stent in stents
    ]


def _item(row: CandidateRow, is_held: bool) -> QTreeWidgetItem:
    name = f"{'●' if is_held else '✓' if row.fits else '✕'}  {row.device}"
    cells = (row.size, row.cranial, row.caudal, row.later, row.shelf, row.verified, row.why)
    item = QTreeWidgetItem([name, *map(tr, cells)])
    item.setData(0, _ROW, row)
    for column in range(2, 6):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for column in range(len(HEADINGS)):
        item.setToolTip(column, tr(row.why))
        if not row.fits:
            item.setForeground(column, QBrush(QColor(palette.FAINT)))
    return item
