"""Frames are decoded when looked at, once, and from any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.uid import JPEGBaseline8Bit

from planner.dicom import frames as frames_module
from planner.dicom.frames import DecodedFrames, FrameCache
from planner.dicom.grey_levels import ivus_levels
from planner.dicom.header import read_header
from planner.dicom.stored_picture import read_picture
from tests.helpers import dicom_files as made

FRAME_BYTES = 32 * 48


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was decoded, in order."""
    seen: list[bytes] = []
    real = frames_module.decode_values

    def counted(stored: bytes, picture: Any) -> Any:
        seen.append(stored)
        return real(stored, picture)

    monkeypatch.setattr(frames_module, "decode_values", counted)
    return seen


def source(path: Path, frames: int = 6, cache: FrameCache | None = None) -> DecodedFrames:
    picture = read_picture(read_header(made.written_ivus(path, frames)))
    return DecodedFrames([picture], [ivus_levels(picture)], cache)


def test_nothing_is_decoded_before_it_is_looked_at(tmp_path: Path, decoded: list[bytes]) -> None:
    run = source(tmp_path / "run")
    assert (run.count, run.rows, run.columns) == (6, 32, 48)
    assert decoded == []


def test_a_frame_is_decoded_once(tmp_path: Path, decoded: list[bytes]) -> None:
    run = source(tmp_path / "run")
    run.block(0, 4)
    run.block(2, 6)
    run.frame(5)
    assert len(decoded) == 6


def test_block_and_frame_agree(tmp_path: Path) -> None:
    run = source(tmp_path / "run")
    block = run.block(1, 5)
    assert block.shape == (4, 32, 48)
    for position in range(4):
        np.testing.assert_array_equal(block[position], run.frame(1 + position))


def test_frames_cannot_be_changed(tmp_path: Path) -> None:
    run = source(tmp_path / "run")
    for array in (run.frame(0), run.block(0, 2)):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_the_least_recently_used_frames_go_first(tmp_path: Path, decoded: list[bytes]) -> None:
    cache = FrameCache(limit_bytes=2 * FRAME_BYTES)
    run = source(tmp_path / "run", cache=cache)
    run.frame(0)
    run.frame(1)
    run.frame(0)
    run.frame(2)  # frame 1 has to go
    decoded.clear()
    run.frame(0)
    assert decoded == []
    run.frame(1)
    assert len(decoded) == 1
    assert cache.held_bytes <= 2 * FRAME_BYTES


def test_runs_that_share_a_cache_keep_their_own_frames(tmp_path: Path) -> None:
    cache = FrameCache()
    first, second = source(tmp_path / "a", 2, cache), source(tmp_path / "b", 3, cache)
    np.testing.assert_array_equal(first.frame(0), made.ramp(2)[0])
    np.testing.assert_array_equal(second.frame(0), made.ramp(3)[0])


@pytest.mark.parametrize("index", [-1, 6])
def test_there_is_no_frame_beyond_the_ends(tmp_path: Path, index: int) -> None:
    with pytest.raises(IndexError):
        source(tmp_path / "run").frame(index)


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (0, 7), (3, 3), (4, 2)])
def test_there_is_no_block_beyond_the_ends(tmp_path: Path, start: int, stop: int) -> None:
    with pytest.raises(IndexError):
        source(tmp_path / "run").block(start, stop)


def test_many_threads_see_the_same_frames(tmp_path: Path) -> None:
    pixels = made.ramp(8, rows=64, columns=64)
    path = made.write(made.as_jpeg(made.ivus(pixels), pixels), tmp_path / "run", JPEGBaseline8Bit)
    picture = read_picture(read_header(path))
    alone = DecodedFrames([picture], [ivus_levels(picture)]).block(0, 8)
    shared = DecodedFrames([picture], [ivus_levels(picture)], FrameCache(limit_bytes=3 * 64 * 64))
    with ThreadPoolExecutor(6) as workers:
        blocks = list(workers.map(lambda _: shared.block(0, 8), range(12)))
    for block in blocks:
        np.testing.assert_array_equal(block, alone)
