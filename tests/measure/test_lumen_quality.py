"""Flags and confidence of outlines whose picture is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.measure.lumen_outline import contours_of
from planner.measure.lumen_quality import Judgement, Look, judge
from planner.measure.polygon import measure_sections

FRAMES, RAYS, DEPTHS = 9, 64, 100
STEP_MM = 0.2


def clear_look(depth: float = 40.0) -> Look:
    """Dark blood, a bright wall, grey tissue; the network is sure."""
    samples = np.full((FRAMES, RAYS, DEPTHS), 90, np.uint8)
    samples[..., : int(depth)] = 20
    samples[..., int(depth) : int(depth) + 5] = 180
    return Look(
        samples,
        np.full((FRAMES, RAYS), depth),
        np.full(FRAMES, 6.0),
        np.full(FRAMES, -6.0),
        np.full(FRAMES, np.log(0.015)),
        np.ones((RAYS, DEPTHS), bool),
        STEP_MM,
    )


def judged(look: Look) -> Judgement:
    return judge(look, measure_sections(contours_of(look.depth, look.step_mm)))


def test_a_clear_round_lumen_is_trusted_and_carries_no_flag() -> None:
    found = judged(clear_look())
    assert found.seen.all()
    assert (found.confidence > 0.8).all()
    assert set(found.flags) == {()}


def test_confidence_falls_with_the_error_that_the_network_expects() -> None:
    look = clear_look()
    spread = np.log(np.linspace(0.01, 0.5, FRAMES))
    confidence = judged(replace(look, spread=spread)).confidence
    assert (np.diff(confidence) < 0).all()
    assert confidence[-1] < 0.5


def test_a_frame_that_jumps_is_flagged_and_trusted_less_than_its_neighbours() -> None:
    look = clear_look()
    depth = look.depth.copy()
    depth[4] *= 1.3
    found = judged(replace(look, depth=depth))
    assert "jump" in found.flags[4]
    assert "jump" not in found.flags[3]
    assert found.confidence[4] < found.confidence[3]


def test_an_open_branch_is_flagged() -> None:
    branch = np.full(FRAMES, -6.0)
    branch[2] = 3.0
    flags = judged(replace(clear_look(), branch=branch)).flags
    assert [("branch" in each) for each in flags] == [k == 2 for k in range(FRAMES)]


def test_a_frame_without_lumen_has_no_confidence_and_only_that_flag() -> None:
    seen = np.full(FRAMES, 6.0)
    seen[3] = -2.0
    found = judged(replace(clear_look(), seen=seen))
    assert not found.seen[3]
    assert found.confidence[3] == 0.0
    assert found.flags[3] == ("no_lumen",)


def test_nothing_but_the_catheter_is_no_lumen() -> None:
    look = clear_look()
    assert not judged(replace(look, depth=np.full_like(look.depth, 1.0))).seen.any()


def test_a_flat_lumen_is_flagged() -> None:
    angle = 2 * np.pi * np.arange(RAYS) / RAYS
    ellipse = 1 / np.hypot(np.cos(angle) / 60, np.sin(angle) / 20)
    look = clear_look()
    assert all("flat" in each for each in judged(replace(look, depth=np.tile(ellipse, (FRAMES, 1)))).flags)


def test_a_catheter_on_the_wall_is_flagged() -> None:
    look = clear_look()
    depth = look.depth.copy()
    depth[:, 10:14] = 8.0  # 1.6 mm from the transducer
    assert all("wall_contact" in each for each in judged(replace(look, depth=depth)).flags)


def test_a_dark_sector_behind_the_wall_is_a_shadow() -> None:
    look = clear_look()
    samples = look.samples.copy()
    samples[5, :10, 44:] = 2
    flags = judged(replace(look, samples=samples)).flags
    assert "shadow" in flags[5]
    assert "shadow" not in flags[4]


def test_blood_as_bright_as_the_wall_is_low_contrast() -> None:
    look = clear_look()
    assert all("low_contrast" in each for each in judged(replace(look, samples=np.full_like(look.samples, 90))).flags)


def test_a_wall_beyond_the_picture_is_an_open_edge() -> None:
    look = clear_look()
    inside = np.ones((RAYS, DEPTHS), bool)
    inside[:6, 38:] = False
    assert all("open_edge" in each for each in judged(replace(look, inside=inside)).flags)
