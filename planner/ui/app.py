"""Starts the window. Everything that needs Qt is imported from here on."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from planner.errors import PlannerError
from planner.ui.language import speak
from planner.ui.late_imports import calm_algebra, defer_scipy, import_the_rest, import_the_window
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.theme import palette
from planner.ui.theme.dressing import dress, reduce_motion, theme_of
from planner.ui.views.start_page.state import find_samples
from planner.version import SOFTWARE

if TYPE_CHECKING:
    from pyqtgraph.util.garbage_collector import GarbageCollector

    from planner.storage.journal import Journal
    from planner.storage.recent import RecentCases


COLLECTING_S = 1.0
FRAME_PX = 48
"""What title bar and frame add to a window at most, on common desktops."""
LONGEST_BUILDING_S = 60.0


def run(paths: Sequence[Path]) -> int:
    """Show the window, with `paths` opened if there are any; return the exit code once it is closed.

    Raises
    ------
    PlannerError
        When policy, catalogue or aftercare protocol cannot be read.
    """
    settings = Settings()
    application = make_application(settings)
    window = MainWindow(settings)
    sys.excepthook = _bug_hook(window)
    show_start(window)
    if paths:
        window.open_paths(tuple(Path(path) for path in paths))
    furnisher = Furnisher(window, application)
    furnisher.start()
    code = application.exec()
    furnisher.wait()
    if furnisher.problem is not None:
        raise furnisher.problem
    return code


class Furnisher(QObject):
    """Imports what a case needs while the start page is there to be used, then furnishes the window."""

    imported = Signal()
    broken = Signal(object)
    furnished = Signal()

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(window)
        self.problem: Exception | None = None
        self._window = window
        self._application = application
        self._thread = threading.Thread(target=self._import, name="ilioplan imports", daemon=True)
        self._is_built = threading.Event()
        self.imported.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.broken.connect(self._give_up, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, once the window is painted; nothing imported is garbage, and later it is searched for between events."""
        gc.disable()
        QTimer.singleShot(0, self._thread.start)

    def wait(self) -> None:
        """Let the imports under way end."""
        self._is_built.set()
        if self._thread.is_alive():
            self._thread.join()

    def _import(self) -> None:
        try:
            self._import_all()
        finally:
            gc.freeze()  # what is imported stays: a search through all of it would hold the window up for long

    def _import_all(self) -> None:
        try:
            defer_scipy()
            import_the_window()
        except Exception as problem:  # a broken installation, told where the program was started
            self.broken.emit(problem)
            return
        self.imported.emit()
        if self._is_built.wait(LONGEST_BUILDING_S):  # imports beside it would take its time
            import_the_rest()

    def _furnish(self) -> None:
        if not self._window.isVisible():  # closed before it was ready
            return
        try:
            furnish(self._window)
        except PlannerError as problem:
            self._give_up(problem)
            return
        self._is_built.set()
        self._collector = collect_between_events()
        self.furnished.emit()

    def _give_up(self, problem: Exception) -> None:
        self.problem = problem
        self._application.exit(1)


def collect_between_events() -> GarbageCollector:
    """Let garbage be searched for by a timer of the window's thread, as long as the result is kept.

    Python would do it in the midst of anything, on any thread. In the midst of Qt's `disconnect` it waits for ever for the
    lock that `disconnect` holds, and on a worker's thread it takes Qt's objects away under the window.
    """
    from pyqtgraph.util.garbage_collector import GarbageCollector

    return GarbageCollector(COLLECTING_S)


def make_application(settings: Settings) -> QApplication:
    """The application in its own look, as the person likes it."""
    calm_algebra()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    held = QApplication.instance()
    application = held if isinstance(held, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(SOFTWARE)
    application.setStyle("Fusion")
    palette.use(theme_of(settings.theme, application))
    dress(application)
    reduce_motion(application, settings.reduced_motion)
    speak(settings.language, application)
    return application


def show_start(window: MainWindow) -> None:
    """Show the window where it was last, with its start page."""
    from planner.storage.recent import RecentCases

    if window.settings.geometry is not None:
        window.restoreGeometry(window.settings.geometry)
    elif not _has_room(window):
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.start_page.offer(RecentCases().read(), find_samples(), ())
    window.show()


def _has_room(window: MainWindow) -> bool:
    """Whether the window and its frame fit on the screen: the frame would push the window's lowest lines off it."""
    screen = window.screen().availableSize()
    return window.width() + FRAME_PX <= screen.width() and window.height() + FRAME_PX <= screen.height()


def furnish(window: MainWindow, journal: Journal | None = None, recent: RecentCases | None = None) -> None:
    """Put everything behind the window; journal and recent cases in the person's own folder unless given.

    Raises
    ------
    PlannerError
        When policy, catalogue or aftercare protocol cannot be read.
    """
    from planner.storage.aftercare_file import read_aftercare
    from planner.storage.catalogue import read_catalogue
    from planner.storage.journal import Journal
    from planner.storage.policy import read_policy
    from planner.storage.recent import RecentCases
    from planner.ui.desk import Desk
    from planner.ui.plan_store import PlanStore
    from planner.ui.tasks import Tasks

    policy = read_policy()
    held = journal or Journal(), recent or RecentCases()
    desk = Desk(PlanStore(), Tasks(), policy, read_catalogue(), *held, protocol=read_aftercare())
    window.furnish(desk, policy)


def make_window(settings: Settings, journal: Journal | None = None, recent: RecentCases | None = None) -> MainWindow:
    """The window with everything behind it, not shown yet.

    Raises
    ------
    PlannerError
        As `furnish`.
    """
    window = MainWindow(settings)
    furnish(window, journal, recent)
    if settings.geometry is not None:
        window.restoreGeometry(settings.geometry)
    return window


def _bug_hook(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, problem, trace)
        if issubclass(kind, Exception):
            window.show_bug(problem)

    return hook
