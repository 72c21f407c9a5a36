"""Known positions by frame, from landmarks and travel that a person entered; contradictions are refused, not averaged."""

from __future__ import annotations

from collections.abc import Iterable

from planner.errors import InvalidEntry
from planner.model.vessel import Landmark, Travel

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
            wrong = f"frame {frame} is pinned but the pullback has frames 0 to {frame_count - 1}"
            raise InvalidEntry(wrong, "correct the frame number", "landmarks")


def _pins_of(landmarks: Iterable[Landmark]) -> dict[int, float]:
    pins: dict[int, float] = {}
    for mark in landmarks:
        if mark.position_mm is None:
            continue
        held = pins.setdefault(mark.frame_index, mark.position_mm)
        if held != mark.position_mm:
            wrong = f"{_named(mark.frame_index)} is pinned both at {held:g} mm and at {mark.position_mm:g} mm"
            raise InvalidEntry(wrong, "give one position for one frame", "landmarks")
    if pins.get(0, 0.0) != 0.0:
        wrong = f"the first frame is pinned at {pins[0]:g} mm, but positions count from the first frame"
        raise InvalidEntry(wrong, "give every position as its distance from the first frame", "landmarks")
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
            f"{_named(stretch.from_frame)} and {_named(stretch.to_frame)} are pinned {apart:g} mm apart, but the "
            f"catheter's travel between them is given as {stretch.travel_mm:g} mm",
            "correct the position or the travel",
            "landmarks",
        )


def _named(frame_index: int) -> str:
    """As the window counts frames, and as files do."""
    return f"frame {frame_index + 1} (index {frame_index})"


def _require_forward(pins: dict[int, float]) -> None:
    ordered = sorted(pins.items())
    for (frame, place), (later, further) in zip(ordered, ordered[1:], strict=False):
        if further < place:
            raise InvalidEntry(
                f"the pinned positions run backwards: {_named(frame)} lies at {place:g} mm and {_named(later)} at "
                f"{further:g} mm",
                "give positions that grow with the frame number",
                "landmarks",
            )
