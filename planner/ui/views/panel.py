"""The frame that every view sits in: a title line with room for controls, and the view below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

HEADER_HEIGHT = 30


class Panel(QFrame):
    """A titled frame; double click on its title line asks to be alone on the screen."""

    maximise_asked = Signal(object)

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = title
        self._header = QWidget(self)
        self._header.setFixedHeight(HEADER_HEIGHT)
        self._header.setToolTip("Double click: this view alone, and back")
        self._header.installEventFilter(self)
        self._line = QHBoxLayout(self._header)
        self._line.setContentsMargins(12, 0, 8, 0)
        self._line.setSpacing(8)
        self.note = QLabel("", self._header)
        self.note.setProperty("role", "faint")
        self._line.addWidget(labelled(title, "title"))
        self._line.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(body, 1)

    def add_control(self, control: QWidget) -> None:
        """Put a control at the right end of the title line."""
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a double click on the title line."""
        if watched is self._header and event.type() == QEvent.Type.MouseButtonDblClick:
            self.maximise_asked.emit(self)
            return True
        return False


def labelled(text: str, role: str, wrap: bool = False) -> QLabel:
    """A label in one of the stylesheet's roles."""
    label = QLabel(text)
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
