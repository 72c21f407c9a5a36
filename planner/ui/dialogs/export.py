"""Asks where the plan's files go, and says once more what is not settled."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from planner.said import say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.panel import labelled

FILES = say("plan.pdf, two or three pages to pin up · plan.json, every number · frames.csv, one row a frame")


PLAN = "plan.json"
TAKEN = say("▲ A plan stands in this folder. It will be replaced.")


def free_folder(wanted: Path) -> Path:
    """The folder, or the first numbered one beside it that holds no plan: it may be of another patient."""
    numbered = (wanted.with_name(f"{wanted.name} {number}") for number in count(2))
    return next(folder for folder in chain((wanted,), numbered) if not (folder / PLAN).exists())


class ExportDialog(DialogFrame):
    """A folder to write into."""

    def __init__(self, folder: Path, open_blocks: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(tr("Export plan"), tr(FILES), tr("Export"), parent)
        self.folder_edit = QLineEdit(str(folder))
        self.folder_edit.setAccessibleName(tr("Folder"))
        self.folder_edit.setMinimumWidth(440)
        browse = QPushButton(tr("Browse …"))
        browse.setAutoDefault(False)
        browse.clicked.connect(lambda _checked: self._browse())
        line = QHBoxLayout()
        line.addWidget(self.folder_edit, 1)
        line.addWidget(browse)
        self.content.addWidget(labelled(tr("Folder; it is made when it does not exist"), "section"))
        self.content.addLayout(line)
        self.taken = labelled(tr(TAKEN), "body", wrap=True)
        self.taken.setStyleSheet(f"color: {palette.WARN};")
        self.content.addWidget(self.taken)
        self.folder_edit.textChanged.connect(lambda _text: self._show_taken())
        self._show_taken()
        if open_blocks:
            self.content.addWidget(labelled(tr("Not settled, and printed so in the plan:"), "section"))
            for text in open_blocks:
                self.content.addWidget(labelled(f"■ {tr(text)}", "chip-block", wrap=True))

    @property
    def folder(self) -> Path:
        """The folder chosen."""
        return Path(self.folder_edit.text().strip()).expanduser()

    def _show_taken(self) -> None:
        self.taken.setVisible(not self.find_problem() and (self.folder / PLAN).exists())

    def find_problem(self) -> str:
        """Insist on a folder."""
        return "" if self.folder_edit.text().strip() else tr("Choose a folder.")

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the plan"), self.folder_edit.text())
        if chosen:
            self.folder_edit.setText(chosen)
