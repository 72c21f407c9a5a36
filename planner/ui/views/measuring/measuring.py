"""Which measuring tool is in the hand, and which measurement is selected; one for all pictures."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, Signal

from planner.measure.hand_measures import next_id
from planner.model.hand_measure import HandMeasure, MeasureKind
from planner.planning import edits_hand
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.wording.hand_measures import KIND_WORDS

Points = tuple[tuple[float, float], ...]


class Measuring(QObject):
    """Draws, moves, names and deletes; each stroke is one step of undo."""

    changed = Signal()
    words_asked = Signal(object)
    """Carries the id of a note that was put down and has no words yet."""

    def __init__(self, store: PlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._strokes = count()
        self._stroke = ""
        self.kind: MeasureKind | None = None
        self.selected: str | None = None
        store.case_changed.connect(lambda _case: self.put_down())
        store.plan_changed.connect(lambda _plan: self._forget_what_is_gone())

    @property
    def measure(self) -> HandMeasure | None:
        """The selected measurement."""
        return next((held for held in self._store.plan.hand_measures if held.id == self.selected), None)

    def choose(self, kind: MeasureKind) -> None:
        """Take a tool, or put it down again."""
        self.kind = None if kind == self.kind else kind
        self.changed.emit()

    def put_down(self) -> None:
        """Hold no tool."""
        if self.kind is not None or self.selected is not None:
            self.kind = self.selected = None
            self.changed.emit()

    def give_way(self, to_another_tool: bool) -> None:
        """Put the tool down when another one was taken."""
        if to_another_tool:
            self.put_down()

    def select(self, measure_id: str | None) -> None:
        """Select a measurement, or none."""
        if measure_id != self.selected:
            self.selected = measure_id
            self.changed.emit()

    def begin(self) -> str:
        """A key for a new stroke."""
        return f"measure {next(self._strokes)}"

    def new_id(self) -> str:
        """A name for a new measurement."""
        return next_id(self._store.plan.hand_measures)

    def draw(self, measure: HandMeasure, stroke: str) -> None:
        """Show a measurement as the hand has it now."""
        self._stroke = stroke
        self._store.apply(
            tr("Draw {kind} {measure}", kind=KIND_WORDS[measure.kind], measure=measure.id),
            edits_hand.with_measure,
            measure,
            stroke=stroke,
        )

    def take_back(self) -> None:
        """Take back what was drawn last, and nothing else."""
        self._store.drop(self._stroke)

    def move(self, measure_id: str, points_px: Points, stroke: str) -> None:
        """Put its points elsewhere."""
        self._store.apply(
            tr("Move {measure}", measure=measure_id),
            edits_hand.with_moved_measure,
            measure_id,
            points_px,
            stroke=stroke,
        )

    def finish(self, measure: HandMeasure) -> None:
        """The hand lets go of a new measurement: it is selected, and the tool put down."""
        self.kind, self.selected = None, measure.id
        self.changed.emit()
        if measure.kind == "note":
            self.words_asked.emit(measure.id)

    def rename(self, measure_id: str, name: str) -> None:
        """Call it something."""
        self._store.apply(tr("Name {measure}", measure=measure_id), edits_hand.with_named_measure, measure_id, name)

    def delete_selected(self) -> bool:
        """Delete the selected measurement; say whether there was one."""
        held = self.measure
        if held is None:
            return False
        self._store.apply(
            tr("Delete {kind} {measure}", kind=KIND_WORDS[held.kind], measure=held.id),
            edits_hand.without_measure,
            held.id,
        )
        return True

    def _forget_what_is_gone(self) -> None:
        if self.selected is not None and self.measure is None:
            self.select(None)
