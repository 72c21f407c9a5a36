"""Several views of one vein: each is traced and measured, and the smallest diameter is named with its view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.measure.xray.view_comparison import find_narrowest
from planner.model.calibration import XrayGeometry, XrayScale
from planner.model.case import Case
from planner.model.identity import Patient
from planner.model.plan import Plan
from planner.model.venogram import SubtractionChoice, VenogramTracing
from planner.model.venogram_measurement import VenogramMeasurement, ViewMeasurement
from planner.planning import edits_venogram as edits
from planner.planning.assess import assess
from planner.planning.propose import propose_tracing, retrace
from planner.planning.venogram import views_of
from planner.report.venogram_json import further_views, venogram_document
from planner.storage.catalogue import read_catalogue
from tests.helpers.policies import shipped_policy
from tests.helpers.xray_phantom import Narrowing, draw

AP, LAO, RAO = XrayGeometry(), XrayGeometry(primary_angle_deg=30.0), XrayGeometry(primary_angle_deg=-25.0)
TIGHT = 0.6


def view(uid: str, name: str, smallest_mm: float | None, percent: float | None = None) -> ViewMeasurement:
    """A view whose vein is 15 mm wide but at one place."""
    from planner.measure.xray.measuring import measure_tracing

    arc = np.arange(300.0)
    width = np.full(300, 50.0)
    if smallest_mm is not None or percent is not None:
        least = smallest_mm / 0.3 if smallest_mm is not None else 50.0 * (1 - (percent or 0.0) / 100)
        width -= (50.0 - least) * np.exp(-(((arc - 150.0) / 30.0) ** 4))
    line = np.stack([np.full(300, 80.0), arc], axis=1)
    scale = XrayScale(0.3, "manual", 2.0) if percent is None else None
    tracing = VenogramTracing(line, width, np.zeros((0, 2)), scale, 0, True)
    return ViewMeasurement(uid, name, measure_tracing(tracing, shipped_policy()))


def test_the_view_with_the_smallest_diameter_is_named() -> None:
    narrowest = find_narrowest([view("", "AP", 9.0), view("2", "LAO 30°", 6.0), view("3", "RAO 25°", None)])
    assert narrowest is not None
    assert (narrowest.image, narrowest.name, narrowest.views) == ("2", "LAO 30°", 3)
    assert narrowest.min_diameter_mm == pytest.approx(6.0, abs=0.1)
    assert narrowest.diameter_stenosis_percent == pytest.approx(60.0, abs=1.0)
    assert abs(narrowest.point - 150) < 15


def test_a_view_that_is_left_out_or_shows_nothing_does_not_count() -> None:
    nothing = VenogramTracing(np.zeros((0, 2)), np.zeros(0), np.zeros((0, 2)), None, 0, False, problem="no vein")
    empty = ViewMeasurement("4", "AP", VenogramMeasurement(nothing, None, None))
    left_out = replace(view("2", "LAO 30°", 6.0), is_left_out=True)
    narrowest = find_narrowest([view("", "AP", 9.0), left_out, empty])
    assert narrowest is not None
    assert (narrowest.image, narrowest.views) == ("", 1)
    assert find_narrowest([empty]) is None


def test_without_any_scale_the_highest_percentage_is_named_and_no_millimetres() -> None:
    narrowest = find_narrowest([view("", "AP", None, 45.0), view("2", "LAO 30°", None, 65.0)])
    assert narrowest is not None
    assert (narrowest.image, narrowest.min_diameter_mm) == ("2", None)
    assert narrowest.diameter_stenosis_percent == pytest.approx(65.0, abs=1.0)


def test_a_view_without_a_lesion_still_has_a_smallest_diameter() -> None:
    narrowest = find_narrowest([view("", "AP", 13.0)])
    assert narrowest is not None
    assert narrowest.min_diameter_mm == pytest.approx(13.0, abs=0.1)
    assert narrowest.diameter_stenosis_percent is None


@pytest.fixture(scope="module")
def case() -> Case:
    """AP shows a mild narrowing, LAO the same one tight."""
    mild = draw(size_px=256, narrowings=(Narrowing(58.0, diameter_stenosis=0.35),), seed=3).venogram(AP)
    tight = draw(size_px=256, narrowings=(Narrowing(58.0, diameter_stenosis=TIGHT),), seed=4).venogram(LAO)
    tight = replace(tight, origin=replace(tight.origin, sop_instance_uid="1.2.3.30"))
    return Case(Patient("MADE, Views"), venogram=mild, other_venograms=(tight,))


@pytest.fixture(scope="module")
def plan(case: Case) -> Plan:
    return propose_tracing(case, Plan())


def test_every_view_is_traced_and_the_plan_says_which_is_narrowest(case: Case, plan: Plan) -> None:
    made = assess(case, plan, read_catalogue(), shipped_policy())
    assert [each.name for each in made.views] == ["angles unknown", "LAO 30°"]
    assert made.views[0].measurement is made.venogram
    assert made.narrowest is not None
    assert made.narrowest.name == "LAO 30°"
    truth = 15.0 * (1 - TIGHT)
    assert made.narrowest.min_diameter_mm == pytest.approx(truth, abs=0.7)
    assert "narrower_in_another_view" in {check.code for check in made.checks}
    left_out = edits.with_view_left_out(plan, "1.2.3.30")
    again = assess(case, left_out, read_catalogue(), shipped_policy())
    assert again.narrowest is not None
    assert again.narrowest.image == ""
    assert "narrower_in_another_view" not in {check.code for check in again.checks}


def test_the_file_keeps_the_primary_keys_and_adds_the_views(case: Case, plan: Plan) -> None:
    made = assess(case, plan, read_catalogue(), shipped_policy())
    assert made.venogram is not None
    assert case.venogram is not None
    written = venogram_document(
        case.venogram, made.venogram, "now", None, further_views(case, made.views), made.narrowest
    )
    assert written["source"]["sop_instance_uid"] == "1.2.3"
    (further,) = written["views"]
    assert further["view"] == "LAO 30°"
    assert len(further["diameter_mm"]) == len(further["centreline_px"]) > 100
    assert written["narrowest"]["view"] == "LAO 30°"


def test_a_persons_mask_and_frame_are_used_when_a_view_is_traced_anew(case: Case, plan: Plan) -> None:
    chosen = edits.with_subtraction(plan, SubtractionChoice("frame", 0, None, 9), "1.2.3.30")
    traced = edits.view_of(retrace(case, chosen, "1.2.3.30"), "1.2.3.30").tracing
    assert traced is not None
    assert (traced.mask_frames, traced.frame_used) == ((0,), 9)
    assert views_of(case, chosen)[1].choice == SubtractionChoice("frame", 0, None, 9)


def test_a_persons_line_is_not_traced_over(case: Case, plan: Plan) -> None:
    tracing = edits.view_of(plan).tracing
    assert tracing is not None
    drawn = replace(tracing, source="edited", who="SAMPLE, Reader")
    assert propose_tracing(case, edits.with_tracing(plan, drawn)).tracing is drawn
    assert edits.with_proposed_tracings(edits.with_tracing(plan, drawn), plan).tracing is drawn
