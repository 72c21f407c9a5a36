"""Why this number: its inputs, rules, sources and uncertainties as a tree; a frame opens from its line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner.model.derivation import Derivation
from planner.said import capitalised, say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.tables import set_headings
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_figures, format_frame

HEADINGS = (say("What"), say("Value"), say("Rule"), say("Frames"))
_FRAMES = Qt.ItemDataRole.UserRole
_DERIVATION = Qt.ItemDataRole.UserRole + 1


class WhyDialog(DialogFrame):
    """Arrow keys walk the tree; Enter or a double click on a line with a frame goes to it."""

    frame_asked = Signal(int)

    def __init__(self, derivations: Sequence[Derivation], parent: QWidget | None = None) -> None:
        sentence = tr("What each number follows from. Enter or a double click on a line with a frame goes to it.")
        super().__init__(tr("Why?"), sentence, tr("Close"), parent)
        self.cancel_button.hide()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Derivations"))
        set_headings(self.tree, HEADINGS)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.setColumnWidth(0, 470)
        self.tree.setColumnWidth(1, 110)
        self.tree.setColumnWidth(3, 150)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for derivation in derivations:
            self.tree.addTopLevelItem(_item(derivation))
        self.detail = labelled("", "muted", wrap=True)
        self.detail.setMinimumHeight(76)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(self.tree, 1)
        self.content.addWidget(self.detail)
        self.tree.currentItemChanged.connect(lambda item, _before: self._show_detail(item))
        self.tree.itemActivated.connect(lambda item, _column: self._go(item))
        if len(derivations) == 1:
            self.tree.expandAll()
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.resize(1060, 640)
        self.tree.setFocus()

    def _show_detail(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        held: Derivation = item.data(0, _DERIVATION)
        lines = [f"{tr(capitalised(held.rule))}.", tr("Source: {source}.", source=held.source)]
        if held.uncertainty:
            lines.append(tr("Uncertainty: {uncertainty}.", uncertainty=held.uncertainty))
        self.detail.setText("\n".join(lines))

    def _go(self, item: QTreeWidgetItem) -> None:
        frames = item.data(0, _FRAMES)
        if frames:
            self.accept()
            self.frame_asked.emit(frames[0])


def _item(derivation: Derivation) -> QTreeWidgetItem:
    value = derivation.value
    written = "" if value is None else tr(value if isinstance(value, str) else format_figures(value))
    item = QTreeWidgetItem(
        [
            tr(derivation.what),
            f"{written} {tr(derivation.unit)}".strip(),
            tr(derivation.rule),
            _frames(derivation),
        ]
    )
    item.setData(0, _FRAMES, derivation.frames)
    item.setData(0, _DERIVATION, derivation)
    for column in range(item.columnCount()):
        item.setToolTip(column, f"{tr(derivation.rule)}\n{tr('Source: {source}', source=derivation.source)}")
    for below in derivation.inputs:
        item.addChild(_item(below))
    return item


def _frames(derivation: Derivation) -> str:
    frames = derivation.frames
    if not frames:
        return ""
    if len(frames) == 1:
        return tr(format_frame(frames[0]))
    return tr("frame {first} to {last}", first=frames[0] + 1, last=frames[-1] + 1)
