"""The system's own windows for choosing files and folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.said import say
from planner.storage.case_file import SUFFIX
from planner.ui.language import tr

EVERYTHING = say("DICOM, case files and intakes (*)")
CATALOGUES = say("Catalogues (*.json)")
CASES = say("Case files (*{suffix})", suffix=SUFFIX)


def choose_files(parent: QWidget, folder: str) -> tuple[Path, ...]:
    """Files to open; empty when the person thought better of it."""
    names, _filter = QFileDialog.getOpenFileNames(parent, tr("Open files"), folder, f"{tr(EVERYTHING)};;{tr(CASES)}")
    return tuple(Path(name) for name in names)


def choose_folder(parent: QWidget, folder: str) -> tuple[Path, ...]:
    """A folder to open."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open folder"), folder)
    return (Path(name),) if name else ()


def choose_case_file(parent: QWidget, suggestion: Path) -> Path | None:
    """Where to save the case; the usual ending is added when none is given."""
    name, _filter = QFileDialog.getSaveFileName(parent, tr("Save case"), str(suggestion), tr(CASES))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(SUFFIX)


def choose_catalogue(parent: QWidget) -> Path | None:
    """A catalogue to take over."""
    name, _filter = QFileDialog.getOpenFileName(parent, tr("Import a catalogue"), "", tr(CATALOGUES))
    return Path(name) if name else None


def choose_catalogue_target(parent: QWidget) -> Path | None:
    """Where to write the catalogue; the usual ending is added when none is given."""
    name, _filter = QFileDialog.getSaveFileName(parent, tr("Export the catalogue"), "catalogue.json", tr(CATALOGUES))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".json")
