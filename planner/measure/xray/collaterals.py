"""Side vessels that fill with contrast beside the vein: proposals for collaterals, to be confirmed by a person.

A collateral shows as a thin ridge of contrast, well outside the vein, longer than anything that noise or bone makes.
Whether it carries blood past the narrowing only a person can tell: what is found here is proposed, never decided.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage, spatial

from planner.measure.xray.curves import smooth_along
from planner.measure.xray.pixel_paths import cheapest_paths, pixel_graph
from planner.measure.xray.reduced_run import ReducedRun, reduce_run
from planner.measure.xray.still_run import run_lying_still
from planner.measure.xray.timing import Timing, find_timing
from planner.model.arrays import BoolArray, FloatArray
from planner.model.venogram import Collateral, CollateralKind, Venogram, VenogramTracing

MOST = 6
"""Proposals a view: more would hide the few that matter."""

_RIDGE_PX = 1.3  # reduced pixels, about 1 mm each: half width of the side vessels looked for
_RIDGE_NOISE = 6.0  # of what noise makes of a ridge
_LEAST_OF_VEIN = 0.06  # of the vein's contrast
_BESIDE_WIDTHS = 0.85  # of the vein's width from its axis: nearer is the vein's own edge
_SHORTEST_SHARE = 0.12  # of the picture's height
_LEAST_SLENDERNESS = 6.0  # length over area per length
_CROSSES_AT = 0.5  # of the way from the vein to the picture's other side


def propose_collaterals(venogram: Venogram, tracing: VenogramTracing) -> tuple[Collateral, ...]:
    """Return side vessels that fill, the longest first; none without contrast over time or without a traced vein."""
    if len(tracing.centreline_px) < 2 or not tracing.subtracted:
        return ()
    run = reduce_run(venogram)
    timing = find_timing(run)
    if timing is None or not timing.empty:
        return ()
    contrast = _filled(run_lying_still(venogram, run, timing), timing)
    ridge, least = _ridges(contrast, run, timing)
    side = _beside(contrast.shape, run, tracing)
    labels, count = ndimage.label((ridge > least) & side & run.seen, structure=np.ones((3, 3)))
    courses = []
    for label in range(1, count + 1):
        course = _course(labels == label, ridge)
        if course is not None and len(course) >= _SHORTEST_SHARE * contrast.shape[0]:
            courses.append(run.full_px(smooth_along(course, 3.0)))
    courses.sort(key=lambda course: -len(course))
    columns = venogram.frames.columns
    return tuple(
        Collateral(f"C{number}", _kind(course, tracing.centreline_px, columns), course[:: max(1, len(course) // 60)])
        for number, course in enumerate(courses[:MOST], start=1)
    )


def _filled(run: ReducedRun, timing: Timing) -> FloatArray:
    """The most contrast each reduced pixel ever holds over several frames; side vessels fill late."""
    stack = run.attenuation()
    empty = stack[list(timing.empty)].mean(axis=0)
    later = stack[timing.empty[-1] + 1 :] if timing.empty[0] == 0 else stack[: timing.empty[0]]
    averaged = ndimage.uniform_filter1d(later, min(5, len(later)), axis=0, mode="nearest")
    return np.asarray(averaged.max(axis=0) - empty, dtype=float)


def _ridges(contrast: FloatArray, run: ReducedRun, timing: Timing) -> tuple[FloatArray, float]:
    """How strongly each pixel lies on a thin ridge, and from where that is no noise."""
    xx, yy, xy = (
        ndimage.gaussian_filter(contrast, _RIDGE_PX, order=order) * _RIDGE_PX**2 for order in ((0, 2), (2, 0), (1, 1))
    )
    sharpest = (xx + yy) / 2 - np.hypot((xx - yy) / 2, xy)
    ridge = np.clip(-sharpest, 0, None)
    outside = run.seen & ~ndimage.binary_dilation(timing.region, iterations=4)
    usual = float(np.median(ridge[outside])) if outside.any() else 0.0
    noise = float(np.nan_to_num(run.noise))
    vein = float(np.percentile(contrast[timing.region], 80))
    return ridge, max(_RIDGE_NOISE * usual, 0.5 * noise, _LEAST_OF_VEIN * vein)


def _beside(shape: tuple[int, ...], run: ReducedRun, tracing: VenogramTracing) -> BoolArray:
    """Pixels that are not the vein, its edge, or what its ends run on to."""
    line = run.reduced_px(tracing.centreline_px)
    known = np.isfinite(tracing.diameter_px)
    if not known.any():
        return np.zeros(shape, dtype=bool)
    index = np.arange(len(line))
    width = np.interp(index, index[known], tracing.diameter_px[known]) / run.factor
    reach = max(20, int(4 * np.median(width)))
    ends = []
    for order in (slice(None), slice(None, None, -1)):
        ordered = line[order]
        ahead = ordered[0] - ordered[min(len(ordered) - 1, reach // 2)]
        ahead = ahead / max(float(np.hypot(*ahead)), 1e-9)
        ends.append(ordered[0] + ahead * np.arange(1.0, 6 * reach)[:, None])
    places = np.concatenate([line, *ends])
    widths = np.concatenate([width, np.full(len(ends[0]), width[0]), np.full(len(ends[1]), width[-1])])
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    distance, nearest = spatial.cKDTree(places).query(np.stack([columns.ravel(), rows.ravel()], axis=1))
    beside = distance > np.maximum(_BESIDE_WIDTHS * widths[nearest], float(np.median(width)) * _BESIDE_WIDTHS)
    return np.asarray(beside.reshape(shape))


def _course(blob: BoolArray, ridge: FloatArray) -> FloatArray | None:
    """The longest way through a ridge, caudal end first, shape (points, 2); None where it is a patch and no vessel."""
    rows, columns = np.nonzero(blob)
    if len(rows) < 8:
        return None
    top, left = rows.min(), columns.min()
    window = blob[top : rows.max() + 1, left : columns.max() + 1]
    if min(window.shape) < 2:
        window = np.pad(window, ((0, 2 - min(2, window.shape[0])), (0, 2 - min(2, window.shape[1]))))
    strength = np.zeros(window.shape)
    height, width = blob[top : rows.max() + 1, left : columns.max() + 1].shape
    strength[:height, :width] = ridge[top : top + height, left : left + width]
    cost = np.where(window, 1.0 + float(strength.max()) / np.maximum(strength, 1e-9), 1e4)
    graph = pixel_graph(cost)
    inside = np.flatnonzero(window.ravel())
    start = int(inside[0])
    for _ in range(2):
        tree = cheapest_paths(graph, window.shape, start)
        start, other = int(inside[np.argmax(np.where(tree.cost[inside] < 1e4, tree.cost[inside], -1))]), start
    path = cheapest_paths(graph, window.shape, start).path_to(other)
    if len(path) < _LEAST_SLENDERNESS * len(rows) / len(path):
        return None
    row, column = np.divmod(path, window.shape[1])
    course = np.stack([column + left, row + top], axis=1).astype(float)
    return course if course[0, 1] >= course[-1, 1] else course[::-1]


def _kind(course: FloatArray, line: FloatArray, columns: int) -> CollateralKind:
    """A guess by its course: one that runs far to the other side crosses the pelvis, one that runs up is a lumbar vein."""
    side = np.sign(float(np.median(line[-len(line) // 4 :, 0])) - columns / 2) or 1.0
    across = -side * (course[:, 0] - columns / 2)
    extent = np.ptp(course, axis=0)
    if float(across.max()) > _CROSSES_AT * columns / 4 and extent[0] > extent[1]:
        return "cross_pelvic"
    return "ascending_lumbar" if extent[1] > 1.5 * extent[0] else "other"
