from dataclasses import replace

import pytest

from planner.model.intake import Intake
from planner.model.vessel import Landmark
from planner.planning import edits
from tests.helpers.cases import plain_case, plain_plan

NAMES = ("artery_crossing", "internal_iliac_ostium")


@pytest.fixture
def held(store):
    store.open(plain_case(venogram=False), plain_plan(venogram=False))
    return store


def stated(side):
    return Intake(side=side)


def test_a_new_case_is_neither_edited_nor_undoable(held):
    assert not held.is_edited
    assert not held.undo_stack.canUndo()


def test_an_edit_is_one_named_step_that_undo_takes_back_exactly(held):
    before = held.plan
    held.apply("State the side", edits.with_intake, stated("right"))
    assert held.plan.intake.side == "right"
    assert held.undo_stack.undoText() == "State the side"
    held.undo_stack.undo()
    assert held.plan is before
    held.undo_stack.redo()
    assert held.plan.intake.side == "right"


def test_moves_of_one_stroke_become_one_step(held):
    before = held.plan
    for side in ("left", "right", "left", "right"):
        held.apply("Drag", edits.with_intake, stated(side), stroke="s1")
    assert held.undo_stack.count() == 1
    held.undo_stack.undo()
    assert held.plan is before


def test_two_strokes_are_two_steps(held):
    held.apply("Drag", edits.with_intake, stated("left"), stroke="s1")
    held.apply("Drag", edits.with_intake, stated("right"), stroke="s2")
    assert held.undo_stack.count() == 2


def test_an_edit_after_a_stroke_is_never_merged_into_it(held):
    held.apply("Drag", edits.with_intake, stated("left"), stroke="s1")
    held.apply("Type", edits.with_intake, stated("right"))
    held.undo_stack.undo()
    assert held.plan.intake.side == "left"


def test_an_edit_that_changes_nothing_is_no_step(held):
    held.apply("Nothing", lambda plan: plan)
    assert held.undo_stack.count() == 0


def test_a_failing_edit_leaves_plan_and_steps_as_they_were(held):
    before = held.plan
    with pytest.raises(ValueError, match="no contour"):
        held.apply("Correct", edits.with_contour, 99_999, None)
    assert held.plan is before
    assert held.undo_stack.count() == 0


def test_saving_makes_the_plan_unedited_and_a_later_undo_edited_again(held):
    held.apply("Type", edits.with_intake, stated("right"))
    held.mark_saved(held.plan)
    assert not held.is_edited
    held.undo_stack.undo()
    assert held.is_edited


def test_undoing_back_to_the_saved_plan_is_unedited_again(held):
    held.apply("Type", edits.with_intake, stated("right"))
    held.undo_stack.undo()
    assert not held.is_edited


def test_recovered_work_counts_as_unsaved(store):
    store.open(plain_case(venogram=False), plain_plan(venogram=False), is_saved=False)
    assert store.is_edited


def test_an_assessment_of_an_older_plan_is_stale(held):
    old = held.plan
    held.take_assessment(old, object())
    assert not held.is_stale
    held.apply("Type", edits.with_intake, stated("right"))
    assert held.is_stale
    held.take_assessment(old, object())
    assert held.is_stale


def test_what_the_program_proposes_is_no_step_and_does_not_count_as_an_edit(held):
    proposed = replace(held.plan, tracing=None)
    held.take_proposal(proposed)
    assert held.plan is proposed
    assert not held.is_edited
    assert not held.undo_stack.canUndo()


def test_a_proposal_keeps_a_person_s_unsaved_edit_unsaved(held):
    held.apply("Type", edits.with_intake, stated("right"))
    held.take_proposal(replace(held.plan, tracing=None))
    assert held.is_edited
    assert held.plan.intake.side == "right"


def test_opening_another_case_forgets_the_steps_of_the_first(held):
    held.apply("Type", edits.with_intake, stated("right"))
    held.open(plain_case(venogram=False), plain_plan(venogram=False))
    assert not held.undo_stack.canUndo()


def test_everybody_hears_of_every_swap(held):
    heard = []
    held.plan_changed.connect(heard.append)
    held.apply("Type", edits.with_intake, stated("right"))
    held.undo_stack.undo()
    assert [plan.intake.side for plan in heard] == ["right", "left"]


class TestDroppingAStroke:
    def test_nothing_but_the_stroke_is_taken_back(self, held):
        held.apply("Type", edits.with_intake, stated("right"))
        before = held.plan
        for frame in (4, 5, 6):
            held.apply("Drag", edits.with_landmark, Landmark("artery_crossing", frame, source="edited"), stroke="s1")
        held.drop("s1")
        assert held.plan is before
        assert (held.undo_stack.undoText(), held.undo_stack.count()) == ("Type", 1)

    def test_a_step_that_came_in_meanwhile_stays_and_can_be_undone(self, held):
        before = held.plan
        mark = Landmark("artery_crossing", 4, source="edited")
        held.apply("Drag", edits.with_landmark, mark, stroke="s1")
        held.apply("Trace", edits.with_intake, stated("right"))
        held.apply("Drag", edits.with_landmark, replace(mark, frame_index=9), stroke="s1")
        held.drop("s1")
        assert (held.plan.landmarks, held.plan.intake) == (before.landmarks, stated("right"))
        assert held.undo_stack.undoText() == "Trace"
        held.undo_stack.undo()
        assert held.plan is before
        held.undo_stack.redo()
        assert (held.plan.landmarks, held.plan.intake) == (before.landmarks, stated("right"))

    def test_two_edits_of_the_same_part_come_apart(self, held):
        before, dragged, typed = held.plan, *(Landmark(name, 4, source="edited") for name in NAMES)
        held.apply("Drag", edits.with_landmark, dragged, stroke="s1")
        held.apply("Pin", edits.with_landmark, typed)
        held.drop("s1")
        assert held.plan.landmarks == edits.with_landmark(before, typed).landmarks

    def test_what_could_be_redone_before_the_stroke_still_can(self, held):
        held.apply("Type", edits.with_intake, stated("right"))
        held.apply("Drag", edits.with_intake, stated("left"), stroke="s0")
        later = held.plan
        held.undo_stack.undo()
        held.undo_stack.undo()
        before, heard = held.plan, []
        held.apply("Drag", edits.with_landmark, Landmark("artery_crossing", 4, source="edited"), stroke="s1")
        held.plan_changed.connect(heard.append)
        held.drop("s1")
        assert heard == [before]
        assert (held.plan, held.undo_stack.redoText()) == (before, "Type")
        held.undo_stack.redo()
        held.undo_stack.redo()
        assert held.plan is later

    def test_a_stroke_that_changed_nothing_takes_nothing_back(self, held):
        held.apply("Type", edits.with_intake, stated("right"))
        before = held.plan
        held.apply("Drag", lambda plan: plan, stroke="s1")
        held.drop("s1")
        assert held.plan is before

    def test_a_saved_plan_is_unedited_again(self, held):
        held.apply("Drag", edits.with_intake, stated("right"), stroke="s1")
        held.drop("s1")
        assert not held.is_edited
        assert not held.undo_stack.canRedo()
