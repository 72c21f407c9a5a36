"""What the actions that explain do: help, tour, keys, and the search for an action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from planner.ui.actions import why_not
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import accepted
from planner.ui.language import tr
from planner.ui.views.start_page.state import find_samples, paths_of_sample
from planner.ui.views.status_line import StatusLine
from planner.ui.views.workbench import Workbench


class HelpCommands:
    """Shows how the window works; a tour without a case waits until its sample is worked out."""

    def __init__(self, window: QMainWindow, desk: Desk, workbench: Workbench, status: StatusLine) -> None:
        self._window = window
        self._desk = desk
        self._store = desk.store
        self._workbench = workbench
        self._status = status
        self._tour_is_wanted = False
        desk.store.assessment_changed.connect(self._tour_when_worked_out)

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        return {
            "help": self.help,
            "about": self.about,
            "tour": self.tour,
            "palette": self.palette,
            "key_sheet": self.key_sheet,
        }

    def help(self) -> None:
        """Open the help."""
        from planner.ui.dialogs.help import HelpDialog

        HelpDialog(self._window).exec()

    def about(self) -> None:
        """Say which program this is and what it is made of."""
        from planner.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()

    def tour(self) -> None:
        """Show the window's parts one after the other, on the open case or on the first sample."""
        if self._store.case is not None:
            self._start_tour()
            return
        samples = find_samples()
        if not samples:
            self._status.note(tr("Open a case first: the tour shows the window with one"))
            return
        self._tour_is_wanted = True
        self._desk.open(paths_of_sample(samples[0]))

    def palette(self) -> None:
        """Find an action by its name and do it."""
        from planner.ui.dialogs.command_palette import CommandPalette

        has_case = self._store.case is not None
        held = {action.objectName(): action for action in self._window.actions()}
        dialog = CommandPalette(held, lambda spec: why_not(spec, has_case), self._window)
        if accepted(dialog) and dialog.chosen is not None:
            dialog.chosen.trigger()

    def key_sheet(self) -> None:
        """Show keys and mouse."""
        from planner.ui.dialogs.key_sheet import KeySheet

        KeySheet(self._window).exec()

    def _tour_when_worked_out(self, found: object) -> None:
        if self._tour_is_wanted and found is not None and self._store.plan.contours is not None:
            self._tour_is_wanted = False
            self._start_tour()

    def _start_tour(self) -> None:
        from planner.ui.tour import Tour, stops_of

        self._workbench.grid.show_all()
        tour = Tour(self._window, stops_of(self._workbench))
        tour.ended.connect(self._workbench.cross_section.setFocus)  # or the next Space would press some button
