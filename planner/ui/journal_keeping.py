"""Keeps the journal of unsaved work in the background, and what a crash left behind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from planner.storage.journal import Journal, JournalEntry
from planner.storage.saved_case import ViewState
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks

DELAY_MS = 400
"""A drag is many edits; the journal takes the last of them once the hand rests."""

JOURNAL = "journal"
"""Key of the work."""


class JournalKeeping(QObject):
    """Writes down what a person changed, under the `key` of the open case."""

    failed = Signal(object)
    """Any exception of the writing."""

    def __init__(
        self,
        store: PlanStore,
        tasks: Tasks,
        journal: Journal,
        view_state: Callable[[], ViewState],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = ""
        self._view_state = view_state
        self._store = store
        self._tasks = tasks
        self._journal = journal
        self._taken_over: JournalEntry | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._write)
        store.plan_changed.connect(lambda _plan: self._follow_plan())

    def pending(self) -> tuple[JournalEntry, ...]:
        """What earlier sessions lost in a crash, newest first."""
        return self._journal.pending()

    def take_over(self, entry: JournalEntry) -> None:
        """Keep what a crash left behind until the work on it is written down anew."""
        self._taken_over = entry

    def discard(self, entry: JournalEntry) -> None:
        """Remove what a crash left behind."""
        self._journal.discard(entry)

    def forget(self) -> None:
        """The work is saved, or the person chose not to keep it."""
        self._timer.stop()
        self._tasks.cancel(JOURNAL)
        if self.key:
            self._journal.forget(self.key)

    def stop(self) -> None:
        """Write nothing more."""
        self._timer.stop()

    def close(self, clean: bool) -> None:
        """End the session. Only a clean end removes the journal."""
        self.stop()
        self._journal.close(clean)

    def _follow_plan(self) -> None:
        if self._store.is_edited:
            self._timer.start()

    def _write(self) -> None:
        case, plan = self._store.case, self._store.plan
        if case is None or not self._store.is_edited:
            return
        if self._tasks.is_running(JOURNAL):
            self._timer.start()
            return
        key, view = self.key, self._view_state()

        def written(_nothing: object) -> None:
            if self._taken_over is not None:
                self._journal.discard(self._taken_over)
                self._taken_over = None

        self._tasks.start(
            JOURNAL, lambda progress: self._journal.record(key, case, plan, view, progress), written, self.failed.emit
        )
