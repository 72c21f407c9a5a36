"""Paints the rail at the left edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.theme import icons, palette, type_scale
from planner.ui.views.step_rail.state import Standing, Step, list_steps

WIDTH, SIDE = 78, 6
ICON = 30
BADGE = 13
BADGES: dict[Standing, str] = {"done": "done", "missing": "missing", "doubt": "warn", "waiting": ""}


class StepRail(QWidget):
    """One button a step; each shows where it stands and takes the person there."""

    asked = Signal(object)
    """Carries the id of an action."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._exported_plan: object = None
        self._steps: tuple[Step, ...] = ()
        self._buttons: list[QToolButton] = []
        self.setFixedWidth(self._width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for number, step in enumerate(self._current()):
            button = self._button(number, step)
            self._buttons.append(button)
            column.addWidget(button)
        column.addStretch(1)
        for signal in (store.case_changed, store.plan_changed, store.assessment_changed):
            signal.connect(lambda _value: self._show())
        self._show()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps as shown."""
        return self._steps

    def mark_exported(self, plan: object) -> None:
        """Remember which plan was written out."""
        self._exported_plan = plan
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs anew in another theme, or on another screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._steps = ()
            self._show()

    def _current(self) -> tuple[Step, ...]:
        store = self._store
        exported = self._exported_plan is not None and self._exported_plan is store.plan
        return list_steps(store.case, store.plan, store.assessment, exported)

    def _width(self) -> int:
        """Room for the longest word, whatever the language."""
        metrics = QFontMetrics(type_scale.font(type_scale.SMALL, QFont.Weight.Medium))
        return max(WIDTH, *(metrics.horizontalAdvance(tr(step.word)) + 2 * SIDE for step in self._current()))

    def _button(self, number: int, step: Step) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "step")
        button.setText(tr(step.word))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(ICON, ICON))
        button.setFixedSize(self._width(), 60)
        button.clicked.connect(lambda _checked: self.asked.emit(self._steps[number].action))
        return button

    def _show(self) -> None:
        shown, self._steps = dict(enumerate(self._steps)), self._current()
        for number, (button, step) in enumerate(zip(self._buttons, self._steps, strict=True)):
            if shown.get(number) == step:
                continue
            button.setIcon(_badged(step, self.devicePixelRatioF()))
            button.setToolTip(step.says)
            button.setAccessibleName(f"{tr(step.word)}: {step.says}")
            button.setEnabled(step.standing != "waiting" or step.action == "open")


def _badged(step: Step, scale: float) -> QIcon:
    quiet = palette.OUTLINE if step.standing == "waiting" else palette.MUTED
    image = QPixmap(round(ICON * scale), round(ICON * scale))
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.drawPixmap(4, 5, icons.pixmap(step.icon, 22, quiet, scale))
    name, colour = BADGES[step.standing], palette.GOOD if step.standing == "done" else palette.WARN
    if name:
        painter.drawPixmap(ICON - BADGE, 0, icons.pixmap(name, BADGE, colour, scale))
    painter.end()
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        made.addPixmap(image, mode)
    return made
