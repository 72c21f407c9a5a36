"""Gets frames for a view without making the hand wait: kept ones at once, others decoded in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numpy.typing import NDArray

from planner.errors import PlannerError
from planner.model.frames import FrameSource, KeepsFrames
from planner.ui.tasks import Tasks

KEY = "frame"


class FrameFetcher:
    """One frame is decoded at a time; when it is shown, the one that is wanted by then follows.

    `show` gets a frame's index and pixels; `refuse` an index and why its frame cannot be shown.
    """

    def __init__(
        self, tasks: Tasks, show: Callable[[int, NDArray[Any]], None], refuse: Callable[[int, PlannerError], None]
    ) -> None:
        self._tasks = tasks
        self._show = show
        self._refuse = refuse
        self._frames: FrameSource | None = None
        self._wanted = 0

    def fetch(self, frames: FrameSource, index: int) -> None:
        """Hand frame `index` (0-based) to the view, now or when it is decoded."""
        if frames is not self._frames:
            self.stop()
            self._frames = frames
        self._wanted = index
        kept = frames.kept(index) if isinstance(frames, KeepsFrames) else None
        if kept is not None:
            self._show(index, kept)
        elif not isinstance(frames, KeepsFrames):
            self._show_at_once(frames, index)
        elif not self._tasks.is_running(KEY):
            self._decode(frames, index)

    def stop(self) -> None:
        """Want nothing any more."""
        self._frames = None
        self._tasks.cancel(KEY)

    def _show_at_once(self, frames: FrameSource, index: int) -> None:
        try:
            pixels = frames.frame(index)
        except PlannerError as problem:
            self._refuse(index, problem)
        else:
            self._show(index, pixels)

    def _decode(self, frames: FrameSource, index: int) -> None:
        def done(pixels: NDArray[Any]) -> None:
            self._show(index, pixels)
            self._go_on(frames, index)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, PlannerError):
                self._tasks.failed_unexpectedly.emit(problem)
                return
            self._refuse(index, problem)
            self._go_on(frames, index)

        self._tasks.start(KEY, lambda _progress: frames.frame(index), done, failed)

    def _go_on(self, frames: FrameSource, shown: int) -> None:
        if self._wanted != shown:
            self.fetch(frames, self._wanted)
