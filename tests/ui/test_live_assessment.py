"""The assessment while a hand drags: each one under way is finished and shown, and the last plan is always worked out."""

from __future__ import annotations

from planner.planning.what_if import placements_of
from planner.ui.views.stent import state
from planner.ui.working_out import ASSESS, POOLING
from tests.ui.test_window import wait_for_plan


def test_a_hand_that_never_rests_still_sees_what_its_moves_lead_to(qtbot, bench):
    seen = []
    bench.store.assessment_changed.connect(seen.append)
    held = placements_of(bench.store.assessment.recommendation)
    bench.placing.select(0)
    moves = 0

    def move_on() -> bool:
        nonlocal moves
        moves += 1
        bench.placing.nudge(0.5 if moves % 2 else -0.5)
        return len(seen) >= 3

    qtbot.waitUntil(move_on, timeout=20_000)  # every 10 ms: faster than the plan is worked out
    bench.placing.nudge(4.0)
    wait_for_plan(qtbot, bench)
    last = bench.store.plan.placements
    assert placements_of(bench.store.assessment.recommendation) == last != held
    assert state.placements_in_force(bench.store.plan, bench.store.assessment) == last


def test_a_case_that_is_put_away_in_the_middle_of_a_drag_leaves_nothing_behind(qtbot, bench):
    bench.placing.select(0)
    for _ in range(5):
        bench.placing.nudge(1.0)
        qtbot.wait(5)
    bench.desk.close_case()
    qtbot.wait(150)
    assert bench.store.assessment is None
    assert bench.placing.pictures == ()


def test_a_plan_that_is_saved_is_not_worked_out_again(qtbot, bench):
    bench.placing.select(0)
    bench.placing.nudge(1.0)
    wait_for_plan(qtbot, bench)
    qtbot.waitUntil(lambda: not (bench.desk.tasks.is_running(ASSESS) or bench.desk.tasks.is_running(POOLING)))
    bench.store.mark_saved(bench.store.plan)
    assert not bench.desk.tasks.is_running(ASSESS)
    bench.store.outdate()
    assert bench.desk.tasks.is_running(ASSESS)
    wait_for_plan(qtbot, bench)
