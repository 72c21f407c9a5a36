"""What a hand slipped into is told from what it meant."""

from __future__ import annotations

import numpy as np
import pytest

from planner.measure.contour_check import sound_outline, times_larger
from planner.measure.polygon import contour_area
from tests.measure.test_propagation import ANGLE, round_ones

PICTURE = (-30.0, -30.0, 30.0, 30.0)


def test_an_outline_that_can_be_a_lumen_is_itself() -> None:
    circle = round_ones(np.array([8.0]))[0]
    assert sound_outline(circle, PICTURE) is circle


def test_a_tremor_s_loop_is_cut_off() -> None:
    circle = round_ones(np.array([8.0]))[0]
    looped = circle.copy()
    looped[[40, 41]] = looped[[41, 40]]
    sound = sound_outline(looped, PICTURE)
    assert not isinstance(sound, str)
    assert sound.shape == circle.shape
    assert float(contour_area(sound)) == pytest.approx(float(contour_area(circle)), rel=0.01)


@pytest.mark.parametrize(
    ("outline", "problem"),
    [
        (np.stack([8.0 * np.cos(ANGLE), 6.0 * np.sin(2.0 * ANGLE)], axis=-1), "crosses_itself"),
        (round_ones(np.array([0.2]))[0], "too_small"),
        (np.stack([ANGLE, 0.0 * ANGLE], axis=-1), "too_small"),
        (round_ones(np.array([8.0]), np.array([[26.0, 0.0]]))[0], "outside_picture"),
        (round_ones(np.array([40.0]))[0], "outside_picture"),
    ],
)
def test_what_cannot_be_a_lumen_is_named(outline, problem) -> None:
    assert sound_outline(outline, PICTURE) == problem


@pytest.mark.parametrize(("area", "asked"), [(100.0, None), (399.0, None), (401.0, 4.01), (24.0, 0.24), (26.0, None)])
def test_only_an_area_far_from_before_is_asked_about(area, asked) -> None:
    assert times_larger(area, 100.0) == (asked if asked is None else pytest.approx(asked))


def test_nothing_is_asked_where_there_was_no_contour() -> None:
    assert times_larger(100.0, float("nan")) is None
