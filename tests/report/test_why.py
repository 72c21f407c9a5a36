"""An expert who reads a plan finds no number without a rule and a source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from planner.model.intake import Intake, LengthAllowance, Symptom
from planner.model.plan import Plan
from planner.planning.assess import assess, assess_measurements
from planner.planning.derivation import derive, find_derivation
from planner.report.parts.derivations import build_why
from planner.report.parts.sources import SourceList
from planner.report.plan_json import plan_document
from planner.report.rounding import SHARE, rounded
from tests.helpers.assessments import sample
from tests.helpers.made_cases import SYMPTOMATIC, case_and_plan
from tests.helpers.policies import shipped_catalogue, shipped_policy
from tests.sizing.veins import vein

INTAKE = Intake(side="left", disease_class="PTS", symptoms=(Symptom("swelling", True),), ceap="C4", vcss=9, villalta=12)
ECHOES = {
    "why": "is the derivations",
    "evidence": "each entry holds its own rule, inputs, frames and source",
    "provenance": "what the program was run with; the same parameters are explained under elongation.parameters",
    "pullback.provenance": "the same record, for the part of the file that `measure` writes",
    "venogram.provenance": "the same record, for the part of the file that `venogram` writes",
}
"""Parts of plan.json whose numbers are no results of the plan, with the reason."""


def imaged(**changes: object):
    case, plan = case_and_plan((50.0, 66.0, 60.0), intake=replace(SYMPTOMATIC, **changes))
    return case, plan, assess(case, plan, shipped_catalogue(), shipped_policy())


def typed(**changes: object):
    inputs = replace(vein(landing_mm=14.6, disease_class="PTS"), **changes)
    intake = replace(INTAKE, length_allowance=LengthAllowance(mm=8.0))
    return None, Plan(intake=intake), assess_measurements(inputs, intake, shipped_catalogue(), shipped_policy())


def numbers(value: object, path: str) -> Iterator[tuple[str, float]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from numbers(below, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from numbers(below, f"{path}[{index}]")
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path, value


def results(document: dict[str, object]) -> Iterator[tuple[str, float]]:
    """Every number of the file that is not an echo."""
    for path, value in numbers(document, ""):
        if not any(path == echo or path.startswith((f"{echo}.", f"{echo}[")) for echo in ECHOES):
            yield path, value


CASES = {
    "images": cache(imaged),
    "images, silent, surgeon's allowance": cache(
        lambda: imaged(symptoms=(), ceap="C0", length_allowance=LengthAllowance(percent=10))
    ),
    "typed": cache(typed),
    "typed, no length": cache(
        lambda: typed(lesion=replace(vein().lesion, length_mm=None), unstented_caudal_length_mm=None)
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_every_number_of_the_plan_has_a_derivation_with_a_rule_and_a_source(name: str) -> None:
    case, plan, assessment = CASES[name]()
    document = plan_document(case, plan, assessment, "2026-01-01")
    derivations = derive(assessment)
    walked = list(results(document))
    assert len(walked) > 30
    for path, value in walked:
        found = find_derivation(derivations, path)
        assert found is not None, path
        assert found.rule, path
        assert found.source, path
        if found.value is not None:
            assert float(found.value) == pytest.approx(value, abs=0.01), path


def test_the_venograms_numbers_have_a_derivation_too() -> None:
    made = sample()
    document = plan_document(made.case, made.plan, made.assessment, "2026-01-01")
    derivations = derive(replace(made.assessment, policy=shipped_policy()))
    walked = [path for path, _ in results(document) if path.startswith(("venogram.", "calibrations["))]
    assert len(walked) > 100
    assert [path for path in walked if find_derivation(derivations, path) is None] == []


@pytest.mark.parametrize("end", ["cranial", "caudal"])
def test_a_landing_zone_leads_to_its_widest_frame(end: str) -> None:
    _, _, assessment = CASES["images"]()
    zone = getattr(assessment.vessel, f"landing_{end}")
    held = derive(assessment)[f"pullback.landing_zones.{end}.max_perimeter_diameter_mm"]
    assert held.value == zone.max_perimeter_diameter_mm
    assert held.frames == (zone.max_frame,)


def test_a_bar_of_the_tornado_leads_to_how_far_its_input_was_moved_and_what_that_rests_on() -> None:
    _, _, assessment = CASES["typed"]()
    first = assessment.elongation.sensitivity[0]
    held = derive(assessment)["elongation.sensitivity[0].delta_mm[1]"]
    assert held.value == first.delta_high_mm
    assert held.inputs[0].value == first.high_value
    assert held.inputs[0].source


@pytest.mark.parametrize("name", CASES)
def test_nothing_below_a_number_is_without_a_source_either(name: str) -> None:
    for path, derivation in derive(CASES[name]()[2]).items():
        for below in derivation.walk():
            assert below.what, path
            assert below.rule, (path, below.what)
            assert below.source, (path, below.what)


def test_every_derivation_with_a_value_stands_at_a_place_of_the_plan() -> None:
    case, plan, assessment = CASES["images"]()
    document = plan_document(case, plan, assessment, "2026-01-01")
    there = {path for path, _ in results(document)} | {"indication.verdict"}
    told = {path for path, derivation in derive(assessment).items() if derivation.value is not None}
    assert told - there == set()


def test_the_file_holds_the_same_tree() -> None:
    case, plan, assessment = CASES["images"]()
    why = plan_document(case, plan, assessment, "2026-01-01")["why"]
    derivations = derive(assessment)
    assert set(why) == set(derivations)
    held, made = why["recommendation.required_diameter_mm"], derivations["recommendation.required_diameter_mm"]
    assert held["value"] == rounded(float(made.value or 0), SHARE)
    assert [below["what"] for below in held["inputs"]] == [below.what for below in made.inputs]


def test_the_diameter_leads_to_the_frame_and_the_calibration_it_was_read_with() -> None:
    _, _, assessment = CASES["images"]()
    stent = derive(assessment)["recommendation.stents[0].diameter_mm"]
    zone = assessment.vessel.landing_caudal
    below = list(stent.walk())
    assert any(step.frames == (zone.max_frame,) and step.value == zone.max_perimeter_diameter_mm for step in below)
    assert any(step.what == "Pixel width" for step in below)


def test_the_length_leads_to_both_borders_of_the_disease() -> None:
    _, _, assessment = CASES["images"]()
    lesion = assessment.vessel.lesions[0]
    below = list(derive(assessment)["recommendation.stents[0].length_mm"].walk())
    assert {(lesion.start_frame,), (lesion.end_frame,)} <= {step.frames for step in below}


def test_scores_of_the_verdict_lead_to_their_items() -> None:
    _, _, assessment = CASES["typed"]()
    told = {below.what: below for below in derive(assessment)["indication.verdict"].inputs}
    assert told["Villalta scale"].rule == "total as typed in: moderate"
    assert told["Venous Clinical Severity Score"].value == 9


def test_an_assessment_without_its_policy_derives_nothing() -> None:
    assert derive(sample().assessment) == {}


def test_the_printed_plan_says_why_in_a_line_each_with_the_frame_and_the_source() -> None:
    sources = SourceList()
    _, _, assessment = CASES["images"]()
    told = build_why(assessment, sources)
    frame = assessment.vessel.landing_caudal.max_frame
    assert f"(frame {frame + 1})" in told[0].text
    assert [entry.text.split()[0] for entry in told] == ["Least", "Length", "Length"]
    assert all(entry.source is not None for entry in told)


def test_a_plan_that_treats_nothing_explains_no_size() -> None:
    assert build_why(CASES["images, silent, surgeon's allowance"]()[2], SourceList()) == ()


def test_where_the_preferred_length_decides_the_length_says_so() -> None:
    short, long = (typed(lesion=replace(vein().lesion, length_mm=mm))[2] for mm in (20.0, 90.0))
    told = derive(short)["recommendation.stents[0].length_mm"]
    assert "of at least the preferred 80 mm" in told.rule
    assert any(below.value == 80 for below in told.inputs)
    assert "preferred" not in derive(long)["recommendation.stents[0].length_mm"].rule
