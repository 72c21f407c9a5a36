"""Which frame of the venogram's own run is shown, and playing it at the speed at which it was taken."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from planner.model.arrays import FloatArray
from planner.ui.views.venogram.cine import frame_after, wait_s


class RunCursor(QObject):
    """Frame 0-based. While it plays, the clock decides: where pictures come late, frames are left out, never slowed."""

    moved = Signal(object)
    playing_changed = Signal(object)
    looping_changed = Signal(object)

    def __init__(self, parent: QObject | None = None, clock_s: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.frame_index = 0
        self.loops = True
        self._times_s: FloatArray = np.zeros(1)
        self._clock_s = clock_s
        self._first_at_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self._playing = False

    @property
    def frame_count(self) -> int:
        """Frames of the run; 0 without one."""
        return len(self._times_s) - 1

    @property
    def is_playing(self) -> bool:
        """Whether frames advance by themselves."""
        return self._playing

    def reset(self, times_s: FloatArray, frame_index: int = 0) -> None:
        """Take another run, `times_s` as `cine.playing_times_s` gives them; shape (1,) without a run."""
        self.stop()
        self._times_s = times_s
        self.frame_index = frame_index

    def go_to(self, frame_index: int) -> None:
        """Show a frame; outside the run, the nearest one."""
        if self.frame_count == 0:
            return
        wanted = min(max(int(frame_index), 0), self.frame_count - 1)
        if wanted != self.frame_index:
            self.frame_index = wanted
            if self._playing:
                self._start_clock()
            self.moved.emit(wanted)

    def step(self, frames: int) -> None:
        """Stop, and show the frame that many frames later; negative is earlier."""
        self.stop()
        self.go_to(self.frame_index + frames)

    def stop_at(self, frame_index: int) -> None:
        """Stop, and show a frame."""
        self.stop()
        self.go_to(frame_index)

    def toggle_playing(self) -> None:
        """Play from the frame that is shown (from the first, at the end), or stop."""
        if self._playing:
            self.stop()
        elif self.frame_count > 1:
            if not self.loops and self.frame_index == self.frame_count - 1:
                self.go_to(0)
            self._playing = True
            self._start_clock()
            self.playing_changed.emit(True)

    def stop(self) -> None:
        """Stop playing."""
        if self._playing:
            self._playing = False
            self._timer.stop()
            self.playing_changed.emit(False)

    def set_looping(self, loops: bool) -> None:
        """Begin again at the end of the run, or stop there."""
        if loops != self.loops:
            self.loops = loops
            self._start_clock()
            self.looping_changed.emit(loops)

    def _start_clock(self) -> None:
        """Count time so that the frame that is shown has just begun."""
        self._first_at_s = self._clock_s() - float(self._times_s[self.frame_index])
        if self._playing:
            self._wait()

    def _wait(self) -> None:
        left_s = wait_s(self._times_s, self._clock_s() - self._first_at_s)
        self._timer.start(max(1, round(1000 * left_s)))

    def _advance(self) -> None:
        elapsed_s = self._clock_s() - self._first_at_s
        wanted = frame_after(self._times_s, elapsed_s, self.loops)
        if wanted != self.frame_index:
            self.frame_index = wanted
            self.moved.emit(wanted)
        if not self.loops and elapsed_s >= float(self._times_s[-1]):
            self.stop()
        elif self._playing:
            self._wait()
