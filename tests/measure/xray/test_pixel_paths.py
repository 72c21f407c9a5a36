"""Cheapest paths over pixels."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.xray.pixel_paths import cheapest_paths, pixel_graph


def test_on_even_ground_the_path_is_straight_and_costs_its_length() -> None:
    tree = cheapest_paths(pixel_graph(np.ones((5, 9))), (5, 9), start=2 * 9)
    assert tree.cost[2 * 9 + 8] == pytest.approx(8)
    assert tree.path_to(2 * 9 + 8).tolist() == [18, 19, 20, 21, 22, 23, 24, 25, 26]


def test_diagonal_steps_cost_their_length() -> None:
    tree = cheapest_paths(pixel_graph(np.ones((4, 4))), (4, 4), start=0)
    assert tree.cost[15] == pytest.approx(3 * np.sqrt(2))
    assert tree.path_to(15).tolist() == [0, 5, 10, 15]


def test_a_wall_is_walked_round() -> None:
    cost = np.ones((7, 7))
    cost[:6, 3] = 1000
    tree = cheapest_paths(pixel_graph(cost), (7, 7), start=0)
    assert 6 * 7 + 3 in tree.path_to(6)


def test_beyond_the_limit_nothing_is_reached() -> None:
    tree = cheapest_paths(pixel_graph(np.ones((3, 9))), (3, 9), start=9, limit=4.0)
    assert np.isinf(tree.cost[9 + 8])
    assert np.isneginf(tree.sum_along(np.ones(27))[9 + 8])


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 999), rows=st.integers(2, 8), columns=st.integers(2, 8))
def test_a_sum_along_is_the_sum_over_the_path(seed: int, rows: int, columns: int) -> None:
    rng = np.random.default_rng(seed)
    start = int(rng.integers(rows * columns))
    tree = cheapest_paths(pixel_graph(rng.uniform(0.1, 5, (rows, columns))), (rows, columns), start)
    gain, other = rng.normal(size=(2, rows * columns))
    total = tree.sum_along(gain)
    np.testing.assert_allclose(tree.sum_along(np.stack([other, gain], axis=1))[:, 1], total)
    for pixel in range(rows * columns):
        assert total[pixel] == pytest.approx(gain[tree.path_to(pixel)[1:]].sum())
