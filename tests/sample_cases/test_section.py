import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sample_cases.maker.section import catheter_path, clearance_mm, outlines, polygon_area_mm2
from sample_cases.maker.truth import caliper_mm


def circle(radius_mm: float, points: int = 256) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi, points, endpoint=False)
    return radius_mm * np.stack([np.cos(t), np.sin(t)], axis=-1)


def drawn(area: float, aspect: float, indent: float, roughness: float, seed: int, frames: int = 3) -> np.ndarray:
    one = np.ones(frames)
    rng = np.random.default_rng(seed)
    return outlines(area * one, aspect * one, 0.4 * one, indent * one, roughness * one, rng)


@given(st.floats(20, 300), st.floats(1, 5), st.floats(0, 0.4), st.floats(0, 0.1), st.integers(0, 2**32 - 1))
def test_an_outline_encloses_exactly_the_area_asked_for(area, aspect, indent, roughness, seed):
    contours = drawn(area, aspect, indent, roughness, seed)
    assert polygon_area_mm2(contours) == pytest.approx(area, rel=1e-9)


def test_an_ellipse_has_its_two_axes_as_caliper_widths():
    narrow, wide = caliper_mm(drawn(np.pi * 8 * 2, 4.0, 0.0, 0.0, 1))
    assert narrow == pytest.approx(4.0, rel=2e-3)
    assert wide == pytest.approx(16.0, rel=2e-3)


def test_clearance_is_the_gap_inside_a_circle_and_negative_outside():
    assert clearance_mm(circle(7.0), np.array([3.0, 0.0])) == pytest.approx(4.0, abs=1e-3)
    assert clearance_mm(circle(7.0), np.array([0.0, 9.0])) == pytest.approx(-2.0, abs=1e-3)


def test_a_loose_catheter_touches_the_wall_and_never_leaves_the_lumen():
    contours = drawn(150.0, 1.4, 0.0, 0.05, 3, frames=20)
    path = catheter_path(contours, 1.4, np.ones(20), np.random.default_rng(0))
    gaps = [clearance_mm(contour, place) for contour, place in zip(contours, path, strict=True)]
    assert gaps == pytest.approx([1.4] * 20, abs=0.01)
