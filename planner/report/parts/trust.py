"""How far the contours are to be trusted that the plan rests on: which frames decide it, and who looked at them."""

from __future__ import annotations

from planner.model.assessment import Assessment, VesselAssessment
from planner.model.contour import ContourSource, LumenContours
from planner.model.deciding import DecidingFrame
from planner.report.parts.records import Certainty, Row
from planner.said import joined, say
from planner.wording.labels import CONTOUR_STANDINGS
from planner.wording.numbers import format_confidence, format_frame

_NAMED = 3
"""As many unconfirmed frames are named in the caution on page one; the others are counted."""


def build_deciding(assessment: Assessment) -> tuple[Row, ...]:
    """Return a row for each number that is read on one frame, and how many uncertain frames lie in lesions."""
    rows = [
        Row(
            say("{what}, {frame_index}", what=part.what, frame_index=format_frame(item.frame_index)),
            say("{figure}, {briefly}", figure=part.read, briefly=_briefly(item)),
        )
        for item in assessment.deciding_frames
        for part in item.parts
        if part.role != "lesion"
    ]
    unsure = sum(not item.is_deciding for item in assessment.deciding_frames)
    if unsure:
        rows.append(
            Row(say("Uncertain frames in lesions and references"), say("{unsure} not confirmed", unsure=unsure))
        )
    return tuple(rows)


def unconfirmed_cautions(assessment: Assessment) -> tuple[str, ...]:
    """Return one sentence that names what rests on contours that nobody confirmed; none where all are."""
    waiting = [item for item in assessment.deciding_frames if item.is_deciding and not item.is_confirmed]
    if not waiting:
        return ()
    named = joined(
        ", ",
        (
            say("{what} ({frame_index})", what=item.parts[0].what, frame_index=format_frame(item.frame_index))
            for item in waiting[:_NAMED]
        ),
    )
    more = say(" and {count} more", count=len(waiting) - _NAMED) if len(waiting) > _NAMED else ""
    return (say("Contours not confirmed by a person: {named}{more}.", named=named, more=more),)


def frame_certainty(index: int, vessel: VesselAssessment, contours: LumenContours) -> Certainty:
    """Return how a frame's contour is drawn."""
    if contours.sources[index] == "interpolated":
        return "interpolated"
    return "doubtful" if vessel.doubtful is not None and vessel.doubtful[index] else "sure"


def frame_trust(index: int, vessel: VesselAssessment, contours: LumenContours) -> str:
    """Say how far one frame's contour is vouched for; empty where it was not looked up."""
    if vessel.confirmed is None or vessel.doubtful is None:
        return ""
    return _trust(
        float(contours.confidence[index]),
        contours.sources[index],
        is_confirmed=bool(vessel.confirmed[index]),
        is_doubtful=bool(vessel.doubtful[index]),
    )


def _briefly(item: DecidingFrame) -> str:
    """For a table whose heading says that a tick means a person's yes."""
    label = CONTOUR_STANDINGS[item.standing]
    if item.is_confirmed:
        return say("{sign} {word}", sign=label.sign, word=say("drawn") if item.source == "edited" else label.word)
    if item.is_doubtful:
        return say("{sign} low {confidence}", sign=label.sign, confidence=format_confidence(item.confidence))
    return format_confidence(item.confidence)


def _trust(confidence: float, source: ContourSource, *, is_confirmed: bool, is_doubtful: bool) -> str:
    if source == "edited":
        return say("{sign} drawn by a person", sign=CONTOUR_STANDINGS["confirmed"].sign)
    is_between = source == "interpolated"
    if is_confirmed:
        sign = CONTOUR_STANDINGS["confirmed"].sign
        if is_between:
            return say("{sign} interpolated, confirmed by a person", sign=sign)
        return say("{sign} confirmed by a person", sign=sign)
    sure = format_confidence(confidence)
    if is_doubtful:
        sure = say("{sign} low {confidence}", sign=CONTOUR_STANDINGS["doubtful"].sign, confidence=sure)
    parts = (sure, CONTOUR_STANDINGS["unconfirmed"].word)
    return joined(", ", (say("interpolated"), *parts) if is_between else parts)
