"""One stretch by both images, with lengths that are known."""

import pytest

from planner.measure.both_lengths import LESION, compare_lengths
from planner.measure.registration import NARROWEST, ArcMap, SharedPlace
from tests.helpers.assessments import sample

SAMPLE = sample()
VESSEL, VENOGRAM = SAMPLE.assessment.vessel, SAMPLE.assessment.venogram


def test_the_tightest_lesion_is_compared_without_any_tie():
    (pair,) = compare_lengths(VESSEL, VENOGRAM, None)
    assert pair.names == (LESION,)
    assert (pair.pullback_mm, pair.venogram_mm) == (VESSEL.lesions[0].length_mm, VENOGRAM.lesions[0].length_mm)
    assert pair.apart_mm == pytest.approx(pair.venogram_mm - pair.pullback_mm)


def test_every_stretch_between_neighbouring_shared_places_is_compared():
    tied = ArcMap((SharedPlace("a", 10.0, 5.0), SharedPlace("b", 60.0, 50.0), SharedPlace("c", 100.0, 92.0)))
    *_, first, second = compare_lengths(VESSEL, VENOGRAM, tied)
    assert (first.names, first.pullback_mm, first.venogram_mm) == (("a", "b"), 50.0, 45.0)
    assert (second.names, second.apart_mm) == (("b", "c"), pytest.approx(2.0))


@pytest.mark.parametrize(("off_mm", "is_one"), [(0.0, True), (150.0, False)])
def test_lesions_that_landmarks_tell_apart_are_not_compared(off_mm, is_one):
    ivus, xray = VESSEL.lesions[0], VENOGRAM.lesions[0]
    tied = ArcMap(
        (
            SharedPlace("a", ivus.start_mm, xray.start_mm + off_mm),
            SharedPlace("b", ivus.end_mm, xray.end_mm + off_mm),
        )
    )
    names = [pair.names for pair in compare_lengths(VESSEL, VENOGRAM, tied)]
    assert names == ([(LESION,)] if is_one else []) + [("a", "b")]


def test_the_narrowest_place_alone_is_no_stretch():
    tied = ArcMap((SharedPlace(NARROWEST, 10.0, 5.0),))
    assert len(compare_lengths(VESSEL, VENOGRAM, tied)) == 1
