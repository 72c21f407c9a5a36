"""How the venogram is looked at at the moment: the way of showing it and its grey levels. Not part of the plan."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.model.arrays import FloatArray
from planner.model.venogram import GreyWindow, SubtractionChoice, VenogramTracing
from planner.ui.views.venogram.looks import MODES, Look, Mode, Picture, Preset, first_levels, vein_levels
from planner.ui.views.window_level import Levels

CONTRAST_RANGE = 1.0
"""Of a subtracted picture, in attenuation: an e-fold less light, more than an iliac vein takes."""
MOST_SAMPLED = 256
"""Rows and columns from which grey levels are judged: more do not change them."""


class Viewing(QObject):
    """Grey levels are kept apart for grey pictures and for subtracted ones, whose units differ."""

    changed = Signal()
    """Another picture is to be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "native"
        self._levels: dict[bool, Levels | None] = {False: None, True: None}
        self.window: GreyWindow | None = None
        self._follows_file = False

    def look(self, choice: SubtractionChoice | None) -> Look:
        """What to show, with what a person decided on subtraction."""
        return Look(self.mode, choice if self._is_contrast else None)

    @property
    def levels(self) -> Levels | None:
        """Grey levels of this way of looking; None before they were chosen."""
        return self._levels[self._is_contrast]

    @levels.setter
    def levels(self, levels: Levels) -> None:
        self._levels[self._is_contrast] = levels
        self._follows_file &= self._is_contrast

    @property
    def curve(self) -> FloatArray | None:
        """Brightness of every grey level where the file's own way of showing is followed and is no straight line."""
        follows = self._follows_file and not self._is_contrast
        return self.window.curve if follows and self.window is not None else None

    def follow_file(self) -> bool:
        """Show grey pictures as the header says; say whether it does say, and grey is what is shown."""
        if self.window is None or self._is_contrast:
            return False
        self.levels = (self.window.dark, self.window.bright)
        self._follows_file = True
        return True

    @property
    def native_levels(self) -> Levels | None:
        """Grey levels of pictures that are not subtracted."""
        return self._levels[False]

    def show_mode(self, mode: Mode) -> None:
        """Show the run in another way."""
        if mode != self.mode:
            self.mode = mode
            self.changed.emit()

    def show_next_mode(self) -> None:
        """Show the run in the next of all ways."""
        modes = list(MODES)
        self.show_mode(modes[(modes.index(self.mode) + 1) % len(modes)])

    def reset(self, window: GreyWindow | None = None) -> None:
        """Look at another run as it is, in the way that its header wants it shown."""
        self._levels = {False: None, True: None}
        self.window = window
        self._follows_file = False
        self.mode = "native"

    def full_range(self, bits_stored: int) -> float:
        """Span of the grey levels that a picture can hold."""
        return CONTRAST_RANGE if self._is_contrast else 2.0**bits_stored - 1

    def preset_levels(
        self, preset: Preset, picture: Picture, full_range: float, tracing: VenogramTracing | None
    ) -> Levels:
        """Levels of a preset for a picture; the automatic ones where it needs a vein and there is none."""
        if preset == "whole":
            return (-full_range, 0.0) if self._is_contrast else (0.0, full_range)
        if preset == "vein" and tracing is not None:
            found = vein_levels(picture, tracing.centreline_px, tracing.diameter_px)
            if found is not None:
                return found
        rows, columns = (max(1, side // MOST_SAMPLED) for side in picture.shape)
        return first_levels(picture[::rows, ::columns], full_range)

    @property
    def _is_contrast(self) -> bool:
        return self.mode == "subtracted"
