"""Saves pictures of the main screens, so that anyone can look at them.

    python packaging/screenshots.py FOLDER [SAMPLE …] [--language CODE]

Opens each sample case (all by default) at 1280×800, 1920×1080 and 3840×2160 at 200 % scaling, at its minimum lumen area,
and saves PNG files; also the start page, the light theme, the tour, the dialogs and a refused file. CODE is
en, de or es; the system's language unless given. Needs no screen with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui.app import make_application, make_window
from planner.ui.language import LANGUAGES, LanguageChoice
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.tour import Tour
from planner.ui.views.start_page.state import SampleCase, find_samples, paths_of_sample

SIZES = ((1280, 800), (1920, 1080))
LARGE, LARGE_SCALE = (3840, 2160), 2
"""Pixels of the large screen, and its scaling: Qt takes the scaling at the start, hence a process of its own."""
LONGEST_WAIT_MS = 120_000
SETTLING_MS = 600
DIALOGS = (
    "intake",
    "verdict",
    "choose_stent",
    "allowance",
    "catalogue",
    "calibrate",
    "landmarks",
    "export",
    "settings",
    "palette",
    "help",
    "about",
    "key_sheet",
)


def main(words: list[str]) -> int:
    """Save all pictures into the folder that is named."""
    asked = _asked_for(words)
    folder, wanted = asked.folder, asked.samples
    if os.environ.get("QT_SCALE_FACTOR") is None:
        scaled = {**os.environ, "QT_SCALE_FACTOR": str(LARGE_SCALE)}
        subprocess.run([sys.executable, __file__, *words], env=scaled, check=True)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as state:
        settings = Settings(Path(state) / "settings.ini")
        settings.language = LanguageChoice(asked.language)
        make_application(settings)
        window = _window(settings, Path(state))
        _save_at_all_sizes(window, folder, "start")
        for sample in find_samples():
            if not wanted or sample.path.name in wanted:
                _open(window, sample)
                _save_at_all_sizes(window, folder, sample.path.name)
        if window.devicePixelRatioF() == 1:
            _save_light_theme_and_tour(window, folder)
            _save_dialogs(window, folder)
            _save_refusal(window, folder)
        window.close()
    return 0


def _asked_for(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("samples", nargs="*", metavar="SAMPLE")
    codes = ("system", *(code for _name, code in LANGUAGES))
    parser.add_argument("--language", metavar="CODE", choices=codes, default="system")
    return parser.parse_args(words)


def _window(settings: Settings, state: Path) -> MainWindow:
    window = make_window(settings, Journal(state / "journal"), RecentCases(state))
    window.show()
    return window


def _open(window: MainWindow, sample: SampleCase) -> None:
    window.desk.close_case()
    window.open_paths(paths_of_sample(sample))
    _wait_until(lambda: _is_ready(window))
    window.actions_by_id["go_mla"].trigger()


def _is_ready(window: MainWindow) -> bool:
    store = window.store
    return store.case is not None and not (store.is_stale or window.status.is_busy) and store.plan.contours is not None


def _save_at_all_sizes(window: MainWindow, folder: Path, name: str) -> None:
    scale = round(window.devicePixelRatioF())
    for width, height in SIZES if scale == 1 else (LARGE,):
        window.resize(width // scale, height // scale)
        window.workbench.grid.reset()
        _wait(SETTLING_MS)
        _save(window, folder / f"{name}-{width}x{height}.png")


def _save_light_theme_and_tour(window: MainWindow, folder: Path) -> None:
    for action, name in (("light_theme", "light"), ("light_theme", ""), ("tour", "tour")):
        window.actions_by_id[action].trigger()
        if name:
            _save_at_all_sizes(window, folder, name)
    window.findChild(Tour).end()


def _save_dialogs(window: MainWindow, folder: Path) -> None:
    for action in DIALOGS:
        QTimer.singleShot(SETTLING_MS, lambda action=action: _save_dialog(folder / f"dialog-{action}.png"))
        window.actions_by_id[action].trigger()
        _wait_until(lambda: QApplication.activeModalWidget() is None)


def _save_dialog(path: Path) -> None:
    """Once the dialog is there, which takes longer the first time: its module is imported then."""
    _wait_until(lambda: QApplication.activeModalWidget() is not None)
    _wait(SETTLING_MS)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        _save(dialog, path)
        dialog.close()


def _save_refusal(window: MainWindow, folder: Path) -> None:
    window.open_paths((Path(__file__),))
    _wait_until(window.messages.isVisible)
    window.resize(*SIZES[0])
    _wait(SETTLING_MS)
    _save(window, folder / "refused.png")


def _save(widget: QWidget, path: Path) -> None:
    widget.grab().save(str(path))
    print(path)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until(ready: Callable[[], bool]) -> None:
    for _ in range(LONGEST_WAIT_MS // 50):
        if ready():
            return
        _wait(50)
    raise SystemExit("screenshots: the window did not become ready")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
