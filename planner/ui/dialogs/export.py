"""Asks where the plan's files go, and says once more what is not settled."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from planner.ui.dialogs.frame import DialogFrame
from planner.ui.views.panel import labelled

FILES = "plan.pdf, two pages to pin up · plan.json, every number · frames.csv, one row a frame"


class ExportDialog(DialogFrame):
    """A folder to write into."""

    def __init__(self, folder: Path, open_blocks: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("Export plan", FILES, "Export", parent)
        self.folder_edit = QLineEdit(str(folder))
        self.folder_edit.setAccessibleName("Folder")
        self.folder_edit.setMinimumWidth(440)
        browse = QPushButton("Browse …")
        browse.setAutoDefault(False)
        browse.clicked.connect(lambda _checked: self._browse())
        line = QHBoxLayout()
        line.addWidget(self.folder_edit, 1)
        line.addWidget(browse)
        self.content.addWidget(labelled("Folder; it is made when it does not exist", "section"))
        self.content.addLayout(line)
        if open_blocks:
            self.content.addWidget(labelled("Not settled, and printed so in the plan:", "section"))
            for text in open_blocks:
                self.content.addWidget(labelled(f"■ {text}", "chip-block", wrap=True))

    @property
    def folder(self) -> Path:
        """The folder chosen."""
        return Path(self.folder_edit.text().strip()).expanduser()

    def find_problem(self) -> str:
        """Insist on a folder."""
        return "" if self.folder_edit.text().strip() else "Choose a folder."

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Folder for the plan", self.folder_edit.text())
        if chosen:
            self.folder_edit.setText(chosen)
