"""Which frames decide the plan, and which of them a person should look at first.

A few frames carry the whole plan: each lesion's minimum lumen area, its reference, and the most distended frame of each
landing zone. They are offered first, whatever their confidence; then every uncertain frame that a lesion is measured on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import isclose

import numpy as np

from planner.model.arrays import BoolArray
from planner.model.assessment import VesselAssessment
from planner.model.contour import LumenContours
from planner.model.deciding import DecidingFrame, DecidingPart
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.vessel import Lesion
from planner.said import Said, say
from planner.wording.numbers import format_mm, format_mm2, format_percent

NO_LUMEN = say("no lumen")
SAME_MM = 0.01
"""Two diameters nearer than this are one measurement."""


def confirmed_frames(plan: Plan) -> BoolArray:
    """Mark frames whose contour a person accepted or drew, shape (frames,); empty without contours."""
    if plan.contours is None:
        return np.zeros(0, dtype=bool)
    return np.array([is_confirmed(plan, frame) for frame in range(plan.contours.frame_count)], dtype=bool)


def doubtful_frames(plan: Plan, policy: Policy) -> BoolArray:
    """Mark frames of low confidence that nobody confirmed, shape (frames,); empty without contours."""
    if plan.contours is None:
        return np.zeros(0, dtype=bool)
    return ~(plan.contours.confidence >= policy.low_confidence.value) & ~confirmed_frames(plan)


def is_confirmed(plan: Plan, frame_index: int) -> bool:
    """Whether a person accepted or drew the contour of a frame."""
    if frame_index in plan.confirmed_frames:
        return True
    return plan.contours is not None and plan.contours.sources[frame_index] == "edited"


def is_doubtful(plan: Plan, frame_index: int, policy: Policy) -> bool:
    """Whether a frame's contour is of low confidence and nobody confirmed it."""
    if plan.contours is None or is_confirmed(plan, frame_index):
        return False
    return not plan.contours.confidence[frame_index] >= policy.low_confidence.value  # NaN is doubtful too


def find_deciding_frames(
    plan: Plan,
    vessel: VesselAssessment | None,
    policy: Policy,
    *,
    a_stent_is_planned: bool,
    held_mm: Sequence[float | None] | None = None,
) -> tuple[DecidingFrame, ...]:
    """Return the frames that the plan rests on, in the order in which a person should look at them.

    Each frame stands once, with all its parts. Deciding frames stay listed when they are confirmed; uncertain frames
    inside lesions vanish then. Narrowings of the IVC decide no stent and are left out. A reference is a mean over
    several frames: one of them stands for it, the one in the middle unless a person confirmed another.

    `held_mm` is what the stent holds on to, cranial and caudal (`sizing.diameter.landing_diameters_mm`): a landing that
    holds nothing decides no diameter and is left out. Without it both landings count.
    """
    contours = plan.contours
    if vessel is None or contours is None:
        return ()
    lesions = sorted(
        (lesion for lesion in vessel.lesions if lesion.segment != "IVC"),
        key=lambda lesion: -lesion.area_stenosis_percent,
    )
    doubtful = doubtful_frames(plan, policy)
    placed = [
        *(part for lesion in lesions for part in _of_lesion(lesion, plan)),
        *(_of_landing(vessel, held_mm) if a_stent_is_planned else ()),
    ]
    decided = {frame for frame, _part in placed}
    placed += [
        (frame, part)
        for lesion in lesions
        for frame, part in _doubtful_in(lesion, vessel, doubtful, contours)
        if frame not in decided
    ]
    parts: dict[int, list[DecidingPart]] = {}
    for frame, part in placed:
        parts.setdefault(frame, []).append(part)
    return tuple(
        DecidingFrame(
            frame_index=frame,
            parts=tuple(held),
            confidence=float(contours.confidence[frame]),
            source=contours.sources[frame],
            is_confirmed=is_confirmed(plan, frame),
            is_doubtful=bool(doubtful[frame]),
        )
        for frame, held in parts.items()
    )


def frames_to_confirm(deciding: Iterable[DecidingFrame], plan: Plan) -> tuple[DecidingFrame, ...]:
    """Return those that nobody has confirmed in `plan`, which may be newer than the list."""
    return tuple(item for item in deciding if not (item.is_confirmed or item.frame_index in plan.confirmed_frames))


def _of_lesion(lesion: Lesion, plan: Plan) -> Iterator[tuple[int, DecidingPart]]:
    stenosis = say("the stenosis of {percent}", percent=format_percent(lesion.area_stenosis_percent))
    yield (
        lesion.mla_frame,
        DecidingPart("mla", lesion.id, say("MLA of {lesion}", lesion=lesion.id), format_mm2(lesion.mla_mm2), stenosis),
    )
    sides = {
        say("Cranial reference of {lesion}"): [frame for frame in lesion.reference_frames if frame < lesion.mla_frame],
        say("Caudal reference of {lesion}"): [frame for frame in lesion.reference_frames if frame > lesion.mla_frame],
    }
    count = len(lesion.reference_frames)
    figure = format_mm2(lesion.reference_mm2)
    for side, frames in sides.items():
        if frames:
            name = Said(side if all(sides.values()) else say("Reference of {lesion}"), {"lesion": lesion.id})
            yield (
                _standing_for(frames, plan),
                DecidingPart("reference", lesion.id, name, figure, stenosis, mean_of=count),
            )


def _standing_for(frames: list[int], plan: Plan) -> int:
    """The middle one; where a person confirmed others but not that one, the confirmed one nearest to it."""
    middle = frames[len(frames) // 2]
    confirmed = [frame for frame in frames if is_confirmed(plan, frame)]
    return min(confirmed or [middle], key=lambda frame: abs(frame - middle))


def _of_landing(vessel: VesselAssessment, held_mm: Sequence[float | None] | None) -> Iterator[tuple[int, DecidingPart]]:
    zones = (vessel.landing_cranial, vessel.landing_caudal)
    largest = [None if zone is None else zone.max_perimeter_diameter_mm for zone in zones]
    names = (say("Cranial landing"), say("Caudal landing"))
    for name, zone, own_mm, held in zip(names, zones, largest, held_mm or largest, strict=True):
        if zone is None or own_mm is None or held is None:
            continue
        if isclose(own_mm, held, abs_tol=SAME_MM):  # else the reference stands in for it
            figure = say("Ø {diameter}", diameter=format_mm(own_mm))
            decides = say("the stent's diameter (perimeter Ø)")
            yield zone.max_frame, DecidingPart("landing", None, name, figure, decides)


def _doubtful_in(
    lesion: Lesion, vessel: VesselAssessment, doubtful: BoolArray, contours: LumenContours
) -> Iterator[tuple[int, DecidingPart]]:
    """Uncertain frames that a lesion is measured on, least sure first: those inside it, then those of its reference."""
    inside = range(lesion.start_frame, lesion.end_frame + 1)
    places = (
        (inside, say("Inside {lesion}", lesion=lesion.id), say("MLA and length of {lesion}", lesion=lesion.id)),
        (
            lesion.reference_frames,
            say("In the reference of {lesion}", lesion=lesion.id),
            say("the reference area of {lesion}", lesion=lesion.id),
        ),
    )
    for frames, what, rests_on_it in places:
        uncertain = [frame for frame in frames if doubtful[frame]]
        for frame in sorted(uncertain, key=lambda frame: (np.nan_to_num(contours.confidence[frame]), frame)):
            area = float(vessel.sections.area_mm2[frame])
            figure = NO_LUMEN if np.isnan(area) else format_mm2(area)
            yield frame, DecidingPart("lesion", lesion.id, what, figure, rests_on_it)
