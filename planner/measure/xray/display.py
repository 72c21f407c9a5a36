"""Grey levels as brightness on a screen or on paper."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.model.arrays import FloatArray
from planner.model.venogram import GreyWindow


def brightness(frame: NDArray[Any], window: GreyWindow) -> FloatArray:
    """Return the brightness of every pixel, 0 to 1, as the header's window or VOI LUT wants it."""
    if window.curve is not None:
        return np.asarray(window.curve[np.clip(np.asarray(frame), 0, len(window.curve) - 1)])
    share = (np.asarray(frame, dtype=np.float64) - window.dark) / (window.bright - window.dark)
    return np.asarray(np.clip(share, 0.0, 1.0))
