"""The automatic lumen contour of every frame of a pullback.

1. Frames are read once, in blocks, into rays by depths around the transducer (`polar`).
2. The catheter's own picture is found (`near_field`).
3. What blood looks like is learnt on a few frames spread over the pullback: contours and model in turn
   (`lumen_evidence`, `closed_surface`).
4. Every frame gets the ellipse that its lumen resembles, told from branches, webs and leaks by its neighbours
   (`lumen_ellipse`); near it the cheapest outline, closed across what is left of openings (`lumen_shape`,
   `lumen_branch`, `lumen_lobe`) and moved to where the wall begins (`lumen_edge`).
5. Every contour is judged: flags and confidence (`lumen_quality`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.closed_surface import least_costs_through
from planner.measure.lumen_edge import refine_depths
from planner.measure.lumen_ellipse import ellipse_depths, fit_ellipses
from planner.measure.lumen_evidence import (
    BloodModel,
    crossing_cost,
    enclosing_cost,
    first_model,
    read_fields,
    read_signs,
)
from planner.measure.lumen_quality import Outlines, judge
from planner.measure.lumen_shape import close_openings
from planner.measure.near_field import find_near_field
from planner.measure.polar import ByteStack, FloatStack, PolarGrid, polar_grid
from planner.measure.polygon import measure_sections, resample_contour
from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.calibration import PixelSpacing
from planner.model.contour import CONTOUR_POINTS, ContourSource, LumenContours
from planner.model.frames import FrameSource
from planner.model.progress import Progress, silent

_BLOCK = 32  # frames worked on at once
_LEARNING_FRAMES = 32
_LEARNING_ROUNDS = 3
_STIFFNESS = 30.0  # evidence that an outline pays for changing its depth by a factor e from ray to ray
_SURROUNDINGS_MM = 4.0  # what counts as the lumen's surroundings when their look is learnt
_BEYOND = 12  # samples behind an outline that tell whether it encloses anything
_FORBIDDEN = 1e3
_STEEP = 60.0  # what an ellipse pays on a ray where it lies in the catheter or outside the picture
_ELLIPSE_RAYS = 6  # an ellipse is judged on every sixth ray
_INWARD = 1.5  # times as far inward: a dent is common, what bulges is another vessel
_ELLIPSE_SHARE, _ELLIPSE_MM = 0.15, 1.0  # how far the outline may leave its ellipse, of the depth and at least


def find_contours(
    frames: FrameSource,
    transducer_px: tuple[float, float],
    sector_px: tuple[int, int, int, int],
    spacing: PixelSpacing,
    progress: Progress = silent,
) -> LumenContours:
    """Find the lumen in every frame.

    Parameters
    ----------
    frames
        The pullback's grey frames; read in blocks, never held together as numbers.
    transducer_px, sector_px, spacing
        As in `model.pullback.Pullback`; the spacings of x and y may differ.
    progress
        Told what is being done; may raise `errors.Cancelled`.

    Returns
    -------
    LumenContours
        One contour per frame in millimetres from the transducer; NaN with the flag "no_lumen" where none is seen.

    Raises
    ------
    ValueError
        When the transducer does not lie inside the sector.
    """
    grid = polar_grid((frames.rows, frames.columns), transducer_px, sector_px, spacing)
    samples = _read(frames, grid, progress)
    model = _learn(samples, grid, progress)
    outlines = _solve(samples, grid, model, progress)
    points = _to_points(outlines.depth, grid)
    found = judge(outlines, measure_sections(points), model, grid.step_mm)
    points[~found.seen] = np.nan
    sources: tuple[ContourSource, ...] = tuple("auto" for _ in range(frames.count))
    return LumenContours(points, found.confidence, sources, found.flags)


def _read(frames: FrameSource, grid: PolarGrid, progress: Progress) -> ByteStack:
    samples = np.empty((frames.count, *grid.inside.shape), np.uint8)
    scale = _grey_scale(frames)
    for start in range(0, frames.count, _BLOCK):
        progress("Reading frames", 0.6 * start / frames.count)
        stop = min(start + _BLOCK, frames.count)
        samples[start:stop] = grid.sample(frames.block(start, stop), scale)
    return samples


def _grey_scale(frames: FrameSource) -> float:
    """Factor that brings frames of more than eight bits to bytes."""
    some = {k * (frames.count - 1) // 7 for k in range(8)} if frames.count else set()
    brightest = max((float(frames.frame(k).max()) for k in some), default=0.0)
    return 255.0 / brightest if brightest > 255 else 1.0


def _learn(samples: ByteStack, grid: PolarGrid, progress: Progress) -> BloodModel:
    some = np.unique(np.linspace(0, len(samples) - 1, _LEARNING_FRAMES).astype(np.int64))
    fields = read_fields(samples, some)
    near = find_near_field(samples[some], fields.smooth)
    model = first_model(samples[some], fields, near, grid.inside)
    depths = np.arange(grid.inside.shape[1])
    margin = int(_SURROUNDINGS_MM / grid.step_mm)
    for turn in range(_LEARNING_ROUNDS):
        progress("Learning what blood looks like", 0.6 + 0.1 * turn / _LEARNING_ROUNDS)
        cost = _blocked(crossing_cost(read_signs(fields, model)), grid.inside, model, _FORBIDDEN)
        rough = _rough_outline(cost)
        outline = ndimage.median_filter(rough, (1, 5), mode="wrap")[..., None]
        blood = (depths >= near.ring) & (depths < outline - 1)
        around = (depths > outline) & (depths < outline + margin) & grid.inside
        model = model.learnt_from(fields.at(blood), fields.at(around))
    return model


def _blocked(cost: FloatStack, inside: BoolArray, model: BloodModel, price: float) -> FloatStack:
    """Let nothing cross inside the catheter or outside the picture."""
    cost[:, :, : model.near.disc] = price
    cost[:, ~inside] = price
    return cost


def _cheapest_outline(cost: FloatStack, stiffness: float = _STIFFNESS) -> IntArray:
    per_sample = stiffness / np.maximum(np.arange(cost.shape[2]), 6)
    return np.asarray(least_costs_through(cost, per_sample.astype(np.float32)).argmin(axis=2))


def _rough_outline(cost: FloatStack) -> FloatArray:
    """The cheapest outline from every other ray, in half the time."""
    every_other = _cheapest_outline(cost[:, ::2], _STIFFNESS / 2).astype(float)
    outline = np.repeat(every_other, 2, axis=1)
    outline[:, 1::2] = (every_other + np.roll(every_other, -1, axis=1)) / 2
    return outline


def _solve(samples: ByteStack, grid: PolarGrid, model: BloodModel, progress: Progress) -> Outlines:
    """Outlines near the ellipses that the lumen resembles; blood far beyond an ellipse is another vessel's."""
    frames, rays = samples.shape[:2]
    crossing = np.empty(samples.shape, np.float16)
    enclosing = np.empty((frames, len(grid.angles[::_ELLIPSE_RAYS]), samples.shape[2]), np.float32)
    blood, around = np.empty((frames, rays)), np.empty(frames)
    for block in _blocks(frames):
        progress("Finding the lumen", 0.7 + 0.15 * block[0] / frames)
        signs = read_signs(read_fields(samples, block), model)
        cost = _blocked(crossing_cost(signs), grid.inside, model, _FORBIDDEN)
        crossing[block], blood[block] = cost, _without_jitter(_rough_outline(cost))
        around[block] = _mean_beyond(signs.blood, blood[block], grid)
        leaving = enclosing_cost(signs.on_every(_ELLIPSE_RAYS))
        enclosing[block] = _blocked(leaving, grid.inside[::_ELLIPSE_RAYS], model, _STEEP)
    progress("Comparing neighbouring frames", 0.85)
    some = grid.angles[::_ELLIPSE_RAYS]
    ellipse = ellipse_depths(fit_ellipses(enclosing, blood[:, ::_ELLIPSE_RAYS] + 0.5, some), grid.angles)
    depth, step_db = np.empty((frames, rays)), np.empty((frames, rays))
    for block in _blocks(frames):
        progress("Finding the wall", 0.9 + 0.1 * block[0] / frames)
        near = _without_jitter(_cheapest_outline(_near(crossing[block], ellipse[block], grid)))
        whole = close_openings(near + 0.5, grid.angles, model.near.ring) - 0.5
        depth[block], step_db[block] = refine_depths(samples[block], whole, model)
    return Outlines(np.clip(depth, model.near.disc, samples.shape[2] - 1), step_db, ellipse, blood, around)


def _mean_beyond(evidence: FloatStack, outline: FloatArray, grid: PolarGrid) -> FloatArray:
    """Mean evidence in the samples just beyond an outline, shape (frames,); 0 where nothing of them is pictured."""
    beyond = np.arange(evidence.shape[2]) - outline[..., None]
    where = (beyond > 1) & (beyond < _BEYOND) & grid.inside
    return np.asarray(np.where(where, evidence, 0).sum(axis=(1, 2)) / np.maximum(where.sum(axis=(1, 2)), 1), float)


def _blocks(frames: int) -> Iterator[IntArray]:
    for start in range(0, frames, _BLOCK):
        yield np.arange(start, min(start + _BLOCK, frames))


def _near(crossing: NDArray[np.float16], ellipse: FloatArray, grid: PolarGrid) -> FloatStack:
    """Costs with everything forbidden that lies away from the ellipse."""
    room = np.maximum(_ELLIPSE_SHARE * ellipse, _ELLIPSE_MM / grid.step_mm)[..., None]
    away = np.arange(crossing.shape[2]) + 0.5 - ellipse[..., None]
    return np.where((away <= room) & (away >= -_INWARD * room), crossing, _FORBIDDEN).astype(np.float32)


def _without_jitter(outline: NDArray[np.generic]) -> FloatArray:
    steady = ndimage.median_filter(outline.astype(float), (1, 3), mode="wrap")
    return np.asarray(ndimage.uniform_filter1d(steady, 3, axis=1, mode="wrap"))


def _to_points(depth: FloatArray, grid: PolarGrid) -> FloatArray:
    rays = np.stack([np.cos(grid.angles), np.sin(grid.angles)], axis=-1)
    points = np.empty((len(depth), CONTOUR_POINTS, 2))
    for k, outline in enumerate(depth):
        points[k] = resample_contour((outline + 0.5)[:, None] * grid.step_mm * rays)
    return points
