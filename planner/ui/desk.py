"""The surgeon's desk: opens, works out, saves and exports cases, all in the background. Knows no widgets."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from planner.errors import InputMissing, PlannerError
from planner.model.aftercare import AftercareProtocol
from planner.model.assessment import Assessment
from planner.model.case import Case
from planner.model.device import Catalogue
from planner.model.lumen_network import LumenNetwork
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.progress import Progress
from planner.model.venogram import Pooling
from planner.planning.corrections import own_contours, with_found_contours
from planner.planning.edits import with_proposed_landmarks
from planner.planning.edits_venogram import with_proposed_tracings
from planner.storage.case_file import write_case_file
from planner.storage.catalogue_writing import save_site_catalogue
from planner.storage.journal import Journal, JournalEntry
from planner.storage.recent import RecentCase, RecentCases, try_to_remember
from planner.storage.saved_case import ViewState
from planner.ui.opening import Opened, open_paths, open_recovered
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Job, Tasks
from planner.ui.wall_reading import WallReading

BREATH_MS = 400
"""Between two assessments of one drag: showing one takes several moves' time, and the hand's moves come first."""
JOURNAL_DELAY_MS = 400
"""A drag is many edits; the journal takes the last of them once the hand rests."""

OPEN, PROPOSE, ASSESS, POOLING, SAVE, EXPORT, JOURNAL, CATALOGUE = (
    "open", "propose", "assess", "pooling", "save", "export", "journal", "catalogue",
)  # fmt: skip


def lumen_network() -> LumenNetwork:
    """See `inference.lumen_network`; the network's runtime is imported when it is first needed."""
    from planner.inference.lumen_network import lumen_network as network

    return network()


def assess(*given: Any) -> Assessment:
    """See `planning.assess.assess`, imported with the first case."""
    from planner.planning.assess import assess as work_out

    return work_out(*given)


def propose(case: Case, plan: Plan, network: LumenNetwork, progress: Progress) -> Plan:
    """See `planning.propose.propose`, imported with the first case."""
    from planner.planning.propose import propose as find

    return find(case, plan, network, progress)


def measure_pooling_of(case: Case, plan: Plan, policy: Policy) -> Pooling | None:
    """See `planning.propose.measure_pooling_of`, imported with the first case."""
    from planner.planning.propose import measure_pooling_of as measure

    return measure(case, plan, policy)


class Desk(QObject):
    """Everything the window can do with a case as a whole."""

    progressed = Signal(object, object, object)
    """Key of the work, what is being done, share done (0 to 1)."""
    finished = Signal(object)
    """Key of the work that ended, well or not."""
    refused = Signal(object)
    """A PlannerError that the person can act on."""
    opened = Signal(object)
    saved = Signal(object)
    exported = Signal(object, object)
    """Folder and plan."""
    catalogue_changed = Signal(object)

    def __init__(
        self,
        store: PlanStore,
        tasks: Tasks,
        policy: Policy,
        catalogue: Catalogue,
        journal: Journal,
        recent: RecentCases,
        protocol: AftercareProtocol | None = None,
    ) -> None:
        super().__init__()
        self.store = store
        self.tasks = tasks
        self.quick_tasks = Tasks(self, workers=1)
        self._policy = policy
        self._catalogue = catalogue
        self._protocol = protocol
        self._journal = journal
        self._recent = recent
        self._opened: Opened | None = None
        self._taken_over: JournalEntry | None = None
        self._pooling: Pooling | None = None
        self._pooling_for: object = None
        self._assess_again = False
        self._catalogue_to_keep: Catalogue | None = None
        self._writing = threading.Lock()
        self.wall_reading = WallReading(store, tasks, self)
        self.view_state: Callable[[], ViewState] = ViewState
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH_MS)
        self._breath.timeout.connect(self._assess)
        self._journal_timer = QTimer(self)
        self._journal_timer.setSingleShot(True)
        self._journal_timer.setInterval(JOURNAL_DELAY_MS)
        self._journal_timer.timeout.connect(self._write_journal)
        store.plan_changed.connect(lambda _plan: self._plan_changed())

    @property
    def catalogue(self) -> Catalogue:
        """The stents that may be planned with."""
        return self._catalogue

    @property
    def edited_catalogue(self) -> Catalogue:
        """The catalogue as a person left it: it is not in force where it could not be kept."""
        return self._catalogue_to_keep or self._catalogue

    def keep_catalogue(self, catalogue: Catalogue) -> None:
        """Make it the practice's own; once it is on disk, every plan is worked out with it."""
        self._catalogue_to_keep = catalogue

        def job(progress: Progress) -> Catalogue:
            with self._writing:
                progress("Keeping the catalogue", 0.0)  # as in `save`
                return save_site_catalogue(catalogue)

        self._start(CATALOGUE, job, self._take_catalogue, "Keeping the catalogue")

    @property
    def case_file(self) -> Path | None:
        """Where the open case was saved; None when it never was."""
        return self._opened.case_file if self._opened is not None else None

    @property
    def protocol(self) -> AftercareProtocol | None:
        """The aftercare protocol that plans are drafted from."""
        return self._protocol

    def recent_cases(self) -> tuple[RecentCase, ...]:
        """The cases opened last, newest first."""
        return self._recent.read()

    def recovered_work(self) -> tuple[JournalEntry, ...]:
        """What earlier sessions lost in a crash, newest first."""
        return self._journal.pending()

    def open(self, paths: Sequence[Path]) -> None:
        """Load what was dropped, named or chosen."""
        self._start(OPEN, lambda progress: open_paths(paths, progress), self._take_opened, "Opening")

    def recover(self, entry: JournalEntry) -> None:
        """Load what a crash left behind."""
        self._taken_over = entry
        self._start(OPEN, lambda progress: open_recovered(entry, progress), self._take_opened, "Recovering")

    def discard(self, entry: JournalEntry) -> None:
        """Remove what a crash left behind."""
        self._journal.discard(entry)

    def close_case(self) -> None:
        """Put the case away; what was not saved is lost."""
        for key in (OPEN, PROPOSE, ASSESS, POOLING):
            self.cancel(key)
        self._forget_journal()
        self._opened = None
        self.store.close()

    def find_contours(self) -> None:
        """Let the program propose contours and the venogram's course for the plan as it stands."""
        case, plan = self.store.case, self.store.plan
        if case is not None:
            self._start(
                PROPOSE,
                lambda progress: propose(case, plan, lumen_network(), progress),
                self._take_proposal,
                "Reading the vein",
            )

    def save(self, path: Path) -> None:
        """Write the case file."""
        case, plan, opened = self.store.case, self.store.plan, self._opened
        if case is None or opened is None:
            return
        view = self.view_state()

        def job(progress: Progress) -> tuple[Path, Plan]:
            with self._writing:
                progress("Saving", 0.0)  # an older state must not be written over a newer one
                write_case_file(path, case, plan, view, opened.created)
            try_to_remember(self._recent, path, case.patient.name or path.stem)
            return path, plan

        self._start(SAVE, job, lambda written: self._take_saved(case, *written), "Saving")

    def export(self, folder: Path) -> None:
        """Write the plan's files; refused while the plan shown is not the one worked out."""
        case, plan, assessment = self.store.case, self.store.plan, self.store.assessment
        if case is None or assessment is None or self.store.is_stale:
            self.refused.emit(InputMissing("the plan is still being worked out", "export again in a moment", "Export"))
            return

        def job(_progress: object) -> tuple[Path, Plan]:
            from planner.report.export import export_plan  # only an export needs the PDF writer

            export_plan(folder, case, plan, assessment, datetime.now(UTC).isoformat(timespec="seconds"))
            return folder, plan

        self._start(EXPORT, job, lambda result: self.exported.emit(*result), "Exporting")

    def cancel(self, key: str) -> None:
        """Stop a piece of work."""
        if self.tasks.is_running(key):
            self.tasks.cancel(key)
            self.finished.emit(key)

    def close(self, clean: bool = True) -> None:
        """End the session. Only a clean end removes the journal."""
        self._breath.stop()
        self._journal_timer.stop()
        self.store.rest()
        self.quick_tasks.close()
        self.wall_reading.close()
        self.tasks.close()
        self._journal.close(clean)

    def _start(self, key: str, job: Job, done: Callable[[Any], None], words: str) -> None:
        def finish(result: object) -> None:
            self.finished.emit(key)
            done(result)

        def fail(problem: Exception) -> None:
            self.finished.emit(key)
            if isinstance(problem, PlannerError):
                self.refused.emit(problem)
            else:
                self.tasks.failed_unexpectedly.emit(problem)

        self.progressed.emit(key, words, 0.0)
        self.tasks.start(key, job, finish, fail, lambda doing, share: self.progressed.emit(key, doing, share))

    def _take_opened(self, opened: Opened) -> None:
        for key in (PROPOSE, ASSESS, POOLING):
            self.cancel(key)
        self._forget_journal()
        self._opened = opened
        self._pooling = self._pooling_for = None
        self.store.open(opened.case, opened.plan, is_saved=not opened.is_recovered)
        self.opened.emit(opened)
        if not opened.is_recovered:
            label = opened.case.patient.name or opened.paths[0].name
            try_to_remember(self._recent, opened.paths[0], label)
        if self._needs_proposal(opened.case, opened.plan):
            self.find_contours()

    def _needs_proposal(self, case: Case, plan: Plan) -> bool:
        lacks_contours = case.pullback is not None and plan.contours is None
        return lacks_contours or (case.venogram is not None and plan.tracing is None)

    def _take_proposal(self, proposed: Plan) -> None:
        """Put what was found into the plan as it is now: a person may have gone on working."""
        plan, found = self.store.plan, own_contours(proposed)
        plan = plan if found is None else with_found_contours(plan, found, self.store.walls)
        plan = with_proposed_landmarks(plan, (mark for mark in proposed.landmarks if mark.is_proposal))
        if proposed.planned_view == plan.planned_view:
            plan = with_proposed_tracings(plan, proposed)
        self.store.take_proposal(replace(plan, motion=proposed.motion))

    def _plan_changed(self) -> None:
        if self.store.case is None:
            return
        self._assess()
        if self.store.is_edited:
            self._journal_timer.start()

    def _assess(self) -> None:
        """Work the plan out as it is now; while an earlier state is being worked out, afterwards.

        Outdating the earlier one instead would show nothing at all while a hand drags faster than that takes.
        """
        self._assess_again = self.tasks.is_running(ASSESS) or self._breath.isActive()
        if self._assess_again:
            return
        case, plan = self.store.case, self.store.plan
        if case is None:
            return
        pooling = self._pooling if self._pooling_for is plan.tracing else None

        def job(_progress: object) -> Assessment:
            return assess(case, plan, self._catalogue, self._policy, pooling, self._protocol)

        self.tasks.start(ASSESS, job, lambda found: self._take_assessment(plan, found), self._not_assessed)

    def _not_assessed(self, problem: Exception) -> None:
        self._assessment_failed(problem)
        if self._assess_again:
            self._breath.start()

    def _assessment_failed(self, problem: Exception) -> None:
        if isinstance(problem, PlannerError):
            self.refused.emit(problem)
        else:
            self.tasks.failed_unexpectedly.emit(problem)

    def _take_assessment(self, plan: Plan, found: Assessment) -> None:
        self.store.take_assessment(plan, found)
        if self._assess_again:
            self._breath.start()
        is_of_run = plan.planned_view == self.store.plan.planned_view
        if plan.tracing is not None and is_of_run and self._pooling_for is not plan.tracing:
            self._measure_pooling(plan)

    def _measure_pooling(self, plan: Plan) -> None:
        case = self.store.case
        assert case is not None
        self._pooling_for = plan.tracing

        def take(found: Pooling | None) -> None:
            self._pooling = found
            if found is not None and self.store.case is case:
                self._assess()

        self._pooling = None
        self.tasks.start(
            POOLING, lambda _progress: measure_pooling_of(case, plan, self._policy), take, self._assessment_failed
        )

    def _take_catalogue(self, kept: Catalogue) -> None:
        self._catalogue, self._catalogue_to_keep = kept, None
        self.catalogue_changed.emit(kept)
        self.store.outdate()

    def _take_saved(self, case: Case, path: Path, plan: Plan) -> None:
        if self._opened is None or self.store.case is not case:
            return  # it was put away, or another opened, while it was written
        self._opened = replace(self._opened, case_file=path)
        self.store.mark_saved(plan)
        self._forget_journal()
        self.saved.emit(path)

    def _journal_key(self) -> str:
        return "|".join(str(path) for path in self._opened.paths) if self._opened is not None else ""

    def _write_journal(self) -> None:
        case, plan = self.store.case, self.store.plan
        if case is None or not self.store.is_edited:
            return
        if self.tasks.is_running(JOURNAL):
            self._journal_timer.start()
            return
        key, view = self._journal_key(), self.view_state()

        def written(_nothing: object) -> None:
            if self._taken_over is not None:
                self._journal.discard(self._taken_over)
                self._taken_over = None

        self.tasks.start(
            JOURNAL, lambda _progress: self._journal.record(key, case, plan, view), written, self._assessment_failed
        )

    def _forget_journal(self) -> None:
        """The work is saved, or the person chose not to keep it."""
        self._journal_timer.stop()
        self.tasks.cancel(JOURNAL)
        if self._opened is not None:
            self._journal.forget(self._journal_key())
