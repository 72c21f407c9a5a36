"""What views show one after the other: in order, once each, and at once where nothing newer is due."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer

from planner.model.intake import Intake
from planner.planning import edits
from planner.ui.frame_cursor import FrameCursor
from planner.ui.turns import Turns
from planner.ui.views.plan_card import widget
from planner.ui.views.plan_card.body import CardBody
from planner.ui.views.plan_card.widget import PlanCard
from planner.ui.views.stent.placing import Placing
from tests.helpers.assessments import finding, sample
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.policies import shipped_catalogue, shipped_policy
from tests.ui.test_window import texts


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


def test_while_a_hand_drags_on_what_stands_below_the_size_is_made_anew_now_and_then_only(qtbot, store, monkeypatch):
    now_s = [100.0]
    monkeypatch.setattr(widget.time, "monotonic", lambda: now_s[0])
    card = PlanCard(store, FrameCursor(), Placing(store, shipped_catalogue(), shipped_policy()))
    qtbot.addWidget(card)
    card.show()
    made = sample()
    store.open(plain_case(venogram=False), plain_plan(venogram=False))
    store.take_assessment(store.plan, made.assessment)

    def below() -> str:
        return texts(card.findChild(CardBody))

    def dragged_to(side, checks) -> None:
        before = store.plan
        store.apply("State the side", edits.with_intake, Intake(side=side))
        store.take_assessment(before, replace(made.assessment, checks=checks))
        qtbot.waitUntil(lambda: store.is_shown)

    seen = finding(1, "warn", "The first thing to know.")
    dragged_to("right", (seen,))
    assert "The first thing to know." not in below()
    now_s[0] += widget.BODY_REST_S + 0.1
    dragged_to("left", (seen,))
    assert "The first thing to know." in below()
    dragged_to("right", ())
    assert "The first thing to know." in below()
    store.undo_stack.undo()  # to the plan that the last one was worked out for
    assert not store.is_stale
    assert "The first thing to know." not in below()
