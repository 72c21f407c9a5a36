"""The outline of a vein in the plane across it: closed curves with an exact area.

Section coordinates are millimetres, u to the patient's left and v to the back, origin at the outline's own centre.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d

Floats = NDArray[np.float64]
CONTOUR_POINTS = 128


def along(positions_mm: Floats, knots: list[tuple[float, float]]) -> Floats:
    """Values at positions_mm from (position, value) knots, monotone between them and constant beyond."""
    places, values = np.array(knots, dtype=float).T
    return PchipInterpolator(places, values)(np.clip(positions_mm, places[0], places[-1]))


def polygon_area_mm2(contours: Floats) -> Floats:
    """Unsigned area of closed polygons, contours (..., points, 2)."""
    x, y = contours[..., 0], contours[..., 1]
    return 0.5 * np.abs(np.sum(x * np.roll(y, -1, -1) - y * np.roll(x, -1, -1), axis=-1))


def polygon_perimeter_mm(contours: Floats) -> Floats:
    """Perimeter of closed polygons, contours (..., points, 2)."""
    return np.linalg.norm(np.roll(contours, -1, axis=-2) - contours, axis=-1).sum(axis=-1)


def wander(frames: int, rng: np.random.Generator, memory: float, channels: int = 1) -> Floats:
    """Smooth unit-variance noise (frames, channels) that is independent again after about twice memory frames."""
    reach = memory / 2
    edge = int(4 * reach) + 1
    fresh = rng.standard_normal((frames + 2 * edge, channels))
    smooth = gaussian_filter1d(fresh, reach, axis=0)[edge : edge + frames]
    return smooth * np.sqrt(2 * np.sqrt(np.pi) * reach)


def outlines(
    area_mm2: Floats,
    aspect: Floats,
    tilt_rad: Floats,
    indent: Floats,
    roughness: Floats,
    rng: np.random.Generator,
) -> Floats:
    """Contours (frames, 128, 2) with exactly the given areas.

    aspect: long over short axis of the ellipse before denting; tilt_rad: its long axis from u toward v;
    indent: 0 to about 0.5, how far the front (-v) side is pushed in; roughness: relative size of slow waves.
    """
    frames = len(area_mm2)
    t = np.linspace(0, 2 * np.pi, CONTOUR_POINTS, endpoint=False)
    ellipse = np.stack([np.sqrt(aspect)[:, None] * np.cos(t), np.sin(t) / np.sqrt(aspect)[:, None]], axis=-1)
    waves = np.ones((frames, CONTOUR_POINTS))
    slow = wander(frames, rng, memory=14.0, channels=8)
    for i, order in enumerate((2, 3, 4, 5)):
        wave = slow[:, 2 * i, None] * np.cos(order * t) + slow[:, 2 * i + 1, None] * np.sin(order * t)
        waves += roughness[:, None] * wave / order
    front = np.angle(np.exp(1j * (t + np.pi / 2)))
    waves *= 1 - indent[:, None] * np.exp(-0.5 * (front / 0.55) ** 2)
    points = ellipse * np.clip(waves, 0.3, None)[..., None]
    points *= np.sqrt(area_mm2 / polygon_area_mm2(points))[:, None, None]
    cos, sin = np.cos(tilt_rad)[:, None], np.sin(tilt_rad)[:, None]
    x, y = points[..., 0], points[..., 1]
    return np.stack([x * cos - y * sin, x * sin + y * cos], axis=-1)


def clearance_mm(contour: Floats, place: Floats) -> float:
    """Distance from a point inside to the contour (points, 2); negative when the point is outside."""
    start, step = contour, np.roll(contour, -1, axis=0) - contour
    fraction = np.clip(np.sum((place - start) * step, 1) / np.sum(step * step, 1), 0, 1)
    gap = float(np.min(np.linalg.norm(start + fraction[:, None] * step - place, axis=1)))
    u, v = (contour - place).T
    turning = np.sum(np.angle(np.exp(1j * np.diff(np.arctan2(np.r_[v, v[0]], np.r_[u, u[0]])))))
    return gap if abs(turning) > np.pi else -gap


def catheter_path(contours: Floats, radius_mm: float, looseness: Floats, rng: np.random.Generator) -> Floats:
    """Catheter centres (frames, 2): 0 looseness keeps them central, 1 lays the catheter on the wall."""
    frames = len(contours)
    heading = rng.uniform(0.6, 2.6) + 0.9 * wander(frames, rng, memory=30.0)[:, 0]
    centres = np.zeros((frames, 2))
    for k in range(frames):
        way = np.array([np.cos(heading[k]), np.sin(heading[k])])
        low, high = 0.0, 20.0
        for _ in range(14):
            middle = 0.5 * (low + high)
            free = clearance_mm(contours[k], way * middle) >= radius_mm
            low, high = (middle, high) if free else (low, middle)
        centres[k] = way * low * looseness[k]
    return centres
