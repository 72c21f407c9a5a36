"""Where the keys lead in a pullback: pure functions from an assessment and a frame to a frame."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.model.vessel import LandmarkName


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


def next_doubt(assessment: Assessment | None, plan: Plan, low_confidence: float, frame_index: int) -> int | None:
    """Next contour that wants a look: first the doubtful frames that lesions are sized from, then any other."""
    if plan.contours is None:
        return None
    doubtful = [
        frame
        for frame in range(plan.contours.frame_count)
        if plan.contours.confidence[frame] < low_confidence and frame not in plan.confirmed_frames
    ]
    decisive = sorted(set(doubtful) & _decisive(assessment))
    for frames in (decisive, doubtful):
        after = [frame for frame in frames if frame > frame_index]
        if frames:
            return after[0] if after else frames[0]
    return None


def _borders(assessment: Assessment | None) -> set[int]:
    vessel = assessment.vessel if assessment is not None else None
    lesions = vessel.lesions if vessel is not None else ()
    return {frame for lesion in lesions for frame in (lesion.start_frame, lesion.end_frame)}


def _decisive(assessment: Assessment | None) -> set[int]:
    vessel = assessment.vessel if assessment is not None else None
    lesions = vessel.lesions if vessel is not None else ()
    return {frame for lesion in lesions for frame in (lesion.mla_frame, *lesion.reference_frames)}
