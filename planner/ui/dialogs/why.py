"""Why this number: its inputs, rules, sources and uncertainties as a tree; a frame opens from its line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner.model.derivation import Derivation
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_figures, format_frame

HEADINGS = ("What", "Value", "Rule", "Frames")
_FRAMES = Qt.ItemDataRole.UserRole
_DERIVATION = Qt.ItemDataRole.UserRole + 1


class WhyDialog(DialogFrame):
    """Arrow keys walk the tree; Enter or a double click on a line with a frame goes to it."""

    frame_asked = Signal(int)

    def __init__(self, derivations: Sequence[Derivation], parent: QWidget | None = None) -> None:
        sentence = "What each number follows from. Enter or a double click on a line with a frame goes to it."
        super().__init__("Why?", sentence, "Close", parent)
        self.cancel_button.hide()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName("Derivations")
        self.tree.setColumnCount(len(HEADINGS))
        self.tree.setHeaderLabels(HEADINGS)
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
        uncertain = f"\nUncertainty: {held.uncertainty}." if held.uncertainty else ""
        self.detail.setText(f"{held.rule[:1].upper()}{held.rule[1:]}.\nSource: {held.source}.{uncertain}")

    def _go(self, item: QTreeWidgetItem) -> None:
        frames = item.data(0, _FRAMES)
        if frames:
            self.accept()
            self.frame_asked.emit(frames[0])


def _item(derivation: Derivation) -> QTreeWidgetItem:
    value = derivation.value
    written = value if isinstance(value, str) else "" if value is None else format_figures(value)
    item = QTreeWidgetItem(
        [derivation.what, f"{written} {derivation.unit}".strip(), derivation.rule, _frames(derivation)]
    )
    item.setData(0, _FRAMES, derivation.frames)
    item.setData(0, _DERIVATION, derivation)
    for column in range(item.columnCount()):
        item.setToolTip(column, f"{derivation.rule}\nSource: {derivation.source}")
    for below in derivation.inputs:
        item.addChild(_item(below))
    return item


def _frames(derivation: Derivation) -> str:
    frames = derivation.frames
    if not frames:
        return ""
    if len(frames) == 1:
        return format_frame(frames[0])
    return f"{format_frame(frames[0])} to {frames[-1] + 1}"
