"""Where each frame of compressed pixel data lies in the file, found without reading the pixels.

DICOM PS3.5 A.4: compressed pixels are a chain of items; the first holds an offset table that may be empty, the others
are fragments, and a frame may be cut into several of them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from planner.dicom.guard import COPY_AGAIN, EXPORT_AGAIN
from planner.errors import DamagedFile
from planner.said import say

Span = tuple[int, int]
"""Offset in the file and length in bytes."""

_ITEM = 0xE000FFFE
_CHAIN_END = 0xE0DDFFFE
_START_MARKERS = (b"\xff\xd8", b"\xff\x4f\xff\x51")
"""How a JPEG or JPEG-LS picture and a JPEG 2000 codestream begin."""


def frame_spans(
    source: BinaryIO, path: Path, value_at: int, frames: int, extended_offsets: Sequence[int]
) -> list[list[Span]]:
    """Return, for each of `frames` frames, the fragments that make it up.

    Parameters
    ----------
    path
        Named in errors only.
    value_at
        Offset of the pixel element's value: its first item.
    extended_offsets
        Values of the Extended Offset Table (7FE0,0001), or none.

    Raises
    ------
    DamagedFile
        When the chain is broken or does not hold as many frames as declared.
    """
    chain = _walk(source, path, value_at)
    if not chain:
        raise DamagedFile(say("is cut short: it holds no frame"), COPY_AGAIN, path)
    table_at, table_length = chain[0]
    fragments = chain[1:]
    source.seek(table_at)
    basic = struct.unpack(f"<{table_length // 4}I", source.read(table_length // 4 * 4))
    for offsets in (extended_offsets, basic):
        by_table = _by_offsets(fragments, offsets, frames)
        if by_table is not None:
            return by_table
    if frames == 1 and fragments:
        return [fragments]
    if len(fragments) == frames:
        return [[fragment] for fragment in fragments]
    return _by_markers(source, path, fragments, frames)


def _walk(source: BinaryIO, path: Path, value_at: int) -> list[Span]:
    """Return offset and length of every item's value up to the end of the chain or of the file."""
    end = source.seek(0, 2)
    spans: list[Span] = []
    at = value_at
    while at + 8 <= end:
        source.seek(at)
        tag, length = struct.unpack("<II", source.read(8))
        if tag == _CHAIN_END:
            return spans
        if tag != _ITEM:
            raise DamagedFile(say("is damaged: its chain of frames is broken"), COPY_AGAIN, path)
        if at + 8 + length > end:
            raise DamagedFile(
                say("is cut short: it ends inside fragment {number}", number=len(spans)), COPY_AGAIN, path
            )
        spans.append((at + 8, length))
        at += 8 + length
    return spans


def _by_offsets(fragments: Sequence[Span], offsets: Sequence[int], frames: int) -> list[list[Span]] | None:
    """Group fragments by an offset table, or None when the table is absent or does not fit them."""
    if len(offsets) != frames or not fragments or offsets[0] != 0:
        return None
    first_at = fragments[0][0] - 8
    starts = {at - 8 - first_at: position for position, (at, _length) in enumerate(fragments)}
    if any(offset not in starts for offset in offsets):
        return None
    borders = [starts[offset] for offset in offsets] + [len(fragments)]
    if any(later <= earlier for earlier, later in zip(borders, borders[1:], strict=False)):
        return None
    return [list(fragments[start:stop]) for start, stop in zip(borders, borders[1:], strict=False)]


def _by_markers(source: BinaryIO, path: Path, fragments: Sequence[Span], frames: int) -> list[list[Span]]:
    """Group fragments by where a new picture begins."""
    grouped: list[list[Span]] = []
    for at, length in fragments:
        source.seek(at)
        begins = source.read(4).startswith(_START_MARKERS)
        if begins or not grouped:
            grouped.append([])
        grouped[-1].append((at, length))
    if len(grouped) != frames:
        wrong = say(
            "contradicts itself: it declares {declared} frames and holds {held}", declared=frames, held=len(grouped)
        )
        raise DamagedFile(wrong, EXPORT_AGAIN, path)
    return grouped
