"""The venogram's tools in one line: how it is shown, its grey levels, and what a hand does on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from planner.model.vessel import LANDMARK_NAMES
from planner.ui.views.venogram.cine_bar import quiet_button
from planner.ui.views.venogram.looks import MODES, PRESETS
from planner.ui.views.venogram.widget import VenogramView
from planner.wording.labels import LANDMARK_LABELS

HEIGHT = 30


class ToolBar(QWidget):
    """Shows the held tool pressed; decides nothing."""

    def __init__(self, view: VenogramView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setFixedHeight(HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 0, 6, 0)
        line.setSpacing(2)
        self.mode = _mode_choice()
        self.mode.activated.connect(lambda index: view.viewing.show_mode(self.mode.itemData(index)))
        self.levels = quiet_button("levels", "Grey levels (drag on the picture; sideways window, up and down level)")
        _give_menu(
            self.levels, [(words, says, partial(view.show_preset, key)) for key, (words, says) in PRESETS.items()]
        )
        self.landmark = quiet_button("landmark", "Pin a landmark on the venogram (Ctrl + 1 to 5)", is_switch=True)
        pins = [
            (f"{LANDMARK_LABELS[name].capitalize()}\t{number}", "", partial(view.tooling.choose_landmark, name))
            for number, name in enumerate(LANDMARK_NAMES, start=1)
        ]
        _give_menu(self.landmark, pins)
        line.addWidget(self.mode)
        line.addWidget(self.levels)
        line.addStretch(1)
        line.addWidget(self.landmark)
        view.tooling.changed.connect(self._follow)
        view.viewing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.mode.setCurrentIndex(self.mode.findData(self._view.viewing.mode))
        self.landmark.setChecked(self._view.tooling.tool == "landmark")


def _mode_choice() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName("Way of showing the venogram")
    box.setProperty("role", "compact")
    for mode, (words, says) in MODES.items():
        box.addItem(words, mode)
        box.setItemData(box.count() - 1, says, 3)  # Qt.ItemDataRole.ToolTipRole
    box.setToolTip("How the venogram is shown: native, subtracted, averaged, most contrast")
    return box


def _give_menu(button: QToolButton, entries: list[tuple[str, str, object]]) -> None:
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    for words, says, function in entries:
        action = QAction(words, menu)
        action.setToolTip(says or words.split("\t")[0])
        action.triggered.connect(lambda _checked, function=function: function())  # type: ignore[misc]
        menu.addAction(action)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
