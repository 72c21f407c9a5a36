"""What a person must know of landmarks that the program proposed and nobody confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.model.assessment import Finding, VesselAssessment
from planner.model.vessel import Landmark
from planner.wording.labels import LANDMARK_LABELS

SOURCE = "Clinical reference, section 7.3"


def landmark_findings(vessel: VesselAssessment) -> Iterator[Finding]:
    """Yield one finding on proposals that segments rest on, and one on those too uncertain for it."""
    proposed = [mark for mark in vessel.landmarks if mark.is_proposal]
    believed = [mark for mark in proposed if mark.is_believed]
    doubtful = [mark for mark in proposed if not mark.is_believed]
    if believed:
        yield Finding(
            "landmarks_proposed",
            "warn",
            f"Landmarks proposed by the program, confirmed by nobody: {_listed(believed)}. Segments, and the checks on "
            "both stent edges, are assumed from them.",
            SOURCE,
            "Look at each of these frames, then confirm the landmark or move it.",
            tuple(mark.frame_index for mark in believed),
        )
    if doubtful:
        yield Finding(
            "landmarks_doubtful",
            "info",
            f"Landmarks too uncertain to be used, and only shown: {_listed(doubtful)}.",
            SOURCE,
            "Confirm the landmark, move it, or take it away.",
            tuple(mark.frame_index for mark in doubtful),
        )


def _listed(marks: Sequence[Landmark]) -> str:
    return ", ".join(
        f"{LANDMARK_LABELS[mark.name]} on frame {mark.frame_index + 1}"
        + ("" if mark.confidence is None else f" (confidence {mark.confidence:.2f})")
        for mark in marks
    )
