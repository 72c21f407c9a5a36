"""The calibration ledger: from a line to the dialog that changes it, and back to the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from planner.model.frames import FrameSource
from planner.planning import edits_venogram
from planner.planning.edits_venogram import PLANNED_ON
from planner.planning.venogram import views_of
from planner.ui.dialogs.frame import accepted
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.workbench import Workbench

if TYPE_CHECKING:
    from planner.model.calibration_ledger import CalibrationLedger, LedgerRow

GREY_RANGE = (0.0, 255.0)
DOORS = {"ivus_pixel": "calibrate", "ivus_position": "landmarks", "venogram_pixel": "calibrate_venogram"}
"""Action that changes a calibration, by what it calibrates."""


class CalibrationCommands:
    """Shows the ledger again after each change, until it is closed."""

    def __init__(
        self,
        window: QMainWindow,
        store: PlanStore,
        cursor: FrameCursor,
        workbench: Workbench,
        doors: Mapping[str, Callable[[], None]],
    ) -> None:
        self._window = window
        self._store = store
        self._cursor = cursor
        self._workbench = workbench
        self._doors = doors

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        return {"ledger": self.show_ledger}

    def show_ledger(self) -> None:
        """Show every calibration of the case; go to what a person wants changed, and come back."""
        from planner.ui.dialogs.calibration_ledger import LedgerDialog

        chosen = 0
        while self._store.case is not None:
            dialog = LedgerDialog(self._ledger(), chosen, self._window)
            dialog.exec()
            row, chosen = dialog.row, dialog.index
            if dialog.wish is None or row is None:
                return
            if dialog.wish == "change":
                self._show_view_of(row)
                self._doors[DOORS[row.subject]]()
            else:
                self._check(row)

    def _ledger(self) -> CalibrationLedger:
        """As the plan stands now, whether or not it was worked out yet."""
        from planner.planning.calibration_ledger import keep_ledger

        case, assessment = self._store.case, self._store.assessment
        assert case is not None
        return keep_ledger(case, self._store.plan, assessment.vessel if assessment is not None else None)

    def _show_view_of(self, row: LedgerRow) -> None:
        """Bring the row's venogram to the front, so that its dialog is about the right picture."""
        if row.subject == "venogram_pixel":
            self._workbench.venogram.show_view(self._key_of(row.image))

    def _key_of(self, image: str) -> str:
        case = self._store.case
        is_own = case is not None and case.venogram is not None and case.venogram.origin.sop_instance_uid == image
        return PLANNED_ON if is_own else image

    def _check(self, row: LedgerRow) -> None:
        """Measure a thing of known size in the row's picture."""
        from planner.ui.dialogs.known_size import KnownSizeDialog
        from planner.ui.dialogs.ledger_words import CHECK_WORDS

        if row.mm_per_pixel_x is None or row.mm_per_pixel_y is None:
            return
        frames, frame, levels = self._picture_of(row)
        sizes = row.mm_per_pixel_x, row.mm_per_pixel_y
        dialog = KnownSizeDialog(frames, frame, levels, sizes, row.image, self._window)
        if accepted(dialog):
            self._store.apply(tr(CHECK_WORDS), edits_venogram.with_known_size, dialog.known_size)

    def _picture_of(self, row: LedgerRow) -> tuple[FrameSource, int, tuple[float, float]]:
        """Frames, the frame that is shown, and grey levels to show it at."""
        case = self._store.case
        assert case is not None
        if row.subject == "ivus_pixel":
            assert case.pullback is not None
            return case.pullback.frames, self._cursor.frame_index, GREY_RANGE
        self._show_view_of(row)
        shown = self._workbench.venogram
        view = next(each for each in views_of(case, self._store.plan) if each.key == self._key_of(row.image))
        return view.venogram.frames, shown.frame_index, shown.grey_levels
