"""What the actions on stents do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from planner.planning.edits_stents import with_length_allowance
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import accepted
from planner.ui.language import tr
from planner.ui.views.stent.placing import NO_STENT
from planner.ui.views.workbench import Workbench


class StentCommands:
    """Selects, chooses, adds, removes, gives back."""

    def __init__(self, window: QMainWindow, desk: Desk, workbench: Workbench) -> None:
        self._window = window
        self._desk = desk
        self._store = desk.store
        self._workbench = workbench
        self._placing = workbench.placing

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        return {
            "select_stent": self.select,
            "choose_stent": self.choose,
            "add_stent": self._placing.add_second,
            "remove_stent": self._placing.remove,
            "catalogue": self.catalogue,
            "allowance": self.allowance,
            "as_recommended": self._placing.as_recommended,
        }

    def select(self) -> None:
        """Select the stent, or the next one, and give its view the keys."""
        if self._placing.select_next():
            self._workbench.longitudinal.setFocus()

    def catalogue(self) -> None:
        """Edit the practice's catalogue."""
        from planner.ui.dialogs.catalogue import CatalogueDialog

        dialog = CatalogueDialog(self._desk.edited_catalogue, self._window)
        if accepted(dialog) and dialog.catalogue is not self._desk.catalogue:
            self._desk.keep_catalogue(dialog.catalogue)

    def allowance(self) -> None:
        """Set the surgeon's own length allowance."""
        from planner.ui.dialogs.allowance import AllowanceDialog

        assessment = self._store.assessment
        length = None if assessment is None else assessment.recommendation.length
        if length is None:
            self._placing.said.emit(tr("No length is known yet, so that there is nothing to allow for"))
            return
        held = self._store.plan.intake.length_allowance
        dialog = AllowanceDialog(length, held, self._window)
        if accepted(dialog) and dialog.allowance != held:
            self._store.apply(tr("Change the length allowance"), with_length_allowance, dialog.allowance)

    def choose(self) -> None:
        """Choose another stent from the catalogue."""
        from planner.ui.dialogs.stent_picker import StentPicker

        assessment = self._store.assessment
        if assessment is None or not self._placing.placements:
            self._placing.said.emit(tr(NO_STENT))
            return
        if self._placing.selected is None:
            self._placing.select(0)
        dialog = StentPicker(assessment, self._placing.chosen_placement, self._window)
        if accepted(dialog) and dialog.candidate is not None:
            self._placing.swap(dialog.candidate)
