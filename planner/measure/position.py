"""Where each frame lies along the vein. A frame number is not a distance.

A motor's rate gives positions; for a manual pullback only what a person pinned does: landmarks of known position, or
how far the catheter travelled between frames. Outside the pins the position is unknown. Between them the length is the
pins', and frames are spread over it: rests and repeated pictures add no way, and where the tissue's speckle tells the
relative speed it is used; else the hand is taken to draw evenly. Speed of a hand varies by about a third (Wahle 1998:
1.14 ± 0.34 mm/s when told 1 mm/s), which is why frames alone never give a length.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from planner.measure.pins import pinned_positions, require_inside
from planner.model.arrays import FloatArray
from planner.model.motion import CatheterMotion
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.model.vessel import Landmark, Positions, Travel

UNKNOWN = Positions(None, "none")
PATH_LENGTH_OF_ERROR_BUDGET_MM = 120.0
"""Path for which the clinical reference, section 7.4, budgets the error of marker counting."""
SPECKLE_SPEED_SD_PERCENT = 15.0
"""What is left of the hand's uneven speed after speckle has told the relative one. Measured on made pullbacks by
`benchmarks.manual_pullback` (5 to 14 % with one seed, the upper end kept); no pullback by hand with known
positions was to be had."""


def find_positions(
    pullback: Pullback,
    landmarks: Iterable[Landmark],
    travel: Iterable[Travel],
    policy: Policy,
    motion: CatheterMotion | None = None,
) -> Positions:
    """Return the position of every frame, from the motor's rate or else from what a person pinned.

    `motion` spreads the frames between pins and changes no length from pin to pin.

    Raises
    ------
    InvalidEntry
        When pins lie outside the pullback, run backwards or contradict each other.
    """
    landmarks, travel = tuple(landmarks), tuple(travel)
    require_inside(pullback.frame_count, landmarks, travel)
    by_rate = positions_from_rate(pullback, policy)
    if by_rate is not None:
        return by_rate
    pins = pinned_positions(pullback.frame_count, landmarks, travel)
    return UNKNOWN if len(pins) < 2 else positions_from_pins(pullback.frame_count, pins, policy, motion)


def is_placed_by_motor(pullback: Pullback) -> bool:
    """Whether a motor's rate and the frames' times give every position."""
    return pullback.mode != "manual" and bool(pullback.rate_mm_per_s) and pullback.frame_times_s is not None


def positions_from_rate(pullback: Pullback, policy: Policy) -> Positions | None:
    """Return rate times elapsed time, or None when the pullback is manual or its rate or timing is unknown."""
    drawn_mm = drawn_by_motor_mm(pullback)
    return None if drawn_mm is None else Positions(drawn_mm, "rate", policy.motor_pullback_length_sd_percent.value)


def drawn_by_motor_mm(pullback: Pullback) -> FloatArray | None:
    """Position of every frame as the motor drew, shape (frames,); None where the file does not tell."""
    times = pullback.frame_times_s
    if times is None or not pullback.rate_mm_per_s or not is_placed_by_motor(pullback):
        return None
    first, last = pullback.moving_frames or (0, len(times) - 1)
    return np.asarray(pullback.rate_mm_per_s * (np.clip(times, times[first], times[last]) - times[first]))


def positions_from_pins(
    frame_count: int, pins: dict[int, float], policy: Policy, motion: CatheterMotion | None = None
) -> Positions:
    """Return positions between at least two pins (mm by frame index), with what is uncertain about them.

    The stated uncertainty is that of a length as long as the policy's short stent whose ends lie in the middle of the
    widest stretch between two pins; lengths from pin to pin are better.
    """
    speed_sd = policy.manual_pullback_speed_sd_percent.value
    if motion is not None and motion.basis == "speckle":
        speed_sd = SPECKLE_SPEED_SD_PERCENT
    widest_mm = max(np.diff(sorted(pins.values())), default=0.0)
    ends_mm = math.sqrt(2.0) * _spread_mm(0.5, float(widest_mm), speed_sd)
    within = min(speed_sd, 100.0 * ends_mm / policy.short_stent_mm.value)
    pinning = 100.0 * policy.path_length_sd_mm.value / PATH_LENGTH_OF_ERROR_BUDGET_MM
    position_mm = interpolate_pins(frame_count, pins, motion)
    return Positions(
        position_mm,
        "landmarks",
        math.hypot(pinning, within),
        "even" if motion is None or not motion.has_told else motion.basis,
        _between_pins_sd_mm(position_mm, pins, speed_sd),
    )


def interpolate_pins(frame_count: int, pins: dict[int, float], motion: CatheterMotion | None = None) -> FloatArray:
    """Return positions spread between pins by `motion`, shape (frames,), NaN outside the first and the last pin."""
    frames = sorted(pins)
    way = np.arange(frame_count) * 1e-9  # frames keep their order where the catheter is said to have rested
    way += np.arange(frame_count) if motion is None else np.cumsum(motion.step)
    return np.interp(way, way[frames], [pins[frame] for frame in frames], left=np.nan, right=np.nan)


def _between_pins_sd_mm(position_mm: FloatArray, pins: dict[int, float], speed_sd_percent: float) -> FloatArray:
    """One standard deviation of every frame's place between the pins around it, shape (frames,)."""
    frames = np.array(sorted(pins))
    after = np.clip(np.searchsorted(frames, np.arange(position_mm.size)), 1, len(frames) - 1)
    start, end = position_mm[frames[after - 1]], position_mm[frames[after]]
    share = (position_mm - start) / np.where(end > start, end - start, 1.0)
    return np.asarray(_spread_mm(share, end - start, speed_sd_percent))


def _spread_mm(
    share: FloatArray | float, stretch_mm: FloatArray | float, speed_sd_percent: float
) -> FloatArray | float:
    """Standard deviation at a share of the stretch between two pins.

    Before and after that place the hand is taken to have drawn at two speeds that vary on their own: then
    sd = √2 · speed's sd · stretch · share · (1 - share), which errs to the safe side for speeds that vary more often.
    """
    return math.sqrt(2.0) * speed_sd_percent / 100.0 * stretch_mm * share * (1.0 - share)
