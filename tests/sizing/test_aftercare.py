"""The aftercare holds the lines of the protocol that fit the case, and a person's words come before them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from planner.errors import InputMissing, InputRefused
from planner.model.intake import Intake, Symptom
from planner.model.plan import Plan
from planner.planning.assess import assess_measurements
from planner.planning.edits import with_aftercare
from planner.report.plan_json import plan_document
from planner.said import Language, retell
from planner.sizing.aftercare import draft_aftercare, occasions
from planner.storage.aftercare_file import SITE_FILE, read_aftercare
from planner.storage.site_folder import SITE_KEY
from tests.helpers.policies import shipped_catalogue
from tests.sizing.veins import POLICY, vein

SICK = Intake(side="left", disease_class="NIVL", symptoms=(Symptom("swelling", True),), ceap="C3")
SILENT = replace(SICK, symptoms=(), ceap="C0")


@pytest.fixture(autouse=True)
def no_site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv(SITE_KEY, str(tmp_path))
    return tmp_path


def test_the_shipped_protocol_says_aspirin_for_three_months_and_that_the_surgeon_decides() -> None:
    text = draft_aftercare(read_aftercare(), vein(), SICK, POLICY).text
    assert "Aspirin 81 mg daily for at least three months" in text
    assert "The surgeon decides" in text
    assert "Stronger" not in text


@pytest.mark.parametrize(
    ("change", "mla_mm2", "disease_class", "expected"),
    [
        ({}, 60.0, "NIVL", {"always"}),
        ({"prior_dvt": True}, 60.0, "NIVL", {"always", "prior_clots"}),
        ({}, 60.0, "PTS", {"always", "prior_clots"}),
        ({}, 30.0, "NIVL", {"always", "much_narrower"}),
        ({}, 165.0 * 0.2, "NIVL", {"always"}),
    ],
)
def test_stronger_care_follows_clots_and_much_narrower_veins(
    change: dict[str, bool], mla_mm2: float, disease_class: str, expected: set[str]
) -> None:
    inputs = vein(mla_mm2=mla_mm2, disease_class=disease_class)  # type: ignore[arg-type]
    assert occasions(inputs, replace(SICK, **change), POLICY) == expected  # type: ignore[arg-type]


def test_the_patients_own_anticoagulant_is_continued_by_name() -> None:
    def drafted(taken: str | None) -> str:
        return draft_aftercare(read_aftercare(), vein(), replace(SICK, anticoagulation=taken), POLICY).text

    assert "The patient takes apixaban 5 mg: it is continued without a gap" in drafted("apixaban 5 mg")
    for unnamed in ("yes", "Yes"):
        assert "takes an anticoagulant (not named)" in drafted(unnamed)
    for none in (None, "no", "None"):
        assert "The patient takes" not in drafted(none)


def test_a_stated_allergy_to_a_drug_stands_in_the_draft() -> None:
    text = draft_aftercare(read_aftercare(), vein(), replace(SICK, allergies=("aspirin", "pollen")), POLICY).text
    assert "Allergy stated to aspirin:" in text
    assert "Allergy" not in draft_aftercare(read_aftercare(), vein(), replace(SICK, allergies=("pollen",)), POLICY).text


def test_the_practices_own_file_comes_before_the_shipped_one(no_site: Path) -> None:
    line = {"when": "always", "text": "Walk the same day.", "source": "Our ward"}
    own = {"schema": "ilioplan.aftercare/1", "version": "ward 3", "lines": [line]}
    (no_site / SITE_FILE).write_text(json.dumps(own), encoding="utf-8")
    held = read_aftercare()
    assert (held.version, [each.text for each in held.lines]) == ("ward 3", ["Walk the same day."])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ({"when": "sometimes", "text": "x", "source": "y"}, InputRefused),
        ({"when": "always", "text": "x"}, InputMissing),
        ({"when": "always", "text": "x", "source": "y", "dose": 3}, InputRefused),
    ],
)
def test_a_protocol_that_is_not_understood_is_refused(no_site: Path, line: dict[str, object], problem: type) -> None:
    path = no_site / "own.json"
    path.write_text(json.dumps({"schema": "ilioplan.aftercare/1", "version": "1", "lines": [line]}), encoding="utf-8")
    with pytest.raises(problem):
        read_aftercare(path)


def test_plan_json_holds_text_draft_and_protocol_and_nothing_without_a_stent() -> None:
    def written(intake: Intake) -> object:
        made = assess_measurements(vein(landing_mm=14.6), intake, shipped_catalogue(), POLICY, read_aftercare())
        return plan_document(None, Plan(intake=intake), made, "2026")["aftercare"]

    held = written(SICK)
    assert isinstance(held, dict)
    assert held["edited"] is False
    assert all(line["source"] for line in held["draft"])
    assert held["protocol"]["version"] == "ilioplan-aftercare 2"
    assert written(SILENT) is None


def test_what_a_person_wrote_stands_in_place_of_the_draft_until_it_is_given_back() -> None:
    plan = with_aftercare(Plan(), "Apixaban.")
    held = draft_aftercare(read_aftercare(), vein(), SICK, POLICY, plan.aftercare)
    assert held.text == "Apixaban."
    assert "Aspirin" in held.draft_text
    assert with_aftercare(plan, None).aftercare is None


def test_a_line_with_gaps_is_one_sentence_for_a_translator() -> None:
    taking = replace(SICK, anticoagulation="apixaban")
    lines = draft_aftercare(read_aftercare(), vein(), taking, POLICY).draft
    (line,) = (line for line in lines if line.when == "anticoagulated")
    spoken = Language(lambda text: "Es läuft {anticoagulation}." if "{anticoagulation}" in text else text)
    assert retell(line.text, spoken) == "Es läuft apixaban."


def test_braces_that_a_practice_wrote_for_itself_stand(no_site: Path) -> None:
    text = "{anticoagulation} as in {our sheet}, } included."
    lines = [{"when": "anticoagulated", "text": text, "source": "House rule"}]
    held = {"schema": "ilioplan.aftercare/1", "version": "own", "lines": lines}
    (no_site / SITE_FILE).write_text(json.dumps(held), encoding="utf-8")
    (line,) = draft_aftercare(read_aftercare(), vein(), replace(SICK, anticoagulation="apixaban"), POLICY).draft
    assert line.text == "apixaban as in {our sheet}, } included."
