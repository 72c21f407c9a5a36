"""Starts the window. Everything that needs Qt is imported from here on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from planner.storage.aftercare_file import read_aftercare
from planner.storage.catalogue import read_catalogue
from planner.storage.journal import Journal
from planner.storage.policy import read_policy
from planner.storage.recent import RecentCases
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.plan_store import PlanStore
from planner.ui.settings import Settings
from planner.ui.tasks import Tasks
from planner.ui.theme import palette
from planner.ui.theme.dressing import dress, reduce_motion, theme_of
from planner.version import SOFTWARE


def run(paths: Sequence[Path]) -> int:
    """Show the window, with `paths` opened if there are any; return the exit code once it is closed."""
    settings = Settings()
    application = make_application(settings)
    window = make_window(settings)
    sys.excepthook = _bug_hook(window)
    window.show()
    if paths:
        window.open_paths(tuple(Path(path) for path in paths))
    return application.exec()


def make_application(settings: Settings) -> QApplication:
    """The application in its own look, as the person likes it."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    held = QApplication.instance()
    application = held if isinstance(held, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(SOFTWARE)
    application.setStyle("Fusion")
    palette.use(theme_of(settings.theme, application))
    dress(application)
    reduce_motion(application, settings.reduced_motion)
    return application


def make_window(settings: Settings, journal: Journal | None = None, recent: RecentCases | None = None) -> MainWindow:
    """The window with everything behind it; journal and recent cases in the person's own folder unless given.

    Raises
    ------
    PlannerError
        When policy, catalogue or aftercare protocol cannot be read.
    """
    policy = read_policy()
    held = journal or Journal(), recent or RecentCases()
    desk = Desk(PlanStore(), Tasks(), policy, read_catalogue(), *held, protocol=read_aftercare())
    window = MainWindow(desk, policy, settings)
    if settings.geometry is not None:
        window.restoreGeometry(settings.geometry)
    return window


def _bug_hook(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, problem, trace)
        if issubclass(kind, Exception):
            window.show_bug(problem)

    return hook
