"""Cases that open at once: the made sample with frames that cost nothing to draw."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.errors import UndecodablePixels
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.pullback import Pullback
from tests.helpers import assessments

BROKEN_FRAME = 7


class PlainFrames:
    """Frames whose grey level at the centre column is the frame's own number; 256 pixels square."""

    count, rows, columns = assessments.FRAMES, 256, 256

    def frame(self, index: int) -> np.ndarray:
        image = np.zeros((self.rows, self.columns), dtype=np.uint8)
        image[:, 120:136] = index
        image.setflags(write=False)
        return image

    def block(self, start: int, stop: int) -> np.ndarray:
        return np.stack([self.frame(index) for index in range(start, stop)])


class FramesWithOneBroken(PlainFrames):
    """One frame cannot be decoded."""

    def frame(self, index: int) -> np.ndarray:
        if index == BROKEN_FRAME:
            raise UndecodablePixels("frame 8 is damaged", "copy the file again", "ivus.dcm")
        return super().frame(index)


def plain_pullback(frames: object = None, **changes: object) -> Pullback:
    pullback = assessments.sample(venogram=False).case.pullback
    assert pullback is not None
    times = np.arange(assessments.FRAMES, dtype=float)
    return replace(pullback, frames=frames or PlainFrames(), frame_times_s=times, **changes)


def plain_case(frames: object = None, venogram: bool = True, **changes: object) -> Case:
    sample = assessments.sample(venogram=venogram)
    return replace(sample.case, pullback=plain_pullback(frames, **changes))


def plain_plan(venogram: bool = True) -> Plan:
    """The sample's plan, with its landmarks pinned and its venogram traced."""
    sample = assessments.sample(venogram=venogram)
    assert sample.assessment.vessel is not None
    tracing = sample.assessment.venogram.tracing if sample.assessment.venogram is not None else None
    marks = tuple(replace(mark, position_mm=None, source="edited") for mark in sample.assessment.vessel.landmarks)
    return replace(sample.plan, landmarks=marks, tracing=tracing)
