"""Lesion, landing zones, stents and every frame lie on the venogram where the shared places put them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.measure.overlay import lay_over, places_at
from planner.model.venogram import VenogramLandmark
from planner.model.vessel import Landmark
from tests.helpers.assessments import sample


def parts():
    """The sample with two landmarks whose places differ by 20 mm on the two images' axes."""
    made = sample().assessment
    vessel, venogram = made.vessel, made.venogram
    marks, pins = [], []
    for name, position, arc in (("artery_crossing", 40.0, 60.0), ("internal_iliac_ostium", 90.0, 110.0)):
        marks.append(Landmark(name, int(position), position, "edited"))
        x, y = places_at(venogram, np.array([arc]))[0]
        pins.append(VenogramLandmark(name, x, y))
    return replace(vessel, landmarks=tuple(marks)), replace(venogram, landmarks=tuple(pins)), made.recommendation.stents


def test_each_stretch_lies_as_far_along_the_line_as_the_map_says():
    vessel, venogram, stents = parts()
    over = lay_over(vessel, venogram, stents)
    kinds = [(stretch.kind, stretch.name) for stretch in over.stretches]
    assert ("lesion", vessel.lesions[0].id) in kinds
    assert ("landing", "caudal") in kinds
    assert sum(kind == "stent" for kind, _ in kinds) == len(stents) > 0
    for stretch in over.stretches:
        start, end = over.tied.arc_at(stretch.start_mm), over.tied.arc_at(stretch.end_mm)
        assert stretch.arc_length_mm == pytest.approx(end - start)
        if stretch.is_cut:
            continue
        expected = places_at(venogram, np.array([start, end]))
        np.testing.assert_allclose(stretch.points_px[[0, -1]], expected, atol=1e-6)
        assert np.all(np.diff(stretch.points_px[:, 1]) >= -1e-9)


def test_a_stents_edges_are_its_own_diameter_apart():
    vessel, venogram, stents = parts()
    stent = next(each for each in lay_over(vessel, venogram, stents).stretches if each.kind == "stent")
    apart = np.hypot(*(stent.left_px - stent.right_px).T) * venogram.tracing.scale.mm_per_pixel
    np.testing.assert_allclose(apart, stents[0].diameter_mm, rtol=1e-6)


def test_every_frame_has_its_place_and_none_beyond_the_line():
    vessel, venogram, _ = parts()
    over = lay_over(vessel, venogram)
    arcs = np.array([over.tied.arc_at(float(position)) for position in vessel.positions.position_mm])
    shown = np.isfinite(over.frames_px).all(axis=1)
    np.testing.assert_array_equal(shown, (arcs >= venogram.arc_mm[0]) & (arcs <= venogram.arc_mm[-1]))
    assert shown.any()


def test_a_stretch_beyond_the_picture_is_cut_or_empty():
    vessel, venogram, _ = parts()
    short = replace(
        venogram,
        arc_mm=venogram.arc_mm[:150],
        diameter_mm=venogram.diameter_mm[:150],
        tracing=replace(
            venogram.tracing,
            centreline_px=venogram.tracing.centreline_px[:150],
            diameter_px=venogram.tracing.diameter_px[:150],
        ),
    )
    low = replace(vessel.lesions[0], start_mm=150.0, end_mm=160.0)
    over = lay_over(replace(vessel, lesions=(low,), landing_cranial=None, landing_caudal=None), short)
    assert (len(over.stretches[0].points_px), over.stretches[0].is_cut) == (0, True)


def test_without_a_scale_or_without_images_nothing_is_laid_over():
    vessel, venogram, _ = parts()
    assert lay_over(vessel, replace(venogram, arc_mm=None, diameter_mm=None)) is None
    assert lay_over(None, venogram) is None
    assert lay_over(vessel, None) is None
