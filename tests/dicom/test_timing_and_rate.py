"""Times, rates and the frames during which a motor drew, as IVUS and X-ray files give them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from planner.model.pullback import Pullback
from tests.helpers import dicom_files as made
from tests.helpers.loading import load_pullback, load_venogram


def loaded(path: Path, frames: int = 5, **changes: Any) -> Pullback:
    return load_pullback(made.written_ivus(path / "run", frames, **changes))


def test_frame_time_is_in_milliseconds(tmp_path: Path) -> None:
    run = loaded(tmp_path, FrameTime="40")
    np.testing.assert_allclose(run.frame_times_s, [0, 0.04, 0.08, 0.12, 0.16])
    assert run.frame_rate_hz == pytest.approx(25)
    assert run.timing_problem == ""


def test_a_frame_time_vector_holds_increments(tmp_path: Path) -> None:
    run = loaded(tmp_path, FrameTime=None, FrameTimeVector=[0, 100, 50, 100, 100])
    np.testing.assert_allclose(run.frame_times_s, [0, 0.1, 0.15, 0.25, 0.35])
    assert run.frame_rate_hz == pytest.approx(10)


def test_the_first_increment_of_a_vector_means_nothing(tmp_path: Path) -> None:
    run = loaded(tmp_path, FrameTime=None, FrameTimeVector=[33, 100, 50, 100, 100])
    np.testing.assert_allclose(run.frame_times_s, [0, 0.1, 0.15, 0.25, 0.35])


def test_a_vector_may_leave_the_first_frame_out(tmp_path: Path) -> None:
    run = loaded(tmp_path, FrameTime=None, FrameTimeVector=[100, 50, 100, 100])
    np.testing.assert_allclose(run.frame_times_s, [0, 0.1, 0.15, 0.25, 0.35])


@pytest.mark.parametrize("vector", [[0, 100, 100], [0, 100, -100, 100, 100], [0, 100, 0, 100, 100]])
def test_a_vector_that_cannot_be_true_gives_way_to_frame_time(tmp_path: Path, vector: list[float]) -> None:
    run = loaded(tmp_path, FrameTime="40", FrameTimeVector=vector)
    assert run.frame_rate_hz == pytest.approx(25)


@pytest.mark.parametrize(
    ("keyword", "label"), [("CineRate", "cine rate"), ("RecommendedDisplayFrameRate", "recommended display rate")]
)
def test_a_display_rate_is_the_last_resort_and_is_said(tmp_path: Path, keyword: str, label: str) -> None:
    run = loaded(tmp_path, FrameTime=None, **{keyword: 20})
    np.testing.assert_allclose(run.frame_times_s, [0, 0.05, 0.1, 0.15, 0.2])
    assert label in run.timing_problem


def test_without_any_timing_times_are_unknown_and_never_zero(tmp_path: Path) -> None:
    run = loaded(tmp_path, FrameTime=None)
    assert run.frame_times_s is None
    assert run.frame_rate_hz is None
    assert "how fast its frames were taken" in run.timing_problem


@pytest.mark.parametrize(
    ("acquisition", "mode", "rate"),
    [
        ("MOTOR_PULLBACK", "motor", 1.0),
        ("MOTORIZED", "motor", 1.0),
        ("MANUAL_PULLBACK", "manual", None),
        ("MANUAL", "manual", None),
        ("GATED_PULLBACK", "gated", 1.0),
        ("SELECTIVE", "unknown", None),
        ("MEASURED", "unknown", None),
        (None, "motor", 1.0),
    ],
)
def test_how_the_catheter_was_drawn(tmp_path: Path, acquisition: str | None, mode: str, rate: float | None) -> None:
    run = loaded(tmp_path, IVUSAcquisition=acquisition)
    assert (run.mode, run.rate_mm_per_s) == (mode, rate)


def test_a_motor_without_a_rate_is_a_doubt(tmp_path: Path) -> None:
    run = loaded(tmp_path, IVUSPullbackRate=None)
    assert run.rate_mm_per_s is None
    assert "how fast the catheter was drawn" in run.timing_problem


@pytest.mark.parametrize("rate", ["0", "-1", "500"])
def test_a_rate_that_no_motor_has_is_not_used(tmp_path: Path, rate: str) -> None:
    run = loaded(tmp_path, IVUSPullbackRate=rate)
    assert run.rate_mm_per_s is None
    assert "not one that a motor has" in run.timing_problem


def test_start_and_stop_of_the_motor_count_from_one(tmp_path: Path) -> None:
    run = loaded(tmp_path, IVUSPullbackStartFrameNumber=2, IVUSPullbackStopFrameNumber=4)
    assert run.moving_frames == (1, 3)


def test_a_motor_that_drew_all_along_is_nothing_special(tmp_path: Path) -> None:
    run = loaded(tmp_path, IVUSPullbackStartFrameNumber=1, IVUSPullbackStopFrameNumber=5)
    assert (run.moving_frames, run.timing_problem) == (None, "")


@pytest.mark.parametrize(("start", "stop"), [(0, 4), (4, 2), (3, 3), (1, 9)])
def test_start_and_stop_that_cannot_be_true_are_said(tmp_path: Path, start: int, stop: int) -> None:
    run = loaded(tmp_path, IVUSPullbackStartFrameNumber=start, IVUSPullbackStopFrameNumber=stop)
    assert run.moving_frames is None
    assert "was not used" in run.timing_problem


def test_a_single_picture_has_no_times(tmp_path: Path) -> None:
    run = load_venogram(made.written_venogram(tmp_path / "run", frames=1))
    assert run.frame_times_s is None
    assert run.timing_problem == ""
