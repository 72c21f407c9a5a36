"""Projected X-ray of an opacified vein: one cone of rays, Beer-Lambert, scatter, blur and quantum noise.

The C-arm turns about the isocentre. Positive primary angle brings the detector to the patient's left, positive
secondary angle toward the head (DICOM C.8.7.5). Pixel coordinates: x column, y row, 0 at the first pixel's centre.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage, sparse

from sample_cases.maker.section import Floats
from sample_cases.maker.vein import Course3D

IODINE_PER_MM = 0.058  # attenuation of undiluted contrast, natural log per mm
SOFT_TISSUE_PER_MM, BONE_PER_MM = 0.0195, 0.022
MARKER_SPACING_MM = 10.0


@dataclass(frozen=True)
class Geometry:
    """One C-arm position. Distances in mm, angles in degrees, pitch_mm is the imager pixel spacing."""

    size_px: int = 512
    pitch_mm: float = 0.60
    source_detector_mm: float = 1080.0
    source_patient_mm: float = 780.0
    primary_deg: float = 0.0
    secondary_deg: float = 0.0
    isocentre: tuple[float, float, float] = (28.0, 0.0, -76.0)

    def axes(self) -> tuple[Floats, Floats, Floats]:
        """Unit vectors: from source to detector, along columns (x), along rows (y)."""
        a, b = np.radians([self.primary_deg, self.secondary_deg])
        beam = np.array([np.sin(a) * np.cos(b), -np.cos(a) * np.cos(b), np.sin(b)])
        column = np.array([np.cos(a), np.sin(a), 0.0])
        return beam, column, -np.cross(column, beam) * np.sign(np.cross(column, beam)[2])

    def project(self, points: Floats) -> tuple[Floats, Floats]:
        """Pixel places (..., 2) and mm per pixel (...) at body points (..., 3)."""
        beam, column, row = self.axes()
        ray = points - (np.array(self.isocentre) - self.source_patient_mm * beam)
        depth = ray @ beam
        scale = self.pitch_mm * depth / self.source_detector_mm
        middle = (self.size_px - 1) / 2
        return np.stack([ray @ column / scale + middle, ray @ row / scale + middle], axis=-1), scale

    @property
    def magnification(self) -> float:
        """At the isocentre."""
        return self.source_detector_mm / self.source_patient_mm


def path_lengths(geometry: Geometry, points: Floats, volume_mm3: Floats, group: np.ndarray) -> sparse.csr_matrix:
    """Matrix (pixels, groups): mm of ray in each pixel through small volumes at body points (n, 3), by group."""
    size = geometry.size_px
    pixel, scale = geometry.project(points)
    length = volume_mm3 / scale**2
    low = np.floor(pixel).astype(np.int64)
    part = pixel - low
    rows, columns, weights = [], [], []
    for dx in (0, 1):
        for dy in (0, 1):
            x, y = low[:, 0] + dx, low[:, 1] + dy
            inside = (x >= 0) & (x < size) & (y >= 0) & (y < size)
            weight = length * np.abs(1 - dx - part[:, 0]) * np.abs(1 - dy - part[:, 1])
            rows.append((y * size + x)[inside])
            columns.append(group[inside])
            weights.append(weight[inside])
    shape = (size * size, int(group.max()) + 1)
    entries = np.concatenate(weights), (np.concatenate(rows), np.concatenate(columns))
    return sparse.coo_matrix(entries, shape=shape).tocsr()


def fill(course: Course3D, contours: Floats, rings: int = 16) -> tuple[Floats, Floats, np.ndarray]:
    """Small volumes filling a vein with contours (n, m, 2): body points (k, 3), volumes mm³ (k,), section index (k,).

    Each section is cut into rings of equal area and wedges between contour points, so that volumes add up exactly.
    """
    x, y = contours[..., 0], contours[..., 1]
    wedge = 0.5 * np.abs(x * np.roll(y, -1, 1) - y * np.roll(x, -1, 1))
    share = 0.5 * (wedge + np.roll(wedge, 1, 1)) * np.gradient(course.s_mm)[:, None] / rings
    within = (np.arange(len(contours)) * 0.6180339887) % 1  # rings shift from section to section: no empty core
    depths = np.sqrt((np.arange(rings)[:, None] + within) / rings)
    fan = np.concatenate([contours * depth[:, None, None] for depth in depths], axis=1)
    index = np.repeat(np.arange(len(contours)), fan.shape[1])
    return course.places(fan).reshape(-1, 3), np.tile(share, (1, rings)).ravel(), index


def rod(curve: Floats, radius_mm: Floats, turns: int = 12, rings: int = 3) -> tuple[Floats, Floats]:
    """Small volumes of a round rod along a dense curve (n, 3): body points (k, 3) and volumes mm³ (k,)."""
    step = np.linalg.norm(np.gradient(curve, axis=0), axis=1)
    tangent = np.gradient(curve, axis=0) / step[:, None]
    first = np.cross(tangent, np.where(np.abs(tangent[:, :1]) < 0.9, [1.0, 0, 0], [0, 1.0, 0]))
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second = np.cross(tangent, first)
    angle = np.tile(2 * np.pi * np.arange(turns) / turns, rings)
    depth = np.repeat(np.sqrt((np.arange(rings) + 0.5) / rings), turns)
    spoke = (depth * np.cos(angle))[None, :, None] * first[:, None] + (depth * np.sin(angle))[None, :, None] * second[
        :, None
    ]
    points = curve[:, None] + radius_mm[:, None, None] * spoke
    volume = np.repeat(np.pi * radius_mm**2 * step / len(angle), len(angle))
    return points.reshape(-1, 3), volume


def silhouette(geometry: Geometry, course: Course3D, contours: Floats) -> tuple[Floats, Floats, Floats]:
    """Centreline (n, 2) px, width across it (n,) mm at the vein's own depth, and mm per pixel there (n,)."""
    centre, scale = geometry.project(course.centre)
    heading = np.gradient(centre, axis=0)
    heading /= np.linalg.norm(heading, axis=1, keepdims=True)
    across = np.stack([-heading[:, 1], heading[:, 0]], axis=-1)
    outline, _ = geometry.project(course.places(contours))
    reach = np.einsum("nmk,nk->nm", outline - centre[:, None], across)
    low, high = reach.min(axis=1), reach.max(axis=1)
    return centre + 0.5 * (low + high)[:, None] * across, (high - low) * scale, scale


def grey(attenuation: Floats, rng: np.random.Generator, photons: float = 1500.0) -> Floats:
    """Detected signal as a share of the open beam, for natural-log attenuation (rows, columns)."""
    primary = np.exp(-attenuation)
    scatter = 0.28 * ndimage.gaussian_filter(primary, 40, mode="nearest")
    signal = ndimage.gaussian_filter(primary + scatter, 0.55)
    counts = photons * signal / np.median(signal)
    noisy = counts + np.sqrt(counts) * rng.standard_normal(counts.shape)
    return ndimage.gaussian_filter(noisy, 0.45) / photons * np.median(signal)
