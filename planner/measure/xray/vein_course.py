"""Where the opacified vein runs, from its cranial to its caudal end, on a picture of contrast at reduced resolution.

A wide bright channel is cheap to travel, a thin one dear, the space between dearer still. From the best place in the
picture the cheapest paths are followed upward and downward, and each is ended where going on gains no more vein. So a
collateral is left aside for the main channel, a narrowing is crossed, and two iliac veins are never joined into one
path, because a vein that drains upward does not turn down again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, spatial

from planner.measure.xray.curves import resample
from planner.measure.xray.pixel_paths import PathTree, cheapest_paths, pixel_graph
from planner.measure.xray.subtraction import Picture
from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.said import say

_THRESHOLD_NOISE = 4.0
_THRESHOLD_SHARE = 0.10  # of the strongest contrast (99.5th percentile)
_LEAST_WIDTH_SHARE = 0.15  # of the main channel's: thinner counts as loss, not as gain
_GAP_MERIT = 0.05  # of the main channel's middle
_FIRST_REACH_PX = 30.0  # without contrast, before the whole picture is searched
_GAP_LOSS = 0.6  # per pixel without contrast
_TURN_BACK_LOSS = 1.5  # per pixel travelled the wrong way
_CORRIDOR_SPACINGS = 1.3  # 13 mm to either side of the catheter: the widest vein, with the catheter on its wall
_LEAST_LENGTH_SHARE = 0.2  # of the picture's height
_LEAST_SLENDERNESS = 2.5  # length over width


@dataclass(frozen=True, eq=False)
class VeinCourse:
    """Points of the course (points, 2) as x, y, cranial first, and the channel's half width at each, in pixels."""

    points: FloatArray
    half_width: FloatArray


def find_course(
    contrast: Picture, seen: BoolArray, catheter: FloatArray | None = None, keep_to_catheter: bool = False
) -> tuple[VeinCourse | None, str]:
    """Return the vein's course, or None with the reason in words.

    Parameters
    ----------
    contrast
        Contrast per pixel, shape (rows, columns), 0 where there is none.
    seen
        Pixels that are picture and not shutter, shape (rows, columns).
    catheter
        Bands of a catheter that lies in the vein, shape (bands, 2), in order and 10 mm apart, or None.
    keep_to_catheter
        Whether to stay within a vein's width of it: for pictures where bone stands out as contrast does.
    """
    smooth = _filled(ndimage.gaussian_filter(contrast, 0.8), seen)
    spread = 1.4826 * float(np.median(np.abs(smooth[seen] - np.median(smooth[seen]))))
    strongest = float(np.percentile(smooth[seen], 99.5))
    threshold = float(np.median(smooth[seen])) + max(_THRESHOLD_NOISE * spread, _THRESHOLD_SHARE * strongest)
    bright = smooth > threshold
    if not bright.any() or strongest <= threshold:
        return None, say("no contrast stands out from the background")
    if catheter is not None and keep_to_catheter:
        bright &= _near_catheter(catheter, bright.shape)
    if not bright.any():
        return None, say("no contrast stands out along the catheter")
    channel = _half_width(bright)
    seed = _seed(channel, smooth, seen, catheter)
    main = float(np.percentile(channel[bright], 95))
    course = _follow(channel, smooth / strongest, main, seed)
    return _judged(_straight_ends(course, bright), seen.shape[0])


def _filled(picture: NDArray[np.float32], seen: BoolArray) -> NDArray[np.float32]:
    """Continue the picture under the shutter, so that a vein runs on to the border instead of closing there."""
    if seen.all():
        return picture
    nearest = ndimage.distance_transform_edt(~seen, return_distances=False, return_indices=True)
    return np.asarray(picture[tuple(nearest)])


def _half_width(bright: BoolArray) -> FloatArray:
    """Distance to the next pixel without contrast; the picture's border is no edge of a vein."""
    margin = max(bright.shape) // 8
    padded = np.pad(bright, margin, mode="edge")
    distance = ndimage.distance_transform_edt(padded)
    return np.asarray(distance[margin:-margin, margin:-margin], dtype=float)


def _near_catheter(bands: FloatArray, shape: tuple[int, ...]) -> BoolArray:
    """Pixels within a vein's width of the catheter, and all that lie beyond its outermost bands."""
    spacing = float(np.median(np.hypot(*np.diff(bands, axis=0).T)))
    places = resample(bands, 1.0)
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    distance, nearest = spatial.cKDTree(places).query(np.stack([columns.ravel(), rows.ravel()], axis=1))
    near = (distance < _CORRIDOR_SPACINGS * spacing) | (nearest == 0) | (nearest == len(places) - 1)
    return np.asarray(near.reshape(shape))


def _seed(channel: FloatArray, smooth: Picture, seen: BoolArray, catheter: FloatArray | None) -> int:
    merit = np.where(seen, channel * smooth, 0.0)
    if catheter is not None:
        rows = np.clip(np.round(catheter[:, 1]).astype(int), 0, seen.shape[0] - 1)
        columns = np.clip(np.round(catheter[:, 0]).astype(int), 0, seen.shape[1] - 1)
        on_catheter = np.zeros_like(merit)
        on_catheter[rows, columns] = merit[rows, columns]
        if on_catheter.max() > 0.2 * merit.max():
            merit = on_catheter
    return int(np.argmax(merit))


def _follow(channel: FloatArray, strength: Picture, main: float, seed: int) -> VeinCourse:
    width = np.clip(channel / main, 0, 1)
    merit = width * np.sqrt(np.clip(strength, 0, 1))
    graph = pixel_graph(1 / (_GAP_MERIT + merit) ** 2)
    gain = np.where(channel > 0, width - _LEAST_WIDTH_SHARE, -_GAP_LOSS).ravel()
    tree = cheapest_paths(graph, channel.shape, seed, limit=_FIRST_REACH_PX / _GAP_MERIT**2)
    # beyond, paths only lose, unless some vein lies there
    if (gain[~np.isfinite(tree.cost)] > 0).any():
        tree = cheapest_paths(graph, channel.shape, seed)
    upward, downward = (tree.path_to(end) for end in _best_ends(tree, gain))
    path = np.concatenate([upward[::-1], downward[1:]])
    rows, columns = np.divmod(path, channel.shape[1])
    return VeinCourse(np.stack([columns, rows], axis=1).astype(float), channel[rows, columns])


def _best_ends(tree: PathTree, gain: FloatArray) -> tuple[int, int]:
    """Where the path that goes up and the one that goes down have gathered the most vein."""
    down, across = _moves(tree.before, np.arange(len(gain)), tree.shape[1])
    step_gain = gain * np.hypot(down, across)
    wrong_way = np.stack([np.maximum(down, 0), np.maximum(-down, 0)], axis=1)
    up_end, down_end = tree.sum_along(step_gain[:, None] - _TURN_BACK_LOSS * wrong_way).argmax(axis=0)
    return int(up_end), int(down_end)


def _moves(start: IntArray, stop: IntArray, columns: int) -> tuple[IntArray, IntArray]:
    return stop // columns - start // columns, stop % columns - start % columns


def _straight_ends(course: VeinCourse, bright: BoolArray) -> VeinCourse:
    """Replace the last half width of both ends, where the cheapest path may turn into a corner, by straight lines."""
    points, width = course.points, course.half_width
    for _ in range(2):
        points, width = _straight_end(points[::-1], width[::-1], bright)
    return VeinCourse(points, width)


def _straight_end(points: FloatArray, width: FloatArray, bright: BoolArray) -> tuple[FloatArray, FloatArray]:
    half = max(2, int(np.ceil(np.percentile(width[-20:], 75))))
    if len(points) < 5 * half:
        return points, width
    base = points[-int(3.2 * half) : -int(1.2 * half)]
    along = np.linalg.svd(base - base.mean(axis=0), full_matrices=False)[2][0]
    along *= np.sign(along @ (base[-1] - base[0]))
    start = base.mean(axis=0) + along * float(along @ (base[-1] - base.mean(axis=0)))
    ahead = start + along * np.arange(1.0, 6 * half)[:, None]
    column, row = np.round(ahead).astype(int).T
    inside = (row >= 0) & (row < bright.shape[0]) & (column >= 0) & (column < bright.shape[1])
    inside[inside] &= bright[row[inside], column[inside]]
    ahead = ahead[: int(np.argmin(np.append(inside, False)))]
    kept = len(points) - int(1.2 * half)
    width = np.concatenate([width[:kept], np.full(len(ahead), width[kept - 1])])
    return np.concatenate([points[:kept], ahead]), width


def _judged(course: VeinCourse, rows: int) -> tuple[VeinCourse | None, str]:
    length = float(np.hypot(*np.diff(course.points, axis=0).T).sum())
    if length < _LEAST_LENGTH_SHARE * rows:
        return None, say("the contrast seen is too short to be an iliac vein")
    if length < _LEAST_SLENDERNESS * 2 * float(np.median(course.half_width)):
        return None, say("the contrast seen is a patch, not a vessel")
    return course, ""
