"""Positions come from a motor or from pins, never from frame numbers."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidEntry
from planner.measure.pins import pinned_positions, unused_travel
from planner.measure.position import find_positions, interpolate_pins, positions_from_pins
from planner.model.motion import CatheterMotion
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


class TestBetweenPins:
    def test_a_rest_adds_no_way(self) -> None:
        motion = CatheterMotion(np.array([0, 1, 1, 0, 0, 0, 1, 1.0]), "rests")
        positions = interpolate_pins(8, {0: 0.0, 7: 8.0}, motion)
        np.testing.assert_allclose(positions, [0, 2, 4, 4, 4, 4, 6, 8], atol=1e-6)

    def test_relative_speed_spreads_the_frames_and_leaves_the_pins(self) -> None:
        motion = CatheterMotion(np.array([0, 1, 3, 1, 1.0]), "speckle")
        np.testing.assert_allclose(interpolate_pins(5, {0: 0.0, 2: 8.0, 4: 9.0}, motion), [0, 2, 8, 8.5, 9], atol=1e-6)

    def test_a_stretch_that_only_rests_is_spread_evenly_where_its_pins_disagree(self) -> None:
        motion = CatheterMotion(np.zeros(5), "rests")
        np.testing.assert_allclose(interpolate_pins(5, {0: 0.0, 4: 8.0}, motion), [0, 2, 4, 6, 8], rtol=1e-6)

    @given(st.lists(st.floats(0, 5), min_size=4, max_size=40), st.floats(1, 200), st.data())
    def test_whatever_the_motion_pins_keep_their_positions(
        self, steps: list[float], end: float, data: st.DataObject
    ) -> None:
        middle = data.draw(st.integers(1, len(steps) - 2))
        pins = {0: 0.0, middle: end / 3, len(steps) - 1: end}
        positions = interpolate_pins(len(steps), pins, CatheterMotion(np.array([0.0, *steps[1:]]), "speckle"))
        np.testing.assert_allclose(positions[list(pins)], list(pins.values()), atol=1e-9)
        assert (np.diff(positions) >= 0).all()

    def test_the_source_stays_what_a_person_pinned(self) -> None:
        pullback = made_pullback(frames=5, mode="manual")
        motion = CatheterMotion(np.array([0, 1, 3, 1, 1.0]), "speckle")
        positions = find_positions(pullback, (), (Travel(0, 4, 40.0),), shipped_policy(), motion)
        assert positions.source == "landmarks"
        assert positions.between_pins == "speckle"

    @pytest.mark.parametrize(
        ("motion", "told", "speed_sd"),
        [
            (None, "even", 0.30),
            (CatheterMotion(np.array([0.0, *[1.0] * 100]), "rests"), "even", 0.30),
            (CatheterMotion(np.array([0.0, *[1.0] * 100]), "speckle"), "speckle", 0.15),
        ],
    )
    def test_halfway_between_pins_a_frame_is_least_certain(
        self, motion: CatheterMotion | None, told: str, speed_sd: float
    ) -> None:
        found = positions_from_pins(101, {0: 0.0, 100: 80.0}, shipped_policy(), motion)
        assert found.between_pins == told
        spread = found.between_pins_sd_mm
        assert spread is not None
        assert spread[[0, 100]] == pytest.approx(0.0)
        assert int(np.argmax(spread)) == 50
        assert spread[50] == pytest.approx(np.sqrt(2) * speed_sd * 80 / 4)

    def test_closer_pins_make_lengths_surer_down_to_the_error_of_pinning(self) -> None:
        policy = shipped_policy()
        shares = [
            positions_from_pins(
                121, {frame: float(frame) for frame in range(0, 121, apart)}, policy
            ).uncertainty_percent
            for apart in (120, 60, 10, 1)
        ]
        assert shares == sorted(shares, reverse=True)
        assert shares[0] == pytest.approx(np.hypot(5, 30))
        assert shares[-1] == pytest.approx(5.0, rel=0.01)

    def test_outside_the_pins_neither_place_nor_spread_is_known(self) -> None:
        found = positions_from_pins(10, {2: 0.0, 6: 8.0}, shipped_policy())
        assert found.between_pins_sd_mm is not None
        assert np.isnan(found.between_pins_sd_mm[[0, 1, 7, 9]]).all()


class TestContradictingPins:
    def test_travel_that_contradicts_two_landmarks_is_refused_with_both_figures(self) -> None:
        marks = (Landmark("artery_crossing", 10, 30.0), Landmark("internal_iliac_ostium", 20, 80.0))
        with pytest.raises(InvalidEntry, match=r"50 mm apart.*given as 20 mm"):
            pinned_positions(30, marks, (Travel(10, 20, 20.0),))

    def test_travel_that_agrees_within_the_reading_of_markers_gives_way_to_landmarks(self) -> None:
        marks = (Landmark("artery_crossing", 10, 30.0), Landmark("internal_iliac_ostium", 20, 80.0))
        assert pinned_positions(30, marks, (Travel(10, 20, 47.0),)) == {0: 0.0, 10: 30.0, 20: 80.0}

    def test_one_stretch_with_two_lengths_is_refused(self) -> None:
        with pytest.raises(InvalidEntry, match=r"20 mm apart.*given as 30 mm"):
            pinned_positions(30, (), (Travel(0, 20, 20.0), Travel(0, 20, 30.0)))

    def test_one_frame_with_two_positions_is_refused(self) -> None:
        marks = (Landmark("artery_crossing", 10, 30.0), Landmark("internal_iliac_ostium", 10, 31.0))
        with pytest.raises(InvalidEntry, match="both at 30 mm and at 31 mm"):
            pinned_positions(30, marks, ())

    def test_a_first_frame_that_does_not_lie_at_0_is_refused(self) -> None:
        with pytest.raises(InvalidEntry, match="positions count from the first frame"):
            pinned_positions(30, (Landmark("iliocaval_confluence", 0, 12.0),), ())

    def test_travel_backwards_from_a_landmark_beyond_the_first_frame_is_refused(self) -> None:
        with pytest.raises(InvalidEntry, match="run backwards"):
            pinned_positions(30, (Landmark("artery_crossing", 10, 30.0),), (Travel(5, 10, 50.0),))

    def test_travel_that_touches_no_pin_is_told_apart(self) -> None:
        travel = (Travel(0, 10, 10.0), Travel(20, 30, 10.0))
        assert unused_travel(pinned_positions(40, (), travel), travel) == (Travel(20, 30, 10.0),)

    def test_every_marker_of_the_catheter_pins_its_frame(self) -> None:
        frames = [0, 7, 31, 40, 66]
        travel = [Travel(start, end, 10.0) for start, end in zip(frames, frames[1:], strict=False)]
        assert pinned_positions(70, (), travel) == {0: 0.0, 7: 10.0, 31: 20.0, 40: 30.0, 66: 40.0}
