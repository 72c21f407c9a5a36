"""What the tables of the dialogs share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTreeWidget

from planner.ui.language import tr


def set_headings(table: QTreeWidget, headings: Sequence[str], widths: Sequence[int] = ()) -> None:
    """Head the columns in the window's language; a column is wider than asked where its heading needs it."""
    table.setColumnCount(len(headings))
    table.setHeaderLabels([tr(heading) for heading in headings])
    for column, width in enumerate(widths):
        table.setColumnWidth(column, max(width, table.header().sectionSizeHint(column)))


def fit_contents(table: QTreeWidget, column: int) -> None:
    """Make a column wide enough for all that stands in it."""
    table.setColumnWidth(column, max(table.columnWidth(column), table.sizeHintForColumn(column)))
