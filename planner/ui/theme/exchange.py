"""Changes the theme of a window that is already shown: every colour in it gives way to the same role's in the other.

Reaches what widgets set for themselves: own stylesheets, rich text, icons, pictures, and pens and brushes of plots.
What is painted by hand reads the palette anew; widgets that compose pictures hear `QEvent.PaletteChange`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pyqtgraph as pg
from PySide6.QtGui import QAction, QBrush, QColor, QPen
from PySide6.QtWidgets import QAbstractButton, QGraphicsItem, QGraphicsRectItem, QLabel, QWidget

from planner.ui.theme import icons, palette
from planner.ui.theme.palette import ThemeName

Recolour = Callable[[QColor], QColor]


def exchange_widgets(widgets: Iterable[QWidget], before: ThemeName, after: ThemeName) -> None:
    """Exchange the colours of these widgets, of their actions and of the plots among them."""
    for widget in widgets:
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet(palette.exchanged_in(sheet, before, after))
        if isinstance(widget, QLabel):
            _exchange_label(widget, before, after)
        elif isinstance(widget, QAbstractButton):
            _exchange_icon(widget, before, after)
        elif isinstance(widget, pg.GraphicsView):
            _exchange_plot(widget, before, after)
        for action in widget.actions():
            _exchange_icon(action, before, after)
        widget.update()


def _exchange_label(label: QLabel, before: ThemeName, after: ThemeName) -> None:
    picture = label.pixmap()
    if not picture.isNull():
        made = icons.exchanged_pixmap(picture, before, after)
        if made is not None:
            label.setPixmap(made)
    elif "#" in label.text():
        label.setText(palette.exchanged_in(label.text(), before, after))


def _exchange_icon(owner: QAbstractButton | QAction, before: ThemeName, after: ThemeName) -> None:
    made = icons.exchanged_icon(owner.icon(), before, after)
    if made is not None:
        owner.setIcon(made)


def _exchange_plot(view: pg.GraphicsView, before: ThemeName, after: ThemeName) -> None:
    def recolour(colour: QColor) -> QColor:
        made = QColor(palette.exchanged(colour.name(), before, after))
        made.setAlpha(colour.alpha())
        return made

    view.setBackground(recolour(view.backgroundBrush().color()))
    for item in view.scene().items():
        _exchange_item(item, recolour)


def _exchange_item(item: QGraphicsItem, recolour: Recolour) -> None:
    if isinstance(item, pg.AxisItem):
        item.setPen(_pen(item.pen(), recolour))
        item.setTextPen(_pen(item.textPen(), recolour))
        if item.labelText:
            style = dict(item.labelStyle)
            style["color"] = recolour(QColor(style.get("color", palette.MUTED))).name()
            item.setLabel(item.labelText, item.labelUnits, **style)
    elif isinstance(item, pg.TextItem):
        item.setColor(recolour(QColor(item.color)))
        item.fill, item.border = _brush(item.fill, recolour), _pen(item.border, recolour)
        item.update()
    elif isinstance(item, pg.InfiniteLine):
        item.setPen(_pen(item.pen, recolour))
    elif isinstance(item, pg.ScatterPlotItem):
        item.setPen(_pen(pg.mkPen(item.opts["pen"]), recolour))
        item.setBrush(_brush(pg.mkBrush(item.opts["brush"]), recolour))
    elif isinstance(item, pg.PlotCurveItem):
        item.setPen(_pen(pg.mkPen(item.opts["pen"]), recolour))
        if item.opts["brush"] is not None:
            item.setBrush(_brush(pg.mkBrush(item.opts["brush"]), recolour))
    elif isinstance(item, QGraphicsRectItem) and type(item) is QGraphicsRectItem:
        item.setPen(_pen(item.pen(), recolour))
        item.setBrush(_brush(item.brush(), recolour))


def _pen(held: QPen, recolour: Recolour) -> QPen:
    made = QPen(held)
    made.setColor(recolour(held.color()))
    return made


def _brush(held: QBrush, recolour: Recolour) -> QBrush:
    made = QBrush(held)
    made.setColor(recolour(held.color()))
    return made
