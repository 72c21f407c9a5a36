"""Scale and centre of an IVUS picture come from its ultrasound region, and from nothing else."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import InputRefused
from planner.model.calibration import PixelSpacing
from planner.model.pullback import Pullback
from tests.helpers import dicom_files as made
from tests.helpers.loading import load_pullback


def loaded(path: Path, *regions: Any, **changes: Any) -> Pullback:
    return load_pullback(made.written_ivus(path / "run", SequenceOfUltrasoundRegions=list(regions), **changes))


def region(**changes: Any) -> Any:
    return made.region(32, 48, **changes)


def test_centimetres_per_pixel_become_millimetres(tmp_path: Path) -> None:
    run = loaded(tmp_path, region(PhysicalDeltaX=0.004, PhysicalDeltaY=0.005))
    assert run.spacing is not None
    assert run.spacing.mm_per_pixel_x == pytest.approx(0.04)
    assert run.spacing.mm_per_pixel_y == pytest.approx(0.05)
    assert run.spacing.source == "ultrasound_regions"
    assert run.spacing_problem == ""


def test_a_negative_step_is_a_direction_not_a_size(tmp_path: Path) -> None:
    run = loaded(tmp_path, region(PhysicalDeltaX=-0.004, PhysicalDeltaY=-0.004))
    assert run.spacing == PixelSpacing(0.04, 0.04, "ultrasound_regions")


def test_the_reference_pixel_counts_from_the_corner_of_its_region(tmp_path: Path) -> None:
    run = loaded(
        tmp_path,
        region(
            RegionLocationMinX0=8,
            RegionLocationMinY0=4,
            RegionLocationMaxX1=40,
            RegionLocationMaxY1=30,
            ReferencePixelX0=15,
            ReferencePixelY0=12,
        ),
    )
    assert run.transducer_px == (23, 16)
    assert run.sector_px == (8, 4, 40, 30)


def test_without_a_reference_pixel_the_middle_of_the_region_is_the_centre(tmp_path: Path) -> None:
    run = loaded(tmp_path, region(RegionLocationMinX0=10, ReferencePixelX0=None))
    assert run.transducer_px == ((10 + 47) / 2, 31 / 2)


def test_without_any_region_the_middle_of_the_picture_is_the_centre(tmp_path: Path) -> None:
    run = load_pullback(made.written_ivus(tmp_path / "run", SequenceOfUltrasoundRegions=None))
    assert run.transducer_px == (23.5, 15.5)
    assert run.sector_px == (0, 0, 47, 31)


def test_a_reference_pixel_in_the_corner_is_no_catheter(tmp_path: Path) -> None:
    assert loaded(tmp_path, region(ReferencePixelX0=0, ReferencePixelY0=0)).transducer_px == (23.5, 15.5)


def test_the_tissue_region_is_chosen_among_several(tmp_path: Path) -> None:
    longitudinal = region(RegionDataType=2, PhysicalDeltaX=0.02, PhysicalDeltaY=0.02)
    curve = region(RegionSpatialFormat=4, RegionDataType=10, PhysicalUnitsXDirection=4)
    small = region(RegionLocationMaxX1=10, RegionLocationMaxY1=10, PhysicalDeltaX=0.009, PhysicalDeltaY=0.009)
    run = loaded(tmp_path, curve, longitudinal, small, region())
    assert run.spacing == PixelSpacing(0.04, 0.05, "ultrasound_regions")


def test_a_region_that_leaves_the_picture_is_clipped(tmp_path: Path) -> None:
    assert loaded(tmp_path, region(RegionLocationMaxX1=48, RegionLocationMaxY1=500)).sector_px == (0, 0, 47, 31)


def test_no_region_is_no_calibration_and_says_so(tmp_path: Path) -> None:
    run = load_pullback(made.written_ivus(tmp_path / "run", SequenceOfUltrasoundRegions=None))
    assert run.spacing is None
    assert "no ultrasound region" in run.spacing_problem


def test_pixel_spacing_alone_is_not_trusted(tmp_path: Path) -> None:
    run = load_pullback(
        made.written_ivus(tmp_path / "run", SequenceOfUltrasoundRegions=None, PixelSpacing=["0.02", "0.02"])
    )
    assert run.spacing is None
    assert "Pixel Spacing is not used" in run.spacing_problem


@pytest.mark.parametrize("units", [0, 4, 7])
def test_a_step_in_other_units_is_no_calibration(tmp_path: Path, units: int) -> None:
    run = loaded(tmp_path, region(PhysicalUnitsYDirection=units))
    assert run.spacing is None
    assert "centimetres" in run.spacing_problem


@pytest.mark.parametrize("delta_cm", [0.0, 0.2, 1e-6, -3.0, math.nan, math.inf])
def test_an_impossible_scale_is_refused(tmp_path: Path, delta_cm: float) -> None:
    with pytest.raises(InputRefused, match="cannot be true"):
        loaded(tmp_path, region(PhysicalDeltaX=delta_cm))


@pytest.mark.parametrize("delta_cm", [0.0003, 0.07])
def test_an_unusual_scale_needs_a_person(tmp_path: Path, delta_cm: float) -> None:
    run = loaded(tmp_path, region(PhysicalDeltaX=delta_cm, PhysicalDeltaY=delta_cm))
    assert run.spacing is None
    assert "not one that IVUS has" in run.spacing_problem


def test_pixels_far_from_square_are_kept_with_a_doubt(tmp_path: Path) -> None:
    run = loaded(tmp_path, region(PhysicalDeltaX=0.002, PhysicalDeltaY=0.004))
    assert run.spacing == PixelSpacing(0.02, 0.04, "ultrasound_regions")
    assert "far from square" in run.spacing_problem


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(across=st.floats(0.0006, 0.049), share=st.floats(0.7, 1.4))
def test_every_usual_scale_is_read_as_written(tmp_path: Path, across: float, share: float) -> None:
    down = min(max(across * share, 0.0006), 0.049)
    run = loaded(tmp_path, region(PhysicalDeltaX=across, PhysicalDeltaY=down))
    assert run.spacing is not None
    assert run.spacing.mm_per_pixel_x == pytest.approx(across * 10)
    assert run.spacing.mm_per_pixel_y == pytest.approx(down * 10)
