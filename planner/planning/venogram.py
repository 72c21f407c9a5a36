"""From tracings to measured venograms: the one planned on, and every further view of the same vein."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.measure.xray.measuring import measure_venogram
from planner.model.calibration import XrayScale
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.venogram import FurtherView, SubtractionChoice, Venogram, VenogramTracing
from planner.model.venogram_measurement import Pooling, VenogramMeasurement, ViewMeasurement
from planner.planning.edits_venogram import PLANNED_ON, view_of
from planner.wording.views import name_view


@dataclass(frozen=True, eq=False)
class View:
    """One venogram view with what stands of it.

    Attributes
    ----------
    key
        What edits call it: empty for the venogram planned on, else its `sop_instance_uid`.
    name
        "AP", "LAO 26°".
    tracing
        With the scale in force; None before it is traced.
    """

    key: str
    name: str
    venogram: Venogram
    held: FurtherView
    tracing: VenogramTracing | None

    @property
    def image(self) -> str:
        """`sop_instance_uid` of its run, the one planned on included."""
        return self.venogram.origin.sop_instance_uid

    @property
    def scale(self) -> XrayScale | None:
        """A person's scale, else the found one."""
        return self.held.xray_scale or (None if self.tracing is None else self.tracing.scale)

    @property
    def choice(self) -> SubtractionChoice | None:
        """How a person wants it subtracted."""
        return self.held.subtraction

    @property
    def is_planned_on(self) -> bool:
        """Whether it is the venogram that the plan is drawn on."""
        return self.key == PLANNED_ON

    @property
    def is_left_out(self) -> bool:
        """Whether a person took it out of the comparison."""
        return self.held.is_left_out


def as_planned(case: Case, plan: Plan) -> Case:
    """Return the case with the view that a person chose to plan on as its venogram, and the one loaded first among others.

    A choice that the case does not hold is left aside; the same case comes back where nothing changes.
    """
    chosen = plan.planned_view
    run = next((run for run in case.further_views if chosen and run.origin.sop_instance_uid == chosen.image), None)
    if run is None or case.venogram is None:
        return case
    others = (case.venogram, *(other for other in case.other_venograms if other is not run))
    return replace(case, venogram=run, other_venograms=others)


def views_of(case: Case, plan: Plan) -> tuple[View, ...]:
    """Return the venogram planned on, then all others of the same examination, as they were loaded."""
    if case.venogram is None:
        return ()
    return (
        _view(plan, PLANNED_ON, case.venogram),
        *(_view(plan, run.origin.sop_instance_uid, run) for run in case.further_views),
    )


def _view(plan: Plan, key: str, venogram: Venogram) -> View:
    held = view_of(plan, key)
    return View(key, name_view(venogram.geometry), venogram, held, _in_force(held))


def _in_force(held: FurtherView) -> VenogramTracing | None:
    if held.tracing is None or held.xray_scale is None:
        return held.tracing
    return replace(held.tracing, scale=held.xray_scale)


def assess_venogram(
    case: Case, plan: Plan, policy: Policy, pooling: Pooling | None = None
) -> VenogramMeasurement | None:
    """Return everything that follows from the tracing planned on; None without a venogram or a tracing."""
    tracing = tracing_in_force(plan)
    if case.venogram is None or tracing is None:
        return None
    own = {PLANNED_ON, case.venogram.origin.sop_instance_uid}
    return replace(
        measure_venogram(case.venogram, tracing, policy, pooling),
        landmarks=plan.venogram_landmarks,
        collaterals=tuple(held for held in plan.collaterals if held.image in own),
        shared_pins=tuple(pin for pin in plan.shared_pins if pin.image == PLANNED_ON),
    )


def assess_views(
    case: Case, plan: Plan, policy: Policy, planned_on: VenogramMeasurement | None
) -> tuple[ViewMeasurement, ...]:
    """Return every traced view, the venogram planned on (as `assess_venogram` gave it) first."""
    measured = []
    for view in views_of(case, plan):
        if view.is_planned_on:
            found = planned_on
        elif view.tracing is None:
            found = None
        else:
            found = replace(
                measure_venogram(view.venogram, view.tracing, policy),
                landmarks=view.held.landmarks,
                collaterals=tuple(held for held in plan.collaterals if held.image == view.key),
            )
        if found is not None:
            measured.append(ViewMeasurement(view.key, view.name, found, view.is_left_out))
    return tuple(measured)


def tracing_in_force(plan: Plan) -> VenogramTracing | None:
    """Return the tracing planned on, with a person's scale in place of the found one where there is one."""
    return _in_force(view_of(plan))
