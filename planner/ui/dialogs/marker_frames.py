"""Frames at which one marker of the catheter after the other passed the same place: each pair is 10 mm of travel."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit

from planner.model.vessel import Travel
from planner.ui.language import tr

MARKER_MM = 10.0
"""Distance of the radiopaque markers on the shaft (clinical reference, section 7.1)."""


class MarkerFramesField(QLineEdit):
    """Frames counted from 1, separated by blanks or commas; empty when no markers were followed."""

    def __init__(self, name: str, travel: Iterable[Travel], frame_count: int) -> None:
        frames = marker_frames(travel)
        super().__init__(", ".join(str(frame + 1) for frame in frames))
        self._name = name
        self._frame_count = frame_count
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("not stated (frames, such as 12, 31, 55)"))

    @property
    def travel(self) -> tuple[Travel, ...]:
        """10 mm from each frame to the next; empty where the text is not acceptable."""
        if self.problem:
            return ()
        frames = [int(word) - 1 for word in self._words]
        return tuple(Travel(first, last, MARKER_MM) for first, last in zip(frames, frames[1:], strict=False))

    @property
    def problem(self) -> str:
        """Why the text is not acceptable; empty when it is."""
        if not all(word.isascii() and word.isdigit() for word in self._words):
            return tr("{name}: write frame numbers, separated by commas.", name=self._name)
        frames = [int(word) for word in self._words]
        if any(not 1 <= frame <= self._frame_count for frame in frames):
            return tr("{name} lie between 1 and {frame_count}.", name=self._name, frame_count=self._frame_count)
        if any(later <= frame for frame, later in zip(frames, frames[1:], strict=False)):
            return tr("{name}: each marker passes on a later frame than the one before.", name=self._name)
        return tr("{name}: give at least two.", name=self._name) if len(frames) == 1 else ""

    @property
    def _words(self) -> list[str]:
        return [word for word in re.split(r"[\s,;]+", self.text()) if word]


def marker_frames(travel: Iterable[Travel]) -> list[int]:
    """Frames (0-based) of the first unbroken run of 10 mm stretches, at least two of them; else none."""
    run: list[int] = []
    for stretch in sorted(travel, key=lambda held: held.from_frame):
        if stretch.travel_mm == MARKER_MM and (not run or stretch.from_frame == run[-1]):
            run = [*(run or [stretch.from_frame]), stretch.to_frame]
        elif len(run) > 2:
            break
        else:
            run = [stretch.from_frame, stretch.to_frame] if stretch.travel_mm == MARKER_MM else []
    return run if len(run) > 2 else []
