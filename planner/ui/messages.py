"""The one place that turns errors into something on the screen.

A `PlannerError` is a panel with its sentence and what to do next. Anything else is a bug: a dialog with details to copy.
"""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from planner.errors import InputMissing, InvalidEntry, MixedPatients, OutputRefused, PlannerError
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.ui.theme import icons, palette
from planner.ui.views.panel import labelled
from planner.version import SOFTWARE, VERSION

Offer = tuple[str, str]
"""Words on the button, id of the action behind it."""


ALWAYS: tuple[Offer, ...] = ((say("Open files …"), "open"), (say("Open folder …"), "open_folder"))


def offers_for(problem: PlannerError) -> tuple[Offer, ...]:
    """What the person can do next about an error."""
    if isinstance(problem, OutputRefused):
        return ((tr("Save elsewhere …"), "save_as"), (tr("Export elsewhere …"), "export"))
    if isinstance(problem, MixedPatients):
        return ((tr("Open files of one patient …"), "open"),)
    if isinstance(problem, InvalidEntry):
        return ((tr("Undo"), "undo"), (tr("Landmarks …"), "landmarks"), (tr("Intake …"), "intake"))
    if isinstance(problem, InputMissing):
        return ((tr("Calibrate …"), "calibrate"), (tr("Intake …"), "intake"))
    return ALWAYS


def as_sentence(words: str) -> str:
    """A part of a sentence made a sentence, in the window's language."""
    told = tr(capitalised(words)).strip()
    return told if not told or told.endswith((".", "!", "?")) else f"{told}."


def bug_details(problem: BaseException) -> str:
    """What somebody needs who is to mend a bug; no patient's name unless the message itself holds one."""
    trace = "".join(traceback.format_exception(problem))
    return f"{SOFTWARE} {VERSION}\nPython {platform.python_version()} on {platform.platform()}\n\n{trace}"


class MessagePanel(QFrame):
    """A strip under the banner that says what went wrong and what to do; it never blocks the window."""

    asked = Signal(object)
    """Carries the id of an action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        surface = palette.mixed(palette.WARN, palette.PANEL, 0.12)
        self.setStyleSheet(
            f"QFrame#message {{ background: {surface}; border: 1px solid {palette.WARN}; border-radius: 8px; }}"
        )
        self._sentence = labelled("", "title", wrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hint = labelled("", "muted", wrap=True)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        self._lay_out()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown, for reading aloud."""
        return f"{self._sentence.text()} {self._hint.text()}".strip()

    def show_problem(self, problem: PlannerError, can_do: Callable[[str], bool] = lambda _action: True) -> None:
        """Say what is wrong, what to do, and offer what can be done now."""
        about = tr("{subject}: {wrong}.", subject=tr(problem.subject), wrong=problem.wrong)
        sentence = about if problem.subject else tr("{wrong}.", wrong=problem.wrong)
        offers = tuple(offer for offer in offers_for(problem) if can_do(offer[1])) or ALWAYS
        self._show(sentence, as_sentence(problem.hint), offers)

    def show_note(self, sentence: str, hint: str = "", offers: tuple[Offer, ...] = ()) -> None:
        """Say something that is no error."""
        self._show(sentence, hint, offers)

    def _show(self, sentence: str, hint: str, offers: tuple[Offer, ...]) -> None:
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        while self._offers.count():
            item = self._offers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for words, action in offers:
            self._offers.addWidget(self._button(words, action))
        self.show()

    def _button(self, words: str, action: str) -> QPushButton:
        button = QPushButton(tr(words))
        button.clicked.connect(lambda _checked: self._follow(action))
        return button

    def _follow(self, action: str) -> None:
        self.hide()
        self.asked.emit(action)

    def _lay_out(self) -> None:
        sign = QLabel()
        sign.setPixmap(icons.pixmap("warn", 22, palette.WARN, self.devicePixelRatioF()))
        close = QToolButton()
        close.setProperty("role", "quiet")
        close.setIcon(icons.icon("close", palette.MUTED))
        close.setAccessibleName(tr("Close message"))
        close.clicked.connect(lambda _checked: self.hide())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 8, 10)
        line.setSpacing(12)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addLayout(self._offers)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
