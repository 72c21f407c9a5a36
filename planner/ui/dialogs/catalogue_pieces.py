"""Small pieces that the catalogue's dialog is put together from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from planner.model.device import Recall
from planner.ui.dialogs.tables import set_headings
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled


def tree(headings: tuple[str, ...], name: str, widths: tuple[int, ...]) -> QTreeWidget:
    """A table of rows with these headings; the last column takes the room that is left."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    set_headings(made, headings, widths)
    made.header().setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
    return made


def colour(item: QTreeWidgetItem, column: int, words: str) -> None:
    """Give a cell the colour of the sign that its words begin with."""
    colours = {"■": palette.BLOCK, "▲": palette.WARN, "✓": palette.GOOD}
    if words[:1] in colours:
        item.setForeground(column, QBrush(QColor(colours[words[:1]])))


def notice(recall: Recall, release: Callable[[], None]) -> QWidget:
    """One safety notice, with a button that releases it where it blocks."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    sign = tr("■ Blocks") if recall.blocks else tr("○ Does not block")
    words = labelled(
        f"{sign} · {recall.date} · {tr(recall.scope)}: {tr(recall.reason)}",
        "body",
        wrap=True,
    )
    words.setToolTip(f"{tr(recall.blocks_because)}\n{tr('Source: {source}', source=recall.source)}")
    if recall.blocks:
        words.setStyleSheet(f"color: {palette.BLOCK};")
    line.addWidget(words, 1)
    if recall.blocks:
        button = QPushButton(tr("Release …"))
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: release())
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return box
