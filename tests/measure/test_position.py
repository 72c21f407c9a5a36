"""Positions come from a motor or from pins, never from frame numbers."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidEntry
from planner.measure.position import find_positions, interpolate_pins, pinned_positions
from planner.model.vessel import Landmark, Travel
from tests.helpers.policies import shipped_policy
from tests.helpers.pullbacks import made_pullback


def test_a_motor_pulls_at_its_rate() -> None:
    pullback = made_pullback(frames=5, mode="motor", rate_mm_per_s=0.5, frame_times_s=[0.0, 2.0, 4.0, 6.0, 8.0])
    positions = find_positions(pullback, (), (), shipped_policy())
    assert positions.source == "rate"
    np.testing.assert_allclose(positions.position_mm, [0, 1, 2, 3, 4])


def test_the_catheter_rests_outside_the_frames_in_which_the_motor_drew() -> None:
    pullback = made_pullback(frames=6, mode="motor", rate_mm_per_s=2.0, frame_times_s=[0.0, 1.0, 2.0, 3.0, 4.0, 5.0])
    resting = dataclasses.replace(pullback, moving_frames=(1, 4))
    positions = find_positions(resting, (), (), shipped_policy())
    np.testing.assert_allclose(positions.position_mm, [0, 0, 2, 4, 6, 6])


def test_a_manual_pullback_without_pins_has_no_positions() -> None:
    pullback = made_pullback(frames=5, mode="manual", rate_mm_per_s=1.0, frame_times_s=[0, 1, 2, 3, 4])
    positions = find_positions(pullback, (), (), shipped_policy())
    assert positions.position_mm is None
    assert positions.source == "none"


def test_a_rate_without_timing_gives_no_positions() -> None:
    pullback = made_pullback(frames=5, mode="motor", rate_mm_per_s=1.0)
    assert find_positions(pullback, (), (), shipped_policy()).position_mm is None


def test_travel_between_frames_is_spread_evenly() -> None:
    pins = pinned_positions(101, (), (Travel(0, 50, 20.0), Travel(50, 100, 60.0)))
    positions = interpolate_pins(101, pins)
    assert positions[25] == pytest.approx(10.0)
    assert positions[75] == pytest.approx(50.0)
    assert positions[100] == pytest.approx(80.0)


def test_a_landmark_of_known_position_also_pins_the_first_frame() -> None:
    pins = pinned_positions(101, (Landmark("internal_iliac_ostium", 50, 40.0),), ())
    positions = interpolate_pins(101, pins)
    assert positions[0] == 0.0
    assert positions[25] == pytest.approx(20.0)
    assert np.isnan(positions[51])


def test_travel_continues_a_pinned_landmark_on_both_sides() -> None:
    pins = pinned_positions(
        101, (Landmark("artery_crossing", 40, 30.0),), (Travel(20, 40, 12.0), Travel(40, 100, 60.0))
    )
    assert pins == {0: 0.0, 20: 18.0, 40: 30.0, 100: 90.0}


def test_frames_outside_the_pins_have_no_position() -> None:
    positions = interpolate_pins(10, {2: 0.0, 6: 8.0})
    assert np.isnan(positions[[0, 1, 7, 9]]).all()
    np.testing.assert_allclose(positions[2:7], [0, 2, 4, 6, 8])


def test_positions_that_run_backwards_are_refused() -> None:
    marks = (Landmark("artery_crossing", 10, 30.0), Landmark("internal_iliac_ostium", 20, 10.0))
    with pytest.raises(InvalidEntry, match="run backwards"):
        pinned_positions(30, marks, ())


def test_a_pin_outside_the_pullback_is_refused_with_its_frame() -> None:
    with pytest.raises(InvalidEntry, match="frame 99"):
        pinned_positions(30, (Landmark("artery_crossing", 99, 30.0),), ())


@given(st.lists(st.tuples(st.integers(1, 20), st.floats(0.0, 50.0)), min_size=1, max_size=8))
def test_positions_never_run_backwards_and_end_at_the_whole_travel(stretches: list[tuple[int, float]]) -> None:
    frame, travel = 0, []
    for frames, mm in stretches:
        travel.append(Travel(frame, frame + frames, mm))
        frame += frames
    positions = interpolate_pins(frame + 1, pinned_positions(frame + 1, (), travel))
    assert np.all(np.diff(positions) >= -1e-9)
    assert positions[-1] == pytest.approx(sum(mm for _, mm in stretches))


def test_a_person_who_pins_a_motor_pullback_does_not_change_its_rate() -> None:
    pullback = made_pullback(frames=3, mode="motor", rate_mm_per_s=1.0, frame_times_s=[0, 1, 2])
    pinned = find_positions(pullback, (Landmark("artery_crossing", 1, 40.0),), (), shipped_policy())
    assert dataclasses.asdict(pinned)["source"] == "rate"
