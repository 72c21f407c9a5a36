"""Lower spine and pelvis as small volumes of bone, enough to lie behind a venogram as it does in a patient.

Body coordinates as in `vein`; densities relative to trabecular bone.
"""

from __future__ import annotations

import numpy as np

from sample_cases.maker.section import Floats

STEP_MM = 1.6


def _grid() -> tuple[Floats, Floats, Floats]:
    axes = (np.arange(-135, 136, STEP_MM), np.arange(-50, 95, STEP_MM), np.arange(-260, 95, STEP_MM))
    return tuple(np.meshgrid(*axes, indexing="ij", sparse=True))  # type: ignore[return-value]


def _shell(gap: Floats, inner: float, cortex: float, cortex_mm: float = 2.2) -> Floats:
    """Density from a signed distance (mm, negative inside)."""
    return np.where(gap < 0, np.where(gap > -cortex_mm, cortex, inner), 0.0)


def _capsule(x: Floats, y: Floats, z: Floats, start: Floats, end: Floats, radius: float) -> Floats:
    way = end - start
    t = ((x - start[0]) * way[0] + (y - start[1]) * way[1] + (z - start[2]) * way[2]) / (way @ way)
    t = np.clip(t, 0, 1)
    ox, oy, oz = (c - start[i] - t * way[i] for i, c in enumerate((x, y, z)))
    return np.sqrt(ox**2 + oy**2 + oz**2) - radius


def _spine(x: Floats, y: Floats, z: Floats) -> Floats:
    density = np.zeros(np.broadcast_shapes(x.shape, y.shape, z.shape))
    for middle, half_width in ((58.0, 22.5), (20.0, 23.5), (-19.0, 25.0)):  # L3, L4, L5
        waist = 1 - 0.10 * np.cos(np.clip((z - middle) / 14, -1, 1) * np.pi / 2)
        radial = np.sqrt((x / half_width) ** 2 + ((y - 28) / 17) ** 2) / waist
        gap = np.maximum((radial - 1) * 17, np.abs(z - middle) - 13.5)
        density = np.maximum(density, _shell(gap, 0.55, 1.25, 1.8))
        for side in (-1, 1):
            pedicle = np.hypot((x - side * 15.0) / 0.8, z - middle - 4) - 6.5
            density = np.maximum(density, np.where(np.abs(y - 52) < 8, _shell(pedicle, 0.5, 1.4), 0))
            tip = np.array([side * 42.0, 56.0, middle + 2])
            process = _capsule(x, y, z, np.array([side * 18.0, 54.0, middle + 2]), tip, 4.0)
            density = np.maximum(density, _shell(process, 0.5, 0.9, 1.4))
        blade = np.maximum(np.abs(x) - 3.2, np.maximum(np.abs(y - 76) - 11, np.abs(z - middle + 8) - 9))
        density = np.maximum(density, _shell(blade, 0.7, 1.1))
    return density


def _sacrum(x: Floats, y: Floats, z: Floats) -> Floats:
    down = np.clip((-38 - z) / 92, 0, 1)
    half_width = 54 * (1 - down) ** 0.75 + 5
    middle = 47 + 40 * np.sin(np.pi * down * 0.62)
    around = ((np.abs(x) / half_width) ** 3 + (np.abs(y - middle) / (14 - 5 * down)) ** 3) ** (1 / 3)
    gap = np.maximum((around - 1) * 13, np.maximum(z + 37 + 0.006 * x**2, -128 - z))
    density = _shell(gap, 0.42, 0.8)
    for level in (-58.0, -78.0, -97.0):
        for side in (-1, 1):
            hole = np.hypot(x - side * (20 - (-58 - level) * 0.18), z - level) < 5
            density = np.where(hole, 0.25 * density, density)
    return density


def _hip(x: Floats, y: Floats, z: Floats) -> Floats:
    """Both hip bones and femoral heads; the wings are thin curved plates."""
    side = np.abs(x)
    flare = 60 + 54 * np.clip((z + 110) / 105, 0, 1) ** 0.8 + 0.22 * (60 - y)
    rim = np.sqrt(((y - 22) / 60) ** 2 + ((z + 62) / 62) ** 2)
    thickness = 2.6 + 4.0 * np.clip((rim - 0.75) / 0.25, 0, 1)
    wing = np.maximum(np.abs(side - flare) - thickness, (rim - 1) * 60)
    density = _shell(wing, 0.5, 0.95, 1.6)
    head = np.sqrt((side - 90) ** 2 + (y - 4) ** 2 + (z + 152) ** 2)
    density = np.maximum(density, _shell(head - 23.5, 0.7, 1.15, 1.8))
    cup = np.where((side < 100) | (z > -140), np.abs(head - 29.0) - 2.6, 9.0)
    density = np.maximum(density, _shell(cup, 1.0, 1.2))
    ends = [
        ((66.0, -14, -138), (12.0, -42, -172), 7.0),
        ((12.0, -42, -172), (42.0, 8, -205), 6.5),
        ((78.0, 26, -140), (52.0, 20, -200), 9.5),
        ((92.0, 4, -152), (118.0, 8, -176), 12.0),
        ((124.0, 8, -172), (122.0, 8, -260), 15.0),
    ]
    for start, end, radius in ends:
        bar = _capsule(side, y, z, np.array(start), np.array(end), radius)
        density = np.maximum(density, _shell(bar, 0.5, 1.0))
    return density


def bones() -> tuple[Floats, Floats]:
    """Body points (n, 3) and bone volume per point in mm³ of dense-equivalent bone (n,)."""
    x, y, z = _grid()
    density = np.maximum(_spine(x, y, z), np.maximum(_sacrum(x, y, z), _hip(x, y, z)))
    filled = np.nonzero(density)
    points = np.stack([axis.ravel()[i] for axis, i in zip((x, y, z), filled, strict=True)], axis=-1)
    rng = np.random.default_rng(11)
    points += rng.uniform(-0.5, 0.5, points.shape) * STEP_MM  # no grid lines in the projection
    for axis in range(3):  # bones are not drawn with a ruler
        other = points[:, (axis + 1) % 3] / 17.0 + points[:, (axis + 2) % 3] / 29.0
        points[:, axis] += 1.6 * np.sin(other + axis) + 0.7 * np.sin(2.7 * other)
    return points, density[filled] * STEP_MM**3
