"""Background work: one small module, so that no other part of the window knows threads.

A later start with the same key outdates the earlier: its job is asked to stop and its result is dropped.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from planner.errors import Cancelled
from planner.model.progress import Progress

PROGRESS_INTERVAL_S = 0.1
"""A progress line that changes more often than ten times a second cannot be read."""

WORKERS = 3

Job = Callable[[Progress], Any]


@dataclass(eq=False)
class Running:
    """One job under way."""

    key: str
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    told: Callable[[str, float], None] | None
    stop: bool = False
    last_told_s: float = field(default=float("-inf"))

    def cancel(self) -> None:
        """Ask the job to stop; nothing of it is delivered any more."""
        self.stop = True


class Tasks(QObject):
    """Runs jobs on threads and delivers what they return, raise and tell on the thread that made this object."""

    _delivered = Signal(object, object)
    _told = Signal(object, object, float)
    """What is told stays an object: a `str` of Qt would no longer know its English."""
    failed_unexpectedly = Signal(object)
    """Carries an exception that nobody claimed: a bug."""

    def __init__(self, parent: QObject | None = None, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="ilioplan")
        self._running: dict[str, Running] = {}
        self._closed = False
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        key: str,
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        told: Callable[[str, float], None] | None = None,
    ) -> Callable[[], None]:
        """Run `job(progress)` and hand its result to `done`; return a function that cancels it.

        `failed` gets any exception but `Cancelled`, which is silent; `told` gets progress, at most ten times a second.
        """
        self.cancel(key)
        running = Running(key, done, failed, told)
        if self._closed:
            return running.cancel
        self._running[key] = running
        self._pool.submit(self._work, running, job)
        return running.cancel

    def cancel(self, key: str) -> None:
        """Outdate the job of this key, if there is one."""
        earlier = self._running.pop(key, None)
        if earlier is not None:
            earlier.cancel()

    def is_running(self, key: str) -> bool:
        """Whether a job of this key is under way."""
        return key in self._running and not self._running[key].stop

    def close(self) -> None:
        """Stop everything and wait for the threads to end."""
        self._closed = True
        for key in list(self._running):
            self.cancel(key)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, running: Running, job: Job) -> None:
        try:
            outcome: tuple[Any, Exception | None] = (job(self._progress_of(running)), None)
        except Exception as problem:  # carried to the window's thread, which tells errors from bugs
            outcome = (None, problem)
        if not running.stop:
            self._delivered.emit(running, outcome)

    def _progress_of(self, running: Running) -> Progress:
        def progress(doing: str, share: float) -> None:
            if running.stop:
                raise Cancelled
            now = time.monotonic()
            if running.told is not None and now - running.last_told_s >= PROGRESS_INTERVAL_S:
                running.last_told_s = now
                self._told.emit(running, doing, share)

        return progress

    def _tell(self, running: Running, doing: str, share: float) -> None:
        if not running.stop and running.told is not None:
            running.told(doing, share)

    def _deliver(self, running: Running, outcome: tuple[Any, Exception | None]) -> None:
        if running.stop:
            return
        running.cancel()
        if self._running.get(running.key) is running:
            del self._running[running.key]
        result, problem = outcome
        if problem is None:
            running.done(result)
        elif isinstance(problem, Cancelled):
            return
        elif running.failed is not None:
            running.failed(problem)
        else:
            self.failed_unexpectedly.emit(problem)
