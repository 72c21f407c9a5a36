"""Edits the practice's catalogue: products, sizes, shelf, checks by a person, notices, sheaths; in from a file, out to one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.model.device import Catalogue, Recall, StentModel
from planner.planning import catalogue_edits as edits
from planner.said import say
from planner.storage.catalogue import SHEATH_FR, read_catalogue
from planner.storage.catalogue_writing import write_catalogue
from planner.ui.dialogs import choosing
from planner.ui.dialogs.catalogue_forms import CheckForm, NoticeForm, ProductForm, ReleaseForm, ShelfForm, SizeForm
from planner.ui.dialogs.catalogue_pieces import colour, notice, tree
from planner.ui.dialogs.catalogue_words import (
    facts_of,
    product_rows,
    read_sheaths,
    size_rows,
)
from planner.ui.dialogs.fields import TextField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.views.panel import labelled, rule
from planner.wording.numbers import format_stent_size, format_trimmed

PRODUCT_HEADINGS = (say("Product"), say("Sizes"), say("State"))
SIZE_HEADINGS = (say("Size"), say("Sheath"), say("On our shelf"), say("Checked by"), say("Length table"), say("Note"))
SIZE_WIDTHS = (120, 70, 100, 200, 100)
PRODUCTS_WIDTH = 340
_KEY = Qt.ItemDataRole.UserRole
Need = Literal["nothing", "product", "sizes", "one size"]
"""What has to be chosen before a button can be pressed."""


class CatalogueDialog(DialogFrame):
    """Products on the left, the chosen one's sizes and notices on the right; nothing is kept before "Keep for this site"."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        sentence = tr(
            "What this practice plans with. A size that no named person checked is marked wherever it is shown."
        )
        super().__init__(tr("Catalogue of stents"), sentence, tr("Keep for this site"), parent)
        self.catalogue = catalogue
        self.products = tree(PRODUCT_HEADINGS, tr("Products"), (148, 48))
        self.products.setMinimumWidth(PRODUCTS_WIDTH)
        self.sizes = tree(SIZE_HEADINGS, tr("Sizes"), SIZE_WIDTHS)
        self.sizes.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.title = labelled("", "heading")
        self.facts = labelled("", "faint", wrap=True)
        self.version = labelled("", "faint", wrap=True)
        self.sheaths = TextField(
            tr("Sheaths on our shelf"), " ".join(tr(format_trimmed(each)) for each in catalogue.sheaths_fr)
        )
        self.sheaths.setPlaceholderText(tr("not stated, such as 8 9 10"))
        self.notices = QVBoxLayout()
        self.notices.setSpacing(4)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(self._left(), 3)
        columns.addLayout(self._right(), 5)
        self.content.addLayout(columns)
        self.products.currentItemChanged.connect(lambda _item, _before: self._show_model())
        self.sizes.itemActivated.connect(lambda _item, _column: self.edit_size())
        self.sizes.itemSelectionChanged.connect(self._show_reach)
        self.resize(1180, 700)
        self._show_all()
        self.products.setFocus()

    @property
    def model(self) -> StentModel | None:
        """The chosen product."""
        item = self.products.currentItem()
        return None if item is None else self.catalogue.model(item.data(0, _KEY))

    @property
    def keys(self) -> list[tuple[float, float]]:
        """Diameter and length of the chosen sizes."""
        return [item.data(0, _KEY) for item in self.sizes.selectedItems()]

    def find_problem(self) -> str:
        """The sheaths are typed in the window itself."""
        sheaths, problem = read_sheaths(self.sheaths.text(), *SHEATH_FR)
        if not problem and sheaths != self.catalogue.sheaths_fr:
            self.catalogue = edits.with_sheaths(self.catalogue, sheaths)
        return problem

    def add_product(self) -> None:
        """Add a product that the catalogue lacks."""
        form = ProductForm(self.catalogue, self)
        if form.exec():
            self._take(edits.with_model(self.catalogue, form.model), form.model.id)

    def remove_product(self) -> None:
        """Take the chosen product out."""
        if (model := self.model) is not None:
            self._take(edits.without_model(self.catalogue, model.id))

    def add_size(self) -> None:
        """Add a size to the chosen product."""
        if (model := self.model) is not None:
            form = SizeForm(model, None, self)
            if form.exec():
                self._take(edits.with_size(self.catalogue, model.id, form.stent_size), model.id, [form.stent_size.key])

    def edit_size(self) -> None:
        """Change the chosen size."""
        model, keys = self.model, self.keys
        held = model.size(*keys[0]) if model is not None and len(keys) == 1 else None
        if model is None or held is None:
            return
        form = SizeForm(model, held, self)
        if form.exec():
            without = edits.without_size(self.catalogue, model.id, *held.key)
            self._take(edits.with_size(without, model.id, form.stent_size), model.id, [form.stent_size.key])

    def remove_sizes(self) -> None:
        """Take the chosen sizes out."""
        if (model := self.model) is not None:
            changed = self.catalogue
            for key in self.keys:
                changed = edits.without_size(changed, model.id, *key)
            self._take(changed, model.id)

    def count_sizes(self) -> None:
        """Record how many of the chosen sizes lie on the shelf."""
        model, keys = self.model, self.keys
        if model is None or not keys:
            return
        held = model.size(*keys[0])
        form = ShelfForm(_named(model, keys), None if held is None else held.stock, self)
        if form.exec():
            changed = self.catalogue
            for key in keys:
                changed = edits.with_stock(changed, model.id, *key, form.pieces)
            self._take(changed, model.id, keys)

    def check_sizes(self) -> None:
        """Record who checked the chosen sizes."""
        model, keys = self.model, self.keys
        if model is None or not keys:
            return
        form = CheckForm(_named(model, keys), self)
        if form.exec():
            self._take(edits.with_verification(self.catalogue, model.id, keys, form.verification), model.id, keys)

    def withdraw_checks(self) -> None:
        """Call the chosen sizes not verified again."""
        if (model := self.model) is not None and self.keys:
            keys = self.keys
            self._take(edits.with_verification(self.catalogue, model.id, keys, None), model.id, keys)

    def add_notice(self) -> None:
        """Add a safety notice to the chosen product."""
        if (model := self.model) is not None:
            form = NoticeForm(model.device, self)
            if form.exec():
                self._take(edits.with_recall(self.catalogue, model.id, form.recall), model.id)

    def release(self, recall: Recall) -> None:
        """Let a notice stand without blocking, with the reason."""
        model, form = self.model, ReleaseForm(recall, self)
        if model is not None and form.exec():
            because = form.because.value or ""
            self._take(edits.with_recall_released(self.catalogue, model.id, recall, because), model.id)

    def import_file(self) -> None:
        """Take over a whole catalogue from a file; a refused file changes nothing."""
        path = choosing.choose_catalogue(self)
        if path is not None:
            self._with_file(path, lambda: self._take(read_catalogue(path)))

    def export_file(self) -> None:
        """Write the catalogue as it now stands to a file."""
        path = choosing.choose_catalogue_target(self)
        if path is not None and not self._tell(self.find_problem()):
            self._with_file(path, lambda: write_catalogue(self.catalogue, path))

    def _with_file(self, path: Path, act: Callable[[], None]) -> None:
        try:
            act()
        except PlannerError as refusal:
            self._tell(tr(refusal.sentence))
        else:
            self.version.setText(f"{path.name} · {self.catalogue.version}")

    def _tell(self, problem: str) -> bool:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        return bool(problem)

    def _take(self, catalogue: Catalogue, model_id: str = "", keys: list[tuple[float, float]] | None = None) -> None:
        self.catalogue = catalogue
        self._tell("")
        self._show_all(model_id, keys or [])

    def _show_all(self, model_id: str = "", keys: list[tuple[float, float]] | None = None) -> None:
        self.products.blockSignals(True)
        self.products.clear()
        current = None
        for row in product_rows(self.catalogue):
            item = QTreeWidgetItem([row.name, row.sizes, row.state])
            item.setData(0, _KEY, row.model_id)
            item.setToolTip(0, row.name)
            item.setToolTip(2, row.state)
            colour(item, 2, row.state)
            self.products.addTopLevelItem(item)
            current = item if row.model_id == model_id or current is None else current
        self.products.blockSignals(False)
        if current is not None:
            self.products.setCurrentItem(current)
        self.version.setText(tr("Version: {version}", version=self.catalogue.version))
        self._show_model(keys)

    def _show_model(self, keys: list[tuple[float, float]] | None = None) -> None:
        model = self.model
        self.title.setText(tr("No product") if model is None else model.device)
        self.facts.setText("" if model is None else facts_of(model))
        self.sizes.clear()
        for row in () if model is None else size_rows(model):
            item = QTreeWidgetItem([row.size, row.sheath, row.shelf, row.checked, row.table, row.note])
            item.setData(0, _KEY, row.key)
            item.setToolTip(5, row.note)
            colour(item, 3, row.checked)
            self.sizes.addTopLevelItem(item)
            item.setSelected(row.key in (keys or []))
        self._show_notices(() if model is None else model.recalls)
        self._show_reach()

    def _show_notices(self, recalls: tuple[Recall, ...]) -> None:
        while (item := self.notices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for recall in recalls:
            self.notices.addWidget(notice(recall, partial(self.release, recall)))

    def _show_reach(self) -> None:
        """Only what can be done is enabled."""
        has_model, chosen = self.model is not None, len(self.sizes.selectedItems())
        is_met = {"nothing": True, "product": has_model, "sizes": has_model and chosen > 0, "one size": chosen == 1}
        for button, need in self._needs:
            button.setEnabled(is_met[need])

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.products, 1)
        self.buttons_by_words: dict[str, QPushButton] = {}  # by their English words
        self._needs: list[tuple[QPushButton, Need]] = []
        column.addLayout(
            self._buttons(
                (say("New product …"), self.add_product, "nothing"),
                (say("Remove product"), self.remove_product, "product"),
            )
        )
        column.addLayout(
            self._buttons(
                (say("Import …"), self.import_file, "nothing"), (say("Export …"), self.export_file, "nothing")
            )
        )
        column.addWidget(labelled(tr("Introducer sheaths on our shelf (F)"), "section"))
        column.addWidget(self.sheaths)
        column.addWidget(self.version)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self.title, self.facts):
            column.addWidget(widget)
        column.addLayout(self.notices)
        column.addWidget(self.sizes, 1)
        column.addLayout(
            self._buttons(
                (say("New size …"), self.add_size, "product"),
                (say("Change …"), self.edit_size, "one size"),
                (say("Remove"), self.remove_sizes, "sizes"),
                (say("Shelf …"), self.count_sizes, "sizes"),
                (say("Checked by …"), self.check_sizes, "sizes"),
                (say("Not verified"), self.withdraw_checks, "sizes"),
                (say("Safety notice …"), self.add_notice, "product"),
            )
        )
        column.addWidget(rule())
        return column

    def _buttons(self, *acts: tuple[str, Callable[[], None], Need]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        for words, act, need in acts:
            button = QPushButton(tr(words))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, act=act: act())
            self.buttons_by_words[words] = button
            self._needs.append((button, need))
            line.addWidget(button)
        line.addStretch(1)
        return line


def _named(model: StentModel, keys: list[tuple[float, float]]) -> str:
    """One size by its name, several by their number."""
    if len(keys) == 1:
        return f"{model.device} {tr(format_stent_size(*keys[0]))}"
    return tr("{count} sizes of {device}", count=len(keys), device=model.device)
