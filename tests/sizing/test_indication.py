"""The decision table, row by row, and the limits that can only make it more careful."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.assessment import Indication
from planner.model.intake import CEAP_CLASSES, CONTRAINDICATIONS, Intake, Symptom
from planner.model.scores import ItemAnswer
from planner.sizing.indication import VERDICTS, judge
from tests.sizing.veins import POLICY, vein

SWELLING = (Symptom("swelling", positional=True),)
NOT_ASKED = (Symptom("pain", positional=None),)
NOT_POSITIONAL = (Symptom("pain", positional=False),)

ULCER = Intake(symptoms=NOT_ASKED, ulcer=True, ceap="C6")
SEVERE = Intake(symptoms=SWELLING, ceap="C3", ulcer=False)
PAIN = Intake(symptoms=NOT_ASKED, ceap="C1", ulcer=False)
SIGNS = Intake(symptoms=(), ceap="C4", ulcer=False)
SILENT = Intake(symptoms=(), ceap="C0", ulcer=False)
UNKNOWN = Intake()


def verdict(intake: Intake, percent: float | None, disease_class: str = "NIVL") -> Indication:
    """Judge a vein whose reference is at the population minimum; None for a vein that nobody measured."""
    if percent is None:
        return judge(intake, None, POLICY, vessel_was_measured=False)
    mla_mm2 = 200 * (1 - percent / 100)
    return judge(intake, vein(mla_mm2=mla_mm2, caudal_mm2=200, disease_class=disease_class), POLICY)  # type: ignore[arg-type]


def codes(found: Indication) -> set[str]:
    return {reason.code for reason in found.reasons}


@pytest.mark.parametrize(
    ("intake", "percent", "expected"),
    [
        (ULCER, None, "insufficient"),
        (ULCER, 35, "consider"),
        (ULCER, 50, "treat"),
        (SEVERE, None, "insufficient"),
        (SEVERE, 35, "consider"),
        (SEVERE, 49.9, "consider"),
        (SEVERE, 50, "treat"),
        (SEVERE, 90, "treat"),
        (PAIN, None, "insufficient"),
        (PAIN, 35, "consider"),
        (PAIN, 90, "consider"),
        (SIGNS, None, "insufficient"),
        (SIGNS, 35, "consider"),
        (SIGNS, 90, "consider"),
        (SILENT, None, "do_not_treat"),
        (SILENT, 35, "do_not_treat"),
        (SILENT, 90, "do_not_treat"),
        (UNKNOWN, None, "insufficient"),
        (UNKNOWN, 35, "insufficient"),
        (UNKNOWN, 90, "insufficient"),
    ],
)
def test_the_table_holds_row_by_row(intake: Intake, percent: float | None, expected: str) -> None:
    found = verdict(intake, percent)
    assert found.verdict == expected
    assert found.reasons
    assert all(reason.text and reason.source for reason in found.reasons)


@pytest.mark.parametrize("intake", [ULCER, SEVERE, PAIN, SIGNS, SILENT, UNKNOWN])
def test_a_measured_vein_without_a_lesion_is_not_stented(intake: Intake) -> None:
    found = judge(intake, None, POLICY, vessel_was_measured=True)
    assert found.verdict == "do_not_treat"
    assert found.reasons[0].code == ("no_symptoms" if intake is SILENT else "no_lesion")


def test_percent_alone_is_never_the_reason() -> None:
    assert "percent_alone" in codes(verdict(SEVERE, 90))
    assert "percent_alone" in codes(verdict(SILENT, 90))
    assert verdict(SILENT, 99).reasons[0].code == "no_symptoms"


@pytest.mark.parametrize("ceap", ["C0", "C1", "C2"])
def test_a_symptom_that_depends_on_posture_counts_whatever_the_ceap(ceap: str) -> None:
    intake = Intake(symptoms=SWELLING, ceap=ceap)  # type: ignore[arg-type]
    assert verdict(intake, 64).verdict == "treat"
    assert "positional_symptoms" in codes(verdict(intake, 64))


@pytest.mark.parametrize("ceap", ["C3", "C4"])
def test_symptoms_known_not_to_depend_on_posture_are_considered_only(ceap: str) -> None:
    found = verdict(Intake(symptoms=NOT_POSITIONAL, ceap=ceap), 70)  # type: ignore[arg-type]
    assert found.verdict == "consider"
    assert found.reasons[0].code == "not_positional"


def test_one_positional_symptom_is_enough() -> None:
    intake = Intake(symptoms=NOT_POSITIONAL + SWELLING, ceap="C3")
    assert verdict(intake, 70).verdict == "treat"


def test_an_ulcer_needs_no_dependence_on_posture() -> None:
    assert verdict(Intake(symptoms=NOT_POSITIONAL, ulcer=True), 70).verdict == "treat"
    assert verdict(Intake(symptoms=(), ceap="C5"), 70).verdict == "treat"


def test_posture_that_nobody_asked_for_is_said() -> None:
    assert "posture_not_asked" in codes(verdict(PAIN, 70))
    assert "posture_not_asked" not in codes(verdict(SEVERE, 70))


@pytest.mark.parametrize(
    ("villalta", "vcss", "expected"),
    [(10, None, "treat"), (9, None, "consider"), (None, 8, "treat"), (None, 7, "consider"), (9, 8, "treat")],
)
def test_post_thrombotic_scores_decide_at_the_trials_levels(
    villalta: float | None, vcss: float | None, expected: str
) -> None:
    intake = replace(PAIN, villalta=villalta, vcss=vcss)
    assert verdict(intake, 70, "PTS").verdict == expected


def test_scores_of_post_thrombotic_disease_do_not_count_for_other_veins() -> None:
    assert verdict(replace(PAIN, villalta=20), 70, "NIVL").verdict == "consider"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"pregnancy": True}, "pregnancy"),
        ({"allergies": ("Nickel jewellery",)}, "metal_allergy"),
        ({"planned_abdominal_surgery": True}, "planned_abdominal_surgery"),
    ],
)
def test_a_limit_allows_no_more_than_to_consider(change: dict[str, object], code: str) -> None:
    found = verdict(replace(SEVERE, **change), 70)  # type: ignore[arg-type]
    assert found.verdict == "consider"
    assert found.reasons[0].code == code
    assert verdict(replace(SILENT, **change), 70).verdict == "do_not_treat"  # type: ignore[arg-type]


def test_harmless_allergies_limit_nothing() -> None:
    assert verdict(replace(SEVERE, allergies=("penicillin",)), 70).verdict == "treat"


def test_a_clot_on_a_narrowing_can_be_an_exception_where_its_cause_was_stated() -> None:
    clotted = replace(SILENT, prior_dvt=True, cause="compression by the right common iliac artery")
    assert verdict(clotted, 70).verdict == "consider"
    assert verdict(clotted, 70).reasons[0].code == "clot_exception"
    assert verdict(replace(clotted, cause=None), 70).verdict == "do_not_treat"
    assert verdict(clotted, 40).verdict == "do_not_treat"
    assert verdict(clotted, 70, "PTS").verdict == "do_not_treat"


def test_a_small_lumen_beside_a_small_reference_is_considered_and_said() -> None:
    even = vein(mla_mm2=90, caudal_mm2=100, segment="EIV")
    found = judge(SEVERE, even, POLICY)
    assert found.verdict == "consider"
    assert "below_population_minimum" in codes(found)


def test_a_slight_narrowing_of_a_large_vein_is_not_treated() -> None:
    wide = vein(mla_mm2=210, caudal_mm2=240)
    found = judge(SEVERE, wide, POLICY)
    assert found.verdict == "do_not_treat"
    assert found.reasons[0].code == "slight_stenosis"


def test_a_vein_that_nobody_measured_is_the_first_reason_why_nothing_can_be_said() -> None:
    assert verdict(SEVERE, None).reasons[0].code == "lumen_not_measured"
    assert verdict(UNKNOWN, None).reasons[0].code == "symptoms_unknown"


def test_a_contradiction_between_ceap_and_ulcer_is_said() -> None:
    assert "ceap_contradicts_ulcer" in codes(verdict(Intake(symptoms=SWELLING, ceap="C6", ulcer=False), 70))


def test_recorded_signs_with_unrecorded_symptoms_are_considered_until_somebody_asks() -> None:
    found = verdict(Intake(ceap="C4"), 70)
    assert found.verdict == "consider"
    assert found.reasons[0].code == "symptoms_not_recorded"
    assert verdict(Intake(ceap="C4", symptoms=SWELLING), 70).verdict == "treat"


@pytest.mark.parametrize("intake", [Intake(ceap="C5"), Intake(ceap="C4", villalta=12)], ids=["ulcer", "moderate PTS"])
def test_an_ulcer_or_a_score_speaks_for_symptoms_that_nobody_recorded(intake: Intake) -> None:
    found = verdict(intake, 70, "PTS")
    assert found.verdict == "treat"
    assert [reason.code for reason in found.reasons].count("symptoms_not_recorded") == 1


def test_low_ceap_with_unrecorded_symptoms_is_not_enough_to_judge() -> None:
    assert verdict(Intake(ceap="C1"), 70).verdict == "insufficient"


CAREFUL = {"treat": 2, "consider": 1, "insufficient": 0, "do_not_treat": 0}
symptoms = st.one_of(
    st.none(),
    st.lists(st.builds(Symptom, st.just("pain"), st.sampled_from([True, False, None])), max_size=3).map(tuple),
)
intakes = st.builds(
    Intake,
    symptoms=symptoms,
    ceap=st.sampled_from([None, *CEAP_CLASSES]),
    ulcer=st.sampled_from([None, True, False]),
    villalta=st.sampled_from([None, 0.0, 12.0]),
    pregnancy=st.sampled_from([None, True, False]),
    prior_dvt=st.sampled_from([None, True, False]),
)


@given(intakes, st.floats(0, 99), st.floats(0, 99), st.sampled_from(["NIVL", "PTS"]))
def test_a_tighter_lesion_never_makes_the_verdict_weaker(intake: Intake, one: float, two: float, kind: str) -> None:
    slight, tight = sorted((one, two))
    assert CAREFUL[verdict(intake, tight, kind).verdict] >= CAREFUL[verdict(intake, slight, kind).verdict]


@given(intakes, st.floats(0, 99))
def test_nothing_but_an_ulcer_symptoms_or_signs_leads_to_treatment(intake: Intake, percent: float) -> None:
    if verdict(intake, percent).verdict == "treat":
        assert intake.ulcer or intake.symptoms or intake.ceap in ("C5", "C6")


def test_the_table_covers_every_combination() -> None:
    assert {len(row) for row in VERDICTS.values()} == {4}
    assert len(VERDICTS) == 6


def test_an_open_ulcer_among_the_vcss_items_is_an_ulcer_and_contradicts_a_no() -> None:
    intake = Intake(ulcer=False, symptoms=(), vcss_items=(ItemAnswer("active_ulcers", 1),))
    made = judge(intake, vein(), POLICY)
    assert made.verdict == "treat"
    assert {"ulcer", "ulcer_contradicts_score"} <= {reason.code for reason in made.reasons}


@pytest.mark.parametrize(("excluded", "expected"), [(True, "consider"), (False, "do_not_treat")])
def test_a_clot_is_an_exception_exactly_where_its_other_causes_were_excluded(excluded: bool, expected: str) -> None:
    intake = Intake(symptoms=(), prior_dvt=True, disease_class="NIVL", cause="a journey", clot_causes_excluded=excluded)
    assert judge(intake, vein(), POLICY).verdict == expected


@pytest.mark.parametrize("name", CONTRAINDICATIONS)
def test_a_stated_contraindication_allows_no_more_than_to_consider(name: str) -> None:
    ulcer = Intake(ulcer=True)
    stated = judge(replace(ulcer, contraindications=(name,)), vein(), POLICY)
    assert judge(ulcer, vein(), POLICY).verdict == "treat"
    assert (stated.verdict, stated.reasons[0].code) == ("consider", "contraindication")


@pytest.mark.parametrize(
    ("intake", "first", "untreated"),
    [
        (Intake(symptoms=()), "nothing", "harmless"),
        (Intake(ulcer=True), "ulcer_care", "ulcer_outcome"),
        (Intake(symptoms=(Symptom("pain", True),)), "compression", "complaints_stay"),
        (Intake(), "compression", "clot_risk"),
    ],
)
def test_every_verdict_tells_what_can_be_done_without_a_stent(intake: Intake, first: str, untreated: str) -> None:
    made = judge(intake, vein(), POLICY)
    assert made.alternatives[0].code == first
    assert made.untreated[0].code == untreated
    assert all(reason.text and reason.source for reason in (*made.alternatives, *made.untreated))


def test_the_villalta_grade_stands_beside_the_score_and_an_ulcer_makes_it_severe() -> None:
    intake = Intake(disease_class="PTS", villalta=12, ulcer=True)
    told = next(reason.text for reason in judge(intake, vein(), POLICY).reasons if reason.code == "moderate_pts")
    assert "Villalta 12 (severe)" in told
