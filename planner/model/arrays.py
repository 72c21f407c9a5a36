"""Arrays that a frozen record can hold safely."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
ByteArray = NDArray[np.uint8]


def read_only(values: ArrayLike, dtype: Any = np.float64) -> NDArray[Any]:
    """Return `values` as an array of `dtype` that nobody can change; copies unless that is already so."""
    array = np.asarray(values, dtype=dtype)
    if array.flags.writeable:
        array = array.copy()
        array.setflags(write=False)
    return array


def freeze(record: object, field: str, dtype: Any = np.float64, ndim: int | None = None) -> None:
    """Replace the array `field` of a frozen dataclass by a read-only copy; call it in `__post_init__`.

    Raises
    ------
    ValueError
        When the array does not have `ndim` dimensions.
    """
    value = getattr(record, field)
    if value is None:
        return
    array = read_only(value, dtype)
    if ndim is not None and array.ndim != ndim:
        raise ValueError(f"{type(record).__name__}.{field} must have {ndim} dimensions, not {array.ndim}")
    object.__setattr__(record, field, array)
