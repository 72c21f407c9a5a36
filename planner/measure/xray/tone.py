"""Whether grey levels are proportional to the light, to its logarithm, or to something between.

Machines store either, and headers seldom tell. The contrast inside a vein tells: once the grey scale is undone rightly,
it no longer depends on whether bone, gas or a marker band lies behind it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.curves import normals, resample, sample_across, smooth_along
from planner.measure.xray.subtraction import Picture, attenuation
from planner.model.arrays import FloatArray

TONES = (-0.05, 0.0, 0.05, 0.12, 0.25, 0.5, 1.0, 2.0, 5.0, np.inf)
"""Tried in this order; see `subtraction.attenuation`."""

_SMOOTHED_ALONG_PX = 12.0
_INNER_SHARE = 0.7  # of the half width: nearer the edge the contrast is thin
_LEAST_CERTAINTY = 3.0  # standard errors by which a tone must be better than the plain logarithm's


def estimate_tone(contrast_share: Picture, mask_share: Picture, course: FloatArray, half_width: FloatArray) -> float:
    """Return the tone under which contrast depends least on what lies behind it.

    Parameters
    ----------
    contrast_share, mask_share
        Grey shares with and without contrast, shape (rows, columns).
    course, half_width
        The vein, (points, 2) and (points,), in pixels.
    """
    points = resample(smooth_along(course, 3.0))
    half = float(np.median(half_width))
    offsets = np.arange(-np.floor(_INNER_SHARE * half), _INNER_SHARE * half + 0.5)
    across = normals(smooth_along(points, half))
    filled, empty = (sample_across(picture, points, across, offsets) for picture in (contrast_share, mask_share))
    kept = np.isfinite(filled).all(axis=1) & np.isfinite(empty).all(axis=1)
    if kept.sum() < 4 * _SMOOTHED_ALONG_PX:
        return 0.0
    slopes, errors = np.array([_dependence(filled[kept], empty[kept], tone) for tone in TONES]).T
    return _tone_without_dependence(slopes, errors)


def _dependence(filled: FloatArray, empty: FloatArray, tone: float) -> tuple[float, float]:
    """Relative change of contrast per attenuation behind it, with its standard error."""
    behind = attenuation(empty.astype(np.float32), tone).astype(float)
    contrast = attenuation(filled.astype(np.float32), tone).astype(float) - behind
    usual = ndimage.gaussian_filter1d(contrast, _SMOOTHED_ALONG_PX, axis=0)
    deviation = contrast - usual
    fine = behind - ndimage.gaussian_filter1d(behind, _SMOOTHED_ALONG_PX, axis=0)
    limit = 4 * np.std(deviation)
    held = np.abs(deviation) < limit
    regressor = np.where(held, usual * fine, 0.0)
    power = float(np.sum(regressor**2))
    if power <= 0:
        return 0.0, np.inf
    slope = float(np.sum(regressor * deviation)) / power
    left = np.where(held, deviation - slope * usual * fine, 0.0)
    # neighbouring pixels err together, about four of them
    return slope, 2 * float(np.sqrt(np.sum((regressor * left) ** 2))) / power


def _tone_without_dependence(slopes: NDArray[np.float64], errors: NDArray[np.float64]) -> float:
    plain = TONES.index(0.0)
    if not np.isfinite(errors[plain]) or abs(slopes[plain]) < _LEAST_CERTAINTY * errors[plain]:
        return 0.0
    return float(TONES[int(np.argmin(np.abs(slopes)))])
