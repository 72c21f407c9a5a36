"""Made examples say of every sample truly whether it lies in the lumen, and the same seed makes the same example."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.measure.lumen_outline import outline_depths
from planner.model.lumen_network import DEPTHS, RAYS
from training.pictures import picture_run
from training.scenes import Disc, Outline, Scene, clearance, random_run


def runs(count: int, frames: int = 3) -> list[list[Scene]]:
    return [list(random_run(np.random.default_rng([seed, 7]), frames)) for seed in range(count)]


def plain_scene(outline: Outline) -> Scene:
    """A random scene with everything but its lumen taken away."""
    scene = next(iter(random_run(np.random.default_rng(4), 1)))
    return replace(
        scene,
        outline=outline,
        seen=True,
        vessels=(),
        branches=(),
        bones=(),
        webs=(),
        struts=(),
        calcium=(),
        wire=None,
        spin=0.0,
        uneven=(0.0, 0.0, 0.0),
    )


def test_the_catheter_lies_in_the_lumen() -> None:
    for scenes in runs(60):
        for scene in scenes:
            assert clearance(scene.outline, 0.0, 0.0) > 0


def test_a_round_lumen_is_covered_to_its_radius() -> None:
    scene = plain_scene(Outline(0.0, 0.0, 0.4, 0.4, 0.0, np.zeros((6, 2))))
    made = picture_run([scene], np.random.default_rng(0))
    np.testing.assert_allclose(outline_depths(made.cover)[0], 0.4 * DEPTHS, atol=0.15)


def test_a_lumen_off_the_catheter_is_covered_on_its_own_side() -> None:
    scene = plain_scene(Outline(0.2, 0.0, 0.3, 0.3, 0.0, np.zeros((6, 2))))
    depth = outline_depths(picture_run([scene], np.random.default_rng(0)).cover)[0]
    assert depth[0] == pytest.approx(0.5 * DEPTHS, abs=0.3)
    assert depth[RAYS // 2] == pytest.approx(0.1 * DEPTHS, abs=0.3)


def test_a_branch_opens_the_outline_and_is_not_covered() -> None:
    plain = plain_scene(Outline(0.0, 0.0, 0.3, 0.3, 0.0, np.zeros((6, 2))))
    open_scene = replace(plain, branches=(Disc(0.4, 0.0, 0.2),))
    closed = picture_run([plain], np.random.default_rng(0))
    opened = picture_run([open_scene], np.random.default_rng(0))
    np.testing.assert_array_equal(opened.cover, closed.cover)
    assert closed.open_share[0] == 0.0
    assert 0.05 < opened.open_share[0] < 0.5


def test_a_frame_without_lumen_covers_nothing() -> None:
    scene = replace(plain_scene(Outline(0.0, 0.0, 0.3, 0.3, 0.0, np.zeros((6, 2)))), seen=False)
    made = picture_run([scene], np.random.default_rng(0))
    assert made.cover.max() == 0
    assert not made.seen[0]


def test_the_same_seed_makes_the_same_example() -> None:
    one, other = (picture_run(random_run(np.random.default_rng(9), 2), np.random.default_rng(1)) for _ in range(2))
    np.testing.assert_array_equal(one.grey, other.grey)
    np.testing.assert_array_equal(one.cover, other.cover)


def test_looks_differ_widely() -> None:
    levels = [picture_run(scenes[:1], np.random.default_rng(k)).grey.mean() for k, scenes in enumerate(runs(12, 1))]
    assert max(levels) > 2 * min(levels)
