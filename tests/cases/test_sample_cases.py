"""The main job on the sample cases, by the public commands, against the truth they were made from."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

from planner.__main__ import main
from tests.helpers.overlap import jaccard

SAMPLES = Path(__file__).resolve().parents[2] / "sample_cases"
WITH_LESIONS = ("left_nivl", "left_pts", "left_nivl_silent")

pytestmark = pytest.mark.slow


@cache
def written(case: str) -> dict[str, bytes]:
    """What `plan` writes for a sample case, by file name."""
    with TemporaryDirectory() as folder:
        sample = SAMPLES / case
        words = ["plan", str(sample / "dicom"), "--intake", str(sample / "intake.json"), "--out", folder]
        assert main(words) == 0
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


def plan_of(case: str) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads(written(case)["plan.json"])
    return plan


def truth_of(case: str) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads((SAMPLES / case / "truth.json").read_text(encoding="utf-8"))
    return truth


def lesions_with_truth(case: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each true lesion with the found one that overlaps it most."""
    found = plan_of(case)["lesions"]
    for true in truth_of(case)["pullback"]["lesions"]:
        overlap = [min(a["end_mm"], true["end_mm"]) - max(a["start_mm"], true["start_mm"]) for a in found]
        assert max(overlap) > 0, f"the lesion at {true['start_mm']} mm was not found"
        yield found[int(np.argmax(overlap))], true


@pytest.mark.parametrize("case", [*WITH_LESIONS, "left_nivl_second_look"])
def test_contours_overlap_the_truth(case: str, tmp_path: Path) -> None:
    out = tmp_path / "measured.json"
    words = ["measure", str(SAMPLES / case / "dicom"), "--contours", "--out", str(out)]
    assert main([*words, "--intake", str(SAMPLES / case / "intake.json")]) == 0
    frames = json.loads(out.read_text(encoding="utf-8"))["frames"]
    true = np.load(SAMPLES / case / "truth_contours.npz")["contours_mm"]
    overlaps = [
        jaccard(np.array(frame["contour_mm"]), contour) if frame["area_mm2"] else 0.0
        for frame, contour in zip(frames, true, strict=True)
    ]
    assert np.mean(overlaps) >= 0.85
    assert all(len(frame["contour_mm"]) >= 90 for frame in frames if frame["area_mm2"])


@pytest.mark.parametrize("case", WITH_LESIONS)
def test_every_lesion_is_found_with_its_lumen_and_length(case: str) -> None:
    for found, true in lesions_with_truth(case):
        assert found["segment"] == true["segment"]
        assert found["mla_mm2"] == pytest.approx(true["mla_mm2"], rel=0.15)
        assert found["length_mm"] == pytest.approx(true["length_mm"], abs=5.0)


@pytest.mark.parametrize(
    ("case", "verdict"), [("left_nivl", "treat"), ("left_pts", "treat"), ("left_nivl_silent", "do_not_treat")]
)
def test_symptoms_decide_and_the_same_narrowing_without_them_is_not_treated(case: str, verdict: str) -> None:
    plan = plan_of(case)
    assert plan["indication"]["verdict"] == verdict
    assert all(reason["source"] for reason in plan["indication"]["reasons"])


def test_the_symptomatic_case_gets_a_stent_that_covers_its_lesion_and_anchors() -> None:
    plan = plan_of("left_nivl")
    (stent,) = plan["recommendation"]["stents"]
    true = truth_of("left_nivl")["pullback"]["lesions"][0]
    assert stent["cranial_mm"] < true["start_mm"]
    assert stent["caudal_mm"] > true["end_mm"]
    assert stent["diameter_mm"] in (16, 18)
    assert stent["verified"] is False


@pytest.mark.parametrize("case", ["left_nivl", "left_pts"])
def test_the_venogram_is_calibrated_by_its_markers(case: str) -> None:
    venogram = plan_of(case)["venogram"]
    true = truth_of(case)["venogram"]
    assert venogram["calibration"]["method"] == "catheter_markers"
    assert venogram["calibration"]["mm_per_pixel"] == pytest.approx(true["mm_per_pixel"], rel=0.02)


def test_the_elongation_says_what_was_assumed_and_that_it_is_a_prior() -> None:
    elongation = plan_of("left_nivl")["elongation"]
    assert "pressure_gradient_mmhg" in elongation["assumed"]
    band = elongation["delta_mm"]
    assert band["p05"] <= band["median"] <= band["p80"] <= band["p95"]


def test_frames_csv_has_a_row_for_every_frame() -> None:
    rows = list(csv.DictReader(written("left_nivl")["frames.csv"].decode("utf-8-sig").splitlines()))
    assert len(rows) == len(truth_of("left_nivl")["pullback"]["frames"])


def test_the_plan_carries_no_number_that_is_not_a_number() -> None:
    assert b"NaN" not in written("left_pts")["plan.json"]
    assert b"Infinity" not in written("left_pts")["plan.json"]


def test_the_same_case_gives_the_same_plan(tmp_path: Path) -> None:
    sample = SAMPLES / "left_nivl_silent"
    words = ["plan", str(sample / "dicom"), "--intake", str(sample / "intake.json"), "--out", str(tmp_path)]
    assert main(words) == 0
    again, before = json.loads((tmp_path / "plan.json").read_bytes()), plan_of("left_nivl_silent")
    for plan in (again, before):
        plan["provenance"].pop("created")
        plan["pullback"]["provenance"].pop("created")
    assert again == before
