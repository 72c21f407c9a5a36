"""Every action by name: type a few letters, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.ui.actions import ACTIONS, ActionSpec, shown_key
from planner.ui.command_search import search
from planner.ui.key_words import written_key
from planner.ui.language import tr
from planner.ui.theme import icons, palette
from planner.ui.tips import explain
from planner.ui.views.panel import labelled

SIZE = (640, 460)
ROW_HEIGHT = 38
FROM_TOP = 90
BY_ID = {spec.id: spec for spec in ACTIONS}
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """A field and the list of what it finds. What cannot be done now is grey and says why."""

    def __init__(
        self, actions: Mapping[str, QAction], why_not: Callable[[ActionSpec], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.setModal(True)
        self.chosen: QAction | None = None
        self._actions = actions
        self._why_not = why_not
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do: calibrate, next border, export …"))
        self.field.setAccessibleName(tr("Search the commands"))
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerItem)
        self.list.verticalScrollBar().valueChanged.connect(lambda _row: self._paint_rows())
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.list.itemActivated.connect(lambda _item: self._choose())
        self._nothing = labelled("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.resize(*SIZE)
        if parent is not None:
            middle = parent.mapToGlobal(parent.rect().topLeft())
            self.move(middle.x() + (parent.width() - SIZE[0]) // 2, middle.y() + FROM_TOP)
        explain(self)
        self._show("")
        self.field.setFocus()

    @property
    def shown(self) -> tuple[str, ...]:
        """Ids of the actions listed, best first."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher list shows more rows."""
        super().resizeEvent(event)
        self._paint_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field keeps the focus; Enter chooses."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return False

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[Qt.Key(key)]
        last = self.list.count() - 1
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))

    def _choose(self) -> None:
        item = self.list.currentItem()
        action = self._actions[item.data(Qt.ItemDataRole.UserRole)] if item is not None else None
        if action is not None and action.isEnabled():
            self.chosen = action
            self.accept()

    def _show(self, typed: str) -> None:
        self.list.clear()
        found = [spec for spec in search(typed, ACTIONS) if spec.id != "palette"]
        for spec in found:
            self._add(spec)
        self.list.setCurrentRow(0)
        self._nothing.setText(tr("Nothing is called “{typed}”. Every command stands in the menus, too.", typed=typed))
        self._nothing.setVisible(not found)
        self._paint_rows()

    def _add(self, spec: ActionSpec) -> None:
        action = self._actions[spec.id]
        why_not = "" if action.isEnabled() else self._why_not(spec)
        item = QListWidgetItem(self.list)
        item.setData(Qt.ItemDataRole.UserRole, spec.id)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            f"{_words_of(action)}. {why_not or written_key(shown_key(spec))}".strip(),
        )
        item.setSizeHint(QSize(0, ROW_HEIGHT))

    def _paint_rows(self) -> None:
        """Only those in sight: widgets for a hundred rows at each letter would lag behind the typing."""
        first = self.list.verticalScrollBar().value()
        in_sight = max(self.list.viewport().height(), SIZE[1]) // ROW_HEIGHT + 2
        for row in range(first, min(first + in_sight, self.list.count())):
            item = self.list.item(row)
            if self.list.itemWidget(item) is None:
                spec = BY_ID[item.data(Qt.ItemDataRole.UserRole)]
                action = self._actions[spec.id]
                why_not = "" if action.isEnabled() else self._why_not(spec)
                self.list.setItemWidget(item, _row(spec, _words_of(action), why_not))


def _words_of(action: QAction) -> str:
    return action.text().partition("\t")[0]


def _row(spec: ActionSpec, words: str, why_not: str) -> QWidget:
    row = QWidget()
    row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line = QHBoxLayout(row)
    line.setContentsMargins(10, 0, 12, 0)
    line.setSpacing(10)
    sign = labelled("", "body")
    sign.setFixedWidth(18)
    if spec.icon:
        sign.setPixmap(icons.pixmap(spec.icon, 16, palette.OUTLINE if why_not else palette.MUTED, 2.0))
    line.addWidget(sign)
    line.addWidget(labelled(words, "faint" if why_not else "body"))
    line.addWidget(labelled(why_not or tr(spec.menu), "faint"), 1)
    key = labelled(written_key(shown_key(spec)), "chip" if not why_not else "faint")
    key.setVisible(bool(spec.keys))
    line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
