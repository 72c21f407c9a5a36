"""The journal: each plan as it stands after each edit, so that a crash costs nothing.

A session is one run of the program. It holds a lock for as long as it lives; entries whose session holds no lock were
left by a crash and are offered. An entry is a case file under another name: it can be opened by hand as well.

    <folder>/<session>.lock
    <folder>/<session>-<case>.ilioplan
"""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planner.errors import OutputRefused, PlannerError
from planner.files import write_whole
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.progress import Progress, silent
from planner.said import say
from planner.storage.case_archive import pack
from planner.storage.case_file import SUFFIX, read_case_file, saved_case
from planner.storage.case_json import to_members
from planner.storage.saved_case import SavedCase, ViewState
from planner.storage.session_lock import SessionLock, is_held
from planner.storage.state_folder import state_folder

KEPT_ENTRIES = 20
"""Of sessions that are over; the newest ones stay."""
FORGOTTEN_LOCK_S = 86_400.0
"""A lock that nobody holds is removed after a day; a fresh one may be just about to be taken."""
_LOCK_ENDING = ".lock"


@dataclass(frozen=True, eq=False)
class JournalEntry:
    """A plan that a session left behind.

    Attributes
    ----------
    path
        Its file in the journal; give it to `locate_images` with `saved`.
    """

    path: Path
    saved: SavedCase


class Journal:
    """The journal of one session; safe to call from several threads. Nothing is written before the first edit.

    Attributes
    ----------
    skipped
        One sentence for each entry that the last `pending` could not read.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = state_folder() / "journal" if folder is None else folder
        self._session = secrets.token_hex(8)
        self._lock: SessionLock | None = None
        self._turn = threading.Lock()
        self._is_closed = False
        self.skipped: tuple[str, ...] = ()

    def record(
        self, case_key: str, case: Case, plan: Plan, view: ViewState | None = None, progress: Progress = silent
    ) -> None:
        """Write the plan as it stands now; it takes the place of the earlier one of this case and session.

        `case_key` is any text that stays the same for a case while it is open. After `close` nothing is written, nor
        where `progress` stops the work: an entry that was forgotten while this one was made must not come back.

        Raises
        ------
        OutputRefused
            When the journal cannot be written; the earlier entry is then untouched.
        """
        content = pack(to_members(saved_case(case, plan, view, None)))
        with self._turn:
            if not self._is_closed:
                progress("", 0.0)
                self._begin()
                write_whole(self._entry_path(case_key), content)

    def forget(self, case_key: str) -> None:
        """Remove this session's entry of a case that was saved or closed."""
        with self._turn:
            _remove(self._entry_path(case_key))

    def pending(self) -> tuple[JournalEntry, ...]:
        """Return what sessions that did not end cleanly left behind, newest first; never raises.

        Entries that cannot be read are left out and said in `skipped`; of all the others the oldest are removed.
        """
        entries, skipped = [], []
        for path in self._prune():
            try:
                entries.append(JournalEntry(path, read_case_file(path)))
            except PlannerError as problem:
                skipped.append(problem.sentence)
        self.skipped = tuple(skipped)
        return tuple(entries)

    def discard(self, entry: JournalEntry) -> None:
        """Remove an entry that the person took over or does not want."""
        _remove(entry.path)

    def close(self, clean: bool = True) -> None:
        """End the session. Only a clean end removes its entries."""
        with self._turn:
            self._is_closed = True
            if clean:
                for path in self._listed(f"{self._session}-*{SUFFIX}"):
                    _remove(path)
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _begin(self) -> None:
        if self._lock is not None:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = SessionLock(self._folder / f"{self._session}{_LOCK_ENDING}")
        except OSError as problem:
            wrong = say("the journal cannot be kept: {cause}", cause=problem.strerror or str(problem))
            raise OutputRefused(wrong, say("save your work often, or free the folder"), self._folder) from problem

    def _entry_path(self, case_key: str) -> Path:
        name = hashlib.sha256(case_key.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return self._folder / f"{self._session}-{name}{SUFFIX}"

    def _prune(self) -> list[Path]:
        """The entries of ended sessions, newest first, after removing those beyond the bound and forgotten locks."""
        for lock in self._listed(f"*{_LOCK_ENDING}"):
            if time.time() - _modified(lock) > FORGOTTEN_LOCK_S and not is_held(lock):
                _remove(lock)
        ended = [path for path in self._listed(f"*{SUFFIX}") if not self._is_alive(path)]
        ended.sort(key=_modified, reverse=True)
        for path in ended[KEPT_ENTRIES:]:
            _remove(path)
        return ended[:KEPT_ENTRIES]

    def _is_alive(self, entry: Path) -> bool:
        session = entry.name.partition("-")[0]
        return session == self._session or is_held(self._folder / f"{session}{_LOCK_ENDING}")

    def _listed(self, pattern: str) -> list[Path]:
        try:
            return list(self._folder.glob(pattern))
        except OSError:
            return []


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
