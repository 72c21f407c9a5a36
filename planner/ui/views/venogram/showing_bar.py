"""How the venogram is shown, on its title line: the way of looking, and grey levels to choose at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.ui.language import tr
from planner.ui.views.panel import quiet_button
from planner.ui.views.venogram.looks import MODES, PRESETS
from planner.ui.views.venogram.menus import Entry, give_menu
from planner.ui.views.venogram.widget import VenogramView

MODE_WIDTH = 104
"""Narrow enough for the title line of a small panel, wide enough for the longest word."""


class ShowingBar(QWidget):
    """Nothing here is part of the plan."""

    def __init__(self, view: VenogramView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.mode = QComboBox()
        self.mode.setProperty("role", "compact")
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setFixedWidth(MODE_WIDTH)
        self.mode.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mode.setAccessibleName(tr("Way of showing the venogram"))
        self.mode.setToolTip(tr("How the venogram is shown (V: the next way)"))
        for number, (key, (words, says)) in enumerate(MODES.items()):
            self.mode.addItem(tr(words), key)
            self.mode.setItemData(number, tr(says), Qt.ItemDataRole.ToolTipRole)
        self.mode.activated.connect(lambda index: view.viewing.show_mode(self.mode.itemData(index)))
        self.levels = quiet_button(
            "levels", tr("Grey levels (drag on the picture: sideways window, up and down level)")
        )
        presets = [Entry(tr(words), tr(says), partial(view.show_preset, key)) for key, (words, says) in PRESETS.items()]
        give_menu(self.levels, presets)
        self.views = QComboBox()
        self.views.setProperty("role", "compact")
        self.views.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.views.setAccessibleName(tr("View of the vein"))
        self.views.setToolTip(tr("Which view of the vein is shown (Shift+V: the next)"))
        self.views.activated.connect(lambda index: view.show_view(self.views.itemData(index)))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.views)
        line.addWidget(self.mode)
        line.addWidget(self.levels)
        view.viewing.changed.connect(self._follow)
        view.view_changed.connect(self._list_views)
        view.views_changed.connect(self._list_views)
        self._list_views()
        self._follow()

    def _list_views(self) -> None:
        """One line for each view; the list is there only where there is a choice."""
        shown, views = self._view.view, self._view.views
        self.views.clear()
        for each in views:
            words = tr("{view} (left out)", view=each.name) if each.is_left_out else tr(each.name)
            self.views.addItem(words, each.key)
        self.views.setVisible(len(views) > 1)
        if shown is not None:
            self.views.setCurrentIndex(self.views.findData(shown.key))

    def _follow(self) -> None:
        self.mode.setCurrentIndex(self.mode.findData(self._view.viewing.mode))
