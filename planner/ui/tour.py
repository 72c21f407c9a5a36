"""A guided tour of two minutes over the real window: what each part is for, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled
from planner.ui.views.workbench import Workbench

SHADE_OPACITY = 0.72
CARD_WIDTH = 380
ROOM = 14
SIDE_PX = 18
GAP_PX = 8


@dataclass(frozen=True, eq=False)
class Stop:
    """One part of the window and what it is for; `find` gives the widget, None for the window as a whole."""

    heading: str
    words: str
    find: Callable[[], QWidget | None]


def stops_of(bench: Workbench) -> tuple[Stop, ...]:
    """The tour over an open case."""
    return (
        Stop(
            tr("Where the work stands"),
            tr(
                "Green is done, a dotted ring is missing, a triangle wants a look. Press a step to go there; "
                "work from the top down."
            ),
            lambda: bench.rail,
        ),
        Stop(
            tr("Whose vein"),
            tr("Name, side and dates. It turns red when anything in it does not agree: settle that first."),
            lambda: bench.banner,
        ),
        Stop(
            tr("The IVUS frame"),
            tr(
                "The wheel or the arrow keys step through the pullback. Pull the contour where it is wrong; the "
                "neighbouring frames follow."
            ),
            lambda: bench.panel("ivus"),
        ),
        Stop(
            tr("The venogram"),
            tr("The ring shows where the IVUS frame lies. Press on the vein to go there."),
            lambda: bench.panel("venogram"),
        ),
        Stop(
            tr("Along the vein"),
            tr("The pullback cut lengthwise, with the stent on it. Drag the stent or its ends to place it yourself."),
            lambda: bench.panel("longitudinal"),
        ),
        Stop(
            tr("The profile"),
            tr("Lumen area with lesions, reference and landing zones. Drag a lesion's border; M goes to the minimum."),
            lambda: bench.panel("profile"),
        ),
        Stop(
            tr("What decides"),
            tr("These few frames decide the plan. Look at each and press Enter to confirm it."),
            lambda: bench.card.confirm,
        ),
        Stop(
            tr("The plan"),
            tr(
                "Whether to treat, what with, and everything that speaks against it. "
                "A question mark shows how a number came about."
            ),
            lambda: bench.card,
        ),
        Stop(
            tr("The rest"),
            tr(
                "Ctrl+K finds any command, F1 opens the help, ? shows the keys. Ctrl+E exports the plan. "
                "The tour is in the Help menu."
            ),
            lambda: None,
        ),
    )


class Tour(QWidget):
    """Lies over the window, leaves the part it speaks of in the light. Arrow keys and Enter go on, Escape ends it."""

    ended = Signal()

    def __init__(self, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self._stops = tuple(stops)
        self.number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Guided tour"))
        self.card = QFrame(self)
        self.card.setProperty("role", "raised")
        self.heading = labelled("", "heading", wrap=True)
        self.words = labelled("", "body", wrap=True)
        self.count = labelled("", "faint")
        self.skip = QPushButton(tr("End the tour"))
        self.back = QPushButton(tr("Back"))
        self.onward = QPushButton(tr("Next"))
        self.onward.setProperty("role", "primary")
        self.skip.clicked.connect(lambda _checked: self.end())
        self.back.clicked.connect(lambda _checked: self.go(self.number - 1))
        self.onward.clicked.connect(lambda _checked: self.go(self.number + 1))
        self._lay_out()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.go(0)
        self.show()
        self.raise_()
        self.setFocus()

    @property
    def stop(self) -> Stop:
        """What is spoken of."""
        return self._stops[self.number]

    def go(self, number: int) -> None:
        """Speak of another part; beyond the last one the tour ends."""
        if number >= len(self._stops):
            self.end()
            return
        self.number = max(number, 0)
        self.heading.setText(self.stop.heading)
        self.words.setText(self.stop.words)
        self.count.setText(tr("{number} of {count}", number=self.number + 1, count=len(self._stops)))
        self.back.setEnabled(self.number > 0)
        self.onward.setText(tr("Next") if self.number + 1 < len(self._stops) else tr("Done"))
        self._place_card()
        self.update()

    def end(self) -> None:
        """Go away."""
        self.window().removeEventFilter(self)
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def lit(self) -> QRect | None:
        """The part in the light, on this widget; None for the window as a whole."""
        target = self.stop.find()
        if target is None or not target.isVisible() or target.window() is not self.window():
            return None
        return QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self._place_card()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back or away by keys."""
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.go(self.number + 1)
        elif event.key() == Qt.Key.Key_Left:
            self.go(self.number - 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()

    def event(self, event: QEvent) -> bool:
        """Keys belong to the tour while it lasts, not to the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade everything but the part that is spoken of."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(palette.IMAGE)
        shade.setAlphaF(SHADE_OPACITY)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        lit = self.lit()
        if lit is not None:
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(lit), 8, 8)
            path = path.subtracted(hole)
        painter.fillPath(path, shade)
        if lit is not None:
            painter.setPen(QPen(QColor(palette.ACCENT), 2))
            painter.drawRoundedRect(QRectF(lit), 8, 8)
        painter.end()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_PX)
        buttons.addWidget(self.count, 1)
        for button in (self.skip, self.back, self.onward):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            buttons.addWidget(button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(SIDE_PX, 14, SIDE_PX, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(buttons)

    def _place_card(self) -> None:
        """Beside the part in the light where there is room, within it or in the middle where there is none."""
        buttons = (self.skip, self.back, self.onward)
        for each in (self.count, *buttons):
            each.ensurePolished()
        needed = self.count.sizeHint().width() + sum(each.sizeHint().width() + GAP_PX for each in buttons)
        inner = max(CARD_WIDTH - 2 * SIDE_PX, needed)
        edge = self.card.width() - self.card.contentsRect().width()
        self.card.setFixedWidth(inner + 2 * SIDE_PX + edge)
        height = 14 * 2 + 8 * 2 + 36 + self.heading.heightForWidth(inner) + self.words.heightForWidth(inner)
        self.card.setFixedHeight(height)
        lit, whole = self.lit(), self.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM)
        size = self.card.size()
        if lit is None:
            self.card.move(whole.center() - QPoint(size.width() // 2, size.height() // 2))
            return
        beside = (
            QPoint(lit.right() + ROOM, lit.top()),
            QPoint(lit.left() - ROOM - size.width(), lit.top()),
            QPoint(lit.left(), lit.bottom() + ROOM),
            QPoint(lit.left(), lit.top() - ROOM - size.height()),
        )
        fitting = [place for place in beside if whole.contains(QRect(place, size))]
        place = fitting[0] if fitting else lit.center() - QPoint(size.width() // 2, size.height() // 2)
        x = min(max(place.x(), whole.left()), whole.right() - size.width())
        y = min(max(place.y(), whole.top()), whole.bottom() - size.height())
        self.card.move(x, y)
