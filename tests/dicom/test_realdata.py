"""Real files from many makers, read where they are present. They are never copied into the project."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray

from planner.dicom.frames import DecodedFrames
from planner.dicom.grey_levels import ivus_levels, venogram_levels
from planner.dicom.header import read_header
from planner.dicom.loading import load_case
from planner.dicom.scan import scan
from planner.dicom.stored_picture import read_picture
from planner.errors import InputRefused, UndecodablePixels
from planner.model.calibration import PixelSpacing
from tests.helpers.loading import load_pullback, load_venogram

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "realdata"
REAL = Path(os.environ.get("ILIOPLAN_REALDATA", BESIDE))

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not on this machine")


def files(folder: str) -> list[str]:
    suffixes = ("", ".dcm")
    found = sorted((REAL / folder).rglob("*")) if REAL.is_dir() else []
    return [str(path.relative_to(REAL)) for path in found if path.is_file() and path.suffix in suffixes]


def grey(name: str) -> NDArray[Any]:
    picture = read_picture(read_header(REAL / name))
    levels = venogram_levels(picture) if name.startswith("xa") else ivus_levels(picture)
    frames = DecodedFrames([picture], [levels])
    return frames.block(0, frames.count)


def test_lossless_encodings_of_one_angiogram_are_identical() -> None:
    plain = grey("xa/xa1_nema_1024_10bit_UNC.dcm")
    assert plain.shape == (1, 1024, 1024)
    np.testing.assert_array_equal(plain[0], pydicom.dcmread(REAL / "xa/xa1_nema_1024_10bit_UNC.dcm").pixel_array)
    for encoding in ("J2KR", "JPLL"):
        np.testing.assert_array_equal(grey(f"xa/xa1_nema_1024_10bit_{encoding}.dcm"), plain)


def test_the_twelve_bit_lossy_encoding_is_refused_by_name() -> None:
    with pytest.raises(UndecodablePixels, match="10-bit JPEG Extended"):
        load_case([REAL / "xa/xa1_nema_1024_10bit_JPLY.dcm"])


def test_a_coronary_pullback_is_read_whole() -> None:
    run = load_pullback(REAL / "ivus/derived/ivus_BL_11f_jpegbaseline_modalityIVUS.dcm")
    assert run.frames.block(0, 11).shape == (11, 500, 500)
    assert run.spacing == PixelSpacing(0.02, 0.02, "ultrasound_regions")
    assert run.transducer_px == (250, 250)
    assert (run.mode, run.rate_mm_per_s) == ("motor", 0.5)
    assert run.frame_times_s is not None
    assert run.frame_times_s[-1] == pytest.approx(7.60604)


def test_a_mask_that_is_not_to_be_subtracted_is_no_mask() -> None:
    run = load_venogram(REAL / "xa/xa_rubo0002_512x512_96f_jpegbaseline_mask.dcm")
    assert run.frames.count == 96
    assert run.mask_frame_index is None
    assert run.geometry.primary_angle_deg == -32


def test_distances_and_magnification_of_an_angiogram() -> None:
    run = load_venogram(REAL / "xa/derived/xa_angiodata_p1_run1_20f_jpegbaseline_calibrated.dcm")
    assert run.geometry.imager_spacing_mm == (0.278875, 0.278875)
    assert run.geometry.magnification == pytest.approx(1.3881304)
    assert (run.geometry.source_detector_mm, run.geometry.source_patient_mm) == (1034, pytest.approx(744.8867774))


@pytest.mark.parametrize("name", [name for name in files("us") if "pal" not in name])
def test_ultrasound_of_every_encoding_is_the_luminance_of_what_pydicom_decodes(name: str) -> None:
    decoded = pydicom.dcmread(REAL / name).pixel_array
    # Clipped colours carry other luminance than the stored luminance channel; they are few.
    expected = decoded.astype(float) @ [0.299, 0.587, 0.114] if decoded.shape[-1] == 3 else decoded.astype(float)
    difference = np.abs(grey(name).reshape(expected.shape) - expected)
    assert np.median(difference) <= 0.6
    assert np.mean(difference <= 2) > 0.97


def test_a_palette_in_big_endian_is_bright_where_the_picture_is() -> None:
    picture = pydicom.dcmread(REAL / "us/us_palette_bigendian_regions.dcm")
    levels = grey("us/us_palette_bigendian_regions.dcm")[0]
    red = np.frombuffer(picture.RedPaletteColorLookupTableData, ">u2") >> 8
    assert levels.max() > 200
    assert np.corrcoef(red[picture.pixel_array].ravel(), levels.ravel())[0, 1] > 0.9


def test_a_palette_loop_is_read_in_every_frame() -> None:
    assert grey("us/us_pal_10f_rle.dcm").shape == (10, 430, 600)


def test_encodings_of_one_ct_slice_are_identical() -> None:
    first = grey("odd/ct_rle.dcm")
    for name in ("ct_bigendian", "ct_deflated", "ct_jpeg_p14"):
        np.testing.assert_array_equal(grey(f"odd/{name}.dcm"), first)


@pytest.mark.parametrize("name", files("us") + files("odd") + files("ivus/sc_singleframe"))
def test_pictures_from_outside_a_vessel_are_refused_in_one_sentence(name: str) -> None:
    with pytest.raises(InputRefused) as caught:
        load_case([REAL / name])
    assert "\n" not in caught.value.sentence


@pytest.mark.parametrize("name", files("broken"))
def test_broken_files_are_refused_in_one_sentence(name: str) -> None:
    with pytest.raises(InputRefused) as caught:
        load_case([REAL / name])
    assert "\n" not in caught.value.sentence
    assert caught.value.exit_code == 3


def test_names_in_cyrillic_are_read() -> None:
    (found,) = scan([REAL / "odd/charset_SCSRUSS.dcm"]).items
    assert found.patient.name == "Люкceмбypг"


def test_everything_at_once_is_scanned_in_silence() -> None:
    program = "import sys, pathlib, planner.dicom.scan as s; print(len(s.scan([pathlib.Path(sys.argv[1])]).items))"
    done = subprocess.run([sys.executable, "-c", program, str(REAL)], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 60
    assert done.stderr == ""
