"""The printed plan says everything in another language; German and Spanish lie over nothing and off no edge."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from planner.model.intake import Intake
from planner.model.plan import Plan
from planner.planning.assess import assess, assess_measurements
from planner.report import pdf
from planner.report.content import build_content
from planner.report.sheet.paper import MARGIN, WIDTH
from planner.said import ENGLISH, Language
from planner.ui import language as window_language
from tests.helpers.assessments import CREATED
from tests.helpers.made_cases import SYMPTOMATIC, case_and_plan
from tests.helpers.policies import shipped_catalogue, shipped_policy
from tests.planning.test_told_in_another_language import NAMES, OTHER, TALKATIVE
from tests.report.papers import RecordingCanvas
from tests.sizing.veins import vein


def from_images(*narrowings, **changes):
    case, plan = case_and_plan(*narrowings, intake=replace(SYMPTOMATIC, **changes))
    return case, plan, assess(case, plan, shipped_catalogue(), shipped_policy())


def from_figures(intake, **changes):
    assessment = assess_measurements(vein(**changes), intake, shipped_catalogue(), shipped_policy())
    return None, Plan(intake=intake), assessment


PLANS = {
    "a narrowing": lambda: from_images((50.0, 66.0, 60.0)),
    "two narrowings": lambda: from_images((40.0, 60.0, 85.0), (110.0, 125.0, 25.0)),
    "without complaints": lambda: from_images((50.0, 66.0, 60.0), symptoms=()),
    "typed, much stated": lambda: from_figures(TALKATIVE, landing_mm=14.6, disease_class="PTS"),
    "typed, little known": lambda: from_figures(Intake(), lesion_mm=None, unstented_mm=None, tortuosity=None),
}


@cache
def made(name: str):
    """Case, plan and assessment; each is worked out once, and none of them can be changed."""
    return PLANS[name]()


def set_texts(name: str, language: Language):
    kept = []

    class Keeping(RecordingCanvas):
        def save(self):
            kept.extend(self.record)
            super().save()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "Canvas", Keeping)
        pdf.render_pdf(build_content(*made(name), CREATED), language)
    return kept


@pytest.fixture
def spoken(qapp):
    yield lambda code: (window_language.speak(window_language.LanguageChoice(code), qapp), window_language.spoken())[1]
    window_language.speak_with(ENGLISH)


@pytest.mark.parametrize("name", PLANS)
def test_no_english_is_left_on_paper(name):
    case = made(name)[0]
    own = {model.device for model in shipped_catalogue().models} | {model.label for model in shipped_catalogue().models}
    if case is not None:
        own |= {case.patient.name, case.patient.patient_id}
    names = re.compile("|".join(re.escape(word) for word in sorted(own, key=len, reverse=True) if word))
    left = []
    for line in set_texts(name, OTHER):
        words = names.sub("", NAMES.sub("", line.text))
        if re.search(r"[A-Za-z]{4,}|\d\.\d+ (mm|%)", words) and not words.startswith(("Ilioplan ", "-")):
            left.append(line.text)
    assert left == []


@pytest.mark.parametrize("code", ["de", "es"])
@pytest.mark.parametrize("name", PLANS)
def test_longer_words_keep_to_their_place(spoken, name, code):
    lines = set_texts(name, spoken(code))
    assert lines
    assert [line.text for line in lines if line.left < MARGIN - 1 or line.right > WIDTH - MARGIN + 1] == []
    assert [(one.text, other.text) for one, other in combinations(lines, 2) if one.covers(other)] == []
