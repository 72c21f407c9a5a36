"""When contrast is in the vein: which frames show none, which show it best.

The amount of contrast in a frame is the mean, over the pixels that darken most during the run, of how far each is
darkened, from 0 (its lightest) to 1 (its darkest).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.reduced_run import ReducedRun, frame_noise
from planner.model.arrays import FloatArray

EMPTY_BELOW = 0.12
"""A frame with less than this share of the contrast of the fullest counts as empty."""
FULL_ABOVE = 0.94
"""Frames next to the fullest with at least this share of its contrast are averaged with it."""
MOST_AVERAGED = 5

_LEAST_CONTRAST = 0.02  # of attenuation: 2 % of the light, below which nothing can be measured
_NOISE_MULTIPLE = 6.0
_REGION_SHARE = 0.35  # of the strongest darkening (99.5th percentile)
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


def find_timing(run: ReducedRun) -> Timing | None:
    """Return when contrast is seen; None when no frame differs from another by contrast."""
    stack = run.attenuation()
    if len(stack) < 2:
        return None
    noise = float(np.nan_to_num(frame_noise(stack)))
    smooth = np.stack([ndimage.uniform_filter(picture, 3) for picture in stack])
    lightest = smooth.min(axis=0)
    darkening = smooth.max(axis=0) - lightest
    strongest = float(np.percentile(darkening, 99.5))
    if strongest < max(_LEAST_CONTRAST, _NOISE_MULTIPLE * noise):
        return None
    region = ndimage.binary_opening(darkening > _REGION_SHARE * strongest, iterations=1)
    if region.mean() < _SMALLEST_REGION:
        return None
    share = (smooth[:, region] - lightest[region]) / darkening[region]
    amount = share.mean(axis=1).astype(float)
    amount = (amount - amount.min()) / max(float(np.ptp(amount)), 1e-9)
    fullest = int(np.argmax(amount))
    return Timing(amount, region, _empty_frames(amount), fullest, _full_frames(amount, fullest))


def _empty_frames(amount: FloatArray) -> tuple[int, ...]:
    """The leading frames without contrast, else the trailing ones: early frames show no pooled remains."""
    empty = amount < EMPTY_BELOW
    lead = int(np.argmin(empty)) if not empty.all() else len(empty)
    if lead:
        return tuple(range(lead))
    trail = int(np.argmin(empty[::-1]))
    return tuple(range(len(empty) - trail, len(empty)))


def _full_frames(amount: FloatArray, fullest: int) -> tuple[int, ...]:
    low = high = fullest
    while high - low + 1 < MOST_AVERAGED:
        before = amount[low - 1] if low > 0 else -1.0
        after = amount[high + 1] if high + 1 < len(amount) else -1.0
        if max(before, after) < FULL_ABOVE * amount[fullest]:
            break
        low, high = (low - 1, high) if before >= after else (low, high + 1)
    return tuple(range(low, high + 1))
