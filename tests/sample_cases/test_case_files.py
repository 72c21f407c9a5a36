import json
from pathlib import Path

import numpy as np
import pydicom
import pytest

import sample_cases
from planner.storage.intake_file import read_intake
from sample_cases.maker.cases import CASES, pictures
from sample_cases.maker.section import polygon_area_mm2

ROOT = Path(sample_cases.__file__).parent
MOST_BYTES = 40 * 1024 * 1024


def truth_of(name: str) -> dict:
    return json.loads((ROOT / name / "truth.json").read_text(encoding="utf-8"))


def ivus_of(name: str) -> pydicom.FileDataset:
    return pydicom.dcmread(ROOT / name / "dicom" / "ivus.dcm")


def contours_of(name: str) -> np.ndarray:
    return np.load(ROOT / name / "truth_contours.npz")["contours_mm"]


@pytest.mark.parametrize("name", CASES)
def test_the_header_says_what_the_truth_says(name):
    header, truth = ivus_of(name), truth_of(name)["pullback"]
    region = header.SequenceOfUltrasoundRegions[0]
    assert region.PhysicalDeltaX * 10 == pytest.approx(truth["mm_per_pixel"])
    assert [region.ReferencePixelX0, region.ReferencePixelY0] == truth["transducer_px"]
    assert header.NumberOfFrames == len(truth["frames"])
    step_mm = float(header.IVUSPullbackRate) * float(header.FrameTime) / 1000
    positions = [frame["position_mm"] for frame in truth["frames"]]
    assert np.diff(positions) == pytest.approx(step_mm, abs=2e-3)


@pytest.mark.parametrize("name", CASES)
def test_frame_areas_are_those_of_the_stored_contours(name):
    areas = [frame["area_mm2"] for frame in truth_of(name)["pullback"]["frames"]]
    assert polygon_area_mm2(contours_of(name).astype(float)) == pytest.approx(areas, rel=1e-4)


@pytest.mark.parametrize("name", CASES)
def test_lesions_are_the_runs_below_half_of_their_reference(name):
    truth = truth_of(name)["pullback"]
    areas = np.array([frame["area_mm2"] for frame in truth["frames"]])
    for lesion in truth["lesions"]:
        run = areas[lesion["start_frame"] : lesion["end_frame"] + 1]
        assert (run < lesion["reference_mm2"] / 2).all()
        beside = areas[[lesion["start_frame"] - 1, lesion["end_frame"] + 1]]
        assert (beside >= lesion["reference_mm2"] / 2).all()
        assert run.min() == lesion["mla_mm2"] == areas[lesion["mla_frame"]]


def test_each_case_has_the_lesions_it_is_about():
    found = {name: [lesion["segment"] for lesion in truth_of(name)["pullback"]["lesions"]] for name in CASES}
    assert found == {
        "left_nivl": ["CIV"],
        "left_pts": ["CIV", "EIV"],
        "left_nivl_silent": ["CIV"],
        "left_nivl_second_look": [],
    }
    mla = truth_of("left_nivl")["pullback"]["lesions"][0]["mla_mm2"]
    assert mla == pytest.approx(60, abs=5)


@pytest.mark.parametrize("name", CASES)
def test_the_truth_contour_surrounds_the_transducer_in_every_frame(name):
    for contour in contours_of(name):
        angle = np.unwrap(np.arctan2(contour[:, 1], contour[:, 0]))
        assert abs(angle[-1] - angle[0]) > 1.9 * np.pi


@pytest.mark.parametrize("name", CASES)
def test_intake_is_accepted_and_pins_the_landmarks_of_the_truth(name):
    intake = read_intake(ROOT / name / "intake.json")
    pinned = {mark.name: mark.frame_index for mark in intake.landmarks}
    assert pinned == {mark["name"]: mark["frame"] for mark in truth_of(name)["pullback"]["landmarks"]}
    assert intake.side == "left"


def test_the_second_look_is_the_first_patient_three_months_later():
    first, second = ivus_of("left_nivl"), ivus_of("left_nivl_second_look")
    assert (first.PatientID, first.PatientName) == (second.PatientID, second.PatientName)
    assert first.StudyInstanceUID != second.StudyInstanceUID
    assert (first.StudyDate, second.StudyDate) == ("20250304", "20250603")


def test_the_second_look_is_longer_and_thinner_by_what_its_truth_says():
    before, after = (truth_of(name)["pullback"] for name in ("left_nivl", "left_nivl_second_look"))
    known = truth_of("left_nivl_second_look")["elongation"]
    mark_before, mark_after = (
        {mark["name"]: mark["position_mm"] for mark in truth["landmarks"]} for truth in (before, after)
    )
    for stretch in known["stretches"]:
        old, new = (marks[stretch["to"]] - marks[stretch["from"]] for marks in (mark_before, mark_after))
        assert new - old == pytest.approx(stretch["elongation_mm"], abs=2e-3)
        assert 100 * (new / old - 1) == pytest.approx(stretch["elongation_percent"], abs=0.01)
    calibre = []
    for truth, marks in ((before, mark_before), (after, mark_after)):
        low, high = marks["internal_iliac_ostium"] + 12, marks["inguinal_ligament"] - 12
        areas = [f["area_mm2"] for f in truth["frames"] if low < f["position_mm"] < high]
        calibre.append(np.sqrt(np.mean(areas)))
    change = 100 * (calibre[1] / calibre[0] - 1)
    assert change == pytest.approx(known["caudal_diameter_change_percent"]["EIV"], abs=1.0)


@pytest.mark.parametrize("name", ["left_nivl", "left_pts"])
def test_the_venogram_header_gives_the_scale_of_the_truth_at_the_isocentre(name):
    header = pydicom.dcmread(ROOT / name / "dicom" / "venogram.dcm", stop_before_pixels=True)
    truth = truth_of(name)["venogram"]
    magnification = float(header.DistanceSourceToDetector) / float(header.DistanceSourceToPatient)
    assert float(header.ImagerPixelSpacing[0]) / magnification == pytest.approx(truth["mm_per_pixel"], rel=0.05)
    assert ("MaskSubtractionSequence" in header) == (name == "left_nivl")
    assert ("EstimatedRadiographicMagnificationFactor" in header) == (name == "left_nivl")


@pytest.mark.parametrize("name", CASES)
def test_nobody_real_is_named(name):
    header = ivus_of(name)
    assert str(header.PatientName).startswith("SAMPLE^")
    assert header.PatientID.startswith("SAMPLE-")


def test_all_sample_cases_together_stay_small():
    assert sum(path.stat().st_size for path in ROOT.rglob("*") if path.is_file()) <= MOST_BYTES


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_the_stored_pictures_are_what_the_maker_draws(name):
    stored = ivus_of(name).pixel_array
    drawn = pictures(CASES[name])
    assert stored.shape == drawn.shape
    assert np.abs(stored.astype(int) - drawn.astype(int)).mean() < 8
