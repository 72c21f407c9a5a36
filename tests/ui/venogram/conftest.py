"""A venogram on the screen by itself: view, pane and store, without the rest of the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from planner.model.case import Case
from planner.model.plan import Plan
from planner.planning.assess import assess
from planner.storage.catalogue import read_catalogue
from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.views.panel import Panel
from planner.ui.views.venogram.pane import VenogramPane
from planner.ui.views.venogram.widget import VenogramView
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.policies import shipped_policy


@dataclass
class Shown:
    """What is on the screen, and a hand to work on it."""

    qtbot: object
    store: PlanStore
    cursor: FrameCursor
    view: VenogramView
    pane: VenogramPane
    panel: Panel

    def open(self, case: Case, plan: Plan) -> None:
        self.store.open(case, plan)
        frames = case.pullback.frame_count if case.pullback is not None else 0
        self.cursor.reset(frames, None)
        self.assess()
        self.wait_for_picture()

    def assess(self) -> None:
        """Work the plan out at once, as the desk does in the background."""
        plan = self.store.plan
        self.store.take_assessment(plan, assess(self.store.case, plan, read_catalogue(), shipped_policy()))

    def wait_for_picture(self) -> None:
        self.qtbot.waitUntil(lambda: self.view.picture is not None, timeout=10_000)

    def place(self, x: float, y: float) -> QPoint:
        return self.view.widget_point(x, y).toPoint()

    def click(self, x: float, y: float) -> None:
        self.qtbot.mouseMove(self.view.viewport(), self.place(x, y))
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.place(x, y))

    def drag(self, *places: tuple[float, float]) -> None:
        first, *others = (self.place(*place) for place in places)
        self.qtbot.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
        for place in others:
            self.qtbot.mouseMove(self.view.viewport(), place)
        self.qtbot.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, pos=others[-1])

    def key(self, pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.view.setFocus()
        self.qtbot.keyClick(self.view, pressed, modifier)

    @property
    def undo_words(self) -> str:
        return self.store.undo_stack.undoText()


@pytest.fixture
def blank(qtbot, store: PlanStore, tasks: Tasks) -> Shown:
    """The venogram's panel, shown, without a case."""
    cursor = FrameCursor()
    view = VenogramView(store, cursor, tasks)
    pane = VenogramPane(store, view, tasks, lambda: VenogramView(store, cursor, tasks))
    panel = Panel("Venogram", pane)
    panel.add_tools(pane.tools)
    panel.add_control(pane.showing)
    qtbot.addWidget(panel)
    panel.resize(640, 620)
    with qtbot.waitExposed(panel, timeout=20_000):
        panel.show()
    return Shown(qtbot, store, cursor, view, pane, panel)


@pytest.fixture
def shown(blank: Shown) -> Shown:
    """The made venogram, traced and assessed, beside its pullback."""
    blank.open(plain_case(), replace(plain_plan(), venogram_landmarks=()))
    return blank


def visible_buttons(widget: QWidget) -> dict[str, QWidget]:
    return {each.accessibleName(): each for each in widget.findChildren(QWidget) if each.isVisible()}
