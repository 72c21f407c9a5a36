"""A venogram that cannot be measured as it should be is recognised, and what is wrong is said in one finding."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from planner.model.assessment import Assessment
from planner.model.calibration import XrayGeometry
from planner.model.case import Case
from planner.model.identity import Patient
from planner.model.plan import Plan
from planner.model.venogram import Venogram
from planner.planning.assess import assess
from planner.planning.propose import measure_pooling_of, propose_tracing
from planner.report.json_text import json_bytes
from planner.report.venogram_json import venogram_document
from planner.storage.catalogue import read_catalogue
from tests.helpers.policies import shipped_policy
from tests.helpers.xray_phantom import ArrayFrames, draw

SMALL = {"size_px": 256, "frame_count": 16}


def measured(run: Venogram) -> Assessment:
    case = Case(Patient("MADE, Bad"), venogram=run)
    plan = propose_tracing(case, Plan())
    pooling = measure_pooling_of(case, plan, shipped_policy())
    return assess(case, plan, read_catalogue(), shipped_policy(), pooling)


def doubt(made: Assessment) -> str:
    return next((check.text for check in made.checks if check.code == "venogram_doubt"), "")


def with_frames(run: Venogram, frames: np.ndarray) -> Venogram:
    return replace(run, frames=ArrayFrames(frames))


def test_a_run_without_a_contrast_phase_says_so_and_invents_no_vein() -> None:
    made = measured(draw(**SMALL, opacity=0.0, seed=21).venogram())
    assert "no contrast is seen to arrive or to leave" in doubt(made).lower()
    assert made.venogram is not None
    assert made.venogram.lesions == ()
    assert made.venogram.pooling is None


def test_a_single_frame_is_measured_plainly_and_says_so() -> None:
    made = measured(draw(**SMALL, seed=3).venogram(frames=slice(7, 8)))
    assert "a single frame" in doubt(made).lower()
    assert made.venogram is not None
    assert made.venogram.pooling is None


@pytest.mark.parametrize("turn_deg", [2.0, 5.0])
def test_a_patient_who_turned_between_mask_and_contrast_is_told(turn_deg: float) -> None:
    run = draw(**SMALL, seed=4).venogram()
    frames = np.stack([run.frames.frame(index) for index in range(run.frames.count)])
    turned = [
        ndimage.rotate(frame, turn_deg, reshape=False, order=1, mode="nearest") if index >= 4 else frame
        for index, frame in enumerate(frames)
    ]
    assert "moved between mask and contrast" in doubt(measured(with_frames(run, np.stack(turned))))
    assert doubt(measured(run)) == ""


def test_contrast_that_is_burnt_black_says_that_its_depth_is_not_known() -> None:
    run = draw(**SMALL, seed=5).venogram()
    frames = np.stack([run.frames.frame(index) for index in range(run.frames.count)]).astype(float)
    low = np.percentile(frames[:3], 25)
    burnt = np.clip((frames - low) * 1.3, 0, 4095).astype(np.uint16)
    assert "saturated" in doubt(measured(with_frames(run, burnt)))


def test_a_picture_that_is_burnt_white_says_that_it_is_overexposed() -> None:
    run = draw(**SMALL, seed=5).venogram()
    frames = np.stack([run.frames.frame(index) for index in range(run.frames.count)]).astype(float)
    bright = np.percentile(frames[:3], 40)
    burnt = np.clip(frames * 4095 / bright, 0, 4095).astype(np.uint16)
    assert "overexposed" in doubt(measured(with_frames(run, burnt)))
    # a run that was subtracted before it was stored is white where nothing fills
    alone = np.clip(4095 * np.exp(np.log(frames + 1) - np.log(frames[:3].mean(axis=0) + 1)), 0, 4095)
    alone = np.clip(alone * 1.1, 0, 4095).astype(np.uint16)
    assert "overexposed" not in doubt(measured(with_frames(run, alone)))


@pytest.mark.parametrize(("primary", "secondary"), [(90.0, 0.0), (-75.0, 5.0), (0.0, 50.0)])
def test_a_view_along_the_vein_is_told_by_the_c_arm(primary: float, secondary: float) -> None:
    run = draw(**SMALL, seed=6).venogram(XrayGeometry(primary_angle_deg=primary, secondary_angle_deg=secondary))
    made = measured(run)
    (found,) = [check for check in made.checks if check.code.startswith("view_unusual")]
    assert found.severity == "warn"
    usual = measured(draw(**SMALL, seed=6).venogram(XrayGeometry(primary_angle_deg=30.0)))
    assert not [check for check in usual.checks if check.code.startswith("view_unusual")]


@pytest.mark.parametrize("level", [0, 4095], ids=["black", "white"])
def test_a_picture_of_nothing_has_no_vein_and_no_numbers(level: int) -> None:
    run = draw(**SMALL, seed=7).venogram()
    blank = np.full((6, 256, 256), level, np.uint16)
    made = measured(replace(with_frames(run, blank), frame_times_s=np.arange(6) / 4))
    assert "no vein found" in doubt(made).lower()
    assert "overexposed" not in doubt(made)
    assert made.narrowest is None


def test_without_a_calibration_there_are_percents_and_never_millimetres() -> None:
    run = draw(size_px=384, frame_count=16, markers=False, seed=8).venogram()
    made = measured(run)
    assert "venogram_uncalibrated" in {check.code for check in made.checks}
    assert made.venogram is not None
    (lesion,) = made.venogram.lesions
    assert lesion.diameter_stenosis_percent == pytest.approx(60.0, abs=6.0)
    written = json_bytes(venogram_document(run, made.venogram, "now", None, (), made.narrowest)).decode()
    document = json.loads(written)
    assert document["calibration"]["mm_per_pixel"] is None
    assert {*document["arc_mm"], *document["diameter_mm"]} == {None}
    assert all(value is None for key, value in document["lesions"][0].items() if key.endswith("_mm"))
    assert document["narrowest"]["min_diameter_mm"] is None
    assert document["narrowest"]["diameter_stenosis_percent"] is not None
