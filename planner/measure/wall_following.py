"""A follower is drawn to the wall that its own picture shows near where the corrections put it.

On every ray around the transducer the evidence of `wall_evidence` is summed up: how well would the lumen end here, or a
little farther in or out. What it says is averaged over rays and frames, weighted by how decided it is, so that neither a
ray nor a frame can jump away alone; without evidence geometry stands.

What the pictures say is believed as the corrections allow. Where the evidence led elsewhere than a person drew, it is
expected to be as far off on the neighbours, or right there: whichever lies nearer to what geometry says.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.lumen_outline import contours_of
from planner.measure.outline_rays import log_radii, stretched
from planner.measure.wall_evidence import WallEvidence
from planner.model.arrays import BoolArray, FloatArray


class _Search(NamedTuple):
    """How far around the outline a wall is looked for, how far it is expected to lie, and over how many frames."""

    reach: int  # samples in or out
    stride: int  # of so many samples one is looked at
    expected: float  # standard deviation of geometry's error, in samples
    frames: float  # standard deviation over which evidence is summed up


# First and second search: wide and over many frames, then close by. Chosen, as all constants here, on made pullbacks
# of three families with one seed (`benchmarks.correction`), and on nothing else.
_SEARCHES = (_Search(16, 2, 6.0, 4.0), _Search(6, 1, 3.0, 1.5))
_STEADY_FRAMES = 9  # a lumen does not leave its course for less than half of so many frames: a median over them
_STEADY_SMOOTH = 2.0  # frames, of the course itself
_DECIDED = 2.0  # what one sample may add for or against the wall's place, as the logarithm of a chance
_DECIDED_GAIN = 2.0  # evidence that halves the spread of likely places counts in full
_ACROSS_RAYS = 1.0  # rays over which evidence is summed up and shifts are averaged
_ACROSS_FRAMES = 2.0  # frames over which shifts are averaged
_SAME_SAMPLES = 1.0  # two places of a wall that differ by so much are one
_LEAST_SPREAD = 0.3  # squared samples: no place is known better
_NEAREST_SAMPLES = 1.0  # a lumen's wall lies no nearer to the transducer
_FOLDED_RAD = 0.3  # an outline that turns back by more is not told by one distance a ray
_WHOLE_SAY = 0.5  # from here on a folded follower, which geometry got wrong, gives way to what rays tell
_CHANGED = 0.03  # a correction of so much, as a logarithm, gives the pictures their full say
_CHANGED_RAYS = 5.0  # a correction concerns the wall so far to either side of where it changes it


def drawn_to_walls(
    outlines_mm: FloatArray,
    expected_mm: FloatArray,
    walls: WallEvidence,
    rows: list[int],
    drawn_mm: FloatArray,
    found_mm: FloatArray,
    nearness: FloatArray,
    fading: FloatArray,
) -> FloatArray:
    """One run of followers, with the one or two corrections that enclose it, drawn to their walls.

    Parameters
    ----------
    outlines_mm
        Shape (n, points, 2): where geometry puts them.
    expected_mm
        The same where corrections do not fade out beyond the outermost: here walls are looked for.
    walls
        Evidence of the same frames.
    rows
        Which of them are corrections; these come out as they are.
    drawn_mm, found_mm
        Shape (corrections, points, 2): what the person drew there, and the program before.
    nearness
        Shape (corrections, n): how much each of them has to say on every frame.
    fading
        Shape (n,): 1 where the pictures have their full say, 0 where they have none.
    """
    count, here = len(outlines_mm), _depths(outlines_mm, walls)
    drawn, found = _depths(drawn_mm, walls), _depths(found_mm, walls)
    start = _depths(expected_mm, walls)
    here[rows] = start[rows] = drawn
    say = _say(drawn, found, _single_valued(drawn_mm), nearness) * fading[:, None].astype(np.float32)
    held = np.zeros(count, dtype=bool)
    held[rows] = True
    say[held] = 0.0
    depth = _steady(start, held)
    for search in _SEARCHES:
        shift, spread = _nearest_wall(walls.cover, depth, search)
        usual = ndimage.gaussian_filter1d(shift[rows], _ACROSS_RAYS, axis=1, mode="wrap")
        shift = _as_corrections_allow(shift, usual, nearness)
        shift[held] = 0.0
        depth = np.maximum(depth + _averaged(shift, 1.0 / spread), _NEAREST_SAMPLES)
        depth[held] = here[held]
    say *= _decided(spread, _SEARCHES[-1])
    change = (say * np.log(depth / here)).astype(float)
    drawn_on = stretched(outlines_mm, np.zeros((count, 2)), change)
    folded = ~_single_valued(outlines_mm) & (say.min(axis=1) > _WHOLE_SAY)
    if folded.any():
        drawn_on[folded] = contours_of(here[folded] * np.exp(change[folded]), walls.step_mm)
    return drawn_on


def _depths(outlines_mm: FloatArray, walls: WallEvidence) -> NDArray[np.float32]:
    """Where rays from the transducer leave the outlines, in samples, shape (n, rays)."""
    radii = np.exp(log_radii(outlines_mm, np.zeros((len(outlines_mm), 2)), walls.cover.shape[1]))
    return np.maximum(radii / walls.step_mm, _NEAREST_SAMPLES).astype(np.float32)


def _single_valued(outlines_mm: FloatArray) -> BoolArray:
    """Whether every ray from the transducer leaves an outline once, or nearly so, shape (n,)."""
    angle = np.arctan2(outlines_mm[..., 1], outlines_mm[..., 0])
    turns = np.diff(angle, axis=1, append=angle[:, :1])
    turns -= 2.0 * np.pi * np.round(turns / (2.0 * np.pi))
    back = np.minimum(turns, 0.0).sum(axis=1)
    return np.asarray((turns.sum(axis=1) > np.pi) & (back > -_FOLDED_RAD))


def _say(
    drawn: NDArray[np.float32], found: NDArray[np.float32], plain: BoolArray, nearness: FloatArray
) -> NDArray[np.float32]:
    """What the corrections leave to the pictures, 0 to 1, shape (n, rays): nothing where they changed nothing."""
    changed = ndimage.maximum_filter1d(np.abs(np.log(drawn / found)), 3, axis=1, mode="wrap")
    changed = ndimage.gaussian_filter1d(changed, _CHANGED_RAYS, axis=1, mode="wrap")
    asked = np.clip(changed / _CHANGED, 0.0, 1.0) * plain[:, None]
    return np.asarray(nearness.T @ asked, np.float32)


def _steady(depth: NDArray[np.float32], held: BoolArray) -> NDArray[np.float32]:
    """The outlines' course over frames, without single frames that leave it; held frames stay."""
    course = ndimage.median_filter(np.log(depth), (_STEADY_FRAMES, 1), mode="nearest")
    course = ndimage.gaussian_filter1d(course, _STEADY_SMOOTH, axis=0, mode="nearest")
    return np.where(held[:, None], depth, np.exp(course))


def _nearest_wall(
    cover: NDArray[np.uint8], depth: NDArray[np.float32], search: _Search
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How far beyond `depth` the wall lies, in samples, and how undecided that is as a variance; both (n, rays)."""
    middle = np.round(depth - 0.5).astype(np.int32)
    offset = np.arange(-search.reach, search.reach, search.stride, dtype=np.int32)
    samples = np.take_along_axis(cover, np.clip(middle[..., None] + offset, 0, cover.shape[2] - 1), axis=2)
    # A wall just beyond a sample has this and all nearer samples inside, all farther ones outside.
    most = np.float32(_DECIDED * search.stride)
    against = np.cumsum(most - samples * (most * np.float32(2.0 / 255.0)), axis=2, dtype=np.float32)
    if search.frames > 0:
        against = ndimage.gaussian_filter1d(against, search.frames, axis=0, mode="nearest", truncate=2.5)
    against = ndimage.gaussian_filter1d(against, _ACROSS_RAYS, axis=1, mode="wrap", truncate=2.5)
    # Shifts from the outline to the places between samples; evidence on neither side leaves them even about none.
    at = (offset + np.float32(0.5 * search.stride)).astype(np.float32)
    past = (middle + np.float32(0.5) - depth)[..., None]
    against += np.float32(0.5) * ((at + past) / np.float32(search.expected)) ** 2
    chance = np.exp(against.min(axis=2, keepdims=True) - against)
    chance /= chance.sum(axis=2, keepdims=True)
    mean = chance @ at
    spread = chance @ at**2 - mean**2
    return mean + past[..., 0], np.maximum(spread, 0.0) + np.float32(_LEAST_SPREAD)


def _decided(spread: NDArray[np.float32], search: _Search) -> NDArray[np.float32]:
    """Where the evidence tells anything, 1, and where it leaves all places as likely as before, 0; shape (n, rays)."""
    at = np.arange(-search.reach, search.reach) + 0.5
    before = np.exp(-0.5 * (at / search.expected) ** 2)
    undecided = float((before * at**2).sum() / before.sum()) + _LEAST_SPREAD
    told = np.clip(_DECIDED_GAIN * (1.0 - spread / undecided), 0.0, 1.0)
    return np.asarray(ndimage.gaussian_filter(told, (_ACROSS_FRAMES, _ACROSS_RAYS), mode=("nearest", "wrap")))


def _as_corrections_allow(
    shift: NDArray[np.float32], usual: NDArray[np.float32], nearness: FloatArray
) -> NDArray[np.float32]:
    """The shift to a wall less how far walls usually lie beyond what a person drew, unless it lies nearer without."""
    far = -0.5 * (shift / _SAME_SAMPLES) ** 2
    parts = [(np.ones((len(shift), 1)), shift, far)]
    for weight, off in zip(nearness, usual, strict=True):
        left = shift - off
        parts.append((weight[:, None], left, -0.5 * (left / _SAME_SAMPLES) ** 2))
    best = np.max([likely for _, _, likely in parts], axis=0)
    chances = [weight * np.exp(likely - best) for weight, _, likely in parts]
    mixed = sum(chance * left for chance, (_, left, _) in zip(chances, parts, strict=True))
    return np.asarray(mixed / np.maximum(sum(chances), 1e-9), np.float32)


def _averaged(shift: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    over, modes = (_ACROSS_FRAMES, _ACROSS_RAYS), ("nearest", "wrap")
    total = ndimage.gaussian_filter(weight * shift, over, mode=modes)
    return np.asarray(total / ndimage.gaussian_filter(weight, over, mode=modes))
