"""The cases that were opened last."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from planner.errors import InputRefused, OutputRefused
from planner.files import read_whole, write_all_whole
from planner.storage.record_codec import Unreadable, from_plain
from planner.storage.state_folder import state_folder

KEPT_CASES = 12
_FILE_NAME = "recent.json"
_LIMIT_BYTES = 1_000_000


@dataclass(frozen=True)
class RecentCase:
    """A case file, an image or a folder that was opened.

    Attributes
    ----------
    path
        Absolute.
    label
        What the start page shows.
    opened
        ISO time in UTC.
    """

    path: str
    label: str
    opened: str


class RecentCases:
    """The list on disk, newest first. A list that cannot be read is an empty one: nothing is lost but comfort."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = state_folder() if folder is None else folder

    def read(self) -> tuple[RecentCase, ...]:
        """Return the cases that still exist."""
        return tuple(case for case in self._held() if _exists(Path(case.path)))

    def add(self, path: Path, label: str) -> None:
        """Put a case at the head of the list.

        Raises
        ------
        OutputRefused
            When the list cannot be written.
        """
        opened = RecentCase(str(path.absolute()), label, datetime.now(UTC).isoformat(timespec="seconds"))
        others = [case for case in self.read() if case.path != opened.path]
        self._write([opened, *others][:KEPT_CASES])

    def remove(self, path: Path) -> None:
        """Take a case off the list."""
        self._write([case for case in self._held() if case.path != str(path.absolute())])

    def clear(self) -> None:
        """Empty the list."""
        self._write([])

    def _held(self) -> list[RecentCase]:
        try:
            document = json.loads(read_whole(self._folder / _FILE_NAME, _LIMIT_BYTES))
            return [from_plain(RecentCase, item, {}) for item in document["cases"]][:KEPT_CASES]
        except (InputRefused, Unreadable, ValueError, KeyError, TypeError, RecursionError):
            return []

    def _write(self, cases: list[RecentCase]) -> None:
        content = json.dumps({"cases": [asdict(case) for case in cases]}, indent=1).encode("ascii")
        write_all_whole(self._folder, {_FILE_NAME: content})


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def try_to_remember(recent: RecentCases, path: Path, label: str) -> None:
    """Add a case where the list can be written; opening a case never fails for the list's sake."""
    with suppress(OutputRefused):
        recent.add(path, label)
