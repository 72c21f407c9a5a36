"""The system's own windows for choosing files and folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.storage.case_file import SUFFIX

EVERYTHING = "DICOM, case files and intakes (*)"
CATALOGUES = "Catalogues (*.json)"
CASES = f"Case files (*{SUFFIX})"


def choose_files(parent: QWidget, folder: str) -> tuple[Path, ...]:
    """Files to open; empty when the person thought better of it."""
    names, _filter = QFileDialog.getOpenFileNames(parent, "Open files", folder, f"{EVERYTHING};;{CASES}")
    return tuple(Path(name) for name in names)


def choose_folder(parent: QWidget, folder: str) -> tuple[Path, ...]:
    """A folder to open."""
    name = QFileDialog.getExistingDirectory(parent, "Open folder", folder)
    return (Path(name),) if name else ()


def choose_case_file(parent: QWidget, suggestion: Path) -> Path | None:
    """Where to save the case; the usual ending is added when none is given."""
    name, _filter = QFileDialog.getSaveFileName(parent, "Save case", str(suggestion), CASES)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(SUFFIX)


def choose_catalogue(parent: QWidget) -> Path | None:
    """A catalogue to take over."""
    name, _filter = QFileDialog.getOpenFileName(parent, "Import a catalogue", "", CATALOGUES)
    return Path(name) if name else None


def choose_catalogue_target(parent: QWidget) -> Path | None:
    """Where to write the catalogue; the usual ending is added when none is given."""
    name, _filter = QFileDialog.getSaveFileName(parent, "Export the catalogue", "catalogue.json", CATALOGUES)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".json")
