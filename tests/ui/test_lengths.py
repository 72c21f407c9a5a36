"""Lengths of both images on the plan card, and what is said without a scale on the venogram."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from planner.storage.catalogue import read_catalogue
from planner.ui.frame_cursor import FrameCursor
from planner.ui.views.plan_card.lengths import IVUS_ALONE, length_lines, venogram_note
from planner.ui.views.plan_card.widget import PlanCard
from planner.ui.views.stent.placing import Placing
from tests.helpers.assessments import sample
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.policies import shipped_policy
from tests.ui.test_window import texts

SAMPLE = sample()


def uncalibrated():
    measured = SAMPLE.assessment.venogram
    lesions = tuple(replace(one, start_mm=None, end_mm=None, length_mm=None) for one in measured.lesions)
    return SAMPLE.changed(venogram=replace(measured, arc_mm=None, diameter_mm=None, lesions=lesions)).assessment


def test_a_lesion_s_length_stands_by_both_images_with_their_disagreement():
    (line, *_others) = length_lines(SAMPLE.assessment)
    assert line.label == "Lesion"
    assert line.value == "12.0 · 16.0 mm (+4.0, +33\u00a0%)"
    assert "under-reads" in line.definition


def test_without_a_scale_there_is_no_length_of_the_venogram_and_it_is_said_what_the_plan_rests_on():
    assert length_lines(uncalibrated()) == ()
    assert venogram_note(uncalibrated()) == IVUS_ALONE
    assert venogram_note(SAMPLE.assessment) == ""


def test_both_stand_on_the_card(qtbot, store):
    card = PlanCard(store, FrameCursor(), Placing(store, read_catalogue(), shipped_policy()))
    qtbot.addWidget(card)
    card.show()
    store.open(plain_case(), plain_plan())
    for assessment, words in ((SAMPLE.assessment, "12.0 · 16.0 mm"), (uncalibrated(), IVUS_ALONE)):
        store.take_assessment(store.plan, assessment)
        assert words in texts(card)


def test_while_the_contours_are_found_the_card_gives_no_verdict_on_a_vein_that_nobody_measured(qtbot, store):
    card = PlanCard(store, FrameCursor(), Placing(store, read_catalogue(), shipped_policy()))
    qtbot.addWidget(card)
    card.show_reading(True)
    store.open(plain_case(), plain_plan())
    unmeasured = SAMPLE.changed(vessel=None).assessment
    store.take_assessment(store.plan, unmeasured)
    assert card.words is None
    assert "Reading the vein" in " ".join(label.text() for label in card.findChildren(QLabel))
    store.take_proposal(replace(store.plan))
    card.show_reading(False)
    assert card.words is None, "what was found is still being worked out"
    store.take_assessment(store.plan, unmeasured)
    assert card.words is not None, "the vein could not be measured, and that is said"
