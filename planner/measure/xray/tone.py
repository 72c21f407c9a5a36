"""Whether grey levels are proportional to the light, to its logarithm, or to something between.

Machines store either, and headers seldom tell. The contrast inside a vein tells: once the grey scale is undone rightly,
it no longer depends on whether bone, gas or a marker band lies behind it.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from planner.measure.xray.curves import normals, resample, sample_across, smooth_along
from planner.measure.xray.subtraction import Picture, attenuation
from planner.model.arrays import BoolArray, FloatArray

TONES = (-0.05, 0.0, 0.05, 0.12, 0.25, 0.5, 1.0, 2.0, 5.0, np.inf)
"""Tried in this order; see `subtraction.attenuation`."""

_SMOOTHED_ALONG_PX = 12.0
_INNER_SHARE = 0.7  # of the half width: nearer the edge the contrast is thin
_STEADY_PER_PX = 0.012  # relative change of contrast along the vein
_BLOCKS = 12  # stretches that are left out in turn for the standard error
_LEAST_CERTAINTY = 2.5  # standard errors by which a tone must be better than the plain logarithm's


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
    held = np.abs(deviation) < 4 * np.std(deviation)
    # where the vein itself changes fast, its own change would be taken for the background's doing
    held &= _steady(usual)[:, None]
    regressor = np.where(held, usual * fine, 0.0)
    blocks = np.array_split(np.arange(len(usual)), _BLOCKS)
    product = np.array([np.sum(regressor[block] * deviation[block]) for block in blocks])
    power = np.array([np.sum(regressor[block] ** 2) for block in blocks])
    if power.sum() <= 0 or (power > 0).sum() < 3:
        return 0.0, np.inf
    slope = float(product.sum() / power.sum())
    without = (product.sum() - product) / np.maximum(power.sum() - power, 1e-30)
    return slope, float(np.sqrt((_BLOCKS - 1) / _BLOCKS * np.sum((without - slope) ** 2)))


def _steady(usual: FloatArray) -> BoolArray:
    level = np.maximum(usual.mean(axis=1), 1e-9)
    return np.asarray(np.abs(np.gradient(np.log(level))) < _STEADY_PER_PX)


def _tone_without_dependence(slopes: FloatArray, errors: FloatArray) -> float:
    """Where the slope crosses zero; 0 where it is not certainly other than zero for the plain logarithm."""
    plain = TONES.index(0.0)
    if not np.isfinite(errors[plain]) or abs(slopes[plain]) < _LEAST_CERTAINTY * errors[plain]:
        return 0.0
    crossing = np.flatnonzero((slopes[:-1] > 0) & (slopes[1:] <= 0))
    if len(crossing) == 0:
        return TONES[-1] if slopes[-1] > 0 else TONES[0]
    first = int(crossing[0])
    low, high = TONES[first], TONES[first + 1]
    if np.isinf(high):
        return high if slopes[first] > -slopes[first + 1] else low
    share = float(slopes[first] / (slopes[first] - slopes[first + 1]))
    return low + share * (high - low)
