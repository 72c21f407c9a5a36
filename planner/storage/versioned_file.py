"""A file of one schema that carries its version, such as a practice's own policy: its head read, its end checked."""

from __future__ import annotations

import hashlib
from pathlib import Path

from planner.files import read_whole
from planner.said import Said
from planner.storage.typed_file import LIMIT_BYTES, parse_typed
from planner.storage.typed_record import Faults, TypedRecord


class VersionedFile:
    """What a file holds, read value by value through `record`; `close` says what is wrong with it.

    Parameters
    ----------
    content, place
        Its bytes, and what to call it.
    required
        Keys that it must have beside schema and version.

    Raises
    ------
    InvalidEntry
        When the bytes are neither JSON nor TOML.
    """

    def __init__(self, content: bytes, place: Path, schema: str, *required: str) -> None:
        self._place = place
        self._faults = Faults()
        self.sha256 = hashlib.sha256(content).hexdigest()
        self.record = TypedRecord(parse_typed(content, place), self._faults)
        self.record.require("schema", "version", *required)
        self.record.choice("schema", (schema,))
        self.version = self.record.text("version") or ""
        self.note = Said(self.record.text("note") or "")

    @classmethod
    def read(cls, place: Path, schema: str, *required: str) -> VersionedFile:
        """Read it from the disk.

        Raises
        ------
        InputRefused
            When it cannot be read.
        """
        return cls(read_whole(place, LIMIT_BYTES), place, schema, *required)

    def close(self) -> None:
        """Refuse keys that nobody asked for, and everything that was found wrong or missing.

        Raises
        ------
        InputRefused
            When a value is unknown, of the wrong kind or absurd.
        InputMissing
            When something that is required is missing.
        """
        self.record.close()
        self._faults.require_none(self._place)
