"""The surgeon's desk: opens, works out, saves and exports cases, all in the background. Knows no widgets."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.errors import InputMissing, PlannerError
from planner.model.aftercare import AftercareProtocol
from planner.model.case import Case
from planner.model.device import Catalogue
from planner.model.lumen_network import LumenNetwork
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.progress import Progress
from planner.planning.corrections import own_contours, with_found_contours
from planner.planning.edits import with_proposed_landmarks
from planner.planning.edits_venogram import with_proposed_tracings
from planner.said import say
from planner.storage.case_file import write_case_file
from planner.storage.catalogue_writing import save_site_catalogue
from planner.storage.journal import Journal, JournalEntry
from planner.storage.recent import RecentCase, RecentCases, try_to_remember
from planner.storage.saved_case import ViewState
from planner.ui.journal_keeping import JournalKeeping
from planner.ui.language import spoken, tr
from planner.ui.opening import Opened, open_paths, open_recovered
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Job, Tasks
from planner.ui.wall_reading import WallReading
from planner.ui.working_out import ASSESS, POOLING, WorkingOut

OPEN, PROPOSE, SAVE, EXPORT, CATALOGUE = "open", "propose", "save", "export", "catalogue"
"""Keys of the work."""


def lumen_network() -> LumenNetwork:
    """See `inference.lumen_network`; the network's runtime is imported when it is first needed."""
    from planner.inference.lumen_network import lumen_network as network

    return network()


def propose(case: Case, plan: Plan, network: LumenNetwork, progress: Progress) -> Plan:
    """See `planning.propose.propose`, imported with the first case."""
    from planner.planning.propose import propose as find

    return find(case, plan, network, progress)


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
        self._catalogue = catalogue
        self._protocol = protocol
        self._recent = recent
        self._opened: Opened | None = None
        self._catalogue_to_keep: Catalogue | None = None
        self._writing = threading.Lock()
        self.wall_reading = WallReading(store, tasks, self)
        self.view_state: Callable[[], ViewState] = ViewState
        self._working_out = WorkingOut(store, tasks, policy, lambda: self._catalogue, protocol, self)
        self._journal = JournalKeeping(store, tasks, journal, lambda: self.view_state(), self)
        for work in (self._working_out, self._journal):
            work.failed.connect(self._fail)

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
                progress(tr("Keeping the catalogue"), 0.0)  # as in `save`
                return save_site_catalogue(catalogue)

        self._start(CATALOGUE, job, self._take_catalogue, tr("Keeping the catalogue"))

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
        self._start(OPEN, lambda progress: open_paths(paths, progress), self._take_opened, tr("Opening"))

    def recover(self, entry: JournalEntry) -> None:
        """Load what a crash left behind."""
        self._journal.take_over(entry)
        self._start(OPEN, lambda progress: open_recovered(entry, progress), self._take_opened, tr("Recovering"))

    def discard(self, entry: JournalEntry) -> None:
        """Remove what a crash left behind."""
        self._journal.discard(entry)

    def close_case(self) -> None:
        """Put the case away; what was not saved is lost."""
        for key in (OPEN, PROPOSE, ASSESS, POOLING):
            self.cancel(key)
        self._journal.forget()
        self._journal.key = ""
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
                tr("Reading the vein"),
            )

    def save(self, path: Path) -> None:
        """Write the case file."""
        case, plan, opened = self.store.case, self.store.plan, self._opened
        if case is None or opened is None:
            return
        view = self.view_state()

        def job(progress: Progress) -> tuple[Path, Plan]:
            with self._writing:
                progress(tr("Saving"), 0.0)  # an older state must not be written over a newer one
                write_case_file(path, case, plan, view, opened.created)
            try_to_remember(self._recent, path, case.patient.name or path.stem)
            return path, plan

        self._start(SAVE, job, lambda written: self._take_saved(case, *written), tr("Saving"))

    def export(self, folder: Path) -> None:
        """Write the plan's files; refused while the plan shown is not the one worked out."""
        case, plan, assessment = self.store.case, self.store.plan, self.store.assessment
        if case is None or assessment is None or self.store.is_stale:
            self.refused.emit(
                InputMissing(say("the plan is still being worked out"), say("export again in a moment"), say("Export"))
            )
            return

        def job(progress: Progress) -> tuple[Path, Plan]:
            from planner.report.export import export_plan  # only an export needs the PDF writer

            with self._writing:
                progress(tr("Exporting"), 0.0)  # as in `save`
                export_plan(folder, case, plan, assessment, datetime.now(UTC).isoformat(timespec="seconds"), spoken())
            return folder, plan

        self._start(EXPORT, job, lambda result: self.exported.emit(*result), tr("Exporting"))

    def cancel(self, key: str) -> None:
        """Stop a piece of work."""
        if self.tasks.is_running(key):
            self.tasks.cancel(key)
            self.finished.emit(key)

    def close(self, clean: bool = True) -> None:
        """End the session. Only a clean end removes the journal."""
        self._working_out.close()
        self._journal.stop()
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
            self._fail(problem)

        self.progressed.emit(key, words, 0.0)
        self.tasks.start(key, job, finish, fail, lambda doing, share: self.progressed.emit(key, doing, share))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, PlannerError):
            self.refused.emit(problem)
        else:
            self.tasks.failed_unexpectedly.emit(problem)

    def _take_opened(self, opened: Opened) -> None:
        for key in (PROPOSE, ASSESS, POOLING):
            self.cancel(key)
        self._journal.forget()
        self._opened = opened
        self._journal.key = "|".join(str(path) for path in opened.paths)
        self._working_out.forget()
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

    def _take_catalogue(self, kept: Catalogue) -> None:
        self._catalogue, self._catalogue_to_keep = kept, None
        self.catalogue_changed.emit(kept)
        self.store.outdate()

    def _take_saved(self, case: Case, path: Path, plan: Plan) -> None:
        if self._opened is None or self.store.case is not case:
            return  # it was put away, or another opened, while it was written
        self._opened = replace(self._opened, case_file=path)
        self._journal.forget()
        self.store.mark_saved(plan)  # what was edited meanwhile goes into the journal again
        self.saved.emit(path)
