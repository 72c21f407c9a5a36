"""The one mutable object of the window: which case is open, which plan stands, what follows from it.

Undo swaps one immutable plan for another, so no hand-written inverse can be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.model.assessment import Assessment
from planner.model.case import Case
from planner.model.contour import LumenContours
from planner.model.plan import Plan
from planner.planning.venogram import as_planned
from planner.ui.language import tr
from planner.ui.turns import Turns

if TYPE_CHECKING:
    from planner.measure.wall_evidence import WallEvidence

DRAG_ID = 1
"""Commands with this id may merge; the stroke's key decides whether they do."""


Edits = dict[Callable[..., Plan], tuple[Any, ...]]
"""What made a step, with its arguments; a later move of a stroke takes the place of the earlier one by the same edit."""


class SwapPlans(QUndoCommand):
    """One step of undo: the plan before and the plan after; `words` name it in the window's language."""

    def __init__(
        self, show: Callable[[Plan], None], words: str, before: Plan, after: Plan, stroke: str | None, edits: Edits
    ) -> None:
        super().__init__(tr(words))
        self._show = show
        self.before = before
        self.after = after
        self.stroke = stroke
        self._edits = edits

    def id(self) -> int:
        """Equal for all strokes, so that Qt offers them for merging."""
        return -1 if self.stroke is None else DRAG_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the result of a later move of the same stroke."""
        if not isinstance(other, SwapPlans) or other.stroke != self.stroke:
            return False
        self.after = other.after
        self._edits |= other._edits
        return True

    def undo(self) -> None:
        """Show the plan before."""
        self._show(self.before)

    def redo(self) -> None:
        """Show the plan after."""
        self._show(self.after)

    def copied(self) -> SwapPlans:
        """The same step, for a stack that threw this one away."""
        return SwapPlans(self._show, self.text(), self.before, self.after, self.stroke, self._edits)

    def done_on(self, plan: Plan) -> SwapPlans:
        """The same step taken from another plan."""
        after = plan
        for edit, arguments in self._edits.items():
            after = edit(after, *arguments)
        return SwapPlans(self._show, self.text(), plan, after, self.stroke, self._edits)


class PlanStore(QObject):
    """Holds case, plan and assessment; says when one of them changes.

    `assessment` belongs to `assessed_plan`, which is older than `plan` while a new one is worked out: see `is_stale`.
    `walls` is what the pictures tell to the neighbours of a correction, None until they are read.
    """

    case_changed = Signal(object)
    plan_changed = Signal(object)
    assessment_changed = Signal(object)
    reading_changed = Signal()
    """The images began to be read for contours and courses, or that ended."""
    steps_changed = Signal()
    """What can be undone or redone is another step now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self._loaded: Case | None = None
        self.is_reading = False
        self.plan = Plan()
        self.assessment: Assessment | None = None
        self._assessed_plan: Plan | None = None
        self._saved_plan: Plan | None = self.plan
        self.walls: WallEvidence | None = None
        self._by_geometry: WeakSet[LumenContours] = WeakSet()
        self._undone: tuple[str | None, list[SwapPlans]] = None, []
        self._is_silent = False
        self._is_worked_out = False
        self._turns = Turns(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self._tell_steps)

    @property
    def is_stale(self) -> bool:
        """Whether the assessment shown belongs to an older plan, or there is none."""
        return self.assessment is None or self._assessed_plan is not self.plan

    @property
    def is_edited(self) -> bool:
        """Whether a person changed the plan since it was opened or saved."""
        return self.case is not None and self.plan is not self._saved_plan

    @property
    def awaits_walls(self) -> bool:
        """Whether neighbours follow by geometry alone in the plan shown, because the pictures were not read in time."""
        return self.plan.found_contours is not None and self.plan.contours in self._by_geometry

    def open(self, case: Case, plan: Plan, is_saved: bool = True) -> None:
        """Show another case; the steps of the earlier one are forgotten. `is_saved` is False for recovered work."""
        self._loaded = case
        self.case = as_planned(case, plan)
        self.plan = plan
        self._saved_plan = plan if is_saved else None
        self.assessment = self._assessed_plan = None
        self._forget_walls()
        self.undo_stack.clear()
        self.case_changed.emit(self.case)
        self.plan_changed.emit(plan)
        self.assessment_changed.emit(None)

    def set_reading(self, is_reading: bool) -> None:
        """Say whether the program is reading the images: what is not known yet may be known in a moment."""
        if is_reading != self.is_reading:
            self.is_reading = is_reading
            self.reading_changed.emit()

    def close(self) -> None:
        """Show no case."""
        self.case = self._loaded = None
        self.plan = self._saved_plan = Plan()
        self.assessment = self._assessed_plan = None
        self._forget_walls()
        self.undo_stack.clear()
        self.case_changed.emit(None)

    def apply(self, words: str, edit: Callable[..., Plan], *arguments: Any, stroke: str | None = None) -> None:
        """Change the plan by one of `planning.edits`, as one step named `words`.

        Moves of one drag give the same `stroke` and become one step.
        """
        self._push(words, {edit: arguments}, stroke, by_geometry=self.awaits_walls)

    def follow(self, words: str, edit: Callable[..., Plan], *arguments: Any, stroke: str | None = None) -> None:
        """As `apply`, for an edit that neighbours follow: `walls` is its last argument, and is awaited where it is None."""
        by_geometry = self.walls is None or self.awaits_walls
        self._push(words, {edit: (*arguments, self.walls)}, stroke, by_geometry=by_geometry)

    def _push(self, words: str, edits: Edits, stroke: str | None, *, by_geometry: bool) -> None:
        ((edit, arguments),) = edits.items()
        after = edit(self.plan, *arguments)
        if after is self.plan:
            return
        if by_geometry and after.contours is not None and after.contours is not self.plan.contours:
            self._by_geometry.add(after.contours)
        if stroke is None or stroke != self._undone[0]:
            self._undone = stroke, [step.copied() for step in self._steps()[self.undo_stack.index() :]]
        self.undo_stack.push(SwapPlans(self._show_plan, words, self.plan, after, stroke, edits))

    def drop(self, stroke: str) -> None:
        """Take a stroke back for good, and nothing else: it cannot be redone.

        What was done since it began, by keys or in the background, stays; what could be redone before it still can.
        """
        stack = self.undo_stack
        steps = self._steps()[: stack.index()]
        first = next((number for number, step in enumerate(steps) if step.stroke == stroke), None)
        if first is None:
            return
        before = plan = steps[first].before
        kept = []
        for step in steps[first:]:
            if step.stroke != stroke:
                kept.append(again := step.done_on(plan))
                self._note_geometry(step.after, again.after)
                plan = again.after
        for step in reversed(steps[first:]):
            step.setObsolete(True)  # the stack then forgets it without undoing it
            stack.undo()
        self._show_plan(before)
        for step in kept:
            stack.push(step)
        if not kept and self._undone[0] == stroke:
            self._put_back(self._undone[1])

    def _put_back(self, undone: list[SwapPlans]) -> None:
        """Let steps that were undone be redone again."""
        here = self.undo_stack.index()
        self._is_silent = True
        for step in undone:
            self.undo_stack.push(step)
        self.undo_stack.setIndex(here)
        self._is_silent = False
        self._undone = None, []

    def _note_geometry(self, was: Plan, now: Plan) -> None:
        """Neighbours that wait for the pictures wait on in the same step taken anew."""
        if now.contours is not None and was.contours in self._by_geometry:
            self._by_geometry.add(now.contours)

    def _steps(self) -> list[SwapPlans]:
        commands = (self.undo_stack.command(number) for number in range(self.undo_stack.count()))
        return [step for step in commands if isinstance(step, SwapPlans)]

    def refine(self, plan: Plan) -> None:
        """Show a better plan of the same meaning as the result of the last step; not a step of its own."""
        step = self._last_step()
        if step is not None:
            step.after = plan
        self._show_plan(plan)

    def _last_step(self) -> SwapPlans | None:
        index = self.undo_stack.index()
        step = self.undo_stack.command(index - 1) if index > 0 else None
        return step if isinstance(step, SwapPlans) else None

    def _forget_walls(self) -> None:
        self.walls = None
        self._by_geometry.clear()

    def take_proposal(self, plan: Plan) -> None:
        """Replace the plan by what the program found; not a step that can be undone."""
        untouched = not self.is_edited
        self.undo_stack.clear()
        if untouched:
            self._saved_plan = plan
        self._show_plan(plan)

    def in_turn(self, show: Callable[[], None], is_picture: bool = False) -> Callable[[object], None]:
        """For `assessment_changed`: show it at once, or in a turn of its own where the plan has moved on already.

        All views at once take longer than a hand that is dragging a contour may wait. A picture waits for its turn
        behind the numbers, too, when what came was worked out in the background.
        """

        def hear(_assessment: object) -> None:
            if self.assessment is not None and (self.is_stale or (is_picture and self._is_worked_out)):
                self._turns.wait(show)
            else:
                self._turns.forget(show)
                show()

        return hear

    def rest(self) -> None:
        """Show nothing more: the views are about to go."""
        self._turns.forget_all()

    @property
    def is_shown(self) -> bool:
        """Whether every view has had its turn to show the assessment."""
        return not self._turns.is_waited_for

    def take_assessment(self, plan: Plan, assessment: Assessment, is_worked_out: bool = False) -> None:
        """Show what follows from `plan`; `is_worked_out` for what comes from the background, whenever it is ready."""
        self.assessment = assessment
        self._assessed_plan = plan
        self._is_worked_out = is_worked_out
        self.assessment_changed.emit(assessment)

    def outdate(self) -> None:
        """What was worked out no longer holds, although the plan is the same: it was made with another catalogue."""
        if self.case is not None:
            self._assessed_plan = None
            self.plan_changed.emit(self.plan)

    def mark_saved(self, plan: Plan) -> None:
        """Remember that `plan` is on disk."""
        self._saved_plan = plan
        self.plan_changed.emit(self.plan)

    def _tell_steps(self, _index: int) -> None:
        self.steps_changed.emit()

    def _show_plan(self, plan: Plan) -> None:
        if self._is_silent:
            return
        if self._loaded is not None and plan.planned_view != self.plan.planned_view:
            self.case = as_planned(self._loaded, plan)
        self.plan = plan
        self.plan_changed.emit(plan)
