"""Where the keys lead in a pullback: pure functions from an assessment and a frame to a frame."""

from __future__ import annotations

import numpy as np

from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.vessel import LandmarkName
from planner.planning.confirmations import doubtful_frames, frames_to_confirm, is_confirmed, is_doubtful


def frame_of_mla(assessment: Assessment | None, frame_index: int) -> int | None:
    """Frame of a lesion's minimum lumen area: the tightest first, from there lesion by lesion."""
    vessel = assessment.vessel if assessment is not None else None
    if vessel is None or not vessel.lesions:
        return None
    by_tightness = sorted(vessel.lesions, key=lambda lesion: -lesion.area_stenosis_percent)
    frames = [lesion.mla_frame for lesion in by_tightness]
    return frames[(frames.index(frame_index) + 1) % len(frames)] if frame_index in frames else frames[0]


def next_border(assessment: Assessment | None, frame_index: int) -> int | None:
    """Nearest lesion border caudal to a frame."""
    return min((frame for frame in _borders(assessment) if frame > frame_index), default=None)


def previous_border(assessment: Assessment | None, frame_index: int) -> int | None:
    """Nearest lesion border cranial to a frame."""
    return max((frame for frame in _borders(assessment) if frame < frame_index), default=None)


def frame_of_landmark(assessment: Assessment | None, name: LandmarkName) -> int | None:
    """Frame that a landmark is pinned to."""
    vessel = assessment.vessel if assessment is not None else None
    marks = vessel.landmarks if vessel is not None else ()
    return next((mark.frame_index for mark in marks if mark.name == name), None)


def next_to_confirm(assessment: Assessment | None, plan: Plan, policy: Policy, frame_index: int) -> int | None:
    """Next contour that wants a look: the frames that decide the plan in their order, then any of low confidence."""
    deciding = assessment.deciding_frames if assessment is not None else ()
    listed = [item.frame_index for item in deciding]
    after = listed.index(frame_index) + 1 if frame_index in listed else 0
    pending = {item.frame_index for item in frames_to_confirm(deciding, plan)}
    doubtful = np.flatnonzero(doubtful_frames(plan, policy)).tolist()
    later = [frame for frame in doubtful if frame > frame_index]
    ordered = [frame for frame in (*listed[after:], *listed[:after]) if frame in pending]
    return next(iter((*ordered, *later, *doubtful)), None)


def wants_a_look(assessment: Assessment | None, plan: Plan, policy: Policy, frame_index: int) -> bool:
    """Whether a person is asked about this frame's contour: it decides the plan, is unsure, or crosses a branch."""
    if plan.contours is None or is_confirmed(plan, frame_index):
        return False
    deciding = assessment.deciding_frames if assessment is not None else ()
    if any(item.frame_index == frame_index for item in deciding) or is_doubtful(plan, frame_index, policy):
        return True
    return "branch" in plan.contours.flags[frame_index]


def _borders(assessment: Assessment | None) -> set[int]:
    vessel = assessment.vessel if assessment is not None else None
    lesions = vessel.lesions if vessel is not None else ()
    return {frame for lesion in lesions for frame in (lesion.start_frame, lesion.end_frame)}
