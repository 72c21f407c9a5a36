"""Lesions: runs below half of their reference, with exact borders on veins of known area."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.lesion import find_lesions, measure_lesions
from planner.model.plan import LesionBorders, ReferenceChoice
from tests.helpers.policies import shipped_policy
from tests.helpers.veins import STEP_MM, frame_at, vein


def test_a_healthy_vein_has_no_lesion() -> None:
    assert find_lesions(vein(), shipped_policy()) == ()


def test_a_square_narrowing_is_found_with_its_exact_borders() -> None:
    (lesion,) = find_lesions(vein((40.0, 58.0, 60.0)), shipped_policy())
    assert (lesion.start_mm, lesion.end_mm, lesion.length_mm) == (40.0, 58.0, 18.0)
    assert lesion.segment == "CIV"
    assert lesion.mla_mm2 == 60.0
    assert lesion.reference_method == "caudal"
    assert lesion.reference_mm2 == pytest.approx(200.0)
    assert lesion.area_stenosis_percent == pytest.approx(70.0)


def test_the_mla_does_not_rest_on_frames_that_are_not_believed() -> None:
    profile = vein((40.0, 58.0, 60.0), (44.0, 48.0, 25.0))
    believed = np.ones(profile.area_mm2.size, dtype=bool)
    believed[frame_at(43.0) : frame_at(49.0)] = False
    (lesion,) = find_lesions(dataclasses.replace(profile, believed=believed), shipped_policy())
    assert lesion.mla_mm2 == 60.0
    assert believed[lesion.mla_frame]


def test_where_no_frame_is_believed_the_smallest_is_still_shown() -> None:
    profile = vein((40.0, 58.0, 60.0), (44.0, 48.0, 25.0))
    nobody = np.zeros(profile.area_mm2.size, dtype=bool)
    (lesion,) = find_lesions(dataclasses.replace(profile, believed=nobody), shipped_policy())
    assert lesion.mla_mm2 == 25.0


def test_skip_lesions_are_kept_apart() -> None:
    lesions = find_lesions(vein((35.0, 50.0, 60.0), (110.0, 130.0, 50.0)), shipped_policy())
    assert [lesion.segment for lesion in lesions] == ["CIV", "EIV"]
    assert [lesion.id for lesion in lesions] == ["L1", "L2"]


def test_a_gap_of_noise_does_not_split_a_lesion() -> None:
    profile = vein((40.0, 48.0, 60.0), (49.5, 58.0, 60.0))
    (lesion,) = find_lesions(profile, shipped_policy())
    assert lesion.length_mm == pytest.approx(18.0)


def test_a_short_lesion_is_not_smoothed_away() -> None:
    (lesion,) = find_lesions(vein((50.0, 53.0, 70.0)), shipped_policy())
    assert lesion.length_mm == pytest.approx(3.0, abs=2 * STEP_MM)


def test_a_single_bad_frame_is_not_a_lesion() -> None:
    assert find_lesions(vein((50.0, 50.0, 20.0)), shipped_policy()) == ()


def test_unmeasured_frames_beside_a_narrow_cava_are_no_lesion() -> None:
    profile = vein((10.0, 19.5, 60.0))
    area = profile.area_mm2.copy()
    area[frame_at(20.0) : frame_at(24.0)] = np.nan
    assert find_lesions(dataclasses.replace(profile, area_mm2=area), shipped_policy()) == ()


def test_prestenotic_dilatation_raises_the_caudal_reference() -> None:
    profile = vein((40.0, 58.0, 60.0), (58.5, 72.0, 280.0))
    (lesion,) = find_lesions(profile, shipped_policy())
    assert lesion.reference_mm2 == pytest.approx(280.0, rel=0.02)


def test_the_cava_is_never_graded() -> None:
    assert find_lesions(vein((2.0, 10.0, 60.0)), shipped_policy()) == ()


def test_a_diffusely_narrow_segment_is_graded_against_the_population() -> None:
    profile = vein((20.0, 84.5, 90.0))
    (lesion,) = find_lesions(profile, shipped_policy())
    assert lesion.reference_method == "population"
    assert lesion.reference_mm2 == 200.0
    assert lesion.reference_frames == ()


def test_without_positions_borders_are_frames_and_lengths_unknown() -> None:
    (lesion,) = find_lesions(vein((40.0, 58.0, 60.0), with_positions=False), shipped_policy())
    assert (lesion.start_frame, lesion.end_frame) == (frame_at(40.0), frame_at(58.0))
    assert lesion.length_mm is None
    assert lesion.start_mm is None


def test_frames_without_a_lumen_do_not_hide_a_lesion() -> None:
    profile = vein((40.0, 58.0, 60.0))
    area = profile.area_mm2.copy()
    area[frame_at(45.0) : frame_at(47.0)] = np.nan
    (lesion,) = find_lesions(dataclasses.replace(profile, area_mm2=area), shipped_policy())
    assert lesion.length_mm == pytest.approx(18.0)


@pytest.mark.parametrize(
    ("choice", "reference_mm2", "method"),
    [
        (ReferenceChoice("population"), 200.0, "population"),
        (ReferenceChoice("manual", area_mm2=180.0), 180.0, "manual"),
        (ReferenceChoice("manual", frame_index=frame_at(120.0)), 150.0, "manual"),
        (ReferenceChoice("cranial"), 200.0, "cranial"),
        (ReferenceChoice("mean"), 200.0, "mean"),
    ],
)
def test_the_reference_a_person_chooses_is_used(choice: ReferenceChoice, reference_mm2: float, method: str) -> None:
    (lesion,) = find_lesions(vein((45.0, 55.0, 60.0)), shipped_policy(), choice)
    assert lesion.reference_mm2 == pytest.approx(reference_mm2)
    assert lesion.reference_method == method


def test_drawn_borders_are_measured_as_drawn() -> None:
    drawn = LesionBorders("L7", frame_at(42.0), frame_at(50.0))
    (lesion,) = measure_lesions(vein((40.0, 58.0, 60.0)), [drawn], shipped_policy())
    assert (lesion.id, lesion.start_mm, lesion.end_mm, lesion.source) == ("L7", 42.0, 50.0, "edited")


@settings(max_examples=60)
@given(
    start_mm=st.integers(30, 45),
    length_mm=st.integers(4, 25),
    area_mm2=st.floats(20.0, 90.0),
    noise=st.floats(0.0, 0.03),
    seed=st.integers(0, 1000),
)
def test_borders_are_found_within_two_frames_under_noise(
    start_mm: int, length_mm: int, area_mm2: float, noise: float, seed: int
) -> None:
    profile = vein((start_mm, start_mm + length_mm, area_mm2))
    rough = profile.area_mm2 * (1 + noise * np.random.default_rng(seed).standard_normal(profile.area_mm2.size))
    lesions = find_lesions(dataclasses.replace(profile, area_mm2=rough), shipped_policy())
    assert len(lesions) == 1
    assert lesions[0].start_mm == pytest.approx(start_mm, abs=2 * STEP_MM)
    assert lesions[0].length_mm == pytest.approx(length_mm, abs=3 * STEP_MM)


def test_below_the_internal_iliac_ostium_an_unknown_segment_is_never_graded_as_common_iliac() -> None:
    profile = vein((30.0, 84.0, 60.0), (110.0, 130.0, 45.0))
    unknown = tuple(segment if segment in ("IVC", "CIV") else None for segment in profile.segments)
    upper, lower = find_lesions(dataclasses.replace(profile, segments=unknown), shipped_policy())
    assert (upper.segment, upper.reference_method, upper.reference_mm2) == ("CIV", "population", 200.0)
    assert (lower.segment, lower.reference_method) == (None, "caudal")
    chosen = ReferenceChoice("population")
    (_, lower) = find_lesions(dataclasses.replace(profile, segments=unknown), shipped_policy(), chosen)
    assert lower.reference_mm2 == 150.0


def test_a_normal_vein_just_below_the_population_minimum_is_not_diffusely_narrow() -> None:
    (lesion,) = find_lesions(vein((20.0, 84.5, 190.0), (40.0, 58.0, 60.0)), shipped_policy())
    assert lesion.reference_method == "caudal"
    assert lesion.reference_mm2 == pytest.approx(190.0)


def test_a_reference_rests_on_trusted_frames() -> None:
    profile = vein((40.0, 58.0, 60.0), (58.5, 66.0, 260.0))
    trusted = np.ones(profile.area_mm2.size, dtype=bool)
    trusted[frame_at(58.0) : frame_at(66.5)] = False
    (lesion,) = find_lesions(dataclasses.replace(profile, trusted=trusted), shipped_policy())
    assert lesion.reference_mm2 == pytest.approx(200.0)
