"""Where each frame lies along the vein. A frame number is not a distance.

A motor's rate gives positions; for a manual pullback only what a person pinned does: landmarks of known position, or
how far the catheter travelled between frames. Between pins the catheter is taken to move evenly; outside them the
position is unknown. Speed of a hand varies by about a third (Wahle 1998: 1.14 ± 0.34 mm/s when told 1 mm/s), which is
why frames alone never give a length.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from planner.errors import InvalidEntry
from planner.model.arrays import FloatArray
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.model.vessel import Landmark, Positions, Travel

UNKNOWN = Positions(None, "none")


def find_positions(
    pullback: Pullback, landmarks: Iterable[Landmark], travel: Iterable[Travel], policy: Policy
) -> Positions:
    """Return the position of every frame, from the motor's rate or else from what a person pinned.

    Raises
    ------
    InvalidEntry
        When pins lie outside the pullback or run backwards.
    """
    landmarks, travel = tuple(landmarks), tuple(travel)
    pinned = [mark.frame_index for mark in landmarks]
    moved = [frame for stretch in travel for frame in (stretch.from_frame, stretch.to_frame)]
    _require_inside(pullback.frame_count, [*pinned, *moved])
    by_rate = positions_from_rate(pullback, policy)
    if by_rate is not None:
        return by_rate
    pins = pinned_positions(pullback.frame_count, landmarks, travel)
    if len(pins) < 2:
        return UNKNOWN
    return Positions(
        interpolate_pins(pullback.frame_count, pins),
        "landmarks",
        100.0 * policy.path_length_sd_mm.value / PATH_LENGTH_OF_ERROR_BUDGET_MM,
    )


PATH_LENGTH_OF_ERROR_BUDGET_MM = 120.0
"""Path for which the clinical reference, section 7.4, budgets the error of marker counting."""


def positions_from_rate(pullback: Pullback, policy: Policy) -> Positions | None:
    """Return rate times elapsed time, or None when the pullback is manual or its rate or timing is unknown."""
    times = pullback.frame_times_s
    if pullback.mode == "manual" or not pullback.rate_mm_per_s or times is None:
        return None
    first, last = pullback.moving_frames or (0, len(times) - 1)
    elapsed = np.clip(times, times[first], times[last]) - times[first]
    return Positions(pullback.rate_mm_per_s * elapsed, "rate", policy.motor_pullback_length_sd_percent.value)


def pinned_positions(frame_count: int, landmarks: Iterable[Landmark], travel: Iterable[Travel]) -> dict[int, float]:
    """Return known positions by frame index.

    Positions count from the first frame, so a landmark of known position also pins frame 0 at 0 mm. Stretches of
    travel continue from a pinned frame, in both directions; stretches that touch no pin are ignored, unless nothing is
    pinned at all: then the most cranial one starts at 0 mm.
    """
    stretches = sorted(travel, key=lambda stretch: stretch.from_frame)
    pins = {mark.frame_index: mark.position_mm for mark in landmarks if mark.position_mm is not None}
    if pins:
        pins.setdefault(0, 0.0)
    elif stretches:
        pins = {stretches[0].from_frame: 0.0}
    _require_inside(frame_count, [*pins, *(stretch.to_frame for stretch in stretches)])
    for stretch in (*stretches, *reversed(stretches)):
        _extend(pins, stretch)
    ordered = sorted(pins.items())
    if any(later[1] < earlier[1] for earlier, later in zip(ordered, ordered[1:], strict=False)):
        raise InvalidEntry(
            "the pinned positions run backwards", "give positions that grow with the frame number", "landmarks"
        )
    return pins


def interpolate_pins(frame_count: int, pins: dict[int, float]) -> FloatArray:
    """Return piecewise linear positions, shape (frames,), NaN outside the first and the last pin."""
    frames = sorted(pins)
    return np.interp(np.arange(frame_count), frames, [pins[frame] for frame in frames], left=np.nan, right=np.nan)


def _extend(pins: dict[int, float], stretch: Travel) -> None:
    if stretch.from_frame in pins:
        pins.setdefault(stretch.to_frame, pins[stretch.from_frame] + stretch.travel_mm)
    elif stretch.to_frame in pins:
        pins.setdefault(stretch.from_frame, pins[stretch.to_frame] - stretch.travel_mm)


def _require_inside(frame_count: int, frames: Iterable[int]) -> None:
    outside = [frame for frame in frames if not 0 <= frame < frame_count]
    if outside:
        raise InvalidEntry(
            f"frame {outside[0]} is pinned but the pullback has frames 0 to {frame_count - 1}",
            "correct the frame number",
            "landmarks",
        )
