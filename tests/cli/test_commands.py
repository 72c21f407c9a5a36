"""The public commands as a person or a script meets them: exit codes, one-line messages, outputs whole or absent."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest

from planner.__main__ import main
from planner.cli.window_needs import window_refusal
from planner.storage.measurements_file import read_measurements
from planner.storage.typed_record import TypedRecord
from tests.helpers.dicom_files import changed, ivus, ramp, region, write, written_ivus, written_venogram

MEASUREMENTS = {
    "side": "left",
    "class": "NIVL",
    "lesion": {"mla_mm2": 60, "length_mm": 30, "segment": "CIV"},
    "caudal_reference": {"area_mm2": 165, "perimeter_mm": 46, "segment": "EIV"},
    "unstented_caudal_length_mm": 80,
    "covered_length_mm": 90,
    "covered_tortuosity": 0.08,
}


def refused(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that a refusal leaves on standard error."""
    captured = capsys.readouterr()
    lines = captured.err.splitlines()
    assert len(lines) == 1, captured.err
    assert lines[0].startswith("ilioplan: ")
    assert "Traceback" not in captured.err
    return lines[0]


def test_a_missing_file_is_refused_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", str(tmp_path / "nothing"), "--out", str(tmp_path / "out")]) == 3
    assert "nothing" in refused(capsys)
    assert not (tmp_path / "out").exists()


def test_text_that_is_not_dicom_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.dcm").write_text("not an image")
    assert main(["measure", str(tmp_path / "notes.dcm"), "--out", str(tmp_path / "m.json")]) == 3
    assert "not a DICOM file" in refused(capsys)
    assert not (tmp_path / "m.json").exists()


def test_a_truncated_file_is_refused_and_leaves_an_existing_output_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = written_ivus(tmp_path / "whole.dcm").read_bytes()
    (tmp_path / "cut.dcm").write_bytes(whole[: len(whole) - 2000])
    (tmp_path / "m.json").write_text("kept")
    assert main(["measure", str(tmp_path / "cut.dcm"), "--out", str(tmp_path / "m.json")]) == 3
    assert "cut.dcm" in refused(capsys)
    assert (tmp_path / "m.json").read_text() == "kept"


def test_a_pullback_without_calibration_asks_for_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written_ivus(tmp_path / "plain.dcm", SequenceOfUltrasoundRegions=None)
    assert main(["measure", str(path), "--out", str(tmp_path / "m.json")]) == 4
    assert "pixel size" in refused(capsys)
    assert not (tmp_path / "m.json").exists()


def test_an_absurd_spacing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pixels = ramp(3)
    absurd = changed(region(*pixels.shape[1:]), {"PhysicalDeltaX": 25.0, "PhysicalDeltaY": 25.0})
    path = write(changed(ivus(pixels), {"SequenceOfUltrasoundRegions": [absurd]}), tmp_path / "absurd.dcm")
    assert main(["plan", str(path), "--out", str(tmp_path / "out")]) == 3
    assert "absurd.dcm" in refused(capsys)


def test_two_patients_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written_ivus(tmp_path / "one.dcm", PatientID="A-1", PatientName="SAMPLE^One")
    written_venogram(tmp_path / "two.dcm", PatientID="B-2", PatientName="SAMPLE^Two")
    assert main(["plan", str(tmp_path), "--out", str(tmp_path / "out")]) == 3
    line = refused(capsys)
    assert "patient" in line
    assert "SAMPLE" not in line, "messages carry no identifiers"


def test_a_venogram_is_no_pullback_to_measure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written_venogram(tmp_path / "xa.dcm")
    assert main(["measure", str(path), "--out", str(tmp_path / "m.json")]) == 3
    assert "no IVUS pullback" in refused(capsys)


def test_an_unknown_intake_key_is_refused_with_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "intake.json").write_text(json.dumps({"side": "left", "sympotms": []}))
    (tmp_path / "size.json").write_text(json.dumps(MEASUREMENTS))
    words = [
        "size",
        str(tmp_path / "size.json"),
        "--intake",
        str(tmp_path / "intake.json"),
        "--out",
        str(tmp_path / "o"),
    ]
    assert main(words) == 3
    assert "sympotms" in refused(capsys)


def test_typed_measurements_give_a_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "size.json").write_text(json.dumps(MEASUREMENTS))
    assert main(["size", str(tmp_path / "size.json"), "--out", str(tmp_path / "out")]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")
    plan = json.loads((tmp_path / "out" / "plan.json").read_text(encoding="utf-8"))
    assert plan["schema"] == "ilioplan.plan/1"
    assert plan["elongation"]["delta_mm"]["median"] == pytest.approx(3.2, rel=0.03)
    assert (tmp_path / "out" / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_measurements_without_a_class_ask_for_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "size.json").write_text(json.dumps({key: MEASUREMENTS[key] for key in MEASUREMENTS if key != "class"}))
    assert main(["size", str(tmp_path / "size.json"), "--out", str(tmp_path / "out")]) == 4
    assert "class" in refused(capsys)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "size.json").write_text(json.dumps(MEASUREMENTS))
    (tmp_path / "locked").mkdir(mode=0o500)
    assert main(["size", str(tmp_path / "size.json"), "--out", str(tmp_path / "locked" / "out")]) == 3
    assert "locked" in refused(capsys)


def test_an_output_folder_that_is_a_file_is_refused_and_the_file_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "size.json").write_text(json.dumps(MEASUREMENTS))
    (tmp_path / "out").write_text("a file")
    assert main(["size", str(tmp_path / "size.json"), "--out", str(tmp_path / "out")]) == 3
    assert "out" in refused(capsys)
    assert (tmp_path / "out").read_text() == "a file"


@pytest.mark.parametrize("words", [["plan"], ["paln", "x"], ["measure", "x"], ["size", "--out", "x"]])
def test_a_misspelt_command_line_is_a_usage_error(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "--help" in refused(capsys)


def keys_told(words: list[str], capsys: pytest.CaptureFixture[str]) -> set[str]:
    with pytest.raises(SystemExit):
        main(words)
    return set(re.findall(r"[a-z_0-9]+", capsys.readouterr().out))


def test_the_help_of_size_names_every_key_that_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: set[str] = set()
    value_of = TypedRecord._asked_value

    def noting(record: TypedRecord, key: str) -> object:
        asked.add(key.partition("[")[0])
        return value_of(record, key)

    monkeypatch.setattr(TypedRecord, "_asked_value", noting)
    lumen, landing = {"area_mm2": 165, "segment": "CIV"}, {"max_perimeter_diameter_mm": 15}
    held = {"class": "NIVL", "lesion": {"mla_mm2": 60, "segment": "CIV"}, "caudal_reference": lumen}
    held |= {"landing": landing, "stent": {"diameter_mm": 16}}
    stated = {"symptoms": [{"name": "pain"}], "landmarks": [{"name": "artery_crossing", "frame": 3}]}
    stated["travel"] = [{"from_frame": 0, "to_frame": 9, "travel_mm": 20}]
    (tmp_path / "m.json").write_text(json.dumps(held))
    (tmp_path / "i.json").write_text(json.dumps(stated))
    read_measurements(tmp_path / "m.json", tmp_path / "i.json")
    assert asked - keys_told(["size", "--help"], capsys) == set()


def test_a_landmark_outside_the_pullback_is_refused_with_the_file_that_pins_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written_ivus(tmp_path / "pullback.dcm")
    intake = tmp_path / "intake.json"
    intake.write_text(json.dumps({"landmarks": [{"name": "artery_crossing", "frame": 9999}]}))
    words = ["plan", str(tmp_path / "pullback.dcm"), "--intake", str(intake), "--out", str(tmp_path / "out")]
    assert main(words) == 3
    assert refused(capsys).startswith(f"ilioplan: {intake}: landmarks: frame 9999 ")
    assert not (tmp_path / "out").exists()


def test_inspect_lists_what_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written_ivus(tmp_path / "pullback.dcm")
    (tmp_path / "readme.txt").write_text("clutter")
    assert main(["inspect", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ivus_pullbacks"] == 1
    assert found["refused"] == []


def test_inspect_of_a_refused_file_alone_says_so_in_both_ways(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("text")
    assert main(["inspect", str(tmp_path / "notes.txt"), "--json"]) == 3
    captured = capsys.readouterr()
    assert json.loads(captured.out)["refused"][0]["reason"]
    assert captured.err.count("\n") == 1


def test_inspect_of_a_folder_without_anything_to_read_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "readme.txt").write_text("clutter")
    assert main(["inspect", str(tmp_path)]) == 3
    captured = capsys.readouterr()
    assert captured.out == "Nothing that this program reads was found.\n"
    assert f"{tmp_path}: holds nothing that this program reads;" in captured.err


@pytest.mark.parametrize(
    ("problem", "package"),
    [
        (ImportError("No module named 'PySide6'", name="PySide6"), "ilioplan[window]"),
        (ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui"), "libegl1"),
        (ImportError("libxkbcommon.so.0: cannot open shared object file"), "libxkbcommon0"),
    ],
)
def test_a_window_that_cannot_start_says_which_package_brings_what_it_lacks(problem: ImportError, package: str) -> None:
    assert package in window_refusal(problem).sentence


def test_a_fault_of_our_own_is_never_dressed_up_as_a_missing_package() -> None:
    fault = ImportError("cannot import name 'x' from 'planner.ui.app'", name="planner.ui.app")
    with pytest.raises(ImportError, match=r"planner\.ui\.app"):
        window_refusal(fault)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there can a screen be absent")
def test_the_window_without_a_screen_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main(["open"]) == 3
    assert "no screen" in refused(capsys)
