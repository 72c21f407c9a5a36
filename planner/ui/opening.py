"""From what a person dropped to a case and the plan it starts with; runs in the background, knows no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from planner.errors import InputRefused
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.progress import Progress
from planner.planning.venogram import as_planned
from planner.said import say
from planner.storage.case_file import is_case_file, locate_images, read_case_file, require_same_case
from planner.storage.exported import require_none_exported
from planner.storage.intake_file import read_intake
from planner.storage.journal import JournalEntry
from planner.storage.saved_case import SavedCase, ViewState

INTAKE_ENDINGS = (".json", ".toml")
EXPORTED_PLAN = "plan.json"
INTAKE_NAMES = ("intake.json", "intake.toml")


def load_case(paths: Sequence[Path], progress: Progress) -> Case:
    """See `dicom.loading.load_case`; the DICOM library is imported with the first case."""
    from planner.dicom.loading import load_case as load

    return load(paths, progress)


@dataclass(frozen=True, eq=False)
class Opened:
    """A case ready to be shown.

    Attributes
    ----------
    case_file
        Where it was saved before; None for images and for recovered work.
    is_recovered
        Whether it is work that a crash left behind, saved nowhere yet.
    created
        Time of the first saving, for the next one.
    """

    case: Case
    plan: Plan
    paths: tuple[Path, ...]
    view: ViewState | None = None
    case_file: Path | None = None
    created: str | None = None
    is_recovered: bool = False


def open_paths(paths: Sequence[Path], progress: Progress) -> Opened:
    """Load a case file, or images; an intake file among the paths replaces what the case file states.

    Raises
    ------
    InputRefused
        When a path does not exist or cannot be used.
    """
    for path in paths:
        if not path.exists():
            raise InputRefused(say("there is no such file or folder"), say("check the path"), path)
    require_none_exported(paths)
    images = [path for path in paths if path.suffix.lower() not in INTAKE_ENDINGS]
    if not images:
        raise InputRefused(
            say("this is an intake without images"), say("open the images, and the intake with them"), paths[0]
        )
    intake_file = _intake_among(paths)
    intake = read_intake(intake_file) if intake_file is not None else None
    case_files = [path for path in images if is_case_file(path)]
    if case_files and len(images) > 1:
        raise InputRefused(
            say("a case file cannot be opened together with images"), say("open it alone"), case_files[0]
        )
    if case_files:
        opened = _with_images(read_case_file(case_files[0]), case_files[0], progress)
    else:
        opened = Opened(_case_of(images, progress), Plan(), tuple(paths))
    return opened if intake is None else replace(opened, plan=replace(opened.plan, intake=intake))


def open_recovered(entry: JournalEntry, progress: Progress) -> Opened:
    """Load work that a crash left behind.

    Raises
    ------
    InputRefused
        When its images are not found.
    """
    opened = _with_images(entry.saved, entry.path, progress)
    return replace(opened, case_file=None, is_recovered=True)


def _case_of(images: Sequence[Path], progress: Progress) -> Case:
    """Load images; a folder that holds an exported plan instead is called what it is."""
    try:
        return load_case(images, progress)
    except InputRefused:
        require_none_exported(path / EXPORTED_PLAN for path in images)
        raise


def _with_images(saved: SavedCase, path: Path, progress: Progress) -> Opened:
    case = as_planned(load_case(locate_images(saved, path), progress), saved.plan)
    require_same_case(saved, case, path)
    return Opened(case, saved.plan, (path,), saved.view, case_file=path, created=saved.created)


def _intake_among(paths: Sequence[Path]) -> Path | None:
    """The intake file that was given, or the one that lies in an opened folder under its usual name."""
    given = [path for path in paths if path.suffix.lower() in INTAKE_ENDINGS]
    beside = [path / name for path in paths if path.is_dir() for name in INTAKE_NAMES if (path / name).is_file()]
    found = given or beside
    if len(found) > 1:
        raise InputRefused(say("there is more than one intake file"), say("open the images with one of them"), found[1])
    return found[0] if found else None
