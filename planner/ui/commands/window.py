"""What the actions on the window itself do: views, looks, settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from planner.errors import PlannerError
from planner.model.policy import Policy
from planner.said import say
from planner.storage.aftercare_file import aftercare_place, read_aftercare
from planner.storage.policy import copy_policy_to_site, policy_place
from planner.storage.site_folder import site_folder
from planner.storage.state_folder import state_folder
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import accepted
from planner.ui.language import tr
from planner.ui.settings import Settings
from planner.ui.theme import palette
from planner.ui.theme.dressing import change_theme, dressed_application, reduce_motion, theme_of
from planner.ui.theme.palette import ThemeName
from planner.ui.views.status_line import StatusLine
from planner.ui.views.workbench import Workbench

if TYPE_CHECKING:
    from planner.ui.dialogs.settings import Choices

NO_VIEW = say("Click into a view first, or reach it with Tab")


class WindowCommands:
    """Arranges views and dresses the window."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        workbench: Workbench,
        status: StatusLine,
        settings: Settings,
        policy: Policy,
    ) -> None:
        self._window = window
        self._desk = desk
        self._workbench = workbench
        self._status = status
        self._settings = settings
        self._policy = policy

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        return {
            "quit": lambda: (self._window.close(), None)[1],
            "whole_view": self.whole_view,
            "all_views": self.all_views,
            "view_alone": self.view_alone,
            "view_window": self.view_window,
            "view_swap": self.view_swap,
            "show_solid": self.show_solid,
            "show_plan": self.show_plan,
            "reset_views": self.reset_views,
            "light_theme": self.light_theme,
            "full_screen": self.full_screen,
            "settings": self.settings,
        }

    def whole_view(self) -> None:
        """Show the whole images again."""
        self._workbench.cross_section.home()
        self._workbench.venogram.home()
        self._workbench.solid.home()

    def all_views(self) -> None:
        """Take back a drag under way; without one, select no stent; else show every view."""
        if not self._workbench.cancel_gestures() and not self._workbench.placing.deselect():
            self._workbench.grid.show_all()

    def view_alone(self) -> None:
        """Show the view that the keyboard is in alone, or all again."""
        grid = self._workbench.grid
        name = grid.alone or grid.view_with_focus()
        if name is None:
            self._status.note(tr(NO_VIEW))
        else:
            grid.toggle_alone(name)

    def view_window(self) -> None:
        """Give the view that the keyboard is in a window of its own, or put it back."""
        self._with_view(self._workbench.grid.toggle_window)

    def view_swap(self) -> None:
        """Let the view that the keyboard is in change places with the next one."""
        self._with_view(self._workbench.grid.swap_with_next)

    def show_solid(self) -> None:
        """Show the lumen in space, or put it away."""
        grid = self._workbench.grid
        grid.set_shown("solid", "solid" in grid.arrangement.hidden)

    def show_plan(self) -> None:
        """Show or hide the plan card."""
        self._workbench.card.setVisible(not self._workbench.card.isVisible())

    def reset_views(self) -> None:
        """Lay the views out as they were at first."""
        self._workbench.grid.reset()

    def light_theme(self) -> None:
        """Go from the dark theme to the light one, or back."""
        wanted: ThemeName = "dark" if palette.theme_in_force() == "light" else "light"
        self._settings.theme = wanted
        change_theme(dressed_application(), wanted)

    def full_screen(self) -> None:
        """Fill the screen, or not."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def settings(self) -> None:
        """Choose how the window looks, and see where its numbers come from."""
        from planner.ui.dialogs.settings import Choices, SettingsDialog, Sources

        held = self._settings
        now = Choices(held.theme, held.reduced_motion, held.language, held.sheath_in_mm, held.start_folder)
        protocol = self._desk.protocol or read_aftercare()
        sources = Sources(self._policy, policy_place(), protocol, aftercare_place(), site_folder(), state_folder())
        dialog = SettingsDialog(now, sources, self._copy_policy, self._window)
        if accepted(dialog):
            self._take_choices(dialog.choices)

    def _with_view(self, act: Callable[[str], None]) -> None:
        name = self._workbench.grid.view_with_focus()
        if name is None:
            self._status.note(tr(NO_VIEW))
        else:
            act(name)

    def _copy_policy(self) -> str:
        try:
            return tr("Copied to {path}.", path=copy_policy_to_site())
        except PlannerError as problem:
            return tr(problem.sentence)

    def _take_choices(self, chosen: Choices) -> None:
        held, application = self._settings, dressed_application()
        held.theme, held.reduced_motion = chosen.theme, chosen.reduced_motion
        held.sheath_in_mm, held.start_folder = chosen.sheath_in_mm, chosen.start_folder
        if chosen.language != held.language:
            held.language = chosen.language
            self._status.note(tr("The language holds from the next start on"))
        change_theme(application, theme_of(chosen.theme, application))
        reduce_motion(application, chosen.reduced_motion)
        self._workbench.card.show_sheaths_in_mm(chosen.sheath_in_mm)
