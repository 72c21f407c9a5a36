"""Frames of one run, decoded when somebody looks at them and kept while memory lasts."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import accumulate
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.dicom.decoding import decode_values
from planner.dicom.grey_levels import GreyLevels
from planner.dicom.guard import decoding
from planner.dicom.stored_picture import StoredPicture
from planner.errors import InputRefused
from planner.model.arrays import BoolArray

CACHE_BYTES = 768 * 2**20
"""Decoded frames kept for one case: some 3000 IVUS frames of 512×512."""

DECODING_THREADS = max(1, min(4, os.cpu_count() or 1))
"""Pillow, which decodes JPEG baseline, releases the interpreter while it works, so threads share the cores."""


@dataclass
class FrameCache:
    """Decoded frames of all runs of a case; the least recently used go first.

    Keys hold a number per run, given by `new_run`, and the frame's index.
    """

    limit_bytes: int = CACHE_BYTES
    _frames: OrderedDict[tuple[int, int], NDArray[Any]] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)
    _held_bytes: int = 0
    _runs: int = 0

    def new_run(self) -> int:
        """Return a number that no other run of this cache has."""
        with self._lock:
            self._runs += 1
            return self._runs

    def get(self, key: tuple[int, int]) -> NDArray[Any] | None:
        """Return a frame that is still kept, or None."""
        with self._lock:
            frame = self._frames.get(key)
            if frame is not None:
                self._frames.move_to_end(key)
            return frame

    def put(self, key: tuple[int, int], frame: NDArray[Any]) -> None:
        """Keep a frame, and let go of the oldest ones that no longer fit."""
        with self._lock:
            if key in self._frames:
                return
            self._frames[key] = frame
            self._held_bytes += frame.nbytes
            while self._held_bytes > self.limit_bytes and len(self._frames) > 1:
                _, dropped = self._frames.popitem(last=False)
                self._held_bytes -= dropped.nbytes

    @property
    def held_bytes(self) -> int:
        """Bytes of all kept frames."""
        with self._lock:
            return self._held_bytes


class DecodedFrames:
    """A `FrameSource` over the frames of one file, or of several files that hold one frame each.

    Parameters
    ----------
    pictures
        In the order of the frames; all of the same size.
    levels
        How stored values become grey levels, one per picture.
    cache
        Shared by all runs of a case.
    seen
        Pixels that the header's shutter leaves to be seen, shape (rows, columns); the others become black, as if the
        shutter had been closed when they were taken. None where nothing is covered.
    """

    def __init__(
        self,
        pictures: Sequence[StoredPicture],
        levels: Sequence[GreyLevels],
        cache: FrameCache | None = None,
        seen: BoolArray | None = None,
    ) -> None:
        self._pictures = tuple(pictures)
        self._levels = tuple(levels)
        self._ends = tuple(accumulate(picture.frames for picture in pictures))
        self._cache = cache or FrameCache()
        self._run = self._cache.new_run()
        self._seen = seen

    @property
    def count(self) -> int:
        """Number of frames."""
        return self._ends[-1]

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return self._pictures[0].format.rows

    @property
    def columns(self) -> int:
        """Width in pixels."""
        return self._pictures[0].format.columns

    def frame(self, index: int) -> NDArray[Any]:
        """Return frame `index` (0-based), shape (rows, columns), read-only.

        Raises
        ------
        IndexError
            When there is no such frame.
        InputRefused
            When its bytes cannot be read or decoded.
        """
        if not 0 <= index < self.count:
            raise IndexError(f"frame {index} of {self.count}")
        kept = self._cache.get((self._run, index))
        return self._decode(index) if kept is None else kept

    def kept(self, index: int) -> NDArray[Any] | None:
        """Return a frame that is still kept, or None."""
        return self._cache.get((self._run, index))

    def block(self, start: int, stop: int) -> NDArray[Any]:
        """Return frames `start` to `stop` - 1, shape (stop - start, rows, columns), read-only.

        Raises
        ------
        IndexError
            When the range is empty or leaves the run.
        InputRefused
            When a frame cannot be read or decoded.
        """
        if not 0 <= start < stop <= self.count:
            raise IndexError(f"frames {start} to {stop - 1} of {self.count}")
        indices = range(start, stop)
        if DECODING_THREADS == 1 or len(indices) == 1:
            stacked = np.stack([self.frame(index) for index in indices])
        else:
            with ThreadPoolExecutor(DECODING_THREADS, "decoding") as workers:
                stacked = np.stack(list(workers.map(self.frame, indices)))
        stacked.setflags(write=False)
        return stacked

    def _decode(self, index: int) -> NDArray[Any]:
        which = next(position for position, end in enumerate(self._ends) if index < end)
        picture = self._pictures[which]
        local = index - (self._ends[which] - picture.frames)
        try:
            (stored,) = picture.read_frames([local])
            with decoding(picture.header.path, index + 1):
                frame = self._covered(self._levels[which].apply(decode_values(stored, picture.format)))
        except InputRefused as refused:
            if refused.subject:
                raise
            raise type(refused)(refused.wrong, refused.hint, picture.header.path) from refused
        self._cache.put((self._run, index), frame)
        return frame

    def _covered(self, frame: NDArray[Any]) -> NDArray[Any]:
        if self._seen is None:
            return frame
        covered = np.where(self._seen, frame, frame.dtype.type(0))
        covered.setflags(write=False)
        return covered
