"""The one place in the pullback that all views show."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

DEFAULT_RATE_HZ = 15.0
"""Playing speed where the file does not tell its frame rate: a display choice, never used to measure."""

MAX_RATE_HZ = 60.0


class FrameCursor(QObject):
    """Which frame is shown (0-based), and playing through them in a loop."""

    moved = Signal(object)
    playing_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame_count = 0
        self.frame_index = 0
        self._stride = 1
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)

    @property
    def is_playing(self) -> bool:
        """Whether frames advance by themselves."""
        return self._timer.isActive()

    def reset(self, frame_count: int, frame_rate_hz: float | None) -> None:
        """Start over at the first frame of another pullback."""
        self.stop()
        self.frame_count = frame_count
        self.frame_index = 0
        rate_hz = frame_rate_hz or DEFAULT_RATE_HZ
        self._stride = max(1, round(rate_hz / MAX_RATE_HZ))
        self._timer.setInterval(max(1, round(1000 * self._stride / rate_hz)))
        self.moved.emit(0)

    def go_to(self, frame_index: int) -> None:
        """Show a frame; outside the pullback, the nearest one."""
        if self.frame_count == 0:
            return
        wanted = min(max(int(frame_index), 0), self.frame_count - 1)
        if wanted != self.frame_index:
            self.frame_index = wanted
            self.moved.emit(wanted)

    def step(self, frames: int) -> None:
        """Show the frame that many frames farther caudal; negative is cranial."""
        self.go_to(self.frame_index + frames)

    def toggle_playing(self) -> None:
        """Play, or stop playing."""
        if self.is_playing:
            self.stop()
        elif self.frame_count > 1:
            self._timer.start()
            self.playing_changed.emit(True)

    def stop(self) -> None:
        """Stop playing."""
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def _advance(self) -> None:
        self.go_to((self.frame_index + self._stride) % self.frame_count)
