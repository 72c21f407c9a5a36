"""What a person can choose about subtraction: which frame is the mask, where it lies, and which frame is measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from planner.model.venogram import SubtractionChoice
from planner.planning.venogram import View
from planner.ui.language import tr
from planner.ui.views.venogram.editing import Editing
from planner.ui.views.venogram.menus import Entry
from planner.ui.views.venogram.tooling import Tooling
from planner.ui.views.venogram.viewing import Viewing

STEP_PX, FAR_PX = 0.5, 5.0
"""How far an arrow key moves the mask, alone and with Shift."""


class MaskChoices(QObject):
    """Each choice is an edit of the plan: what is measured changes with it."""

    def __init__(
        self,
        editing: Editing,
        tooling: Tooling,
        viewing: Viewing,
        shown: Callable[[], View | None],
        frame: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._tooling = tooling
        self._viewing = viewing
        self._shown = shown
        self._frame = frame
        self._stroke = ""
        self.entries = (
            Entry(tr("This frame is the mask"), tr("Subtract the frame that is shown"), self.take_this_frame),
            Entry(
                tr("Mask as the file or the run tells"),
                tr("The header's, else frames without contrast"),
                self.give_back_mask,
            ),
            Entry(tr("Measure without subtraction"), tr("On the plain picture"), self.forbid),
            Entry(
                tr("Move the mask with the arrow keys"),
                tr("Half a pixel a press, five with Shift"),
                self.take_mask_in_hand,
            ),
            Entry(tr("Mask moved as found"), tr("Let the program lay it on the contrast"), self.give_back_shift),
            Entry(tr("Measure on this frame"), tr("Instead of the one with most contrast"), self.measure_here),
            Entry(tr("Measure on the frames with most contrast"), tr("As the program chooses"), self.measure_fullest),
        )

    def take_this_frame(self) -> None:
        """Subtract the frame that is shown."""
        frame = self._frame()
        self._choose(tr("Mask is frame {frame}", frame=frame + 1), mode="frame", mask_frame_index=frame, shift_px=None)
        self._viewing.show_mode("subtracted")

    def give_back_mask(self) -> None:
        """Let header or run choose the mask."""
        self._choose(tr("Mask as the file or the run tells"), mode="header", mask_frame_index=None, shift_px=None)

    def forbid(self) -> None:
        """Measure on the plain picture."""
        self._choose(tr("Measure without subtraction"), mode="none")
        self._viewing.show_mode("native")

    def give_back_shift(self) -> None:
        """Let the program find how far the patient moved."""
        self._choose(tr("Mask moved as found"), shift_px=None)

    def measure_here(self) -> None:
        """Measure on the frame that is shown."""
        frame = self._frame()
        self._choose(tr("Measure on frame {frame}", frame=frame + 1), contrast_frame_index=frame)

    def measure_fullest(self) -> None:
        """Let the program choose the frames to measure on."""
        self._choose(tr("Measure on the frames with most contrast"), contrast_frame_index=None)

    def take_mask_in_hand(self) -> None:
        """Let arrow keys move the mask until the tool is put down."""
        self._viewing.show_mode("subtracted")
        self._stroke = self._editing.begin("mask")
        self._tooling.choose("mask")

    def move(self, right: int, down: int, far: bool = False) -> bool:
        """Move the mask by one key; say whether it is in the hand."""
        if self._tooling.tool != "mask":
            return False
        step = FAR_PX if far else STEP_PX
        self._editing.move_mask(step * right, step * down, self._stroke)
        return True

    def _choose(self, words: str, **changes: object) -> None:
        view = self._shown()
        if view is not None:
            held = view.choice or SubtractionChoice()
            self._editing.choose_subtraction(words, replace(held, **changes))  # type: ignore[arg-type]
