"""The case file: everything a surgeon decided, and which images it was decided on; never pixels.

Written whole or not at all. docs/case-file.md describes the format.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from planner.errors import InputRefused
from planner.files import write_whole
from planner.model.case import Case
from planner.model.identity import ImageOrigin
from planner.model.plan import Plan
from planner.said import say
from planner.storage.case_archive import looks_packed, pack, unpack
from planner.storage.case_json import from_members, to_members
from planner.storage.image_search import find_image
from planner.storage.saved_case import ImageKind, SavedCase, SavedImage, ViewState
from planner.version import SOFTWARE, VERSION

SUFFIX = ".ilioplan"


def is_case_file(path: Path) -> bool:
    """Whether the path is meant to be a case file: by its first bytes or by its name. Reads 68 bytes at most."""
    return path.is_file() and (path.suffix.casefold() == SUFFIX or looks_packed(path))


def write_case_file(
    path: Path, case: Case, plan: Plan, view: ViewState | None = None, created: str | None = None
) -> None:
    """Save a case; an older file survives a failed write.

    `created` is the time of the first saving, from `SavedCase.created`; without it the case counts as new.

    Raises
    ------
    OutputRefused
        When the file cannot be written.
    """
    saved = saved_case(case, plan, view, path.absolute().parent)
    if created is not None:
        saved = replace(saved, created=created)
    write_whole(path, pack(to_members(saved)))


def read_case_file(path: Path) -> SavedCase:
    """Return what a case file holds.

    Raises
    ------
    InputRefused
        When it is not a case file, is damaged, or comes from a newer version of the program.
    """
    return from_members(unpack(path), path)


def locate_images(saved: SavedCase, case_file: Path) -> list[Path]:
    """Return the path of every image of the case, each once, in the order saved, wherever they went.

    Raises
    ------
    InputRefused
        When one is not found, or only a changed one is.
    """
    return list(dict.fromkeys(find_image(image, case_file) for image in saved.images))


def saved_case(case: Case, plan: Plan, view: ViewState | None, folder: Path | None) -> SavedCase:
    """Return what is saved of a case; image paths are also kept relative to `folder`, where it is given."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    images = tuple(_saved_image(kind, origin, folder) for kind, origin in _origins(case))
    return SavedCase(
        case.patient,
        images,
        plan,
        view,
        f"{SOFTWARE} {VERSION}",
        created=now,
        modified=now,
    )


def require_same_case(saved: SavedCase, case: Case, subject: object) -> None:
    """Make sure that the images now loaded are those the plan was made on.

    Raises
    ------
    InputRefused
        When they belong to somebody else, have changed, or have other frames than the saved contours.
    """
    if (saved.patient.patient_id, saved.patient.name) != (case.patient.patient_id, case.patient.name):
        raise InputRefused(
            say("belongs to another patient than its images"), say("open the images as a new case"), subject
        )
    planned_on = {image.kind: image for image in saved.images if not image.kind.startswith("other")}
    for kind, origin in _origins(case):
        image = planned_on.get(kind)
        if image is not None and image.sha256 and origin.sha256 and image.sha256 != origin.sha256:
            is_pullback = kind == "pullback"
            wrong = say("was made on another pullback") if is_pullback else say("was made on another venogram")
            raise InputRefused(wrong, say("open the images as a new case"), subject)
    contours, pullback = saved.plan.contours, case.pullback
    if contours is not None and (pullback is None or pullback.frame_count != contours.frame_count):
        frames = 0 if pullback is None else pullback.frame_count
        wrong = say(
            "holds contours of {held} frames, but the pullback has {frames}",
            held=contours.frame_count,
            frames=frames,
        )
        raise InputRefused(wrong, say("open the images as a new case"), subject)


def _origins(case: Case) -> list[tuple[ImageKind, ImageOrigin]]:
    found: list[tuple[ImageKind, ImageOrigin]] = []
    if case.pullback is not None:
        found.append(("pullback", case.pullback.origin))
    if case.venogram is not None:
        found.append(("venogram", case.venogram.origin))
    found += [("other_pullback", pullback.origin) for pullback in case.other_pullbacks]
    found += [("other_venogram", venogram.origin) for venogram in case.other_venograms]
    return found


def _saved_image(kind: ImageKind, origin: ImageOrigin, folder: Path | None) -> SavedImage:
    path = Path(origin.path).absolute()
    return SavedImage(
        kind=kind,
        path=str(path),
        relative_path=_relative(path, folder),
        sop_instance_uid=origin.sop_instance_uid,
        sha256=origin.sha256,
        size_bytes=_size_bytes(path),
        is_folder=path.is_dir(),
    )


def _relative(path: Path, folder: Path | None) -> str | None:
    if folder is None:
        return None
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # Windows knows no way from one drive to another
        return None


def _size_bytes(path: Path) -> int | None:
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None
