"""Evenly spaced marks along one line of a picture, told from text, speckle and chance."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import special

from planner.model.arrays import BoolArray, FloatArray, IntArray

FEWEST_MARKS = 4
SHORTEST_SPAN = 0.28
"""Of the searched extent: ticks along one half of an axis cover nearly half of it, words rarely a quarter."""
LARGEST_MISSES = 0.3
"""Of the places between the first and the last mark: tissue as bright as the marks hides some."""
LARGEST_STRAYS = 0.34
"""Of the marks: what else is bright and narrow on the line. Text has more of it than of anything evenly spaced."""
WIDEST_MARK = 0.4
"""Of the period: a dashed line has wider dashes."""

_TOLERANCE_PX = 1.0  # a mark drawn on a whole pixel is off by half of one, and so is the place it is compared with
_ROUNDING_PX = 0.5
_FINALISTS = 3
_FEWEST_TO_FIT = 3
_ROUNDS = ((4, 1.6), (12, 1.3), (10_000, _TOLERANCE_PX))  # how far the comb reaches and how far off marks may lie


@dataclass(frozen=True, eq=False)
class Peaks:
    """Bright narrow places along one line, in order.

    Attributes
    ----------
    at_px, width_px
        Shape (peaks,): their middles along the line and how many pixels each takes.
    whole
        Shape (peaks,): False where the picture's border cuts a peak, so that its middle is not known.
    """

    at_px: FloatArray
    width_px: FloatArray
    whole: BoolArray


@dataclass(frozen=True, eq=False)
class Comb:
    """Evenly spaced marks on one line.

    Attributes
    ----------
    period_px, sd_px
        Distance of neighbouring marks, and its standard deviation.
    at_px
        Where the marks were seen along the line.
    log_chance
        Logarithm to base 10 of the number of such combs that marks strewn at random on the searched lines would give.
    """

    period_px: float
    sd_px: float
    at_px: FloatArray
    log_chance: float


def find_comb(peaks: Peaks, extent_px: int, periods_px: tuple[float, float], lines: int) -> Comb | None:
    """Return the comb that chance explains worst; None where no comb satisfies the limits of this module.

    Parameters
    ----------
    extent_px
        Length of the line.
    periods_px
        Shortest and longest period that counts.
    lines
        How many lines are searched in all: more lines, more coincidences.
    """
    at = peaks.at_px
    if at.size < FEWEST_MARKS:
        return None
    start, period = _neighbours(at, periods_px)
    if start.size == 0:
        return None
    for reach, tolerance in _ROUNDS:
        place, matched = _match(at, start, period, reach, tolerance)
        start, period = _refit(at, place, matched, start, period)
    place, matched = _match(at, start, period, *_ROUNDS[-1])
    count = matched.sum(axis=1)
    # a run of the shortest span with the most misses has this many
    enough = (1 - LARGEST_MISSES) * SHORTEST_SPAN * extent_px / period
    best = np.argsort(-count, kind="stable")[:_FINALISTS]
    trials = lines * start.size
    found = [
        comb
        for k in best[count[best] >= np.maximum(FEWEST_MARKS, enough[best])]
        for comb in _judged(peaks, place[k], matched[k], extent_px, trials)
        if periods_px[0] <= comb.period_px <= periods_px[1]
    ]
    return min(found, key=lambda comb: comb.log_chance, default=None)


def _neighbours(at: FloatArray, periods_px: tuple[float, float]) -> tuple[FloatArray, FloatArray]:
    """Every pair of next peaks that can be neighbouring marks: where the first lies and how far the second is.

    So few marks may be missing and so few strays lie between that some two neighbours of a comb are next to each other.
    """
    starts, periods = at[:-1], np.diff(at)
    # the pair itself may be off by the rounding of both
    usable = (periods >= periods_px[0] - _TOLERANCE_PX) & (periods <= periods_px[1] + _TOLERANCE_PX)
    return starts[usable], periods[usable]


def _match(
    at: FloatArray, start: FloatArray, period: FloatArray, reach: int, tolerance: float
) -> tuple[IntArray, BoolArray]:
    """Number of the nearest tooth of each comb at each peak, shape (combs, peaks), and whether it lies on it."""
    off = at - start[:, None]
    place = np.rint(off / period[:, None])
    allowed = np.minimum(tolerance, 0.25 * period)[:, None]
    matched = (np.abs(off - place * period[:, None]) <= allowed) & (np.abs(place) <= reach)
    return place.astype(np.int64), matched


def _refit(
    at: FloatArray, place: IntArray, matched: BoolArray, start: FloatArray, period: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Least squares through the matched peaks; a comb with a single tooth stays as it is."""
    count = np.maximum(matched.sum(axis=1), 1)
    mean_place = (place * matched).sum(axis=1) / count
    mean_at = (at * matched).sum(axis=1) / count
    spread = (place - mean_place[:, None]) * matched
    square = (spread * spread).sum(axis=1)
    fits = square > 0
    slope = np.where(fits, (spread * at).sum(axis=1) / np.where(fits, square, 1.0), period)
    slope = np.where(slope > 1.0, slope, period)
    return np.where(fits, mean_at - slope * mean_place, start), slope


def _judged(peaks: Peaks, place: IntArray, matched: BoolArray, extent_px: int, trials: int) -> Iterator[Comb]:
    """The densest run of teeth as a comb, if it holds what this module asks for."""
    first, last = _densest_run(place, matched)
    inside = (place >= first) & (place <= last) & matched
    at, teeth = peaks.at_px[inside], place[inside]
    seen, places = len(np.unique(teeth)), last - first + 1
    if seen < FEWEST_MARKS or places - seen > LARGEST_MISSES * places:
        return
    whole = peaks.whole[inside]
    if whole.sum() < _FEWEST_TO_FIT:
        return
    period, sd = _fit_period(at[whole], teeth[whole])
    between = (peaks.at_px >= at[0]) & (peaks.at_px <= at[-1])
    if (
        between.sum() - seen > LARGEST_STRAYS * seen
        or at[-1] - at[0] < SHORTEST_SPAN * extent_px
        or np.median(peaks.width_px[inside]) > WIDEST_MARK * period
    ):
        return
    # two marks define a comb; the others hit its teeth by chance as often as peaks cover the line
    hit = min(1.0, 2 * _TOLERANCE_PX * peaks.at_px.size / extent_px)
    chance = float(special.bdtrc(seen - 3, places - 2, hit))
    yield Comb(period, sd, at, math.log10(max(chance, 1e-300)) + math.log10(trials))


def _densest_run(place: IntArray, matched: BoolArray) -> tuple[int, int]:
    """First and last tooth of the run in which seen teeth outweigh missing ones most."""
    seen = np.unique(place[matched])
    if seen.size == 0:
        return 0, -1
    best, best_run, total, begin = -math.inf, (0, -1), 0.0, int(seen[0])
    for before, tooth in zip((seen[0] - 1, *seen[:-1]), seen, strict=True):
        total -= 2.0 * (tooth - before - 1)
        if total <= 0:
            total, begin = 0.0, int(tooth)
        total += 1.0
        if total > best:
            best, best_run = total, (begin, int(tooth))
    return best_run


def _fit_period(at: FloatArray, teeth: IntArray) -> tuple[float, float]:
    """Slope of place over number, and its standard deviation: never better than marks on whole pixels allow.

    Where the period is nearly a whole number, neighbouring marks are rounded alike, and all that rounding can do to the
    slope can add up; half a pixel at each mark, all to the worst, bounds it, and any error within is taken as likely.
    """
    spread = teeth - teeth.mean()
    square = float(spread @ spread)
    period = float(spread @ at) / square
    left = at - at.mean() - period * spread
    scatter = math.sqrt(float(left @ left) / max(at.size - 2, 1))
    rounding = _ROUNDING_PX * float(np.abs(spread).sum()) / square
    return period, max(scatter / math.sqrt(square), rounding / math.sqrt(3))
