"""What a compressed picture says of itself, so that a header that disagrees is noticed before decoding."""

from __future__ import annotations

import struct
from typing import NamedTuple

_NO_FRAME_HEADER = (0xC4, 0xC8, 0xCC)
_STANDALONE = (0x01, *range(0xD0, 0xD9))
_JPEG_LS_FRAME_HEADER = 0xF7


class PictureSize(NamedTuple):
    """Size and depth of one compressed picture."""

    rows: int
    columns: int
    samples: int
    precision_bits: int


def picture_size(codestream: bytes) -> PictureSize | None:
    """Return what a JPEG, JPEG-LS or JPEG 2000 codestream declares, or None where it declares nothing readable."""
    try:
        if codestream[:2] == b"\xff\xd8":
            return _jpeg_size(codestream)
        if codestream[:4] == b"\xff\x4f\xff\x51":
            return _jpeg_2000_size(codestream)
    except (struct.error, IndexError):
        return None
    return None


def _jpeg_size(codestream: bytes) -> PictureSize | None:
    """Read the frame header (SOF marker, ITU-T T.81 B.2.2; SOF55 of T.87)."""
    at = 2
    while True:
        while codestream[at] != 0xFF or codestream[at + 1] == 0xFF:
            at += 1
        marker = codestream[at + 1]
        if marker in _STANDALONE:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", codestream, at + 2)
        is_frame_header = 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME_HEADER
        if is_frame_header or marker == _JPEG_LS_FRAME_HEADER:
            precision, rows, columns, samples = struct.unpack_from(">BHHB", codestream, at + 4)
            return PictureSize(rows, columns, samples, precision)
        at += 2 + length


def _jpeg_2000_size(codestream: bytes) -> PictureSize:
    """Read the image and tile size marker (SIZ, ITU-T T.800 A.5.1)."""
    x_size, y_size, x_offset, y_offset = struct.unpack_from(">4I", codestream, 8)
    (samples,) = struct.unpack_from(">H", codestream, 40)
    precision = (codestream[42] & 0x7F) + 1
    return PictureSize(y_size - y_offset, x_size - x_offset, samples, precision)
