"""When contrast is in the vein: which frames show none, which show it best.

The amount of contrast in a frame is the mean, over the pixels that darken most during the run, of how far each is
darkened, from 0 (its lightest) to 1 (its darkest).
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.at_once import both
from planner.measure.xray.medians import median_of_few
from planner.measure.xray.reduced_run import ReducedRun
from planner.model.arrays import FloatArray

EMPTY_BELOW = 0.03
"""A frame with less than this share of the contrast of the fullest counts as empty: one end of the vein may already be
full when a tenth of the whole is."""
NEARLY_EMPTY_BELOW = 0.12
"""The same where no frame is emptier."""
FULL_ABOVE = 0.94
"""Frames next to the fullest with at least this share of its contrast are averaged with it."""
MOST_AVERAGED = 5

_LEAST_CONTRAST = 0.02  # of attenuation: 2 % of the light, below which nothing can be measured
_NOISE_MULTIPLE = 6.0
_REGION_SHARE = 0.35  # of the strongest darkening (99.5th percentile)
_LEAST_BESIDE = 0.2  # of the picture, to tell how frames are exposed
_FLICKER_PIXELS = 2000  # suffice for a median
_SMALLEST_REGION = 0.002  # of the picture: a vein covers more


@dataclass(frozen=True, eq=False)
class Timing:
    """Contrast over time.

    Attributes
    ----------
    amount
        Shape (frames,), 0 to 1.
    region
        Reduced pixels that darken during the run, shape (rows, columns).
    empty
        Frames without contrast, one contiguous stretch; empty when there are none.
    fullest
        Frame with the most contrast.
    full
        Frames to average around it, `fullest` among them.
    """

    amount: FloatArray
    region: NDArray[np.bool_]
    empty: tuple[int, ...]
    fullest: int
    full: tuple[int, ...]


_found: WeakKeyDictionary[ReducedRun, Timing | None] = WeakKeyDictionary()


def find_timing(run: ReducedRun) -> Timing | None:
    """Return when contrast is seen; None when no frame differs from another by contrast. Remembered per run."""
    if run not in _found:
        _found[run] = _measured(run)
    return _found[run]


def _measured(run: ReducedRun) -> Timing | None:
    if len(run.share) < 2:
        return None
    smooth = run.smooth_attenuation()
    noise, (lightest, darkest) = both(
        lambda: float(np.nan_to_num(run.noise)), lambda: (smooth.min(axis=0), smooth.max(axis=0))
    )
    darkening = darkest - lightest
    strongest = float(np.percentile(darkening, 99.5))
    if strongest < max(_LEAST_CONTRAST, _NOISE_MULTIPLE * noise):
        return None
    region = ndimage.binary_opening(darkening > _REGION_SHARE * strongest, iterations=1)
    if region.mean() < _SMALLEST_REGION:
        return None
    filling = smooth.reshape(len(smooth), -1).take(np.flatnonzero(region), axis=1)
    share = (filling - lightest[region]) / darkening[region]
    amount = share.mean(axis=1).astype(float) - _flicker(smooth, region) / float(darkening[region].mean())
    amount = (amount - amount.min()) / max(float(np.ptp(amount)), 1e-9)
    fullest = int(np.argmax(amount))
    return Timing(amount, region, _empty_frames(amount), fullest, _full_frames(amount, fullest))


def _flicker(smooth: NDArray[np.float32], region: NDArray[np.bool_]) -> FloatArray:
    """How much darker each frame is than the usual one where no contrast goes: exposure differs from frame to frame."""
    beside = ~ndimage.binary_dilation(region, iterations=3)
    if beside.mean() < _LEAST_BESIDE:
        return np.zeros(len(smooth))
    some = np.flatnonzero(beside)[:: max(1, int(beside.sum()) // _FLICKER_PIXELS)]
    values = smooth.reshape(len(smooth), -1)[:, some]
    change = values - median_of_few(values, axis=0)
    return np.asarray(np.median(change, axis=1), dtype=float)


def _empty_frames(amount: FloatArray) -> tuple[int, ...]:
    """The leading frames without contrast, else the trailing ones: early frames show no pooled remains."""
    for limit in (EMPTY_BELOW, NEARLY_EMPTY_BELOW):
        empty = amount < limit
        lead = int(np.argmin(empty)) if not empty.all() else len(empty)
        if lead:
            return tuple(range(lead))
        trail = int(np.argmin(empty[::-1]))
        if trail:
            return tuple(range(len(empty) - trail, len(empty)))
    return ()


def _full_frames(amount: FloatArray, fullest: int) -> tuple[int, ...]:
    low = high = fullest
    while high - low + 1 < MOST_AVERAGED:
        before = amount[low - 1] if low > 0 else -1.0
        after = amount[high + 1] if high + 1 < len(amount) else -1.0
        if max(before, after) < FULL_ABOVE * amount[fullest]:
            break
        low, high = (low - 1, high) if before >= after else (low, high + 1)
    return tuple(range(low, high + 1))
