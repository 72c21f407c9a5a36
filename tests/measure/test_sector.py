"""The round picture is found where it changes, wherever it stands; what is not round is not taken for it."""

from __future__ import annotations

import numpy as np
import pytest

from planner.measure.sector import find_sector


def speckled_disc(centre: tuple[float, float], radius: float, shape: tuple[int, int] = (200, 300)) -> np.ndarray:
    rng = np.random.default_rng(0)
    y, x = np.mgrid[: shape[0], : shape[1]]
    inside = np.hypot(x - centre[0], y - centre[1]) <= radius
    frames = rng.integers(20, 160, (6, *shape)) * inside
    frames[:, 5:12, 220:280] = 205  # letters
    return frames.astype(np.uint8)


@pytest.mark.parametrize("centre", [(100.0, 100.0), (180.0, 95.0)])
def test_a_disc_is_found_where_it_stands(centre: tuple[float, float]) -> None:
    found = find_sector(speckled_disc(centre, 80.0))
    assert found is not None
    left, top, right, bottom = found
    assert (left + right) / 2 == pytest.approx(centre[0], abs=1.5)
    assert (top + bottom) / 2 == pytest.approx(centre[1], abs=1.5)
    assert right - left == pytest.approx(160, abs=4)


def test_pictures_that_do_not_change_have_no_sector() -> None:
    still = np.repeat(speckled_disc((100.0, 100.0), 80.0)[:1], 5, axis=0)
    assert find_sector(still) is None


def test_one_frame_alone_tells_nothing() -> None:
    assert find_sector(speckled_disc((100.0, 100.0), 80.0)[:1]) is None


def test_what_is_not_round_is_not_taken_for_a_catheter_s_picture() -> None:
    frames = np.random.default_rng(1).integers(20, 160, (6, 200, 300)).astype(np.uint8)
    assert find_sector(frames) is None


def test_a_small_moving_thing_is_not_the_picture() -> None:
    assert find_sector(speckled_disc((50.0, 50.0), 20.0)) is None
