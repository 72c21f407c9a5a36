"""What is said of how pullback and venogram were laid on one another."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.planning.registration_findings import registration_findings
from tests.helpers.assessments import sample

CODE = "images_tied_as_seen"


def test_without_bands_the_plan_says_how_far_off_a_carried_place_may_be() -> None:
    made = sample().assessment
    assert made.vessel is not None
    assert made.venogram is not None
    bare = replace(made.venogram, tracing=replace(made.venogram.tracing, markers_px=np.zeros((0, 2))))
    (said,) = [found for found in registration_findings(made.vessel, bare) if found.code == CODE]
    assert said.severity == "info"
    assert "by 3 mm between shared landmarks and by 11 mm beyond" in said.text


def test_bands_along_the_vein_leave_nothing_to_say() -> None:
    made = sample().assessment
    assert made.vessel is not None
    assert made.venogram is not None
    line, arc = made.venogram.tracing.centreline_px, made.venogram.arc_mm
    assert arc is not None
    places = np.arange(5.0, arc[-1] - 5, 10.0)
    bands = np.stack([np.interp(places, arc, line[:, axis]) for axis in (0, 1)], axis=1)
    banded = replace(made.venogram, tracing=replace(made.venogram.tracing, markers_px=bands))
    assert CODE not in {found.code for found in registration_findings(made.vessel, banded)}
