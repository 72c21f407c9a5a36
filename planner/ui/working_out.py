"""Works a plan out in the background whenever it changes, and again once the venogram's pooling is measured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from planner.model.aftercare import AftercareProtocol
from planner.model.assessment import Assessment
from planner.model.case import Case
from planner.model.device import Catalogue
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.venogram_measurement import Pooling
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks

BREATH_MS = 400
"""Between two assessments of one drag: showing one takes several moves' time, and the hand's moves come first."""

ASSESS, POOLING = "assess", "pooling"
"""Keys of the work."""


def assess(*given: Any) -> Assessment:
    """See `planning.assess.assess`, imported with the first case."""
    from planner.planning.assess import assess as work_out

    return work_out(*given)


def measure_pooling_of(case: Case, plan: Plan, policy: Policy) -> Pooling | None:
    """See `planning.propose.measure_pooling_of`, imported with the first case."""
    from planner.planning.propose import measure_pooling_of as measure

    return measure(case, plan, policy)


class WorkingOut(QObject):
    """Finishes an assessment under way before the next begins, so that a dragging hand sees what its moves lead to."""

    failed = Signal(object)
    """Any exception of the work."""

    def __init__(
        self,
        store: PlanStore,
        tasks: Tasks,
        policy: Policy,
        catalogue: Callable[[], Catalogue],
        protocol: AftercareProtocol | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._policy = policy
        self._catalogue = catalogue
        self._protocol = protocol
        self._pooling: Pooling | None = None
        self._pooling_for: object = None
        self._again = False
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH_MS)
        self._breath.timeout.connect(self._work_out)
        store.plan_changed.connect(lambda _plan: self._follow_plan())

    def forget(self) -> None:
        """What was measured belongs to another case."""
        self._pooling = self._pooling_for = None

    def close(self) -> None:
        """Start nothing more."""
        self._breath.stop()

    def _follow_plan(self) -> None:
        """A plan that was only saved is worked out already."""
        if self._store.is_stale or self._is_under_way:
            self._work_out()

    @property
    def _is_under_way(self) -> bool:
        return self._tasks.is_running(ASSESS) or self._breath.isActive()

    def _work_out(self) -> None:
        """Work the plan out as it is now; while an earlier state is being worked out, afterwards.

        Outdating the earlier one instead would show nothing at all while a hand drags faster than that takes.
        """
        case, plan = self._store.case, self._store.plan
        if case is None:
            return
        self._again = self._is_under_way
        if self._again:
            return
        pooling = self._pooling if self._pooling_for is plan.tracing else None

        def job(_progress: object) -> Assessment:
            return assess(case, plan, self._catalogue(), self._policy, pooling, self._protocol)

        self._tasks.start(ASSESS, job, lambda found: self._take(plan, found), self._fail)

    def _fail(self, problem: Exception) -> None:
        self.failed.emit(problem)
        if self._again:
            self._breath.start()

    def _take(self, plan: Plan, found: Assessment) -> None:
        self._store.take_assessment(plan, found, is_worked_out=True)
        if self._again:
            self._breath.start()
        is_of_run = plan.planned_view == self._store.plan.planned_view
        if plan.tracing is not None and is_of_run and self._pooling_for is not plan.tracing:
            self._measure_pooling(plan)

    def _measure_pooling(self, plan: Plan) -> None:
        case = self._store.case
        assert case is not None
        self._pooling_for = plan.tracing

        def take(found: Pooling | None) -> None:
            self._pooling = found
            if found is not None and self._store.case is case:
                self._work_out()

        self._pooling = None
        self._tasks.start(
            POOLING, lambda _progress: measure_pooling_of(case, plan, self._policy), take, self.failed.emit
        )
