"""What the actions that give the pullback its scale and its places do: calibration, landmarks, travel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.model.pullback import Pullback
from planner.model.vessel import LANDMARK_NAMES, Landmark, LandmarkName
from planner.planning import edits
from planner.planning.vein import landmarks_in_force
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import accepted
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.wording.labels import LANDMARK_LABELS

if TYPE_CHECKING:
    from planner.ui.dialogs.calibration import CalibrationDialog

TICKS = "ticks"
"""Key of the search for tick marks."""


class PullbackCommands:
    """Asks how large a pixel is and where frames lie."""

    def __init__(self, window: QWidget, desk: Desk, cursor: FrameCursor) -> None:
        self._window = window
        self._desk = desk
        self._store = desk.store
        self._cursor = cursor

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        table: dict[str, Callable[[], None]] = {"calibrate": self.calibrate, "landmarks": self.landmarks}
        for name in LANDMARK_NAMES:
            table[f"pin_landmark_{name}"] = partial(self._pin_landmark, name)
        return table

    def calibrate(self) -> None:
        """Set the IVUS pixel size by hand; contours are found once there is one."""
        from planner.ui.dialogs.calibration import CalibrationDialog

        case = self._store.case
        if case is None or case.pullback is None:
            return
        held = self._store.plan.spacing or case.pullback.spacing
        dialog = CalibrationDialog(case.pullback, self._cursor.frame_index, held, self._window)
        self._look_for_ticks(case.pullback, dialog)
        is_accepted = accepted(dialog)
        self._desk.tasks.cancel(TICKS)
        if not is_accepted:
            return
        self._store.apply(tr("Calibrate IVUS"), edits.with_spacing, dialog.spacing, case.pullback.spacing)
        if self._store.plan.contours is None:
            self._desk.find_contours()

    def _look_for_ticks(self, pullback: Pullback, dialog: CalibrationDialog) -> None:
        """Find tick marks in the background and tell the dialog; frames that cannot be read have none to show."""
        from planner.measure.graticule import find_graticule

        tasks = self._desk.tasks

        def fail(problem: Exception) -> None:
            dialog.show_graticule(None)
            if not isinstance(problem, PlannerError):
                tasks.failed_unexpectedly.emit(problem)

        frames, sector_px = pullback.frames, pullback.sector_px
        tasks.start(TICKS, lambda _progress: find_graticule(frames, sector_px), dialog.show_graticule, fail)

    def landmarks(self) -> None:
        """Edit landmarks and the catheter's travel."""
        from planner.ui.dialogs.landmarks import LandmarksDialog

        case, plan = self._store.case, self._store.plan
        if case is None or case.pullback is None:
            return
        self._cursor.stop()
        frames, shown = case.pullback.frame_count, self._cursor.frame_index
        dialog = LandmarksDialog(plan, frames, shown, self._window, self._cursor.go_to)
        if accepted(dialog):
            held = landmarks_in_force(plan)
            if dialog.landmarks != held or dialog.travel != plan.intake.travel:
                self._store.apply(tr("Set landmarks and travel"), edits.with_pins, dialog.landmarks, dialog.travel)

    def _pin_landmark(self, name: LandmarkName) -> None:
        frame, held = self._cursor.frame_index, landmarks_in_force(self._store.plan)
        if any(mark.is_proposal and (mark.name, mark.frame_index) == (name, frame) for mark in held):
            self._store.apply(
                tr("Confirm {landmark}", landmark=LANDMARK_LABELS[name]), edits.with_confirmed_landmark, name
            )
        else:
            mark = Landmark(name, frame, source="edited")
            self._store.apply(tr("Pin {landmark}", landmark=LANDMARK_LABELS[name]), edits.with_landmark, mark)
