from dataclasses import replace

import pydicom
import pytest

from sample_cases import make
from sample_cases.maker import cases
from sample_cases.maker.cases import Look


def folder_bytes(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("look", "syntax", "colours"),
    [
        (Look(step_mm=20, size_px=96), "1.2.840.10008.1.2.4.50", "MONOCHROME2"),
        (Look(step_mm=20, size_px=96, colour=True), "1.2.840.10008.1.2.4.50", "YBR_FULL_422"),
        (
            Look(step_mm=20, size_px=96, panel_px=64, jpeg_quality=None, j2k_ratio=5.0),
            "1.2.840.10008.1.2.4.91",
            "MONOCHROME2",
        ),
    ],
)
def test_two_runs_write_the_same_files_in_the_coding_asked_for(tmp_path, monkeypatch, look, syntax, colours):
    monkeypatch.setitem(cases.CASES, "left_nivl_silent", replace(cases.CASES["left_nivl_silent"], look=look))
    for run in ("first", "second"):
        make.main(["left_nivl_silent", "--out", str(tmp_path / run)])
    first, second = (folder_bytes(tmp_path / run) for run in ("first", "second"))
    assert first == second
    assert {name.split("/")[-1] for name in first} == {"ivus.dcm", "intake.json", "truth.json", "truth_contours.npz"}
    header = pydicom.dcmread(tmp_path / "first" / "left_nivl_silent" / "dicom" / "ivus.dcm")
    assert header.file_meta.TransferSyntaxUID == syntax
    assert header.PhotometricInterpretation == colours
    assert header.pixel_array.shape[:3] == (12, 96, 96 + look.panel_px)


def test_an_unknown_case_is_a_usage_error(capsys):
    with pytest.raises(SystemExit) as stopped:
        make.main(["left_leg"])
    assert stopped.value.code == 2
    assert "left_leg" in capsys.readouterr().err
