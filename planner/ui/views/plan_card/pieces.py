"""Small pieces that the plan card is put together from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.model.assessment import Reason
from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.panel import labelled, rule

SIDE = 16
LINK_GAP = 14
NO_BREAK = "\N{NO-BREAK SPACE}"


def section(column: QVBoxLayout, title: str) -> None:
    """Begin a section: a rule and its title."""
    column.addSpacing(10)
    column.addWidget(rule())
    column.addSpacing(8)
    column.addWidget(labelled(title, "section", wrap=True))
    column.addSpacing(4)


def unbroken(words: str) -> str:
    """The words with every number kept on one line with its unit."""
    return re.sub(r"(?<=\d) (?=(?:%|mm²?|F)(?!\w))|(?<=[<>≥]) (?=\d)", NO_BREAK, words)


def small(text: str, colour: str | None = None) -> QLabel:
    """Faint words that wrap."""
    label = labelled(text, "faint", wrap=True)
    label.setStyleSheet(f"color: {colour or palette.MUTED};")
    return label


def link(words: str, then: Callable[[], object]) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: then())
    return button


def add_reasons(column: QVBoxLayout, title: str, reasons: Sequence[Reason]) -> None:
    """A section of reasons, each with its source where the mouse rests; nothing without any."""
    if not reasons:
        return
    section(column, title)
    for reason in reasons:
        text = labelled(tr(reason.text), "body", wrap=True)
        text.setToolTip(tr("Source: {source}", source=reason.source))
        column.addWidget(text)
        column.addSpacing(4)


def side_by_side(links: Sequence[QPushButton], width: int) -> QWidget:
    """Links in a row; the last one on a line of its own where a language's words are too long for a card so wide."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(SIDE - 6, 0, SIDE, 2)
    grid.setVerticalSpacing(0)
    widths = [QFontMetrics(type_scale.font(type_scale.BODY)).horizontalAdvance(each.text()) for each in links]
    fits = sum(widths) + LINK_GAP * len(links) + 2 * SIDE <= width
    for number, each in enumerate(links):
        is_last = number == len(links) - 1
        grid.addWidget(each, *((1, 0) if is_last and not fits else (0, number)))
    grid.setColumnStretch(len(links), 1)
    return box


def inset(widget: QWidget) -> QHBoxLayout:
    """A widget within the card's side margins."""
    line = QHBoxLayout()
    line.setContentsMargins(SIDE - 4, 4, SIDE - 4, 4)
    line.addWidget(widget)
    return line


def empty(layout: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def why_link(of: str, words: str, then: Callable[[], object]) -> QPushButton:
    """A link to the derivation of numbers."""
    button = link(words, then)
    button.setAccessibleName(tr("Why: {number}", number=of))
    button.setToolTip(tr("Why? Inputs, rule, source and uncertainty"))
    return button
