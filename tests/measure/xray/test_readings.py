"""A person's diameter stands where it was read."""

from __future__ import annotations

import numpy as np
import pytest

from planner.measure.xray.readings import with_readings
from planner.model.venogram import DiameterReading

LINE = np.stack([np.full(101, 50.0), np.arange(101.0)], axis=1)
READING = DiameterReading((42.0, 60.0), (58.0, 60.0))


def test_a_reading_stands_at_its_place_and_fades_beside() -> None:
    found = np.full(101, 20.0)
    held = with_readings(LINE, found, [READING])
    assert held[60] == 16.0
    assert held[58:63].tolist() == [16.0] * 5
    assert np.all(np.diff(held[60:70]) >= 0)
    assert held[[52, 68]].tolist() == [20.0, 20.0]
    assert found[60] == 20.0


def test_where_no_edges_are_seen_only_the_readings_own_stretch_is_known() -> None:
    held = with_readings(LINE, np.full(101, np.nan), [READING])
    assert np.flatnonzero(np.isfinite(held)).tolist() == list(range(58, 63))
    assert held[60] == 16.0


def test_without_readings_nothing_changes() -> None:
    found = np.linspace(10.0, 20.0, 101)
    assert with_readings(LINE, found, []) is found


@pytest.mark.parametrize("x", [35.0, 65.0])
def test_a_reading_beside_the_line_counts_for_the_nearest_point(x: float) -> None:
    held = with_readings(LINE, np.full(101, 20.0), [DiameterReading((x - 8, 30.0), (x + 8, 30.0))])
    assert held[30] == 16.0


def test_a_reading_that_the_line_was_drawn_away_from_is_left_out() -> None:
    found = np.full(101, 20.0)
    np.testing.assert_array_equal(with_readings(LINE, found, [DiameterReading((72.0, 30.0), (88.0, 30.0))]), found)
