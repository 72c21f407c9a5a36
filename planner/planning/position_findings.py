"""What the surgeon must know about positions along the vein, and which landmarks, frames or markers are still to pin."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.measure.pins import pinned_positions, unused_travel
from planner.model.assessment import Finding, VesselAssessment
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.model.vessel import BetweenPins, LandmarkName
from planner.planning.vein import landmarks_in_force
from planner.wording.labels import LANDMARK_LABELS
from planner.wording.numbers import format_mm

KNOWN_PLACES: tuple[LandmarkName, ...] = ("iliocaval_confluence", "internal_iliac_ostium", "inguinal_ligament")
"""Landmarks that a fluoroscopic still shows beside the catheter's markers (clinical reference, section 7.4)."""
SPREADING: dict[BetweenPins, str] = {
    "even": "at even speed, which no hand keeps",
    "rests": "at even speed where the catheter did not rest, which no hand keeps",
    "speckle": "by how fast the tissue's speckle changed: an estimate, tried on made pullbacks only, not a measurement",
}
PULLBACK_SECTION, ERROR_SECTION = "Clinical reference, section 7.2", "Clinical reference, section 7.4"


def position_findings(pullback: Pullback, plan: Plan, vessel: VesselAssessment, policy: Policy) -> Iterator[Finding]:
    """Return findings about where the frames lie, most basic first."""
    if vessel.positions.position_mm is None:
        yield _unknown(pullback, vessel)
    if vessel.positions.source == "landmarks":
        yield _spread(plan, vessel, policy)
    yield from _partly_unknown(vessel)
    if vessel.positions.source != "rate":
        yield from _unused(pullback, plan)


def _unknown(pullback: Pullback, vessel: VesselAssessment) -> Finding:
    return Finding(
        "positions_unknown",
        "block",
        f"Positions along the vein are unknown, so no length can be measured or recommended: {_why(pullback)}. "
        "A frame number is not a distance.",
        PULLBACK_SECTION,
        f"{_what_to_pin(vessel)} Or enter the catheter's travel from frame 1 to frame {pullback.frame_count}, read off its "
        "10 mm markers or a ruler.",
    )


def _why(pullback: Pullback) -> str:
    if pullback.mode == "manual":
        return "the catheter was drawn by hand"
    if not pullback.rate_mm_per_s:
        return "the file does not say how fast the catheter was drawn"
    return "the file does not say when each frame was taken"


def _what_to_pin(vessel: VesselAssessment) -> str:
    """Landmarks that have a frame and lack a position first; then those that have no frame."""
    framed = [f"{LANDMARK_LABELS[mark.name]} (frame {mark.frame_index + 1})" for mark in vessel.landmarks]
    held = {mark.name for mark in vessel.landmarks}
    missing = [LANDMARK_LABELS[name] for name in KNOWN_PLACES if name not in held]
    words = []
    if framed:
        words.append(f"Enter how many mm from the first frame these lie: {_listed(framed)}.")
    if missing:
        words.append(f"Pin to its frame, with its position: {_listed(missing)}.")
    return " ".join(words)


def _spread(plan: Plan, vessel: VesselAssessment, policy: Policy) -> Finding:
    """How frames lie between pins; more than the error of counting markers asks for another pin."""
    spreads = vessel.positions.between_pins_sd_mm
    between = vessel.positions.between_pins
    assert spreads is not None
    assert between is not None
    worst = int(np.nanargmax(spreads))
    spread_mm = float(spreads[worst])
    budget = policy.path_length_sd_mm
    resting = 0 if plan.motion is None else int(plan.motion.resting.sum())
    rests = f" {resting} frames in which the catheter rested or the picture repeats add no way." if resting else ""
    return Finding(
        "positions_from_landmarks",
        "warn" if spread_mm > budget.value else "info",
        "Lengths rest on pinned positions; a marker count over 120 mm has a standard deviation of about "
        f"{budget.value:.0f} mm. Frames between pins are spread {SPREADING[between]}.{rests} The least certain, frame "
        f"{worst + 1}, lies within {format_mm(spread_mm)} (one standard deviation).",
        ERROR_SECTION,
        f"Pin a position near frame {worst + 1}{_nearest_unplaced(vessel, worst)}." if spread_mm > budget.value else "",
        (worst,) if spread_mm > budget.value else (),
    )


def _nearest_unplaced(vessel: VesselAssessment, frame: int) -> str:
    """A landmark that is pinned to a frame close by and could be given a position."""
    near = [
        (abs(mark.frame_index - frame), LANDMARK_LABELS[mark.name], mark.frame_index + 1)
        for mark in vessel.landmarks
        if vessel.positions.between_pins_sd_mm is not None and vessel.positions.between_pins_sd_mm[mark.frame_index] > 0
    ]
    if not near:
        return ""
    _, name, number = min(near)
    return f", such as the {name} (frame {number})"


def _partly_unknown(vessel: VesselAssessment) -> Iterator[Finding]:
    known = vessel.positions.position_mm
    if known is None or not np.isnan(known).any():
        return
    first, last = np.flatnonzero(np.isfinite(known))[[0, -1]]
    ends = [(0, int(first) - 1), (int(last) + 1, known.size - 1)]
    outside = [(start, end) for start, end in ends if end >= start]
    joins = [(0, int(first)), (int(last), known.size - 1)]
    travel = [f"from frame {start + 1} to frame {end + 1}" for start, end in joins if end > start]
    yield Finding(
        "positions_partly_unknown",
        "warn",
        f"{int(np.isnan(known).sum())} of {known.size} frames lie outside the pinned positions (frames "
        f"{_listed([f'{start + 1} to {end + 1}' for start, end in outside])}); where they are is unknown, and nothing that "
        "reaches into them has a length.",
        PULLBACK_SECTION,
        f"Enter the catheter's travel {_listed(travel)}.",
        tuple(frame for stretch in outside for frame in stretch),
    )


def _unused(pullback: Pullback, plan: Plan) -> Iterator[Finding]:
    travel = plan.intake.travel
    if not travel:
        return
    pins = pinned_positions(pullback.frame_count, landmarks_in_force(plan), travel)
    for stretch in unused_travel(pins, travel):
        yield Finding(
            f"travel_unused_{stretch.from_frame + 1}",
            "warn",
            f"The catheter's travel from frame {stretch.from_frame + 1} to frame {stretch.to_frame + 1} touches no frame of "
            "known position and was not used.",
            PULLBACK_SECTION,
            f"Enter the travel that joins frame {stretch.from_frame + 1} to the rest, or its position.",
        )


def _listed(words: list[str]) -> str:
    """a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
