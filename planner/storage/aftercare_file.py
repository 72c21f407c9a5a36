"""The aftercare protocol: the practice's own file in the site folder, else the one that is shipped."""

from __future__ import annotations

import hashlib
from pathlib import Path

from planner.files import read_whole
from planner.model.aftercare import OCCASIONS, AftercareLine, AftercareProtocol
from planner.resources import resource_path
from planner.storage.site_folder import site_folder
from planner.storage.typed_file import LIMIT_BYTES, parse_typed
from planner.storage.typed_record import Faults, TypedRecord

SCHEMA = "ilioplan.aftercare/1"
SITE_FILE = "aftercare.json"


def aftercare_place() -> Path:
    """The practice's own protocol when there is one, else the shipped one."""
    own = site_folder() / SITE_FILE
    return own if own.is_file() else resource_path("aftercare", "aftercare-1.json")


def read_aftercare(path: Path | None = None) -> AftercareProtocol:
    """Return the protocol in `path`; by default the practice's own, else the one that is shipped.

    Raises
    ------
    InputRefused
        When the file cannot be read, or holds something that is not known.
    InputMissing
        When a line lacks its text, its source or when it holds.
    """
    place = path or aftercare_place()
    content = read_whole(place, LIMIT_BYTES)
    faults = Faults()
    record = TypedRecord(parse_typed(content, place), faults)
    record.require("schema", "version", "lines")
    record.choice("schema", (SCHEMA,))
    version = record.text("version") or ""
    record.text("note")
    lines = tuple(line for each in record.records("lines") or () if (line := _line(each)) is not None)
    record.close()
    faults.require_none(place)
    return AftercareProtocol(version, hashlib.sha256(content).hexdigest(), lines)


def _line(record: TypedRecord) -> AftercareLine | None:
    record.require("when", "text", "source")
    when, text, source = record.choice("when", OCCASIONS), record.text("text"), record.text("source")
    record.close()
    if when is None or text is None or source is None:
        return None
    return AftercareLine(when, text, source)
