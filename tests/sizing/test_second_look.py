"""When to look again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.sizing.elongation import predict
from planner.sizing.second_look import plan_second_look
from tests.sizing.veins import POLICY, WORKED_EXAMPLES, vein


@pytest.mark.parametrize(
    ("name", "due_months"), [("mild NIVL", 12), ("moderate NIVL", 3), ("severe NIVL", 3), ("moderate PTS", 12)]
)
def test_the_worked_examples_are_due_by_their_chance(name: str, due_months: float) -> None:
    example = WORKED_EXAMPLES[name]
    look = plan_second_look(predict(example.inputs, example.stent_mm, example.stent_mm, POLICY), example.inputs, POLICY)
    assert look.due_months == due_months
    assert look.predicted_probability is not None
    assert (look.predicted_probability >= 0.25) is (due_months == 3)
    assert len(look.reasons) == 3


def test_the_level_is_the_policys() -> None:
    example = WORKED_EXAMPLES["mild NIVL"]
    eager = replace(POLICY, second_look_probability_percent=replace(POLICY.second_look_probability_percent, value=10.0))
    prediction = predict(example.inputs, 16, 16, eager)
    assert plan_second_look(prediction, example.inputs, eager).due_months == 3


def test_the_area_trigger_is_half_of_the_caudal_segments_minimum() -> None:
    inputs = vein(caudal_mm2=90, caudal_segment="EIV", unstented_mm=0)
    look = plan_second_look(predict(inputs, 16, 16, POLICY), inputs, POLICY)
    assert any("under 75 mm² (50 % of its minimum)" in reason for reason in look.reasons)
    assert look.due_months == 3


def test_no_chance_is_called_none_or_certain() -> None:
    inputs = vein(caudal_mm2=300, unstented_mm=5)
    look = plan_second_look(predict(inputs, 20, 20, POLICY), inputs, POLICY)
    assert [reason.partition(" chance")[0] for reason in look.reasons[:2]] == ["< 1 %", "< 1 %"]
    inputs = vein(caudal_mm2=25, mla_mm2=20, unstented_mm=5)
    look = plan_second_look(predict(inputs, 16, 16, POLICY), inputs, POLICY)
    assert look.reasons[0].startswith("> 99 % chance")


def test_an_unknown_drift_is_said() -> None:
    inputs = vein(unstented_mm=None)
    look = plan_second_look(predict(inputs, 16, 16, POLICY), inputs, POLICY)
    assert any("not known" in reason for reason in look.reasons)


def test_without_a_prediction_no_date_is_made_up() -> None:
    look = plan_second_look(None, vein(), POLICY)
    assert look.due_months is None
    assert look.predicted_probability is None
