"""What a hand draws is measured in millimetres only where the picture is calibrated."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.measure.hand_measures import angle_deg, measure_by_hand, next_id
from planner.model.hand_measure import HandMeasure, Measured
from planner.wording.hand_measures import describe_measure, write_measured

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


def held(kind, points, name=""):
    return HandMeasure("H1", kind, "", 0, points, name)


def test_a_length_takes_each_axis_by_its_own_pixel_size():
    measured = measure_by_hand(held("length", ((0.0, 0.0), (3.0, 4.0))), (1.0, 0.5))
    assert measured.value == pytest.approx(np.hypot(3.0, 2.0))
    assert measured.unit == "mm"


def test_an_area_is_that_of_its_closed_outline():
    measured = measure_by_hand(held("area", SQUARE), (0.1, 0.2))
    assert measured.value == pytest.approx(1.0 * 2.0)
    assert measured.unit == "mm²"


def test_without_calibration_there_are_pixels_and_no_angle():
    assert measure_by_hand(held("length", ((0.0, 0.0), (3.0, 4.0))), None) == Measured(5.0, "px")
    assert measure_by_hand(held("area", SQUARE), None) == Measured(pytest.approx(100.0), "px²")
    assert measure_by_hand(held("angle", SQUARE[:3]), None) == Measured(None, "°")


def test_a_note_has_no_value():
    assert measure_by_hand(held("note", ((1.0, 1.0),)), (1.0, 1.0)) == Measured(None, "")


def test_an_angle_without_a_leg_is_not_known():
    assert angle_deg(np.zeros((3, 2))) is None


@given(st.floats(1.0, 179.0), st.floats(0.0, 360.0), st.floats(0.5, 50.0), st.floats(0.5, 50.0))
def test_an_angle_is_between_its_legs_however_they_lie(angle, turn, one, other):
    first, second = np.deg2rad(turn), np.deg2rad(turn + angle)
    points = np.array(
        [[one * np.cos(first), one * np.sin(first)], [0, 0], [other * np.cos(second), other * np.sin(second)]]
    )
    assert angle_deg(points + 7.0) == pytest.approx(angle, abs=1e-6)


def test_too_few_points_are_refused():
    with pytest.raises(ValueError, match="angle needs 3 points"):
        held("angle", SQUARE[:2])


def test_a_new_name_is_one_that_nobody_has():
    taken = [HandMeasure(name, "note", "", 0, ((0.0, 0.0),)) for name in ("H1", "H7", "old")]
    assert next_id([]) == "H1"
    assert next_id(taken) == "H8"


@pytest.mark.parametrize(
    ("measured", "written"),
    [(Measured(12.34, "mm"), "12.3 mm"), (Measured(151.2, "mm²"), "151 mm²"), (Measured(45.4, "°"), "45°"),
     (Measured(None, "°"), "not known"), (Measured(None, ""), "")],
)  # fmt: skip
def test_values_are_written_as_exact_as_a_hand_is(measured, written):
    assert write_measured(measured) == written


def test_a_name_takes_the_place_of_the_number():
    assert describe_measure(held("length", SQUARE[:2]), Measured(1.0, "mm")) == "H1 1.0 mm"
    assert describe_measure(held("length", SQUARE[:2], "web"), Measured(1.0, "mm")) == "web 1.0 mm"
    assert describe_measure(held("note", SQUARE[:1], "a web here"), Measured(None, "")) == "a web here"
