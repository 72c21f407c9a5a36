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
from planner.said import joined, say
from planner.wording.labels import LANDMARK_LABELS
from planner.wording.lists import list_all
from planner.wording.numbers import format_mm
from planner.wording.sources import clinical_reference

KNOWN_PLACES: tuple[LandmarkName, ...] = ("iliocaval_confluence", "internal_iliac_ostium", "inguinal_ligament")
"""Landmarks that a fluoroscopic still shows beside the catheter's markers (clinical reference, section 7.4)."""
SPREADING: dict[BetweenPins, str] = {
    "even": say("Frames between pins are spread at even speed, which no hand keeps."),
    "rests": say("Frames between pins are spread at even speed where the catheter did not rest, which no hand keeps."),
    "speckle": say(
        "Frames between pins are spread by how fast the tissue's speckle changed: an estimate, tried on made "
        "pullbacks only, not a measurement."
    ),
}
PULLBACK_SECTION, ERROR_SECTION = clinical_reference("7.2"), clinical_reference("7.4")


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
        say(
            "Positions along the vein are unknown, so no length can be measured or recommended: {why}. A "
            "frame number is not a distance.",
            why=_why(pullback),
        ),
        PULLBACK_SECTION,
        say(
            "{pins} Or enter the catheter's travel from frame 1 to frame {last}, read off its 10 mm markers or a ruler.",
            pins=_what_to_pin(vessel),
            last=pullback.frame_count,
        ),
    )


def _why(pullback: Pullback) -> str:
    if pullback.mode == "manual":
        return say("the catheter was drawn by hand")
    if not pullback.rate_mm_per_s:
        return say("the file does not say how fast the catheter was drawn")
    return say("the file does not say when each frame was taken")


def _what_to_pin(vessel: VesselAssessment) -> str:
    """Landmarks that have a frame and lack a position first; then those that have no frame."""
    framed = [
        say("{landmark} (frame {number})", landmark=LANDMARK_LABELS[mark.name], number=mark.frame_index + 1)
        for mark in vessel.landmarks
    ]
    held = {mark.name for mark in vessel.landmarks}
    missing = [LANDMARK_LABELS[name] for name in KNOWN_PLACES if name not in held]
    words = []
    if framed:
        words.append(say("Enter how many mm from the first frame these lie: {landmarks}.", landmarks=list_all(framed)))
    if missing:
        words.append(say("Pin to its frame, with its position: {landmarks}.", landmarks=list_all(missing)))
    return joined(" ", words)


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
    sentences = [
        say(
            "Lengths rest on pinned positions; a marker count over 120 mm has a standard deviation of about {budget:.0f} mm.",
            budget=budget.value,
        ),
        SPREADING[between],
    ]
    if resting:
        sentences.append(
            say("{count} frames in which the catheter rested or the picture repeats add no way.", count=resting)
        )
    sentences.append(
        say(
            "The least certain, frame {number}, lies within {spread} (one standard deviation).",
            number=worst + 1,
            spread=format_mm(spread_mm),
        )
    )
    is_wide = spread_mm > budget.value
    return Finding(
        "positions_from_landmarks",
        "warn" if is_wide else "info",
        joined(" ", sentences),
        ERROR_SECTION,
        _where_to_pin(vessel, worst) if is_wide else "",
        (worst,) if is_wide else (),
    )


def _where_to_pin(vessel: VesselAssessment, worst: int) -> str:
    nearest = _nearest_unplaced(vessel, worst)
    if nearest is None:
        return say("Pin a position near frame {number}.", number=worst + 1)
    name, frame_number = nearest
    return say(
        "Pin a position near frame {number}, such as the {landmark} (frame {landmark_number}).",
        number=worst + 1,
        landmark=name,
        landmark_number=frame_number,
    )


def _nearest_unplaced(vessel: VesselAssessment, frame: int) -> tuple[str, int] | None:
    """A landmark that is pinned to a frame close by and could be given a position."""
    near = [
        (abs(mark.frame_index - frame), LANDMARK_LABELS[mark.name], mark.frame_index + 1)
        for mark in vessel.landmarks
        if vessel.positions.between_pins_sd_mm is not None and vessel.positions.between_pins_sd_mm[mark.frame_index] > 0
    ]
    if not near:
        return None
    _, name, number = min(near)
    return name, number


def _partly_unknown(vessel: VesselAssessment) -> Iterator[Finding]:
    known = vessel.positions.position_mm
    if known is None or not np.isnan(known).any():
        return
    first, last = np.flatnonzero(np.isfinite(known))[[0, -1]]
    ends = [(0, int(first) - 1), (int(last) + 1, known.size - 1)]
    outside = [(start, end) for start, end in ends if end >= start]
    joins = [(0, int(first)), (int(last), known.size - 1)]
    travel = [
        say("from frame {start} to frame {end}", start=start + 1, end=end + 1) for start, end in joins if end > start
    ]
    yield Finding(
        "positions_partly_unknown",
        "warn",
        say(
            "{outside} of {count} frames lie outside the pinned positions (frames {frames}); where they are is "
            "unknown, and nothing that reaches into them has a length.",
            outside=int(np.isnan(known).sum()),
            count=known.size,
            frames=list_all([say("{start} to {end}", start=start + 1, end=end + 1) for start, end in outside]),
        ),
        PULLBACK_SECTION,
        say("Enter the catheter's travel {stretches}.", stretches=list_all(travel)),
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
            say(
                "The catheter's travel from frame {from_frame} to frame {to_frame} touches no frame of known "
                "position and was not used.",
                from_frame=stretch.from_frame + 1,
                to_frame=stretch.to_frame + 1,
            ),
            PULLBACK_SECTION,
            say(
                "Enter the travel that joins frame {from_frame} to the rest, or its position.",
                from_frame=stretch.from_frame + 1,
            ),
        )
