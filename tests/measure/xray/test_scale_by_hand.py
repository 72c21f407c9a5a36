"""A scale that a person measures in the picture carries the error of its kind, and is refused where it cannot be."""

from __future__ import annotations

import pytest

from planner.measure.xray.scale_by_hand import Measured, scale_between_marks, scale_through_bands

WHO = "SAMPLE, Reader"


@pytest.mark.parametrize(
    ("measured", "known_mm", "least", "most"),
    [("manual", 50.0, 2.0, 2.2), ("catheter_diameter", 8.2 / 3, 4.4, 16.0), ("ruler", 50.0, 6.6, 6.8)],
)
def test_a_person_calibrates_by_two_marks_with_the_error_of_what_they_lie_on(
    measured: Measured, known_mm: float, least: float, most: float
) -> None:
    scale = scale_between_marks(known_mm, known_mm / 0.25, measured, WHO)
    assert (scale.method, scale.who) == (measured, WHO)
    assert scale.mm_per_pixel == pytest.approx(0.25)
    assert least < scale.uncertainty_percent < most


@pytest.mark.parametrize(("known_mm", "length_px"), [(0.0, 10.0), (10.0, 0.0)])
def test_marks_without_a_distance_are_refused(known_mm: float, length_px: float) -> None:
    with pytest.raises(ValueError, match="lie apart"):
        scale_between_marks(known_mm, length_px, "ruler", WHO)


def test_bands_give_a_scale_by_their_own_distance_and_none_that_is_not_plausible() -> None:
    places = [(100.0, 40.0 + 25.0 * band) for band in range(9)]
    scale = scale_through_bands(places, 5.0, WHO)
    assert scale is not None
    assert (scale.mm_per_pixel, scale.who) == (pytest.approx(0.2), WHO)
    assert scale_through_bands(places, 50.0, WHO) is None  # 2 mm a pixel
    assert scale_through_bands(places, 0.5, WHO) is None
    assert scale_through_bands(places[:4], 5.0, WHO) is None
