"""How well two contours agree."""

import numpy as np
from PIL import Image, ImageDraw

PIXELS = 400


def jaccard(one: np.ndarray, other: np.ndarray) -> float:
    """Shared over joint area of two closed contours, shape (points, 2), in any one unit."""
    both = np.concatenate([one, other])
    low, scale = both.min(axis=0), (PIXELS - 1) / float(np.ptp(both, axis=0).max())
    a, b = (_filled((points - low) * scale) for points in (one, other))
    return float((a & b).sum() / (a | b).sum())


def _filled(points: np.ndarray) -> np.ndarray:
    picture = Image.new("1", (PIXELS, PIXELS))
    ImageDraw.Draw(picture).polygon([(float(x), float(y)) for x, y in points], fill=1)
    return np.asarray(picture)
