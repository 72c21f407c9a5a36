"""What views show one after the other: in order, once each, and at once where nothing newer is due."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from planner.model.intake import Intake
from planner.planning import edits
from planner.ui.turns import Turns
from tests.helpers.assessments import sample
from tests.helpers.cases import plain_case, plain_plan


def test_a_hand_comes_between_two_turns(qtbot):
    turns, called = Turns(), []

    def first() -> None:
        called.append("first")
        QTimer.singleShot(0, lambda: called.append("hand"))

    def second() -> None:
        called.append("second")

    for show in (first, second, first):
        turns.wait(show)
    assert called == []
    qtbot.waitUntil(lambda: "second" in called)
    qtbot.wait(20)
    assert called == ["first", "hand", "second"]


def test_what_was_shown_meanwhile_is_not_shown_again(qtbot):
    turns, called = Turns(), []

    def first() -> None:
        called.append("first")

    def second() -> None:
        called.append("second")

    turns.wait(first)
    turns.wait(second)
    turns.forget(first)
    qtbot.wait(20)
    assert called == ["second"]


def test_an_assessment_of_an_older_plan_is_shown_in_turns_and_the_last_one_at_once(qtbot, store):
    shown = []
    store.assessment_changed.connect(store.in_turn(lambda: shown.append(store.assessment)))
    store.open(plain_case(venogram=False), plain_plan(venogram=False))
    assert shown == [None]
    older, newer, before = sample().assessment, sample().assessment, store.plan
    store.apply("State the side", edits.with_intake, Intake(side="right"))
    store.take_assessment(before, older)
    assert shown == [None]
    qtbot.waitUntil(lambda: shown == [None, older])
    store.take_assessment(before, older)
    store.take_assessment(store.plan, newer)
    assert shown == [None, older, newer]
    qtbot.wait(20)
    assert shown == [None, older, newer]


def test_pictures_of_what_was_worked_out_in_the_background_wait_behind_the_numbers(qtbot, store):
    shown = []
    store.assessment_changed.connect(store.in_turn(lambda: shown.append("picture"), is_picture=True))
    store.assessment_changed.connect(store.in_turn(lambda: shown.append("numbers")))
    store.open(plain_case(venogram=False), plain_plan(venogram=False))
    assert shown == ["picture", "numbers"]
    store.take_assessment(store.plan, sample().assessment, is_worked_out=True)
    assert shown[2:] == ["numbers"]
    assert not store.is_shown
    qtbot.waitUntil(lambda: store.is_shown)
    assert shown[2:] == ["numbers", "picture"]
