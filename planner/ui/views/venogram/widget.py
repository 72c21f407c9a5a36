"""Paints a venogram view and takes the hand that works on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from planner.errors import InputMissing, PlannerError
from planner.model.venogram import Venogram, VenogramTracing
from planner.model.venogram_measurement import VenogramMeasurement
from planner.planning.edits_venogram import PLANNED_ON
from planner.planning.venogram import View, views_of
from planner.said import capitalised, say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.theme import palette
from planner.ui.views.overlay import Overlay
from planner.ui.views.still import StillCanvas
from planner.ui.views.venogram.captions import Captions
from planner.ui.views.venogram.cine import playing_times_s
from planner.ui.views.venogram.editing import Editing
from planner.ui.views.venogram.hands import Hands
from planner.ui.views.venogram.looks import Look, Picture, Preset
from planner.ui.views.venogram.marked import Marked
from planner.ui.views.venogram.marks import VenogramMarks
from planner.ui.views.venogram.picture_loader import PictureLoader, Wish
from planner.ui.views.venogram.pullback_place import PullbackPlace
from planner.ui.views.venogram.run_cursor import RunCursor
from planner.ui.views.venogram.shown_picture import ShownPicture
from planner.ui.views.venogram.state import (
    VeinMap,
    describe,
    heading,
    map_vein,
    measurement_of,
    with_hand_widths,
)
from planner.ui.views.venogram.tooling import Tooling
from planner.ui.views.venogram.viewing import Viewing
from planner.ui.views.window_level import Levels

SHOWN_OF_PLAN = (
    "tracing", "xray_scale", "venogram_landmarks", "subtraction", "further_views", "collaterals", "shared_pins",
    "known_sizes", "landmarks", "lesions", "spacing",
)  # fmt: skip
"""What of a plan the picture shows; a contour under the hand is not of it."""

NAME = say("Venogram")
NO_WINDOW = say("The file does not say how it wants this picture shown")


class VenogramView(StillCanvas):
    """One picture of a run, with what is known of the vein and where the IVUS frame lies."""

    view_changed = Signal()
    """Another view of the vein is shown, or another case."""
    views_changed = Signal()
    """A view was left out, or taken in again."""

    def __init__(self, store: PlanStore, cursor: FrameCursor, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(NAME, palette.IMAGE, parent)
        self.prepare_still()
        self._shown_of_plan: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._store = store
        self.pullback = PullbackPlace(self, store, cursor)
        self._key = PLANNED_ON
        self._run_shown: Venogram | None = None
        self.run = RunCursor(self)
        self.viewing = Viewing(self)
        self.tooling = Tooling(self)
        self.editing = Editing(store, tasks, self.tooling, lambda: self.view, self)
        self.pointed: tuple[float, float] | None = None
        self._loader = PictureLoader(tasks, self)
        self._look: Look | None = None
        self._has_tracing = False
        self._left_out: tuple[str, ...] = ()
        self._prepare_plot()
        self._captions = Captions(self)
        marked = Marked(lambda: store.plan, lambda: self.view)
        levels = (lambda: self.levels, self.show_levels, self.full_range)
        self.hands = Hands(self, self.editing, self.tooling, marked, lambda: self.tracing, levels, self.pullback)
        self.gestures = self.hands.gestures
        self.home = self._show_all
        self._wire(store, cursor)

    def _wire(self, store: PlanStore, cursor: FrameCursor) -> None:
        self.wheeled.connect(lambda notches: self.run.step(-notches))
        self.hovered.connect(self._point)
        self.box.sigResized.connect(lambda _box: self._show_words())
        self.box.sigRangeChanged.connect(lambda *_told: self._captions.keep_names_clear(self.marks.names))
        self.run.moved.connect(lambda _frame: self._wish())
        self.viewing.changed.connect(self._wish)
        self.tooling.changed.connect(self._show_tool)
        self._loader.ready.connect(self._show_picture)
        self._loader.failed.connect(self._show_failure)
        self._loader.ahead = self._next_wish
        cursor.moved.connect(lambda _frame: self._show_place())
        store.case_changed.connect(lambda _case: self.take_case())
        store.plan_changed.connect(lambda _plan: self._follow_plan())
        store.reading_changed.connect(self._show_words)
        for show in (self._draw_tracing, self._show_tool):
            store.assessment_changed.connect(store.in_turn(show, is_picture=True))

    def image(self) -> str | None:
        """How measurements name the run that is shown; None without one."""
        view = self.view
        return None if view is None else view.venogram.origin.sop_instance_uid

    @property
    def views(self) -> tuple[View, ...]:
        """All views of the vein, the one planned on first."""
        return views_of(self._store.case, self._store.plan) if self._store.case is not None else ()

    @property
    def view(self) -> View | None:
        """The view that is shown, as the plan holds it now; None without a venogram."""
        return next((view for view in self.views if view.key == self._key), None)

    @property
    def measured(self) -> VenogramMeasurement | None:
        """What follows from the view that is shown; None before it was worked out."""
        return measurement_of(self._store.assessment, self._key)

    @property
    def tracing(self) -> VenogramTracing | None:
        """Its tracing, with a person's widths; None before it is traced."""
        view = self.view
        return None if view is None or view.tracing is None else with_hand_widths(view.tracing)

    @property
    def frame_index(self) -> int:
        """Frame of the run that is shown, 0-based."""
        return self.run.frame_index

    @property
    def levels(self) -> Levels:
        """Grey levels of the picture that is shown, black and white."""
        return self.viewing.levels or (0.0, self.full_range())

    @property
    def native_levels(self) -> Levels | None:
        """Grey levels of the run's own pictures; None before one was shown."""
        return self.viewing.native_levels

    @property
    def grey_levels(self) -> Levels:
        """Grey levels for another picture of the run's own frames."""
        return self.viewing.native_levels or (0.0, self.full_range())

    @property
    def vein_map(self) -> VeinMap | None:
        """How pullback positions are laid on the picture; None when they are not."""
        return self.pullback.tied

    @property
    def place(self) -> tuple[float, float] | None:
        """Pixel where the IVUS frame lies; None where it is not tied to the picture."""
        return self.pullback.point

    @property
    def picture(self) -> Picture | None:
        """The picture that is on the screen."""
        return self._shown.picture

    @property
    def words(self) -> Overlay:
        """The words over the picture."""
        return self._captions.overlay

    def show_view(self, key: str) -> None:
        """Show another view of the vein, by the key that edits call it."""
        if key != self._key and any(view.key == key for view in self.views):
            self._key = key
            self._take_view()

    def show_frame(self, frame_index: int) -> None:
        """Show another frame of the run; outside it, the nearest."""
        self.run.go_to(frame_index)

    def show_levels(self, levels: Levels) -> None:
        """Show the image between two grey levels, black and white."""
        self.viewing.levels = levels
        self._apply_levels()

    def show_preset(self, preset: Preset) -> None:
        """Set the grey levels by what is in the picture."""
        if preset == "file":
            if self.viewing.follow_file():
                self._apply_levels()
            else:
                self.tooling.tell(tr(NO_WINDOW))
        elif self._shown.picture is not None:
            self.show_levels(self.viewing.preset_levels(preset, self._shown.picture, self.full_range(), self.tracing))

    def full_range(self) -> float:
        """Span of the grey levels that the picture can hold."""
        view = self.view
        return self.viewing.full_range(view.venogram.bits_stored if view is not None else 8)

    def _prepare_plot(self) -> None:
        self.box.setAspectLocked(True)
        self.box.invertY(True)
        for side in ("left", "bottom"):
            self.plot.hideAxis(side)
        self._shown = ShownPicture(self)
        self.marks = VenogramMarks(self)

    def _venogram(self) -> Venogram | None:
        view = self.view
        return view.venogram if view is not None else None

    def take_case(self) -> None:
        """Show the case that is open, from its first view."""
        self._key = PLANNED_ON
        self._take_view()

    def _take_view(self) -> None:
        venogram = self._venogram()
        self._shown.clear()
        self._look, self._has_tracing = None, False
        self._run_shown = venogram
        self._loader.take(venogram)
        self.viewing.reset(venogram.window if venogram is not None else None)
        self.tooling.put_down()
        self.tooling.select(None)
        self._captions.overlay.write_centre("")
        if venogram is None:
            self.run.reset(np.zeros(1))
            self._captions.overlay.write_centre(tr("No venogram in this case") if self._store.case is not None else "")
        else:
            self.run.reset(playing_times_s(venogram), venogram.frames.count // 2)
            self._show_all()
        self._show_tracing()
        self._wish()
        self.view_changed.emit()

    def _follow_plan(self) -> None:
        self._follow_run()
        view = self.view
        if view is not None and self.viewing.look(view.choice) != self._look:
            self._wish()
        plan = self._store.plan
        shown = tuple(getattr(plan, name) for name in SHOWN_OF_PLAN)
        if self._shown_of_plan and all(now is was for now, was in zip(shown, self._shown_of_plan, strict=True)):
            return
        self._shown_of_plan = shown
        self._show_tracing()
        left_out = tuple(each.key for each in self.views if each.is_left_out)
        if left_out != self._left_out:
            self._left_out = left_out
            self.views_changed.emit()

    def _follow_run(self) -> None:
        """Go on showing the same run when a person plans on another one: what edits call it has changed."""
        if self._run_shown is None or self._venogram() is self._run_shown:
            return
        key = next((view.key for view in self.views if view.venogram is self._run_shown), PLANNED_ON)
        if key != self._key:
            self._key = key
            self.tooling.select(None)
            self.views_changed.emit()

    def _show_all(self) -> None:
        venogram = self._venogram()
        if venogram is not None:
            self.box.setRange(QRectF(-0.5, -0.5, venogram.frames.columns, venogram.frames.rows), padding=0.0)

    def _wish(self) -> None:
        view = self.view
        if view is not None:
            self._look = self.viewing.look(view.choice)
            self._loader.want(Wish(self.run.frame_index, self._look))
            self._show_words()

    def _next_wish(self, wish: Wish) -> Wish | None:
        if not self.run.is_playing or self.run.frame_count == 0:
            return None
        return Wish((wish.frame_index + 1) % self.run.frame_count, wish.look)

    def _show_picture(self, wish: Wish, picture: Picture) -> None:
        if wish.look != self._look:
            return
        self._captions.overlay.write_centre("")
        if self.viewing.levels is None and not self.viewing.follow_file():
            self.viewing.levels = self.viewing.preset_levels("automatic", picture, self.full_range(), None)
        self._shown.show(picture, self.levels, self.viewing.curve)

    def _apply_levels(self) -> None:
        self._shown.show_at(self.levels, self.viewing.curve)

    def _show_failure(self, _wish: Wish, problem: Exception) -> None:
        self._shown.clear()
        if isinstance(problem, InputMissing):
            self._captions.overlay.write_centre(tr(capitalised(problem.sentence)))
        elif isinstance(problem, PlannerError):
            self._captions.overlay.write_centre(tr("This frame cannot be shown: {sentence}", sentence=problem.sentence))

    def _show_tracing(self) -> None:
        self._draw_tracing()
        self._show_tool()

    def _draw_tracing(self) -> None:
        tracing, assessment, measured = self.tracing, self._store.assessment, self.measured
        self.marks.clear()
        self.pullback.tied = map_vein(assessment, measured) if measured is not None else None
        if tracing is not None and len(tracing.centreline_px) > 1:
            if not self._has_tracing:
                self._has_tracing = True
                self.show_frame(tracing.frame_used)
            edges = self.marks.draw_tracing(tracing)
            # lesions count points of the course that they were measured on
            if measured is not None and measured.tracing.centreline_px is tracing.centreline_px:
                self.marks.draw_lesions(measured, edges)
                if assessment is not None and self.vein_map is not None:
                    self.marks.draw_from_pullback(assessment, measured, self.vein_map)
        self._show_place()

    def _show_tool(self) -> None:
        self.marks.draw_by_hand(self._store.plan, self.view, self.tooling.selected)
        self._show_words()

    def _show_place(self) -> None:
        self.pullback.follow()
        self.move_marks()

    def moving_region(self) -> QRect:
        """The ring where the IVUS frame lies."""
        return self.pullback.region()

    def paint_moving(self, painter: QPainter) -> None:
        """Ring where the IVUS frame lies."""
        self.pullback.paint(painter)

    def _point(self, x: float, y: float) -> None:
        venogram = self._venogram()
        inside = venogram is not None and 0 <= x < venogram.frames.columns and 0 <= y < venogram.frames.rows
        self.pointed = (x, y) if inside else None

    def _show_words(self) -> None:
        view = self.view
        if view is None:
            self._captions.clear()
            return
        tied = self.vein_map.match if self.vein_map is not None else None
        said = describe(view, self._store.assessment, self.frame_index, tied, self._store.is_reading)
        self.noted.emit(said.frame)
        self._captions.write(said, self.tooling.hint, heading(view, len(self.views)), view.scale is not None)
        self._captions.keep_clear(self.tracing, self.marks.names)
