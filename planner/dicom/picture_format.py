"""How the pixels of a file are stored, as its header says, checked before anything is allocated."""

from __future__ import annotations

from dataclasses import dataclass

from planner.dicom import header as attributes
from planner.dicom.guard import EXPORT_AGAIN
from planner.dicom.header import Header
from planner.errors import DamagedFile, UndecodablePixels
from planner.said import say

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
        raise DamagedFile(say("does not say how many frames it holds"), EXPORT_AGAIN, header.path)
    if frames < 1:
        raise DamagedFile(say("declares {frames} frames", frames=frames), EXPORT_AGAIN, header.path)
    return frames


def require_decodable(header: Header) -> None:
    """Raise UndecodablePixels, with the encoding's name, when nothing here reads it."""
    syntax = header.transfer_syntax
    if syntax not in NATIVE and syntax not in COMPRESSED:
        name = attributes.syntax_name(syntax)
        if name == syntax:
            wrong = say("is encoded in the transfer syntax {name}, which is not read", name=name)
        else:
            wrong = say(
                "is encoded in the transfer syntax {name} ({syntax}), which is not read", name=name, syntax=syntax
            )
        raise UndecodablePixels(wrong, _EXPORT_PLAIN, header.path)
    bits = attributes.whole_number(header.dataset, "BitsStored") or 0
    if syntax == JPEG_EXTENDED and bits > 8:
        raise UndecodablePixels(
            say("is encoded as {bits}-bit JPEG Extended ({syntax}), which is not read", bits=bits, syntax=syntax),
            _EXPORT_PLAIN,
            header.path,
        )


_EXPORT_PLAIN = say("export it uncompressed or as JPEG baseline")


def read_format(header: Header) -> PictureFormat:
    """Return how the frames of a file are stored.

    Raises
    ------
    DamagedFile
        When the header does not say, or contradicts itself.
    UndecodablePixels
        An encoding that nothing here reads.
    """
    require_decodable(header)
    dataset = header.dataset
    rows, columns = (_require_positive(header, keyword, absent) for keyword, absent in _EXTENT)
    if rows * columns > LARGEST_PICTURE_PX:
        wrong = say(
            "declares pictures of {columns}×{rows} pixels, more than any such device makes", columns=columns, rows=rows
        )
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


_EXTENT = (
    ("Rows", say("does not say the height of its pictures")),
    ("Columns", say("does not say the width of its pictures")),
)


def _require_positive(header: Header, keyword: str, absent: str) -> int:
    value = attributes.whole_number(header.dataset, keyword)
    if value is None or value < 1:
        raise DamagedFile(absent, EXPORT_AGAIN, header.path)
    return value


def _require_colours(header: Header, photometric: str, samples: int) -> None:
    expected = PHOTOMETRIC_SAMPLES.get(photometric)
    if expected is None:
        wrong = say("has colours in the form {photometric}, which is not read", photometric=photometric)
        raise UndecodablePixels(wrong, say("export it in grey or RGB"), header.path)
    if expected != samples:
        wrong = say(
            "contradicts itself: {photometric} with {samples} samples per pixel",
            photometric=photometric,
            samples=samples,
        )
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)


def _read_depth(header: Header) -> tuple[int, int]:
    dataset = header.dataset
    allocated = attributes.whole_number(dataset, "BitsAllocated")
    stored = attributes.whole_number(dataset, "BitsStored") or allocated
    high = attributes.whole_number(dataset, "HighBit")
    if allocated not in (8, 16):
        wrong = (
            say("has an unknown number of bits per pixel, and only 8 and 16 are read")
            if allocated is None
            else say("has {bits} bits per pixel, and only 8 and 16 are read", bits=allocated)
        )
        raise UndecodablePixels(wrong, say("export it with 8 or 16 bits"), header.path)
    if stored is None or not 1 <= stored <= allocated or (high is not None and high != stored - 1):
        wrong = say(
            "contradicts itself: {stored} bits stored up to bit {high} in {allocated}",
            stored=stored,
            high=high,
            allocated=allocated,
        )
        raise DamagedFile(wrong, EXPORT_AGAIN, header.path)
    return allocated, stored
