"""Frames are found in compressed pixel data however it was cut into fragments."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.dicom.encapsulated import frame_spans
from planner.errors import DamagedFile
from tests.helpers.dicom_files import chain

CHAIN_END = b"\xfe\xff\xdd\xe0\0\0\0\0"
ANY = Path("run.dcm")

pictures = st.lists(
    st.binary(min_size=0, max_size=60).map(lambda body: b"\xff\xd8\xff" + body + b"\0"), min_size=1, max_size=8
)


def cut(picture: bytes, places: list[float]) -> list[bytes]:
    """The picture in pieces of even length, as fragments must be."""
    even = picture + b"\0" * (len(picture) % 2)
    borders = sorted({0, len(even), *(2 * int(place * len(even) / 2) for place in places)})
    return [even[start:stop] for start, stop in zip(borders, borders[1:], strict=False)]


def joined(source: bytes, frames: int, extended: tuple[int, ...] = ()) -> list[bytes]:
    spans = frame_spans(BytesIO(source), ANY, 0, frames, extended)
    return [b"".join(source[at : at + length] for at, length in frame) for frame in spans]


@given(pictures, st.lists(st.floats(0, 1), max_size=3), st.booleans(), st.booleans())
def test_any_fragmentation_gives_the_same_frames(
    originals: list[bytes], places: list[float], table: bool, ended: bool
) -> None:
    frames = [cut(picture, places) for picture in originals]
    source = chain(frames, table) + (CHAIN_END if ended else b"")
    expected = [b"".join(fragments) for fragments in frames]
    # Later fragments could by chance look like a new picture; a table or a single frame settles it.
    if table or not any(piece.startswith(b"\xff\xd8") for fragments in frames for piece in fragments[1:]):
        assert joined(source, len(originals)) == expected


def test_an_extended_offset_table_is_followed() -> None:
    frames = [[b"ab", b"cd"], [b"ef"], [b"gh", b"ij"]]
    assert joined(chain(frames, False), 3, (0, 20, 30)) == [b"abcd", b"ef", b"ghij"]


def test_an_offset_table_that_does_not_fit_is_passed_over() -> None:
    frames = [[b"\xff\xd8\xff\xe0"], [b"\xff\xd8\xff\xe1"]]
    assert joined(chain(frames, False), 2, (0, 999)) == [b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1"]


def test_a_single_frame_takes_all_fragments() -> None:
    assert joined(chain([[b"ab", b"cd", b"ef"]], False), 1) == [b"abcdef"]


def test_a_chain_that_is_no_chain_is_damaged() -> None:
    with pytest.raises(DamagedFile, match="chain of frames is broken"):
        joined(chain([[b"ab"], [b"cd"]], False) + b"rubbish that is no item", 2)


def test_an_empty_chain_holds_no_frame() -> None:
    with pytest.raises(DamagedFile, match="no frame"):
        joined(b"", 1)
