"""Decoders that end, hang or chatter on damaged pictures never get to see them, or are heard."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.encaps import generate_frames
from pydicom.uid import JPEG2000Lossless, JPEGLSLossless, RLELossless

from planner.dicom.codestream import PictureSize, picture_size
from planner.dicom.complaints import heard_decoding
from planner.dicom.decoding import decode_values
from planner.dicom.guard import DECODING_FAULTS
from planner.dicom.lossless_jpeg import lossless_essentials
from planner.dicom.picture_format import PictureFormat
from planner.errors import InputRefused
from tests.helpers import dicom_files as made

SCAN = b"\xff\xda\x00\x08\x01\x01\x00\x01\x00\x00" + b"entropy"
TABLE = b"\xff\xc4\x00\x16\x00" + bytes([0, 3] + [0] * 14) + bytes([0, 1, 2])
FRAME = b"\xff\xc3\x00\x0b\x0a\x00\x20\x00\x30\x01\x01\x11\x00"
REMARK = b"\xff\xfe\x00\x08remark"
SOUND = b"\xff\xd8" + FRAME + TABLE + SCAN


def test_a_sound_lossless_header_passes_unchanged() -> None:
    assert lossless_essentials(SOUND) == SOUND


def test_remarks_and_fill_bytes_are_left_out() -> None:
    assert lossless_essentials(b"\xff\xd8" + REMARK + b"\xff\xff" + FRAME + REMARK + TABLE + SCAN) == SOUND


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8" + FRAME + TABLE,  # no scan
        b"\xff\xd8" + TABLE + SCAN,  # no frame
        b"\xff\xd8" + FRAME + SCAN,  # no table
        b"\xff\xd8" + FRAME + FRAME + TABLE + SCAN,  # two frames
        b"\xff\xd8" + FRAME + b"stray" + TABLE + SCAN,
        b"\xff\xd8" + FRAME.replace(b"\x0a", b"\xc2") + TABLE + SCAN,  # 194 bits
        b"\xff\xd8" + FRAME + TABLE.replace(b"\x00\x03", b"\x05\x03", 1) + SCAN,  # more codes than one bit has
        b"\xff\xd8" + FRAME + TABLE[:-1] + b"\x63" + SCAN,  # a difference of 99 bits
        b"\xff\xd8" + FRAME + TABLE + SCAN.replace(b"\x01\x00\x00", b"\x09\x00\x00"),  # predictor 9
        b"\xff\xd8" + FRAME + TABLE + SCAN.replace(b"\x01\x01\x00\x01", b"\x01\x02\x00\x01"),  # another component
        b"\xff\xd8" + FRAME.replace(b"\xff\xc3", b"\xff\xc0") + TABLE + SCAN,  # not lossless
        b"\xff\xd8\xff\xfe\xff\xff",  # a segment beyond the end
    ],
)
def test_a_lossless_header_that_breaks_a_rule_is_stopped(broken: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        lossless_essentials(broken)


def compressed(syntax: str, depth: int, colour: bool = False) -> tuple[bytes, PictureFormat]:
    """One compressed frame and its format."""
    pixels: Any = made.ramp(1, highest=2**depth - 1)
    dataset = made.ivus(made.coloured(pixels) if colour else pixels)
    dataset.compress(syntax)
    picture = PictureFormat(
        32,
        48,
        3 if colour else 1,
        str(dataset.PhotometricInterpretation),
        8 if depth == 8 else 16,
        depth,
        is_signed=False,
        is_planar=False,
        transfer_syntax=syntax,
        little_endian=True,
    )
    return next(generate_frames(dataset.PixelData, number_of_frames=1)), picture


SAMPLES = [
    compressed(RLELossless, 12),
    compressed(JPEGLSLossless, 8),
    compressed(JPEGLSLossless, 12),
    compressed(JPEG2000Lossless, 12),
    compressed(RLELossless, 8, colour=True),
    compressed(JPEG2000Lossless, 8, colour=True),
]


@pytest.mark.parametrize("sample", range(len(SAMPLES)))
def test_undamaged_frames_have_the_size_that_their_header_says(sample: int) -> None:
    stored, picture = SAMPLES[sample]
    assert decode_values(stored, picture).shape == (32, 48)
    if picture.transfer_syntax != RLELossless:
        assert picture_size(stored) == PictureSize(32, 48, picture.samples, picture.bits_stored)


@settings(max_examples=300, deadline=None)
@given(
    sample=st.integers(0, len(SAMPLES) - 1),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=3),
    kept=st.one_of(st.just(1.0), st.floats(0, 1)),
)
def test_damaged_frames_end_in_a_known_fault_or_in_a_picture_of_the_right_size(
    sample: int, changes: list[tuple[float, int]], kept: float
) -> None:
    stored, picture = SAMPLES[sample]
    content = bytearray(stored)
    for place, value in changes:
        content[int(place * (len(content) - 1))] = value
    try:
        values = decode_values(bytes(content[: int(kept * len(content))]), picture)
    except (InputRefused, *DECODING_FAULTS):
        return
    assert values.shape == (32, 48)


def test_what_others_print_meanwhile_is_passed_on(capfd: pytest.CaptureFixture[str]) -> None:
    with heard_decoding():
        os.write(2, b"a line of the program\n")
    assert capfd.readouterr().err == "a line of the program\n"


def test_a_complaint_is_a_fault_and_not_printed(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="premature end"), heard_decoding():
        os.write(2, b"Corrupt JPEG data: premature end of data segment\n")
    assert capfd.readouterr().err == ""


def test_a_panic_is_a_fault() -> None:
    panic = type("PanicException", (BaseException,), {})
    with pytest.raises(ValueError, match="gave up"), heard_decoding():
        raise panic("index out of bounds")


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_wish_to_end_the_program_is_no_fault(error: type[BaseException]) -> None:
    with pytest.raises(error), heard_decoding():
        raise error


@given(st.binary(max_size=80))
def test_the_size_of_anything_is_a_size_or_unknown(content: bytes) -> None:
    for start in (b"", b"\xff\xd8", b"\xff\x4f\xff\x51"):
        size = picture_size(start + content)
        assert size is None or len(size) == 4


def test_arrays_are_grey_and_unsigned_for_ivus_in_colour() -> None:
    stored, picture = SAMPLES[-1]
    assert decode_values(stored, picture).dtype == np.uint8
