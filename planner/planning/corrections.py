"""Corrected contours and what follows from them: each a pure function from plan to plan, like those in `edits`.

`walls` is what the pictures tell of the lumen's border; without it followers are placed by geometry alone.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.measure.propagation import frames_moved_by, neighbours_follow
from planner.measure.wall_evidence import WallEvidence
from planner.model.contour import LumenContours
from planner.model.plan import Plan


def with_followers(
    plan: Plan, frame_index: int, neighbours_move: bool = True, walls: WallEvidence | None = None
) -> Plan:
    """Let the neighbours follow the correction of one frame, or leave them as they are without it.

    What stands afterwards depends on all corrections together and not on their order.
    """
    others = plan.lone_corrections - {frame_index}
    lone = others if neighbours_move else others | {frame_index}
    return _solved_around(replace(plan, lone_corrections=lone), frame_index, walls)


def without_correction(plan: Plan, frame_index: int, walls: WallEvidence | None = None) -> Plan:
    """Give a frame back to the program; it may then follow the corrections of its neighbours.

    Raises
    ------
    ValueError
        When `can_give_back` says no.
    """
    if not can_give_back(plan, frame_index):
        raise ValueError(f"frame {frame_index} has no correction that can be taken back")
    given_back = replace(
        plan,
        confirmed_frames=plan.confirmed_frames - {frame_index},
        lone_corrections=plan.lone_corrections - {frame_index},
    )
    return _solved_around(given_back, frame_index, walls, _held(plan) - {frame_index})


def can_give_back(plan: Plan, frame_index: int) -> bool:
    """Whether a person drew this frame's contour and the program's own is known."""
    shown, found = plan.contours, plan.found_contours
    if shown is None or found is None or not 0 <= frame_index < shown.frame_count:
        return False
    return shown.sources[frame_index] == "edited" and found.sources[frame_index] != "edited"


def with_found_contours(plan: Plan, found: LumenContours, walls: WallEvidence | None = None) -> Plan:
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
    return solved(replace(plan, found_contours=found), walls)


def own_contours(plan: Plan) -> LumenContours | None:
    """The program's own contours, whatever a person corrected; None before they are found."""
    return plan.contours if plan.found_contours is None else plan.found_contours


def solved(plan: Plan, walls: WallEvidence | None = None) -> Plan:
    """Work out again which contours stand; without corrections the program's own do."""
    if plan.contours is None or plan.found_contours is None:
        return plan
    every = range(plan.contours.frame_count)
    return _entered(plan, _solved_part(plan, every, _held(plan), walls))


def _solved_around(
    plan: Plan, frame_index: int, walls: WallEvidence | None, held: frozenset[int] | None = None
) -> Plan:
    """The same where only one frame's correction came, moved or went: no other frames are worked out again."""
    if plan.contours is None or plan.found_contours is None:
        return plan
    held = _held(plan) if held is None else held
    seen = {frame for frame in held if _has_outline(plan.contours, frame) and _has_outline(plan.found_contours, frame)}
    part = frames_moved_by(frame_index, seen - plan.lone_corrections, plan.contours.frame_count)
    moved = _solved_part(plan, part, held, walls)
    return _entered(plan, _joined(plan.contours, moved, part))


def _entered(plan: Plan, contours: LumenContours) -> Plan:
    assert plan.found_contours is not None
    own = plan.found_contours.points_mm
    differs = "edited" in contours.sources or not np.array_equal(contours.points_mm, own, equal_nan=True)
    return replace(plan, contours=contours, found_contours=plan.found_contours if differs else None)


def _solved_part(plan: Plan, part: range, held: frozenset[int], walls: WallEvidence | None) -> LumenContours:
    assert plan.contours is not None
    assert plan.found_contours is not None
    inside = [frame - part.start for frame in held if frame in part]
    alone = [frame - part.start for frame in plan.lone_corrections if frame in part]
    seen = None if walls is None else walls.part(part)
    return neighbours_follow(_cut(plan.found_contours, part), _cut(plan.contours, part), inside, alone, seen)


def _cut(contours: LumenContours, part: range) -> LumenContours:
    here = slice(part.start, part.stop)
    return LumenContours(
        contours.points_mm[here], contours.confidence[here], contours.sources[here], contours.flags[here]
    )


def _joined(whole: LumenContours, moved: LumenContours, part: range) -> LumenContours:
    points, confidence = whole.points_mm.copy(), whole.confidence.copy()
    points[part.start : part.stop], confidence[part.start : part.stop] = moved.points_mm, moved.confidence
    sources = (*whole.sources[: part.start], *moved.sources, *whole.sources[part.stop :])
    return LumenContours(
        points, confidence, sources, (*whole.flags[: part.start], *moved.flags, *whole.flags[part.stop :])
    )


def _has_outline(contours: LumenContours, frame_index: int) -> bool:
    return bool(np.isfinite(contours.points_mm[frame_index]).all())


def _held(plan: Plan) -> frozenset[int]:
    """Frames whose contour a person drew or accepted."""
    assert plan.contours is not None
    drawn = {frame for frame, source in enumerate(plan.contours.sources) if source == "edited"}
    accepted = {frame for frame in plan.confirmed_frames if frame < plan.contours.frame_count}
    return frozenset(drawn | accepted)
