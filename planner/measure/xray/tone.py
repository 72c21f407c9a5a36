"""Whether grey levels are proportional to the light, to its logarithm, or to something between.

Machines store either, and headers seldom tell. The contrast inside a vein tells: once the grey scale is undone rightly,
it no longer depends on whether bone, gas or a marker band lies behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from planner.measure.xray.curves import normals, resample, sample_across, smooth_along, smooth_far
from planner.measure.xray.subtraction import Picture, attenuation
from planner.model.arrays import BoolArray, FloatArray

TONES = (-0.05, 0.0, 0.05, 0.12, 0.25, 0.5, 1.0, 2.0, 5.0, np.inf)
"""Tried in this order from 0 on, or -0.05 alone; see `subtraction.attenuation`."""

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
    return _tone_without_dependence(lambda tone: _dependence(filled[kept], empty[kept], tone))


def _dependence(filled: FloatArray, empty: FloatArray, tone: float) -> tuple[float, float]:
    """Relative change of contrast per attenuation behind it, with its standard error."""
    behind = attenuation(empty.astype(np.float32), tone).astype(float)
    contrast = attenuation(filled.astype(np.float32), tone).astype(float) - behind
    usual = smooth_far(contrast, _SMOOTHED_ALONG_PX)
    deviation = contrast - usual
    fine = behind - smooth_far(behind, _SMOOTHED_ALONG_PX)
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


def _tone_without_dependence(dependence: Callable[[float], tuple[float, float]]) -> float:
    """Where the slope crosses zero; 0 where it is not certainly other than zero for the plain logarithm."""
    at = TONES.index(0.0)
    slope, error = dependence(TONES[at])
    if not np.isfinite(error) or abs(slope) < _LEAST_CERTAINTY * error:
        return 0.0
    if slope < 0:
        veiled, _ = dependence(TONES[0])
        return _crossing(TONES[0], veiled, TONES[at], slope) if veiled > 0 else TONES[0]
    for low, high in pairwise(TONES[at:]):
        after, _ = dependence(high)
        if after <= 0:
            return _crossing(low, slope, high, after)
        slope = after
    return TONES[-1]


def _crossing(low: float, above: float, high: float, below: float) -> float:
    """Where a slope that falls from above zero at `low` to below it at `high` is zero."""
    if np.isinf(high):
        return high if above > -below else low
    return low + above / (above - below) * (high - low)
