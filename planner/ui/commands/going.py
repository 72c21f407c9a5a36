"""What the actions that go somewhere do: along the pullback, and around it with the cut plane."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from planner.model.policy import Policy
from planner.model.vessel import LANDMARK_NAMES, LandmarkName
from planner.ui import navigation
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.longitudinal.state import ANGLE_STEP_DEG
from planner.ui.views.status_line import StatusLine
from planner.ui.views.workbench import Workbench
from planner.wording.labels import LANDMARK_LABELS


class GoingCommands:
    """Moves the one cursor, or says why there is nowhere to go."""

    def __init__(
        self, store: PlanStore, cursor: FrameCursor, workbench: Workbench, status: StatusLine, policy: Policy
    ) -> None:
        self._store = store
        self._cursor = cursor
        self._workbench = workbench
        self._status = status
        self._policy = policy

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        cursor = self._cursor
        table: dict[str, Callable[[], None]] = {
            "next_frame": lambda: cursor.step(1),
            "previous_frame": lambda: cursor.step(-1),
            "ten_on": lambda: cursor.step(10),
            "ten_back": lambda: cursor.step(-10),
            "first_frame": lambda: cursor.go_to(0),
            "last_frame": lambda: cursor.go_to(cursor.frame_count - 1),
            "play": cursor.toggle_playing,
            "turn_left": lambda: self._turn(-ANGLE_STEP_DEG),
            "turn_right": lambda: self._turn(ANGLE_STEP_DEG),
            "go_mla": self.go_mla,
            "lesion_start": self.lesion_start,
            "lesion_end": self.lesion_end,
            "next_to_confirm": self.next_to_confirm,
        }
        for name in LANDMARK_NAMES:
            table[f"go_landmark_{name}"] = partial(self._go_to_landmark, name)
        return table

    def go_mla(self) -> None:
        """Go to the minimum lumen area; again, to the next lesion's."""
        self._go(navigation.frame_of_mla(self._store.assessment, self._cursor.frame_index), tr("No lesion was found"))

    def lesion_start(self) -> None:
        """Go to the nearest lesion border toward the heart."""
        found = navigation.previous_border(self._store.assessment, self._cursor.frame_index)
        self._go(found, tr("No lesion border toward the heart"))

    def lesion_end(self) -> None:
        """Go to the nearest lesion border toward the foot."""
        found = navigation.next_border(self._store.assessment, self._cursor.frame_index)
        self._go(found, tr("No lesion border toward the foot"))

    def next_to_confirm(self) -> None:
        """Go to the next contour that wants a look."""
        looking = (self._store.assessment, self._store.plan, self._policy, self._cursor.frame_index)
        self._go(navigation.next_to_confirm(*looking), tr("No contour is left to confirm"))

    def _go_to_landmark(self, name: LandmarkName) -> None:
        found = navigation.frame_of_landmark(self._store.assessment, name)
        self._go(found, tr("The {landmark} is not pinned", landmark=LANDMARK_LABELS[name]))

    def _turn(self, by_deg: int) -> None:
        self._workbench.angle_control.set_angle((self._workbench.longitudinal.angle_deg + by_deg) % 180)

    def _go(self, frame_index: int | None, otherwise: str) -> None:
        self._cursor.stop()
        if frame_index is None:
            self._status.note(otherwise)
        else:
            self._cursor.go_to(frame_index)
