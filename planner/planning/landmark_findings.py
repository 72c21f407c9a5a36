"""What a person must know of landmarks that the program proposed and nobody confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.model.assessment import Finding, VesselAssessment
from planner.model.vessel import Landmark
from planner.said import joined, say
from planner.wording.labels import LANDMARK_LABELS
from planner.wording.sources import clinical_reference

SOURCE = clinical_reference("7.3")


def landmark_findings(vessel: VesselAssessment) -> Iterator[Finding]:
    """Yield one finding on proposals that segments rest on, and one on those too uncertain for it."""
    proposed = [mark for mark in vessel.landmarks if mark.is_proposal]
    believed = [mark for mark in proposed if mark.is_believed]
    doubtful = [mark for mark in proposed if not mark.is_believed]
    if believed:
        yield Finding(
            "landmarks_proposed",
            "warn",
            say(
                "Landmarks proposed by the program, confirmed by nobody: {landmarks}. Segments, and the checks on "
                "both stent edges, are assumed from them.",
                landmarks=_listed(believed),
            ),
            SOURCE,
            say("Look at each of these frames, then confirm the landmark or move it."),
            tuple(mark.frame_index for mark in believed),
        )
    if doubtful:
        yield Finding(
            "landmarks_doubtful",
            "info",
            say("Landmarks too uncertain to be used, and only shown: {landmarks}.", landmarks=_listed(doubtful)),
            SOURCE,
            say("Confirm the landmark, move it, or take it away."),
            tuple(mark.frame_index for mark in doubtful),
        )


def _listed(marks: Sequence[Landmark]) -> str:
    return joined(", ", (_placed(mark) for mark in marks))


def _placed(mark: Landmark) -> str:
    name, number = LANDMARK_LABELS[mark.name], mark.frame_index + 1
    if mark.confidence is None:
        return say("{landmark} on frame {number}", landmark=name, number=number)
    return say(
        "{landmark} on frame {number} (confidence {confidence:.2f})",
        landmark=name,
        number=number,
        confidence=mark.confidence,
    )
