"""Gets pictures of the run from a background thread: the newest wish first, and the next frame ahead of time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.model.progress import Progress
from planner.model.venogram import Venogram
from planner.ui.tasks import Tasks
from planner.ui.views.venogram.looks import Look, Picture, picture_of

TASK = "venogram picture"
KEPT_BYTES = 256 * 2**20
"""Pictures kept beside the decoded frames, so that playing a run again costs nothing."""


@dataclass(frozen=True)
class Wish:
    """One picture that somebody wants to see."""

    frame_index: int
    look: Look

    @property
    def key(self) -> tuple[int, Look]:
        """Equal for wishes that the same picture fulfils."""
        return (0 if self.look.is_same_for_all_frames() else self.frame_index), self.look


_loaders = count(1)


class PictureLoader(QObject):
    """One picture at a time is made; of the wishes that came meanwhile only the newest counts."""

    ready = Signal(object, object)
    """Wish and picture."""
    failed = Signal(object, object)
    """Wish and what stood in its way."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        # two views side by side do not outdate one another's pictures
        self._task = f"{TASK} {next(_loaders)}"
        self._venogram: Venogram | None = None
        self._kept: OrderedDict[tuple[int, Look], Picture] = OrderedDict()
        self._bytes = 0
        self._wanted: Wish | None = None
        self._making: Wish | None = None
        self.ahead: Callable[[Wish], Wish | None] = lambda _wish: None
        """Which picture will be wished for after this one, if that can be told."""

    def take(self, venogram: Venogram | None) -> None:
        """Load from another run; wishes for the earlier one are forgotten."""
        self._tasks.cancel(self._task)
        self._venogram = venogram
        self._kept.clear()
        self._bytes = 0
        self._wanted = self._making = None

    def want(self, wish: Wish) -> None:
        """Ask for a picture: at once where it is kept, else as soon as it is made."""
        kept = self._kept.get(wish.key)
        if kept is not None:
            self._wanted = None
            self._kept.move_to_end(wish.key)
            self.ready.emit(wish, kept)
            self._go_ahead(wish)
        else:
            self._wanted = wish
            if self._making is None:
                self._make(wish)

    def _make(self, wish: Wish) -> None:
        venogram = self._venogram
        if venogram is None:
            return
        self._making = wish

        def job(progress: Progress) -> Picture:
            return picture_of(venogram, wish.frame_index, wish.look, progress)

        self._tasks.start(
            self._task, job, lambda made: self._take_made(wish, made), lambda problem: self._fail(wish, problem)
        )

    def _take_made(self, wish: Wish, picture: Picture) -> None:
        self._making = None
        self._keep(wish, picture)
        wanted = self._wanted
        if wanted is None:
            return
        # while a run plays, a picture that comes late is better than none
        if wanted.look == wish.look:
            self.ready.emit(wish, picture)
        if wanted.key == wish.key:
            self._wanted = None
            self._go_ahead(wish)
        else:
            self.want(wanted)

    def _fail(self, wish: Wish, problem: Exception) -> None:
        self._making = None
        if not isinstance(problem, PlannerError):
            self._tasks.failed_unexpectedly.emit(problem)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted.key == wish.key:
            self.failed.emit(wish, problem)
        elif wanted is not None:
            self.want(wanted)

    def _go_ahead(self, wish: Wish) -> None:
        following = self.ahead(wish)
        if self._making is None and following is not None and following.key not in self._kept:
            self._make(following)

    def _keep(self, wish: Wish, picture: Picture) -> None:
        self._kept[wish.key] = picture
        self._bytes += picture.nbytes
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            _key, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.nbytes
