"""The venogram with its player below it, the bars for its panel, and what its keys do while it has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.vessel import LANDMARK_NAMES, LandmarkName
from planner.ui.plan_store import PlanStore
from planner.ui.views.venogram.cine import rate_words
from planner.ui.views.venogram.cine_bar import CineBar
from planner.ui.views.venogram.keys import FocusKeys
from planner.ui.views.venogram.showing_bar import ShowingBar
from planner.ui.views.venogram.tool_strip import ToolStrip
from planner.ui.views.venogram.widget import VenogramView
from planner.wording.labels import LANDMARK_LABELS

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
FAR = 10
"""Frames that a page or Shift with an arrow moves."""


class VenogramPane(QWidget):
    """Picture and player; `showing` and `tools` are put where the panel has room for them."""

    def __init__(self, store: PlanStore, view: VenogramView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.showing = ShowingBar(view)
        self.tools = ToolStrip(view.tooling)
        self.cine = CineBar(view.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(self.cine)
        self._keys = FocusKeys(self._key_functions(), view, self.cine.slider)
        store.case_changed.connect(lambda case: self._take(case))

    def _take(self, case: object) -> None:
        venogram = getattr(case, "venogram", None)
        self.cine.follow()
        if venogram is not None:
            self.cine.tell_rate(rate_words(venogram))

    def _key_functions(self) -> dict[QKeyCombination, Callable[[], object]]:
        run, view = self._view.run, self._view
        functions: dict[QKeyCombination, Callable[[], object]] = {
            QKeyCombination(_NONE, Qt.Key.Key_Space): run.toggle_playing,
            QKeyCombination(_NONE, Qt.Key.Key_V): view.viewing.show_next_mode,
            QKeyCombination(_NONE, Qt.Key.Key_L): lambda: run.set_looping(not run.loops),
            QKeyCombination(_NONE, Qt.Key.Key_Right): lambda: run.step(1),
            QKeyCombination(_NONE, Qt.Key.Key_Left): lambda: run.step(-1),
            QKeyCombination(_SHIFT, Qt.Key.Key_Right): lambda: run.step(FAR),
            QKeyCombination(_SHIFT, Qt.Key.Key_Left): lambda: run.step(-FAR),
            QKeyCombination(_NONE, Qt.Key.Key_PageDown): lambda: run.step(FAR),
            QKeyCombination(_NONE, Qt.Key.Key_PageUp): lambda: run.step(-FAR),
            QKeyCombination(_NONE, Qt.Key.Key_Home): lambda: run.stop_at(0),
            QKeyCombination(_NONE, Qt.Key.Key_End): lambda: run.stop_at(run.frame_count - 1),
            QKeyCombination(_NONE, Qt.Key.Key_Delete): view.landmarking.delete_selected,
            QKeyCombination(_NONE, Qt.Key.Key_Backspace): view.landmarking.delete_selected,
            QKeyCombination(_NONE, Qt.Key.Key_Escape): self._escape,
        }
        for key, name in zip(_DIGITS, LANDMARK_NAMES, strict=True):
            functions[QKeyCombination(_NONE, key)] = lambda name=name: self._go_to(name)  # type: ignore[misc]
            functions[QKeyCombination(_CTRL, key)] = lambda name=name: self._pin(name)  # type: ignore[misc]
        return functions

    def _escape(self) -> bool:
        return self._view.cancel_gesture() or self._view.tooling.put_down()

    def _go_to(self, name: LandmarkName) -> None:
        """Select a landmark and move the pullback to it; say so where it is not pinned."""
        view = self._view
        mark = view.landmarking.find(name)
        if mark is None:
            view.tooling.say(f"The {LANDMARK_LABELS[name]} is not pinned on the venogram: Ctrl + its digit pins it")
            return
        view.tooling.said = ""
        view.landmarking.select(name)
        view.go_to_pullback_at(mark.x_px, mark.y_px)

    def _pin(self, name: LandmarkName) -> None:
        """Pin under the pointer; where it is not over the picture, the next click pins."""
        view = self._view
        if view.pointed is None:
            view.tooling.choose_landmark(name)
        else:
            view.tooling.said = ""
            view.landmarking.pin(name, *view.pointed)
