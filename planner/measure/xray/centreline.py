"""The vein's centreline and its diameters, to a fraction of a pixel.

A first course, good to a few pixels, is drawn onto the axis of the tubes fitted across it, again and again until it
rests; the last fit gives the diameters.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import interpolate, ndimage

from planner.measure.xray.curves import arc_length, normals, resample, smooth_along
from planner.measure.xray.pixel_paths import cheapest_paths, pixel_graph
from planner.measure.xray.subtraction import Picture, pixel_noise
from planner.measure.xray.tube_fit import TubeFit
from planner.measure.xray.tubes_across import fit_across
from planner.model.arrays import BoolArray, FloatArray, IntArray

_NARROWEST_PX = 1.5  # half width to look for where the course crosses a gap
_CENTRING_ROUNDS = 4
_EDGE_ROUNDS = 2  # of these, the last: first the vein is found as a whole, then the axis lies midway between its edges
_CENTRING_STRIDE, _MEASURING_STRIDE = 0.25, 0.1  # half widths, at least a pixel: nearer profiles tell nothing new
_LOOSE_END = 1.0  # half widths from an end within which the axis is not followed
_FADING_SHARE = 0.4  # of the contrast farther in: below, the end of the contrast is reached
_ODD_WIDTH_SHARE = 0.35  # a width this far from its neighbours' is no vein's
_ODD_END_SHARE = 0.15
_DRAWN_WINDOW = 9  # profiles of a drawn line that tell the usual width
_RIDGE_WIDTHS_PX = np.array([2.0, 4.0, 7.0, 11.0, 16.0, 23.0, 32.0])  # half widths that ridges are looked for at


@dataclass(frozen=True, eq=False)
class Centreline:
    """Points (points, 2), about one pixel apart, with the diameter across each; NaN where the edges are not seen."""

    points: FloatArray
    diameter_px: FloatArray


def refine_centreline(picture: Picture, course: FloatArray, half_width_px: FloatArray) -> Centreline:
    """Draw a course onto the vein's axis and measure across it.

    Parameters
    ----------
    picture
        Contrast (or attenuation) at full resolution, shape (rows, columns); larger where there is more contrast.
    course
        Shape (points, 2), cranial to caudal, within about half a width of the axis.
    half_width_px
        Roughly, at each point of `course`.
    """
    points, width = _evenly(course, np.maximum(half_width_px, _NARROWEST_PX))
    points = smooth_along(points, 0.6 * float(np.median(width)))
    points, width = _evenly(points, width)
    noise = pixel_noise(picture)
    for round_ in range(_CENTRING_ROUNDS):
        some = _every(len(points), _CENTRING_STRIDE, width)
        by_edges = round_ >= _CENTRING_ROUNDS - _EDGE_ROUNDS
        fit, good = fit_across(picture, points, width, noise, some, rounds=7, by_edges=by_edges)
        if good.sum() < 5:
            break
        points, width = _drawn_on_axis(points, width, some, fit, good)
    some = _every(len(points), _MEASURING_STRIDE, width)
    fit, good = fit_across(picture, points, width, noise, some, rounds=10, by_edges=True)
    diameter = np.where(good & _not_fading(fit, good), 2 * fit.half_width, np.nan)
    # a gap stays a gap: between a known and an unknown width there is none
    diameter = np.interp(np.arange(len(points)), some, diameter)
    return _trimmed(points, _without_odd_ends(_without_odd(diameter)))


def centreline_between(picture: Picture, start_px: tuple[float, float], end_px: tuple[float, float]) -> Centreline:
    """Return the centreline of the dark-to-light ridge that joins two places, with the diameter across it.

    Parameters
    ----------
    picture
        Contrast or attenuation, shape (rows, columns); larger where there is more contrast.
    start_px, end_px
        x and y inside the picture; the line runs from the first to the second.

    Raises
    ------
    ValueError
        When a place lies outside the picture, or both are the same.
    """
    ends = np.array([start_px, end_px], dtype=float)
    rows, columns = picture.shape
    if not ((ends >= -0.5) & (ends < [columns - 0.5, rows - 0.5])).all():
        raise ValueError("both places must lie inside the picture")
    if np.hypot(*(ends[1] - ends[0])) < 2:
        raise ValueError("the two places must lie apart")
    corner, window = _window_around(picture, ends)
    course, half_width = _ridge_path(window, ends - corner)
    line = refine_centreline(window, course, half_width)
    return Centreline(line.points + corner, line.diameter_px)


def measure_across(picture: Picture, points: FloatArray) -> Centreline:
    """Measure the vein across a line as it was drawn: the line stays, only its points are spaced evenly.

    Parameters
    ----------
    picture
        Contrast or attenuation, shape (rows, columns); larger where there is more contrast.
    points
        Shape (points, 2), at least two that differ, inside the vein; cranial to caudal.

    Raises
    ------
    ValueError
        When all points are one place.
    """
    if len(points) < 2 or float(np.ptp(points, axis=0).max()) < 2:
        raise ValueError("a centreline has two ends that lie apart")
    line = resample(np.asarray(points, dtype=float))
    width, noise = _widths_along(picture, line), pixel_noise(picture)
    for by_edges in (False, False, True):
        some = _every(len(line), _MEASURING_STRIDE, width)
        fit, good = fit_across(picture, line, width, noise, some, rounds=10, by_edges=by_edges)
        if good.sum() < 5:
            return Centreline(line, np.full(len(line), np.nan))
        # the usual width around: a fit that took a neighbour for the vein is left behind
        usual = ndimage.median_filter(fit.half_width[good], _DRAWN_WINDOW, mode="nearest")
        width = np.interp(np.arange(len(line)), some[good], usual)
    diameter = np.interp(np.arange(len(line)), some, np.where(good, 2 * fit.half_width, np.nan))
    return Centreline(line, _without_odd(diameter))


def course_along(picture: Picture, places: FloatArray) -> tuple[FloatArray, FloatArray]:
    """A course through places in order, such as a catheter's bands, with roughly the half width of what lies around it."""
    along = arc_length(places)
    fine = np.linspace(0.0, along[-1], max(2, round(float(along[-1])) + 1))
    points = np.stack([interpolate.PchipInterpolator(along, places[:, axis])(fine) for axis in (0, 1)], axis=1)
    return points, _widths_along(picture, points)


def _widths_along(picture: Picture, line: FloatArray) -> FloatArray:
    """Roughly the half width at each point: that of the strongest ridge there."""
    corner, window = _window_around(picture, line)
    ridges = np.stack([_ridge(window, sigma) for sigma in _RIDGE_WIDTHS_PX / 1.5])
    places = (line - corner)[:, ::-1].T
    along = np.stack([ndimage.map_coordinates(ridge, places, order=1, mode="nearest") for ridge in ridges])
    width = _RIDGE_WIDTHS_PX[ndimage.uniform_filter1d(along, 9, axis=1).argmax(axis=0)]
    return np.asarray(ndimage.median_filter(width, 15, mode="nearest"))


def _evenly(points: FloatArray, width: FloatArray) -> tuple[FloatArray, FloatArray]:
    even = resample(points)
    arc = arc_length(points)
    return even, np.interp(np.linspace(0, arc[-1], len(even)), arc, width)


def _every(count: int, stride: float, width: FloatArray) -> IntArray:
    """Indices of points, first and last among them, about `stride` half widths apart."""
    step = max(1, int(stride * float(np.median(width))))
    return np.round(np.linspace(0, count - 1, (count - 1) // step + 1)).astype(np.int64)


def _drawn_on_axis(
    points: FloatArray, width: FloatArray, chosen: IntArray, fit: TubeFit, good: BoolArray
) -> tuple[FloatArray, FloatArray]:
    """Move the curve by the fitted centres, smoothly; where nothing is believed it stays."""
    index = np.arange(len(points))
    at = chosen[good]
    centre = ndimage.median_filter(fit.centre[good], 5, mode="nearest")
    half_width = np.interp(index, at, ndimage.median_filter(fit.half_width[good], 9, mode="nearest"))
    weight, weighted = np.zeros(len(points)), np.zeros(len(points))
    weight[at], weighted[at] = 1.0, centre
    sigma = 0.35 * float(np.median(width)) + 2
    weight, weighted = (ndimage.gaussian_filter1d(row, sigma, mode="nearest") for row in (weight, weighted))
    move = weighted / (weight + 0.02)
    across = normals(smooth_along(points, 0.7 * float(np.median(width))))
    moved = smooth_along(points + across * move[:, None], 2.0)
    return _evenly(_straight_ends(moved, half_width), half_width)


def _straight_ends(points: FloatArray, half_width: FloatArray) -> FloatArray:
    """Continue the curve straight over the last half width at both ends.

    There a profile already sees past the end of the contrast or of the picture, which draws its centre aside.
    """
    for _ in range(2):
        points, half_width = points[::-1], half_width[::-1]
        loose = int(_LOOSE_END * np.median(half_width[:20]))
        if loose < 2 or len(points) < 6 * loose:
            continue
        base = points[loose : 3 * loose]
        direction = np.polyfit(np.arange(loose, 3 * loose), base, 1)[0]
        steps = np.arange(loose, 0, -1)[:, None]
        points = np.concatenate([points[loose] - direction * steps, points[loose:]])
    return points


def _not_fading(fit: TubeFit, good: BoolArray) -> BoolArray:
    """False at the ends, where the contrast itself ends and with it the edges."""
    kept = np.ones(len(good), dtype=bool)
    if good.sum() < 5:
        return kept
    index = np.arange(len(good))
    height = np.interp(index, index[good], fit.height[good])
    for order in (slice(None), slice(None, None, -1)):
        ordered = height[order]
        inner = float(np.median(ordered[: max(5, len(height) // 12)]))
        first = int(np.argmax(ordered > _FADING_SHARE * inner))
        kept[order][:first] = False
    return kept


def _without_odd(diameter: FloatArray) -> FloatArray:
    known = np.isfinite(diameter)
    if known.sum() < 5:
        return diameter
    index = np.arange(len(diameter))
    filled = np.interp(index, index[known], diameter[known])
    usual = ndimage.median_filter(filled, 15, mode="nearest")
    odd = np.abs(filled - usual) > _ODD_WIDTH_SHARE * usual
    return np.where(odd, np.nan, diameter)


def _without_odd_ends(diameter: FloatArray) -> FloatArray:
    """Take back widths at both ends that break off from the width farther in: the contrast ends there, not the vein."""
    known = np.isfinite(diameter)
    if known.sum() < 20:
        return diameter
    kept = diameter.copy()
    reach = int(np.nanmedian(diameter) / 2)
    for order in (slice(None), slice(None, None, -1)):
        ordered = kept[order]
        start = int(np.argmax(np.isfinite(ordered)))
        inner = ordered[start + reach : start + 3 * reach]
        if np.isfinite(inner).any():
            usual = float(np.nanmedian(inner))
            end = ordered[start : start + reach]
            odd = np.flatnonzero(np.abs(end - usual) > _ODD_END_SHARE * usual)
            ordered[start : start + (int(odd[-1]) + 1 if len(odd) else 0)] = np.nan
    return kept


def _trimmed(points: FloatArray, diameter: FloatArray) -> Centreline:
    """Cut off the ends beyond the first and last place with edges."""
    known = np.flatnonzero(np.isfinite(diameter))
    if len(known) == 0:
        return Centreline(np.zeros((0, 2)), np.zeros(0))
    kept = slice(int(known[0]), int(known[-1]) + 1)
    return Centreline(points[kept], diameter[kept])


def _window_around(picture: Picture, ends: FloatArray) -> tuple[FloatArray, Picture]:
    margin = 0.25 * float(np.hypot(*(ends[-1] - ends[0]))) + 40
    low = np.maximum(np.floor(ends.min(axis=0) - margin), 0).astype(int)
    high = np.minimum(np.ceil(ends.max(axis=0) + margin), [picture.shape[1] - 1, picture.shape[0] - 1]).astype(int)
    return low.astype(float), picture[low[1] : high[1] + 1, low[0] : high[0] + 1]


def _ridge_path(window: Picture, ends: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Cheapest path along the strongest ridges of any half width between 2 and 32 pixels, with those widths."""
    ridges = np.stack([_ridge(window, sigma) for sigma in _RIDGE_WIDTHS_PX / 1.5])
    best = ridges.max(axis=0)
    merit = np.clip(best / max(float(np.percentile(best, 98)), 1e-9), 0, 1)
    graph = pixel_graph(1 / (0.05 + merit) ** 2)
    columns = window.shape[1]
    start, stop = (round(float(y)) * columns + round(float(x)) for x, y in ends)
    path = cheapest_paths(graph, (window.shape[0], columns), start).path_to(stop)
    row, column = np.divmod(path, columns)
    points = np.stack([column, row], axis=1).astype(float)
    points[0], points[-1] = ends
    return points, _RIDGE_WIDTHS_PX[ridges.argmax(axis=0)[row, column]]


def _ridge(window: Picture, sigma: float) -> FloatArray:
    """Curvature across the strongest ridge of one width, scale-normalised; 0 where there is none."""
    xx, yy, xy = (
        ndimage.gaussian_filter(window.astype(float), sigma, order=order) * sigma**2
        for order in ((0, 2), (2, 0), (1, 1))
    )
    sharpest = (xx + yy) / 2 - np.hypot((xx - yy) / 2, xy)
    return np.asarray(np.clip(-sharpest, 0, None))
