"""What the actions on contours do: find, correct, give back, confirm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from planner.measure.correction import Diameter, with_diameter
from planner.measure.polygon import measure_sections
from planner.model.policy import Policy
from planner.planning import edits
from planner.planning.confirmations import is_confirmed
from planner.said import say
from planner.ui import navigation
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import accepted
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.views.cross_section.state import contour_of
from planner.ui.views.status_line import StatusLine
from planner.ui.views.workbench import Workbench
from planner.wording.numbers import format_mm

TYPED_DIAMETER: dict[Diameter, str] = {
    "mean": say("Type mean diameter {length}"),
    "min": say("Type min diameter {length}"),
    "max": say("Type max diameter {length}"),
    "perimeter": say("Type perimeter diameter {length}"),
}
"""Names of the step of undo."""


class ContourCommands:
    """Works on the contour of the frame that is shown; `go_on` shows the next one that wants a look."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        cursor: FrameCursor,
        workbench: Workbench,
        status: StatusLine,
        policy: Policy,
        go_on: Callable[[], None],
    ) -> None:
        self._window = window
        self._desk = desk
        self._store = desk.store
        self._cursor = cursor
        self._measuring = workbench.measuring
        self._correcting = workbench.cross_section.correcting
        self._status = status
        self._policy = policy
        self._go_on = go_on

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        return {
            "find_contours": self._desk.find_contours,
            "tool_brush": lambda: self._correcting.choose("brush"),
            "tool_redraw": lambda: self._correcting.choose("redraw"),
            "type_diameter": self.type_diameter,
            "give_back": self.give_back,
            "neighbours_follow": self.neighbours_follow,
            "confirm": self.confirm,
        }

    def confirm(self) -> None:
        """Accept the contour that is shown, where a person is asked about it, and go to the next one to confirm."""
        plan, frame = self._store.plan, self._cursor.frame_index
        if plan.contours is None:
            return
        looking = (self._store.assessment, plan, self._policy, frame)
        nothing_left = navigation.next_to_confirm(*looking) is None
        if navigation.wants_a_look(*looking) or (nothing_left and not is_confirmed(plan, frame)):
            self._store.follow(
                tr("Confirm contour of frame {frame}", frame=frame + 1), edits.with_confirmed_frame, frame
            )
        self._go_on()

    def type_diameter(self) -> None:
        """Scale the contour that is shown to a diameter that a person measured."""
        from planner.ui.dialogs.diameter import KINDS, DiameterDialog

        frame = self._cursor.frame_index
        points = contour_of(self._store.plan, frame)
        if points is None:
            self._status.note(tr("This frame has no contour to scale; draw one first (D)"))
            return
        sections = measure_sections(points[None])
        held = {kind: float(getattr(sections, f"{kind}_diameter_mm")[0]) for _words, kind in KINDS}
        dialog = DiameterDialog(frame + 1, held, self._window)
        if accepted(dialog):
            scaled = with_diameter(points, dialog.diameter, dialog.length_mm)
            self._correcting.put(
                frame,
                scaled,
                tr(TYPED_DIAMETER[dialog.diameter], length=format_mm(dialog.length_mm)),
            )

    def give_back(self) -> None:
        """Delete the selected measurement; without one, take back the correction of the frame that is shown."""
        if self._measuring.delete_selected():
            return
        frame = self._cursor.frame_index
        if self._correcting.can_give_back(frame):
            self._correcting.give_back(frame)
        else:
            self._status.note(tr("Nobody corrected this frame, or the program's own contour was not kept"))

    def neighbours_follow(self) -> None:
        """Let the neighbours follow the corrections to come, or not."""
        follow = not self._correcting.neighbours_follow
        self._correcting.let_neighbours_follow(follow)
        self._status.note(
            tr("Neighbours follow a correction") if follow else tr("A correction changes its own frame only")
        )
