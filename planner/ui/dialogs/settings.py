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

from planner.model.aftercare import AftercareProtocol, Occasion
from planner.model.policy import Policy, Threshold
from planner.said import say
from planner.ui.dialogs.fields import TextField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.tables import fit_contents
from planner.ui.language import LANGUAGES, LanguageChoice, tr
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_trimmed

THEME_WORDS = (
    (say("Dark, for the angiography room"), "dark"),
    (say("Light, for daylight"), "light"),
    (say("As the system"), "system"),
)
DECIMAL_WORDS = ((say("as the language writes them"), ""), ("12.5", "."), ("12,5", ","))
SHEATH_WORDS = ((say("French"), False), (say("French and millimetres"), True))
NO_TELEMETRY = say(
    "There is no telemetry. This program sends nothing: no usage, no crash reports, no images, no "
    "names. It opens no network connection. Cases, plans and the journal stay in the folders below, "
    "on this machine."
)
OCCASION_WORDS: dict[Occasion, str] = {
    "always": say("always"),
    "prior_clots": say("prior clots"),
    "much_narrower": say("much narrower"),
    "anticoagulated": say("anticoagulated"),
    "treatment_allergy": say("treatment allergy"),
}
GAP_WORDS = {"{anticoagulation}": say("[anticoagulation]"), "{allergies}": say("[allergies]")}
"""What stands in the protocol's lines for what is stated of the patient."""
UNIT_WORDS = {"1": "", "months": say("months"), "points": say("points")}
"""Units of thresholds that are words, or none."""
SIZE = (900, 560)
WIDE = 420
PAGES_WIDTH, PAGES_MARGIN = 170, 8


@dataclass(frozen=True)
class Choices:
    """What a person chose."""

    theme: str
    reduced_motion: bool
    language: LanguageChoice
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
        super().__init__(tr("Settings"), "", tr("OK"), parent)
        self._sources = sources
        self._copy_policy = copy_policy
        self.theme = _choice(tr("Theme"), THEME_WORDS, held.theme)
        self.reduced_motion = QCheckBox(tr("Reduced motion: nothing slides, fades or blinks"))
        self.reduced_motion.setChecked(held.reduced_motion)
        self.language = _choice(tr("Language"), ((say("As the system"), "system"), *LANGUAGES), held.language.language)
        self.decimal_mark = _choice(tr("Numbers"), DECIMAL_WORDS, held.language.decimal_mark)
        self.sheath = _choice(tr("Sheath sizes"), SHEATH_WORDS, held.sheath_in_mm)
        self.start_folder = TextField(tr("Folder that opening starts in"), held.start_folder)
        self.start_folder.setPlaceholderText(tr("the one used last"))
        self.copied = labelled("", "faint", wrap=True)
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Subjects"))
        self.pages.setProperty("role", "pages")
        self._stack = QStackedWidget()
        for title, page in (
            (tr("Look"), self._look()),
            (tr("Language"), self._language()),
            (tr("Units"), self._units()),
            (tr("Thresholds"), self._thresholds()),
            (tr("Aftercare protocol"), self._protocol()),
            (tr("Folders"), self._folders()),
            (tr("Privacy"), self._privacy()),
        ):
            self.pages.addItem(title)
            self._stack.addWidget(page)
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setFixedWidth(max(PAGES_WIDTH, self.pages.sizeHintForColumn(0) + 2 * PAGES_MARGIN))
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
            language=LanguageChoice(str(self.language.currentData()), str(self.decimal_mark.currentData())),
            sheath_in_mm=bool(self.sheath.currentData()),
            start_folder=self.start_folder.value or "",
        )

    def find_problem(self) -> str:
        """A folder that is not there cannot be started in."""
        folder = self.start_folder.value
        if folder and not Path(folder).is_dir():
            return tr("There is no folder {folder}. Leave the field empty for the folder used last.", folder=folder)
        return ""

    def _look(self) -> QWidget:
        return _page(
            (tr("Theme"), self.theme),
            ("", labelled(tr("Pictures stay on black in either theme."), "faint", wrap=True)),
            (tr("Motion"), self.reduced_motion),
        )

    def _language(self) -> QWidget:
        words = tr(
            "The whole window speaks another language from the next start on. Number fields take comma and point alike. "
            "plan.json and frames.csv are the same in every language."
        )
        return _page(
            (tr("Language"), self.language),
            (tr("Numbers"), self.decimal_mark),
            ("", labelled(words, "faint", wrap=True)),
        )

    def _units(self) -> QWidget:
        words = tr(
            "Lengths and diameters are in millimetres, areas in mm², pressures in mmHg. Sheaths and "
            "catheters carry their size in French; one French is a third of a millimetre."
        )
        return _page((tr("Measures"), labelled(words, "body", wrap=True)), (tr("Sheath sizes"), self.sheath))

    def _thresholds(self) -> QWidget:
        held = self._sources
        own = held.policy_file.is_relative_to(held.site_folder)
        whose = tr("This practice's own thresholds") if own else tr("The thresholds that come with the program")
        words = tr(
            "{whose}: {version}. Clinical numbers are not settings: every plan names the file that it was "
            "made with. A practice puts its own, complete, into {file}; it holds from the next start "
            "on.",
            whose=whose,
            version=held.policy.version,
            file=held.site_folder / "policy.json",
        )
        copy = QPushButton(tr("Put a copy there to edit"))
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
        rows = [
            (_with_named_gaps(line.text), tr(OCCASION_WORDS[line.when]), tr(line.source))
            for line in held.protocol.lines
        ]
        table = _table(tr("Aftercare protocol"), (tr("What"), tr("When"), tr("Source")), rows)
        words = tr(
            "{version}, from {file}. A practice's own protocol lies in {own_file}; in a plan it "
            "is a draft that a person edits (Ctrl+Shift+A).",
            version=held.protocol.version,
            file=held.protocol_file,
            own_file=held.site_folder / "aftercare.json",
        )
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(words, "muted", wrap=True))
        column.addWidget(table, 1)
        return box

    def _folders(self) -> QWidget:
        held = self._sources
        journal = tr("Edits of an unsaved case, for the case of a crash, and the list of recent cases.")
        return _page(
            (tr("Opening starts in"), self.start_folder),
            (tr("Practice's files"), _folder(held.site_folder)),
            ("", labelled(tr("Own thresholds, catalogue and aftercare protocol."), "faint", wrap=True)),
            (tr("Journal"), _folder(held.state_folder)),
            ("", labelled(journal, "faint", wrap=True)),
        )

    def _privacy(self) -> QWidget:
        return _page((tr("Telemetry"), labelled(tr(NO_TELEMETRY), "body", wrap=True)))

    def _copy(self) -> None:
        self.copied.setText(self._copy_policy())


def threshold_table(policy: Policy) -> QTreeWidget:
    """Every threshold with its value, meaning and source."""
    held = [getattr(policy, field.name) for field in fields(policy)]
    thresholds = [threshold for threshold in held if isinstance(threshold, Threshold)]
    rows = [(tr(each.meaning), _value(each), tr(each.source)) for each in thresholds]
    return _table(tr("Thresholds"), (tr("What"), tr("Value"), tr("Source")), rows)


def _with_named_gaps(text: str) -> str:
    told = tr(text)
    for gap, words in GAP_WORDS.items():
        told = told.replace(gap, tr(words))
    return told


def _value(threshold: Threshold) -> str:
    unit = tr(UNIT_WORDS.get(threshold.unit, threshold.unit))
    return f"{tr(format_trimmed(threshold.value))} {unit}".strip()


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
    fit_contents(table, 1)
    return table


def _choice(name: str, choices: Sequence[tuple[str, object]], held: object) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for words, value in choices:
        made.addItem(tr(words), value)
    made.setCurrentIndex(max(0, [value for _words, value in choices].index(held)))
    return made


def _folder(path: Path) -> QWidget:
    box = QWidget()
    words = QLabel(str(path))
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setWordWrap(True)
    show = QPushButton(tr("Show"))
    show.setAutoDefault(False)
    show.setAccessibleName(tr("Show {path}", path=path))
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
