"""Which segment each frame belongs to, as far as landmarks tell.

Borders: iliocaval confluence (IVC to CIV), internal iliac ostium (CIV to EIV), inguinal ligament (EIV to CFV);
clinical reference, section 7.3.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.errors import InvalidEntry
from planner.model.vessel import LANDMARK_NAMES, SEGMENTS, Landmark, LandmarkName, Segment
from planner.said import say

_BORDERS: tuple[LandmarkName, ...] = ("iliocaval_confluence", "internal_iliac_ostium", "inguinal_ligament")


def find_segments(frame_count: int, landmarks: Iterable[Landmark]) -> tuple[Segment | None, ...]:
    """Return the segment of every frame; None where a missing landmark leaves more than one possible.

    The vein ends in the CFV by definition of the run, so frames caudal to the internal iliac ostium are EIV only up to
    a pinned inguinal ligament; without that pin they may be either.

    Raises
    ------
    InvalidEntry
        When landmarks are not in their anatomical order.
    """
    marks = {mark.name: mark.frame_index for mark in landmarks}
    require_anatomical_order(marks)
    borders = [marks.get(name) for name in _BORDERS]
    return tuple(_segment_of(frame, borders) for frame in range(frame_count))


def require_anatomical_order(marks: dict[LandmarkName, int]) -> None:
    """Refuse landmarks whose frames do not run cranial to caudal as the anatomy does."""
    held = [(name, marks[name]) for name in LANDMARK_NAMES if name in marks]
    for (upper, upper_frame), (lower, lower_frame) in zip(held, held[1:], strict=False):
        if upper_frame > lower_frame:
            raise InvalidEntry(
                say(
                    "{upper} (frame {upper_frame}) lies caudal to {lower} (frame {lower_frame})",
                    upper=upper,
                    upper_frame=upper_frame,
                    lower=lower,
                    lower_frame=lower_frame,
                ),
                say("pin landmarks in their anatomical order"),
                "landmarks",
            )


def _segment_of(frame: int, borders: Sequence[int | None]) -> Segment | None:
    first_possible, last_possible = 0, len(SEGMENTS) - 1
    for index, border in enumerate(borders):
        if border is None:
            continue
        if frame >= border:
            first_possible = index + 1
        else:
            last_possible = min(last_possible, index)
    return SEGMENTS[first_possible] if first_possible == last_possible else None
