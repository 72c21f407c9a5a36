"""Starts the window. Everything that needs Qt is imported from here on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
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
from planner.ui.theme import icons, palette, type_scale
from planner.ui.theme.stylesheet import stylesheet
from planner.version import SOFTWARE


def run(paths: Sequence[Path]) -> int:
    """Show the window, with `paths` opened if there are any; return the exit code once it is closed."""
    application = make_application()
    window = make_window(Settings())
    sys.excepthook = _bug_hook(window)
    window.show()
    if paths:
        window.open_paths(tuple(Path(path) for path in paths))
    return application.exec()


def make_application() -> QApplication:
    """The application in its own look: fonts, colours, stylesheet."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    held = QApplication.instance()
    application = held if isinstance(held, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(SOFTWARE)
    application.setStyle("Fusion")
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """Give an application the window's look."""
    families = type_scale.load_fonts()
    chosen = type_scale.font(type_scale.BODY)
    if families:
        chosen.setFamilies(list(families))
    application.setFont(chosen)
    application.setPalette(_dark_palette())
    application.setStyleSheet(stylesheet(families))
    application.setWindowIcon(QIcon(icons.pixmap("app", 64, palette.ACCENT)))
    pg.setConfigOptions(antialias=True, background=palette.PANEL, foreground=palette.MUTED)


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


def _dark_palette() -> QPalette:
    roles = {
        QPalette.ColorRole.Window: palette.GROUND,
        QPalette.ColorRole.WindowText: palette.TEXT,
        QPalette.ColorRole.Base: palette.PANEL,
        QPalette.ColorRole.Text: palette.TEXT,
        QPalette.ColorRole.Button: palette.RAISED,
        QPalette.ColorRole.ButtonText: palette.TEXT,
        QPalette.ColorRole.ToolTipBase: palette.RAISED,
        QPalette.ColorRole.ToolTipText: palette.TEXT,
        QPalette.ColorRole.PlaceholderText: palette.FAINT,
        QPalette.ColorRole.Highlight: palette.ACCENT,
        QPalette.ColorRole.HighlightedText: palette.ON_ACCENT,
        QPalette.ColorRole.Link: palette.ACCENT,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


def _bug_hook(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, problem, trace)
        if issubclass(kind, Exception):
            window.show_bug(problem)

    return hook
