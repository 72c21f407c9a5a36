# NOTE FROM THE LEAD (20:58): lumen.py, lumen_evidence.py and lumen_quality.py are now mine: an ellipse template with temporal
# prior (lumen_ellipse.py) beat the former state (0.94/0.90/0.93 against 0.886/0.839/0.927 on the samples). Please stop editing the lumen
# engine now and send your report at once, with what you know of confidence and of the families.
"""Closes an outline across the mouth of what opens from the lumen through a neck: a branch, or a leak into a shadow.

At a neck the outline turns the wrong way on both sides. A lumen that is dented on one side only has no neck.
"""

from __future__ import annotations

import numpy as np

from planner.measure.lumen_lobe import corner_depth
from planner.measure.polygon import contour_area, resample_contour
from planner.model.arrays import FloatArray, IntArray

_PLACES = 96
_REACH = 5  # places to either side over which the outline's turn is measured
_CORNER = 0.02  # depth of a corner that turns the wrong way, relative to the root of the enclosed area
_ROUND_POCKET = 0.25  # area of a pocket over its mouth squared: half a disc has 0.39
_LEAST_POCKET, _MOST_POCKET = 0.02, 0.65  # of the enclosed area
_SHARP = 0.08  # corners this deep need no widening between them
_WIDENS = 1.15  # on both sides of a neck, relative to its mouth
_BULGE = 0.10  # how far the closing arc stands out, relative to the mouth
_MOST_CUTS = 3


def close_necks(points: FloatArray, clearance: float) -> tuple[FloatArray, bool]:
    """Close one outline across its necks; what holds the transducer, at the origin, stays.

    Parameters
    ----------
    points
        Shape (k, 2), relative to the transducer.
    clearance
        Distance from the transducer within which nothing is closed: under ring-down an outline is uncertain, and a
        flat lumen seems to have a waist there.

    Returns
    -------
    points, closed
        The outline, shape (any, 2), and whether anything was closed.
    """
    closed = False
    for _ in range(_MOST_CUTS):
        outline = resample_contour(points, _PLACES)
        cut = _best_neck(outline, clearance)
        if cut is None:
            break
        points, closed = _without_pocket(outline, *cut), True
    return points, closed


def _best_neck(outline: FloatArray, clearance: float) -> tuple[int, int] | None:
    area = float(contour_area(outline))
    depth = corner_depth(outline, _REACH) / np.sqrt(area)
    corners = _deepest(depth)
    best, cut = 0.0, None
    for first in corners:
        for second in corners:
            pocket = _between(outline, first, second)
            share = float(contour_area(pocket)) / area
            mouth = float(np.hypot(*(outline[first] - outline[second])))
            roundness = share * area / max(mouth**2, 1e-12)
            if not (_LEAST_POCKET < share < _MOST_POCKET) or roundness < _ROUND_POCKET or _holds_origin(pocket):
                continue
            rest = _between(outline, second, first)
            sharp = min(depth[first], depth[second]) > _SHARP
            if min(_widening(pocket), _widening(rest)) < (1.0 if sharp else _WIDENS):
                continue
            if _from_origin(rest[0], rest[-1]) < clearance:
                continue
            merit = roundness * min(depth[first], depth[second])
            if merit > best:
                best, cut = merit, (int(first), int(second))
    return cut


def _deepest(depth: FloatArray) -> IntArray:
    around = np.stack([np.roll(depth, shift) for shift in range(-3, 4)])
    return np.flatnonzero((depth >= around.max(axis=0)) & (depth > _CORNER))


def _between(outline: FloatArray, first: int, second: int) -> FloatArray:
    """Places from `first` to `second` in the direction of travel."""
    return outline[np.arange(first, first + (second - first) % len(outline) + 1) % len(outline)]


def _widening(part: FloatArray) -> float:
    """Width of a part along its mouth (between its first and last place), relative to the mouth."""
    mouth = part[-1] - part[0]
    return float(np.ptp(part @ mouth) / max(float(mouth @ mouth), 1e-12))


def _from_origin(start: FloatArray, stop: FloatArray) -> float:
    """Distance of the origin from the line between two points."""
    along = stop - start
    share = np.clip(-(start @ along) / max(float(along @ along), 1e-12), 0, 1)
    return float(np.hypot(*(start + share * along)))


def _holds_origin(pocket: FloatArray) -> bool:
    turn = np.arctan2(pocket[:, 1], pocket[:, 0])
    steps = np.angle(np.exp(1j * (np.roll(turn, -1) - turn)))
    return abs(float(steps.sum())) > np.pi


def _without_pocket(outline: FloatArray, first: int, second: int) -> FloatArray:
    start, stop = outline[first], outline[second]
    share = np.linspace(0, 1, 12)[1:-1, None]
    mouth = stop - start
    outward = np.array([mouth[1], -mouth[0]])
    arc = start + share * mouth + 4 * _BULGE * share * (1 - share) * outward
    return np.concatenate([_between(outline, second, first), arc])
