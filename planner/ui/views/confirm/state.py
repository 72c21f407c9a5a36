"""What the confirming strip says, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.model.assessment import Assessment
from planner.model.deciding import DecidingFrame
from planner.model.plan import Plan
from planner.planning.confirmations import frames_to_confirm
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
    verb = "Show" if here is None else "Confirm"
    return StripWords(
        sign=CONTOUR_STANDINGS[item.standing].sign,
        headline=headline,
        reason=f"{item.why} {_trust(item)}",
        button=f"{verb} · Enter",
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
        return f"{_frames(count)} {'decides' if count == 1 else 'decide'} this plan"
    if left:
        return f"{left} of {count} left to confirm"
    if unsure:
        return f"{_frames(unsure)} in lesions unsure"
    return "All deciding frames are confirmed" if count > 1 else "The deciding frame is confirmed"


def _trust(item: DecidingFrame) -> str:
    low = ": low" if item.is_doubtful else ""
    return f"{format_frame(item.frame_index).capitalize()}, {format_confidence(item.confidence)}{low}."


def _frames(count: int) -> str:
    return f"{count} frame{'' if count == 1 else 's'}"
