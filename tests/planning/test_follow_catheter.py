"""The plan of a pullback by hand holds how the catheter was drawn; a motor's does not need it."""

from dataclasses import replace

import numpy as np

from planner.inference.lumen_network import lumen_network
from planner.model.calibration import PixelSpacing
from planner.model.case import Case
from planner.model.identity import Patient
from planner.model.plan import Plan
from planner.planning.propose import propose_contours
from sample_cases.maker.by_hand import Hand, draw_by_hand
from sample_cases.maker.patients import NIVL
from tests.helpers.pullbacks import ArrayFrames, made_pullback


def made_case(mode: str) -> Case:
    run = draw_by_hand(NIVL, 60, 66, Hand(repeats=2), size_px=192, seed=3)
    last = run.images.shape[1] - 1
    pullback = replace(
        made_pullback(len(run.images), rate_mm_per_s=1.0, frame_times_s=0.1 * np.arange(len(run.images))),
        mode=mode,
        frames=ArrayFrames(run.images),
        transducer_px=(last / 2, last / 2),
        sector_px=(0, 0, last, last),
        spacing=PixelSpacing(run.spacing_mm, run.spacing_mm, "ultrasound_regions"),
    )
    return Case(Patient("SAMPLE, By Hand", "SAMPLE-9"), pullback)


def test_a_pullback_by_hand_is_followed_and_its_repeats_are_flagged() -> None:
    plan = propose_contours(made_case("manual"), Plan(), lumen_network())
    assert plan.motion is not None
    assert plan.contours is not None
    assert plan.motion.resting[1::2].all()
    assert [("paused" in flags) for flags in plan.contours.flags] == plan.motion.resting.tolist()


def test_a_motor_s_pullback_is_not_followed() -> None:
    plan = propose_contours(made_case("motor"), Plan(), lumen_network())
    assert plan.contours is not None
    assert plan.motion is None
