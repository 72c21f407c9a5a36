"""The surgeon's hand on the stents: which is selected, one stroke after the other, and back to the recommendation.

Every view hands its drags and keys to this one object; each stroke is one step of undo.
"""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, Signal

from planner.model.assessment import Assessment, Candidate
from planner.model.device import Catalogue
from planner.model.plan import StentPlacement
from planner.model.policy import Policy
from planner.model.what_if import WhatIf
from planner.planning import edits
from planner.said import say
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.stent import state
from planner.ui.views.stent.state import Grip, Placements, StentPicture
from planner.wording.numbers import format_stent_size

AS_PLACED = -1
"""The month before the vein begins to change: the stent where the plan puts it."""
LAST_MONTH = 12
LEAST_ON_VEIN_MM = 10.0
"""A stent is not moved out of sight: so much of it stays on the imaged vein (our own choice)."""
NO_STENT = say(
    "There is no stent on the vein: it needs a lesion, positions along the vein, and a verdict that allows one"
)

MOVE = say("Move the stent"), say("Move stent {number}")
CHANGE_LENGTH = say("Change the length of the stent"), say("Change the length of stent {number}")
REMOVE = say("Remove the stent"), say("Remove stent {number}")
"""Steps of undo: where one stent stands, and where several do."""
Asked = tuple[Assessment, Placements, Catalogue]
"""What the answer to "what if" follows from."""


class Placing(QObject):
    """Moves, lengthens, swaps, adds and removes stents of the plan."""

    changed = Signal()
    """Stents, selection or month."""
    said = Signal(object)
    """A few words for the status line."""

    def __init__(self, store: PlanStore, catalogue: Catalogue, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.catalogue = catalogue
        self.policy = policy
        self.selected: int | None = None
        self.month = AS_PLACED
        self._strokes = count()
        self._stroke = ""
        self._base: Placements = ()
        self._grip: Grip | None = None
        self._from_mm = 0.0
        self._moved = False
        self._asked: Asked | None = None
        self._answer: WhatIf | None = None
        store.case_changed.connect(lambda _case: self._forget())
        self._told_of: object = None
        store.plan_changed.connect(lambda _plan: self._follow_plan())
        store.assessment_changed.connect(store.in_turn(self._tell, is_picture=True))

    @property
    def placements(self) -> Placements:
        """The stents on the vein, cranial first."""
        return state.placements_in_force(self.store.plan, self.store.assessment)

    @property
    def pictures(self) -> tuple[StentPicture, ...]:
        """How they are drawn."""
        return state.picture_stents(self.placements, self.store.plan, self.catalogue)

    @property
    def chosen_placement(self) -> StentPlacement | None:
        """The selected stent; None where none is."""
        held = self.placements
        return held[self.selected] if self.selected is not None and self.selected < len(held) else None

    @property
    def is_own(self) -> bool:
        """Whether the surgeon placed them."""
        return bool(self.store.plan.placements) and bool(self.placements)

    @property
    def what_if(self) -> WhatIf | None:
        """What the stents would do where they lie now; None without stents, or before the vein is measured."""
        assessment, placements = self.store.assessment, self.placements
        if assessment is None or not placements:
            return None
        asked = (assessment, placements, self.catalogue)
        if self._asked is None or not _is_same(self._asked, asked):
            from planner.planning.what_if import what_if  # with the first assessment

            self._asked = asked
            self._answer = what_if(assessment, placements, self.catalogue)
        return self._answer

    @property
    def told_month(self) -> int:
        """The month that the drift is told for."""
        return LAST_MONTH if self.month == AS_PLACED else self.month

    @property
    def held(self) -> Grip | None:
        """What the hand holds at the moment."""
        return self._grip

    def take_catalogue(self, catalogue: Catalogue) -> None:
        """Use another catalogue from now on."""
        self.catalogue = catalogue
        self._tell()

    def select(self, number: int | None) -> None:
        """Select one stent, or none."""
        if number != self.selected:
            self.selected = number
            self._tell()

    def select_next(self) -> bool:
        """Select the first stent, or the one caudal to the selected; say whether there is one."""
        number = len(self.placements)
        if not number:
            self.said.emit(tr(NO_STENT))
            return False
        self.select(0 if self.selected is None else (self.selected + 1) % number)
        return True

    def deselect(self) -> bool:
        """Select nothing; say whether something was selected."""
        was = self.selected is not None
        self.select(None)
        return was

    def set_month(self, month: int) -> None:
        """Show the vein so many months later, or as the stent is placed."""
        if month != self.month:
            self.month = month
            self.changed.emit()

    def begin(self, grip: Grip, place_mm: float) -> None:
        """Take hold of a stent at a place along the vein."""
        self._base, self._grip, self._from_mm = self.placements, grip, place_mm
        self.month = AS_PLACED
        self._stroke = self._new_stroke()
        self._moved = False
        self.select(grip.number)

    def drag(self, place_mm: float) -> None:
        """Bring what is held to a place along the vein."""
        grip = self._grip
        if grip is None:
            return
        held = self._base[grip.number]
        if grip.part == "whole":
            wanted_mm = state.on_drag_grid(held.cranial_mm + place_mm - self._from_mm)
            after = state.moved(self._base, grip.number, self._on_the_vein(wanted_mm, held.length_mm))
            words = self._step(MOVE, grip.number)
        else:
            if not state.lengths_made(self.catalogue, held):
                self.said.emit(tr("The catalogue knows no lengths of this stent: choose another with the picker"))
            after = state.stretched(self._base, grip.number, grip.part, place_mm, self.catalogue)
            words = self._step(CHANGE_LENGTH, grip.number)
        self._moved |= self._put(words, after, grip.number, self._stroke)

    def release(self) -> bool:
        """Let go; say whether anything was moved."""
        self._grip = None
        self.changed.emit()
        return self._moved

    def cancel(self) -> None:
        """Take the whole stroke back."""
        grip, self._grip = self._grip, None
        self.store.drop(self._stroke)
        if grip is not None:
            self.selected = grip.number
        self._tell()

    def begin_keys(self) -> None:
        """The next nudges belong together until the key is let go."""
        self._stroke = self._new_stroke()

    def nudge(self, by_mm: float) -> None:
        """Move the selected stent along the vein; positive is caudal."""
        if (number := self._chosen()) is not None:
            held = self.placements
            wanted_mm = self._on_the_vein(held[number].cranial_mm + by_mm, held[number].length_mm)
            after = state.moved(held, number, wanted_mm)
            self._put(self._step(MOVE, number), after, number, self._stroke)

    def lengthen(self, steps: int) -> None:
        """Take the next longer stent, or the next shorter one; the cranial edge stays."""
        if (number := self._chosen()) is not None:
            after = state.lengthened(self.placements, number, steps, self.catalogue)
            if not self._put(self._step(CHANGE_LENGTH, number), after, number, self._stroke):
                self.said.emit(
                    tr("No longer stent of this kind is made")
                    if steps > 0
                    else tr("No shorter stent of this kind is made")
                )

    def swap(self, candidate: Candidate) -> None:
        """Take a candidate of the catalogue: one stent in place of the selected one, a row of stents in place of all."""
        number = self._chosen()
        if number is None:
            return
        if len(candidate.stents) == 1:
            stent = candidate.stents[0]
            after = state.swapped(self.placements, number, stent.model_id, stent.diameter_mm, stent.length_mm)
        else:
            from planner.planning.what_if import as_placements

            after, number = as_placements(candidate.stents), 0
        size = " + ".join(tr(format_stent_size(stent.diameter_mm, stent.length_mm)) for stent in candidate.stents)
        self._put(
            tr("Take {device} {size}", device=candidate.stents[0].device, size=size), after, number, self._new_stroke()
        )

    def add_second(self) -> None:
        """Stack one more stent caudally."""
        after = state.with_second(self.placements, self.catalogue, self.policy)
        if after == self.placements:
            self.said.emit(tr(NO_STENT))
        else:
            self._put(tr("Add a stent"), after, len(after) - 1, self._new_stroke())

    def remove(self) -> None:
        """Take the selected stent off the vein; with the last own one gone, the recommended one stands again."""
        number = self._chosen()
        if number is None:
            return
        held = self.placements
        if not self.is_own and len(held) == 1:
            self.said.emit(tr("The recommended stent stands as long as you place none of your own"))
            return
        if len(held) == 1:
            self.said.emit(tr("Your own stent is gone; the recommended one stands again"))
        words = self._step(REMOVE, number)
        self.selected = None
        self._put(words, state.without(held, number), None, self._new_stroke())

    def as_recommended(self) -> None:
        """Give the choice back to the program."""
        if self.store.plan.placements:
            self.selected = None
            self.store.apply(tr("Stent as recommended"), edits.with_placement, ())
        else:
            self.said.emit(tr("The stent is the recommended one"))

    def _on_the_vein(self, cranial_mm: float, length_mm: float) -> float:
        """The nearest place where some of the stent still lies on what the pullback shows."""
        inputs = self.store.assessment.sizing_inputs if self.store.assessment is not None else None
        first_mm, last_mm = (None, None) if inputs is None else (inputs.vein.first_mm, inputs.vein.last_mm)
        if first_mm is None or last_mm is None:
            return cranial_mm
        return min(max(cranial_mm, first_mm - length_mm + LEAST_ON_VEIN_MM), last_mm - LEAST_ON_VEIN_MM)

    def _chosen(self) -> int | None:
        """The selected stent; the only one where none is selected."""
        number = len(self.placements)
        if self.selected is not None and self.selected < number:
            return self.selected
        if number == 1:
            return 0
        self.said.emit(tr("Select one of the stents first (S)") if number else tr(NO_STENT))
        return None

    def _put(self, words: str, after: Placements, number: int | None, stroke: str) -> bool:
        """Change the plan unless nothing is different; the stent of this number stays selected."""
        if after == self.placements:
            return False
        if number is not None:
            self.selected = state.number_of(after, after[number])
        self.store.apply(words, edits.with_placement, after, stroke=stroke)
        return True

    def _step(self, words: tuple[str, str], number: int) -> str:
        of_one, of_several = words
        return tr(of_one) if len(self.placements) == 1 else tr(of_several, number=number + 1)

    def _new_stroke(self) -> str:
        return f"stent {next(self._strokes)}"

    def _forget(self) -> None:
        self.selected, self.month, self._grip = None, AS_PLACED, None
        self.changed.emit()

    def _follow_plan(self) -> None:
        """Tell of another placing; a contour under the hand changes no stent before it is worked out."""
        if self.store.plan.placements is not self._told_of:
            self._tell()

    def _tell(self) -> None:
        self._told_of = self.store.plan.placements
        if self.selected is not None and self.selected >= len(self.placements):
            self.selected = None
        self.changed.emit()


def _is_same(held: Asked, asked: Asked) -> bool:
    """Recommended stents are made into placements anew each time: they are compared by value."""
    return held[0] is asked[0] and held[1] == asked[1] and held[2] is asked[2]
