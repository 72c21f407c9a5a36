"""How neighbours follow a person's outline: what was wrong there is put right where the program made the same mistake.

A pure function of the program's own contours and of the held ones, so that the order of edits does not matter and
taking a correction away restores what was there. A neighbour's own contour tells how far it repeats the mistake; where
the pictures' evidence is at hand, the followers are then drawn to the walls they show (`wall_following`).

Each outline is a distance from a centre on `RAYS` rays, as a logarithm; a correction is the change of it. On a neighbour
the change is applied as far as that contour exceeds the person's outline in the way the corrected one did: wholly where
it repeats the mistake, not at all where it already agrees with the person. Between two corrections both have a say,
weighted by nearness; beyond the outermost the change fades out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.outline_rays import log_radii, stretched
from planner.measure.polygon import contour_centroid
from planner.measure.wall_evidence import WallEvidence
from planner.measure.wall_following import drawn_to_walls
from planner.model.arrays import BoolArray, FloatArray
from planner.model.contour import ContourSource, LumenContours

RAYS = 128
FADE_FRAMES = 30.0
"""Frames beyond the outermost correction after which a third of it is left: the middle of 20 to 40, which did equally
well on made mistakes; 10 and 200 did worse, in runs of their own that `benchmarks.correction` does not repeat."""

REACH_FRAMES = 150
"""No frame farther than this beyond the outermost correction moves: less than a hundredth would be left of it."""

LONGEST_BRIDGE = 10
"""Frames without a lumen that may be bridged between two drawn ones; a longer loss may be an occlusion."""

BRIDGED_CONFIDENCE = 0.3
"""Of a contour that rests on no picture: below any limit at which a size may rest on it."""

_ALIKE_RAYS = 8.0  # a mistake is told by this many rays together: 22 degrees, narrower than an artery or a branch
_ALIKE_FRAMES = 1.5  # and by this many frames, over which the program's own jitter averages out
_NO_CHANGE = 1e-6  # of squared logarithms: changes of a thousandth are none
_MOVED_MM = 0.05  # about one pixel: a contour that moved less is the program's own
_ROUNDS = 2  # the centre is looked for once more when it is known how far a mistake is repeated


def neighbours_follow(
    found: LumenContours,
    shown: LumenContours,
    held: Collection[int],
    alone: Collection[int] = (),
    walls: WallEvidence | None = None,
) -> LumenContours:
    """Return the contours in which held frames stand as shown and all others follow them.

    Parameters
    ----------
    found
        The program's own contours.
    shown
        Contours of as many frames; only the held ones are read.
    held
        Frames whose contour a person drew or accepted, 0-based; they come out bit for bit.
    alone
        Those of them that no neighbour follows.
    walls
        What the pictures of the same frames tell; None where it is not known, and geometry alone decides.

    Returns
    -------
    LumenContours
        A contour that was moved keeps its source and carries the flag "follows". Frames without a lumen stay without,
        unless a person drew both frames beside at most `LONGEST_BRIDGE` of them: these are "interpolated".

    Raises
    ------
    ValueError
        When contours and evidence do not cover the same frames, or a held frame is not among them.
    """
    if found.frame_count != shown.frame_count or any(not 0 <= frame < found.frame_count for frame in held):
        raise ValueError("held contours must be of the frames that the program's own cover")
    if walls is not None and walls.frame_count != found.frame_count:
        raise ValueError("evidence must be of the frames that the program's own contours cover")
    points = np.array(found.points_mm)
    seen, drawn = _has_outline(points), _has_outline(shown.points_mm)
    leading = sorted(frame for frame in set(held) - set(alone) if seen[frame] and drawn[frame])
    if leading:
        where, leads = np.flatnonzero(seen), np.array(leading)
        own_mm, drawn_mm = points[where], shown.points_mm[leading]
        points[where], unfaded_mm = _moved(own_mm, drawn_mm, where, leads)
        if walls is not None:
            points[where] = _drawn(points[where], unfaded_mm, own_mm, drawn_mm, walls, where, leads)
    moved = seen & (np.abs(points - found.points_mm).max(axis=(1, 2), initial=0.0) > _MOVED_MM)
    bridged = _bridge(points, seen, shown.points_mm, sorted(frame for frame in set(held) - set(alone) if drawn[frame]))
    return _assembled(found, shown, points, moved, bridged, set(held))


def frames_moved_by(frame: int, leading: Collection[int], frame_count: int) -> range:
    """Frames that may change when a correction of `frame` comes, moves or goes: up to the next `leading` on each side.

    The frames at both ends of the range are held or too far away; solved alone, the range gives what the whole would
    to within rounding.
    """
    before = max((other for other in leading if other < frame), default=frame - REACH_FRAMES - 1)
    after = min((other for other in leading if other > frame), default=frame + REACH_FRAMES + 1)
    return range(max(before, 0), min(after, frame_count - 1) + 1)


def _assembled(
    found: LumenContours, shown: LumenContours, points: FloatArray, moved: BoolArray, bridged: BoolArray, held: set[int]
) -> LumenContours:
    confidence = np.array(found.confidence)
    sources: list[ContourSource] = list(found.sources)
    flags = list(found.flags)
    confidence[bridged] = BRIDGED_CONFIDENCE
    for follower in np.flatnonzero(moved | bridged):
        flags[follower] = (*flags[follower], "follows")
    for gap in np.flatnonzero(bridged):
        sources[gap] = "interpolated"
    for frame in held:
        points[frame], confidence[frame] = shown.points_mm[frame], shown.confidence[frame]
        sources[frame], flags[frame] = shown.sources[frame], shown.flags[frame]
    return LumenContours(points, confidence, tuple(sources), tuple(flags))


def _moved(
    found_mm: FloatArray, drawn_mm: FloatArray, frames: np.ndarray, leading: np.ndarray
) -> tuple[FloatArray, FloatArray]:
    """Contours moved as `drawn_mm` asks, shape (n, points, 2); `frames` are their numbers, `leading` the drawn ones'.

    The second are the same without fading beyond the outermost correction.

    Distances are counted from where the true lumen's centre should be: the found contour's centroid, and as far as the
    mistake is repeated, beside it by as much as the drawn outline's centre lies beside the corrected contour's.
    """
    rows = np.searchsorted(frames, leading)
    true, centroid = contour_centroid(drawn_mm), contour_centroid(found_mm)
    drawn = log_radii(drawn_mm, true, RAYS)
    asked = drawn - log_radii(found_mm[rows], true, RAYS)
    offset = _between(true - centroid[rows], leading, frames)
    blocks = _blocks(frames, leading, rows)
    share = np.ones(len(frames))
    change, fading = np.zeros((len(frames), RAYS)), np.ones(len(frames))
    for _ in range(_ROUNDS):
        centre = centroid + share[:, None] * offset
        for block, sides in blocks:
            found = log_radii(found_mm[block], centre[block], RAYS)
            near = _nearness(frames[block], leading[sides])
            change[block], share[block] = _changes(found, asked[sides], drawn[sides], near)
            fading[block] = np.exp(-near.away / FADE_FRAMES)
    moved, unfaded = stretched(found_mm, centre, np.stack([change * fading[:, None], change]))
    return moved, unfaded


def _drawn(
    moved_mm: FloatArray,
    unfaded_mm: FloatArray,
    found_mm: FloatArray,
    drawn_mm: FloatArray,
    walls: WallEvidence,
    frames: np.ndarray,
    leading: np.ndarray,
) -> FloatArray:
    """Followers drawn to the walls of their pictures; beyond the outermost correction less and less."""
    rows = np.searchsorted(frames, leading)
    result = moved_mm.copy()
    for block, sides in _blocks(frames, leading, rows):
        near = _nearness(frames[block], leading[sides])
        result[block] = drawn_to_walls(
            moved_mm[block],
            unfaded_mm[block],
            WallEvidence(walls.cover[frames[block]], walls.step_mm),
            [int(row) - block.start for row in rows[sides]],
            drawn_mm[sides],
            found_mm[rows[sides]],
            near.weights[..., 0],
            np.clip(2.0 * (1.0 - near.away / REACH_FRAMES), 0.0, 1.0),
        )
    return result


def _blocks(frames: np.ndarray, leading: np.ndarray, rows: np.ndarray) -> list[tuple[slice, list[int]]]:
    """Runs of frames that follow the same one or two corrections, and which these are."""
    first, end = np.searchsorted(frames, (leading[0] - REACH_FRAMES, leading[-1] + REACH_FRAMES + 1))
    edges = [int(first), *rows, int(end) - 1]
    last = len(rows) - 1
    return [
        (slice(start, stop + 1), sorted({max(number - 1, 0), min(number, last)}))
        for number, (start, stop) in enumerate(zip(edges[:-1], edges[1:], strict=True))
    ]


@dataclass(frozen=True, eq=False)
class _Nearness:
    """Weights of one or two corrections, shape (sides, n, 1), and how far beyond the outermost a frame lies, (n,)."""

    weights: FloatArray
    away: FloatArray


def _nearness(frames: np.ndarray, leading: np.ndarray) -> _Nearness:
    away = np.abs(frames - leading[:, None]).astype(float)
    if len(leading) == 1:
        return _Nearness(np.ones((1, len(frames), 1)), away[0])
    weights = (away[::-1] / away.sum(axis=0))[..., None]
    return _Nearness(weights, np.zeros(len(frames)))


def _changes(found: FloatArray, asked: FloatArray, drawn: FloatArray, near: _Nearness) -> tuple[FloatArray, FloatArray]:
    """Change of each ray, shape (n, RAYS), and how far each frame repeats the mistake, 0 to 1, shape (n,).

    What a frame's contour exceeds the lumen by that is expected there is held against each correction.
    """
    excess = (near.weights * drawn[:, None]).sum(axis=0) - found
    parts = np.stack([_as_far_as_alike(excess, change) for change in asked])
    energy = (near.weights * parts * asked[:, None]).sum(axis=(0, 2)) + _NO_CHANGE
    whole = (near.weights * asked[:, None] ** 2).sum(axis=(0, 2)) + _NO_CHANGE
    return np.asarray((near.weights * parts).sum(axis=0)), np.asarray(energy / whole)


def _as_far_as_alike(excess: FloatArray, change: FloatArray) -> FloatArray:
    """The part of one correction that each frame asks for: its excess along the correction, from none to all of it."""
    modes = ("nearest", "wrap")
    along = ndimage.gaussian_filter(excess * change, (_ALIKE_FRAMES, _ALIKE_RAYS), mode=modes)
    whole = ndimage.gaussian_filter1d(change**2, _ALIKE_RAYS, mode="wrap")
    return np.asarray(np.clip((along + _NO_CHANGE) / (whole + _NO_CHANGE), 0.0, 1.0) * change)


def _between(values: FloatArray, leading: np.ndarray, frames: np.ndarray) -> FloatArray:
    """Pairs of numbers known at `leading`, at all `frames`: linear between, constant beyond."""
    return np.stack([np.interp(frames, leading, values[:, axis]) for axis in (0, 1)], axis=-1)


def _has_outline(points: FloatArray) -> BoolArray:
    return np.asarray(np.isfinite(points).all(axis=(1, 2)))


def _bridge(points: FloatArray, seen: BoolArray, drawn_mm: FloatArray, drawn: Sequence[int]) -> BoolArray:
    """Fill short losses of the lumen that two drawn frames enclose, in place; mark them, shape (frames,)."""
    bridged = np.zeros(len(points), dtype=bool)
    for before, after in zip(drawn[:-1], drawn[1:], strict=True):
        if not 1 < after - before <= LONGEST_BRIDGE + 1 or seen[before + 1 : after].any():
            continue
        ends = drawn_mm[[before, after]]
        centres = contour_centroid(ends)
        radii = log_radii(ends, centres, RAYS)
        share = (np.arange(before + 1, after) - before) / (after - before)
        mix = [np.multiply.outer(1.0 - share, one) + np.multiply.outer(share, two) for one, two in (centres, radii)]
        angle = 2.0 * np.pi * np.arange(RAYS) / RAYS
        ray = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
        points[before + 1 : after] = mix[0][:, None] + np.exp(mix[1])[..., None] * ray
        bridged[before + 1 : after] = True
    return bridged
