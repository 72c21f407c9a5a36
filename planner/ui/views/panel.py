"""The frame that every view sits in: a title line with room for controls, and the view below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from planner.said import retell
from planner.ui.language import spoken, tr
from planner.ui.theme import icons, palette

HEADER_HEIGHT = 30


class Panel(QFrame):
    """A titled frame; its title line is dragged to move it, double clicked to see it alone. `says` defines what it shows."""

    maximise_asked = Signal(object)
    window_asked = Signal(object)
    dragged = Signal(object)
    """Where on the screen the hand holds the title line."""
    dropped = Signal()

    def __init__(self, title: str, body: QWidget, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = title
        self._held_at: QPoint | None = None
        self._is_dragged = False
        self._header = QWidget(self)
        self._header.setObjectName("title line")
        self._header.setFixedHeight(HEADER_HEIGHT)
        self._header.setToolTip(tr("Drag: move this view. Double click: this view alone, and back"))
        self._header.installEventFilter(self)
        self._line = QHBoxLayout(self._header)
        self._line.setContentsMargins(12, 0, 4, 0)
        self._line.setSpacing(8)
        self.note = QLabel("", self._header)
        self.note.setProperty("role", "faint")
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name = labelled(title, "title")
        name.setToolTip(says)
        self._line.addWidget(name)
        self._line.addWidget(self.note, 1)
        self.window_button = quiet_button("window", "")
        self.window_button.clicked.connect(lambda _checked: self.window_asked.emit(self))
        self._line.addWidget(self.window_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._header)
        self._tools = QVBoxLayout()
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(self._tools)
        beside.addWidget(body, 1)
        column.addLayout(beside, 1)
        self.set_states(alone=False, in_window=False)

    def add_control(self, control: QWidget) -> None:
        """Put a control at the right end of the title line, before the window's button."""
        self._line.insertWidget(self._line.count() - 1, control, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_tools(self, tools: QWidget) -> None:
        """Put tools on a strip at the left edge of the view."""
        self._tools.setContentsMargins(2, 2, 2, 2)
        self._tools.addWidget(tools, 0, Qt.AlignmentFlag.AlignTop)

    def set_states(self, alone: bool, in_window: bool) -> None:
        """Say on the title line what its button does now."""
        if in_window:
            words = tr("{view}: back beside the others", view=self.title)
        else:
            words = tr("{view}: in a window of its own", view=self.title)
        self.window_button.setToolTip(words)
        self.window_button.setAccessibleName(words)
        self.window_button.setVisible(not alone)

    def cancel_drag(self) -> bool:
        """Let go of the title line; say whether it was held."""
        was_dragged, self._is_dragged, self._held_at = self._is_dragged, False, None
        self._header.unsetCursor()
        return was_dragged

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a double click on the title line, and a hand that drags it."""
        if watched is not self._header or not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonDblClick:
            self.cancel_drag()
            self.maximise_asked.emit(self)
        elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._held_at = event.globalPosition().toPoint()
        elif kind == QEvent.Type.MouseMove:
            self._follow(event.globalPosition().toPoint())
        elif kind == QEvent.Type.MouseButtonRelease and self.cancel_drag():
            self.dropped.emit()
        else:
            return False
        return True

    def _follow(self, point: QPoint) -> None:
        if self._held_at is None:
            return
        far = (point - self._held_at).manhattanLength() >= QApplication.startDragDistance()
        if far or self._is_dragged:
            self._is_dragged = True
            self._header.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(point)


def quiet_button(icon: str, words: str) -> QToolButton:
    """A small button without a frame of its own."""
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setIcon(icons.icon(icon, palette.TEXT))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def labelled(text: str, role: str, wrap: bool = False) -> QLabel:
    """A label in one of the stylesheet's roles; what the core said is said in the window's language."""
    label = QLabel(retell(text, spoken()))
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    if not wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return label


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's role and let the stylesheet see it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule() -> QFrame:
    """A thin horizontal line."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line
