"""One stored frame to one plane of stored values: grey levels, palette indices, or the luminance of colours.

JPEG baseline, by far the most common encoding of IVUS, is decoded to its luminance channel alone, which takes less than
half the time of decoding to RGB; every other compression goes through pydicom, one frame at a time.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from planner.dicom.codestream import picture_size
from planner.dicom.complaints import heard_decoding
from planner.dicom.guard import EXPORT_AGAIN
from planner.dicom.library import encapsulate, get_decoder
from planner.dicom.lossless_jpeg import lossless_essentials
from planner.dicom.picture_format import JPEG_BASELINE, JPEG_EXTENDED, JPEG_LS, LOSSLESS_JPEG, RLE, PictureFormat
from planner.errors import DamagedFile, UndecodablePixels
from planner.said import say
from planner.wording.lists import list_choices

_PREFERRED_DECODERS = {
    JPEG_BASELINE: "pillow",
    JPEG_EXTENDED: "pillow",
    **dict.fromkeys(LOSSLESS_JPEG, "gdcm"),
    **dict.fromkeys(JPEG_LS, "pyjpegls"),
    "1.2.840.10008.1.2.4.90": "pylibjpeg",
    "1.2.840.10008.1.2.4.91": "pylibjpeg",
    RLE: "pylibjpeg",
}
"""The plug-in that this program ships for each compression; others are tried when it is missing."""

_END_OF_PICTURE = b"\xff\xd9"


def decode_values(stored: bytes, picture: PictureFormat) -> NDArray[Any]:
    """Return one frame's stored values, shape (rows, columns).

    The dtype is unsigned, or signed where the picture is; colour pictures give their luminance as uint8.

    Raises
    ------
    DamagedFile
        When the compressed picture has another size than the header says. The caller adds the file's name.
    UndecodablePixels
        When no decoder is installed or the compressed picture needs one that does not exist.
    Exception
        Whatever the decoder raises on broken content; see `guard.decoding`.
    """
    if picture.is_native:
        return _decode_native(stored, picture)
    _require_agreement(stored, picture)
    if picture.transfer_syntax in (JPEG_BASELINE, JPEG_EXTENDED) and picture.photometric != "RGB":
        return _decode_jpeg_luminance(stored)
    return _decode_compressed(stored, picture)


def luminance(colours: NDArray[Any]) -> NDArray[np.uint8]:
    """Return the luminance (ITU-R BT.601) of 8-bit RGB, shape (rows, columns, 3) to (rows, columns)."""
    picture = Image.fromarray(np.ascontiguousarray(colours, dtype=np.uint8), "RGB")
    return np.asarray(picture.convert("L"))


def _require_agreement(stored: bytes, picture: PictureFormat) -> None:
    """A codestream of another size can decode without complaint to a wrong picture."""
    if picture.transfer_syntax == RLE:
        _require_planes(stored, picture)
        return
    size = picture_size(stored)
    if size is None:
        return
    if (size.rows, size.columns) != (picture.rows, picture.columns):
        raise DamagedFile(
            say(
                "contradicts itself: its header says {said_columns}×{said_rows} pixels and its picture has "
                "{columns}×{rows}",
                said_columns=picture.columns,
                said_rows=picture.rows,
                columns=size.columns,
                rows=size.rows,
            ),
            EXPORT_AGAIN,
        )
    if size.samples != picture.samples or size.precision_bits > picture.bits_allocated:
        raise DamagedFile(
            say(
                "contradicts itself: its header says {said_samples} samples of {said_bits} bits and its picture "
                "has {samples} of {bits}",
                said_samples=picture.samples,
                said_bits=picture.bits_allocated,
                samples=size.samples,
                bits=size.precision_bits,
            ),
            EXPORT_AGAIN,
        )
    if picture.transfer_syntax in (JPEG_BASELINE, JPEG_EXTENDED) and size.precision_bits > 8:
        raise UndecodablePixels(
            say("is encoded as {bits}-bit JPEG, which is not read", bits=size.precision_bits),
            say("export it uncompressed or as JPEG baseline"),
        )


def _require_planes(stored: bytes, picture: PictureFormat) -> None:
    """RLE stores each byte of each sample as a plane of its own and says how many there are (PS3.5 G.5)."""
    planes, expected = int.from_bytes(stored[:4], "little"), picture.samples * picture.bits_allocated // 8
    if planes != expected:
        wrong = say(
            "contradicts itself: it holds {planes} byte planes per pixel instead of {expected}",
            planes=planes,
            expected=expected,
        )
        raise DamagedFile(wrong, EXPORT_AGAIN)


def _decode_native(stored: bytes, picture: PictureFormat) -> NDArray[Any]:
    order = "<" if picture.little_endian else ">"
    values = np.frombuffer(stored, dtype=f"{order}u{picture.bits_allocated // 8}")
    shape = (picture.rows, picture.columns)
    if picture.samples == 1:
        return _sign_extended(values.reshape(shape).astype(values.dtype.newbyteorder("="), copy=False), picture)
    if picture.photometric == "YBR_FULL_422":  # stored as Y Y Cb Cr for two pixels (PS3.3 C.7.6.3.1.2)
        return values.reshape(-1, 4)[:, :2].reshape(shape)
    planes = values.reshape((3, *shape) if picture.is_planar else (*shape, 3))
    return _grey_of_colours(np.moveaxis(planes, 0, -1) if picture.is_planar else planes, picture)


def _sign_extended(values: NDArray[Any], picture: PictureFormat) -> NDArray[Any]:
    """Drop unused high bits, which old writers fill with overlays, and extend the sign."""
    unused = picture.bits_allocated - picture.bits_stored
    if picture.is_signed:
        signed = values.view(f"i{values.itemsize}")
        return np.right_shift(np.left_shift(signed, unused), unused) if unused else signed
    return values & np.array((1 << picture.bits_stored) - 1, values.dtype) if unused else values


def _grey_of_colours(colours: NDArray[Any], picture: PictureFormat) -> NDArray[Any]:
    """Return the luminance of a colour picture that may already be split into luminance and chroma."""
    narrow = colours if colours.dtype == np.uint8 else (colours >> max(picture.bits_stored - 8, 0)).astype(np.uint8)
    if picture.photometric.startswith("YBR_FULL"):
        return np.ascontiguousarray(narrow[..., 0])
    return luminance(narrow)


def _decode_jpeg_luminance(stored: bytes) -> NDArray[Any]:
    picture = Image.open(BytesIO(stored), formats=("JPEG",))
    picture.draft("L", None)
    if picture.mode not in ("L", "RGB"):
        raise ValueError(f"JPEG of {picture.mode} components")
    return np.asarray(picture if picture.mode == "L" else picture.convert("L"))


def _decode_compressed(stored: bytes, picture: PictureFormat) -> NDArray[Any]:
    decoder = get_decoder(picture.transfer_syntax)
    if not decoder.is_available:
        missing = list_choices(sorted(decoder.missing_dependencies))
        raise UndecodablePixels(
            say("needs a decoder that is not installed ({missing})", missing=missing), say("install it with pip")
        )
    if picture.transfer_syntax in LOSSLESS_JPEG:
        stored = lossless_essentials(stored)
    elif picture.transfer_syntax in JPEG_LS:
        stored += _END_OF_PICTURE  # without one the decoder reads on beyond the data, for seconds
    plugin = _plugin(decoder, picture.transfer_syntax)
    with heard_decoding():
        if picture.transfer_syntax == RLE and plugin and picture.samples == 1:
            return _decode_run_lengths(stored, picture)
        values, properties = decoder.as_array(
            encapsulate([stored], has_bot=False), raw=True, decoding_plugin=plugin, **_described(picture)
        )
    if picture.samples == 1:
        return cast(NDArray[Any], values)
    if str(properties["photometric_interpretation"]).startswith("YBR_FULL"):
        return np.ascontiguousarray(values[..., 0])
    return luminance(values)


def _decode_run_lengths(stored: bytes, picture: PictureFormat) -> NDArray[Any]:
    """What pydicom does with the same plug-in, without wrapping and copying a picture that decodes in a millisecond."""
    from rle.utils import decode_pixel_data

    decoded = decode_pixel_data(
        stored, version=2, rows=picture.rows, columns=picture.columns, bits_allocated=picture.bits_allocated
    )
    kind = "i" if picture.is_signed else "u"
    values = np.frombuffer(decoded, dtype=f"<{kind}{picture.bits_allocated // 8}").reshape(
        picture.rows, picture.columns
    )
    values.setflags(write=False)
    return values


def _described(picture: PictureFormat) -> dict[str, Any]:
    """Return one frame's format in pydicom's terms."""
    return {
        "rows": picture.rows,
        "columns": picture.columns,
        "number_of_frames": 1,
        "samples_per_pixel": picture.samples,
        "bits_allocated": picture.bits_allocated,
        "bits_stored": picture.bits_stored,
        "pixel_representation": int(picture.is_signed),
        "photometric_interpretation": picture.photometric,
        "planar_configuration": int(picture.is_planar),
        "pixel_keyword": "PixelData",
    }


def _plugin(decoder: Any, transfer_syntax: str) -> str:
    """Return the preferred plug-in where it is installed, else empty: pydicom then tries what there is."""
    wanted = _PREFERRED_DECODERS.get(transfer_syntax, "")
    return wanted if wanted in decoder.available_plugins else ""
