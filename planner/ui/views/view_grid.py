"""Lays the views out: rows between splitters, moved by their titles, each of them alone or in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from planner.ui.theme import palette
from planner.ui.views import arrangement as at
from planner.ui.views.arrangement import Arrangement, Place, Row
from planner.ui.views.panel import Panel

GAP = 6
SPREAD = 10_000
"""Shares become sizes in units so small that rounding does not show."""
WINDOW_SIZE = (900, 700)

FIRST = Arrangement(
    (
        Row((Place("ivus", 1.0), Place("venogram", 1.0), Place("solid", 0.8)), 350.0),
        Row((Place("longitudinal", 1.0),), 150.0),
        Row((Place("profile", 1.0),), 220.0),
    ),
    hidden=frozenset({"solid"}),
)
"""Images, longitudinal cut and profile, one over the other, so that the two along the vein line up."""
ROOM_FOR_ALL_PX = 1700
"""From this width of the window on, three pictures stand side by side at first."""


def first_arrangement(width_px: int) -> Arrangement:
    """How the views stand at first in a window so wide."""
    return replace(FIRST, hidden=frozenset()) if width_px >= ROOM_FOR_ALL_PX else FIRST


class ViewWindow(QWidget):
    """A view on its own, for a second screen. Closing it puts the view back."""

    closed = Signal()

    def __init__(self, panel: Panel, owner: QWidget) -> None:
        super().__init__(owner.window(), Qt.WindowType.Window)
        self._owner = owner
        self.panel = panel
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(panel.title)
        self.addActions(owner.window().actions())
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(panel)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the view back."""
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the main window handles itself work here, too."""
        QCoreApplication.sendEvent(self._owner.window(), event)


class ViewGrid(QWidget):
    """All views of the workbench, in the arrangement that the person gave them; empty until it is told one."""

    changed = Signal()
    """The arrangement is another one now."""

    def __init__(self, panels: Mapping[str, Panel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = dict(panels)
        self._arrangement = FIRST
        self._is_there: Callable[[str], bool] = lambda _name: True
        self._alone: str | None = None
        self._rows: QSplitter | None = None
        self._windows: dict[str, ViewWindow] = {}
        self._target: tuple[str, at.Side] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._mark = QFrame(self)
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.setObjectName("drop mark")
        self._mark.hide()
        for name, panel in self._panels.items():
            panel.maximise_asked.connect(lambda _panel, name=name: self.toggle_alone(name))
            panel.window_asked.connect(lambda _panel, name=name: self.toggle_window(name))
            panel.dragged.connect(lambda point, name=name: self._drag(name, point))
            panel.dropped.connect(lambda name=name: self._drop(name))

    @property
    def arrangement(self) -> Arrangement:
        """Where the views stand now, with the sizes that a hand gave them."""
        self._read_sizes()
        return self._arrangement

    @property
    def alone(self) -> str | None:
        """The view that stands alone; None when all are shown."""
        return self._alone

    def arrange(self, wanted: Arrangement) -> None:
        """Lay the views out anew."""
        self._alone = None
        before, self._arrangement = self._arrangement, wanted
        if self._rows is not None and at.stands_alike(before, wanted):
            self._spread(self._rows)
            self._show()
        else:
            self._build()
        self.changed.emit()

    def show_those(self, is_there: Callable[[str], bool]) -> None:
        """Show the views that have something to show."""
        self._is_there = is_there
        self._show()

    def reset(self) -> None:
        """Lay the views out as they were at first."""
        self.arrange(first_arrangement(self.window().width()))

    def toggle_alone(self, name: str) -> None:
        """Show one view alone, or all again."""
        self._read_sizes()
        self._alone = None if self._alone == name or name in self._windows else name
        self._show()

    def show_all(self) -> None:
        """Show every view again."""
        self._alone = None
        self._show()

    def toggle_window(self, name: str) -> None:
        """Give a view its own window, or put it back."""
        if name in self._windows:
            self.arrange(at.without_window(self.arrangement, name))
        else:
            self.arrange(at.with_window(self.arrangement, name, self._first_rectangle(name)))

    def swap_with_next(self, name: str) -> None:
        """Let a view and the one after it change places: the way without a mouse."""
        shown = [other for other in self._arrangement.names if self._stands_in_row(other)]
        if name in shown and len(shown) > 1:
            target = shown[(shown.index(name) + 1) % len(shown)]
            self.arrange(at.moved(self.arrangement, name, target, "swap"))

    def set_shown(self, name: str, shown: bool) -> None:
        """Put a view away, or bring it back."""
        self.arrange(at.with_shown(self.arrangement, name, shown))

    def view_with_focus(self) -> str | None:
        """The view that the keyboard is in."""
        focus = QGuiApplication.focusObject()
        held = (
            name for name, panel in self._panels.items() if isinstance(focus, QWidget) and panel.isAncestorOf(focus)
        )
        return next(held, None)

    def cancel_drag(self) -> bool:
        """Forget a view that is being dragged; say whether there was one."""
        dragged = [panel for panel in self._panels.values() if panel.cancel_drag()]
        self._target = None
        self._mark.hide()
        return bool(dragged)

    def close_windows(self) -> None:
        """Close the views' own windows for good, after their rectangles have been remembered."""
        self._read_sizes()
        for window in self._windows.values():
            window.blockSignals(True)
            window.close()

    def _build(self) -> None:
        held = self.window().focusWidget()
        is_inside = held is not None and any(panel.isAncestorOf(held) for panel in self._panels.values())
        for panel in self._panels.values():
            panel.setParent(None)
        self._keep_windows()
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.deleteLater()
        rows = [self._row(row) for row in self._arrangement.rows]
        self._rows = _splitter(Qt.Orientation.Vertical, rows, [row.share for row in self._arrangement.rows])
        self._column.addWidget(self._rows)
        self._show()
        self._rows.show()
        if held is not None and is_inside:
            held.setFocus()  # else it passes to some button, and the next Space presses that

    def _spread(self, rows: QSplitter) -> None:
        """Give what stands where it stood the sizes of the arrangement: to build it anew takes longer."""
        for number, row in enumerate(self._arrangement.rows):
            splitter = rows.widget(number)
            assert isinstance(splitter, QSplitter)
            _share_out(splitter, [place.share for place in row.places if place.name not in self._windows])
        _share_out(rows, [row.share for row in self._arrangement.rows])

    def _row(self, row: Row) -> QSplitter:
        standing = [place for place in row.places if place.name not in self._windows]
        panels = [self._panels[place.name] for place in standing]
        return _splitter(Qt.Orientation.Horizontal, panels, [place.share for place in standing])

    def _keep_windows(self) -> None:
        """Open and close windows until they are those of the arrangement."""
        wanted = dict(self._arrangement.windows)
        for name in [name for name in self._windows if name not in wanted]:
            self._windows.pop(name).deleteLater()
        for name, rectangle in wanted.items():
            if name not in self._windows:
                window = self._windows[name] = ViewWindow(self._panels[name], self)
                window.closed.connect(lambda name=name: self._window_closed(name))
                window.setGeometry(on_a_screen(QRect(*rectangle)))
            else:
                self._windows[name].layout().addWidget(self._panels[name])  # type: ignore[union-attr]

    def _window_closed(self, name: str) -> None:
        if name in self._windows:
            self.arrange(at.without_window(self.arrangement, name))

    def _show(self) -> None:
        for name, panel in self._panels.items():
            shown = self._is_there(name) and name not in self._arrangement.hidden
            panel.set_states(alone=self._alone == name, in_window=name in self._windows)
            if name in self._windows:
                panel.show()
                self._windows[name].setVisible(shown and self.isVisibleTo(self.window()))
            else:
                panel.setVisible(shown and self._alone in (None, name))
        assert self._rows is not None
        for number in range(self._rows.count()):
            row = self._rows.widget(number)
            assert isinstance(row, QSplitter)
            standing = [self._panels[place.name] for place in self._arrangement.rows[number].places]
            row.setVisible(any(row.indexOf(panel) >= 0 and not panel.isHidden() for panel in standing))

    def showEvent(self, event: object) -> None:
        """Windows of views come and go with the workbench."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._show()

    def hideEvent(self, event: object) -> None:
        """Windows of views come and go with the workbench."""
        super().hideEvent(event)  # type: ignore[arg-type]
        for window in self._windows.values():
            window.hide()

    def _stands_in_row(self, name: str) -> bool:
        return self._is_there(name) and name not in self._arrangement.hidden and name not in self._windows

    def _read_sizes(self) -> None:
        if self._rows is None or not self.isVisible() or self._alone is not None:
            return
        widths = []
        for number, row in enumerate(self._arrangement.rows):
            splitter = self._rows.widget(number)
            assert isinstance(splitter, QSplitter)
            sizes = dict(
                zip([p.name for p in row.places if p.name not in self._windows], splitter.sizes(), strict=True)
            )
            widths.append([sizes.get(place.name, 0) for place in row.places])
        held = at.with_sizes(self._arrangement, self._rows.sizes(), widths)
        windows = tuple((name, _rectangle(self._windows[name])) for name, _before in held.windows)
        self._arrangement = replace(held, windows=windows)

    def _first_rectangle(self, name: str) -> at.Rectangle:
        """A window over the middle of the screen that the main window is not on; of the same screen when there is one."""
        here = self.screen()
        screens = QGuiApplication.screens()
        free = next((screen for screen in screens if screen is not here), here)
        area, (width, height) = free.availableGeometry(), WINDOW_SIZE
        width, height = min(width, area.width()), min(height, area.height())
        centre = area.center()
        return centre.x() - width // 2, centre.y() - height // 2, width, height

    def _drag(self, name: str, point: QPoint) -> None:
        self._target = self._target_at(name, point)
        if self._target is None:
            self._mark.hide()
            return
        target, side = self._target
        panel = self._panels[target]
        whole = QRect(panel.mapTo(self, QPoint(0, 0)), panel.size())
        self._mark.setStyleSheet(
            f"QFrame {{ background: transparent; border: 2px solid {palette.ACCENT}; border-radius: 8px; }}"
        )
        self._mark.setGeometry(_part(whole, side))
        self._mark.show()
        self._mark.raise_()

    def _target_at(self, name: str, point: QPoint) -> tuple[str, at.Side] | None:
        for other, panel in self._panels.items():
            if other == name or not self._stands_in_row(other) or not panel.isVisible():
                continue
            inside = panel.mapFromGlobal(point)
            if panel.rect().contains(inside):
                return other, at.side_at(inside.x() / panel.width(), inside.y() / panel.height())
        return None

    def _drop(self, name: str) -> None:
        target, self._target = self._target, None
        self._mark.hide()
        if target is not None:
            self.arrange(at.moved(self.arrangement, name, *target))


def on_a_screen(wanted: QRect) -> QRect:
    """The rectangle where it was, if a screen still shows it; else in the middle of the first one, as large as fits."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if any(area.intersected(wanted).width() > 100 and area.intersected(wanted).height() > 100 for area in screens):
        return wanted
    area = screens[0]
    size = wanted.size().boundedTo(area.size()).expandedTo(QRect(0, 0, 200, 150).size())
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(area.center())
    return place


def _part(whole: QRect, side: at.Side) -> QRect:
    """Where a view would come to stand."""
    half_width, half_height = whole.width() // 2, whole.height() // 2
    parts = {
        "left": QRect(whole.left(), whole.top(), half_width, whole.height()),
        "right": QRect(whole.right() - half_width, whole.top(), half_width, whole.height()),
        "above": QRect(whole.left(), whole.top(), whole.width(), half_height),
        "below": QRect(whole.left(), whole.bottom() - half_height, whole.width(), half_height),
    }
    return parts.get(side, whole)


def _rectangle(window: QWidget) -> at.Rectangle:
    place = window.geometry()
    return place.x(), place.y(), place.width(), place.height()


def _splitter(orientation: Qt.Orientation, widgets: Sequence[QWidget], shares: Sequence[float]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(GAP)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    _share_out(splitter, shares)
    return splitter


def _share_out(splitter: QSplitter, shares: Sequence[float]) -> None:
    whole = sum(shares) or 1.0
    for number, share in enumerate(shares):
        splitter.setStretchFactor(number, max(1, round(100 * share / whole)))
    splitter.setSizes([round(SPREAD * share / whole) for share in shares])
