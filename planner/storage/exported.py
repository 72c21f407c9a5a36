"""Tells files that this program exported from files that it can open: a plan is read, its case is opened."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from planner.errors import InputRefused, PlannerError
from planner.said import say
from planner.storage.case_file import SUFFIX, read_case_file

_BEGINNING_BYTES = 400
_SCHEMA = re.compile(rb'^\s*\{\s*"schema"\s*:\s*"ilioplan\.(\w+)/')
_KINDS = {
    "plan": say("this is an exported plan: a report to read, which holds no images and no contours"),
    "pullback": say("these are exported measurements of a pullback, without its images"),
    "venogram": say("these are exported measurements of a venogram, without its images"),
    "catalogue": say("this is a catalogue of stents, not a case"),
    "policy": say("this is a practice's table of thresholds, not a case"),
    "aftercare": say("this is a practice's aftercare protocol, not a case"),
}
_HINTS = {
    "catalogue": say("import it under Stent, Catalogue"),
    "policy": say("put it into the site folder, which the settings name"),
    "aftercare": say("put it into the site folder, which the settings name"),
}


def require_none_exported(paths: Iterable[Path]) -> None:
    """Refuse files that this program wrote for people to read.

    Raises
    ------
    InputRefused
        For the first of them; says what it is and what to open instead, by name where that lies beside it.
    """
    for path in paths:
        kind = exported_kind(path)
        if kind is not None:
            raise InputRefused(_KINDS[kind], _HINTS.get(kind) or say("open {instead}", instead=_instead(path)), path)


def exported_kind(path: Path) -> str | None:
    """Which of this program's own tables and reports a file is: "plan", "pullback" …; None for anything else.

    Reads 400 bytes at most; a file that cannot be read is nothing of ours.
    """
    if path.suffix.lower() != ".json" or not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            found = _SCHEMA.match(file.read(_BEGINNING_BYTES))
    except OSError:
        return None
    kind = found.group(1).decode() if found is not None else ""
    return kind if kind in _KINDS else None


def _instead(path: Path) -> str:
    """The case file that lies beside an exported file or beside its folder, if it is the only one of that patient."""
    folders = (path.absolute().parent, path.absolute().parent.parent)
    near = sorted(file for folder in folders for file in folder.glob(f"*{SUFFIX}"))
    found = [file for file in near if _is_of_same_patient(file, path)]
    if len(found) == 1:
        return say("the case file “{found}” in {parent}, or the images", found=found[0].name, parent=found[0].parent)
    return say("the case file that it was exported from (*{suffix}), or the images", suffix=SUFFIX)


def _is_of_same_patient(case_file: Path, exported: Path) -> bool:
    try:
        told = json.loads(exported.read_text("utf-8"))["case"]["patient"]
        held = read_case_file(case_file).patient
    except (PlannerError, OSError, ValueError, KeyError, TypeError):
        return False
    return (told["name"] or "", told["id"] or "") == (held.name, held.patient_id)
