"""The pixels of one file as they are stored: their format, checked before anything is allocated, and their bytes."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from planner.dicom import header as attributes
from planner.dicom.encapsulated import Span, frame_spans
from planner.dicom.guard import COPY_AGAIN, EXPORT_AGAIN, reading
from planner.dicom.header import Header
from planner.errors import DamagedFile, InputRefused, UndecodablePixels

NATIVE = ("", "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", attributes.DEFLATED)
"""Transfer syntaxes whose pixels are not compressed; empty where a file does not say."""

JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_EXTENDED = "1.2.840.10008.1.2.4.51"
LOSSLESS_JPEG = ("1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70")
"""Process 14 with any predictor, and with the first."""
JPEG_LS = ("1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81")
"""Lossless, and near-lossless."""
RLE = "1.2.840.10008.1.2.5"
COMPRESSED = (
    JPEG_BASELINE,
    JPEG_EXTENDED,
    *LOSSLESS_JPEG,
    *JPEG_LS,
    "1.2.840.10008.1.2.4.90",  # JPEG 2000, reversible
    "1.2.840.10008.1.2.4.91",  # JPEG 2000
    "1.2.840.10008.1.2.4.201",  # high-throughput JPEG 2000, reversible
    "1.2.840.10008.1.2.4.202",
    "1.2.840.10008.1.2.4.203",  # high-throughput JPEG 2000
    RLE,
)

PHOTOMETRIC_SAMPLES = {
    "MONOCHROME1": 1,
    "MONOCHROME2": 1,
    "PALETTE COLOR": 1,
    "RGB": 3,
    "YBR_FULL": 3,
    "YBR_FULL_422": 3,
    "YBR_ICT": 3,
    "YBR_RCT": 3,
}
"""Samples per pixel that each photometric interpretation needs (PS3.3 C.7.6.3.1.2)."""

LARGEST_PICTURE_PX = 6000 * 6000
"""Several times what any angiography detector or IVUS console makes; beyond it a header is not believed."""

_CHAIN = 0xFFFFFFFF


@dataclass(frozen=True)
class PictureFormat:
    """How one frame is stored."""

    rows: int
    columns: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    is_signed: bool
    is_planar: bool
    transfer_syntax: str
    little_endian: bool

    @property
    def is_native(self) -> bool:
        """Whether the pixels are not compressed."""
        return self.transfer_syntax in NATIVE

    @property
    def native_frame_bytes(self) -> int:
        """Length of one uncompressed frame; chroma of YBR_FULL_422 is halved in width."""
        whole = self.rows * self.columns * self.samples * (self.bits_allocated // 8)
        return whole * 2 // 3 if self.photometric == "YBR_FULL_422" else whole


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
            raise DamagedFile("has changed since it was opened", "open it again", self.header.path)
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
        picture_format = _read_format(header)
        frames = read_frame_count(header)
        with header.open() as source:
            return _locate(header, picture_format, frames, source)


def read_frame_count(header: Header) -> int:
    """Return the declared number of frames; 1 where the attribute is absent, as the standard has it.

    Raises
    ------
    DamagedFile
        When it is zero, negative or not a number.
    """
    if not attributes.is_present(header.dataset, "NumberOfFrames"):
        return 1
    frames = attributes.whole_number(header.dataset, "NumberOfFrames")
    if frames is None:
        raise DamagedFile("does not say how many frames it holds", EXPORT_AGAIN, header.path)
    if frames < 1:
        raise DamagedFile(f"declares {frames} frames", EXPORT_AGAIN, header.path)
    return frames


def require_decodable(header: Header) -> None:
    """Raise UndecodablePixels, with the encoding's name, when nothing here reads it."""
    syntax = header.transfer_syntax
    if syntax not in NATIVE and syntax not in COMPRESSED:
        name = attributes.syntax_name(syntax)
        named = f"in the transfer syntax {name}" + ("" if name == syntax else f" ({syntax})")
        raise UndecodablePixels(f"is encoded {named}, which is not read", _EXPORT_PLAIN, header.path)
    bits = attributes.whole_number(header.dataset, "BitsStored") or 0
    if syntax == JPEG_EXTENDED and bits > 8:
        raise UndecodablePixels(
            f"is encoded as {bits}-bit JPEG Extended ({syntax}), which is not read",
            _EXPORT_PLAIN,
            header.path,
        )


_EXPORT_PLAIN = "export it uncompressed or as JPEG baseline"


def _read_format(header: Header) -> PictureFormat:
    require_decodable(header)
    dataset = header.dataset
    rows, columns = (_require_positive(header, keyword, label) for keyword, label in _EXTENT)
    if rows * columns > LARGEST_PICTURE_PX:
        wrong = f"declares pictures of {columns}×{rows} pixels, more than any such device makes"
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)
    samples = attributes.whole_number(dataset, "SamplesPerPixel") or 1
    photometric = attributes.text(dataset, "PhotometricInterpretation").upper() or "MONOCHROME2"
    _require_colours(header, photometric, samples)
    allocated, stored = _read_depth(header)
    return PictureFormat(
        rows,
        columns,
        samples,
        photometric,
        allocated,
        stored,
        is_signed=attributes.whole_number(dataset, "PixelRepresentation") == 1,
        is_planar=samples > 1 and attributes.whole_number(dataset, "PlanarConfiguration") == 1,
        transfer_syntax=header.transfer_syntax,
        little_endian=header.little_endian,
    )


_EXTENT = (("Rows", "height"), ("Columns", "width"))


def _require_positive(header: Header, keyword: str, label: str) -> int:
    value = attributes.whole_number(header.dataset, keyword)
    if value is None or value < 1:
        raise DamagedFile(f"does not say the {label} of its pictures", EXPORT_AGAIN, header.path)
    return value


def _require_colours(header: Header, photometric: str, samples: int) -> None:
    expected = PHOTOMETRIC_SAMPLES.get(photometric)
    if expected is None:
        wrong = f"has colours in the form {photometric}, which is not read"
        raise UndecodablePixels(wrong, "export it in grey or RGB", header.path)
    if expected != samples:
        wrong = f"contradicts itself: {photometric} with {samples} samples per pixel"
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)


def _read_depth(header: Header) -> tuple[int, int]:
    dataset = header.dataset
    allocated = attributes.whole_number(dataset, "BitsAllocated")
    stored = attributes.whole_number(dataset, "BitsStored") or allocated
    high = attributes.whole_number(dataset, "HighBit")
    if allocated not in (8, 16):
        described = "an unknown number of" if allocated is None else str(allocated)
        wrong = f"has {described} bits per pixel, and only 8 and 16 are read"
        raise UndecodablePixels(wrong, "export it with 8 or 16 bits", header.path)
    if stored is None or not 1 <= stored <= allocated or (high is not None and high != stored - 1):
        wrong = f"contradicts itself: {stored} bits stored up to bit {high} in {allocated}"
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)
    return allocated, stored


def _locate(header: Header, picture_format: PictureFormat, frames: int, source: BinaryIO) -> StoredPicture:
    value_at, length, vr = _read_pixel_element(header, source)
    if length == _CHAIN and not picture_format.is_native:
        offsets = _extended_offsets(header)
        return StoredPicture(header, picture_format, frame_spans(source, header.path, value_at, frames, offsets))
    if length == _CHAIN or not picture_format.is_native:
        wrong = "contradicts itself: its pixels are not stored as its transfer syntax says"
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)
    picture_format = _with_full_chroma(picture_format, frames, length)
    frame_bytes = picture_format.native_frame_bytes
    available = min(length, header.length_bytes - value_at)
    if available < frames * frame_bytes:
        wrong = f"is cut short: {frames} frames need {frames * frame_bytes} bytes and it holds {available}"
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
            "stores its pixels as floating-point numbers, which are not read",
            "export it with integers",
            header.path,
        )
    if header.implicit_vr:
        return header.pixels_at + 8, struct.unpack_from(f"{order}I", start, 4)[0], b""
    return header.pixels_at + 12, struct.unpack_from(f"{order}I", start, 8)[0], start[4:6]


def _without_pixels(header: Header) -> InputRefused:
    return DamagedFile("holds no pixels: they were left out or the file is cut short", COPY_AGAIN, header.path)


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
