"""The container of a case file: a ZIP of few, small members, read without trusting what it claims."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from planner.errors import DamagedFile, InputRefused
from planner.files import read_whole
from planner.said import say

MIMETYPE_MEMBER = "mimetype"
MIMETYPE = b"application/vnd.ilioplan.case+zip"
"""First in the file and not compressed, so that its first bytes tell what it is."""

LIMIT_BYTES = 256_000_000
"""Of the file, and of all members together when unpacked: 50,000 frames of contours take 102 MB."""
LIMIT_DIRECTORY_BYTES = 65_536
_END_RECORD = struct.Struct("<4s4H2LH")
_EARLIEST = (1980, 1, 1, 0, 0, 0)

_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    UnicodeDecodeError,
    ValueError,
)
"""What `zipfile` raises on damaged, encrypted or unusually packed members."""


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of the members; the same members give the same bytes."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for name, content in {MIMETYPE_MEMBER: MIMETYPE, **members}.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            # Contours hardly shrink: packing 2000 frames takes five times as long as writing them and wins 4 %.
            entry.compress_type = zipfile.ZIP_DEFLATED if name.endswith(".json") else zipfile.ZIP_STORED
            archive.writestr(entry, content)
    return sink.getvalue()


def unpack(path: Path) -> dict[str, bytes]:
    """Return the members of a case file.

    Raises
    ------
    InputRefused
        When the file cannot be read, or is not a case file.
    DamagedFile
        When it is cut short, damaged, or claims more than a case file can hold.
    """
    content = read_whole(path, LIMIT_BYTES)
    if not content.startswith(b"PK\x03\x04"):
        raise InputRefused(say("is not an Ilioplan case file"), say("choose a file that ends in .ilioplan"), path)
    _require_small_directory(content, path)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > LIMIT_BYTES:
                raise DamagedFile(
                    say("claims to hold more than a case file can"), say("use a copy from a backup"), path
                )
            if len({entry.filename for entry in entries}) < len(entries):
                raise DamagedFile(say("holds one part twice"), say("use a copy from a backup"), path)
            return {entry.filename: archive.read(entry) for entry in entries}
    except _UNREADABLE as problem:
        raise DamagedFile(say("is damaged"), say("use a copy from a backup"), path) from problem


def looks_packed(path: Path) -> bool:
    """Whether the file's first bytes are those of a case file; False as well when they cannot be read."""
    expected = MIMETYPE_MEMBER.encode() + MIMETYPE
    try:
        with path.open("rb") as source:
            head = source.read(30 + len(expected))
    except (OSError, ValueError):
        return False
    return head.startswith(b"PK\x03\x04") and head[30:] == expected


def _require_small_directory(content: bytes, path: Path) -> None:
    """A directory of millions of entries would fill the memory before any entry could be judged."""
    place = content.rfind(b"PK\x05\x06", -_END_RECORD.size - 65_535)
    if place < 0 or place + _END_RECORD.size > len(content):
        raise DamagedFile(say("is cut short"), say("use a copy from a backup"), path)
    directory_bytes = _END_RECORD.unpack_from(content, place)[5]
    large_format = content[max(0, place - 20) : place].startswith(b"PK\x06\x07")
    if directory_bytes > LIMIT_DIRECTORY_BYTES or large_format:
        raise DamagedFile(say("claims to hold more parts than a case file can"), say("use a copy from a backup"), path)
