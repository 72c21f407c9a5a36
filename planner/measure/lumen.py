"""The automatic lumen contour of every frame of a pullback.

1. Frames are read once, in blocks, into rays by depths around the transducer (`polar`).
2. The catheter's own picture is found (`near_field`).
3. What blood looks like is learnt on a few frames spread over the pullback: contours and model in turn
   (`lumen_evidence`, `closed_surface`).
4. Every frame gets the ellipse that its lumen resembles, told from branches, webs and leaks by its neighbours
   (`lumen_ellipse`); near it the cheapest closed outline, moved to where the wall begins (`lumen_edge`).
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
    Fields,
    crossing_cost,
    enclosing_cost,
    first_model,
    read_fields,
)
from planner.measure.lumen_quality import Outlines, judge
from planner.measure.near_field import find_near_field
from planner.measure.polar import ByteStack, FloatStack, PolarGrid, polar_grid
from planner.measure.polygon import measure_sections, resample_contour
from planner.model.arrays import FloatArray, IntArray
from planner.model.calibration import PixelSpacing
from planner.model.contour import CONTOUR_POINTS, ContourSource, LumenContours
from planner.model.frames import FrameSource
from planner.model.progress import Progress, silent

_BLOCK = 32  # frames worked on at once
_LEARNING_FRAMES = 32
_LEARNING_ROUNDS = 3
_STIFFNESS = 30.0  # evidence that an outline pays for changing its depth by a factor e from ray to ray
_SURROUNDINGS_MM = 4.0  # what counts as the lumen's surroundings when their look is learnt
_FORBIDDEN = 1e3
_STEEP = 60.0  # what an ellipse pays on a ray where it lies in the catheter or outside the picture
_ELLIPSE_RAYS = 6  # an ellipse is judged on every sixth ray
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
        rough = _cheapest_outline(_costs(model.evidence(fields), fields, grid, model))
        outline = ndimage.median_filter(rough, (1, 5), mode="wrap")[..., None]
        blood = (depths >= near.ring) & (depths < outline - 1)
        around = (depths > outline) & (depths < outline + margin) & grid.inside
        model = model.learnt_from(fields.at(blood), fields.at(around))
    return model


def _costs(evidence: FloatStack, fields: Fields, grid: PolarGrid, model: BloodModel) -> FloatStack:
    return _blocked(crossing_cost(evidence, fields.smooth, model), grid, model, _FORBIDDEN)


def _blocked(cost: FloatStack, grid: PolarGrid, model: BloodModel, price: float) -> FloatStack:
    """Let nothing cross inside the catheter or outside the picture."""
    cost[:, :, : model.near.disc] = price
    cost[:, ~grid.inside] = price
    return cost


def _cheapest_outline(cost: FloatStack) -> IntArray:
    stiffness = _STIFFNESS / np.maximum(np.arange(cost.shape[2]), 6)
    return np.asarray(least_costs_through(cost, stiffness.astype(np.float32)).argmin(axis=2))


def _solve(samples: ByteStack, grid: PolarGrid, model: BloodModel, progress: Progress) -> Outlines:
    """Outlines near the ellipses that the lumen resembles; blood far beyond an ellipse is another vessel's."""
    frames, rays = samples.shape[:2]
    crossing = np.empty(samples.shape, np.float16)
    enclosing = np.empty((frames, len(grid.angles[::_ELLIPSE_RAYS]), samples.shape[2]), np.float32)
    blood = np.empty((frames, rays))
    for block in _blocks(frames):
        progress("Finding the lumen", 0.7 + 0.15 * block[0] / frames)
        fields = read_fields(samples, block)
        evidence = model.evidence(fields)
        cost = _costs(evidence, fields, grid, model)
        crossing[block], blood[block] = cost, _without_jitter(_cheapest_outline(cost))
        leaving = enclosing_cost(evidence, fields.smooth, model)
        enclosing[block] = _blocked(leaving, grid, model, _STEEP)[:, ::_ELLIPSE_RAYS]
    progress("Comparing neighbouring frames", 0.85)
    some = grid.angles[::_ELLIPSE_RAYS]
    ellipse = ellipse_depths(fit_ellipses(enclosing, blood[:, ::_ELLIPSE_RAYS] + 0.5, some), grid.angles)
    depth, step_db = np.empty((frames, rays)), np.empty((frames, rays))
    for block in _blocks(frames):
        progress("Finding the wall", 0.9 + 0.1 * block[0] / frames)
        near = _without_jitter(_cheapest_outline(_near(crossing[block], ellipse[block], grid)))
        depth[block], step_db[block] = refine_depths(samples[block], near, model)
    return Outlines(np.clip(depth, model.near.disc, samples.shape[2] - 1), step_db, ellipse, blood)


def _blocks(frames: int) -> Iterator[IntArray]:
    for start in range(0, frames, _BLOCK):
        yield np.arange(start, min(start + _BLOCK, frames))


def _near(crossing: NDArray[np.float16], ellipse: FloatArray, grid: PolarGrid) -> FloatStack:
    """Costs with everything forbidden that lies away from the ellipse."""
    room = np.maximum(_ELLIPSE_SHARE * ellipse, _ELLIPSE_MM / grid.step_mm)[..., None]
    away = np.abs(np.arange(crossing.shape[2]) + 0.5 - ellipse[..., None])
    return np.where(away <= room, crossing, _FORBIDDEN).astype(np.float32)


def _without_jitter(outline: IntArray) -> FloatArray:
    steady = ndimage.median_filter(outline.astype(float), (1, 3), mode="wrap")
    return np.asarray(ndimage.uniform_filter1d(steady, 3, axis=1, mode="wrap"))


def _to_points(depth: FloatArray, grid: PolarGrid) -> FloatArray:
    rays = np.stack([np.cos(grid.angles), np.sin(grid.angles)], axis=-1)
    points = np.empty((len(depth), CONTOUR_POINTS, 2))
    for k, outline in enumerate(depth):
        points[k] = resample_contour((outline + 0.5)[:, None] * grid.step_mm * rays)
    return points
