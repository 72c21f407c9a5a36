"""Everything that a person does to a venogram view: each one step of undo, named, and recorded as theirs.

What needs pixels (tracing along a line, after another mask) is worked out in the background and joins the same step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import numpy as np
from PySide6.QtCore import QObject, QTimer

from planner.errors import PlannerError
from planner.measure.xray.drawn import trace_along, trace_between
from planner.measure.xray.tracing import trace_venogram
from planner.model.arrays import FloatArray
from planner.model.calibration import XrayScale
from planner.model.plan import Plan
from planner.model.progress import Progress
from planner.model.venogram import (
    Collateral,
    CollateralKind,
    DiameterReading,
    SharedPin,
    SharedPinKind,
    SubtractionChoice,
    VenogramLandmark,
    VenogramTracing,
)
from planner.model.vessel import LandmarkName
from planner.planning import edits_venogram as edits
from planner.planning.venogram import View
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.views.venogram.tooling import Tooling
from planner.wording.labels import COLLATERAL_LABELS, LANDMARK_LABELS, SHARED_PIN_LABELS

TASK = "venogram tracing"
RETRACE_DELAY_MS = 400
"""A mask is moved key by key; the vein is traced anew once the hand rests."""
NEAREST_ENDS_PX = 4.0
"""Two ends nearer than this are one place."""

NOT_SEEN = say("No vein is seen between these two places; click nearer to its middle")
NOT_PLANNED_ON = say("Only the venogram planned on is tied to the pullback frame by frame")
TOO_NEAR = say("The two ends lie too near to one another")

_strokes, _editors = count(1), count(1)
"""Over all views, so that strokes on two of them never join."""


def author_of(plan: Plan) -> str:
    """Name of the person who last put it under something in this plan; empty where nobody did."""
    named = [view.xray_scale.who for view in (edits.view_of(plan), *plan.further_views) if view.xray_scale is not None]
    named += [plan.spacing.who] if plan.spacing is not None else []
    named += [size.who for size in plan.known_sizes]
    return next((name for name in named if name), "")


class Editing(QObject):
    """Edits the view that `shown` gives; nothing happens while there is none."""

    def __init__(
        self,
        store: PlanStore,
        tasks: Tasks,
        tooling: Tooling,
        shown: Callable[[], View | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._tooling = tooling
        self._shown = shown
        self._strokes = _strokes
        self._task = f"{TASK} {next(_editors)}"
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RETRACE_DELAY_MS)
        self._rest.timeout.connect(self._retrace)
        self._retraced_for: tuple[str, str] = ("", "")
        store.case_changed.connect(lambda _case: self._forget())

    def begin(self, what: str) -> str:
        """A key for a new stroke."""
        return f"venogram {what} {next(self._strokes)}"

    def drop(self, stroke: str) -> None:
        """Take a stroke back, and nothing else."""
        self._store.drop(stroke)

    @property
    def landmarks(self) -> tuple[VenogramLandmark, ...]:
        """Those that are pinned on the view."""
        view = self._shown()
        return view.held.landmarks if view is not None else ()

    def landmark(self, name: LandmarkName) -> VenogramLandmark | None:
        """The landmark of a name, if it is pinned."""
        return next((mark for mark in self.landmarks if mark.name == name), None)

    def pin(self, name: LandmarkName, x: float, y: float, stroke: str | None = None) -> None:
        """Pin a landmark, or move it there."""
        view = self._shown()
        if view is None:
            return
        is_new = self.landmark(name) is None or stroke is None
        landmark = LANDMARK_LABELS[name]
        mark = VenogramLandmark(name, x, y, author_of(self._store.plan))
        self._tooling.select(("landmark", name))
        words = (
            tr("Pin {landmark} on the venogram", landmark=landmark)
            if is_new
            else tr("Move {landmark} on the venogram", landmark=landmark)
        )
        self._store.apply(words, edits.with_venogram_landmark, mark, view.key, stroke=stroke)

    def tie(self, kind: SharedPinKind, frame_index: int, x: float, y: float) -> None:
        """Tie a frame of the pullback to a place of the venogram planned on."""
        view = self._shown()
        if view is None or not view.is_planned_on:
            self._tooling.tell(tr(NOT_PLANNED_ON))
            return
        plan = self._store.plan
        name = edits.free_id("P", (held.id for held in plan.shared_pins))
        pin = SharedPin(name, kind, frame_index, x, y, author_of(plan))
        words = tr(
            "Tie IVUS frame {frame} to the venogram: {place}",
            frame=frame_index + 1,
            place=SHARED_PIN_LABELS[kind],
        )
        self._store.apply(words, edits.with_shared_pin, pin)
        self._tooling.select(("shared", name))

    def trace_between(self, start_px: tuple[float, float], end_px: tuple[float, float]) -> None:
        """Draw the centreline between two places of the vein."""
        view = self._shown()
        if view is None:
            return
        if np.hypot(end_px[0] - start_px[0], end_px[1] - start_px[1]) < NEAREST_ENDS_PX:
            self._tooling.tell(tr(TOO_NEAR))
            return
        ends, who, before = (
            (self._inside(view, start_px), self._inside(view, end_px)),
            author_of(self._store.plan),
            view,
        )
        self._work_out(
            tr("Draw the centreline"),
            lambda _progress: _keeping(
                before.held.tracing,
                trace_between(before.venogram, *ends, before.held.tracing, before.choice, who),
            ),
            self.begin("centreline"),
        )

    def find_again(self) -> None:
        """Give the course back to the program: a person's line gives way to what it traces."""
        view = self._shown()
        if view is None:
            return
        before = view
        self._work_out(
            tr("Trace the vein anew"),
            lambda progress: trace_venogram(before.venogram, before.held.xray_scale, progress, before.choice),
            self.begin("centreline"),
        )

    def draw_line(self, points_px: FloatArray) -> None:
        """Let the centreline run along a person's line; its widths are measured anew."""
        view = self._shown()
        if view is None:
            return
        before, who = view.held.tracing, author_of(self._store.plan)
        self._work_out(
            tr("Move the centreline"),
            lambda _progress: _keeping(before, trace_along(view.venogram, points_px, before, view.choice, who)),
            self.begin("centreline"),
        )

    def read_width(self, from_px: tuple[float, float], to_px: tuple[float, float]) -> None:
        """Let a person's width stand where it was read."""
        view = self._shown()
        if view is None or view.tracing is None or len(view.tracing.centreline_px) == 0 or from_px == to_px:
            return
        reading = DiameterReading(from_px, to_px, author_of(self._store.plan))
        self._store.apply(tr("Measure a width by hand"), edits.with_diameter_reading, reading, view.key)

    def choose_subtraction(self, words: str, choice: SubtractionChoice | None, stroke: str | None = None) -> None:
        """Subtract and measure in another way; the vein is traced anew and joins the step."""
        view = self._shown()
        if view is None:
            return
        stroke = stroke or self.begin("mask")
        choice = None if choice is None else replace(choice, who=author_of(self._store.plan))
        self._store.apply(words, edits.with_subtraction, choice, view.key, stroke=stroke)
        self._retraced_for = words, stroke
        self._rest.start()

    def move_mask(self, right_px: float, down_px: float, stroke: str) -> None:
        """Move the mask from where it lies."""
        view = self._shown()
        if view is None:
            return
        choice = view.choice or SubtractionChoice()
        held = choice.shift_px or (view.tracing.shift_px if view.tracing is not None else (0.0, 0.0))
        moved = (held[0] + right_px, held[1] + down_px)
        self.choose_subtraction(tr("Move the mask"), replace(choice, shift_px=moved), stroke)
        self._tooling.tell(
            tr(
                "Mask moved by {right:.1f}, {down:.1f} px · arrow keys move it · Esc: done",
                right=moved[0],
                down=moved[1],
            )
        )

    def set_scale(self, words: str, scale: XrayScale, bands_px: FloatArray | None = None) -> None:
        """Set the view's scale; bands that it was measured by take the place of the found ones."""
        view = self._shown()
        if view is None:
            return
        stroke = self.begin("scale")
        self._store.apply(words, edits.with_xray_scale, scale, view.key, stroke=stroke)
        if bands_px is not None and view.held.tracing is not None:
            tracing = replace(view.held.tracing, markers_px=bands_px)
            self._store.apply(words, edits.with_tracing, tracing, view.key, stroke=stroke)

    def mark_collateral(self, kind: CollateralKind, points_px: FloatArray) -> None:
        """Mark a collateral by a point or its course."""
        view = self._shown()
        if view is None:
            return
        plan = self._store.plan
        name = edits.free_id("C", (held.id for held in plan.collaterals))
        made = Collateral(name, kind, points_px, view.key, "edited", author_of(plan))
        self._store.apply(
            tr("Mark a collateral: {collateral}", collateral=COLLATERAL_LABELS[kind]), edits.with_collateral, made
        )
        self._tooling.select(("collateral", name))

    def confirm_collateral(self, name: str) -> None:
        """Make a proposed collateral a person's own."""
        who = author_of(self._store.plan)
        self._store.apply(tr("Confirm collateral {name}", name=name), edits.with_confirmed_collateral, name, who)

    def delete_collateral(self, name: str) -> None:
        """Take a collateral away."""
        self._store.apply(tr("Remove collateral {name}", name=name), edits.without_collateral, name)

    def delete_selected(self) -> bool:
        """Take away what is selected; say whether there was anything."""
        view, selected = self._shown(), self._tooling.selected
        if view is None or selected is None:
            return False
        kind, which = selected
        before = self._store.plan
        if kind == "landmark":
            words = tr("Unpin {landmark} on the venogram", landmark=LANDMARK_LABELS[which])  # type: ignore[index]
            self._store.apply(words, edits.without_venogram_landmark, which, view.key)
        elif kind == "reading":
            self._store.apply(tr("Give a width back to the program"), edits.without_diameter_reading, which, view.key)
        elif kind == "shared":
            self._store.apply(tr("Untie {pin} from the venogram", pin=which), edits.without_shared_pin, which)
        else:
            self.delete_collateral(str(which))
        self._tooling.select(None)
        return self._store.plan is not before

    def _retrace(self) -> None:
        view = self._shown()
        if view is None:
            return
        words, stroke = self._retraced_for
        before, who = view.held.tracing, author_of(self._store.plan)

        def job(progress: Progress) -> VenogramTracing:
            if before is not None and before.source == "edited" and len(before.centreline_px):
                return _keeping(before, trace_along(view.venogram, before.centreline_px, before, view.choice, who))
            found = trace_venogram(view.venogram, view.held.xray_scale, progress, view.choice)
            return edits.with_hand_marks(found, view.held)

        self._work_out(words, job, stroke)

    def _work_out(self, words: str, job: Callable[[Progress], VenogramTracing], stroke: str) -> None:
        """Trace in the background; what the person has meanwhile changed or taken back is left alone."""
        view = self._shown()
        assert view is not None
        key, held = view.key, view.held
        self._tooling.tell(tr("Measuring the vein …"))

        def take(found: VenogramTracing) -> None:
            self._tooling.tell("")
            now = edits.view_of(self._store.plan, key)
            if (now.tracing, now.subtraction) != (held.tracing, held.subtraction):
                return
            if len(found.centreline_px) < 2:
                self._tooling.tell(tr(capitalised(found.problem) if found.problem else NOT_SEEN))
                return
            self._store.apply(words, edits.with_tracing, found, key, stroke=stroke)

        def fail(problem: Exception) -> None:
            if isinstance(problem, PlannerError):
                self._tooling.tell(tr(problem.sentence))
            else:
                self._tasks.failed_unexpectedly.emit(problem)

        self._tasks.start(self._task, job, take, fail)

    def _forget(self) -> None:
        """What is being measured belongs to another case."""
        self._rest.stop()
        self._tasks.cancel(self._task)

    def _inside(self, view: View, place_px: tuple[float, float]) -> tuple[float, float]:
        frames = view.venogram.frames
        return min(max(place_px[0], 0.0), frames.columns - 1.0), min(max(place_px[1], 0.0), frames.rows - 1.0)


def _keeping(before: VenogramTracing | None, found: VenogramTracing) -> VenogramTracing:
    """A new tracing with the widths that a person read on the one before."""
    return found if before is None else replace(found, readings=before.readings)
