"""Which files to look at: named files, everything below named folders, and what a DICOMDIR refers to."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.dicom.guard import reading, unreadable
from planner.dicom.header import DICOMDIR_CLASS, Header, items, looks_like_dicom, read_header, texts
from planner.errors import InputRefused
from planner.said import say


@dataclass(frozen=True)
class Candidate:
    """A file to look at.

    Attributes
    ----------
    is_named
        Whether a person or a DICOMDIR named it. A file that merely lies in a folder is passed over when it is not
        DICOM; a named one is refused aloud.
    """

    path: Path
    is_named: bool


@dataclass(frozen=True)
class Media:
    """What was found below the given paths.

    Attributes
    ----------
    refused
        Paths that lead nowhere, and directories of media whose files are missing, each with its sentence.
    """

    candidates: tuple[Candidate, ...]
    refused: tuple[InputRefused, ...]


def find_candidates(paths: Sequence[Path]) -> Media:
    """Return every file to look at, in a stable order and each only once."""
    found: dict[Path, Candidate] = {}
    refused: list[InputRefused] = []
    for path in paths:
        try:
            for candidate in _below(path):
                referred, missing = _followed(candidate)
                refused.extend(missing)
                for each in referred:
                    found.setdefault(Path(os.path.realpath(each.path)), each)
        except InputRefused as problem:
            refused.append(problem)
    return Media(tuple(found.values()), tuple(refused))


def _below(path: Path) -> Iterator[Candidate]:
    if not path.is_dir():
        yield Candidate(path, is_named=True)
        return
    with reading(path):
        os.scandir(path).close()  # the walk itself would pass over a folder that may not be read
    for folder, below, names in os.walk(path):
        below.sort()
        for name in sorted(names):
            inside = Path(folder, name)
            if inside.is_file() and _may_be_dicom(inside):
                yield Candidate(inside, is_named=False)


def _may_be_dicom(path: Path) -> bool:
    try:
        return looks_like_dicom(path)
    except InputRefused:
        return True  # it cannot be read; that is said when it is looked at


def _followed(candidate: Candidate) -> tuple[list[Candidate], list[InputRefused]]:
    """Return the files that a DICOMDIR refers to, or the candidate itself when it is none."""
    if not candidate.is_named and not candidate.path.name.upper().startswith("DICOMDIR"):
        return [candidate], []
    try:
        header = read_header(candidate.path)
    except InputRefused:
        return [candidate], []  # refused with its reason when it is looked at
    if header.media_class != DICOMDIR_CLASS:
        return [candidate], []
    return _read_directory(header)


def _read_directory(header: Header) -> tuple[list[Candidate], list[InputRefused]]:
    """Return the files that a DICOMDIR refers to, and one sentence when some of them are missing."""
    present: list[Candidate] = []
    missing = 0
    for parts in _referenced(header):
        referred = _resolve(header.path.parent, parts)
        if referred is None:
            missing += 1
        else:
            present.append(Candidate(referred, is_named=True))
    if not missing:
        return present, []
    wrong = say(
        "refers to {count} files, of which {missing} are not there",
        count=missing + len(present),
        missing=missing,
    )
    return present, [InputRefused(wrong, say("give the whole folder or disc that it belongs to"), header.path)]


def _referenced(header: Header) -> Iterator[tuple[str, ...]]:
    for record in items(header.dataset, "DirectoryRecordSequence"):
        parts = texts(record, "ReferencedFileID")
        if parts:
            yield parts


def _resolve(folder: Path, parts: Sequence[str]) -> Path | None:
    """Return the file below `folder`, or None. Discs are often copied with names in lower case."""
    if any(part in ("", ".", "..") or Path(part).name != part for part in parts):
        return None
    for spelled in (parts, [part.lower() for part in parts], [part.upper() for part in parts]):
        candidate = folder.joinpath(*spelled)
        try:
            if candidate.is_file():
                return candidate
        except OSError as fault:
            raise unreadable(candidate, fault) from fault
    return None
