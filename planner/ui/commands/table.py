"""Every action's function, found by its id."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from planner.model.policy import Policy
from planner.ui.commands.calibration import CalibrationCommands
from planner.ui.commands.case import CaseCommands
from planner.ui.commands.contours import ContourCommands
from planner.ui.commands.going import GoingCommands
from planner.ui.commands.help import HelpCommands
from planner.ui.commands.measuring import MeasuringCommands
from planner.ui.commands.plan import PlanCommands
from planner.ui.commands.pullback import PullbackCommands
from planner.ui.commands.stent import StentCommands
from planner.ui.commands.venogram import VenogramCommands
from planner.ui.commands.window import WindowCommands
from planner.ui.desk import Desk
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.settings import Settings
from planner.ui.views.status_line import StatusLine
from planner.ui.views.workbench import Workbench


class Commands:
    """The hands of the window, a pair a subject; `case` and `plan` are asked by more than actions."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        cursor: FrameCursor,
        workbench: Workbench,
        status: StatusLine,
        settings: Settings,
        policy: Policy,
    ) -> None:
        store = desk.store
        self.case = CaseCommands(window, desk, settings, status)
        self.plan = PlanCommands(window, store, cursor, status)
        going = GoingCommands(store, cursor, workbench, status, policy)
        pullback = PullbackCommands(window, desk, cursor)
        venogram = VenogramCommands(window, store, workbench)
        doors = pullback.by_id() | venogram.by_id()
        self._subjects = (
            self.case,
            self.plan,
            going,
            pullback,
            venogram,
            ContourCommands(window, desk, cursor, workbench, status, policy, going.next_to_confirm),
            MeasuringCommands(window, store, workbench.measuring, status),
            StentCommands(window, desk, workbench),
            CalibrationCommands(window, store, cursor, workbench, doors),
            WindowCommands(window, desk, workbench, status, settings, policy),
            HelpCommands(window, desk, workbench, status),
        )
        self._undo_stack = store.undo_stack
        self._status = status

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        table: dict[str, Callable[[], None]] = {"undo": self._undo, "redo": self._redo}
        for subject in self._subjects:
            table |= subject.by_id()
        return table

    def _undo(self) -> None:
        """Take a step back and name it; what was said before it may no longer hold."""
        step = self._undo_stack.undoText()
        self._undo_stack.undo()
        self._status.note(tr("Undone: {step}", step=step) if step else "")

    def _redo(self) -> None:
        step = self._undo_stack.redoText()
        self._undo_stack.redo()
        self._status.note(tr("Redone: {step}", step=step) if step else "")
