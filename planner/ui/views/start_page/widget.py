"""Paints the start page: an empty state that teaches."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import icons, palette
from planner.ui.tips import explain
from planner.ui.views.panel import labelled
from planner.ui.views.start_page.state import SampleCase, paths_of_sample, written_day
from planner.version import SOFTWARE, VERSION

if TYPE_CHECKING:
    from planner.storage.journal import JournalEntry
    from planner.storage.recent import RecentCase

MOST_RECENT = 5
STEPS = (
    (say("Drop the images"), say("IVUS pullback and venogram as DICOM: files, a folder or a DICOMDIR.")),
    (say("Say what images cannot"), say("Side, class and symptoms decide whether to treat at all.")),
    (say("Check the contours"), say("Every frame is outlined; the doubtful ones are marked. Drag to correct.")),
    (say("Read the plan"), say("Diameter and length with reasons, caveats and the expected elongation.")),
)


class StartPage(QWidget):
    """Open, drop, recent, samples, and what a crash left behind."""

    open_asked = Signal()
    folder_asked = Signal()
    tour_asked = Signal()
    paths_asked = Signal(object)
    recovery_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(20)
        self._recovery = QVBoxLayout()
        self._recovery.setSpacing(8)
        middle = QVBoxLayout()
        middle.setSpacing(16)
        middle.addStretch(1)
        middle.addLayout(_title())
        middle.addLayout(self._recovery)
        middle.addWidget(self._drop_area())
        middle.addLayout(self._columns)
        middle.addStretch(1)
        held = QWidget()
        held.setMaximumWidth(1080)
        held.setLayout(middle)
        line = QHBoxLayout(self)
        line.setContentsMargins(32, 16, 32, 14)
        line.addStretch(1)
        line.addWidget(held, 20)
        line.addStretch(1)
        explain(self)

    def offer(self, recent: Sequence[RecentCase], samples: Sequence[SampleCase], lost: Sequence[JournalEntry]) -> None:
        """Show what can be opened."""
        _empty(self._columns)
        _empty(self._recovery)
        for entry in lost[:2]:
            self._recovery.addWidget(self._recovery_row(entry))
        if recent:
            self._columns.addWidget(
                self._list(tr("Recent cases"), [self._recent_row(case) for case in recent[:MOST_RECENT]])
            )
        if samples:
            rows = [self._sample_row(sample) for sample in samples]
            self._columns.addWidget(self._list(tr("Sample cases"), rows, columns=1 if recent else 2))

    def _drop_area(self) -> QWidget:
        area = QFrame()
        area.setObjectName("drop")
        area.setStyleSheet(
            f"QFrame#drop {{ background: {palette.PANEL}; border: 2px dashed {palette.OUTLINE}; border-radius: 12px; }}"
        )
        column = QVBoxLayout(area)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(18)
        column.addLayout(self._invitation())
        steps = QGridLayout()
        steps.setHorizontalSpacing(24)
        for number, (title, words) in enumerate(STEPS):
            steps.addWidget(_step(number + 1, tr(title), tr(words)), 0, number)
            steps.setColumnStretch(number, 1)
        column.addLayout(steps)
        return area

    def _invitation(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(icons.pixmap("drop", 40, palette.ACCENT, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labelled(tr("Drop a patient's images here"), "heading"))
        words.addWidget(labelled(tr("Nothing leaves this machine."), "muted"))
        files = _button(tr("Open files …"), self.open_asked, primary=True)
        folder = _button(tr("Open folder …"), self.folder_asked, primary=False)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(sign)
        line.addLayout(words, 1)
        tour = _button(tr("Take the two-minute tour"), self.tour_asked, primary=False)
        line.addWidget(tour)
        line.addWidget(folder)
        line.addWidget(files)
        return line

    def _list(self, title: str, rows: Sequence[QWidget], columns: int = 1) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(labelled(title, "section"), 0, 0)
        for number, row in enumerate(rows):
            grid.addWidget(row, 1 + number // columns, number % columns)
        grid.setRowStretch(2 + len(rows), 1)
        return box

    def _recent_row(self, case: RecentCase) -> QWidget:
        row = _row(
            "recent",
            case.label,
            f"{written_day(case.opened)}  ·  {Path(case.path).name}",
        )
        row.setToolTip(case.path)
        row.clicked.connect(lambda _checked: self.paths_asked.emit((Path(case.path),)))
        return row

    def _sample_row(self, sample: SampleCase) -> QWidget:
        row = _row("sample", tr(sample.title), tr(sample.words))
        row.setToolTip(tr("A made case whose answer is known; it opens as a patient's images would"))
        row.clicked.connect(lambda _checked: self.paths_asked.emit(paths_of_sample(sample)))
        return row

    def _recovery_row(self, entry: JournalEntry) -> QWidget:
        box = QFrame()
        box.setProperty("role", "raised")
        line = QHBoxLayout(box)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(12)
        sign = QLabel()
        sign.setPixmap(icons.pixmap("recover", 22, palette.WARN, self.devicePixelRatioF()))
        who = entry.saved.patient.name or tr("a case without a name")
        words = tr(
            "The program ended unexpectedly. Edits of {patient} from {day} were kept.",
            patient=who,
            day=written_day(entry.saved.modified),
        )
        recover, discard = QPushButton(tr("Recover")), QPushButton(tr("Discard"))
        recover.setProperty("role", "primary")
        recover.clicked.connect(lambda _checked: self.recovery_asked.emit(entry))
        discard.clicked.connect(lambda _checked: self.discard_asked.emit(entry))
        line.addWidget(sign)
        line.addWidget(labelled(words, "body", wrap=True), 1)
        line.addWidget(discard)
        line.addWidget(recover)
        return box


def _title() -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(icons.pixmap("app", 44, palette.ACCENT, 2.0))
    words = QVBoxLayout()
    words.setSpacing(0)
    name = labelled(SOFTWARE, "display")
    name.setToolTip(tr("Version {version}", version=VERSION))
    words.addWidget(name)
    words.addWidget(
        labelled(tr("Iliac vein stents, planned from IVUS and venogram, with the vein's elongation in mind"), "muted")
    )
    line = QHBoxLayout()
    line.setSpacing(14)
    line.addWidget(sign)
    line.addLayout(words, 1)
    return line


def _step(number: int, title: str, words: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    head = labelled(f"{number}   {title}", "title")
    column.addWidget(head)
    column.addWidget(labelled(words, "faint", wrap=True))
    column.addStretch(1)
    return box


def _row(icon: str, title: str, words: str) -> QPushButton:
    row = QPushButton()
    row.setProperty("role", "row")
    row.setAccessibleName(f"{title}: {words}")
    row.setMinimumHeight(54)
    line = QHBoxLayout(row)
    line.setContentsMargins(14, 8, 14, 8)
    line.setSpacing(12)
    sign = QLabel()
    sign.setPixmap(icons.pixmap(icon, 20, palette.ACCENT, 2.0))
    sign.setFixedSize(QSize(20, 20))
    text = QVBoxLayout()
    text.setSpacing(1)
    for label in (labelled(title, "title"), labelled(words, "faint")):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.addWidget(label)
    line.addWidget(sign)
    line.addLayout(text, 1)
    return row


def _button(words: str, signal: object, primary: bool) -> QPushButton:
    button = QPushButton(words)
    if primary:
        button.setProperty("role", "primary")
    button.setMinimumHeight(34)
    button.clicked.connect(lambda _checked: signal.emit())  # type: ignore[attr-defined]
    return button


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
