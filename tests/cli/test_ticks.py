"""Calibrating by tick marks on the command line: only what a person says, only where ticks are certain."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread

from planner.__main__ import main
from planner.cli.ticks import confirm_ticks, missing_calibration
from planner.dicom.loading import load_case
from planner.errors import InputMissing, InputRefused
from planner.model.case import Case
from planner.model.identity import Patient
from planner.model.plan import Plan
from planner.model.progress import silent
from tests.helpers.dicom_files import ivus, write, written_ivus
from tests.helpers.ticks import edge_ticks, overlaid, pullback_with, speckle, text

SAMPLES = Path(__file__).resolve().parents[2] / "sample_cases"
SIZE = 256
PERIOD_PX = 20.0


def case_with(*layers: np.ndarray) -> Case:
    return Case(Patient("SAMPLE^TICKS", "T-1"), pullback_with(overlaid(speckle(SIZE, frames=4), *layers)))


@pytest.fixture(scope="module")
def ticked() -> Case:
    return case_with(edge_ticks(SIZE, (PERIOD_PX, 25.0)))


@pytest.fixture
def ticked_file(tmp_path: Path) -> Path:
    pixels = np.maximum(speckle(SIZE, frames=4), edge_ticks(SIZE, (PERIOD_PX, PERIOD_PX)))
    return write(ivus(pixels, SequenceOfUltrasoundRegions=None), tmp_path / "ticked.dcm")


def only_line(capsys: pytest.CaptureFixture[str]) -> str:
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    return lines[0]


def test_each_direction_gets_its_own_pixel_size_and_the_plan_says_what_it_rests_on(ticked: Case) -> None:
    spacing = confirm_ticks(ticked, Plan(), 5.0, Path("x")).spacing
    assert spacing is not None
    assert spacing.mm_per_pixel_x == pytest.approx(0.25, rel=0.005)
    assert spacing.mm_per_pixel_y == pytest.approx(0.20, rel=0.005)
    assert spacing.source == "graticule"
    assert spacing.detail.startswith("ticks of 5 mm, 20.0 px apart across and 25.")


def test_without_the_option_nothing_is_calibrated(ticked: Case) -> None:
    assert confirm_ticks(ticked, Plan(), None, Path("x")).spacing is None


def test_without_ticks_the_option_is_refused() -> None:
    with pytest.raises(InputRefused, match="no tick marks") as refusal:
        confirm_ticks(case_with(text(SIZE)), Plan(), 5.0, Path("x"))
    assert refusal.value.exit_code == 3


def test_ticks_in_one_direction_are_refused_since_pixels_may_not_be_square() -> None:
    ticks = edge_ticks(SIZE, (PERIOD_PX, PERIOD_PX))
    ticks[-5:] = 0
    with pytest.raises(InputRefused, match="seen down only"):
        confirm_ticks(case_with(ticks), Plan(), 5.0, Path("x"))


def test_ticks_that_ivus_cannot_have_are_refused_with_those_that_it_can(ticked: Case) -> None:
    with pytest.raises(InputRefused, match="IVUS shows 8 to 80 mm") as refusal:
        confirm_ticks(ticked, Plan(), 20.0, Path("x"))
    assert "--tick-mm 5" in refusal.value.sentence


def test_a_pullback_that_is_calibrated_already_refuses_the_option(ticked: Case) -> None:
    plan = confirm_ticks(ticked, Plan(), 5.0, Path("x"))
    with pytest.raises(InputRefused, match="calibrated already"):
        confirm_ticks(ticked, plan, 5.0, Path("x"))


def test_a_case_without_a_pullback_refuses_the_option() -> None:
    with pytest.raises(InputRefused, match=r"venogram\.dcm: there is no IVUS pullback"):
        confirm_ticks(Case(Patient("SAMPLE^TICKS", "T-1")), Plan(), 5.0, Path("venogram.dcm"))


def test_a_pullback_without_ticks_asks_for_the_window() -> None:
    assert case_with().pullback is not None
    missing = missing_calibration(case_with().pullback)  # type: ignore[arg-type]
    assert isinstance(missing, InputMissing)
    assert "tick" not in missing.sentence


def test_the_refusal_tells_which_ticks_were_found_and_how_to_confirm_them(
    ticked_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["measure", str(ticked_file), "--out", str(tmp_path / "m.json")]) == 4
    line = only_line(capsys)
    assert "tick marks 20.0 px apart were found" in line
    assert "--tick-mm 5" in line
    assert not (tmp_path / "m.json").exists()


def test_confirmed_ticks_are_written_as_the_source_of_the_pixel_size(ticked_file: Path, tmp_path: Path) -> None:
    assert main(["measure", str(ticked_file), "--out", str(tmp_path / "m.json"), "--tick-mm", "5"]) == 0
    calibration = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))["calibration"]
    assert calibration["source"] == "graticule"
    assert calibration["mm_per_pixel_x"] == pytest.approx(0.25, rel=0.005)
    assert calibration["mm_per_pixel_y"] == pytest.approx(0.25, rel=0.005)
    assert calibration["detail"] == "ticks of 5 mm, 20.0 px apart"


@pytest.mark.parametrize("command", ["measure", "plan"])
def test_the_option_is_refused_for_a_calibrated_file(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written_ivus(tmp_path / "plain.dcm")
    assert main([command, str(path), "--out", str(tmp_path / "out"), "--tick-mm", "5"]) == 3
    assert "calibrated already" in only_line(capsys)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", ["0", "-5", "five", "nan", "inf"])
def test_a_tick_distance_that_is_none_is_a_usage_error(
    words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["measure", "x.dcm", "--out", str(tmp_path / "m.json"), f"--tick-mm={words}"]) == 2
    assert "is not a distance in millimetres" in only_line(capsys)


@pytest.mark.parametrize("name", ["left_nivl", "left_pts", "left_nivl_second_look", "left_nivl_silent"])
def test_a_sample_case_without_its_regions_gets_the_same_pixel_size_from_its_ticks(name: str, tmp_path: Path) -> None:
    dataset = dcmread(SAMPLES / name / "dicom" / "ivus.dcm")
    truth_mm = 10.0 * dataset.SequenceOfUltrasoundRegions[0].PhysicalDeltaX
    del dataset.SequenceOfUltrasoundRegions
    dataset.save_as(tmp_path / "ivus.dcm")
    case = load_case([tmp_path], silent)
    spacing = confirm_ticks(case, Plan(), 5.0, tmp_path).spacing
    assert spacing is not None
    assert spacing.mm_per_pixel_x == pytest.approx(truth_mm, rel=0.005)
    assert spacing.mm_per_pixel_y == pytest.approx(truth_mm, rel=0.005)
