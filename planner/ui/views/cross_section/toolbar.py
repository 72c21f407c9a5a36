"""Buttons at the edge of the IVUS view that correct contours; each stands in the menu too, with its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSlider, QToolButton, QVBoxLayout, QWidget

from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import icons, palette
from planner.ui.views.cross_section.correcting import BRUSH_MM, Correcting

SLIDER_PER_MM = 10
BUTTONS = (
    ("brush", "tool_brush", say("Push the contour with a round brush (B). Shift + wheel: its size")),
    ("redraw", "tool_redraw", say("Draw the contour anew (D)")),
    ("diameter", "type_diameter", say("Type a diameter (T)")),
    ("give_back", "give_back", say("Give this frame back to the program (Delete)")),
    ("follow", "neighbours_follow", say("Neighbours follow a correction (F)")),
)


class CorrectionBar(QWidget):
    """Shows the chosen tool pressed; asks for actions by their id and decides nothing."""

    asked = Signal(object)

    def __init__(self, correcting: Correcting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correcting = correcting
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self.slider = QSlider(Qt.Orientation.Vertical)
        self.slider.setRange(*(round(SLIDER_PER_MM * bound) for bound in BRUSH_MM))
        self.slider.setFixedHeight(64)
        room = self.slider.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # nothing moves when the brush is taken up
        self.slider.setSizePolicy(room)
        self.slider.setAccessibleName(tr("Radius of the brush"))
        self.slider.setToolTip(tr("Radius of the brush (Shift + wheel)"))
        self.slider.valueChanged.connect(lambda tenths: correcting.set_brush(tenths / SLIDER_PER_MM))
        self.buttons = {action: self._button(icon, action, words) for icon, action, words in BUTTONS}
        for button in self.buttons.values():
            line.addWidget(button)
        line.addWidget(self.slider, 0, Qt.AlignmentFlag.AlignHCenter)
        correcting.changed.connect(self._follow)
        self._follow()

    def _button(self, icon: str, action: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setIcon(icons.icon(icon, palette.TEXT))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(tr(words))
        button.setAccessibleName(tr(words))
        button.setCheckable(action in ("tool_brush", "tool_redraw", "neighbours_follow"))
        button.clicked.connect(lambda _checked: self._ask(action))
        return button

    def _ask(self, action: str) -> None:
        self.asked.emit(action)
        self._follow()

    def _follow(self) -> None:
        tool = self._correcting.tool
        self.buttons["tool_brush"].setChecked(tool == "brush")
        self.buttons["tool_redraw"].setChecked(tool == "redraw")
        self.buttons["neighbours_follow"].setChecked(self._correcting.neighbours_follow)
        self.slider.setVisible(tool == "brush")
        self.slider.blockSignals(True)
        self.slider.setValue(round(SLIDER_PER_MM * self._correcting.brush_mm))
        self.slider.blockSignals(False)
