"""The player below the venogram: play, loop, and the run from its first frame to its last."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import icons, palette
from planner.ui.views.panel import labelled, quiet_button
from planner.ui.views.venogram.run_cursor import RunCursor

HEIGHT = 28
PLAY = say("Play or stop the venogram (Space, with the venogram in focus)")


class CineBar(QWidget):
    """Follows the run's cursor and moves it; not there for a single frame."""

    def __init__(self, run: RunCursor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.setFixedHeight(HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 0, 10, 0)
        line.setSpacing(4)
        self.play = quiet_button("play", tr(PLAY))
        self.play.clicked.connect(lambda _checked: run.toggle_playing())
        self.loop = quiet_button("loop", tr("Begin again at the end (L, with the venogram in focus)"))
        self.loop.setCheckable(True)
        self.loop.setChecked(run.loops)
        self.loop.clicked.connect(run.set_looping)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Frame of the venogram"))
        self.slider.setToolTip(tr("Move through the venogram's own run (wheel over the picture, ← → in focus)"))
        self.slider.valueChanged.connect(run.stop_at)
        self.place = labelled("", "faint")
        for widget in (self.play, self.loop):
            line.addWidget(widget)
        line.addWidget(self.slider, 1)
        line.addWidget(self.place)
        run.moved.connect(lambda _frame: self.follow())
        run.playing_changed.connect(self._show_playing)
        run.looping_changed.connect(self.loop.setChecked)

    def follow(self) -> None:
        """Show where the run stands."""
        count = self._run.frame_count
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(count - 1, 0))
            self.slider.setValue(self._run.frame_index)
        self.place.setText(f"{self._run.frame_index + 1} / {count}")
        self.setVisible(count > 1)

    def tell_rate(self, words: str) -> None:
        """Say how fast the run is played."""
        self.place.setToolTip(words)
        self.play.setToolTip(f"{tr(PLAY)}.\n{words}")

    def _show_playing(self, playing: bool) -> None:
        self.play.setIcon(icons.icon("pause" if playing else "play", palette.TEXT))
