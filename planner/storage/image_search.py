"""Finds the images that a case file names, where they were or where they went."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from planner.errors import InputRefused
from planner.said import say
from planner.storage.saved_case import SavedImage

SEARCHED_FILES = 20_000
"""Beside a case file more are not looked at: it may lie on a whole disk's root."""
_HEAD_BYTES = 65_536


def find_image(image: SavedImage, case_file: Path) -> Path:
    """Return where the file of an image lies, or the folder of a run of single frames.

    It is looked for at its former path, then at the same place relative to the case file, then among all files in and
    below the case file's folder. A file counts only when its content is what the plan was made on; of a folder that can
    be told only once it is loaded (`case_file.require_same_case`).

    Raises
    ------
    InputRefused
        When it is not found, or only a changed one is.
    """
    changed: Path | None = None
    for path in _named(image, case_file):
        if _is_same(path, image):
            return path
        changed = changed or path
    for path in _files_below(case_file.parent):
        if image.is_folder and _names_image(path, image.sop_instance_uid):
            return path.parent
        if not image.is_folder and _may_be(path, image) and _is_same(path, image):
            return path
    if changed is not None:
        wrong = say("has changed since this case was saved, so the plan no longer fits it")
        raise InputRefused(wrong, say("put the former one back or open the images as a new case"), changed)
    wrong = say("the image {file} of this case cannot be found", file=Path(image.path).name)
    raise InputRefused(wrong, say("put it back at {place} or beside the case file", place=image.path), case_file)


def _named(image: SavedImage, case_file: Path) -> list[Path]:
    """Where the case file says that the image is, as far as there is such a file or folder."""
    paths = [Path(image.path)]
    if image.relative_path is not None:
        paths.append(case_file.parent / image.relative_path)
    return [path for path in paths if (_is_folder(path) if image.is_folder else _is_file(path))]


def _is_same(path: Path, image: SavedImage) -> bool:
    """By content where the hash can be told, else by the identifier inside."""
    if image.is_folder:
        return any(_names_image(inside, image.sop_instance_uid) for inside in _files_in(path))
    if image.sha256:
        return _sha256(path) == image.sha256
    return _names_image(path, image.sop_instance_uid)


def _may_be(path: Path, image: SavedImage) -> bool:
    """A cheap look before reading a whole file: its size, else its identifier."""
    if image.size_bytes is None:
        return _names_image(path, image.sop_instance_uid)
    try:
        return path.stat().st_size == image.size_bytes
    except OSError:
        return False


def _names_image(path: Path, sop_instance_uid: str) -> bool:
    """Whether a DICOM header holds the identifier; it stands among the first elements, as plain text."""
    if not sop_instance_uid:
        return False
    try:
        with path.open("rb") as source:
            head = source.read(_HEAD_BYTES)
    except OSError:
        return False
    identifier = sop_instance_uid.encode("ascii", "replace")
    place = head.find(identifier)
    following = head[place + len(identifier) : place + len(identifier) + 1]
    return place >= 0 and not (following.isdigit() or following == b".")


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as source:
            return hashlib.file_digest(source, "sha256").hexdigest()
    except OSError:
        return ""


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a path of another system, or a disk that is gone
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _files_in(folder: Path) -> list[Path]:
    try:
        return [path for path in islice(sorted(folder.iterdir()), SEARCHED_FILES) if _is_file(path)]
    except OSError:
        return []


def _files_below(folder: Path) -> Iterator[Path]:
    found = (Path(place, name) for place, _, names in os.walk(folder) for name in sorted(names))
    return (path for path in islice(found, SEARCHED_FILES) if _is_file(path))
