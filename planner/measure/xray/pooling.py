"""How long contrast stays: time-density curves along the vein and per pixel, and their wash-out half times.

Density over time is fitted, from where it leaves its peak, by an exponential: the half time is the time in which the
density falls to half. It is known only where the run shows most of that fall (`SEEN_TO_FALL_TO`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.xray.at_once import both
from planner.measure.xray.curves import normals, smooth_along
from planner.measure.xray.medians import median_of_few
from planner.measure.xray.reduced_run import ReducedRun, reduce_run
from planner.measure.xray.remains import rates_above_remains
from planner.measure.xray.still_run import run_lying_still
from planner.measure.xray.timing import Timing, find_timing
from planner.measure.xray.views import find_views
from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.progress import Progress, silent
from planner.model.venogram import Venogram, VenogramTracing
from planner.model.venogram_measurement import DensityCurve, Pooling, VenogramLesion
from planner.said import Said, say

LIMB = (0.92, 0.20)
"""Shares of the peak density between which the falling limb is fitted."""

SEEN_TO_FALL_TO = 0.75
"""Share of the peak that the density must be seen to fall to (docs/venogram.md)."""
SURELY_SEEN_AT = 0.6
"""From here on an exponential tells its half within a few percent; before, only where the density falls evenly."""

_EVENLY = 0.05  # one standard deviation of the rate, as a share: a curve that falls so far only tells its half so well

_FEWEST_ON_LIMB = 3
_INNER_SHARE = 0.6  # of the half width
_OUTER_SHARES = (1.5, 2.3)
_USUAL_HALF_WIDTH_PX = 15.0  # where no diameter is known
_SMOOTHED_ALONG_PX = 2.0  # reduced pixels
_LEAST_KNOWN = 0.5  # share of a stretch on which the half time must be known
_SHORTEST_STRETCH = 0.1  # of the vein on either side of a border
_FEWEST_OF_STRETCH = 5
_SPLITS_TRIED = 200
_LEFT_BY_A_BORDER = 0.6  # of the deviation without it
_LEAST_CHANGE = 1.3  # ratio of the half times on its two sides: less is within what half times err and vary
_LEAST_DENSITY_SHARE = 0.15  # of the strongest (99.5th percentile), for a pixel to be mapped


def measure_pooling(
    venogram: Venogram,
    tracing: VenogramTracing,
    lesions: Sequence[VenogramLesion],
    progress: Progress = silent,
) -> Pooling | None:
    """Return the wash-out of each stretch and pixel; None without frame times, a vein, or frames without contrast.

    The stretches are cranial to the first lesion, the lesions from first to last, and caudal to the last; without a
    lesion they part where the half time changes most, else in the middle.
    """
    if venogram.frame_times_s is None or len(tracing.centreline_px) < 2:
        return None
    run = reduce_run(venogram, progress)
    timing = find_timing(run)
    if timing is None or not timing.empty:
        return None
    tone, empty = _tone(venogram, run, timing, tracing), list(timing.empty)
    run = run_lying_still(venogram, run, timing)
    times = np.asarray(venogram.frame_times_s, dtype=float)
    shape = (venogram.frames.rows, venogram.frames.columns)
    curves, picture = both(
        lambda: _curves_along(run, tone, empty, tracing), lambda: _map(run, tone, timing, times, shape)
    )
    along, why_not = half_times_s(curves, times, may_hold_remains(timing))
    count = len(tracing.centreline_px)
    along, why_not = np.repeat(along, run.factor)[:count], np.repeat(why_not, run.factor)[:count]
    stretches = _stretches(along, lesions)
    found = {name: _of_stretch(along[part]) for name, part in stretches.items()}
    reasons = {name: _reason(why_not[stretches[name]]) for name, value in found.items() if value is None}
    over_time = density_curves(np.repeat(curves, run.factor, axis=0)[:count], times, stretches, found)
    return Pooling(found, picture, reasons, over_time)


def density_curves(
    along: FloatArray, times_s: FloatArray, stretches: Mapping[str, slice], half_times: Mapping[str, float | None]
) -> tuple[DensityCurve, ...]:
    """Return contrast over time of each stretch that holds vein, as shares of the fullest stretch's peak.

    Parameters
    ----------
    along
        Density along the vein, shape (points, frames).
    """
    means = {name: along[part].mean(axis=0) for name, part in stretches.items() if len(along[part])}
    highest = max((float(curve.max()) for curve in means.values()), default=0.0)
    if highest <= 0:
        return ()
    return tuple(_density_curve(name, times_s, curve / highest, half_times.get(name)) for name, curve in means.items())


def _density_curve(region: str, times_s: FloatArray, density: FloatArray, half_time_s: float | None) -> DensityCurve:
    peak = int(np.argmax(density))
    above = np.flatnonzero(density[: peak + 1] >= density[peak] / 2)
    first = int(above[0]) if len(above) else 0
    arrival = None
    if first > 0:
        low, high = float(density[first - 1]), float(density[first])
        share = (density[peak] / 2 - low) / max(high - low, 1e-12)
        arrival = float(times_s[first - 1] + share * (times_s[first] - times_s[first - 1]) - times_s[0])
    return DensityCurve(region, times_s - times_s[0], density, arrival, float(times_s[peak] - times_s[0]), half_time_s)


def half_times_s(
    curves: FloatArray, times_s: FloatArray, remains_in: Sequence[int] = ()
) -> tuple[FloatArray, NDArray[np.str_]]:
    """Return the wash-out half time of each curve, NaN where it is not seen, and why not ("" where it is).

    Parameters
    ----------
    curves
        Density above the empty vein's, shape (curves, frames).
    times_s
        Shape (frames,).
    remains_in
        Frames that count as empty though some contrast may be left in them.
    """
    half, lacks = _half_times(curves, times_s, remains_in)
    why = np.array(
        [
            "",
            say("the run ends before enough of the contrast has left"),
            say("no contrast is seen to leave"),
            say("the contrast leaves between two frames"),
        ]
    )
    return half, why[lacks]


def _half_times(curves: FloatArray, times_s: FloatArray, remains_in: Sequence[int]) -> tuple[FloatArray, IntArray]:
    """`half_times_s`, with what is lacking as a number."""
    steady = _middle_of_three(curves)
    peak = steady.max(axis=1, keepdims=True)
    frame = np.arange(curves.shape[1])
    # the last frame near the peak
    near = steady >= LIMB[0] * peak
    leaving = np.where(near.any(axis=1), curves.shape[1] - 1 - near[:, ::-1].argmax(axis=1), -1)[:, None]
    falling = frame > leaving
    low = (steady < LIMB[1] * peak) & falling
    ending = np.where(low.any(axis=1), low.argmax(axis=1), curves.shape[1])[:, None]
    # the last frame near the peak may lie before the fall begins: it says nothing of its rate
    limb = falling & (frame < ending) & (curves > 0)
    if len(remains_in):
        rate, spread = rates_above_remains(curves, times_s, falling & (peak > 0), remains_in)
        seen = spread < _EVENLY
    else:
        rate, spread = _decay_rate(curves, times_s, limb)
        lowest = np.where(falling, steady, np.inf).min(axis=1)
        seen = (lowest < SURELY_SEEN_AT * peak[:, 0]) | ((lowest < SEEN_TO_FALL_TO * peak[:, 0]) & (spread < _EVENLY))
    lacks = np.where(seen, 0, 1)
    lacks[seen & (rate <= 0)] = 2
    lacks[seen & (limb.sum(axis=1) < _FEWEST_ON_LIMB)] = 3
    lacks[peak[:, 0] <= 0] = 2
    with np.errstate(divide="ignore"):
        return np.where(lacks == 0, np.log(2) / np.where(rate > 0, rate, np.nan), np.nan), lacks


def _middle_of_three(curves: FloatArray) -> FloatArray:
    """The median of each value and the two beside it, of curves (curves, frames)."""
    wide = np.pad(curves, ((0, 0), (1, 1)), mode="edge")
    before, here, after = wide[:, :-2], wide[:, 1:-1], wide[:, 2:]
    return np.maximum(np.minimum(before, here), np.minimum(np.maximum(before, here), after))


def _decay_rate(curves: FloatArray, times_s: FloatArray, limb: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Slope of the logarithm on the limb, weighted so that equal noise of density counts equally.

    With it one standard deviation of it as a share, as the scatter about the slope tells; infinite where it does not fall.
    """
    weight = np.where(limb, curves, 0.0) ** 2
    logarithm = np.log(np.where(limb, curves, 1.0))
    total = np.maximum(weight.sum(axis=1, keepdims=True), 1e-30)
    time = times_s - (weight * times_s).sum(axis=1, keepdims=True) / total
    extent = np.maximum((weight * time**2).sum(axis=1), 1e-30)
    rate = -(weight * time * logarithm).sum(axis=1) / extent
    level = (weight * logarithm).sum(axis=1, keepdims=True) / total
    scatter = (weight * (logarithm - level + rate[:, None] * time) ** 2).sum(axis=1)
    deviation = np.sqrt(scatter / np.maximum(limb.sum(axis=1) - 2, 1) / extent)
    return rate, np.where(rate > 0, deviation / np.where(rate > 0, rate, 1.0), np.inf)


def may_hold_remains(timing: Timing) -> tuple[int, ...]:
    """Frames that count as empty though some contrast may be left in them: those after the contrast, not before it."""
    return timing.empty if timing.empty and timing.empty[0] > timing.fullest else ()


def density_over_time(
    venogram: Venogram, run: ReducedRun, timing: Timing, tracing: VenogramTracing
) -> NDArray[np.float32]:
    """Contrast per frame and reduced pixel, (frames, rows, columns), on a scale that is linear in contrast."""
    still = run_lying_still(venogram, run, timing)
    return _above_empty(still.attenuation(tone=_tone(venogram, run, timing, tracing)), list(timing.empty))


def _tone(venogram: Venogram, run: ReducedRun, timing: Timing, tracing: VenogramTracing) -> float:
    views = find_views(venogram, run, timing)
    return views.tone(tracing.centreline_px, np.full(1, _half_width_px(tracing)))


def _above_empty(over_time: NDArray[np.float32], empty: list[int]) -> NDArray[np.float32]:
    """What each frame holds more than the mean of those without contrast; frames first."""
    return over_time - over_time[empty].mean(axis=0)


def _half_width_px(tracing: VenogramTracing) -> float:
    seen = tracing.diameter_px[np.isfinite(tracing.diameter_px)]
    return float(np.median(seen)) / 2 if len(seen) else _USUAL_HALF_WIDTH_PX


def _curves_along(run: ReducedRun, tone: float, empty: list[int], tracing: VenogramTracing) -> FloatArray:
    """Mean density in the inner vein above that beside it, shape (places, frames), one place per reduced pixel.

    What lies beside changes with the contrast too, by the light it scatters.
    """
    points = run.reduced_px(tracing.centreline_px)[:: run.factor]
    half = _half_width_px(tracing) / run.factor
    offsets = np.linspace(-_OUTER_SHARES[1], _OUTER_SHARES[1], 4 * int(np.ceil(_OUTER_SHARES[1] * half)) + 1)
    across = normals(smooth_along(points, half))
    inner, outer = np.abs(offsets) <= _INNER_SHARE, np.abs(offsets) >= _OUTER_SHARES[0]

    def density(chosen: BoolArray) -> NDArray[np.float32]:
        return _above_empty(run.attenuation_across(points, across, offsets[chosen] * half, tone), empty)

    within, around = both(
        lambda: np.nan_to_num(_of_known(np.mean, np.nanmean, density(inner))),
        lambda: np.nan_to_num(_of_known(median_of_few, np.nanmedian, density(outer))),
    )
    curves = within - around
    return ndimage.gaussian_filter1d(curves.T.astype(float), _SMOOTHED_ALONG_PX, axis=0)


def _of_known(
    average: Callable[..., Any], of_some: Callable[..., Any], samples: NDArray[np.float32]
) -> NDArray[np.float32]:
    """An average over the last axis of (frames, places, offsets); NaN where none is known.

    What is known is the same in every frame, and at most places all is: they are averaged without looking.
    """
    known = np.isfinite(samples[0])
    complete, partly = known.all(axis=1), known.any(axis=1) & ~known.all(axis=1)
    values = np.full(samples.shape[:2], np.nan, dtype=np.float32)
    values[:, complete] = average(samples[:, complete], axis=2)
    if partly.any():
        values[:, partly] = of_some(samples[:, partly], axis=2)
    return values


def _stretches(half_times: FloatArray, lesions: Sequence[VenogramLesion]) -> dict[str, slice]:
    count = len(half_times)
    if not lesions:
        border = where_it_changes(half_times)
        return {"cranial": slice(0, border), "caudal": slice(border, count)}
    first = min(lesion.start_point for lesion in lesions)
    last = max(lesion.end_point for lesion in lesions)
    return {"cranial": slice(0, first), "lesion": slice(first, last + 1), "caudal": slice(last + 1, count)}


def where_it_changes(half_times: FloatArray) -> int:
    """The point from which on another half time holds than before; the middle where one holds all along.

    Blood may pool behind a narrowing that this view does not show. The border is the one on whose two sides the half
    times deviate least from their medians (by their logarithms' absolute values).
    """
    known = np.flatnonzero(np.isfinite(half_times))
    middle = len(half_times) // 2
    least = int(np.ceil(_SHORTEST_STRETCH * len(known)))
    if least < _FEWEST_OF_STRETCH:
        return middle
    logarithm = np.log(half_times[known])
    splits = range(least, len(known) - least, max(1, len(known) // _SPLITS_TRIED))
    left = {at: _deviation(logarithm[:at]) + _deviation(logarithm[at:]) for at in splits}
    best = min(left, key=left.__getitem__)
    change = abs(float(np.median(logarithm[best:]) - np.median(logarithm[:best])))
    if left[best] > _LEFT_BY_A_BORDER * _deviation(logarithm) or change < np.log(_LEAST_CHANGE):
        return middle
    return int(known[best])


def _deviation(values: FloatArray) -> float:
    return float(np.abs(values - np.median(values)).sum())


def _of_stretch(half_times: FloatArray) -> float | None:
    known = half_times[np.isfinite(half_times)]
    if len(known) == 0 or len(known) < _LEAST_KNOWN * len(half_times):
        return None
    return float(np.median(known))


def _reason(why_not: NDArray[np.str_]) -> str:
    said = why_not[why_not != ""]
    if len(said) == 0:
        return say("no vein is traced there")
    words, counts = np.unique(said, return_counts=True)
    return Said(str(words[np.argmax(counts)]))


def _map(run: ReducedRun, tone: float, timing: Timing, times_s: FloatArray, shape: tuple[int, int]) -> FloatArray:
    empty = list(timing.empty)
    smooth = run.smooth_attenuation(tone)
    strongest = smooth.max(axis=0) - smooth[empty].mean(axis=0)
    filled = run.seen & (strongest > _LEAST_DENSITY_SHARE * np.percentile(strongest[run.seen], 99.5))
    picture = np.full(strongest.shape, np.nan)
    curves = _above_empty(smooth[:, filled], empty).T.astype(float)
    picture[filled] = _half_times(curves, times_s, may_hold_remains(timing))[0]
    wide = np.repeat(np.repeat(picture, run.factor, axis=0), run.factor, axis=1)
    missing = [(0, want - have) for want, have in zip(shape, wide.shape, strict=True)]
    return np.pad(wide, missing, constant_values=np.nan)
