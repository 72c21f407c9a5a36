"""Places that both images show tie pullback and venogram together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.measure.registration import (
    ArcMap,
    SharedPlace,
    match_at_narrowest,
    match_images,
    match_landmarks,
    points_between,
    true_lengths,
)
from planner.model.calibration import XrayScale
from planner.model.venogram import SharedPin, VenogramLandmark, VenogramTracing
from planner.model.venogram_measurement import VenogramMeasurement
from planner.model.vessel import Landmark, Positions
from tests.helpers.assessments import MLA, sample


def parts():
    made = sample().assessment
    return made.vessel, made.venogram


def test_the_tightest_lesion_of_both_images_is_the_same_place():
    vessel, venogram = parts()
    match = match_at_narrowest(vessel, venogram)
    assert match.arc_at(float(MLA)) == venogram.arc_mm[venogram.lesions[0].min_point]


def test_places_map_there_and_back():
    match = match_at_narrowest(*parts())
    assert match.position_at(match.arc_at(71.25)) == pytest.approx(71.25)


@pytest.mark.parametrize("missing", ["pullback lesion", "venogram lesion", "positions", "scale"])
def test_without_a_shared_place_or_a_scale_there_is_no_match(missing):
    vessel, venogram = parts()
    if missing == "pullback lesion":
        vessel = replace(vessel, lesions=())
    if missing == "venogram lesion":
        venogram = replace(venogram, lesions=())
    if missing == "positions":
        vessel = replace(vessel, positions=Positions(None, "none"))
    if missing == "scale":
        venogram = replace(venogram, arc_mm=None, diameter_mm=None)
    assert match_at_narrowest(vessel, venogram) is None


def test_a_narrowing_of_the_vena_cava_is_no_match():
    vessel, venogram = parts()
    cava = replace(vessel.lesions[0], segment="IVC")
    assert match_at_narrowest(replace(vessel, lesions=(cava,)), venogram) is None


def test_points_between_two_places_are_those_of_the_centreline():
    _, venogram = parts()
    points = points_between(venogram, 20.0, 40.0)
    assert np.all((venogram.arc_mm[points] >= 20.0) & (venogram.arc_mm[points] <= 40.0))
    assert points.size == np.count_nonzero((venogram.arc_mm >= 20.0) & (venogram.arc_mm <= 40.0))


def test_a_stretch_outside_the_picture_has_no_points():
    _, venogram = parts()
    assert points_between(venogram, 900.0, 950.0).size == 0


def pinned(*pairs: tuple[str, float, float]) -> tuple[object, object]:
    """The sample with landmarks: name, position on the pullback, arc length on the venogram."""
    vessel, venogram = parts()
    marks = tuple(Landmark(name, 0, position_mm=position, source="edited") for name, position, _ in pairs)
    seen = []
    for name, _, arc in pairs:
        x, y = venogram.tracing.centreline_px[int(np.abs(venogram.arc_mm - arc).argmin())]
        seen.append(VenogramLandmark(name, float(x), float(y)))
    return replace(vessel, landmarks=marks), replace(venogram, landmarks=tuple(seen))


THREE = (
    ("iliocaval_confluence", 20.0, 15.0),
    ("internal_iliac_ostium", 70.0, 60.0),
    ("inguinal_ligament", 120.0, 105.0),
)


def test_every_shared_landmark_is_the_same_place_on_both_images():
    tied = match_images(*pinned(*THREE))
    assert tied.is_at_landmarks
    for _, position, arc in THREE:
        assert tied.arc_at(position) == pytest.approx(arc, abs=0.6)


@given(st.floats(-50, 300))
def test_places_between_landmarks_map_there_and_back(position):
    tied = ArcMap(tuple(SharedPlace(*each) for each in THREE))
    assert tied.position_at(tied.arc_at(position)) == pytest.approx(position)


@given(st.floats(-50, 300), st.floats(0.01, 50))
def test_farther_caudal_on_one_image_is_farther_caudal_on_the_other(position, step):
    tied = ArcMap(tuple(SharedPlace(*each) for each in THREE))
    assert tied.arc_at(position + step) > tied.arc_at(position)


def test_the_residual_is_how_far_each_landmark_is_off_by_the_others():
    two = ArcMap((SharedPlace("a", 10.0, 10.0), SharedPlace("b", 50.0, 46.0)))
    assert two.residual_mm == pytest.approx(4.0)
    assert ArcMap((SharedPlace("a", 10.0, 10.0),)).residual_mm is None


def test_a_landmark_out_of_order_is_left_out_and_told():
    tied = match_images(*pinned(*THREE[:2], ("inguinal_ligament", 120.0, 5.0)))
    assert tied.contradicting == ("inguinal_ligament",)


def test_a_proposal_that_nobody_confirmed_ties_nothing():
    vessel, venogram = pinned(*THREE)
    proposed = tuple(replace(mark, source="auto", confidence=0.9) for mark in vessel.landmarks)
    assert match_landmarks(replace(vessel, landmarks=proposed), venogram) is None


def test_without_a_shared_landmark_the_narrowest_place_ties():
    assert not match_images(*parts()).is_at_landmarks


def test_the_end_of_a_stent_that_both_images_show_ties_them_as_a_landmark_does():
    vessel, venogram = pinned(*THREE[:2])
    arc = THREE[1][2] + 30.0
    x, y = venogram.tracing.centreline_px[int(np.abs(venogram.arc_mm - arc).argmin())]
    frame = int(np.abs(vessel.positions.position_mm - (THREE[1][1] + 33.0)).argmin())
    tied = match_images(vessel, replace(venogram, shared_pins=(SharedPin("P1", "stent_caudal_end", frame, x, y),)))
    assert [place.name for place in tied.places] == [THREE[0][0], THREE[1][0], "P1"]
    assert tied.arc_at(float(vessel.positions.position_mm[frame])) == pytest.approx(arc, abs=0.6)
    lost = SharedPin("P2", "other", 10_000, x, y)
    assert len(match_images(vessel, replace(venogram, shared_pins=(lost,))).places) == 2


def foreshortened(tilt_deg: float) -> tuple[VenogramMeasurement, np.ndarray]:
    """A straight vein that leaves the picture's plane halfway, with bands, and the true length at each of its points."""
    length = np.arange(0.0, 160.0, 0.4)
    seen = np.where(length < 80.0, length, 80.0 + (length - 80.0) * np.cos(np.radians(tilt_deg)))
    line = np.stack([np.full(len(seen), 100.0), seen / 0.4], axis=1)
    bands_mm = np.interp(np.arange(6.0, 158.0, 10.0), length, seen)
    bands = np.stack([np.full(len(bands_mm), 103.0), bands_mm / 0.4], axis=1)
    tracing = VenogramTracing(line, np.full(len(line), 30.0), bands, XrayScale(0.4, "catheter_markers", 2.0), 0, True)
    return VenogramMeasurement(tracing, seen, np.full(len(line), 12.0)), length


@pytest.mark.parametrize("tilt_deg", [0.0, 35.0, 50.0])
def test_bands_tell_the_true_length_where_the_vein_leaves_the_plane(tilt_deg):
    venogram, length = foreshortened(tilt_deg)
    lengths = true_lengths(venogram)
    seen = venogram.arc_mm
    place = int(np.abs(length - 60.0).argmin())
    tied = ArcMap((SharedPlace("a", 60.0, float(seen[place])),), (), lengths)
    for true in (30.0, 75.0, 100.0, 140.0):
        expected = float(seen[int(np.abs(length - true).argmin())])
        assert tied.arc_at(true) == pytest.approx(expected, abs=1.2)
        assert tied.position_at(tied.arc_at(true)) == pytest.approx(true)
    without = replace(venogram, tracing=replace(venogram.tracing, markers_px=np.zeros((0, 2))))
    assert true_lengths(without) == ()


def test_with_bands_two_landmarks_fit_though_the_projection_shortens_what_lies_between():
    venogram, length = foreshortened(50.0)
    places = [
        SharedPlace(str(true), true, float(venogram.arc_mm[int(np.abs(length - true).argmin())]))
        for true in (50.0, 150.0)
    ]
    assert ArcMap(tuple(places)).residual_mm > 10.0
    assert ArcMap(tuple(places), (), true_lengths(venogram)).residual_mm < 1.5


def test_a_catheter_that_was_found_from_the_foot_up_counts_the_same():
    venogram, _ = foreshortened(35.0)
    turned = replace(venogram, tracing=replace(venogram.tracing, markers_px=venogram.tracing.markers_px[::-1]))
    there, back = (np.diff(np.array(true_lengths(each)), axis=0) for each in (venogram, turned))
    np.testing.assert_allclose(there, back, atol=1e-9)
