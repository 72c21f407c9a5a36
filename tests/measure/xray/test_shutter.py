"""Shutters of known shape."""

import numpy as np

from planner.measure.xray.shutter import Shutter, uncovered


def test_a_rectangle_leaves_its_edges_and_what_is_between():
    seen = uncovered(Shutter(rectangle_px=(2, 1, 5, 3)), (6, 8))
    assert seen.sum() == 4 * 3
    assert seen[1:4, 2:6].all()


def test_a_circle_leaves_what_is_no_farther_than_its_radius():
    seen = uncovered(Shutter(circle_px=(10.0, 10.0, 5.0)), (21, 21))
    assert seen[10, 15]
    assert not seen[10, 16]
    assert abs(seen.sum() - np.pi * 25) < 8


def test_a_triangle_leaves_half_of_its_square():
    seen = uncovered(Shutter(polygon_px=((0.0, 0.0), (0.0, 100.0), (100.0, 100.0))), (101, 101))
    assert abs(seen.sum() - 5000) < 150
    assert seen[90, 10]
    assert not seen[10, 90]


def test_shapes_together_leave_what_lies_in_all_of_them():
    both = Shutter(rectangle_px=(0, 0, 10, 20), circle_px=(10.0, 10.0, 5.0))
    seen = uncovered(both, (21, 21))
    assert seen[10, 8]
    assert not seen[10, 12]
