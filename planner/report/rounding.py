"""Numbers as they go into files: rounded to what was measured, unknown as None."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

MM = 3
"""Decimals of millimetres: a micrometre, far below what either image resolves."""
MM2 = 2
PERCENT = 2
SHARE = 4


def rounded(value: float | None, decimals: int = MM) -> float | None:
    """Return a rounded number; None for None, NaN and infinity. Never gives minus zero."""
    if value is None or not math.isfinite(value):
        return None
    return round(float(value), decimals) + 0.0


def rounded_list(values: ArrayLike | None, decimals: int = MM) -> list[Any] | None:
    """Return an array of any shape as nested lists of rounded numbers, unknown ones as None."""
    if values is None:
        return None
    array: NDArray[Any] = np.round(np.asarray(values, dtype=np.float64), decimals) + 0.0
    unknown = ~np.isfinite(array)
    if unknown.any():
        array = array.astype(object)
        array[unknown] = None
    nested: list[Any] = array.tolist()
    return nested
