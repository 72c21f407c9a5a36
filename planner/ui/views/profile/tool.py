"""Dragging a lesion's border along the vein."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import Qt

from planner.model.plan import LesionBorders
from planner.planning import edits
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.canvas import Canvas
from planner.ui.views.profile.state import LesionBand

GRAB_PX = 7


def found_borders(lesions: tuple[LesionBand, ...]) -> tuple[LesionBorders, ...]:
    """The lesions shown, as a plan would hold them."""
    return tuple(LesionBorders(lesion.id, lesion.start_frame, lesion.end_frame) for lesion in lesions)


class BorderDrag:
    """One stroke on one border; one step of undo."""

    button = Qt.MouseButton.LeftButton
    _strokes = count()

    def __init__(
        self,
        canvas: Canvas,
        store: PlanStore,
        lesions: Callable[[], tuple[LesionBand, ...]],
        frame_at: Callable[[float], int],
        cursor: FrameCursor,
    ) -> None:
        self._canvas = canvas
        self._store = store
        self._lesions = lesions
        self._frame_at = frame_at
        self._cursor = cursor
        self._held: tuple[LesionBand, bool] | None = None
        self._found: tuple[LesionBorders, ...] = ()
        self._stroke = ""
        self._moved = False
        self._from = 0

    def press(self, x: float, _y: float) -> bool:
        """Take hold when the press is near a border."""
        self._held = self._border_near(x)
        if self._held is None:
            return False
        self._found = found_borders(self._lesions())
        self._stroke = f"border {next(self._strokes)}"
        self._moved, self._from = False, self._cursor.frame_index
        return True

    def move(self, x: float, _y: float) -> None:
        """Put the border under the hand; it never passes the other one."""
        if self._held is None:
            return
        lesion, is_start = self._held
        frame = self._frame_at(x)
        first = min(frame, lesion.end_frame) if is_start else lesion.start_frame
        last = lesion.end_frame if is_start else max(frame, lesion.start_frame)
        borders = LesionBorders(lesion.id, first, last)
        words = (
            tr("Move cranial border of lesion {lesion}", lesion=lesion.id)
            if is_start
            else tr("Move caudal border of lesion {lesion}", lesion=lesion.id)
        )
        self._moved = True
        self._store.apply(words, edits.with_lesion_borders, borders, self._found, stroke=self._stroke)
        self._cursor.go_to(first if is_start else last)

    def release(self) -> None:
        """Let go."""
        self._held = None

    def cancel(self) -> None:
        """Take the whole stroke back, and show the frame that was shown."""
        if self._moved:
            self._store.drop(self._stroke)
            self._cursor.go_to(self._from)
        self._held = None

    def cursor_at(self, x: float, _y: float) -> Qt.CursorShape | None:
        """A double arrow near a border."""
        return Qt.CursorShape.SizeHorCursor if self._border_near(x) is not None else None

    def _border_near(self, x: float) -> tuple[LesionBand, bool] | None:
        reach = GRAB_PX * self._canvas.units_per_pixel()[0]
        ends = [(abs(lesion.start - x), lesion, True) for lesion in self._lesions()]
        ends += [(abs(lesion.end - x), lesion, False) for lesion in self._lesions()]
        near = [end for end in ends if end[0] <= reach]
        if not near:
            return None
        _apart, lesion, is_start = min(near, key=lambda end: end[0])
        return lesion, is_start
