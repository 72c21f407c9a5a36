"""The width of an opacified vessel from profiles across it.

Rays through a vessel of round or elliptic section cross a length of contrast that falls off as a half ellipse from the
axis to the edge. Blurred by the imaging chain, that shape is fitted to each profile with a sloping background, so that
the width is the vessel's own: the half-maximum width of a half ellipse is only 0.87 of it. The fit is a
Levenberg-Marquardt of all profiles at once, with weights that let the catheter, a branch or a neighbour count little.

The whole profile finds the vessel; its edges are then fitted one by one, each with its own contrast and background,
because a branch that lies before the vessel, or a section that is thicker on one side, is no half ellipse as a whole
and still has the edges of one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy import ndimage

from planner.model.arrays import BoolArray, FloatArray, IntArray

_MOST_ROUNDS = 14
_FIRST_ROBUST_ROUND = 3
_EDGE_INNER = 0.5  # half widths from the axis: what lies farther in says nothing of the edge
_EDGE_OUTER = 1.4
_TABLE_STEP = 0.01
_TABLE_REACH = 5.0  # half widths from the axis
_TABLE_BLURS = np.concatenate([np.arange(0, 0.4, 0.02), np.arange(0.4, 1.3, 0.05)])


@dataclass(frozen=True, eq=False)
class TubeFit:
    """One tube per profile; each array has shape (profiles,).

    Attributes
    ----------
    centre, half_width
        Along the offsets, in their unit.
    height
        Contrast on the axis, before blur.
    misfit
        Robust standard deviation of what the fit leaves, over `height`.
    """

    centre: FloatArray
    half_width: FloatArray
    height: FloatArray
    misfit: FloatArray


@cache
def _shape_table() -> FloatArray:
    """Half ellipse of half width 1 blurred by each of _TABLE_BLURS, at x = 0 to _TABLE_REACH."""
    reach = _TABLE_REACH + 2
    x = np.arange(-reach, reach + _TABLE_STEP / 2, _TABLE_STEP)
    # the mean over a cell, from the antiderivative, because the edge of a half ellipse is vertical
    edge = np.clip(np.concatenate([x - _TABLE_STEP / 2, x[-1:] + _TABLE_STEP / 2]), -1, 1)
    area = (edge * np.sqrt(1 - edge**2) + np.arcsin(edge)) / 2
    sharp = np.diff(area) / _TABLE_STEP
    rows = [
        ndimage.gaussian_filter1d(sharp, blur / _TABLE_STEP, truncate=5.0) if blur else sharp for blur in _TABLE_BLURS
    ]
    middle = len(x) // 2
    return np.stack([row[middle : middle + int(_TABLE_REACH / _TABLE_STEP) + 1] for row in rows])


@cache
def _tables() -> tuple[FloatArray, FloatArray, FloatArray]:
    """The shape and its slopes against blur and x, each of shape (blurs * places,)."""
    table = _shape_table()
    slopes = np.gradient(table, _TABLE_BLURS, axis=0), np.gradient(table, _TABLE_STEP, axis=1)
    by_blur, by_x = (np.ascontiguousarray(slope).ravel() for slope in slopes)
    return np.ascontiguousarray(table).ravel(), by_blur, by_x


def _look_up(blur: FloatArray, x: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Shape, slope against blur and slope against |x|, each (profiles, offsets), linear between the tables' entries."""
    places = int(_TABLE_REACH / _TABLE_STEP) + 1
    row = np.interp(np.clip(blur, 0, _TABLE_BLURS[-1]), _TABLE_BLURS, np.arange(len(_TABLE_BLURS)))
    row_below = np.minimum(row.astype(np.int64), len(_TABLE_BLURS) - 2)
    up: FloatArray = (row - row_below)[:, None]
    column: FloatArray = np.minimum(np.abs(x) / _TABLE_STEP, places - 1.001)
    column_below = column.astype(np.int64)
    right = column - column_below
    at = column_below + row_below[:, None] * places
    corners = at, at + 1, at + places, at + places + 1
    shape, by_blur, by_x = (_between(table, corners, right, up) for table in _tables())
    return shape, by_blur, by_x


def _between(
    table: FloatArray, corners: tuple[IntArray, IntArray, IntArray, IntArray], right: FloatArray, up: FloatArray
) -> FloatArray:
    low, low_right, high, high_right = (table.take(at) for at in corners)
    low += right * (low_right - low)
    high += right * (high_right - high)
    low += up * (high - low)
    return low


def tube_profile(
    offsets: FloatArray, centre: FloatArray, half_width: FloatArray, blur: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Blurred half ellipse of height 1 and its slopes against centre and half width, each (profiles, offsets)."""
    x = (offsets[None, :] - centre[:, None]) / half_width[:, None]
    relative = blur / half_width
    value, spread, slope = _look_up(relative, x)
    slope *= np.sign(x)
    by_centre = slope * (-1 / half_width)[:, None]
    by_half_width = x * by_centre
    by_half_width -= spread * (relative / half_width)[:, None]
    return value, by_centre, by_half_width


def fit_tubes(
    offsets: FloatArray,
    profiles: FloatArray,
    half_width_guess: FloatArray,
    blur: float,
    reach: float = 1.7,
    rounds: int = _MOST_ROUNDS,
) -> TubeFit:
    """Fit a blurred half ellipse on a sloping background to each profile.

    Parameters
    ----------
    offsets
        Shape (offsets,), evenly spaced, growing.
    profiles
        Shape (profiles, offsets); NaN where there is no picture. Contrast is positive.
    half_width_guess
        Shape (profiles,).
    blur
        Standard deviation of the imaging blur, in the unit of `offsets`.
    reach
        How far from offset 0 a profile is looked at, in guessed half widths (and 3 blurs more).
    rounds
        Steps of the fit; half of the default is enough to find the axis.
    """
    known = np.isfinite(profiles)
    window = np.abs(offsets[None, :]) <= (reach * half_width_guess + 3 * blur + 1)[:, None]
    seen = known & window
    values = np.where(known, profiles, 0.0)
    parameters = _first_guess(values, seen, half_width_guess)
    return _refine(offsets, values, seen, parameters, half_width_guess, blur, rounds)


def fit_edges(
    offsets: FloatArray, profiles: FloatArray, half_width_guess: FloatArray, blur: float, rounds: int = _MOST_ROUNDS
) -> tuple[FloatArray, FloatArray]:
    """Fit both edges apart, about an axis that is held at offset 0; parameters as in `fit_tubes`.

    Returns
    -------
    tuple
        Distance from offset 0 to the edge at negative and to that at positive offsets, each of shape (profiles,).

    Raises
    ------
    ValueError
        When the offsets do not lie evenly to both sides of 0.
    """
    if not np.allclose(offsets, -offsets[::-1]):
        raise ValueError("offsets must lie evenly to both sides of 0")
    # both edges at once, each on the half of the profile that it is seen on
    profiles, guess = np.concatenate([profiles[:, ::-1], profiles]), np.concatenate([half_width_guess] * 2)
    first, last = _EDGE_INNER * guess - blur, _EDGE_OUTER * guess + 3 * blur + 1
    some = (offsets > first.min()) & (offsets < last.max())
    offsets, profiles = offsets[some], profiles[:, some]
    known = np.isfinite(profiles)
    values = np.where(known, profiles, 0.0)
    seen = known & (offsets[None, :] > first[:, None]) & (offsets[None, :] < last[:, None])
    parameters = _first_guess(values, seen, guess)
    fit = _refine(offsets, values, seen, parameters, guess, blur, rounds, hold_centre=True)
    return fit.half_width[: len(half_width_guess)], fit.half_width[len(half_width_guess) :]


def _first_guess(values: FloatArray, seen: BoolArray, half_width: FloatArray) -> FloatArray:
    low, high = _quantile(values, seen, 0.1), _quantile(values, seen, 0.9)
    zero = np.zeros(len(values))
    return np.stack([zero, half_width.astype(float), np.maximum(high - low, 1e-6), low, zero], axis=1)


def _refine(
    offsets: FloatArray,
    values: FloatArray,
    seen: BoolArray,
    parameters: FloatArray,
    guess: FloatArray,
    blur: float,
    rounds: int,
    hold_centre: bool = False,
) -> TubeFit:
    free = np.array([not hold_centre, True, True, True, True])
    weight = seen.astype(float)
    damping = np.full(len(values), 1e-2)
    residual, slopes = _model(offsets, values, parameters, blur)
    loss = _loss(weight, residual)
    for round_ in range(rounds):
        if round_ >= _FIRST_ROBUST_ROUND:
            weight = seen * _robust_weight(residual, seen)
            loss = _loss(weight, residual)
        trial = _limited(parameters + free * _step(slopes * free[:, None], residual, weight, damping), guess)
        trial_residual, trial_slopes = _model(offsets, values, trial, blur)
        better = _loss(weight, trial_residual) < loss
        if better.all():
            parameters, residual, slopes = trial, trial_residual, trial_slopes
        else:
            for held, tried in ((parameters, trial), (residual, trial_residual), (slopes, trial_slopes)):
                held[better] = tried[better]
        damping = np.clip(np.where(better, damping / 4, damping * 6), 1e-6, 1e4)
    spread = _spread(residual, seen)
    centre, half_width, height = parameters[:, 0], parameters[:, 1], parameters[:, 2]
    return TubeFit(centre, half_width, height, spread / np.maximum(height, 1e-9))


def _loss(weight: FloatArray, residual: FloatArray) -> FloatArray:
    return np.asarray(np.einsum("pt,pt->p", weight * residual, residual))


def _model(
    offsets: FloatArray, values: FloatArray, parameters: FloatArray, blur: float
) -> tuple[FloatArray, FloatArray]:
    """What the model leaves (profiles, offsets) and its slopes (profiles, 5, offsets)."""
    centre, half_width, height, level, tilt = parameters.T[..., None]
    slopes = np.empty((len(values), 5, len(offsets)))
    shape, by_centre, by_half_width = tube_profile(offsets, centre[:, 0], half_width[:, 0], blur)
    away = (offsets - centre) / half_width
    np.multiply(height, by_centre, out=slopes[:, 0])
    np.multiply(height, by_half_width, out=slopes[:, 1])
    slopes[:, 2], slopes[:, 3], slopes[:, 4] = shape, 1.0, away
    return values - (height * shape + level + tilt * away), slopes


def _step(slopes: FloatArray, residual: FloatArray, weight: FloatArray, damping: FloatArray) -> FloatArray:
    weighted = slopes * weight[:, None]
    normal = weighted @ slopes.swapaxes(1, 2)
    right = weighted @ residual[..., None]
    diagonal = np.einsum("pii->pi", normal)
    ridge = damping[:, None] * diagonal + 1e-9 * diagonal.max(axis=1, keepdims=True) + 1e-12
    return np.asarray(np.linalg.solve(normal + ridge[:, :, None] * np.eye(5), right)[..., 0])


def _limited(parameters: FloatArray, guess: FloatArray) -> FloatArray:
    """Keep centre and half width where the profile was looked at."""
    limited = parameters.copy()
    limited[:, 0] = np.clip(limited[:, 0], -1.5 * guess, 1.5 * guess)
    limited[:, 1] = np.clip(limited[:, 1], 0.25, 2.2 * guess + 1)
    limited[:, 2] = np.maximum(limited[:, 2], 1e-6)
    return limited


def _spread(residual: FloatArray, seen: BoolArray) -> FloatArray:
    return 1.4826 * _quantile(np.abs(residual), seen, 0.5) + 1e-12


def _quantile(values: FloatArray, seen: BoolArray, share: float) -> FloatArray:
    """The value below which `share` of the seen ones of each row lie, to the nearest; 0 where none is seen."""
    ordered = np.sort(np.where(seen, values, np.inf), axis=1)
    count = seen.sum(axis=1)
    place = np.round(share * np.maximum(count - 1, 0)).astype(np.int64)
    return np.where(count > 0, ordered[np.arange(len(values)), place], 0.0)


def _robust_weight(residual: FloatArray, seen: BoolArray) -> FloatArray:
    scale = 2.5 * _spread(residual, seen)
    return np.asarray(1 / (1 + (residual / scale[:, None]) ** 2) ** 2)
