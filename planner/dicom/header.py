"""One DICOM file opened up to its pixels: attributes as plain values, and where the pixels begin."""

from __future__ import annotations

import io
import math
import stat
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from planner.dicom.guard import CONTENT_FAULTS, COPY_AGAIN, reading
from planner.dicom.library import UID, Dataset, pydicom, read_dataset, read_file_meta_info
from planner.errors import DamagedFile, InputRefused, NotDicom
from planner.said import say

PREAMBLE_BYTES = 128
DEFLATED = "1.2.840.10008.1.2.1.99"
DICOMDIR_CLASS = "1.2.840.10008.1.3.10"
UNPACKED_LIMIT_BYTES = 256 * 2**20
"""A deflated file may unpack to this; a little file can otherwise fill any memory (deflate reaches 1:1032)."""

_PIXEL_TAGS = (0x7FE00008, 0x7FE00009, 0x7FE00010)


@dataclass(frozen=True, eq=False)
class Header:
    """Everything before the pixels of one file.

    Attributes
    ----------
    pixels_at
        Offset of the pixel element's tag in the file, or in `unpacked` for a deflated file.
    length_bytes
        Length of the file, or of `unpacked`.
    media_class
        Class of what the file holds, as its preamble names it; empty without one.
    unpacked
        The data set of a deflated file; None for all others, whose bytes stay on disk.
    """

    path: Path
    dataset: Dataset
    transfer_syntax: str
    implicit_vr: bool
    little_endian: bool
    pixels_at: int
    length_bytes: int
    media_class: str = ""
    unpacked: bytes | None = None

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Yield a stream in which `pixels_at` holds."""
        with reading(self.path):
            if self.unpacked is not None:
                yield io.BytesIO(self.unpacked)
                return
            with self.path.open("rb") as source:
                yield source


def looks_like_dicom(path: Path) -> bool:
    """Whether the first bytes of `path` are those of a DICOM file, with or without the usual preamble."""
    with reading(path), path.open("rb") as source:
        start = source.read(PREAMBLE_BYTES + 4)
    return start[PREAMBLE_BYTES:] == b"DICM" or _starts_with_an_element(start)


def read_header(path: Path) -> Header:
    """Read `path` up to its pixels.

    Raises
    ------
    NotDicom, DamagedFile
        With one sentence that says why.
    InputRefused
        When the file is absent, not an ordinary file, or may not be read.
    """
    with reading(path):
        _require_file(path)
        if not looks_like_dicom(path):
            raise NotDicom(say("is not a DICOM file"), say("give a DICOM file or a folder of them"), path)
        if _has_preamble(path) and str(_meta(path).get("TransferSyntaxUID", "")) == DEFLATED:
            return _read_deflated(path)
        return _read_plain(path)


def text(dataset: Dataset, keyword: str) -> str:
    """Return an attribute as one stripped line of text; empty when absent or unreadable."""
    return " ".join(" ".join(texts(dataset, keyword)).split())


def texts(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """Return every value of a text attribute, stripped; empty when absent or unreadable."""
    return tuple(str(item).strip("\0 ") for item in _items(dataset, keyword))


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return every value of a numeric attribute; empty when absent or when any of them is not a finite number."""
    try:
        values = tuple(float(item) for item in _items(dataset, keyword))
    except (TypeError, ValueError, OverflowError):
        return ()
    return values if all(math.isfinite(value) for value in values) else ()


def number(dataset: Dataset, keyword: str) -> float | None:
    """Return the first value of a numeric attribute, or None when absent or not a finite number."""
    values = numbers(dataset, keyword)
    return values[0] if values else None


def whole_number(dataset: Dataset, keyword: str) -> int | None:
    """Return a numeric attribute that must be a whole number, or None."""
    value = number(dataset, keyword)
    return int(value) if value is not None and value == int(value) else None


def items(dataset: Dataset, keyword: str) -> tuple[Dataset, ...]:
    """Return the items of a sequence; empty when absent or unreadable."""
    return tuple(item for item in _items(dataset, keyword) if isinstance(item, Dataset))


def is_present(dataset: Dataset, keyword: str) -> bool:
    """Whether the attribute has a value, readable or not."""
    return keyword in dataset and bool(_items(dataset, keyword) or _unconverted(dataset, keyword))


def _items(dataset: Dataset, keyword: str) -> tuple[Any, ...]:
    try:
        value = dataset.get(keyword)
        if value is None or value == "":
            return ()
        if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            return (value,)
        if hasattr(value, "family_name"):  # a person's name iterates over its components
            return (value,)
        return tuple(value)
    except CONTENT_FAULTS:
        return ()


def _unconverted(dataset: Dataset, keyword: str) -> bool:
    """Whether an attribute that cannot be converted holds any bytes."""
    raw = dataset.get_item(keyword)
    return bool(getattr(raw, "value", None))


def _require_file(path: Path) -> None:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise InputRefused(say("is a folder"), say("name a file"), path)
    if not stat.S_ISREG(status.st_mode):
        raise InputRefused(say("is not an ordinary file"), say("give a DICOM file"), path)
    if status.st_size == 0:
        raise NotDicom(say("is empty"), COPY_AGAIN, path)


def _has_preamble(path: Path) -> bool:
    with path.open("rb") as source:
        return source.read(PREAMBLE_BYTES + 4)[PREAMBLE_BYTES:] == b"DICM"


def _meta(path: Path) -> Dataset:
    return read_file_meta_info(path)


def _starts_with_an_element(start: bytes) -> bool:
    """Whether a file without preamble begins with a plausible element of group 2 or 8."""
    if len(start) < 8:
        return False
    group, element = int.from_bytes(start[:2], "little"), int.from_bytes(start[2:4], "little")
    if group in (0x0200, 0x0800):  # big endian
        group, element = group >> 8, int.from_bytes(start[2:4], "big")
    explicit = start[4:6] in (b"UL", b"CS", b"UI", b"OB", b"SH", b"LO", b"DA", b"TM", b"DT")
    short = int.from_bytes(start[4:8], "little") <= 256
    return group in (0x0002, 0x0008) and element <= 0x0020 and (explicit or short)


def _read_plain(path: Path) -> Header:
    with path.open("rb") as source:
        dataset = pydicom.dcmread(source, stop_before_pixels=True, force=True)
        at = source.tell()
    implicit, little = dataset.original_encoding
    syntax = str(dataset.file_meta.get("TransferSyntaxUID", "") or "")
    if len(dataset) == 0:
        raise DamagedFile(say("holds no DICOM attributes"), COPY_AGAIN, path)
    media_class = str(dataset.file_meta.get("MediaStorageSOPClassUID", "") or "")
    return Header(path, dataset, syntax, bool(implicit), bool(little), at, path.stat().st_size, media_class)


def _read_deflated(path: Path) -> Header:
    """Inflate within a limit and parse the result; pydicom itself would inflate without one."""
    group_length = _meta(path).get("FileMetaInformationGroupLength")
    if group_length is None:
        raise DamagedFile(say("does not say where its compressed content begins"), COPY_AGAIN, path)
    with path.open("rb") as source:
        source.seek(PREAMBLE_BYTES + 4 + 12 + int(group_length))
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        unpacked = inflater.decompress(source.read(), UNPACKED_LIMIT_BYTES)
    if inflater.unconsumed_tail:
        wrong = say("unpacks to more than {limit} MB", limit=UNPACKED_LIMIT_BYTES // 2**20)
        raise DamagedFile(wrong, say("export it again without deflate compression"), path)
    if not inflater.eof:
        raise DamagedFile(say("is cut short"), COPY_AGAIN, path)
    stream = io.BytesIO(unpacked)
    dataset = read_dataset(stream, False, True, stop_when=lambda tag, vr, length: tag in _PIXEL_TAGS)
    return Header(path, dataset, DEFLATED, False, True, stream.tell(), len(unpacked), unpacked=unpacked)


def syntax_name(transfer_syntax: str) -> str:
    """Return the name of a transfer syntax as the DICOM dictionary gives it, else its identifier."""
    name = UID(transfer_syntax).name if transfer_syntax else ""
    return str(name).split(":")[0].split(" (Retired)")[0] or say("none")
