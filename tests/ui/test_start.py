"""The window stands before its libraries do, and forgets nothing that was asked of it in the meantime."""

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from planner.errors import InputRefused
from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui.app import collect_between_events, furnish
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from tests.ui.conftest import close_without_asking
from tests.ui.test_window import buttons, texts

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bare(qtbot, state_folder):
    """A window that is shown but not furnished yet."""
    window = MainWindow(Settings(state_folder / "settings.ini"))
    with qtbot.waitExposed(window, timeout=20_000):
        window.show()
    yield window
    if window._is_furnished:
        close_without_asking(window)
    else:
        window.close()


def put_in(window, state_folder):
    furnish(window, Journal(state_folder / "journal"), RecentCases(state_folder))


def test_what_was_asked_before_the_window_is_ready_is_done_then(qtbot, bare, state_folder, monkeypatch):
    asked = []
    monkeypatch.setattr("planner.ui.dialogs.choosing.choose_files", lambda *_: asked.append("open") or ())
    qtbot.mouseClick(buttons(bare.start_page)["Open files …"], Qt.MouseButton.LeftButton)
    assert asked == []
    assert "Getting ready" in texts(bare.status)
    put_in(bare, state_folder)
    assert asked == ["open"]
    assert "Getting ready" not in texts(bare.status)


def test_a_window_closed_before_it_is_ready_closes(bare):
    assert bare.close()
    assert not bare.isVisible()


def test_files_that_cannot_be_read_are_said_when_the_window_is_ready(qtbot, bare, state_folder, tmp_path):
    bare.open_paths((tmp_path / "missing",))
    put_in(bare, state_folder)
    qtbot.waitUntil(bare.messages.isVisible)
    assert "there is no such file or folder" in bare.messages.sentence


def test_the_start_page_needs_neither_numpy_s_followers_nor_plots():
    program = (
        "import sys; from planner.ui.app import MainWindow, Settings, make_application, show_start\n"
        "heavy = {'scipy', 'pyqtgraph', 'pydicom', 'onnxruntime', 'reportlab', 'PIL'} & set(sys.modules)\n"
        "print(sorted(heavy))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert told.stdout.strip() == "[]"


def test_a_program_start_furnishes_the_window_and_defers_scipy(tmp_path):
    program = (
        "import os, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from planner.ui import app\n"
        "before = app.Furnisher._furnish\n"
        "def furnish(self):\n"
        "    before(self)\n"
        "    print('scipy.ndimage' in sys.modules, self._window.actions_by_id['open'].isEnabled(), flush=True)\n"
        "    self._window.close()\n"
        "app.Furnisher._furnish = furnish\n"
        "app.import_the_rest = lambda: None\n"
        "print(app.run(()), flush=True)\n"
    )
    environment = {"ILIOPLAN_STATE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": ""}
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120
    )
    assert told.stdout.split() == ["False", "True", "0"], told.stderr


def test_a_broken_installation_ends_the_program_instead_of_waiting_forever(tmp_path):
    program = (
        "from planner.ui import app\n"
        "def broken():\n"
        "    raise ImportError('a library is missing')\n"
        "app.import_the_window = broken\n"
        "try:\n"
        "    app.run(())\n"
        "except ImportError as problem:\n"
        "    print(problem)\n"
    )
    environment = {"ILIOPLAN_STATE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": ""}
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120
    )
    assert told.stdout.strip() == "a library is missing", told.stderr


def test_a_policy_that_cannot_be_read_ends_the_program_in_words(tmp_path):
    (tmp_path / "policy.json").write_text("{", encoding="utf-8")
    environment = {"ILIOPLAN_SITE": str(tmp_path), "ILIOPLAN_STATE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen",
                   "HOME": str(tmp_path), "PATH": ""}  # fmt: skip
    told = subprocess.run(
        [sys.executable, "-m", "planner", "open"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=120,
    )
    assert told.returncode == InputRefused.exit_code
    assert told.stderr.startswith("ilioplan: ")
    assert "policy.json" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_stand_in_gives_what_the_module_gives_and_is_imported_when_asked():
    program = (
        "import sys; from planner.ui.late_imports import defer_scipy; defer_scipy()\n"
        "from scipy import ndimage, special\n"
        "print('scipy.ndimage' in sys.modules)\n"
        "print(ndimage.uniform_filter1d([0.0, 3.0, 0.0], 3)[1], special.ndtr(0.0), 'scipy.ndimage' in sys.modules)\n"
        "import scipy.ndimage; print(scipy.ndimage.label([1, 0, 1])[1], ndimage.label([1, 0, 1])[1])"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert told.stdout.split() == ["False", "1.0", "0.5", "True", "2", "2"]


def test_garbage_is_searched_for_between_events_and_never_in_the_midst_of_something(qtbot):
    class Ring:
        def __init__(self) -> None:
            self.itself = self

    collector = collect_between_events()
    collector.timer.setInterval(20)
    assert not gc.isenabled()
    rings = [weakref.ref(Ring()) for _ in range(2 * gc.get_threshold()[0])]
    assert all(ring() is not None for ring in rings[-10:])
    qtbot.waitUntil(lambda: all(ring() is None for ring in rings))
