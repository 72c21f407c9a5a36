"""Every collateral of the case: which kind, on which view, by whom; proposed ones are confirmed or removed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from planner.model.venogram import Collateral
from planner.said import say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.tables import set_headings
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.collaterals import describe_collaterals
from planner.wording.labels import COLLATERAL_LABELS

HEADINGS = (say("Name"), say("Kind"), say("View"), say("By"))
NONE = say("No collateral is marked. Take the tool (O) and click one, or drag along its course.")


class CollateralsDialog(DialogFrame):
    """Acts at once, one step of undo each; `held` gives what the plan holds now, with the name of its view."""

    def __init__(
        self,
        held: Callable[[], Sequence[tuple[Collateral, str]]],
        confirm: Callable[[str], None],
        remove: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Collaterals"), tr("Veins that carry blood past the narrowing."), tr("Close"), parent)
        self.cancel_button.hide()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self._held = held
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Collaterals"))
        self.table.setRootIsDecorated(False)
        set_headings(self.table, HEADINGS)
        self.table.setColumnWidth(1, 170)
        self.table.setColumnWidth(2, 130)
        self.table.setMinimumSize(560, 200)
        self.says = labelled("", "muted", wrap=True)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.says)
        self.confirm_button = self._button(tr("Confirm"), tr("Make the proposed collateral your own"), confirm)
        self.remove_button = self._button(tr("Remove"), tr("Take the collateral away"), remove)
        self.table.currentItemChanged.connect(lambda _item, _before: self._follow())
        self._fill()

    @property
    def chosen(self) -> Collateral | None:
        """The selected one."""
        row, held = self.table.currentIndex().row(), self._held()
        return held[row][0] if 0 <= row < len(held) else None

    def _button(self, words: str, says: str, act: Callable[[str], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(says)
        button.clicked.connect(lambda _checked: self._act(act))
        self.buttons.insertWidget(self.buttons.count() - 3, button)
        return button

    def _act(self, act: Callable[[str], None]) -> None:
        chosen = self.chosen
        if chosen is not None:
            act(chosen.id)
            self._fill()

    def _fill(self) -> None:
        row = max(self.table.currentIndex().row(), 0)
        self.table.clear()
        held = self._held()
        for collateral, view in held:
            by = tr("proposed by the program") if collateral.is_proposal else collateral.who or tr("a person")
            self.table.addTopLevelItem(
                QTreeWidgetItem([collateral.id, tr(COLLATERAL_LABELS[collateral.kind]), tr(view), by])
            )
        self.says.setText(tr(describe_collaterals([each for each, _view in held]) or NONE))
        self.table.setCurrentIndex(self.table.model().index(min(row, len(held) - 1), 0))
        self._follow()

    def _follow(self) -> None:
        chosen = self.chosen
        self.remove_button.setEnabled(chosen is not None)
        self.confirm_button.setEnabled(chosen is not None and chosen.is_proposal)
