"""The verdict in full: every reason with its source, what can be done instead of a stent, what doing nothing means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.model.assessment import Indication, Reason
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.labels import VERDICTS


class VerdictDialog(DialogFrame):
    """Reads from top to bottom; nothing is hidden behind a tooltip."""

    def __init__(self, indication: Indication, parent: QWidget | None = None) -> None:
        label = VERDICTS[indication.verdict]
        super().__init__(f"{label.sign} {tr(label.word)}", tr(label.meaning), tr("Close"), parent)
        self.cancel_button.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        _add(column, tr("Why"), indication.reasons)
        _add(column, tr("Instead of a stent"), indication.alternatives)
        _add(column, tr("If nothing is done"), indication.untreated)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self.content.addWidget(scroll)
        self.resize(720, 620)


def _add(column: QVBoxLayout, title: str, reasons: Sequence[Reason]) -> None:
    if not reasons:
        return
    column.addSpacing(8)
    column.addWidget(labelled(title, "section"))
    for reason in reasons:
        for text, role in ((tr(reason.text), "body"), (tr("Source: {source}", source=reason.source), "faint")):
            words = labelled(text, role, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        column.addSpacing(4)
