"""The course of a left iliac vein in the body, as a curve that knows which way its sections face.

Body coordinates are millimetres: x to the patient's left, y to the back, z toward the head, origin in front of the disc
between the fourth and fifth lumbar vertebra. Along the vein, s runs in mm from the top of the pullback toward the foot.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from sample_cases.maker.section import Floats

# Places a left iliac vein passes: vena cava, confluence, artery crossing, pelvic brim, internal iliac vein, ligament, groin.
LEFT_ILIAC_COURSE = np.array(
    [
        [-14.0, -5.0, 27.0],
        [-12.5, -4.0, 12.0],
        [-9.0, -2.0, 0.0],
        [5.0, 3.0, -16.0],
        [22.0, 14.0, -38.0],
        [34.0, 22.0, -60.0],
        [45.0, 16.0, -88.0],
        [57.0, 0.0, -117.0],
        [66.0, -17.0, -142.0],
        [71.0, -24.0, -165.0],
        [73.0, -26.0, -178.0],
    ]
)
CONFLUENCE_KNOT = 2


@dataclass(frozen=True)
class Course3D:
    """Curve through the body: s_mm (n,), centre (n, 3), unit vectors along (toward the foot), u (left) and v (back)."""

    s_mm: Floats
    centre: Floats
    along: Floats
    u: Floats
    v: Floats

    def places(self, sections: Floats) -> Floats:
        """Body points of section points (n, m, 2) lying in the n planes of this course."""
        return self.centre[:, None] + sections[..., :1] * self.u[:, None] + sections[..., 1:] * self.v[:, None]


def course(s_mm: Floats, confluence_mm: float, bulge: float = 1.0) -> Course3D:
    """The curve sampled at s_mm, shifted so that the confluence lies at confluence_mm; bulge scales its depth."""
    knots = LEFT_ILIAC_COURSE * np.array([1.0, bulge, 1.0])
    spline = CubicSpline(np.r_[0, np.cumsum(np.linalg.norm(np.diff(knots, axis=0), axis=1))], knots)
    fine = np.linspace(-40, spline.x[-1] + 60, 6000)
    ends = np.clip(fine, 0, spline.x[-1])
    points = spline(ends) + (fine - ends)[:, None] * spline(ends, 1)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    at_confluence = np.interp(spline.x[CONFLUENCE_KNOT], fine, length)
    wanted = np.interp(s_mm - confluence_mm + at_confluence, length, fine)
    ends = np.clip(wanted, 0, spline.x[-1])
    centre = spline(ends) + (wanted - ends)[:, None] * spline(ends, 1)
    tangent = spline(ends, 1)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    left = np.array([1.0, 0.0, 0.0])
    u = left - (tangent @ left)[:, None] * tangent
    u /= np.linalg.norm(u, axis=1, keepdims=True)
    v = np.cross(u, tangent)
    v *= np.sign(v[:, 1:2])
    return Course3D(np.asarray(s_mm, float), centre, tangent, u, v)
