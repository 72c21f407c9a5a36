"""plan.json holds the contract's keys, says what is unknown, and gives evidence for each headline number."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from planner.model.assessment import SecondLook
from planner.model.intake import Intake, LengthAllowance
from planner.model.plan import CheckOverride, Plan
from planner.planning.assess import assess_measurements
from planner.planning.sizing_inputs import graded_in_its_own_segment
from planner.report.json_text import json_bytes
from planner.report.plan_json import plan_document
from tests.helpers.assessments import CREATED, MLA, sample, sizing_inputs, typed_sample
from tests.helpers.policies import shipped_catalogue
from tests.sizing.veins import POLICY, vein

IMAGES = object()


def written(made, case=IMAGES):
    case = made.case if case is IMAGES else case
    return json.loads(json_bytes(plan_document(case, made.plan, made.assessment, CREATED)))


def test_a_plan_has_the_contracts_keys():
    document = written(sample())
    assert document["schema"] == "ilioplan.plan/1"
    assert {"patient", "side", "class"} <= set(document["case"])
    assert document["pullback"]["schema"] == "ilioplan.pullback/1"
    assert document["venogram"]["schema"] == "ilioplan.venogram/1"
    assert {"verdict", "reasons"} <= set(document["indication"])
    assert {"code", "text", "source"} <= set(document["indication"]["reasons"][0])
    elongation = document["elongation"]
    assert set(elongation["delta_mm"]) == {"p05", "median", "p80", "p95"}
    assert {"mean", "p05", "p95"} <= set(elongation["straightening_mm"])
    assert {"p05", "median", "p95"} <= set(elongation["caudal_diameter_after_mm"])
    assert {"month", "delta_mm_median"} <= set(elongation["by_month"][0])
    assert {"model", "caudal_diameter_before_mm", "inputs", "assumed"} <= set(elongation)
    recommendation = document["recommendation"]
    stent = ["device", "diameter_mm", "length_mm", "cranial_mm", "caudal_mm", "sheath_fr", "verified"]
    assert set(stent) <= set(recommendation["stents"][0])
    rest = ["required_length_mm", "length_allowance_mm", "balloon_mm", "alternatives", "checks"]
    assert set(rest) <= set(recommendation)
    assert {"code", "severity", "text", "source"} <= set(recommendation["checks"][0])
    assert all(candidate["why"] for candidate in recommendation["alternatives"])
    assert set(document["second_look"]) == {"due_months", "predicted_probability", "reasons"}


def test_the_plans_pullback_leaves_contours_to_measure():
    assert "contour_mm" not in written(sample())["pullback"]["frames"][0]


def test_a_prediction_without_a_planned_stent_says_what_it_stands_for():
    treated, silent = written(sample())["elongation"], written(sample(verdict="do_not_treat"))["elongation"]
    assert (treated["stent_is_planned"], treated["stands_for"]) == (True, None)
    assert silent["stent_is_planned"] is False
    assert silent["stands_for"].startswith("No stent is planned")
    assert silent["delta_mm"] == treated["delta_mm"]


def test_assumed_inputs_are_named():
    assert written(sample())["elongation"]["assumed"] == ["pressure_gradient_mmhg", "covered_tortuosity"]


def test_provenance_names_inputs_rules_and_model():
    provenance = written(sample())["provenance"]
    assert set(provenance["input_sha256"]) == {"pullback", "venogram"}
    assert provenance["policy"]["sha256"] != provenance["catalogue"]["sha256"]
    assert provenance["elongation_model"] == "ilioplan-elongation 0.1"
    assert provenance["created"] == CREATED


def test_every_headline_number_has_evidence_with_rule_source_and_uncertainty():
    document = written(sample())
    evidence = document["evidence"]
    for name in ("verdict", "stent_diameter_mm", "required_length_mm", "mla_mm2[L1]", "delta_mm"):
        assert evidence[name]["rule"]
        assert evidence[name]["source"]
        assert evidence[name]["uncertainty"]
    assert evidence["mla_mm2[L1]"]["frames"] == [MLA]
    assert evidence["mla_mm2[L1]"]["value"] == pytest.approx(document["lesions"][0]["mla_mm2"], abs=0.01)
    assert evidence["required_length_mm"]["value"] == document["recommendation"]["required_length_mm"]


def test_an_overruled_check_keeps_the_surgeons_reason():
    made = sample().changed(overrides=(CheckOverride("unverified_sizes", "Checked on the box."),))
    checks = {check["code"]: check["overruled_because"] for check in written(made)["recommendation"]["checks"]}
    assert checks["unverified_sizes"] == "Checked on the box."
    assert checks["model_not_validated"] is None


def test_a_plan_from_typed_measurements_has_a_lesion_and_no_images():
    document = written(typed_sample(), None)
    assert document["pullback"] is None
    assert document["venogram"] is None
    assert document["case"]["patient"]["name"] is None
    lesion = document["lesions"][0]
    assert lesion["mla_mm2"] == 60.0
    assert lesion["reference_method"] == "caudal"
    assert lesion["reference_mm2"] == pytest.approx(165.0)
    assert lesion["mla_frame"] is None
    assert document["recommendation"]["stents"][0]["cranial_mm"] is None


def test_a_typed_lesion_graded_against_no_entered_vein_was_graded_against_the_population():
    inputs = sizing_inputs(lesion=replace(sizing_inputs().lesion, area_stenosis_percent=70.0))
    document = written(typed_sample().changed(sizing_inputs=inputs), None)
    assert document["lesions"][0]["reference_mm2"] == pytest.approx(200.0)
    assert document["lesions"][0]["reference_method"] == "population"


def test_a_lumen_wider_than_every_reference_is_graded_against_the_one_that_was_used():
    wide = replace(sizing_inputs().lesion, mla_mm2=250.0, area_stenosis_percent=-52.0)
    inputs = graded_in_its_own_segment(sizing_inputs(lesion=wide), POLICY)
    document = written(typed_sample().changed(sizing_inputs=inputs), None)
    lesion = document["lesions"][0]
    assert (lesion["area_stenosis_percent"], lesion["reference_mm2"]) == (0.0, 200.0)
    assert lesion["reference_method"] == "population"


def test_what_nobody_stated_is_absent_from_the_intake_and_null_in_the_case():
    document = written(sample().changed(intake=Intake(length_allowance=LengthAllowance(mm=8.0))))
    assert document["intake"] == {"length_allowance_mm": 8.0}
    assert document["case"]["side"] is None
    assert document["case"]["class"] is None


def test_without_a_prediction_of_length_the_reason_is_given():
    made = sample()
    lengthless = replace(
        made.assessment.elongation, delta_mm=None, net=(), what_if_not_known="the ligament is not pinned"
    )
    document = written(made.changed(elongation=lengthless))
    assert document["elongation"]["delta_mm"] is None
    assert document["elongation"]["not_known_because"] == "the ligament is not pinned"
    assert document["evidence"]["delta_mm"]["uncertainty"] == "the ligament is not pinned"


def test_an_unknown_second_look_is_null():
    document = written(sample().changed(second_look=SecondLook(None, None)))
    assert document["second_look"] == {"due_months": None, "predicted_probability": None, "reasons": []}


def test_the_same_plan_gives_the_same_bytes():
    made = sample()
    assert json_bytes(plan_document(made.case, made.plan, made.assessment, CREATED)) == json_bytes(
        plan_document(made.case, made.plan, made.assessment, CREATED)
    )


def test_every_size_that_was_considered_says_whether_it_is_verified_and_the_plan_which_sheath_it_needs() -> None:
    made = assess_measurements(vein(landing_mm=14.6), Intake(side="left"), shipped_catalogue(), POLICY)
    told = plan_document(None, Plan(), made, "2026")["recommendation"]
    assert told["sheath_fr"] == 9
    assert {size["verified"] for size in told["candidates"]} == {False}
    assert all(size["diameters_mm"][0] == size["diameter_mm"] for size in told["candidates"])
