"""Everything a surgeon can do to a plan: each a pure function from plan to plan.

Arrays are shared between versions, so keeping every version for undo costs little.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from planner.measure.correction import with_corrected_contour
from planner.measure.wall_evidence import WallEvidence
from planner.model.arrays import FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.intake import Intake
from planner.model.plan import CheckOverride, LesionBorders, Plan, ReferenceChoice, StentPlacement
from planner.model.vessel import Landmark, LandmarkName, Travel
from planner.planning.corrections import solved


def with_contour(plan: Plan, frame_index: int, points_mm: FloatArray) -> Plan:
    """Replace the contour of one frame by a person's, shape (points, 2) in mm; the frame counts as confirmed.

    Only this frame changes, so that a hand can draw; `corrections.with_followers` then lets the neighbours follow.

    Raises
    ------
    ValueError
        When the plan has no contours yet, or the frame is not among them.
    """
    if plan.contours is None or not 0 <= frame_index < plan.contours.frame_count:
        raise ValueError(f"frame {frame_index} has no contour to correct")
    return replace(
        plan,
        contours=with_corrected_contour(plan.contours, frame_index, points_mm),
        found_contours=plan.contours if plan.found_contours is None else plan.found_contours,
        confirmed_frames=plan.confirmed_frames | {frame_index},
    )


def with_confirmed_frame(plan: Plan, frame_index: int, walls: WallEvidence | None = None) -> Plan:
    """Record that a person looked at a frame's contour and accepts it: neighbours follow it like a corrected one."""
    return solved(replace(plan, confirmed_frames=plan.confirmed_frames | {frame_index}), walls)


def with_intake(plan: Plan, intake: Intake) -> Plan:
    """Replace what a person states about the case."""
    return replace(plan, intake=intake)


def with_landmark(plan: Plan, landmark: Landmark) -> Plan:
    """Pin a landmark; one of the same name is moved."""
    others = tuple(held for held in plan.landmarks if held.name != landmark.name)
    return replace(plan, landmarks=tuple(sorted((*others, landmark), key=lambda held: held.frame_index)))


def with_proposed_landmarks(plan: Plan, proposals: Iterable[Landmark]) -> Plan:
    """Replace the program's proposals; names that a person pinned, here or in the intake, keep the person's landmark."""
    pinned = tuple(mark for mark in plan.landmarks if not mark.is_proposal)
    names = {mark.name for mark in (*pinned, *plan.intake.landmarks)}
    held = (*pinned, *(mark for mark in proposals if mark.name not in names))
    return replace(plan, landmarks=tuple(sorted(held, key=lambda mark: mark.frame_index)))


def with_confirmed_landmark(plan: Plan, name: LandmarkName) -> Plan:
    """Make a proposed landmark the person's own, where it lies; nothing changes without a proposal of that name."""
    return replace(plan, landmarks=tuple(confirmed(mark) if mark.name == name else mark for mark in plan.landmarks))


def confirmed(mark: Landmark) -> Landmark:
    """The landmark as a person's own."""
    return replace(mark, source="edited", confidence=None, why="") if mark.is_proposal else mark


def with_pins(plan: Plan, landmarks: Iterable[Landmark], travel: Iterable[Travel]) -> Plan:
    """Replace all landmarks and the catheter's travel; what the intake came with gives way to them."""
    intake = replace(plan.intake, landmarks=(), travel=tuple(travel))
    held = tuple(sorted(landmarks, key=lambda mark: mark.frame_index))
    return replace(plan, intake=intake, landmarks=held)


def with_lesion_borders(plan: Plan, borders: LesionBorders, found: Iterable[LesionBorders] = ()) -> Plan:
    """Set one lesion's borders; the first edit takes over the `found` lesions so that none is lost."""
    held = plan.lesions if plan.lesions is not None else tuple(found)
    kept = tuple(lesion for lesion in held if lesion.id != borders.id)
    return replace(plan, lesions=tuple(sorted((*kept, borders), key=lambda lesion: lesion.start_frame)))


def with_found_lesions(plan: Plan) -> Plan:
    """Give lesion borders back to the program."""
    return replace(plan, lesions=None)


def with_reference(plan: Plan, choice: ReferenceChoice | None) -> Plan:
    """Choose what lesions are graded against; None gives the choice back to the program."""
    return replace(plan, reference=choice)


def with_spacing(plan: Plan, spacing: PixelSpacing, before: PixelSpacing | None) -> Plan:
    """Set the IVUS pixel size by hand; contours found at the size `before` are rescaled to it."""
    if plan.contours is None or before is None:
        return replace(plan, spacing=spacing)
    stretch = np.array([spacing.mm_per_pixel_x / before.mm_per_pixel_x, spacing.mm_per_pixel_y / before.mm_per_pixel_y])
    contours = replace(plan.contours, points_mm=plan.contours.points_mm * stretch)
    found = plan.found_contours
    found = None if found is None else replace(found, points_mm=found.points_mm * stretch)
    return replace(plan, spacing=spacing, contours=contours, found_contours=found)


def with_placement(plan: Plan, placements: tuple[StentPlacement, ...]) -> Plan:
    """Place stents by hand, cranial first; none gives the choice back to the program."""
    return replace(plan, placements=tuple(sorted(placements, key=lambda stent: stent.cranial_mm)))


def with_override(plan: Plan, override: CheckOverride) -> Plan:
    """Overrule a blocking check, with the reason.

    Raises
    ------
    ValueError
        When no reason is given.
    """
    if not override.reason.strip():
        raise ValueError("a blocking check is overruled only with a reason")
    others = tuple(held for held in plan.overrides if held.code != override.code)
    return replace(plan, overrides=(*others, override))


def without_override(plan: Plan, code: str) -> Plan:
    """Let a check block again."""
    return replace(plan, overrides=tuple(held for held in plan.overrides if held.code != code))


def with_aftercare(plan: Plan, written: str | None) -> Plan:
    """Replace the draft of the aftercare by a person's words; None goes back to the draft."""
    return replace(plan, aftercare=written)
