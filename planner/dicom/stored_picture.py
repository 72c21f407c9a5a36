"""The pixels of one file where they are stored, frame by frame, found before anything is allocated."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from planner.dicom.encapsulated import Span, frame_spans
from planner.dicom.guard import COPY_AGAIN, EXPORT_AGAIN, reading
from planner.dicom.header import Header
from planner.dicom.picture_format import PictureFormat, read_format, read_frame_count
from planner.errors import DamagedFile, InputRefused, UndecodablePixels
from planner.said import say

_CHAIN = 0xFFFFFFFF


@dataclass(frozen=True, eq=False)
class StoredPicture:
    """All frames of one file, still on disk.

    Attributes
    ----------
    spans
        For each frame the pieces of the file that hold it.
    swapped_words
        Whether bytes are swapped in pairs: 8-bit pixels written as big endian 16-bit words.
    """

    header: Header
    format: PictureFormat
    spans: Sequence[Sequence[Span]]
    swapped_words: bool = False

    @property
    def frames(self) -> int:
        """Number of frames."""
        return len(self.spans)

    def read_frames(self, indices: Sequence[int]) -> list[bytes]:
        """Return the stored bytes of frames `indices` (0-based); opens the file once.

        Raises
        ------
        InputRefused
            When the file has gone or has become shorter since it was opened.
        """
        with self.header.open() as source:
            return [b"".join(self._read_span(source, span) for span in self.spans[index]) for index in indices]

    def _read_span(self, source: BinaryIO, span: Span) -> bytes:
        at, length = span
        lead = (at - self._value_at) % 2 if self.swapped_words else 0
        source.seek(at - lead)
        wanted = length + lead + ((length + lead) % 2 if self.swapped_words else 0)
        content = source.read(wanted)
        if len(content) < lead + length:
            raise DamagedFile(say("has changed since it was opened"), say("open it again"), self.header.path)
        if not self.swapped_words:
            return content
        swapped = bytearray(len(content))
        swapped[0::2], swapped[1::2] = content[1::2], content[0::2]
        return bytes(swapped[lead : lead + length])

    @property
    def _value_at(self) -> int:
        return self.spans[0][0][0]


def read_picture(header: Header) -> StoredPicture:
    """Return where the frames of a file lie and how they are stored.

    Raises
    ------
    DamagedFile
        No pixels, no frames, a file cut short, or a header that contradicts itself or its pixels.
    UndecodablePixels
        An encoding that nothing here reads.
    """
    with reading(header.path):
        picture_format = read_format(header)
        frames = read_frame_count(header)
        with header.open() as source:
            return _locate(header, picture_format, frames, source)


def _locate(header: Header, picture_format: PictureFormat, frames: int, source: BinaryIO) -> StoredPicture:
    value_at, length, vr = _read_pixel_element(header, source)
    if length == _CHAIN and not picture_format.is_native:
        offsets = _extended_offsets(header)
        return StoredPicture(header, picture_format, frame_spans(source, header.path, value_at, frames, offsets))
    if length == _CHAIN or not picture_format.is_native:
        wrong = say("contradicts itself: its pixels are not stored as its transfer syntax says")
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)
    picture_format = _with_full_chroma(picture_format, frames, length)
    frame_bytes = picture_format.native_frame_bytes
    available = min(length, header.length_bytes - value_at)
    if available < frames * frame_bytes:
        wrong = say(
            "is cut short: {frames} frames need {needed} bytes and it holds {held}",
            frames=frames,
            needed=frames * frame_bytes,
            held=available,
        )
        raise DamagedFile(wrong, COPY_AGAIN, header.path)
    spans = [[(value_at + index * frame_bytes, frame_bytes)] for index in range(frames)]
    swapped = not header.little_endian and vr == b"OW" and picture_format.bits_allocated == 8
    return StoredPicture(header, picture_format, spans, swapped)


def _read_pixel_element(header: Header, source: BinaryIO) -> tuple[int, int, bytes]:
    """Return offset and length of the pixel element's value, and its VR (empty for implicit VR)."""
    order = "<" if header.little_endian else ">"
    source.seek(header.pixels_at)
    start = source.read(12)
    if len(start) < (8 if header.implicit_vr else 12):
        raise _without_pixels(header)
    group, element = struct.unpack_from(f"{order}HH", start)
    if (group, element) != (0x7FE0, 0x0010):
        raise UndecodablePixels(
            say("stores its pixels as floating-point numbers, which are not read"),
            say("export it with integers"),
            header.path,
        )
    if header.implicit_vr:
        return header.pixels_at + 8, struct.unpack_from(f"{order}I", start, 4)[0], b""
    return header.pixels_at + 12, struct.unpack_from(f"{order}I", start, 8)[0], start[4:6]


def _without_pixels(header: Header) -> InputRefused:
    return DamagedFile(say("holds no pixels: they were left out or the file is cut short"), COPY_AGAIN, header.path)


def _extended_offsets(header: Header) -> Sequence[int]:
    raw = header.dataset.get("ExtendedOffsetTable")
    if not isinstance(raw, bytes):
        return ()
    return struct.unpack(f"<{len(raw) // 8}Q", raw[: len(raw) // 8 * 8])


def _with_full_chroma(picture_format: PictureFormat, frames: int, length: int) -> PictureFormat:
    """Some writers say YBR_FULL_422 and store full chroma: then the pixels are exactly half as long again."""
    if picture_format.photometric != "YBR_FULL_422":
        return picture_format
    full = replace(picture_format, photometric="YBR_FULL")
    return full if length - frames * full.native_frame_bytes in (0, 1) else picture_format
