"""Which frames decide the plan and who vouches for their contours, as JSON; frames are 0-based."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.deciding import DecidingFrame
from planner.report.json_text import Record
from planner.report.rounding import SHARE, rounded


def confirmations_record(assessment: Assessment) -> Record | None:
    """Return the deciding frames in the order of their weight, and how many contours are of low confidence.

    None for a plan from typed measurements. `low_confidence_frames` counts frames that nobody confirmed.
    """
    vessel = assessment.vessel
    if vessel is None:
        return None
    decide = [item for item in assessment.deciding_frames if item.is_deciding]
    return {
        "frames_to_confirm": sum(not item.is_confirmed for item in decide),
        "low_confidence_frames": None if vessel.doubtful is None else int(vessel.doubtful.sum()),
        "confirmed_frames": None if vessel.confirmed is None else int(vessel.confirmed.sum()),
        "deciding_frames": [_frame(item) for item in decide],
        "uncertain_lesion_frames": [_frame(item) for item in assessment.deciding_frames if not item.is_deciding],
    }


def _frame(item: DecidingFrame) -> Record:
    return {
        "frame": item.frame_index,
        "confidence": rounded(item.confidence, SHARE),
        "confirmed": item.is_confirmed,
        "low_confidence": item.is_doubtful,
        "contour": item.source,
        "decides": [
            {
                "role": part.role,
                "lesion": part.lesion_id,
                "what": part.what,
                "figure": part.read,
                "text": part.decides,
            }
            for part in item.parts
        ],
    }
