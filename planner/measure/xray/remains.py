"""Wash-out where the frames that count as empty still hold some contrast: those at the end of a run that began full.

What such frames hold is missing from every density, so that a plain exponential reads too fast. It is known, however, up
to the rate itself: an exponential less its own mean over those frames is fitted.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from planner.model.arrays import BoolArray, FloatArray

_RATES_TRIED = 90
_SLOWEST_OF_RUN = 4.0  # half times tried, of the run's length
_FASTEST_FRAMES = 0.7  # and of the time between frames


def rates_above_remains(
    curves: FloatArray, times_s: FloatArray, limb: BoolArray, empty: Sequence[int]
) -> tuple[FloatArray, FloatArray]:
    """Return the rate of each curve's exponential per s, and one standard deviation of it as a share; NaN where untold.

    Parameters
    ----------
    curves
        Density above the mean of the `empty` frames, shape (curves, frames).
    times_s
        Shape (frames,).
    limb
        Frames that are fitted, shape (curves, frames).
    """
    length, step = float(np.ptp(times_s)), float(np.median(np.diff(times_s)))
    tried = np.log(2) / np.geomspace(_SLOWEST_OF_RUN * length, _FASTEST_FRAMES * step, _RATES_TRIED)
    falls = np.exp(-tried[:, None] * (times_s - times_s[0]))
    falls -= falls[:, list(empty)].mean(axis=1, keepdims=True)
    # scaled, because a fast exponential is tiny where the limb lies late
    falls /= np.abs(falls).max(axis=1, keepdims=True)
    density = np.where(limb, curves, 0.0)
    along, power = density @ falls.T, limb.astype(float) @ (falls**2).T
    fitted = np.where(along > 0, along**2 / np.maximum(power, 1e-30), 0.0)
    left = (density**2).sum(axis=1, keepdims=True) - fitted
    best = np.clip(left.argmin(axis=1), 1, _RATES_TRIED - 2)
    row = np.arange(len(curves))
    before, here, after = (left[row, best + offset] for offset in (-1, 0, 1))
    bend = before - 2 * here + after
    is_inside = (bend > 0) & (here <= before) & (here <= after)
    bend = np.where(is_inside, bend, 1.0)
    spacing = float(np.log(tried[1] / tried[0]))
    rate = tried[best] * np.exp(spacing * 0.5 * (before - after) / bend)
    variance = np.maximum(here, 0.0) / np.maximum(limb.sum(axis=1) - 2, 1)
    share = np.sqrt(2 * variance / bend) * spacing
    return np.where(is_inside, rate, np.nan), np.where(is_inside, share, np.nan)
