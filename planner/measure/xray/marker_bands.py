"""The radiopaque bands of a marker catheter: found as small dark spots, ordered along the catheter, placed sub-pixel.

Bands stand 10 mm apart along the catheter. In the picture neighbouring distances change slowly, because the catheter
turns slowly out of the picture's plane; that regularity tells them from calcium, clips and noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.xray.at_once import each
from planner.measure.xray.curves import between_pixels
from planner.measure.xray.pigtail import find_curl
from planner.measure.xray.running import opened
from planner.measure.xray.subtraction import Picture, reduced
from planner.model.arrays import BoolArray, FloatArray, IntArray

FEWEST_BANDS = 5
"""Fewer could be chance."""

SEARCH_SIDE_PX = 512  # pictures are searched at this resolution at least
_SPOT_SCALES_PX = (1.0, 1.5, 2.2)  # standard deviations, at search resolution
_MOST_SPOTS = 100
_MARGIN_PX, _PEAK_REACH_PX = 5, 2
_LEAST_SPOT_NOISE = 5.0
_SHORTEST_STEP_PX, _LONGEST_STEP_SHARE = 9.0, 0.16  # at search resolution; of the picture's side
_STEP_RANGE = (0.45, 2.2)  # of the step before: foreshortening changes it, a missed band doubles it
_CONE_COSINE = float(np.cos(np.radians(38)))  # the catheter turns less than this from one band to the next
STRENGTH_RATIO = 2.2  # between neighbours
_EASY_CHANGE = 0.15  # of spacing from one step to the next, which a buckled catheter shows
_LARGEST_IRREGULARITY = 0.25  # median of those changes over a row
_FAR_END = 1.1  # of the longest usual distance
_OUTSTANDING = 2.0  # times as strong as other spots, unless
_VERY_REGULAR, _MANY_BANDS = 0.05, 8  # a long row is this regular


@dataclass(frozen=True, eq=False)
class Spots:
    """Places (spots, 2), x and y, and how strongly each is a spot (spots,)."""

    places: FloatArray
    strength: FloatArray


@dataclass(frozen=True, eq=False)
class MarkerCatheter:
    """The bands of a catheter; all empty when there is no regular row.

    Attributes
    ----------
    places
        Of the shaft's bands, shape (bands, 2), x and y; the end nearer the top of the picture first.
    spacings_px
        Shape (bands - 1,), one band distance each; where a band between two was missed, half of their distance.
    curl
        Bands in the curl of a sizing pigtail, shape (bands, 2), from the shaft to the tip.
    """

    places: FloatArray
    spacings_px: FloatArray
    curl: FloatArray


_NONE = MarkerCatheter(np.zeros((0, 2)), np.zeros(0), np.zeros((0, 2)))


def find_marker_bands(picture: Picture, seen: BoolArray) -> MarkerCatheter:
    """Return the bands of the marker catheter, those of the shaft in order along it.

    Parameters
    ----------
    picture
        Attenuation at full resolution, best without contrast, shape (rows, columns).
    seen
        Pixels that are picture and not shutter.
    """
    factor = max(1, min(picture.shape) // SEARCH_SIDE_PX)
    spots = find_spots(reduced(picture, factor), reduced(seen.astype(np.float32), factor) == 1)
    chain = _best_chain(spots, min(picture.shape) / factor)
    if chain is None:
        return _NONE
    loop, end = find_curl(spots.places, spots.strength, chain)
    if len(loop) and loop[0] in chain:
        chain = chain[:-1] if end == -1 else chain[1:]
    if len(chain) < FEWEST_BANDS:
        return _NONE
    full = spots.places * factor + (factor - 1) / 2
    step = float(np.median(np.hypot(*np.diff(full[list(chain)], axis=0).T)))
    radius = float(np.clip(0.12 * step, 2.0, 8.0))
    places = _without_far_ends(centred(picture, full[list(chain)], radius))
    spacings = band_spacings(places)
    if not _is_catheter(spots, chain, spacings):
        return _NONE
    curl = centred(picture, full[list(loop)], radius) if loop else np.zeros((0, 2))
    if places[0, 1] <= places[-1, 1]:
        return MarkerCatheter(places, spacings, curl)
    return MarkerCatheter(places[::-1], spacings[::-1], curl)


def find_spots(picture: Picture, seen: BoolArray) -> Spots:
    """Small dark spots of a picture (rows, columns) at search resolution, the strongest first."""
    merit = np.maximum.reduce(
        each(lambda sigma: _spot_merit(ndimage.gaussian_filter(picture, sigma), sigma), _SPOT_SCALES_PX)
    )
    if not seen.all():
        merit[~ndimage.binary_erosion(seen, iterations=_MARGIN_PX)] = 0
    for edge in (slice(None, _MARGIN_PX), slice(-_MARGIN_PX, None)):
        merit[edge], merit[:, edge] = 0, 0
    above = merit[merit > 0]
    noise = 1.4826 * float(np.median(above)) if above.size else 0.0
    rows, columns = _peaks(merit, _LEAST_SPOT_NOISE * noise)
    strongest = np.argsort(-merit[rows, columns], kind="stable")[:_MOST_SPOTS]
    places = np.stack([columns, rows], axis=1).astype(float)[strongest]
    return Spots(places, merit[rows, columns][strongest].astype(float))


def _peaks(merit: Picture, least: float) -> tuple[IntArray, IntArray]:
    """Rows and columns of what is more than `least` and nowhere exceeded within 2 pixels; none lies at the border."""
    rows, columns = np.nonzero(merit > least)
    for down in range(-_PEAK_REACH_PX, _PEAK_REACH_PX + 1):
        for right in range(-_PEAK_REACH_PX, _PEAK_REACH_PX + 1):
            highest = merit[rows, columns] >= merit[rows + down, columns + right]
            rows, columns = rows[highest], columns[highest]
    return rows, columns


def _spot_merit(smooth: Picture, sigma: float) -> Picture:
    """The weaker of the two curvatures of dark spots, scale-normalised; near 0 on lines and edges.

    `smooth` is the picture under a Gaussian of `sigma`.
    """
    wide = np.pad(smooth, 1, mode="edge")
    twice = 2 * smooth
    xx = wide[1:-1, 2:] + wide[1:-1, :-2] - twice
    yy = wide[2:, 1:-1] + wide[:-2, 1:-1] - twice
    xy = wide[2:, 2:] + wide[:-2, :-2] - wide[2:, :-2] - wide[:-2, 2:]
    xy *= np.float32(0.25)
    # half of the sum and, squared, of the difference
    xx += yy
    xx *= np.float32(0.5)
    yy -= xx
    yy *= yy
    xy *= xy
    yy += xy
    xx += np.sqrt(yy, out=yy)
    xx *= np.float32(-(sigma**2))
    return np.asarray(np.maximum(xx, 0, out=xx))


def _best_chain(spots: Spots, side: float) -> tuple[int, ...] | None:
    if len(spots.places) < FEWEST_BANDS:
        return None
    offsets = spots.places[None, :, :] - spots.places[:, None, :]
    distance = np.hypot(offsets[..., 0], offsets[..., 1])
    best: tuple[int, ...] | None = None
    best_merit = 0.0
    tried: set[tuple[int, int]] = set()
    for first in range(len(spots.places)):
        for second in _near(distance[first], spots.strength, first, side):
            if (first, second) in tried:
                continue
            chain = _grown(spots, first, second)
            tried.update(zip(chain, chain[1:], strict=False))
            tried.update(zip(chain[1:], chain, strict=False))
            merit = _chain_merit(spots, chain)
            if merit > best_merit:
                best, best_merit = chain, merit
    return best


def _near(distance: FloatArray, strength: FloatArray, first: int, side: float) -> list[int]:
    fits = (distance >= _SHORTEST_STEP_PX) & (distance <= _LONGEST_STEP_SHARE * side)
    fits &= _alike(strength, strength[first])
    near = np.flatnonzero(fits)
    return [int(index) for index in near[np.argsort(distance[near], kind="stable")][:6]]


def _alike(strength: FloatArray, other: float) -> BoolArray:
    return (strength < STRENGTH_RATIO * other) & (strength > other / STRENGTH_RATIO)


def _grown(spots: Spots, first: int, second: int) -> tuple[int, ...]:
    """Go on from two spots in both directions for as long as there is a next."""
    ahead = _onward(spots, first, second, ())
    back = _onward(spots, second, first, tuple(ahead))
    return (*back[::-1], first, second, *ahead)


def _onward(spots: Spots, before: int, here: int, taken: tuple[int, ...]) -> list[int]:
    """The spots after `here`: each the nearest in a cone ahead, neither much nearer nor much farther than the last."""
    used = [before, here, *taken]
    found: list[int] = []
    step = spots.places[here] - spots.places[before]
    while True:
        ahead = spots.places - spots.places[here]
        length, away = float(np.hypot(*step)), np.hypot(ahead[:, 0], ahead[:, 1])
        cosine = (ahead @ step) / np.maximum(away * length, 1e-9)
        fits = (away > _STEP_RANGE[0] * length) & (away < _STEP_RANGE[1] * length) & (cosine > _CONE_COSINE)
        fits &= _alike(spots.strength, spots.strength[here])
        fits[used] = False
        if not fits.any():
            return found
        after = int(np.argmin(np.where(fits, away / cosine.clip(_CONE_COSINE), np.inf)))
        step = ahead[after]
        used.append(after)
        found.append(after)
        here = after


def _chain_merit(spots: Spots, chain: tuple[int, ...]) -> float:
    """More and stronger bands are better, a ragged row is none: 0 for what cannot be a marker catheter."""
    if len(chain) < FEWEST_BANDS:
        return 0.0
    steps = np.hypot(*np.diff(spots.places[list(chain)], axis=0).T)
    change = np.abs(np.diff(np.log(steps / _missed(steps))))
    if np.median(change) > _LARGEST_IRREGULARITY:
        return 0.0
    strength = spots.strength[list(chain)] / spots.strength[: 2 * FEWEST_BANDS].mean()
    return float(np.minimum(strength, 1.0).sum() - np.clip(change - _EASY_CHANGE, 0, None).sum())


def _missed(steps: FloatArray) -> FloatArray:
    """Band distances that each step spans: 2 where it is about twice both of its neighbours, else 1."""
    if len(steps) < 3:
        return np.ones(len(steps))
    beside = np.pad(steps, 1, mode="reflect")
    larger = np.maximum(beside[:-2], beside[2:])
    return np.where((steps > 1.7 * larger) & (steps < 2.4 * larger), 2.0, 1.0)


def _is_catheter(spots: Spots, chain: tuple[int, ...], steps: FloatArray) -> bool:
    """Whether the row stands out from the other spots, or is too long and regular for chance."""
    irregularity = float(np.median(np.abs(np.diff(np.log(steps)))))
    row = float(np.median(spots.strength[list(chain)]))
    others = np.delete(spots.strength, list(chain))[:FEWEST_BANDS]
    outstanding = len(others) < FEWEST_BANDS or row > _OUTSTANDING * float(np.median(others))
    long_and_regular = len(chain) >= _MANY_BANDS and irregularity < _VERY_REGULAR
    return irregularity < _LARGEST_IRREGULARITY and (outstanding or long_and_regular)


def centred(picture: Picture, rough: FloatArray, radius: float) -> FloatArray:
    """Centroid of each spot above its surroundings, under a window that follows it."""
    grid = np.arange(-np.ceil(2.5 * radius), np.ceil(2.5 * radius) + 1)
    dx, dy = np.meshgrid(grid, grid)
    window = np.exp(-(dx**2 + dy**2) / (2 * radius**2))
    side = 2 * int(np.ceil(1.6 * radius)) + 1
    corner, picture = _around(picture, rough, margin=int(grid[-1]) + 2 * side + 8)
    # what a square of this side does not fit into is spot or shaft; bone edges stay behind
    spots = picture - ndimage.gaussian_filter(opened(picture, side), 1.0)
    places = rough - corner
    for _ in range(6):
        columns, rows = places[:, 0, None, None] + dx, places[:, 1, None, None] + dy
        patch = between_pixels(spots, columns, rows)
        above = np.clip(patch - np.median(patch, axis=(1, 2))[:, None, None], 0, None) * window
        mass = above.sum(axis=(1, 2)) + 1e-12
        move = np.stack([(above * dx).sum(axis=(1, 2)) / mass, (above * dy).sum(axis=(1, 2)) / mass], axis=1)
        # a centroid under a Gaussian window falls short of the true centre, by half for a spot as wide as the window
        places += np.clip(1.6 * move, -1, 1)
    return places + corner


def _around(picture: Picture, places: FloatArray, margin: int) -> tuple[FloatArray, Picture]:
    """The part of a picture that holds all places and so many pixels around them, and its corner's x and y."""
    low = np.maximum(np.floor(places.min(axis=0)).astype(int) - margin, 0)
    high = np.ceil(places.max(axis=0)).astype(int) + margin + 1
    return low.astype(float), picture[low[1] : high[1], low[0] : high[0]]


def _without_far_ends(places: FloatArray) -> FloatArray:
    """Leave out a last band that lies farther off than bands can: only foreshortening changes their distance much."""
    for _ in range(2):
        for order in (slice(None), slice(None, None, -1)):
            ordered = places[order]
            if len(ordered) <= FEWEST_BANDS:
                break
            spacings = band_spacings(ordered)
            if spacings[0] > _FAR_END * float(np.percentile(spacings[1:], 85)):
                places = ordered[1:][order]
    return places


def band_spacings(places: FloatArray) -> FloatArray:
    """Distance from each band to the next along the catheter, in pixels; half of it where a band between was missed."""
    steps = _arc_steps(places)
    return np.asarray(steps / _missed(steps))


def _arc_steps(places: FloatArray) -> FloatArray:
    """Distances along a smooth curve through the bands: chords, lengthened for the turn between them."""
    chords = np.diff(places, axis=0)
    heading = np.unwrap(np.arctan2(chords[:, 1], chords[:, 0]))
    turn = np.gradient(heading) if len(heading) > 1 else np.zeros(1)
    return np.hypot(chords[:, 0], chords[:, 1]) * (1 + ndimage.uniform_filter1d(turn, 3) ** 2 / 24)
