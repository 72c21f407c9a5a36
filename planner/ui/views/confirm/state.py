"""What the confirming strip says, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.model.assessment import Assessment
from planner.model.deciding import DecidingFrame
from planner.model.plan import Plan
from planner.planning.confirmations import frames_to_confirm
from planner.said import capitalised
from planner.ui.language import tr
from planner.wording.labels import CONTOUR_STANDINGS
from planner.wording.numbers import format_confidence, format_frame


@dataclass(frozen=True)
class StripWords:
    """The strip.

    Attributes
    ----------
    sign
        Carries the standing without colour.
    reason
        Why the frame matters that the button leads to; empty when nothing is left.
    button
        What Enter does now; empty when nothing is left.
    is_doubtful
        Whether the frame that the button leads to is of low confidence.
    """

    sign: str
    headline: str
    reason: str = ""
    button: str = ""
    is_doubtful: bool = False

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to confirm."""
        return not self.button


def describe_strip(assessment: Assessment | None, plan: Plan, frame_index: int) -> StripWords | None:
    """Say what is left to confirm; None where no frame decides anything."""
    deciding = assessment.deciding_frames if assessment is not None else ()
    if not deciding:
        return None
    pending = frames_to_confirm(deciding, plan)
    headline = confirming_words(deciding, plan)
    if not pending:
        return StripWords(CONTOUR_STANDINGS["confirmed"].sign, headline)
    here = next((item for item in pending if item.frame_index == frame_index), None)
    item = here or pending[0]
    return StripWords(
        sign=CONTOUR_STANDINGS[item.standing].sign,
        headline=headline,
        reason=f"{tr(item.why)} {_trust(item)}",
        button=tr("Show · Enter") if here is None else tr("Confirm · Enter"),
        is_doubtful=item.is_doubtful,
    )


def confirming_words(deciding: Sequence[DecidingFrame], plan: Plan) -> str:
    """Say how many of the frames that decide the plan are left; empty where none decides."""
    pending = frames_to_confirm(deciding, plan)
    count = sum(item.is_deciding for item in deciding)
    left = sum(item.is_deciding for item in pending)
    unsure = len(pending) - left
    if not count:
        return ""
    if left == count:
        return tr("1 frame decides this plan") if count == 1 else tr("{count} frames decide this plan", count=count)
    if left:
        return tr("{left} of {count} left to confirm", left=left, count=count)
    if unsure:
        return tr("1 frame in lesions unsure") if unsure == 1 else tr("{count} frames in lesions unsure", count=unsure)
    return tr("All deciding frames are confirmed") if count > 1 else tr("The deciding frame is confirmed")


def _trust(item: DecidingFrame) -> str:
    frame, confidence = capitalised(format_frame(item.frame_index)), format_confidence(item.confidence)
    if item.is_doubtful:
        return tr("{frame}, {confidence}: low.", frame=frame, confidence=confidence)
    return tr("{frame}, {confidence}.", frame=frame, confidence=confidence)
