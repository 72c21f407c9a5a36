"""The aftercare protocol: the practice's own file in the site folder, else the one that is shipped."""

from __future__ import annotations

from pathlib import Path

from planner.model.aftercare import OCCASIONS, AftercareLine, AftercareProtocol
from planner.said import Said
from planner.storage.site_folder import own_or_shipped
from planner.storage.typed_record import TypedRecord
from planner.storage.versioned_file import VersionedFile

SCHEMA = "ilioplan.aftercare/1"
SITE_FILE = "aftercare.json"


def aftercare_place() -> Path:
    """The practice's own protocol when there is one, else the shipped one."""
    return own_or_shipped(SITE_FILE, "aftercare", "aftercare-1.json")


def read_aftercare(path: Path | None = None) -> AftercareProtocol:
    """Return the protocol in `path`; by default the practice's own, else the one that is shipped.

    Raises
    ------
    InputRefused
        When the file cannot be read, or holds something that is not known.
    InputMissing
        When a line lacks its text, its source or when it holds.
    """
    held = VersionedFile.read(path or aftercare_place(), SCHEMA, "lines")
    lines = tuple(line for each in held.record.records("lines") or () if (line := _line(each)) is not None)
    held.close()
    return AftercareProtocol(held.version, held.sha256, lines)


def _line(record: TypedRecord) -> AftercareLine | None:
    record.require("when", "text", "source")
    when, text, source = record.choice("when", OCCASIONS), record.text("text"), record.text("source")
    record.close()
    if when is None or text is None or source is None:
        return None
    return AftercareLine(when, Said(text), Said(source))
