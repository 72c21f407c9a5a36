"""Whether points lie inside a contour, told in another way than areas are."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from planner.model.arrays import BoolArray


def contour_contains(contour: ArrayLike, points: ArrayLike) -> BoolArray:
    """Whether points lie inside a closed contour (even-odd rule).

    Parameters
    ----------
    contour
        Shape (k, 2).
    points
        Shape (…, 2).

    Returns
    -------
    ndarray
        Boolean, shape (…). Points exactly on the contour may fall on either side.
    """
    start = np.asarray(contour, dtype=float)
    stop = np.roll(start, -1, axis=0)
    asked = np.asarray(points, dtype=float)[..., None, :]
    crosses = (start[:, 1] > asked[..., 1]) != (stop[:, 1] > asked[..., 1])
    rise = np.where(stop[:, 1] == start[:, 1], 1.0, stop[:, 1] - start[:, 1])
    where = start[:, 0] + (asked[..., 1] - start[:, 1]) * (stop[:, 0] - start[:, 0]) / rise
    return np.asarray((crosses & (asked[..., 0] < where)).sum(axis=-1) % 2 == 1)
