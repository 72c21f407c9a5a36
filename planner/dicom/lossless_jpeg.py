"""Lossless JPEG checked and reduced to what its decoder needs.

GDCM, the only permissively licensed decoder of lossless JPEG for Python, ends the whole process or never returns on
some damaged headers. So the header is read strictly here first, and only its sound essentials are handed on.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_START, _FRAME, _HUFFMAN, _RESTART, _SCAN = 0xD8, 0xC3, 0xC4, 0xDD, 0xDA
_PASSED_OVER = (0xFE, *range(0xE0, 0xF0))
_LONGEST_CODE_BITS = 16
_LARGEST_CATEGORY = 16
"""Differences of lossless JPEG have at most 16 bits (ITU-T T.81 table H.2)."""


def lossless_essentials(codestream: bytes) -> bytes:
    """Return `codestream` without comments and application data, its header proven sound.

    Raises
    ------
    ValueError
        When the header breaks a rule of ITU-T T.81 annexes B and H.
    """
    kept = [codestream[:2]]
    tables: set[int] = set()
    components: dict[int, int] = {}
    for marker, at, length in _segments(codestream):
        body = codestream[at + 4 : at + 2 + length]
        if marker == _HUFFMAN:
            tables.update(_huffman_tables(body))
        elif marker == _FRAME:
            components = _frame_components(body, already=bool(components))
        elif marker == _SCAN:
            _require_scan(body, components, tables)
            return b"".join([*kept, codestream[at:]])
        elif marker in _PASSED_OVER:
            continue
        elif marker != _RESTART or length != 4:
            raise ValueError(f"marker {marker:02X} in a lossless JPEG header")
        kept.append(codestream[at : at + 2 + length])
    raise ValueError("no scan")


def _segments(codestream: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, offset and length of the header's segments, which must follow each other without gaps."""
    if codestream[:2] != bytes([0xFF, _START]):
        raise ValueError("not a JPEG")
    at = 2
    while at + 4 <= len(codestream):
        if codestream[at] != 0xFF:
            raise ValueError("stray bytes between segments")
        if codestream[at + 1] == 0xFF:  # fill byte
            at += 1
            continue
        (length,) = struct.unpack_from(">H", codestream, at + 2)
        if length < 2 or at + 2 + length > len(codestream):
            raise ValueError("segment of impossible length")
        yield codestream[at + 1], at, length
        at += 2 + length


def _huffman_tables(body: bytes) -> Iterator[int]:
    """Yield the number of each table defined; every one must be a code that can be decoded (T.81 B.2.4.2, C)."""
    at = 0
    while at < len(body):
        number, counts = body[at], body[at + 1 : at + 1 + _LONGEST_CODE_BITS]
        values = body[at + 17 : at + 17 + sum(counts)]
        free = 1 << _LONGEST_CODE_BITS
        for bits, count in enumerate(counts, start=1):
            free -= count << (_LONGEST_CODE_BITS - bits)
        if number > 3 or len(counts) < _LONGEST_CODE_BITS or free < 0 or not values or len(values) < sum(counts):
            raise ValueError("broken Huffman table")
        if max(values) > _LARGEST_CATEGORY:
            raise ValueError("Huffman table for differences of more than 16 bits")
        yield number
        at += 17 + len(values)


def _frame_components(body: bytes, already: bool) -> dict[int, int]:
    """Return the sampling of each component; all must be sampled alike."""
    if already or len(body) < 9 or len(body) != 6 + 3 * body[5]:
        raise ValueError("broken frame header")
    components = {body[at]: body[at + 1] for at in range(6, len(body), 3)}
    if not 2 <= body[0] <= 16 or len(components) != body[5] or not _sampled_alike(components):
        raise ValueError("frame header with impossible depth or components")
    return components


def _sampled_alike(components: dict[int, int]) -> bool:
    factors = {factor for pair in components.values() for factor in (pair >> 4, pair & 0xF)}
    return len(set(components.values())) == 1 and factors <= {1, 2, 3, 4}


def _require_scan(body: bytes, components: dict[int, int], tables: set[int]) -> None:
    if not body or not components or body[0] != len(components) or len(body) != 4 + 2 * body[0]:
        raise ValueError("broken scan header")
    chosen = {body[at]: body[at + 1] >> 4 for at in range(1, 1 + 2 * body[0], 2)}
    predictor, end, approximation = body[-3:]
    sound = 1 <= predictor <= 7 and end == 0 and approximation == 0
    if not sound or set(chosen) != set(components) or not set(chosen.values()) <= tables:
        raise ValueError("scan header that does not fit its frame")
