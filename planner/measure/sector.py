"""Where the round picture of a catheter lies when the file does not say: what changes from frame to frame is the picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

_CHANGING_GREY = 8  # of 255; letters and ticks stay, speckle does not
_SMALLEST_SHARE = 0.15  # of the frame, below which nothing round enough to be the picture was seen
_ROUND = 0.06  # relative difference of width and height
_FILLED = 0.6  # of the disc that must change: bone and shadow stay black


def find_sector(frames: NDArray[np.generic]) -> tuple[int, int, int, int] | None:
    """Find the round picture.

    Parameters
    ----------
    frames
        Shape (frames, rows, columns): a few grey frames spread over the pullback.

    Returns
    -------
    tuple or None
        Left, top, right, bottom, inclusive; None when what changes is not round, or nothing does.
    """
    if len(frames) < 2:
        return None
    grey = np.asarray(frames, dtype=np.float32)
    changing = np.ptp(grey, axis=0) > _CHANGING_GREY * max(1.0, float(grey.max()) / 255.0)
    parts, count = ndimage.label(ndimage.binary_closing(ndimage.median_filter(changing, 5), iterations=3))
    if count == 0:
        return None
    largest = 1 + int(np.bincount(parts.ravel())[1:].argmax())
    rows, columns = ndimage.find_objects(parts)[largest - 1]
    height, width = rows.stop - rows.start, columns.stop - columns.start
    across = max(height, width)
    if abs(height - width) > _ROUND * across or across**2 < _SMALLEST_SHARE * changing.size:
        return None
    if (parts == largest).sum() < _FILLED * np.pi / 4 * height * width:
        return None
    return columns.start, rows.start, columns.stop - 1, rows.stop - 1
