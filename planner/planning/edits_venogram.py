"""What a surgeon can do to the venogram's part of a plan: each a pure function from plan to plan, like those in `edits`.

`view` is the `sop_instance_uid` of a further view, or empty for the venogram planned on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np

from planner.model.calibration import KnownSize, XrayScale
from planner.model.plan import Plan
from planner.model.venogram import (
    Collateral,
    DiameterReading,
    FurtherView,
    PlannedView,
    SharedPin,
    SubtractionChoice,
    VenogramLandmark,
    VenogramTracing,
)
from planner.model.vessel import LandmarkName

PLANNED_ON = ""
"""Names the venogram that is planned on, where a view is asked for."""


def view_of(plan: Plan, view: str = PLANNED_ON) -> FurtherView:
    """Return what the plan holds on a view, the venogram planned on included, in one shape; all empty for a new one."""
    if view == PLANNED_ON:
        return FurtherView(PLANNED_ON, plan.tracing, plan.xray_scale, plan.venogram_landmarks, plan.subtraction)
    return next((held for held in plan.further_views if held.image == view), FurtherView(view))


def with_tracing(plan: Plan, tracing: VenogramTracing | None, view: str = PLANNED_ON) -> Plan:
    """Replace a view's centreline, diameters and markers; what a person drew says so in its `source` and `who`."""
    return _changed(plan, view, lambda held: replace(held, tracing=tracing))


def with_proposed_tracings(plan: Plan, proposed: Plan) -> Plan:
    """Take over what the program traced on every view, and the collaterals it proposes; a person's lines stay."""
    for view in (PLANNED_ON, *(held.image for held in proposed.further_views)):
        held, found = view_of(plan, view).tracing, view_of(proposed, view).tracing
        if found is not None and (held is None or held.source == "auto"):
            plan = with_tracing(plan, with_hand_marks(found, view_of(plan, view)), view)
    for view in {held.image for held in proposed.collaterals}:
        of_view = [held for held in proposed.collaterals if held.image == view and held.is_proposal]
        plan = with_proposed_collaterals(plan, of_view, view)
    return plan


def with_hand_marks(found: VenogramTracing, before: FurtherView) -> VenogramTracing:
    """Return a newly found tracing with the widths that a person read on the view, and the bands that they marked."""
    if before.tracing is None:
        return found
    scale = before.xray_scale
    marked = scale is not None and scale.method == "catheter_markers" and bool(scale.who)
    bands_px = before.tracing.markers_px if marked else found.markers_px
    curl_px = before.tracing.curl_px if marked else found.curl_px
    return replace(found, readings=before.tracing.readings, markers_px=bands_px, curl_px=curl_px)


def with_xray_scale(plan: Plan, scale: XrayScale | None, view: str = PLANNED_ON) -> Plan:
    """Set a view's scale by hand; None gives it back to the program."""
    return _changed(plan, view, lambda held: replace(held, xray_scale=scale))


def with_subtraction(plan: Plan, choice: SubtractionChoice | None, view: str = PLANNED_ON) -> Plan:
    """Choose mask, shift and frame; None gives the choice back. The tracing is the program's to make anew after it."""
    return _changed(plan, view, lambda held: replace(held, subtraction=choice))


def with_venogram_landmark(plan: Plan, landmark: VenogramLandmark, view: str = PLANNED_ON) -> Plan:
    """Pin a landmark on a view; one of the same name is moved."""

    def pinned(held: FurtherView) -> FurtherView:
        others = tuple(mark for mark in held.landmarks if mark.name != landmark.name)
        return replace(held, landmarks=(*others, landmark))

    return _changed(plan, view, pinned)


def without_venogram_landmark(plan: Plan, name: LandmarkName, view: str = PLANNED_ON) -> Plan:
    """Take a landmark off a view."""

    def freed(held: FurtherView) -> FurtherView:
        return replace(held, landmarks=tuple(mark for mark in held.landmarks if mark.name != name))

    return _changed(plan, view, freed)


def with_diameter_reading(plan: Plan, reading: DiameterReading, view: str = PLANNED_ON) -> Plan:
    """Let a person's diameter stand in place of the program's where it was read; one that crosses it gives way.

    Raises
    ------
    ValueError
        When the view has no tracing, or the reading has no length.
    """
    tracing = view_of(plan, view).tracing
    if tracing is None:
        raise ValueError("a diameter is read on a traced vein")
    if reading.from_px == reading.to_px:
        raise ValueError("a diameter has two ends that lie apart")
    kept = tuple(held for held in tracing.readings if not _overlap(held, reading))
    return with_tracing(plan, replace(tracing, readings=(*kept, reading)), view)


def without_diameter_reading(plan: Plan, reading: DiameterReading, view: str = PLANNED_ON) -> Plan:
    """Give a diameter back to the program."""
    tracing = view_of(plan, view).tracing
    if tracing is None:
        return plan
    kept = tuple(held for held in tracing.readings if held != reading)
    return with_tracing(plan, replace(tracing, readings=kept), view)


def with_view_left_out(plan: Plan, view: str, left_out: bool = True) -> Plan:
    """Take no diameter from a further view, or take it in again.

    Raises
    ------
    ValueError
        For the venogram planned on: it is replaced by loading another, not left out.
    """
    if view == PLANNED_ON:
        raise ValueError("the venogram planned on cannot be left out")
    return _changed(plan, view, lambda held: replace(held, is_left_out=left_out))


def with_planned_view(plan: Plan, image: str, own_image: str, who: str = "") -> Plan:
    """Plan on a further view; what was planned on until now becomes a further view, with all that was decided on it.

    Parameters
    ----------
    image, own_image
        `sop_instance_uid` of the view to plan on, and of the one planned on until now.

    Raises
    ------
    ValueError
        When both are one, or a run has no identifier to find it by again.
    """
    if not image or not own_image or image == own_image:
        raise ValueError("another view that can be found again is planned on")
    before, after = replace(view_of(plan), image=own_image), view_of(plan, image)
    others = tuple(held for held in plan.further_views if held.image != image)
    names = {PLANNED_ON: own_image, image: PLANNED_ON}
    return replace(
        plan,
        tracing=after.tracing,
        xray_scale=after.xray_scale,
        venogram_landmarks=after.landmarks,
        subtraction=after.subtraction,
        further_views=(*others, before),
        collaterals=tuple(replace(held, image=names.get(held.image, held.image)) for held in plan.collaterals),
        shared_pins=tuple(replace(held, image=names.get(held.image, held.image)) for held in plan.shared_pins),
        planned_view=PlannedView(image, who),
    )


def with_collateral(plan: Plan, collateral: Collateral) -> Plan:
    """Mark a collateral; one of the same id is replaced."""
    others = tuple(held for held in plan.collaterals if held.id != collateral.id)
    return replace(plan, collaterals=tuple(sorted((*others, collateral), key=lambda held: _number(held.id))))


def without_collateral(plan: Plan, collateral_id: str) -> Plan:
    """Take a collateral away, a proposed one for good until they are proposed anew."""
    return replace(plan, collaterals=tuple(held for held in plan.collaterals if held.id != collateral_id))


def with_confirmed_collateral(plan: Plan, collateral_id: str, who: str) -> Plan:
    """Make a proposed collateral the person's own, as it lies."""
    held = tuple(
        replace(each, source="edited", who=who) if each.id == collateral_id else each for each in plan.collaterals
    )
    return replace(plan, collaterals=held)


def with_proposed_collaterals(plan: Plan, proposals: Iterable[Collateral], view: str = PLANNED_ON) -> Plan:
    """Replace a view's proposals; a person's stay, and a proposal that lies on one of them is left out."""
    kept = [held for held in plan.collaterals if held.image != view or not held.is_proposal]
    own = [held for held in kept if held.image == view]
    for proposal in proposals:
        if not any(_same_course(proposal, held) for held in own):
            kept.append(replace(proposal, id=free_id("C", (held.id for held in kept)), image=view))
    return replace(plan, collaterals=tuple(sorted(kept, key=lambda held: _number(held.id))))


def with_shared_pin(plan: Plan, pin: SharedPin) -> Plan:
    """Pin a place that both images show; one of the same id is moved."""
    others = tuple(held for held in plan.shared_pins if held.id != pin.id)
    return replace(plan, shared_pins=tuple(sorted((*others, pin), key=lambda held: held.frame_index)))


def without_shared_pin(plan: Plan, pin_id: str) -> Plan:
    """Take a shared place off both images."""
    return replace(plan, shared_pins=tuple(held for held in plan.shared_pins if held.id != pin_id))


def with_known_size(plan: Plan, size: KnownSize) -> Plan:
    """Record a thing of known size as measured; the same thing in the same image is measured anew.

    Raises
    ------
    ValueError
        When its size is not positive, or its two ends are one place.
    """
    if size.known_mm <= 0 or size.from_px == size.to_px:
        raise ValueError("a thing of known size has a size and two ends")
    return replace(plan, known_sizes=(*without_known_size(plan, size).known_sizes, size))


def without_known_size(plan: Plan, size: KnownSize) -> Plan:
    """Forget what was measured of a thing of known size."""
    kept = tuple(held for held in plan.known_sizes if (held.image, held.thing) != (size.image, size.thing))
    return replace(plan, known_sizes=kept)


def free_id(letter: str, taken: Iterable[str]) -> str:
    """Return the first id of a letter that is not taken: "C1", "C2"."""
    held = set(taken)
    return next(name for number in range(1, len(held) + 2) if (name := f"{letter}{number}") not in held)


def _changed(plan: Plan, view: str, change: Callable[[FurtherView], FurtherView]) -> Plan:
    after = change(view_of(plan, view))
    if view == PLANNED_ON:
        return replace(
            plan,
            tracing=after.tracing,
            xray_scale=after.xray_scale,
            venogram_landmarks=after.landmarks,
            subtraction=after.subtraction,
        )
    if any(held.image == view for held in plan.further_views):
        views = tuple(after if held.image == view else held for held in plan.further_views)
    else:
        views = (*plan.further_views, after)
    return replace(plan, further_views=views)


def _overlap(one: DiameterReading, other: DiameterReading) -> bool:
    """Whether two readings are of one place: their middles lie within half of the shorter one."""
    middles, lengths = [], []
    for reading in (one, other):
        ends = np.array([reading.from_px, reading.to_px])
        middles.append(ends.mean(axis=0))
        lengths.append(float(np.hypot(*(ends[1] - ends[0]))))
    return float(np.hypot(*(middles[1] - middles[0]))) < min(lengths) / 2


def _same_course(one: Collateral, other: Collateral) -> bool:
    """Whether half of one course lies within a vein's width of the other."""
    apart = np.hypot(*(one.points_px[:, None, :] - other.points_px[None, :, :]).T).T.min(axis=1)
    return len(apart) > 0 and float(np.mean(apart < _SAME_COURSE_PX)) >= 0.5


_SAME_COURSE_PX = 15.0


def _number(name: str) -> tuple[int, str]:
    figures = "".join(filter(str.isdigit, name))
    return (int(figures) if figures else 0, name)
