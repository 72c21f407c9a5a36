"""What every test of the window gets: a dressed application, no stray Qt warning, no leaked thread or window."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui.app import collect_between_events, dress, make_window
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opened
from planner.ui.plan_store import PlanStore
from planner.ui.settings import Settings
from planner.ui.tasks import Tasks
from tests.helpers.cases import plain_case, plain_plan
from tests.ui.pollers import forget

HARMLESS = ("This plugin does not support", "propagateSizeHints")
"""Said by the offscreen platform about itself."""


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    qapp.setStyle("Fusion")
    dress(qapp)
    qapp.collector = collect_between_events()
    return qapp


@pytest.fixture(autouse=True)
def nothing_stray(qapp: QApplication) -> Iterator[None]:
    said: list[str] = []

    def listen(kind: QtMsgType, _context: object, words: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(part in words for part in HARMLESS):
            said.append(words)

    before = qInstallMessageHandler(listen)
    yield
    forget()
    qapp.processEvents()
    qapp.collector.check()
    qInstallMessageHandler(before)
    assert said == []
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("ilioplan")] == []
    assert [widget for widget in qapp.topLevelWidgets() if widget.isVisible()] == []


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def store(qapp: QApplication) -> PlanStore:
    return PlanStore()


@pytest.fixture
def state_folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def window(qtbot, state_folder: Path) -> Iterator[MainWindow]:
    """A shown window without a case."""
    made = make_window(
        Settings(state_folder / "settings.ini"), Journal(state_folder / "journal"), RecentCases(state_folder)
    )
    made.resize(1280, 800)
    with qtbot.waitExposed(made, timeout=20_000):
        made.show()
    yield made
    close_without_asking(made)


@pytest.fixture
def bench(qtbot, window: MainWindow) -> MainWindow:
    """The window with the sample case open and assessed."""
    open_sample(qtbot, window)
    return window


def open_sample(qtbot, window: MainWindow, case=None, plan=None, **changes) -> None:
    made = Opened(case or plain_case(), plan or plain_plan(), (Path("sample.dcm"),), **changes)
    window.desk._take_opened(made)
    qtbot.waitUntil(
        lambda: not window.store.is_stale and window.store.is_shown and window.workbench.longitudinal.is_built,
        timeout=15_000,
    )


def close_without_asking(window: MainWindow) -> None:
    window.store.mark_saved(window.store.plan)
    window.close()
    window.deleteLater()
