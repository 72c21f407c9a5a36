"""Geometry, mask and grey levels of X-ray files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from planner.dicom.scan import scan
from planner.dicom.shutter import read_shutter
from planner.errors import DamagedFile
from planner.measure.xray.shutter import Shutter
from planner.model.venogram import HeaderMask, Venogram
from tests.helpers import dicom_files as made
from tests.helpers.loading import load_venogram


def loaded(path: Path, frames: int = 5, **changes: Any) -> Venogram:
    return load_venogram(made.written_venogram(path / "run", frames, **changes))


def item(**values: Any) -> Dataset:
    return made.changed(Dataset(), values)


def mask(operation: str, *frame_numbers: int) -> list[Dataset]:
    return [item(MaskOperation=operation, MaskFrameNumbers=list(frame_numbers))]


def test_geometry_is_read_as_written(tmp_path: Path) -> None:
    geometry = loaded(tmp_path, EstimatedRadiographicMagnificationFactor="1.4").geometry
    assert geometry.imager_spacing_mm == (0.2, 0.2)
    assert (geometry.source_detector_mm, geometry.source_patient_mm, geometry.magnification) == (1000, 720, 1.4)
    assert (geometry.primary_angle_deg, geometry.secondary_angle_deg) == (-15, 5)


@pytest.mark.parametrize("spacing", [["0", "0"], ["-0.2", "-0.2"], ["20", "20"], None])
def test_a_detector_spacing_that_cannot_be_true_is_unknown(tmp_path: Path, spacing: Any) -> None:
    assert loaded(tmp_path, ImagerPixelSpacing=spacing).geometry.imager_spacing_mm is None


def test_a_patient_behind_the_detector_leaves_both_distances_unknown(tmp_path: Path) -> None:
    geometry = loaded(tmp_path, DistanceSourceToPatient="1000").geometry
    assert (geometry.source_detector_mm, geometry.source_patient_mm) == (None, None)


@pytest.mark.parametrize("magnification", ["0", "0.7", "14"])
def test_a_magnification_that_cannot_be_true_is_unknown(tmp_path: Path, magnification: str) -> None:
    run = loaded(tmp_path, EstimatedRadiographicMagnificationFactor=magnification)
    assert run.geometry.magnification is None


def test_an_enhanced_file_keeps_its_geometry_in_functional_groups(tmp_path: Path) -> None:
    shared = item(
        XRayGeometrySequence=[item(DistanceSourceToDetector=1100.0, DistanceSourceToPatient=800.0)],
        PositionerPositionSequence=[item(PositionerPrimaryAngle=12.0)],
    )
    geometry = loaded(
        tmp_path,
        SOPClassUID="1.2.840.10008.5.1.4.1.1.12.1.1",
        DistanceSourceToDetector=None,
        DistanceSourceToPatient=None,
        PositionerPrimaryAngle=None,
        SharedFunctionalGroupsSequence=[shared],
    ).geometry
    assert (geometry.source_detector_mm, geometry.source_patient_mm) == (1100, 800)
    assert geometry.primary_angle_deg == 12


@pytest.mark.parametrize(
    ("sequence", "index"),
    [
        (mask("AVG_SUB", 2), 1),
        (mask("AVG_SUB", 5, 3), 4),
        (mask("NONE", 2), None),
        (mask("TID", 2), None),
        (mask("AVG_SUB", 0), None),
        (mask("AVG_SUB", 6), None),
        (mask("AVG_SUB"), None),
        (mask("NONE", 1) + mask("AVG_SUB", 3), 2),
        (None, None),
    ],
)
def test_the_mask_frame_counts_from_one_and_needs_the_operation(
    tmp_path: Path, sequence: Any, index: int | None
) -> None:
    assert loaded(tmp_path, MaskSubtractionSequence=sequence).mask_frame_index == index


def test_inverted_grey_levels_are_turned_so_that_contrast_is_dark(tmp_path: Path) -> None:
    pixels = made.ramp(2, highest=4095)
    run = load_venogram(made.write(made.venogram(pixels, PhotometricInterpretation="MONOCHROME1"), tmp_path / "run"))
    np.testing.assert_array_equal(run.frames.block(0, 2), 4095 - pixels)


def test_rescaling_is_applied_and_window_settings_are_not(tmp_path: Path) -> None:
    pixels = made.ramp(2, highest=1000)
    dataset = made.venogram(pixels, RescaleSlope="2", RescaleIntercept="10", WindowCenter="40", WindowWidth="80")
    run = load_venogram(made.write(dataset, tmp_path / "run"))
    np.testing.assert_array_equal(run.frames.block(0, 2), 2 * pixels + 10)
    assert run.bits_stored == 14  # the largest possible value is 2 · 4095 + 10


def test_a_rescaling_below_zero_keeps_differences(tmp_path: Path) -> None:
    pixels = made.ramp(2, highest=1000)
    run = load_venogram(made.write(made.venogram(pixels, RescaleSlope="1", RescaleIntercept="-1024"), tmp_path / "run"))
    np.testing.assert_array_equal(run.frames.block(0, 2), pixels)


def test_a_rescaling_beyond_sixteen_bits_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match="beyond 16 bits"):
        loaded(tmp_path, RescaleSlope="1000", RescaleIntercept="0")


@pytest.mark.parametrize(("vr", "value"), [("US", [100, 200, 300, 400]), ("OW", b"d\0\xc8\0\x2c\x01\x90\x01")])
def test_a_modality_table_is_looked_up_from_its_first_value(tmp_path: Path, vr: str, value: Any) -> None:
    pixels = np.arange(24, dtype=np.uint16).reshape(1, 4, 6)
    table = item(LUTDescriptor=[4, 10, 16])
    table.add_new("LUTData", vr, value)
    run = load_venogram(made.write(made.venogram(pixels, ModalityLUTSequence=[table]), tmp_path / "run"))
    expected = np.array([100, 200, 300, 400])[np.clip(pixels.astype(int) - 10, 0, 3)]
    np.testing.assert_array_equal(run.frames.frame(0), expected[0])


def test_signed_pixels_keep_their_order_above_zero(tmp_path: Path) -> None:
    signed = np.array([[[-2048, -1, 0, 1, 2047, 5]]], dtype=np.int16)
    dataset = made.venogram(signed.view(np.uint16), PixelRepresentation=1)
    run = load_venogram(made.write(dataset, tmp_path / "run"))
    np.testing.assert_array_equal(run.frames.frame(0), signed[0].astype(int) + 2048)


def test_sixteen_full_bits_are_kept(tmp_path: Path) -> None:
    pixels = made.ramp(2, highest=65535)
    run = load_venogram(made.write(made.venogram(pixels, BitsStored=16, HighBit=15), tmp_path / "run"))
    np.testing.assert_array_equal(run.frames.block(0, 2), pixels)
    assert run.bits_stored == 16


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({}, "geometry"),
        ({"EstimatedRadiographicMagnificationFactor": "1.4"}, "ermf"),
        ({"DistanceSourceToPatient": None}, "detector_only"),
        ({"ImagerPixelSpacing": None}, "none"),
    ],
)
def test_the_scan_says_what_could_calibrate_it(tmp_path: Path, changes: dict[str, Any], key: str) -> None:
    (found,) = scan([made.written_venogram(tmp_path / "run", **changes)]).items
    assert found.calibration == key
    assert found.calibration_text


@pytest.mark.parametrize("modality", ["XA", "RF"])
def test_a_capture_of_an_x_ray_is_a_venogram(tmp_path: Path, modality: str) -> None:
    path = made.written_venogram(tmp_path / "run", SOPClassUID="1.2.840.10008.5.1.4.1.1.7", Modality=modality)
    assert scan([path]).items[0].kind == "venogram"


def test_the_mask_module_is_read_whole(tmp_path: Path) -> None:
    stated = mask("AVG_SUB", 1, 2)
    stated[0].MaskSubPixelShift = [0.5, -1.25]
    stated[0].ApplicableFrameRange = [3, 4, 5, 9]
    stated[0].ContrastFrameAveraging = 2
    read = loaded(tmp_path, MaskSubtractionSequence=stated).mask
    assert read == HeaderMask("average", (0, 1), (-1.25, 0.5), ((2, 3), (4, 4)), 2)


def test_a_mask_that_is_forbidden_or_by_time_says_so(tmp_path: Path) -> None:
    assert loaded(tmp_path, MaskSubtractionSequence=mask("NONE", 2)).mask.operation == "none"
    timed = mask("TID")
    timed[0].TIDOffset = 3
    read = loaded(tmp_path, MaskSubtractionSequence=timed).mask
    assert (read.operation, read.offset_frames) == ("time_difference", 3)
    assert loaded(tmp_path).mask == HeaderMask()


def test_what_a_shutter_covers_is_black_and_what_it_leaves_is_as_it_was(tmp_path: Path) -> None:
    for name in ("plain", "covered"):
        (tmp_path / name).mkdir()
    plain = loaded(tmp_path / "plain").frames
    edges = {
        "ShutterLeftVerticalEdge": "3",
        "ShutterRightVerticalEdge": "30",
        "ShutterUpperHorizontalEdge": "5",
        "ShutterLowerHorizontalEdge": "28",
    }
    covered = loaded(tmp_path / "covered", **edges).frames
    seen = np.zeros((plain.rows, plain.columns), dtype=bool)
    seen[4:28, 2:30] = True
    for index in (0, 4):
        assert np.array_equal(covered.frame(index), np.where(seen, plain.frame(index), 0))
        assert not covered.frame(index).flags.writeable


def found(**values: tuple[float, ...]) -> Shutter | None:
    return read_shutter(lambda keyword: values.get(keyword, ()))


EDGES: dict[str, tuple[float, ...]] = {
    "ShutterLeftVerticalEdge": (3,),
    "ShutterRightVerticalEdge": (40,),
    "ShutterUpperHorizontalEdge": (5,),
    "ShutterLowerHorizontalEdge": (50,),
}


def test_a_shutter_is_read_in_pixels_that_count_from_0() -> None:
    round_too = {"CenterOfCircularShutter": (20.0, 30.0), "RadiusOfCircularShutter": (16.0,)}
    assert found(**EDGES, **round_too) == Shutter((2, 4, 39, 49), (29, 19, 16))


def test_a_polygon_is_read_as_x_and_y() -> None:
    shutter = found(VerticesOfThePolygonalShutter=(1, 2, 30, 2, 30, 40))
    assert shutter == Shutter(polygon_px=((1, 0), (1, 29), (39, 29)))


@pytest.mark.parametrize("right", [(3,), ()])
def test_a_shutter_that_would_leave_nothing_or_lacks_an_edge_is_none(right: tuple[float, ...]) -> None:
    assert found(**{**EDGES, "ShutterRightVerticalEdge": right}) is None
