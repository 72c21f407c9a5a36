"""How the venogram is looked at at the moment: the way of showing it and its grey levels. Not part of the plan."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from planner.model.arrays import FloatArray
from planner.model.venogram import GreyWindow, SubtractionChoice, VenogramTracing
from planner.ui.views.venogram.looks import MODES, Look, Mode, Picture, Preset, first_levels, vein_levels
from planner.ui.views.window_level import Levels

CONTRAST_RANGE = 1.0
"""Of a subtracted picture, in attenuation: an e-fold less light, more than an iliac vein takes."""
MOST_SAMPLED = 256
"""Rows and columns from which grey levels are judged: more do not change them."""


Kind = Literal["grey", "contrast", "difference"]
"""What a picture's levels count: grey levels, contrast, or contrast that came and went."""


class Viewing(QObject):
    """Grey levels are kept apart for each kind of picture, whose units differ."""

    changed = Signal()
    """Another picture is to be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "native"
        self._levels: dict[Kind, Levels | None] = {}
        self.window: GreyWindow | None = None
        self._follows_file = False

    def look(self, choice: SubtractionChoice | None) -> Look:
        """What to show, with what a person decided on subtraction."""
        return Look(self.mode, choice if self.mode == "subtracted" else None)

    @property
    def levels(self) -> Levels | None:
        """Grey levels of this way of looking; None before they were chosen."""
        return self._levels.get(self._kind)

    @levels.setter
    def levels(self, levels: Levels) -> None:
        self._levels[self._kind] = levels
        self._follows_file &= self._kind != "grey"

    @property
    def curve(self) -> FloatArray | None:
        """Brightness of every grey level where the file's own way of showing is followed and is no straight line."""
        follows = self._follows_file and self._kind == "grey"
        return self.window.curve if follows and self.window is not None else None

    def follow_file(self) -> bool:
        """Show grey pictures as the header says; say whether it does say, and grey is what is shown."""
        if self.window is None or self._kind != "grey":
            return False
        self.levels = (self.window.dark, self.window.bright)
        self._follows_file = True
        return True

    @property
    def native_levels(self) -> Levels | None:
        """Grey levels of pictures that are not subtracted."""
        return self._levels.get("grey")

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
        self._levels = {}
        self.window = window
        self._follows_file = False
        self.mode = "native"

    def full_range(self, bits_stored: int) -> float:
        """Span of the grey levels that a picture can hold."""
        return 2.0**bits_stored - 1 if self._kind == "grey" else CONTRAST_RANGE

    def preset_levels(
        self, preset: Preset, picture: Picture, full_range: float, tracing: VenogramTracing | None
    ) -> Levels:
        """Levels of a preset for a picture; the automatic ones where it needs a vein and there is none."""
        if preset == "whole":
            return {"grey": (0.0, full_range), "contrast": (-full_range, 0.0)}.get(
                self._kind, (-full_range, full_range)
            )
        if preset == "vein" and tracing is not None:
            found = vein_levels(picture, tracing.centreline_px, tracing.diameter_px)
            if found is not None:
                return found
        rows, columns = (max(1, side // MOST_SAMPLED) for side in picture.shape)
        return first_levels(picture[::rows, ::columns], full_range)

    @property
    def _kind(self) -> Kind:
        return {"subtracted": "contrast", "difference": "difference"}.get(self.mode, "grey")  # type: ignore[return-value]
