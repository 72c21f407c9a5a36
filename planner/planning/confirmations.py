"""Which frames decide the plan, and which of them a person should look at first.

A few frames carry the whole plan: each lesion's minimum lumen area, its reference, and the most distended frame of each
landing zone. They are offered first, whatever their confidence; then every uncertain frame that a lesion is measured on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from planner.model.arrays import BoolArray
from planner.model.assessment import DecidingFrame, DecidingRole, VesselAssessment
from planner.model.contour import LumenContours
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.vessel import LandingZone, Lesion
from planner.wording.numbers import format_mm, format_mm2, format_percent

NO_LUMEN = "no lumen"


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
    plan: Plan, vessel: VesselAssessment | None, policy: Policy, *, a_stent_is_planned: bool
) -> tuple[DecidingFrame, ...]:
    """Return the frames that the plan rests on, in the order in which a person should look at them.

    Each frame stands once, with all its parts. Deciding frames stay listed when they are confirmed; uncertain frames
    inside lesions vanish then. Narrowings of the IVC decide no stent and are left out. A reference is a mean over
    several frames: one of them stands for it, the one in the middle unless a person confirmed another.
    """
    contours = plan.contours
    if vessel is None or contours is None:
        return ()
    lesions = sorted(
        (lesion for lesion in vessel.lesions if lesion.segment != "IVC"),
        key=lambda lesion: -lesion.area_stenosis_percent,
    )
    doubtful = doubtful_frames(plan, policy)
    parts = [
        *(part for lesion in lesions for part in _of_lesion(lesion, plan)),
        *(_of_landing(vessel) if a_stent_is_planned else ()),
    ]
    found = [_completed(part, plan, doubtful) for part in _merged(parts)]
    listed = {item.frame_index for item in found}
    for lesion in lesions:
        for part in _doubtful_in(lesion, vessel, doubtful, contours):
            if part.frame_index not in listed:
                listed.add(part.frame_index)
                found.append(_completed(part, plan, doubtful))
    return tuple(found)


def frames_to_confirm(deciding: Iterable[DecidingFrame], plan: Plan) -> tuple[DecidingFrame, ...]:
    """Return those that nobody has confirmed in `plan`, which may be newer than the list."""
    return tuple(item for item in deciding if not (item.is_confirmed or item.frame_index in plan.confirmed_frames))


def _part(frame_index: int, role: DecidingRole, what: str, figure: str, decides: str) -> DecidingFrame:
    """A frame in one part; the contour's standing is filled in by `_completed`."""
    return DecidingFrame(int(frame_index), (role,), what, figure, decides, float("nan"), "auto", False, False)


def _of_lesion(lesion: Lesion, plan: Plan) -> Iterator[DecidingFrame]:
    stenosis = f"the stenosis of {format_percent(lesion.area_stenosis_percent)}"
    yield _part(lesion.mla_frame, "mla", f"MLA of {lesion.id}", format_mm2(lesion.mla_mm2), stenosis)
    sides = {
        "cranial": [frame for frame in lesion.reference_frames if frame < lesion.mla_frame],
        "caudal": [frame for frame in lesion.reference_frames if frame > lesion.mla_frame],
    }
    named = all(sides.values())
    for side, frames in sides.items():
        if frames:
            words = f"{side.capitalize()} reference of {lesion.id}" if named else f"Reference of {lesion.id}"
            figure = f"{format_mm2(lesion.reference_mm2)}, {_mean_of(lesion)}"
            yield _part(_standing_for(frames, plan), "reference", words, figure, f"{stenosis} and the lesion's borders")


def _mean_of(lesion: Lesion) -> str:
    count = len(lesion.reference_frames)
    return "this frame" if count == 1 else f"mean of {count} frames"


def _standing_for(frames: list[int], plan: Plan) -> int:
    """The middle one; where a person confirmed others but not that one, the confirmed one nearest to it."""
    middle = frames[len(frames) // 2]
    confirmed = [frame for frame in frames if is_confirmed(plan, frame)]
    return min(confirmed or [middle], key=lambda frame: abs(frame - middle))


def _of_landing(vessel: VesselAssessment) -> Iterator[DecidingFrame]:
    ends: tuple[tuple[str, LandingZone | None], ...] = (
        ("Cranial", vessel.landing_cranial),
        ("Caudal", vessel.landing_caudal),
    )
    for end, zone in ends:
        if zone is not None and zone.max_perimeter_diameter_mm is not None:
            figure = f"widest, perimeter Ø {format_mm(zone.max_perimeter_diameter_mm)}"
            yield _part(zone.max_frame, "landing", f"{end} landing vein", figure, "the stent's diameter")


def _merged(parts: Iterable[DecidingFrame]) -> tuple[DecidingFrame, ...]:
    """One entry per frame: a frame with several parts keeps its first place and names them all."""
    held: dict[int, DecidingFrame] = {}
    for part in parts:
        first = held.get(part.frame_index)
        held[part.frame_index] = part if first is None else _joined(first, part)
    return tuple(held.values())


def _joined(first: DecidingFrame, second: DecidingFrame) -> DecidingFrame:
    return replace(
        first,
        roles=(*first.roles, *(role for role in second.roles if role not in first.roles)),
        what=f"{first.what}; {second.what[:1].lower()}{second.what[1:]}",
        figure=f"{first.figure}; {second.figure}",
        decides=f"{first.decides}, and {second.decides}",
    )


def _completed(part: DecidingFrame, plan: Plan, doubtful: BoolArray) -> DecidingFrame:
    contours = plan.contours
    assert contours is not None
    frame = part.frame_index
    return replace(
        part,
        confidence=float(contours.confidence[frame]),
        source=contours.sources[frame],
        is_confirmed=is_confirmed(plan, frame),
        is_doubtful=bool(doubtful[frame]),
    )


def _doubtful_in(
    lesion: Lesion, vessel: VesselAssessment, doubtful: BoolArray, contours: LumenContours
) -> Iterator[DecidingFrame]:
    """Uncertain frames that a lesion is measured on, least sure first: those inside it, then those of its reference."""
    inside = range(lesion.start_frame, lesion.end_frame + 1)
    places = (
        (inside, f"Inside {lesion.id}", f"MLA and length of {lesion.id}"),
        (lesion.reference_frames, f"In the reference of {lesion.id}", f"the reference area of {lesion.id}"),
    )
    for frames, what, rests_on_it in places:
        uncertain = [frame for frame in frames if doubtful[frame]]
        for frame in sorted(uncertain, key=lambda frame: (np.nan_to_num(contours.confidence[frame]), frame)):
            area = float(vessel.sections.area_mm2[frame])
            figure = NO_LUMEN if np.isnan(area) else format_mm2(area)
            yield _part(frame, "lesion", what, figure, rests_on_it)
