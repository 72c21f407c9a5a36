"""What a person put on a venogram view, and where each can be taken hold of. Pure, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.plan import Plan
from planner.model.venogram import Collateral, SharedPin
from planner.planning.edits_venogram import PLANNED_ON
from planner.planning.venogram import View
from planner.ui.views.venogram.tooling import Selected


class Marked:
    """Reads the view that `shown` gives."""

    def __init__(self, plan: Callable[[], Plan], shown: Callable[[], View | None]) -> None:
        self._plan = plan
        self._shown = shown

    def places(self) -> Iterator[tuple[Selected, FloatArray]]:
        """Every mark with its places, shape (places, 2)."""
        view = self._shown()
        if view is None:
            return
        for mark in view.held.landmarks:
            yield ("landmark", mark.name), np.array([[mark.x_px, mark.y_px]])
        for reading in view.tracing.readings if view.tracing is not None else ():
            yield ("reading", reading), np.array([reading.from_px, reading.to_px])
        for pin in pins_on(self._plan(), view):
            yield ("shared", pin.id), np.array([[pin.x_px, pin.y_px]])
        for collateral in collaterals_on(self._plan(), view):
            yield ("collateral", collateral.id), collateral.points_px


def pins_on(plan: Plan, view: View) -> tuple[SharedPin, ...]:
    """Places of one view that are tied to frames of the pullback."""
    return tuple(pin for pin in plan.shared_pins if pin.image == view.key)


def collaterals_on(plan: Plan, view: View) -> tuple[Collateral, ...]:
    """Collaterals of one view, marked and proposed."""
    names = {view.key, view.venogram.origin.sop_instance_uid} if view.key == PLANNED_ON else {view.key}
    return tuple(held for held in plan.collaterals if held.image in names)
