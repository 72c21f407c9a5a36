"""Corrected contours and what follows from them: each a pure function from plan to plan, like those in `edits`."""

from __future__ import annotations

from dataclasses import replace

from planner.measure.propagation import neighbours_follow
from planner.model.contour import LumenContours
from planner.model.plan import Plan


def with_followers(plan: Plan, frame_index: int, neighbours_move: bool = True) -> Plan:
    """Let the neighbours follow the correction of one frame, or leave them as they are without it.

    What stands afterwards depends on all corrections together and not on their order.
    """
    others = plan.lone_corrections - {frame_index}
    lone = others if neighbours_move else others | {frame_index}
    return solved(replace(plan, lone_corrections=lone))


def without_correction(plan: Plan, frame_index: int) -> Plan:
    """Give a frame back to the program; it may then follow the corrections of its neighbours.

    Raises
    ------
    ValueError
        When `can_give_back` says no.
    """
    if not can_give_back(plan, frame_index):
        raise ValueError(f"frame {frame_index} has no correction that can be taken back")
    assert plan.found_contours is not None
    assert plan.contours is not None
    held = _held(plan) - {frame_index}
    return solved(
        replace(
            plan,
            confirmed_frames=plan.confirmed_frames - {frame_index},
            lone_corrections=plan.lone_corrections - {frame_index},
        ),
        held,
    )


def can_give_back(plan: Plan, frame_index: int) -> bool:
    """Whether a person drew this frame's contour and the program's own is known."""
    shown, found = plan.contours, plan.found_contours
    if shown is None or found is None or not 0 <= frame_index < shown.frame_count:
        return False
    return shown.sources[frame_index] == "edited" and found.sources[frame_index] != "edited"


def with_found_contours(plan: Plan, found: LumenContours) -> Plan:
    """Enter newly found contours; what a person drew or accepted stands, and the neighbours follow it again.

    Raises
    ------
    ValueError
        When contours of another number of frames stand already.
    """
    if plan.contours is None:
        return replace(plan, contours=found, found_contours=None)
    if plan.contours.frame_count != found.frame_count:
        raise ValueError(f"{found.frame_count} new contours cannot replace {plan.contours.frame_count}")
    return solved(replace(plan, found_contours=found))


def own_contours(plan: Plan) -> LumenContours | None:
    """The program's own contours, whatever a person corrected; None before they are found."""
    return plan.contours if plan.found_contours is None else plan.found_contours


def solved(plan: Plan, held: frozenset[int] | None = None) -> Plan:
    """Work out again which contours stand; without corrections the program's own do."""
    if plan.contours is None or plan.found_contours is None:
        return plan
    held = _held(plan) if held is None else held
    contours = neighbours_follow(plan.found_contours, plan.contours, held, plan.lone_corrections)
    differs = any(
        contours.sources[frame] == "edited" or contours.points_mm[frame].tobytes() != own.tobytes()
        for frame, own in enumerate(plan.found_contours.points_mm)
    )
    return replace(plan, contours=contours, found_contours=plan.found_contours if differs else None)


def _held(plan: Plan) -> frozenset[int]:
    """Frames whose contour a person drew or accepted."""
    assert plan.contours is not None
    drawn = {frame for frame, source in enumerate(plan.contours.sources) if source == "edited"}
    accepted = {frame for frame in plan.confirmed_frames if frame < plan.contours.frame_count}
    return frozenset(drawn | accepted)
