"""Which frames the views mark as unsure, interpolated, confirmed or to be confirmed; worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.planning.confirmations import confirmed_frames, doubtful_frames, frames_to_confirm, is_doubtful

Certainty = Literal["sure", "doubtful", "interpolated"]
CERTAINTIES: tuple[Certainty, ...] = ("sure", "doubtful", "interpolated")


@dataclass(frozen=True, eq=False)
class FrameMarks:
    """What is marked along the vein.

    Attributes
    ----------
    doubtful, interpolated
        Shape (frames,): confidence is low and nobody confirmed the contour; the contour lies between corrected ones.
    confirmed
        Frames whose contour a person accepted or drew.
    to_confirm
        Frames that decide the plan and that nobody confirmed.
    """

    doubtful: BoolArray
    interpolated: BoolArray
    confirmed: tuple[int, ...] = ()
    to_confirm: tuple[int, ...] = ()

    def joins(self, values: FloatArray, certainty: Certainty) -> BoolArray:
        """Mark the steps from one frame to the next that are drawn as `certainty`, shape (frames,); the last is no step.

        A step is as unsure as the less sure of its ends; there is none where `values` are unknown.
        """
        interpolated = self.interpolated | np.append(self.interpolated[1:], False)
        doubtful = (self.doubtful | np.append(self.doubtful[1:], False)) & ~interpolated
        known = np.isfinite(values) & np.append(np.isfinite(values[1:]), False)
        wanted = {"sure": ~(doubtful | interpolated), "doubtful": doubtful, "interpolated": interpolated}
        return np.asarray(known & wanted[certainty])

    def doubtful_runs(self) -> tuple[tuple[int, int], ...]:
        """First and last frame of each run of doubtful frames."""
        edges = np.flatnonzero(np.diff(np.concatenate([[0], self.doubtful.astype(int), [0]])))
        return tuple((int(first), int(after) - 1) for first, after in zip(edges[::2], edges[1::2], strict=True))


def no_marks(frames: int) -> FrameMarks:
    """Nothing marked on `frames` frames."""
    return FrameMarks(np.zeros(frames, dtype=bool), np.zeros(frames, dtype=bool))


def mark_frames(plan: Plan, assessment: Assessment | None, policy: Policy) -> FrameMarks:
    """Collect the marks of a plan; `assessment` may belong to an earlier one."""
    if plan.contours is None:
        return no_marks(0)
    deciding = assessment.deciding_frames if assessment is not None else ()
    pending = frames_to_confirm(deciding, plan)
    return FrameMarks(
        doubtful=doubtful_frames(plan, policy),
        interpolated=np.array([source == "interpolated" for source in plan.contours.sources], dtype=bool),
        confirmed=tuple(np.flatnonzero(confirmed_frames(plan)).tolist()),
        to_confirm=tuple(item.frame_index for item in pending if item.is_deciding),
    )


def certainty_of(plan: Plan, frame_index: int, policy: Policy) -> Certainty:
    """How one frame's contour is drawn."""
    if plan.contours is not None and plan.contours.sources[frame_index] == "interpolated":
        return "interpolated"
    return "doubtful" if is_doubtful(plan, frame_index, policy) else "sure"
