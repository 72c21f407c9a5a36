"""Reads in the background what the pictures tell to the neighbours of a correction, and lets those follow who waited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.errors import PlannerError
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.progress import Progress
from planner.planning.corrections import solved
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks

if TYPE_CHECKING:
    from planner.measure.wall_evidence import WallEvidence

WALLS, FOLLOW = "walls", "follow"
PATIENCE_MS = 30_000
"""Pictures that could not be read may come back, as on a disk that was away; each try reads the whole pullback."""
DELAY_MS = 3000
"""The window is drawn and the plan worked out before the pictures are read for corrections to come."""


def look_for_walls(case: Case, plan: Plan, progress: Progress) -> WallEvidence | None:
    """See `planning.propose.look_for_walls_of`; the network's runtime is imported when it is first needed."""
    from planner.inference.lumen_network import lumen_network
    from planner.planning.propose import look_for_walls_of

    return look_for_walls_of(case, plan, lumen_network(), progress)


class WallReading(QObject):
    """Starts a while after contours stand, at once when a correction waits, and again for another pixel size.

    Where the pictures cannot be read, the next correction that comes after a while tries again.
    """

    missing = Signal()
    """The pictures cannot be read: neighbours follow by geometry alone."""

    def __init__(self, store: PlanStore, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._read_for: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._read)
        self._has_failed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        store.case_changed.connect(lambda _case: self._forget())
        store.plan_changed.connect(lambda _plan: self._follow_plan())

    def close(self) -> None:
        """Start nothing more."""
        self._timer.stop()
        self._has_failed = False

    def _follow_plan(self) -> None:
        wanted = self._wanted()
        if wanted == self._read_for:
            if self._store.awaits_walls:
                self._follow_or_try_again()
            return
        self._forget()
        if wanted is not None:
            self._timer.start(0 if self._store.awaits_walls else DELAY_MS)

    def _follow_or_try_again(self) -> None:
        if self._store.walls is not None:
            self._let_follow()
        elif self._has_failed and not self._patience.isActive():
            self._read()

    def _wanted(self) -> object:
        """What walls depend on; None as long as there is nothing to correct."""
        case, plan = self._store.case, self._store.plan
        if case is None or case.pullback is None or plan.contours is None:
            return None
        return case.pullback, plan.spacing

    def _forget(self) -> None:
        self._timer.stop()
        self._patience.stop()
        self._has_failed = False
        for key in (WALLS, FOLLOW):
            self._tasks.cancel(key)
        self._read_for = self._store.walls = None

    def _read(self) -> None:
        case, plan = self._store.case, self._store.plan
        assert case is not None
        self._read_for = self._wanted()
        self._has_failed = False
        self._tasks.start(WALLS, lambda progress: look_for_walls(case, plan, progress), self._take, self._cannot_read)

    def _take(self, walls: WallEvidence | None) -> None:
        self._store.walls = walls
        if self._store.awaits_walls and walls is not None:
            self._let_follow()

    def _cannot_read(self, problem: Exception) -> None:
        if isinstance(problem, PlannerError):
            self._has_failed = True
            self._patience.start()
            self.missing.emit()
        else:
            self._tasks.failed_unexpectedly.emit(problem)

    def _let_follow(self) -> None:
        """Draw to their walls those who followed a correction before these were known."""
        plan, walls = self._store.plan, self._store.walls

        def take(followed: Plan) -> None:
            if self._store.plan is plan:
                self._store.refine(followed)

        self._tasks.start(FOLLOW, lambda _progress: solved(plan, walls), take)
