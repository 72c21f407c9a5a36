"""What the measuring actions do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from planner.model.hand_measure import MEASURE_KINDS
from planner.said import say
from planner.ui.dialogs.frame import accepted
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.measuring.measuring import Measuring
from planner.ui.views.status_line import StatusLine

SAID = {
    "length": say("Drag from one end to the other"),
    "area": say("Draw around the area"),
    "angle": say("Drag one leg to the vertex; then move the end of the other"),
    "note": say("Press where the note belongs"),
}
NONE_CHOSEN = say("Click a measurement first")


class MeasuringCommands:
    """Takes the tools, names and deletes."""

    def __init__(self, window: QMainWindow, store: PlanStore, measuring: Measuring, status: StatusLine) -> None:
        self._window = window
        self._store = store
        self._measuring = measuring
        self._status = status
        measuring.words_asked.connect(self._ask_for_words)
        measuring.changed.connect(self._follow)

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        table: dict[str, Callable[[], None]] = {"name_measure": self.name, "delete_measure": self.delete}
        for kind in MEASURE_KINDS:
            table[f"measure_{kind}"] = lambda kind=kind: self._take(kind)  # type: ignore[misc]
        return table

    def name(self) -> None:
        """Call the selected measurement something."""
        from planner.ui.dialogs.naming import NamingDialog

        held = self._measuring.measure
        if held is None:
            self._status.note(tr(NONE_CHOSEN))
            return
        dialog = NamingDialog(tr("What is it called?"), held.name, held.kind == "note", self._window)
        if accepted(dialog) and dialog.name != held.name:
            self._measuring.rename(held.id, dialog.name)

    def delete(self) -> None:
        """Delete the selected measurement."""
        if not self._measuring.delete_selected():
            self._status.note(tr(NONE_CHOSEN))

    def _take(self, kind: str) -> None:
        self._measuring.choose(kind)  # type: ignore[arg-type]
        self._status.note(tr(SAID[kind]) if self._measuring.kind is not None else "")

    def _follow(self) -> None:
        """Once something is drawn, the words that said how are not needed any more."""
        if self._measuring.kind is None and self._status.words.text() in map(tr, SAID.values()):
            self._status.note("")

    def _ask_for_words(self, measure_id: str) -> None:
        from planner.ui.dialogs.naming import NamingDialog

        dialog = NamingDialog(tr("What does the note say?"), "", True, self._window)
        if accepted(dialog):
            self._measuring.rename(measure_id, dialog.name)
        else:
            self._measuring.take_back()
