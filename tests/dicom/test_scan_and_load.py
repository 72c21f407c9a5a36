"""Files, folders and discs are sorted by patient, study, series and kind, and become one patient's case."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.fileset import FileSet
from pydicom.uid import JPEGBaseline8Bit

from planner.dicom.loading import load_case
from planner.dicom.scan import ScanResult, as_json, scan
from planner.errors import Cancelled, InputRefused, MixedPatients
from tests.helpers import dicom_files as made
from tests.helpers.loading import load_pullback


def kinds(result: ScanResult) -> list[str]:
    return sorted(item.kind for item in result.items)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case as a hospital hands it over, with clutter."""
    (tmp_path / "a" / "deep").mkdir(parents=True)
    made.written_ivus(tmp_path / "a" / "IM0001", frames=6)
    made.written_venogram(tmp_path / "a" / "deep" / "noextension", frames=4)
    made.written_venogram(tmp_path / "a" / "IM0003.bin", frames=9, StudyInstanceUID="1.2.3", StudyDate="20200101")
    (tmp_path / "intake.json").write_text("{}")
    (tmp_path / "a" / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0" * 200)
    (tmp_path / "a" / "empty").touch()
    return tmp_path


def test_a_folder_is_searched_to_its_depth_and_clutter_passed_over(folder: Path) -> None:
    assert kinds(scan([folder])) == ["ivus_pullback", "venogram", "venogram"]


def test_a_case_is_the_pullback_with_the_venogram_of_the_same_day(folder: Path) -> None:
    case = load_case([folder])
    assert case.pullback is not None
    assert case.venogram is not None
    assert case.pullback.frames.count == 6
    assert case.venogram.frames.count == 4  # the longer one is of another day
    assert [run.frames.count for run in case.other_venograms] == [9]


def test_the_longest_pullback_is_planned_on_and_the_others_are_kept(tmp_path: Path) -> None:
    for frames in (3, 8, 5):
        made.written_ivus(tmp_path / f"run{frames}", frames)
    case = load_case([tmp_path])
    assert case.pullback is not None
    assert case.pullback.frames.count == 8
    assert [run.frames.count for run in case.other_pullbacks] == [5, 3]
    assert case.venogram is None


def test_a_file_given_twice_is_one_run(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run")
    assert len(scan([path, tmp_path, path]).items) == 1


def test_a_copy_under_another_name_is_one_run(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run")
    (tmp_path / "copy").write_bytes(path.read_bytes())
    assert len(scan([tmp_path]).items) == 1


def test_two_patients_are_refused_by_the_names_of_their_files(tmp_path: Path) -> None:
    made.written_ivus(tmp_path / "first")
    made.written_venogram(tmp_path / "second", PatientID="SAMPLE-2", PatientName="SAMPLE^OTHER")
    with pytest.raises(MixedPatients) as caught:
        load_case([tmp_path])
    sentence = caught.value.sentence
    assert str(tmp_path / "first") in sentence
    assert str(tmp_path / "second") in sentence
    assert "SAMPLE" not in sentence.replace(str(tmp_path), "")


def test_two_patients_are_found_though_a_file_without_a_name_lies_between(tmp_path: Path) -> None:
    made.written_ivus(tmp_path / "1")
    made.written_venogram(
        tmp_path / "2", PatientID="SAMPLE-1", PatientName=None, PatientBirthDate=None, PatientSex=None
    )
    made.written_ivus(tmp_path / "3", frames=4, PatientID=None, PatientName="SAMPLE^OTHER", PatientBirthDate=None)
    with pytest.raises(MixedPatients):
        load_case([tmp_path])


def test_two_patients_can_be_looked_at(tmp_path: Path) -> None:
    made.written_ivus(tmp_path / "first")
    made.written_ivus(tmp_path / "second", PatientID="SAMPLE-2")
    assert [study.patient.patient_id for study in scan([tmp_path]).studies] == ["SAMPLE-1", "SAMPLE-2"]


def test_a_good_run_is_loaded_though_a_damaged_file_lies_beside_it(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "good")
    (tmp_path / "cut").write_bytes(path.read_bytes()[:-500])
    result = scan([tmp_path])
    assert kinds(result) == ["ivus_pullback", "refused"]
    assert "cut short" in result.refused[0].reason
    assert load_case([tmp_path]).pullback is not None


def test_a_folder_with_nothing_usable_gives_the_reason_of_a_refused_file(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "whole")
    (tmp_path / "cut").write_bytes(path.read_bytes()[:-500])
    made.written_ivus(path, SOPClassUID="1.2.840.10008.5.1.4.1.1.2", Modality="CT")
    with pytest.raises(InputRefused, match="cut is cut short"):
        load_case([tmp_path])


def test_a_venogram_is_no_pullback_and_the_reverse(tmp_path: Path) -> None:
    ivus, xray = made.written_ivus(tmp_path / "ivus"), made.written_venogram(tmp_path / "xray")
    assert load_case([xray]).pullback is None
    assert load_case([ivus]).venogram is None


def test_single_frames_of_one_series_form_a_pullback_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    pixels = made.ramp(5)
    for index, frame in enumerate(pixels):
        dataset = made.ivus(frame[np.newaxis], NumberOfFrames=None, InstanceNumber=index + 1)
        dataset.SOPInstanceUID = f"1.2.3.{index}"
        made.write(dataset, tmp_path / f"file{4 - index}")
    (found,) = scan([tmp_path]).items
    assert (found.kind, found.frames) == ("ivus_pullback", 5)
    run = load_pullback(tmp_path)
    np.testing.assert_array_equal(run.frames.block(0, 5), pixels)
    assert run.origin.path == str(tmp_path)


def test_one_single_frame_is_no_pullback(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="single IVUS picture"):
        load_case([made.written_ivus(tmp_path / "run", frames=1)])


ULTRASOUND = {"Modality": "US", "IVUSAcquisition": None, "IVUSPullbackRate": None}
PROBE = {"ReferencePixelX0": 24, "ReferencePixelY0": -3}


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"Modality": "IVUS", "SequenceOfUltrasoundRegions": None}, "ivus_pullback"),
        ({"Modality": "US"}, "ivus_pullback"),
        ({**ULTRASOUND}, "ivus_pullback"),
        ({**ULTRASOUND, "SequenceOfUltrasoundRegions": None}, "ivus_pullback"),
        ({**ULTRASOUND, "SequenceOfUltrasoundRegions": None, "SeriesDescription": "Echocardiogram"}, "other"),
        ({**ULTRASOUND, "SequenceOfUltrasoundRegions": [made.region(32, 48, **PROBE)]}, "other"),
        (
            {
                **ULTRASOUND,
                "SequenceOfUltrasoundRegions": [made.region(32, 48, **PROBE)],
                "SeriesDescription": "IVUS left iliac",
            },
            "ivus_pullback",
        ),
        ({**ULTRASOUND, "SequenceOfUltrasoundRegions": None, "TransducerType": "CURVED LINEAR"}, "other"),
        ({**ULTRASOUND, "SequenceOfUltrasoundRegions": None, "TransducerType": "IV_ROT_XTAL"}, "ivus_pullback"),
        ({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7.2"}, "ivus_pullback"),
        ({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.2", "Modality": "CT"}, "other"),
        ({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.14.1", "Modality": "IVOCT"}, "other"),
    ],
)
def test_what_a_file_is(tmp_path: Path, changes: dict[str, Any], kind: str) -> None:
    (found,) = scan([made.written_ivus(tmp_path / "run", **changes)]).items
    assert found.kind == kind, found.reason
    assert bool(found.reason) >= (kind == "other")


def test_ultrasound_taken_for_ivus_on_faith_says_so(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", **ULTRASOUND, SequenceOfUltrasoundRegions=None)
    assert "nothing in it says that it is intravascular" in scan([path]).items[0].reason


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """A DICOMDIR as pydicom writes it; returns the folder."""
    files = FileSet()
    for changes, writer in (({}, made.written_ivus), ({"SOPInstanceUID": "1.2.9"}, made.written_venogram)):
        extra = {"SeriesNumber": 1, "InstanceNumber": 1, "StudyTime": "120000", "StudyID": "1", "AccessionNumber": ""}
        files.add(writer(tmp_path / "loose", **changes, **extra))
    files.write(tmp_path / "disc")
    return tmp_path / "disc"


def test_a_dicomdir_leads_to_its_files(disc: Path) -> None:
    assert kinds(scan([disc / "DICOMDIR"])) == ["ivus_pullback", "venogram"]
    assert load_case([disc / "DICOMDIR"]).pullback is not None


def test_a_disc_given_as_a_folder_is_each_file_once(disc: Path) -> None:
    assert kinds(scan([disc])) == ["ivus_pullback", "venogram"]


def test_files_that_a_dicomdir_names_and_that_are_not_there_are_said(disc: Path) -> None:
    next(iter(scan([disc]).venograms)).path.unlink()
    result = scan([disc / "DICOMDIR"])
    assert kinds(result) == ["ivus_pullback", "refused"]
    assert "refers to 2 files, of which 1 are not there" in result.refused[0].reason
    assert load_case([disc / "DICOMDIR"]).pullback is not None


def test_a_dicomdir_copied_in_lower_case_still_leads_to_its_files(disc: Path) -> None:
    for path in sorted((path for path in disc.rglob("*") if path.name != "DICOMDIR"), key=lambda p: -len(p.parts)):
        path.rename(path.with_name(path.name.lower()))
    assert kinds(scan([disc / "DICOMDIR"])) == ["ivus_pullback", "venogram"]


def test_a_dicomdir_cannot_lead_out_of_its_folder(disc: Path) -> None:
    content = (disc / "DICOMDIR").read_bytes()
    (disc.parent / "loose2").write_bytes((disc.parent / "loose").read_bytes())
    first = content.index(b"\x04\x00\x00\x15CS")
    length = int.from_bytes(content[first + 6 : first + 8], "little")
    escape = b"..\\loose2".ljust(length)[:length]
    (disc / "DICOMDIR").write_bytes(content[: first + 8] + escape + content[first + 8 + length :])
    assert all(disc in item.path.parents for item in scan([disc / "DICOMDIR"]).items if item.kind != "refused")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")
def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    made.written_ivus(tmp_path / "run")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert kinds(scan([tmp_path])) == ["ivus_pullback"]


def test_the_scan_as_json_holds_everything_a_script_needs(folder: Path) -> None:
    (folder / "cut").write_bytes((folder / "a" / "IM0001").read_bytes()[:-500])
    written = json.loads(json.dumps(as_json(scan([folder]))))
    assert (written["ivus_pullbacks"], written["venograms"], len(written["refused"])) == (1, 2, 1)
    runs = {
        item["kind"]: item
        for study in written["studies"]
        for series in study["series"]
        for item in series["items"]
        if study["date"] == "2026-03-01"
    }
    assert written["studies"][0]["patient"]["patient_id"] == "SAMPLE-1"
    pullback = runs["ivus_pullback"]
    assert (pullback["frames"], pullback["rows"], pullback["columns"]) == (6, 32, 48)
    assert pullback["calibration"]["source"] == "ultrasound_regions"
    assert "0.04 × 0.05 mm" in pullback["calibration"]["text"]


def test_scanning_decodes_nothing(tmp_path: Path) -> None:
    pixels = made.ramp(3)
    frames = [[b"\xff\xd8\xff" + bytes(200)]] * 3
    path = made.write(made.with_fragments(made.ivus(pixels), frames), tmp_path / "run", JPEGBaseline8Bit)
    assert kinds(scan([path])) == ["ivus_pullback"]


def test_progress_grows_to_the_end(folder: Path) -> None:
    shares: list[float] = []
    load_case([folder], lambda _doing, share: shares.append(share))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_loading_stops_when_asked(folder: Path) -> None:
    def stop(_doing: str, share: float) -> None:
        if share > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        load_case([folder], stop)
