"""What stands after corrections depends on which they are, not on how they came about."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from planner.model.calibration import PixelSpacing
from planner.model.plan import Plan
from planner.planning import corrections, edits
from tests.helpers.made_cases import ellipses
from tests.helpers.walls import walls_at

FRAMES = 420
DRAWN = {20: 1.2, 60: 0.8, 61: 1.1, 400: 1.3}


def untouched() -> Plan:
    return Plan(contours=ellipses(np.linspace(80.0, 160.0, FRAMES), 1.5))


def drawn(plan: Plan, frame: int, scale: float, follow: bool = True, walls=None) -> Plan:
    own = corrections.own_contours(plan)
    assert own is not None
    edited = edits.with_contour(plan, frame, scale * own.points_mm[frame])
    return corrections.with_followers(edited, frame, follow, walls)


def all_drawn(order=tuple(DRAWN), walls=None) -> Plan:
    plan = untouched()
    for frame in order:
        plan = drawn(plan, frame, DRAWN[frame], walls=walls)
    return plan


@pytest.fixture(params=["by geometry", "by pictures"])
def walls(request):
    """None, or pictures that show lumens a little larger and ever less round than the program's contours."""
    size = np.stack([np.linspace(1.0, 1.15, FRAMES), np.full(FRAMES, 1.1)], axis=-1)
    return None if request.param == "by geometry" else walls_at(untouched().contours.points_mm * size[:, None])


def assert_same(one: Plan, other: Plan) -> None:
    # parts of the pullback are summed in another order: sixteen digits are not the same, nine are
    np.testing.assert_allclose(one.contours.points_mm, other.contours.points_mm, rtol=0, atol=1e-9)
    np.testing.assert_array_equal(one.contours.confidence, other.contours.confidence)
    assert (one.contours.sources, one.contours.flags) == (other.contours.sources, other.contours.flags)


def test_the_order_of_corrections_does_not_matter(walls) -> None:
    wanted = all_drawn(walls=walls)
    for order in list(permutations(DRAWN))[1::5]:
        assert_same(all_drawn(order, walls), wanted)


def test_solving_the_frames_around_a_correction_gives_what_solving_all_gives(walls) -> None:
    plan = all_drawn(walls=walls)
    assert_same(corrections.solved(plan, walls), plan)


def test_pictures_read_later_give_what_they_would_have_given_at_once() -> None:
    walls = walls_at(1.1 * untouched().contours.points_mm)
    later = corrections.solved(all_drawn(), walls)
    assert_same(later, all_drawn(walls=walls))
    assert np.abs(later.contours.points_mm - all_drawn().contours.points_mm).max() > 0.3


def test_taking_corrections_back_restores_the_program_s_own_contours(walls) -> None:
    plan = all_drawn(walls=walls)
    for frame in DRAWN:
        plan = corrections.without_correction(plan, frame, walls)
    assert_same(plan, untouched())
    assert plan.found_contours is None
    assert plan.confirmed_frames == frozenset()


def test_taking_one_back_leaves_what_the_others_alone_would_have_made(walls) -> None:
    others = tuple(frame for frame in DRAWN if frame != 60)
    assert_same(corrections.without_correction(all_drawn(walls=walls), 60, walls), all_drawn(others, walls))


def test_a_lone_correction_can_be_let_lead_later() -> None:
    alone = drawn(untouched(), 100, 1.2, follow=False)
    np.testing.assert_array_equal(alone.contours.points_mm[101], untouched().contours.points_mm[101])
    assert_same(corrections.with_followers(alone, 100), drawn(untouched(), 100, 1.2))


def test_what_a_person_drew_or_accepted_stands_when_contours_are_found_again(walls) -> None:
    plan = edits.with_confirmed_frame(all_drawn(walls=walls), 30, walls)
    newly = ellipses(np.full(FRAMES, 120.0))
    again = corrections.with_found_contours(plan, newly, walls)
    for frame in (*DRAWN, 30):
        assert again.contours.points_mm[frame].tobytes() == plan.contours.points_mm[frame].tobytes()
    np.testing.assert_array_equal(again.found_contours.points_mm, newly.points_mm)


def test_an_accepted_contour_is_not_moved_by_a_later_correction() -> None:
    plan = edits.with_confirmed_frame(untouched(), 50)
    moved = drawn(plan, 52, 1.3)
    np.testing.assert_array_equal(moved.contours.points_mm[50], untouched().contours.points_mm[50])
    assert np.abs(moved.contours.points_mm[53] - untouched().contours.points_mm[53]).max() > 0.5


def test_a_new_pixel_size_keeps_taking_back_possible() -> None:
    before, after = PixelSpacing(0.1, 0.1, "ultrasound_regions"), PixelSpacing(0.2, 0.1, "manual", "reader")
    plan = edits.with_spacing(drawn(untouched(), 10, 1.2), after, before)
    given_back = corrections.without_correction(plan, 10)
    np.testing.assert_allclose(given_back.contours.points_mm, untouched().contours.points_mm * [2.0, 1.0])


def test_only_a_person_s_contour_can_be_given_back() -> None:
    plan = all_drawn()
    assert corrections.can_give_back(plan, 20)
    for frame in (21, -1, FRAMES):
        assert not corrections.can_give_back(plan, frame)
        with pytest.raises(ValueError, match="no correction"):
            corrections.without_correction(plan, frame)


def test_contours_of_another_number_of_frames_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot replace"):
        corrections.with_found_contours(untouched(), ellipses(np.full(3, 100.0)))
