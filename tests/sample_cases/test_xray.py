import numpy as np
import pytest

from sample_cases.maker.vein import Course3D
from sample_cases.maker.xray import Geometry, fill, path_lengths, rod, silhouette

STRAIGHT_ON = Geometry(isocentre=(0.0, 0.0, 0.0), size_px=256, pitch_mm=0.6)


def straight_vein(length_mm: float = 60.0, step_mm: float = 0.4) -> Course3D:
    s = np.arange(0, length_mm, step_mm)
    n = len(s)
    centre = np.stack([np.zeros(n), np.zeros(n), length_mm / 2 - s], axis=-1)
    axes = (np.tile(axis, (n, 1)) for axis in ([0.0, 0, -1], [1.0, 0, 0], [0.0, 1, 0]))
    return Course3D(s, centre, *axes)


def round_contours(course: Course3D, radius_mm: float) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi, 128, endpoint=False)
    return np.tile(radius_mm * np.stack([np.cos(t), np.sin(t)], axis=-1), (len(course.s_mm), 1, 1))


def test_the_isocentre_falls_on_the_middle_of_the_picture_with_the_pitch_over_the_magnification():
    pixel, scale = STRAIGHT_ON.project(np.zeros(3))
    assert pixel == pytest.approx([127.5, 127.5])
    assert scale == pytest.approx(0.6 / STRAIGHT_ON.magnification)


@pytest.mark.parametrize("angles", [(0, 0), (30, 0), (-40, 15), (10, -25)])
def test_left_of_the_patient_is_right_in_the_picture_and_the_head_is_up(angles):
    geometry = Geometry(isocentre=(0.0, 0.0, 0.0), primary_deg=angles[0], secondary_deg=angles[1])
    middle, left, head = (geometry.project(np.array(p))[0] for p in ([0.0, 0, 0], [9.0, 0, 0], [0.0, 0, 9.0]))
    assert left[0] > middle[0]
    assert head[1] < middle[1]


def test_a_positive_primary_angle_moves_the_detector_to_the_patients_left():
    beam, _, _ = Geometry(primary_deg=30.0).axes()
    assert beam == pytest.approx([0.5, -np.sqrt(0.75), 0.0])


def test_rays_through_the_middle_of_a_round_vein_cross_its_diameter():
    course = straight_vein()
    points, volume, section = fill(course, round_contours(course, 7.0))
    picture = np.asarray(path_lengths(STRAIGHT_ON, points, volume, section).sum(axis=1)).reshape(256, 256)
    assert picture[100:156, 126:129].mean() == pytest.approx(14.0, rel=0.03)


def test_volume_is_kept_by_filling_and_by_a_rod():
    course = straight_vein()
    _, volume, _ = fill(course, round_contours(course, 7.0))
    assert volume.sum() == pytest.approx(np.pi * 49 * 60, rel=0.01)
    _, volume = rod(course.centre, np.full(len(course.s_mm), 2.0))
    assert volume.sum() == pytest.approx(np.pi * 4 * 60, rel=0.01)


def test_the_silhouette_of_a_straight_round_vein_is_its_diameter_on_its_own_line():
    course = straight_vein()
    centre, width, _ = silhouette(STRAIGHT_ON, course, round_contours(course, 7.0))
    assert width == pytest.approx(14.0, rel=2e-3)
    assert centre[:, 0] == pytest.approx(127.5, abs=1e-6)
    assert np.all(np.diff(centre[:, 1]) > 0)
