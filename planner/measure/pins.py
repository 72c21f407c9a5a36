"""Known positions by frame, from landmarks and travel that a person entered; contradictions are refused, not averaged."""

from __future__ import annotations

from collections.abc import Iterable

from planner.errors import InvalidEntry
from planner.model.vessel import Landmark, Travel
from planner.said import say

LARGEST_DISAGREEMENT_MM = 5.8
"""Two standard deviations of reading a position off markers 10 mm apart (2.9 mm; clinical reference, section 7.4):
two entries that differ by more do not speak of the same place."""


def pinned_positions(frame_count: int, landmarks: Iterable[Landmark], travel: Iterable[Travel]) -> dict[int, float]:
    """Return known positions by frame index.

    Positions count from the first frame, so a landmark of known position also pins frame 0 at 0 mm. Stretches of
    travel continue from a pinned frame, in both directions; stretches that touch no pin are ignored, unless nothing is
    pinned at all: then the most cranial one starts at 0 mm.

    Raises
    ------
    InvalidEntry
        When a pin lies outside the pullback, positions run backwards, or two entries contradict each other.
    """
    landmarks = tuple(landmarks)
    stretches = sorted(travel, key=lambda stretch: (stretch.from_frame, stretch.to_frame))
    require_inside(frame_count, landmarks, stretches)
    pins = _pins_of(landmarks)
    if pins:
        pins.setdefault(0, 0.0)
    elif stretches:
        pins = {stretches[0].from_frame: 0.0}
    for stretch in (*stretches, *reversed(stretches)):
        _extend(pins, stretch)
    for stretch in stretches:
        _require_agreement(pins, stretch)
    _require_forward(pins)
    return pins


def unused_travel(pins: dict[int, float], travel: Iterable[Travel]) -> tuple[Travel, ...]:
    """Stretches that touch no pinned frame and therefore tell nothing yet."""
    return tuple(stretch for stretch in travel if stretch.from_frame not in pins)


def require_inside(frame_count: int, landmarks: Iterable[Landmark], travel: Iterable[Travel]) -> None:
    """Refuse pins on frames that the pullback does not have.

    Raises
    ------
    InvalidEntry
        With the first such frame.
    """
    frames = [mark.frame_index for mark in landmarks]
    frames += [frame for stretch in travel for frame in (stretch.from_frame, stretch.to_frame)]
    for frame in frames:
        if not 0 <= frame < frame_count:
            wrong = say(
                "frame {frame} is pinned but the pullback has frames 0 to {last}",
                frame=frame,
                last=frame_count - 1,
            )
            raise InvalidEntry(wrong, say("correct the frame number"), "landmarks")


def _pins_of(landmarks: Iterable[Landmark]) -> dict[int, float]:
    pins: dict[int, float] = {}
    for mark in landmarks:
        if mark.position_mm is None:
            continue
        held = pins.setdefault(mark.frame_index, mark.position_mm)
        if held != mark.position_mm:
            wrong = say(
                "{frame} is pinned both at {held:g} mm and at {position:g} mm",
                frame=_named(mark.frame_index),
                held=held,
                position=mark.position_mm,
            )
            raise InvalidEntry(wrong, say("give one position for one frame"), "landmarks")
    if pins.get(0, 0.0) != 0.0:
        wrong = say(
            "the first frame is pinned at {place:g} mm, but positions count from the first frame", place=pins[0]
        )
        raise InvalidEntry(wrong, say("give every position as its distance from the first frame"), "landmarks")
    return pins


def _extend(pins: dict[int, float], stretch: Travel) -> None:
    if stretch.from_frame in pins:
        pins.setdefault(stretch.to_frame, pins[stretch.from_frame] + stretch.travel_mm)
    elif stretch.to_frame in pins:
        pins.setdefault(stretch.from_frame, pins[stretch.to_frame] - stretch.travel_mm)


def _require_agreement(pins: dict[int, float], stretch: Travel) -> None:
    if stretch.from_frame not in pins:
        return
    apart = pins[stretch.to_frame] - pins[stretch.from_frame]
    if abs(apart - stretch.travel_mm) > LARGEST_DISAGREEMENT_MM:
        raise InvalidEntry(
            say(
                "{from_frame} and {to_frame} are pinned {apart:g} mm apart, but the catheter's travel between them is "
                "given as {travel:g} mm",
                from_frame=_named(stretch.from_frame),
                to_frame=_named(stretch.to_frame),
                apart=apart,
                travel=stretch.travel_mm,
            ),
            say("correct the position or the travel"),
            "landmarks",
        )


def _named(frame_index: int) -> str:
    """As the window counts frames, and as files do."""
    return say("frame {number} (index {index})", number=frame_index + 1, index=frame_index)


def _require_forward(pins: dict[int, float]) -> None:
    ordered = sorted(pins.items())
    for (frame, place), (later, further) in zip(ordered, ordered[1:], strict=False):
        if further < place:
            raise InvalidEntry(
                say(
                    "the pinned positions run backwards: {frame} lies at {place:g} mm and {later} at {further:g} mm",
                    frame=_named(frame),
                    place=place,
                    later=_named(later),
                    further=further,
                ),
                say("give positions that grow with the frame number"),
                "landmarks",
            )
