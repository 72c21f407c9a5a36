"""What a person can choose about the window, and where the numbers come from that nobody chooses here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.model.aftercare import AftercareProtocol
from planner.model.policy import Policy, Threshold
from planner.ui.dialogs.fields import TextField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_trimmed

THEME_WORDS = (
    ("Dark, for the angiography room", "dark"),
    ("Light, for daylight", "light"),
    ("As the system", "system"),
)
SHEATH_WORDS = (("French", False), ("French and millimetres", True))
NO_TELEMETRY = (
    "There is no telemetry. This program sends nothing: no usage, no crash reports, no images, no names. It opens no "
    "network connection. Cases, plans and the journal stay in the folders below, on this machine."
)
SIZE = (900, 560)
WIDE = 420


@dataclass(frozen=True)
class Choices:
    """What a person chose."""

    theme: str
    reduced_motion: bool
    sheath_in_mm: bool
    start_folder: str


@dataclass(frozen=True)
class Sources:
    """Where the program's numbers and records lie.

    Attributes
    ----------
    policy_file, protocol_file
        The file in use; the practice's own, or the shipped one.
    """

    policy: Policy
    policy_file: Path
    protocol: AftercareProtocol
    protocol_file: Path
    site_folder: Path
    state_folder: Path


class SettingsDialog(DialogFrame):
    """Pages by subject; what is chosen holds after OK."""

    def __init__(
        self, held: Choices, sources: Sources, copy_policy: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("Settings", "", "OK", parent)
        self._sources = sources
        self._copy_policy = copy_policy
        self.theme = _choice("Theme", THEME_WORDS, held.theme)
        self.reduced_motion = QCheckBox("Reduced motion: nothing slides, fades or blinks")
        self.reduced_motion.setChecked(held.reduced_motion)
        self.sheath = _choice("Sheath sizes", SHEATH_WORDS, held.sheath_in_mm)
        self.start_folder = TextField("Folder that opening starts in", held.start_folder)
        self.start_folder.setPlaceholderText("the one used last")
        self.copied = labelled("", "faint", wrap=True)
        self.pages = QListWidget()
        self.pages.setAccessibleName("Subjects")
        self.pages.setProperty("role", "pages")
        self.pages.setFixedWidth(170)
        self._stack = QStackedWidget()
        for title, page in (
            ("Look", self._look()),
            ("Units", self._units()),
            ("Thresholds", self._thresholds()),
            ("Aftercare protocol", self._protocol()),
            ("Folders", self._folders()),
            ("Privacy", self._privacy()),
        ):
            self.pages.addItem(title)
            self._stack.addWidget(page)
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addWidget(self.pages)
        line.addWidget(self._stack, 1)
        self.content.addLayout(line)
        self.resize(*SIZE)

    @property
    def choices(self) -> Choices:
        """What stands in the dialog."""
        return Choices(
            theme=str(self.theme.currentData()),
            reduced_motion=self.reduced_motion.isChecked(),
            sheath_in_mm=bool(self.sheath.currentData()),
            start_folder=self.start_folder.value or "",
        )

    def find_problem(self) -> str:
        """A folder that is not there cannot be started in."""
        folder = self.start_folder.value
        if folder and not Path(folder).is_dir():
            return f"There is no folder {folder}. Leave the field empty for the folder used last."
        return ""

    def _look(self) -> QWidget:
        return _page(
            ("Theme", self.theme),
            ("", labelled("Pictures stay on black in either theme.", "faint", wrap=True)),
            ("Motion", self.reduced_motion),
        )

    def _units(self) -> QWidget:
        words = (
            "Lengths and diameters are in millimetres, areas in mm², pressures in mmHg. Sheaths and catheters carry "
            "their size in French; one French is a third of a millimetre."
        )
        return _page(("Measures", labelled(words, "body", wrap=True)), ("Sheath sizes", self.sheath))

    def _thresholds(self) -> QWidget:
        held = self._sources
        own = held.policy_file.is_relative_to(held.site_folder)
        whose = "This practice's own thresholds" if own else "The thresholds that come with the program"
        words = (
            f"{whose}: {held.policy.version}. Clinical numbers are not settings: every plan names the file that it was "
            f"made with. A practice puts its own, complete, into {held.site_folder / 'policy.json'}; it holds from the "
            "next start on."
        )
        copy = QPushButton("Put a copy there to edit")
        copy.setAutoDefault(False)
        copy.setEnabled(not own)
        copy.clicked.connect(lambda _checked: self._copy())
        line = QHBoxLayout()
        line.addWidget(copy)
        line.addWidget(self.copied, 1)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(words, "muted", wrap=True))
        column.addWidget(threshold_table(held.policy), 1)
        column.addLayout(line)
        return box

    def _protocol(self) -> QWidget:
        held = self._sources
        rows = [(line.text, line.when.replace("_", " "), line.source) for line in held.protocol.lines]
        table = _table("Aftercare protocol", ("What", "When", "Source"), rows)
        words = (
            f"{held.protocol.version}, from {held.protocol_file}. A practice's own protocol lies in "
            f"{held.site_folder / 'aftercare.json'}; in a plan it is a draft that a person edits (Ctrl+Shift+A)."
        )
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(words, "muted", wrap=True))
        column.addWidget(table, 1)
        return box

    def _folders(self) -> QWidget:
        held = self._sources
        return _page(
            ("Opening starts in", self.start_folder),
            ("Practice's files", _folder(held.site_folder)),
            ("", labelled("Own thresholds, catalogue and aftercare protocol.", "faint", wrap=True)),
            ("Journal", _folder(held.state_folder)),
            ("", labelled("Edits of an unsaved case, for the case of a crash, and the list of recent cases.", "faint", wrap=True)),
        )  # fmt: skip

    def _privacy(self) -> QWidget:
        return _page(("Telemetry", labelled(NO_TELEMETRY, "body", wrap=True)))

    def _copy(self) -> None:
        self.copied.setText(self._copy_policy())


def threshold_table(policy: Policy) -> QTreeWidget:
    """Every threshold with its value, meaning and source."""
    held = [getattr(policy, field.name) for field in fields(policy)]
    thresholds = [threshold for threshold in held if isinstance(threshold, Threshold)]
    rows = [(each.meaning, f"{format_trimmed(each.value)} {'' if each.unit == '1' else each.unit}".strip(), each.source)
            for each in thresholds]  # fmt: skip
    return _table("Thresholds", ("What", "Value", "Source"), rows)


def _table(name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setHeaderLabels(list(heads))
    table.setRootIsDecorated(False)
    table.setWordWrap(True)
    for row in rows:
        item = QTreeWidgetItem(table, list(row))
        for column, words in enumerate(row):
            item.setToolTip(column, words)
    table.setColumnWidth(0, WIDE - 100)
    table.setColumnWidth(1, 90)
    return table


def _choice(name: str, choices: Sequence[tuple[str, object]], held: object) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for words, value in choices:
        made.addItem(words, value)
    made.setCurrentIndex(max(0, [value for _words, value in choices].index(held)))
    return made


def _folder(path: Path) -> QWidget:
    box = QWidget()
    words = QLabel(str(path))
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setWordWrap(True)
    show = QPushButton("Show")
    show.setAutoDefault(False)
    show.setAccessibleName(f"Show {path}")
    show.setEnabled(path.is_dir())
    show.clicked.connect(lambda _checked: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(words, 1)
    line.addWidget(show)
    return box


def _page(*rows: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    for row, (title, widget) in enumerate(rows):
        grid.addWidget(labelled(title, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, row, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(rows), 1)
    return page
