"""One place that both images show ties pullback and venogram together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.measure.registration import match_at_narrowest, points_between
from planner.model.vessel import Positions
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
