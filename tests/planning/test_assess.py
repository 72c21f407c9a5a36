"""The whole calculation on veins of known area: what is not measured is never called healthy."""

import dataclasses

import numpy as np
import pytest

from planner.errors import InvalidEntry
from planner.model.calibration import PixelSpacing
from planner.model.intake import Intake
from planner.model.plan import Plan
from planner.model.vessel import Landmark
from planner.planning.assess import assess, judge_anew
from planner.planning.measurement_findings import measurement_findings
from tests.helpers import assessments
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.made_cases import SYMPTOMATIC, case_and_plan, ellipses
from tests.helpers.policies import shipped_catalogue, shipped_policy
from tests.helpers.veins import frame_at, vein


def assessed(case, plan):
    return assess(case, plan, shipped_catalogue(), shipped_policy())


def codes(assessment) -> set[str]:
    return {finding.code for finding in assessment.checks}


def test_a_symptomatic_narrowing_is_treated_with_a_stent_that_covers_it() -> None:
    assessment = assessed(*case_and_plan((50.0, 66.0, 60.0)))
    assert assessment.indication.verdict == "treat"
    (stent,) = assessment.recommendation.stents
    assert stent.cranial_mm < 50.0
    assert stent.caudal_mm > 66.0
    assert stent.diameter_mm >= 16


def test_the_same_narrowing_without_symptoms_is_not_treated_and_gets_no_second_look() -> None:
    silent = dataclasses.replace(SYMPTOMATIC, symptoms=(), ceap="C0")
    assessment = assessed(*case_and_plan((50.0, 66.0, 60.0), intake=silent))
    assert assessment.indication.verdict == "do_not_treat"
    assert assessment.second_look.due_months is None
    assert assessment.recommendation.stents == assessment.recommendation.alternatives == ()
    assert assessment.recommendation.balloon_mm is None


def test_a_second_look_says_that_a_stent_lies_in_the_vein_with_and_without_a_narrowing() -> None:
    stented = dataclasses.replace(SYMPTOMATIC, prior_stent=True)
    for narrowings in ((), ((50.0, 66.0, 60.0),)):
        assert "stent_in_place" in codes(assessed(*case_and_plan(*narrowings, intake=stented)))
        assert "stent_in_place" not in codes(assessed(*case_and_plan(*narrowings)))


def test_a_lost_lumen_is_never_called_healthy() -> None:
    case, plan = case_and_plan()
    area = vein().area_mm2.copy()
    area[frame_at(40.0) : frame_at(60.0)] = np.nan
    assessment = assessed(case, dataclasses.replace(plan, contours=ellipses(area)))
    assert assessment.indication.verdict == "insufficient"
    assert any(code.startswith("lumen_gap") for code in codes(assessment))


def test_without_landmarks_an_even_vein_is_not_called_healthy() -> None:
    case, plan = case_and_plan(intake=dataclasses.replace(SYMPTOMATIC, landmarks=()))
    narrow = Plan(intake=plan.intake, contours=ellipses(np.full(vein().area_mm2.size, 70.0)))
    assessment = assessed(case, narrow)
    assert assessment.indication.verdict == "insufficient"
    assert "confluence_unknown" in codes(assessment)


def test_a_landmark_outside_the_pullback_is_refused_even_with_a_motor() -> None:
    stray = dataclasses.replace(SYMPTOMATIC, landmarks=(Landmark("profunda_confluence", 9999),))
    with pytest.raises(InvalidEntry, match="9999"):
        assessed(*case_and_plan((50.0, 66.0, 60.0), intake=stray))


def test_the_widest_diseased_segment_sets_the_target() -> None:
    assessment = assessed(*case_and_plan((40.0, 60.0, 85.0), (110.0, 125.0, 25.0)))
    assert assessment.sizing_inputs is not None
    assert assessment.sizing_inputs.lesion.segment == "CIV"
    assert all(stent.diameter_mm >= 16 for stent in assessment.recommendation.stents)


def test_with_a_motor_a_landmark_lies_where_its_frame_lies() -> None:
    moved = (*SYMPTOMATIC.landmarks[:-1], Landmark("profunda_confluence", frame_at(195.0), 130.0))
    case, plan = case_and_plan((50.0, 66.0, 60.0), intake=dataclasses.replace(SYMPTOMATIC, landmarks=moved))
    vessel = assessed(case, plan).vessel
    assert vessel is not None
    assert vessel.landmarks[-1].position_mm == 195.0


def test_an_empty_intake_is_insufficient_and_says_what_was_assumed() -> None:
    assessment = assessed(*case_and_plan((50.0, 66.0, 60.0), intake=Intake()))
    assert assessment.indication.verdict == "insufficient"
    assert assessment.elongation is not None
    assert "disease_class" in assessment.elongation.assumed


def test_without_positions_there_is_a_diameter_but_no_length() -> None:
    assessment = assessed(*case_and_plan((50.0, 66.0, 60.0), mode="manual"))
    assert assessment.recommendation.length is None or assessment.recommendation.length.required_mm is None
    assert "positions_unknown" in codes(assessment)


def test_ivus_and_venogram_that_disagree_beyond_their_usual_limits_are_told() -> None:
    made = assessments.sample()
    vessel, venogram = made.assessment.vessel, made.assessment.venogram
    assert vessel is not None
    assert venogram is not None

    def told(percent: float) -> set[str]:
        lesion = dataclasses.replace(venogram.lesions[0], diameter_stenosis_percent=percent)
        run = dataclasses.replace(venogram, lesions=(lesion,))
        found = measurement_findings(made.case, made.plan, vessel, run, shipped_policy())
        return {finding.code for finding in found}

    by_ivus = 100 * (1 - (1 - vessel.lesions[0].area_stenosis_percent / 100) ** 0.5)
    assert "ivus_venogram_disagree" in told(by_ivus - 26)
    assert "ivus_venogram_disagree" not in told(by_ivus - 24)


def test_a_reference_in_the_vena_cava_is_told_with_its_frames() -> None:
    made = assessments.sample(venogram=False)
    vessel = made.assessment.vessel
    assert vessel is not None
    caval = dataclasses.replace(vessel.lesions[0], reference_frames=(12, 13, 14))
    vessel = dataclasses.replace(vessel, lesions=(caval,))
    found = measurement_findings(made.case, made.plan, vessel, None, shipped_policy())
    (told,) = [finding for finding in found if finding.code == "reference_is_caval_L1"]
    assert told.frames == (12, 13)


def test_another_intake_is_judged_as_the_whole_calculation_judges_it() -> None:
    case, plan = case_and_plan((50.0, 66.0, 60.0))
    silent = dataclasses.replace(SYMPTOMATIC, symptoms=(), ceap="C0")
    judged = judge_anew(assessed(case, plan), silent)
    assert judged == assessed(case, dataclasses.replace(plan, intake=silent)).indication
    assert judged.verdict == "do_not_treat"


@pytest.mark.parametrize(
    ("spacing", "code"), [(PixelSpacing(0.1, 0.1, "manual"), "no_contours"), (None, "no_calibration")]
)
def test_a_calibrated_pullback_without_contours_is_not_called_uncalibrated(
    spacing: PixelSpacing | None, code: str
) -> None:
    case, plan = plain_case(spacing=None), dataclasses.replace(plain_plan(), contours=None, spacing=spacing)
    found = measurement_findings(case, plan, None, None, shipped_policy())
    assert {"no_contours", "no_calibration"} & {finding.code for finding in found} == {code}
