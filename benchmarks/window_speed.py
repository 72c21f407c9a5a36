"""What the window costs, as ratios: start against a bare Qt window, work against the time a hand allows.

    python -m benchmarks.window_speed [--runs N] [--frames N]

Cold start: a fresh process each time, alternating with one that imports pyqtgraph and shows an empty QMainWindow; until
the start page takes clicks and drops, and until everything behind it is there. Both find their modules compiled, as an
installed program does; the first pair, which compiles them, does not count. The rest runs at 1920×1080 without a
screen: from the drop of a long pullback to its first frame on the screen; scrubbing through a sample case with contour,
longitudinal cut, profile and venogram following; and dragging a contour until its numbers follow. Last, the most that
a fresh process holds until the plan of a pullback stands and every frame was looked at.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.lumen_speed import long_pullback, peak_bytes
from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui.app import make_application, make_window
from planner.ui.late_imports import import_the_rest
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.views.cross_section.state import contour_of
from planner.ui.views.start_page.state import find_samples, paths_of_sample

SIZE = (1920, 1080)
START_LIMIT = 1.5
FIRST_FRAME_LIMIT_MS, STEP_LIMIT_MS, DRAG_LIMIT_MS = 300.0, 16.0, 50.0
STEPS = 400
DRAGS = 60
MEMORY_FRAMES, MEMORY_LIMIT_MB = 500, 800.0
"""What HolOrama 0.4.0 holds on a pullback of as many frames."""
LONGEST_WAIT_MS = 600_000
QUIET_MS = 5_000
"""Work that follows the opening in the background ends first: it is not what a step costs."""

Taken = tuple[float, float]
"""Milliseconds by the clock, and of the window's own thread: a busy machine stretches the first alone."""

BARE = """
import sys, time
import pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
while not window.windowHandle().isExposed():
    application.processEvents()
application.processEvents()
print(time.perf_counter() - START, time.process_time())
"""
OURS = """
import time
from planner.ui.app import Furnisher, make_application, show_start
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
settings = Settings(FOLDER / "settings.ini")
application = make_application(settings)
window = MainWindow(settings)
show_start(window)
while not window.windowHandle().isExposed():
    application.processEvents()
application.processEvents()
seen = time.perf_counter() - START, time.process_time()
furnisher = Furnisher(window, application)
furnisher.furnished.connect(application.quit)
furnisher.start()
application.exec()
print(*seen, time.perf_counter() - START, time.process_time(), flush=True)
import os
os._exit(0)
"""

MEMORY = """
from benchmarks.window_speed import hold_pullback
print(hold_pullback(FOLDER, Path({path!r})))
"""


def main() -> int:
    """Print all ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--frames", type=int, default=1000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print_start(Path(folder), given.runs)
        print_work(Path(folder), given.frames)
        print_memory(Path(folder))
    return 0


def print_start(folder: Path, runs: int) -> None:
    """Cold start against a bare window, in time and in processor time."""
    bare, ours = [], []
    for _ in range(runs + 1):
        bare.append(_fresh_process(BARE, folder))
        ours.append(_fresh_process(OURS, folder))
    bare, ours = bare[1:], ours[1:]  # the first pair reads the libraries from the disk and compiles them
    for words, place in (("start page takes clicks and drops", 0), ("everything behind it is there", 2)):
        clock = statistics.median(run[place] for run in ours) / statistics.median(run[0] for run in bare)
        work = statistics.median(run[place + 1] for run in ours) / statistics.median(run[1] for run in bare)
        print(f"cold start, {words}: {clock:.2f} of a bare window (processor time {work:.2f})")
    print(f"  wanted of the start page: at most {START_LIMIT}")


def print_work(folder: Path, frames: int) -> None:
    """First frame, scrubbing and dragging against what a hand allows."""
    window = _shown_window(folder)
    gc.freeze()  # as the program does once everything is imported
    _settle()
    _tell(
        "first frame after the drop of a long pullback", [_first_frame_ms(window, folder, frames)], FIRST_FRAME_LIMIT_MS
    )
    window.desk.close_case()
    window.open_paths(paths_of_sample(find_samples()[0]))
    _wait_until(lambda: _is_ready(window))
    _settle(QUIET_MS)
    for words, measure, limit_ms in (
        ("one step of scrubbing", _step_ms, STEP_LIMIT_MS),
        ("numbers after a move of a contour drag", _drag_ms, DRAG_LIMIT_MS),
    ):
        taken = measure(window)
        _tell(words, [clock for clock, _own in taken], limit_ms)
        _tell("  processor time of the window's thread", [own for _clock, own in taken], limit_ms)
    window.store.mark_saved(window.store.plan)
    window.close()


def print_memory(folder: Path) -> None:
    """The most that the whole process holds, against what another program does."""
    path = long_pullback(folder, MEMORY_FRAMES, 512)
    peak_mb = _fresh_process(MEMORY.format(path=str(path)), folder)[0]
    print(
        f"memory with a pullback of {MEMORY_FRAMES} frames: {peak_mb / MEMORY_LIMIT_MB:.2f} of {MEMORY_LIMIT_MB:g} MB"
    )


def hold_pullback(folder: Path, path: Path) -> float:
    """Open a pullback, wait for its plan, look at every frame; return the most that this process held, in MB."""
    window = _shown_window(folder)
    window.open_paths((path,))
    _wait_until(lambda: _is_ready(window))
    for frame in range(window.frame_cursor.frame_count):
        window.frame_cursor.go_to(frame)
        QApplication.processEvents()
    _settle(QUIET_MS)
    window.close()
    return peak_bytes() / 1e6


def _shown_window(folder: Path) -> MainWindow:
    """The window with everything behind it and no case, its own files in a folder."""
    settings = Settings(folder / "settings.ini")
    make_application(settings)
    import_the_rest()
    window = make_window(settings, Journal(folder / "journal"), RecentCases(folder))
    window.resize(*SIZE)
    window.show()
    return window


def _tell(words: str, taken_ms: list[float], limit_ms: float) -> None:
    slowest = sorted(taken_ms)[max(0, round(0.95 * len(taken_ms)) - 1)]
    middle = statistics.median(taken_ms)
    kept = sum(taken <= limit_ms for taken in taken_ms) / len(taken_ms)
    print(
        f"{words}: median {middle / limit_ms:.2f}, 95th percentile {slowest / limit_ms:.2f} of the {limit_ms:g} ms "
        f"allowed; kept by {100 * kept:.0f} %"
    )


def _first_frame_ms(window: MainWindow, folder: Path, frames: int) -> float:
    path = long_pullback(folder, frames, 512)
    start = time.perf_counter()
    window.open_paths((path,))
    view = window.workbench.cross_section
    _wait_until(lambda: view.is_showing)
    view.repaint()
    return 1000 * (time.perf_counter() - start)


def _step_ms(window: MainWindow) -> list[Taken]:
    cursor = window.frame_cursor
    cursor.go_to(0)
    _settle()
    taken = []
    for step in range(STEPS):
        start = _now()
        cursor.go_to(step % cursor.frame_count)
        QApplication.processEvents()
        taken.append(_since(start))
    return taken


def _drag_ms(window: MainWindow) -> list[Taken]:
    window.actions_by_id["go_mla"].trigger()
    _settle()
    view, frame = window.workbench.cross_section, window.frame_cursor.frame_index
    points = contour_of(window.store.plan, frame)
    assert points is not None
    held = view.widget_point(*points[0])
    _mouse(window, QEvent.Type.MouseButtonPress, held)
    _mouse(window, QEvent.Type.MouseMove, held + QPointF(3.0, 0.0))
    taken = []
    for step in range(1, DRAGS + 1):
        before = window.store.plan
        start = _now()
        _mouse(window, QEvent.Type.MouseMove, held + QPointF(3.0 + step, 0.0))
        QApplication.processEvents()
        taken.append(_since(start))
        if window.store.plan is before:
            raise SystemExit("window_speed: the numbers did not follow")
    _mouse(window, QEvent.Type.MouseButtonRelease, held)
    return taken


def _now() -> Taken:
    return 1000 * time.perf_counter(), 1000 * time.thread_time()


def _since(start: Taken) -> Taken:
    clock, own = _now()
    return clock - start[0], own - start[1]


def _mouse(window: MainWindow, kind: QEvent.Type, place: QPointF) -> None:
    target = window.workbench.cross_section.viewport()
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, target.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)


def _is_ready(window: MainWindow) -> bool:
    store = window.store
    has_contours = store.case is not None and store.plan.contours is not None
    is_at_work = store.is_stale or window.status.is_busy or not store.is_shown
    return has_contours and not is_at_work and window.workbench.longitudinal.is_built


def _fresh_process(program: str, folder: Path) -> list[float]:
    first = f"import time\nSTART = time.perf_counter()\nfrom pathlib import Path\nFOLDER = Path({str(folder)!r})\n"
    environment = {**os.environ, "ILIOPLAN_STATE": str(folder), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    told = subprocess.run([sys.executable, "-c", first + program], capture_output=True, check=True, env=environment)
    return [float(word) for word in told.stdout.split()]


def _settle(milliseconds: int = 500) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until(ready: Callable[[], bool]) -> None:
    start = time.perf_counter()
    while not ready():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if time.perf_counter() - start > LONGEST_WAIT_MS / 1000:
            raise SystemExit("window_speed: the window did not become ready")


if __name__ == "__main__":
    sys.exit(main())
