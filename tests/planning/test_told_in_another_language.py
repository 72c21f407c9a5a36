"""What an assessment tells can be told in another language, word for word and number for number.

The other language writes a dash for every letter of a sentence and `٫` before decimals: letters that are left come out of a
gap that holds plain English, and a point that is left comes from a number that was written too early.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from planner.errors import InvalidEntry
from planner.measure.pins import require_inside
from planner.model.assessment import Assessment
from planner.model.intake import CONTRAINDICATIONS, Intake, LengthAllowance, Symptom
from planner.model.vessel import Landmark, Travel
from planner.planning.assess import assess, assess_measurements
from planner.planning.derivation import derive
from planner.said import Language, retell
from planner.wording.robustness import describe_robustness, describe_sensitivity
from tests.helpers.made_cases import SYMPTOMATIC, case_and_plan, ellipses
from tests.helpers.policies import shipped_catalogue, shipped_policy
from tests.helpers.veins import frame_at
from tests.helpers.veins import vein as profile
from tests.sizing.veins import vein

GAP = re.compile(r"(\{[^{}]*\})")
NAMES = re.compile(r"ilioplan-[a-z]+|docs/[a-z-]+\.md|\bmmHg\b|\b(?:CEAP|NIVL|PTS)\b")
"""Names of versions, of pages, of a unit and of classes, which every language keeps."""

TALKATIVE = Intake(
    disease_class="NIVL",
    symptoms=(Symptom("swelling", True), Symptom("pain", False), Symptom("heaviness", None)),
    ceap="C4",
    ulcer=True,
    prior_dvt=True,
    pregnancy=True,
    planned_abdominal_surgery=True,
    contraindications=CONTRAINDICATIONS,
    vcss=9,
    villalta=12,
    pressure_gradient_mmhg=-2.5,
)


def dashes(template: str) -> str:
    parts = GAP.split(template)
    return "".join(part if part.startswith("{") else re.sub(r"[^\W\d_]", "-", part) for part in parts)


OTHER = Language(dashes, "٫")


def told(assessment: Assessment) -> Iterator[str]:
    for check in assessment.checks:
        yield from (check.text, check.source, check.clears)
    for reason in assessment.indication.reasons:
        yield from (reason.text, reason.source)
    recommendation = assessment.recommendation
    for candidate in (*recommendation.considered, *recommendation.alternatives):
        yield candidate.why
    for frame in assessment.deciding_frames:
        yield frame.why
    for derivation in derive(assessment).values():
        for each in derivation.walk():
            yield from (each.what, each.rule, each.source, each.uncertainty)
            yield each.value if isinstance(each.value, str) else ""
    yield from assessment.second_look.reasons
    if recommendation.robustness is not None:
        yield describe_robustness(recommendation.robustness)
    if assessment.elongation is not None:
        yield describe_sensitivity(assessment.elongation.sensitivity)


def imaged(*narrowings, mode: str = "motor", **changes: object) -> Assessment:
    made = case_and_plan(*narrowings, mode=mode, intake=replace(SYMPTOMATIC, **changes))
    return assess(*made, shipped_catalogue(), shipped_policy())


def with_a_gap() -> Assessment:
    case, plan = case_and_plan(laterality="R")
    area = profile().area_mm2.copy()
    area[frame_at(40.0) : frame_at(60.0)] = np.nan
    return assess(case, replace(plan, contours=ellipses(area, 1.8)), shipped_catalogue(), shipped_policy())


def typed(intake: Intake, **changes: object) -> Assessment:
    return assess_measurements(vein(**changes), intake, shipped_catalogue(), shipped_policy())


CASES = {
    "a narrowing": lambda: imaged((50.0, 66.0, 60.0)),
    "two narrowings by hand": lambda: imaged((40.0, 60.0, 85.0), (110.0, 125.0, 25.0), mode="manual"),
    "pinned travel": lambda: imaged((50.0, 66.0, 60.0), mode="manual", travel=(Travel(10, 100, 80.0),)),
    "nothing stated": lambda: imaged((50.0, 66.0, 60.0), side=None, disease_class=None, symptoms=None, landmarks=()),
    "the surgeon's allowance": lambda: imaged((50.0, 66.0, 60.0), length_allowance=LengthAllowance(percent=10)),
    "a lost lumen of the other side": with_a_gap,
    "typed, everything stated": lambda: typed(TALKATIVE, landing_mm=14.6, disease_class="PTS"),
    "typed, little known": lambda: typed(Intake(), lesion_mm=None, unstented_mm=None, tortuosity=None),
    "typed, absurd": lambda: typed(
        TALKATIVE, lesion_mm=300.0, unstented_mm=400.0, caudal_segment="IVC", caudal_mm2=600.0
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_no_english_is_left(case: str) -> None:
    texts = [text for text in told(CASES[case]()) if text]
    assert len(texts) > 20
    left = {text: NAMES.sub("", retell(text, OTHER)) for text in texts}
    devices = re.compile("|".join(re.escape(model.device) for model in shipped_catalogue().models))
    left = {text: devices.sub("", other) for text, other in left.items()}
    assert [(text, other) for text, other in left.items() if re.search(r"[A-Za-z]{3,}", other)] == []


def test_numbers_take_the_other_decimal_mark() -> None:
    texts = [text for text in told(CASES["a narrowing"]()) if text]
    moved = [retell(text, OTHER) for text in texts if re.search(r"\d\.\d mm", text)]
    assert moved
    assert all("٫" in text for text in moved)


def test_a_refusal_is_told_as_well() -> None:
    with pytest.raises(InvalidEntry, match="pinned") as caught:
        require_inside(10, [Landmark("inguinal_ligament", 99)], [])
    assert retell(caught.value.sentence, OTHER).count("99") == 1
    assert not re.search(r"[a-z]{3,}", retell(caught.value.sentence, OTHER).removeprefix("landmarks"))
