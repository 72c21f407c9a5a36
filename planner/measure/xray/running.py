"""Least and greatest of what lies around every pixel, by doubling the window: quick for pictures in single precision."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def opened(picture: NDArray[Any], side: int) -> NDArray[Any]:
    """Grey opening of a picture (rows, columns) by a square of odd `side`; the window is cut off at the border."""
    return _running(np.maximum, _running(np.minimum, picture, side), side)


def _running(extreme: np.ufunc, picture: NDArray[Any], side: int) -> NDArray[Any]:
    """The extreme over `side` by `side` pixels."""
    wide = np.pad(picture, side // 2, mode="edge")
    have = 1
    while have < side:
        step = min(have, side - have)
        wide = extreme(wide[:-step], wide[step:])
        wide = extreme(wide[:, :-step], wide[:, step:])
        have += step
    return wide
