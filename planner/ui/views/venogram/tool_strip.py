"""What a hand can do on the venogram, at its left edge; each stands in the menu too, with its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from planner.model.venogram import COLLATERAL_KINDS
from planner.model.vessel import LANDMARK_NAMES
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.ui.views.panel import quiet_button
from planner.ui.views.venogram.masking import MaskChoices
from planner.ui.views.venogram.menus import Entry, give_menu
from planner.ui.views.venogram.pooling_layer import PoolingLayer
from planner.ui.views.venogram.tooling import Tooling, ToolName
from planner.wording.labels import COLLATERAL_LABELS, LANDMARK_LABELS, SHARED_PIN_LABELS

ICON = QSize(16, 16)
TOOLS: tuple[tuple[ToolName, str, str], ...] = (
    ("landmark", "landmark", say("Pin a landmark (Ctrl + 1 to 5, with the venogram in focus), or tie the IVUS frame")),
    ("centreline", "centreline", say("Draw the centreline by its two ends (Shift+C)")),
    ("edges", "edges", say("Drag the centreline, an edge, or a width of your own (E)")),
    ("ruler", "calibrate", say("Calibrate by a known distance on the picture (R)")),
    ("bands", "bands", say("Calibrate by the marker catheter's bands (K)")),
    ("mask", "mask", say("Subtraction: mask, its place (X), and the frame measured on")),
    ("collateral", "collateral", say("Mark collaterals (O)")),
    ("density", "density", say("Contrast over time at a place (G)")),
)


class ToolStrip(QWidget):
    """Shows the held tool pressed; decides nothing."""

    def __init__(
        self, tooling: Tooling, masks: MaskChoices, pooling: PoolingLayer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tooling = tooling
        self._pooling = pooling
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self.buttons = {tool: self._button(tool, icon, words) for tool, icon, words in TOOLS}
        self.pooling = quiet_button("pooling", tr("Half time of the wash-out, in colour over the picture (H)"))
        self.pooling.setIconSize(ICON)
        self.pooling.setCheckable(True)
        self.pooling.clicked.connect(pooling.show)
        self._give_menus(masks)
        for button in (*self.buttons.values(), self.pooling):
            column.addWidget(button)
        tooling.changed.connect(self._follow)
        pooling.changed.connect(self._follow)

    def _button(self, tool: ToolName, icon: str, words: str) -> QToolButton:
        button = quiet_button(icon, tr(words))
        button.setIconSize(ICON)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self._tooling.choose(tool))
        return button

    def _give_menus(self, masks: MaskChoices) -> None:
        pins = [
            Entry(
                tr(capitalised(LANDMARK_LABELS[name])),
                tr("Then click its place"),
                partial(self._tooling.choose_landmark, name),
            )
            for name in LANDMARK_NAMES
        ]
        ties = [
            Entry(
                tr("This IVUS frame lies here: {place}", place=SHARED_PIN_LABELS[kind]),
                tr("Then click its place on the venogram"),
                partial(self._tooling.choose_shared, kind),
            )
            for kind in SHARED_PIN_LABELS
        ]
        give_menu(self.buttons["landmark"], [*pins, *ties])
        kinds = [
            Entry(
                tr(capitalised(COLLATERAL_LABELS[kind])),
                tr("Then click it, or drag along its course"),
                partial(self._tooling.choose_collateral, kind),
            )
            for kind in COLLATERAL_KINDS
        ]
        give_menu(self.buttons["collateral"], kinds)
        give_menu(self.buttons["mask"], masks.entries)

    def _follow(self) -> None:
        for tool, button in self.buttons.items():
            button.setChecked(self._tooling.tool == tool or (tool, self._tooling.tool) == ("landmark", "shared"))
        self.pooling.setChecked(self._pooling.is_shown)
