"""Two views of one vein side by side: the second is made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter

from planner.said import say
from planner.ui.language import tr
from planner.ui.views.venogram.widget import VenogramView

GAP = 4
ONE_VIEW = say("This case has one view of the vein")


class Beside(QObject):
    """The second view follows the case, shows another view than the first, and steps through its own run."""

    changed = Signal()

    def __init__(self, first: VenogramView, make: Callable[[], VenogramView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._make = make
        self.second: VenogramView | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(GAP)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(first)
        first.view_changed.connect(self._follow)

    @property
    def is_shown(self) -> bool:
        """Whether two views are on the screen."""
        return self.second is not None and not self.second.isHidden()

    def toggle(self) -> None:
        """Show a second view, or one alone again."""
        if self.is_shown:
            self._hide()
        elif len(self._first.views) < 2:
            self._first.tooling.tell(tr(ONE_VIEW))
        else:
            self._show()

    def _show(self) -> None:
        if self.second is None:
            self.second = self._make()
            self.splitter.addWidget(self.second)
        self.second.show()
        half = max(self.splitter.width() // 2, 1)
        self.splitter.setSizes([half, half])
        self._follow()
        self.changed.emit()

    def _hide(self) -> None:
        if self.second is not None:
            self.second.hide()
            self.changed.emit()

    def _follow(self) -> None:
        """Show the view after the first one's; none where there is no other."""
        second, shown = self.second, self._first.view
        if second is None or second.isHidden():
            return
        keys = [view.key for view in self._first.views]
        if shown is None or len(keys) < 2:
            self._hide()
            return
        second.take_case()
        second.show_view(keys[(keys.index(shown.key) + 1) % len(keys)])
        for view in (self._first, second):
            view.home()
