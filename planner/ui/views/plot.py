"""What pyqtgraph's `PlotItem` is to a view, without its menus, buttons, title and far axes.

`PlotItem` makes some fifty hidden widgets for menus that this window never shows. They took a third of the time in which
the views are made, and as much again whenever the theme changes.
"""

from __future__ import annotations

from typing import Final

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem, QSizePolicy

from planner.ui.language import decimal_mark

AXIS_DEPTH = 0.5
"""Above the picture at 0; what is to lie over an axis stands at 1 or more."""
_PLACES: Final = {"left": (0, 0), "bottom": (1, 1)}
_BOX_PLACE: Final = (0, 1)
_STRETCH = 100


class LocalAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis that writes its numbers as the window does: with its decimal mark, and with a true minus sign."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Numbers at the ticks."""
        written = super().tickStrings(values, scale, spacing)
        return [each.replace(".", decimal_mark()).replace("-", "−") for each in written]


class Plot(pg.GraphicsWidget):  # type: ignore[misc]
    """A box that items are put into, with an axis at its left and one below; the mouse is for others to handle."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.box = pg.ViewBox(parent=self, enableMenu=False, enableMouse=False)
        self._items: list[QGraphicsItem] = []
        self._axes: dict[str, LocalAxis] = {}
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        grid.addItem(self.box, *_BOX_PLACE)
        for side, place in _PLACES.items():
            axis = self._axes[side] = LocalAxis(side, parent=self)
            axis.linkToView(self.box)
            axis.setZValue(AXIS_DEPTH)
            axis.setFlag(QGraphicsItem.GraphicsItemFlag.ItemNegativeZStacksBehindParent)
            grid.addItem(axis, *place)
        grid.setRowStretchFactor(_BOX_PLACE[0], _STRETCH)
        grid.setColumnStretchFactor(_BOX_PLACE[1], _STRETCH)
        self.setLayout(grid)

    @property
    def items(self) -> tuple[QGraphicsItem, ...]:
        """What was put in, in that order."""
        return tuple(self._items)

    def getAxis(self, side: str) -> LocalAxis:
        """The axis at "left" or "bottom"."""
        return self._axes[side]

    def hideAxis(self, side: str) -> None:
        """Leave an axis out."""
        self._axes[side].hide()

    def addItem(self, item: QGraphicsItem, ignoreBounds: bool = False) -> None:
        """Put an item in; `ignoreBounds` for one that the view need not show whole."""
        self._items.append(item)
        self.box.addItem(item, ignoreBounds=ignoreBounds)

    def removeItem(self, item: QGraphicsItem) -> None:
        """Take an item out, if it is in."""
        if item in self._items:
            self._items.remove(item)
            self.box.removeItem(item)

    def clear(self) -> None:
        """Take everything out."""
        for item in self.items:
            self.removeItem(item)
