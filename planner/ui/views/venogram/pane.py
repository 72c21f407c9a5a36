"""The venogram with its player below it, the bars for its panel, and what its keys do while it has the focus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.measure.xray.region_curve import RegionCurve, measure_region
from planner.model.progress import Progress
from planner.model.venogram import VenogramTracing
from planner.model.vessel import LANDMARK_NAMES, LandmarkName
from planner.said import say
from planner.storage.saved_case import ViewState
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.views.venogram.beside import Beside
from planner.ui.views.venogram.cine import rate_words
from planner.ui.views.venogram.cine_bar import CineBar
from planner.ui.views.venogram.density_plot import DensityPlot
from planner.ui.views.venogram.keys import FocusKeys
from planner.ui.views.venogram.looks import MODES
from planner.ui.views.venogram.masking import MaskChoices
from planner.ui.views.venogram.pooling_layer import PoolingLayer
from planner.ui.views.venogram.showing_bar import ShowingBar
from planner.ui.views.venogram.tool_strip import ToolStrip
from planner.ui.views.venogram.widget import VenogramView
from planner.wording.labels import LANDMARK_LABELS

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
TASK = "venogram region"
REGION_PX = 6.0
"""Radius of a region where no vein is traced."""
NO_CURVE = say("This run does not tell contrast from the empty picture over time")
NO_TRACING = VenogramTracing(np.zeros((0, 2)), np.zeros(0), np.zeros((0, 2)), None, 0, False)

FAR = 10
"""Frames that a page or Shift with an arrow moves."""


class VenogramPane(QWidget):
    """Picture and player; `showing` and `tools` are put where the panel has room for them."""

    def __init__(
        self,
        store: PlanStore,
        view: VenogramView,
        tasks: Tasks,
        make_second: Callable[[], VenogramView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._view = view
        self._tasks = tasks
        self.pooling = PoolingLayer(view)
        self._density: DensityPlot | None = None
        self.masks = MaskChoices(
            view.editing, view.tooling, view.viewing, lambda: view.view, lambda: view.frame_index, self
        )
        self.showing = ShowingBar(view)
        self.tools = ToolStrip(view.tooling, self.masks, self.pooling)
        self.cine = CineBar(view.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.beside = Beside(view, make_second, self)
        column.addWidget(self.beside.splitter, 1)
        column.addWidget(self.cine)
        self._keys = FocusKeys(self._key_functions(), view, self.cine.slider)
        view.view_changed.connect(self._take)
        view.run.moved.connect(lambda _frame: self._show_time())
        view.hands.region_asked.connect(self._measure_region)
        store.assessment_changed.connect(store.in_turn(self._show_pooling, is_picture=True))
        self.pooling.changed.connect(self._say_why_nothing)

    @property
    def density(self) -> DensityPlot:
        """Contrast over time, made when it is first asked for."""
        if self._density is None:
            self._density = DensityPlot(self._view)
        return self._density

    def with_way_of_looking(self, state: ViewState) -> ViewState:
        """The window's state with what is shown of the venogram, and how."""
        view = self._view.view
        if view is None:
            return state
        return replace(
            state,
            venogram_frame_index=self._view.frame_index,
            venogram_grey=self._view.native_levels,
            venogram_image=self._view.image() or "",
            venogram_way=self._view.viewing.mode,
            venogram_map=self.pooling.is_shown,
            venogram_beside=self.beside.is_shown,
        )

    def show_as_left(self, state: ViewState) -> None:
        """Show the venogram as it was left; what the case does not hold any more is passed over."""
        view = self._view
        key = next((each.key for each in view.views if each.image == state.venogram_image), None)
        if key is not None:
            view.show_view(key)
        if state.venogram_grey is not None:
            view.show_levels(state.venogram_grey)
        if state.venogram_frame_index is not None:
            view.show_frame(state.venogram_frame_index)
        if state.venogram_way in MODES:
            view.viewing.show_mode(state.venogram_way)
        self.pooling.show(state.venogram_map)
        if state.venogram_beside and len(view.views) > 1 and not self.beside.is_shown:
            self.beside.toggle()

    def _take(self) -> None:
        view = self._view.view
        self.cine.follow()
        self._tasks.cancel(TASK)  # the curve would be another picture's
        if self._density is not None:
            self._density.hide()
        self.pooling.show(False)
        self._show_pooling()
        if view is not None:
            self.cine.tell_rate(rate_words(view.venogram))

    def _show_pooling(self) -> None:
        measured = self._view.measured
        self.pooling.take(measured.pooling if measured is not None else None)

    def _say_why_nothing(self) -> None:
        is_known = self._view.measured is not None
        if is_known and self.pooling.is_shown and self.pooling.why_nothing:
            self._view.tooling.tell(self.pooling.why_nothing)

    def _measure_region(self, place_px: tuple[float, float]) -> None:
        """Work out contrast over time around a place, a vein's half width wide, and plot it."""
        view, tracing = self._view.view, self._view.tracing
        if view is None:
            return
        known = tracing.diameter_px[np.isfinite(tracing.diameter_px)] if tracing is not None else np.zeros(0)
        radius = float(np.median(known)) / 4 if known.size else REGION_PX
        traced = tracing or NO_TRACING
        venogram = view.venogram

        def job(progress: Progress) -> RegionCurve | None:
            return measure_region(venogram, traced, place_px, radius, progress)

        self._tasks.start(TASK, job, self._show_region, self._region_failed)

    def _region_failed(self, problem: Exception) -> None:
        if isinstance(problem, PlannerError):
            self._view.tooling.tell(tr(problem.sentence))
        else:
            self._tasks.failed_unexpectedly.emit(problem)

    def _show_region(self, curve: RegionCurve | None) -> None:
        if curve is None:
            self._view.tooling.tell(tr(NO_CURVE))
            return
        measured = self._view.measured
        pooling = measured.pooling if measured is not None else None
        self.density.draw(curve, pooling.curves if pooling is not None else ())
        self._show_time()

    def _show_time(self) -> None:
        view = self._view.view
        if self._density is not None and view is not None and view.venogram.frame_times_s is not None:
            times = view.venogram.frame_times_s
            self._density.show_time(float(times[self._view.frame_index] - times[0]))

    def _key_functions(self) -> dict[QKeyCombination, Callable[[], object]]:
        run, view = self._view.run, self._view
        functions: dict[QKeyCombination, Callable[[], object]] = {
            QKeyCombination(_NONE, Qt.Key.Key_Space): run.toggle_playing,
            QKeyCombination(_NONE, Qt.Key.Key_L): lambda: run.set_looping(not run.loops),
            QKeyCombination(_NONE, Qt.Key.Key_PageDown): lambda: run.step(FAR),
            QKeyCombination(_NONE, Qt.Key.Key_PageUp): lambda: run.step(-FAR),
            QKeyCombination(_NONE, Qt.Key.Key_Home): lambda: run.stop_at(0),
            QKeyCombination(_NONE, Qt.Key.Key_End): lambda: run.stop_at(run.frame_count - 1),
            QKeyCombination(_NONE, Qt.Key.Key_Delete): self._delete,
            QKeyCombination(_NONE, Qt.Key.Key_Backspace): self._delete,
            QKeyCombination(_NONE, Qt.Key.Key_Return): view.hands.bands.finish,
            QKeyCombination(_NONE, Qt.Key.Key_Enter): view.hands.bands.finish,
            QKeyCombination(_NONE, Qt.Key.Key_Escape): self._escape,
        }
        functions |= self._arrow_functions()
        for key, name in zip(_DIGITS, LANDMARK_NAMES, strict=True):
            functions[QKeyCombination(_NONE, key)] = lambda name=name: self._go_to(name)  # type: ignore[misc]
            functions[QKeyCombination(_CTRL, key)] = lambda name=name: self._pin(name)  # type: ignore[misc]
        return functions

    def _arrow_functions(self) -> dict[QKeyCombination, Callable[[], object]]:
        """Arrows move the mask while it is in the hand, else they step through the run."""
        made: dict[QKeyCombination, Callable[[], object]] = {}
        for key, (right, down) in _ARROWS.items():
            for modifier in (_NONE, _SHIFT):
                far = modifier == _SHIFT
                made[QKeyCombination(modifier, key)] = partial(self._arrow, right, down, far)
        return made

    def _arrow(self, right: int, down: int, far: bool) -> None:
        if not self.masks.move(right, down, far):
            self._view.run.step((right + down) * (FAR if far else 1))

    def _delete(self) -> object:
        return self._view.hands.bands.take_back() or self._view.editing.delete_selected()

    def _escape(self) -> bool:
        return self._view.cancel_gesture() or self._view.tooling.put_down()

    def _go_to(self, name: LandmarkName) -> None:
        """Select a landmark and move the pullback to it; say so where it is not pinned."""
        view = self._view
        mark = view.editing.landmark(name)
        if mark is None:
            view.tooling.tell(
                tr(
                    "The {landmark} is not pinned on the venogram: Ctrl + its digit pins it",
                    landmark=LANDMARK_LABELS[name],
                )
            )
            return
        view.tooling.said = ""
        view.tooling.select(("landmark", name))
        view.pullback.go_to(mark.x_px, mark.y_px)

    def _pin(self, name: LandmarkName) -> None:
        """Pin under the pointer; where it is not over the picture, the next click pins."""
        view = self._view
        if view.pointed is None:
            view.tooling.choose_landmark(name)
        else:
            view.tooling.said = ""
            view.editing.pin(name, *view.pointed)
