"""Tubes fitted across a curve that runs along a vessel: where its edges lie, and at which places that is to be believed."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
from scipy import ndimage

from planner.measure.xray.curves import normals, sample_across, smooth_along
from planner.measure.xray.subtraction import Picture
from planner.measure.xray.tube_fit import TubeFit, fit_edges, fit_tubes
from planner.model.arrays import BoolArray, FloatArray, IntArray

BLUR_PX = 1.0
"""Imaging blur of a 512 to 1024 pixel X-ray picture, one standard deviation; widths above 5 pixels hardly depend on it."""

_WHOLE_ROUNDS = 5  # of the fit that only tells whether a vessel is there, where edges tell its place
_MOST_OFFSETS = 64  # samples of a profile, at least a pixel apart
_NARROWER = 0.5  # of the width around: a short lesion is as narrow as that
_BESIDE_GAP = 3  # profiles
_CLEARLY_BETTER = 0.5  # of the misfit, to be taken in place of a believed fit
_LEAST_CONTRAST_IN_GAPS = 2.0  # of the noise of a pixel: less contrast is crossed there, and what lies around is known
_LEAST_BELIEVED = 0.5  # of all profiles; below, there is no vessel that a gap could belong to
_LARGEST_MISFIT = 0.16  # of the contrast on the axis
_LEAST_CONTRAST_NOISE = 5.0
_AVERAGED_ALONG_PX = 1.0


def fit_across(
    picture: Picture,
    points: FloatArray,
    width: FloatArray,
    noise: float,
    chosen: IntArray,
    rounds: int,
    by_edges: bool,
) -> tuple[TubeFit, BoolArray]:
    """Fit tubes across the curve at the `chosen` points; also whether each is to be believed.

    With `by_edges`, centre and half width are those of the two edges, each fitted by itself.
    """
    guess = width[chosen]
    reach = np.ceil(1.75 * float(guess.max()) + 3 * BLUR_PX + 2)
    offsets = np.arange(-reach, reach + 0.5, max(1.0, 2 * reach / _MOST_OFFSETS))
    # normals of a smoother curve: those of the curve itself would swing where it is still rough
    across = normals(smooth_along(points, 0.7 * float(np.median(width))))
    profiles = _averaged_along(sample_across(picture, points, across, offsets))[chosen]
    fit, likely = _fitted(offsets, profiles, guess, rounds, by_edges)
    good = likely & (fit.height > _LEAST_CONTRAST_NOISE * noise)
    tried = _in_gaps(good)
    if len(tried) and good.mean() > _LEAST_BELIEVED:
        least = _LEAST_CONTRAST_IN_GAPS * noise
        good[tried] |= likely[tried] & (fit.height[tried] > least)
        other, better = _fitted(offsets, profiles[tried], _NARROWER * guess[tried], rounds, by_edges)
        better &= (other.height > least) & (~good[tried] | (other.misfit < _CLEARLY_BETTER * fit.misfit[tried]))
        fit, good[tried[better]] = _with(fit, tried[better], other, better), True
    return fit, good


def _in_gaps(good: BoolArray) -> IntArray:
    """Profiles without a believed fit between others that have one, with those next to them.

    Where no vessel as wide as its neighbours fits, a much narrower one may: a short, tight lesion.
    """
    known = np.flatnonzero(good)
    if len(known) < 2:
        return known[:0]
    gap = ~good
    gap[: known[0]], gap[known[-1] :] = False, False
    return np.flatnonzero(ndimage.binary_dilation(gap, iterations=_BESIDE_GAP))


def _fitted(
    offsets: FloatArray, profiles: FloatArray, guess: FloatArray, rounds: int, by_edges: bool
) -> tuple[TubeFit, BoolArray]:
    """Fit tubes to profiles; also whether each looks like one, however little contrast it has."""
    fit = fit_tubes(offsets, profiles, guess, BLUR_PX, rounds=_WHOLE_ROUNDS if by_edges else rounds)
    if by_edges:
        before, after = fit_edges(offsets, profiles, guess, BLUR_PX, rounds)
        fit = replace(fit, centre=(after - before) / 2, half_width=(after + before) / 2)
    likely = (fit.misfit < _LARGEST_MISFIT) & (fit.half_width < 1.9 * guess) & (np.abs(fit.centre) < 1.2 * guess)
    return fit, likely & _edges_inside(profiles, offsets, fit)


def _with(fit: TubeFit, at: IntArray, other: TubeFit, chosen: BoolArray) -> TubeFit:
    """`fit` with the `chosen` tubes of another one put in place."""
    parts = {}
    for part in fields(fit):
        values = getattr(fit, part.name).copy()
        values[at] = getattr(other, part.name)[chosen]
        parts[part.name] = values
    return TubeFit(**parts)


def _averaged_along(profiles: FloatArray) -> FloatArray:
    known = np.isfinite(profiles).astype(float)
    if known.all():
        return np.asarray(ndimage.gaussian_filter1d(profiles, _AVERAGED_ALONG_PX, axis=0))
    total = ndimage.gaussian_filter1d(np.nan_to_num(profiles), _AVERAGED_ALONG_PX, axis=0)
    share = ndimage.gaussian_filter1d(known, _AVERAGED_ALONG_PX, axis=0)
    return np.where(known > 0, total / np.maximum(share, 1e-9), np.nan)


def _edges_inside(profiles: FloatArray, offsets: FloatArray, fit: TubeFit) -> BoolArray:
    """Whether both edges lie where there is picture."""
    inside = np.ones(len(profiles), dtype=bool)
    for side in (-1, 1):
        edge = fit.centre + side * fit.half_width
        column = np.clip(np.searchsorted(offsets, edge), 0, len(offsets) - 1)
        inside &= np.isfinite(profiles[np.arange(len(profiles)), column])
    return inside
