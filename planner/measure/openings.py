"""What lies around the lumen: where blood runs on beyond the contour, and where another vessel lies on its wall.

Read ray by ray from the transducer. A ray is open where blood continues from inside the contour without a wall and ends
at another vessel's far wall. A vessel lies beside the vein on a ray that crosses the vein's wall, then blood, then a
wall again. Both need the far wall: behind bone or the guide-wire it stays dark to the picture's edge.
What blood and wall look like is learnt on the pullback itself, inside and at the contours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.polar import ByteStack, FloatStack, PolarGrid, grey_scale, polar_grid
from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.calibration import PixelSpacing
from planner.model.contour import LumenContours
from planner.model.frames import FrameSource
from planner.model.progress import Progress, silent
from planner.said import say

_BLOCK = 32  # frames worked on at once
_MOST_FRAMES = 300  # looked at; of a denser pullback only every second, third … frame
_NEAR_MM = 2.6  # around the transducer: catheter (8.2 F) and its ring-down
_BEFORE_WALL_MM, _WALL_MM = 0.8, 1.5  # a wall's echo lies within this before and beyond the contour
_LEAST_SAMPLES = 60  # of blood in a frame, to learn from it
_LEARNT_FRAMES = 21  # blood's brightness changes slowly along the vein
_BLOOD_TO, _WALL_FROM = 0.45, 0.7  # of the way from blood's brightness to the wall's
_DARK_TO = 0.25  # the same for blood behind a wall, where fat must not pass for it
_LEAST_CONTRAST = 1.5  # wall above blood, in blood's spread; with less nothing is said about a frame
_SHADOWED = 1.2  # spreads that a ray's lumen is darker than blood: something in front shadows it
_OPEN_MM, _DEEPEST_MM = 1.5, 18.0  # how far blood reaches beyond the contour into a branch
_VESSEL_MM = 3.0, 16.0  # depth of the blood of a vessel beside the vein, along one ray
_TOUCHING_MM, _APART_MM = 2.0, 5.0  # from contour to that blood: two walls in contact, and clearly apart
_LEAST_ARC = 4  # neighbouring rays that make an opening or a vessel
_BRANCH_FRAMES, _BRANCH_RAYS = 8, 4  # a branch that has just parted lies here; it does not press


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What lies around the lumen in the frames looked at; all of shape (looked at,).

    Attributes
    ----------
    frames
        Which frames, 0-based.
    opening_mm2
        Area of blood beyond the contour that is open to it; NaN where no contour or too little contrast tells.
    opening_mm
        Length of contour that is open.
    opening_rad
        Direction of the openings seen from the transducer, +x toward +y; NaN without one.
    pressed_mm
        Length of contour on which another vessel lies; a part counts less the farther that vessel is.
    """

    frames: IntArray
    opening_mm2: FloatArray
    opening_mm: FloatArray
    opening_rad: FloatArray
    pressed_mm: FloatArray


@dataclass(frozen=True, eq=False)
class _Levels:
    """Grey levels of blood, its spread, and the wall, per frame."""

    blood: FloatArray
    spread: FloatArray
    wall: FloatArray

    def between(self, share: float) -> FloatArray:
        return np.asarray(self.blood + share * (self.wall - self.blood))[:, None, None]

    @property
    def told_apart(self) -> BoolArray:
        return np.asarray(self.wall - self.blood > _LEAST_CONTRAST * self.spread)

    def part(self, block: slice) -> _Levels:
        return _Levels(self.blood[block], self.spread[block], self.wall[block])


@dataclass(frozen=True, eq=False)
class _Rays:
    """Polar frames on every second ray, averaged over speckle, with the contour's depth on them."""

    grey: ByteStack | FloatStack
    inside: BoolArray
    outline_mm: FloatArray
    step_mm: float

    @property
    def depths_mm(self) -> FloatArray:
        return np.asarray((np.arange(self.grey.shape[2]) + 0.5) * self.step_mm)


def look_around(
    frames: FrameSource,
    transducer_px: tuple[float, float],
    sector_px: tuple[int, int, int, int],
    spacing: PixelSpacing,
    contours: LumenContours,
    progress: Progress = silent,
) -> Surroundings:
    """Look for openings and for vessels on the wall in at most 300 frames spread evenly over the pullback.

    Parameters
    ----------
    frames, transducer_px, sector_px, spacing
        As in `model.pullback.Pullback`.
    contours
        Of the same frames; a frame without a contour tells nothing.

    Raises
    ------
    ValueError
        When the transducer does not lie inside the sector.
    """
    grid = polar_grid((frames.rows, frames.columns), transducer_px, sector_px, spacing)
    stride = -(-frames.count // _MOST_FRAMES) if frames.count else 1
    looked_at = np.arange(0, frames.count, stride)
    angles = grid.angles[::2] + np.pi / len(grid.angles)
    outline = outline_depths(contours.points_mm[looked_at], angles)
    scale = grey_scale(frames)
    grey = np.empty((len(looked_at), len(angles), grid.inside.shape[1]), np.uint8)
    for start in range(0, len(looked_at), _BLOCK):
        progress(say("Looking for branches"), start / len(looked_at))
        block = looked_at[start : start + _BLOCK]
        grey[start : start + len(block)] = _read(frames, block, grid, scale)
    rays = _Rays(grey, grid.inside[::2] & grid.inside[1::2], outline, grid.step_mm)
    return _judge(looked_at, rays, angles)


def outline_depths(points_mm: FloatArray, angles: FloatArray) -> FloatArray:
    """Distance from the transducer to contours (frames, points, 2) on evenly spaced rays; (frames, rays), NaN without.

    Where a contour crosses a ray several times, the outermost crossing counts.
    """
    part = np.arange(8)[:, None, None, None] / 8
    fine = points_mm * (1 - part) + np.roll(points_mm, -1, axis=1) * part
    fine = np.moveaxis(fine, 0, 2).reshape(len(points_mm), -1, 2)
    turn = 2 * np.pi / len(angles)
    depths = np.full((len(points_mm), len(angles)), np.nan)
    for k in np.flatnonzero(np.isfinite(fine).all(axis=(1, 2))):
        ray = np.round((np.arctan2(fine[k, :, 1], fine[k, :, 0]) - angles[0]) / turn).astype(np.int64) % len(angles)
        farthest = np.zeros(len(angles))
        np.maximum.at(farthest, ray, np.hypot(fine[k, :, 0], fine[k, :, 1]))
        met = np.flatnonzero(farthest > 0)
        if 2 * len(met) > len(angles):  # else the transducer lies outside
            depths[k] = np.interp(np.arange(len(angles)), met, farthest[met], period=len(angles))
    return depths


def _read(frames: FrameSource, block: IntArray, grid: PolarGrid, scale: float) -> FloatStack:
    """Polar frames (frames, rays / 2, depths) averaged over speckle."""
    every = len(block) > 1 and block[1] - block[0] == 1
    pictures = frames.block(int(block[0]), int(block[-1]) + 1) if every else [frames.frame(int(k)) for k in block]
    samples = grid.sample(np.asarray(pictures), scale).astype(np.float32)
    pairs = (samples[:, ::2] + samples[:, 1::2]) / 2
    along = ndimage.uniform_filter1d(pairs, 3, axis=2, mode="nearest")
    return np.asarray(ndimage.uniform_filter1d(along, 3, axis=1, mode="wrap"))


def _judge(looked_at: IntArray, rays: _Rays, angles: FloatArray) -> Surroundings:
    n = len(looked_at)
    levels = _learn(rays)
    if levels is None:
        unknown = np.full(n, np.nan)
        return Surroundings(looked_at, unknown, unknown, unknown, unknown)
    reach, gap = np.full(rays.outline_mm.shape, np.nan), np.full(rays.outline_mm.shape, np.nan)
    for start in range(0, n, _BLOCK):
        block = slice(start, start + _BLOCK)
        reach[block], gap[block] = _follow_rays(
            _block_of(rays, block), levels.part(block), float(np.median(levels.blood))
        )
    told = np.isfinite(rays.outline_mm).all(axis=1) & levels.told_apart
    return _summarise(looked_at, rays.outline_mm, reach, gap, told, angles)


def _block_of(rays: _Rays, block: slice) -> _Rays:
    return _Rays(rays.grey[block].astype(np.float32), rays.inside, rays.outline_mm[block], rays.step_mm)


def _learn(rays: _Rays) -> _Levels | None:
    """Levels of every frame, steadied along the pullback; None where no frame shows enough blood."""
    depths, n = rays.depths_mm, len(rays.grey)
    found = np.full((3, n), np.nan)
    for k in np.flatnonzero(np.isfinite(rays.outline_mm).all(axis=1)):
        outline = rays.outline_mm[k][:, None]
        blood = rays.grey[k][(depths > _NEAR_MM) & (depths < outline - _BEFORE_WALL_MM)].astype(float)
        if blood.size < _LEAST_SAMPLES:
            continue
        around = (depths > outline - 0.3) & (depths < outline + _WALL_MM)
        wall = np.where(around, rays.grey[k], 0).max(axis=1)
        low, middle = np.percentile(blood, (10, 40))  # webs in the lumen are brighter; one spread lies between the two
        found[:, k] = middle, middle - low, np.percentile(wall, 60)
    held = np.flatnonzero(np.isfinite(found[0]))
    if not len(held):
        return None
    steady = [ndimage.median_filter(np.interp(np.arange(n), held, row[held]), _LEARNT_FRAMES) for row in found]
    return _Levels(*(np.asarray(row) for row in steady))


def _follow_rays(rays: _Rays, levels: _Levels, usual: float) -> tuple[FloatArray, FloatArray]:
    """How far beyond the contour blood reaches into a branch, and how far off a vessel behind the wall is.

    Both in mm, shape (frames, rays); NaN on rays that are not open, and where no vessel lies.
    """
    grey, step = rays.grey, rays.step_mm
    last = grey.shape[2] - 1
    at_outline = np.clip(np.nan_to_num(rays.outline_mm) / step - 0.5, 0, last)
    index = np.arange(last + 1)
    dark = (grey < levels.between(_BLOOD_TO)) & rays.inside
    ends = np.minimum.accumulate(np.where(dark, last + 1, index)[..., ::-1], axis=2)[..., ::-1]
    bright = grey > levels.between(_WALL_FROM)
    walls = np.cumsum(bright, axis=2, dtype=np.int64)
    seen = np.isfinite(rays.outline_mm) & ~_shadowed(rays, levels)

    inner = np.maximum(np.round(at_outline - 0.5 / step), 0).astype(np.int64)
    stop = _at(ends, inner)
    beyond = (stop - at_outline) * step
    wall = round(2 * _WALL_MM / step)
    closed = _at(walls, stop + wall) > _at(walls, stop - 1)
    is_open = seen & closed & (beyond >= _OPEN_MM) & (beyond <= _DEEPEST_MM)
    reach = np.where(is_open, beyond, np.nan)

    begins = dark.copy()
    begins[..., 1:] &= ~dark[..., :-1]
    frame, ray, first = np.nonzero(begins & (index > at_outline[..., None]))
    stop = ends[frame, ray, first]
    away = (first - at_outline[frame, ray]) * step
    length = (stop - first) * step
    total = np.cumsum(grey, axis=2)
    mean = (total[frame, ray, np.minimum(stop, last + 1) - 1] - total[frame, ray, first - 1]) / (stop - first)
    before = walls[frame, ray, first - 1] > walls[frame, ray, np.maximum(first - round(_WALL_MM / step), 0)]
    after = walls[frame, ray, np.minimum(stop + wall, last)] > walls[frame, ray, first]
    darkest_vessel = np.minimum(levels.blood, usual) + _DARK_TO * (levels.wall - levels.blood)
    is_vessel = before & after & (away < _APART_MM) & (length >= _VESSEL_MM[0]) & (length < _VESSEL_MM[1])
    is_vessel &= seen[frame, ray] & (mean < darkest_vessel[frame])
    gap = np.full(reach.shape, np.inf)
    np.minimum.at(gap, (frame[is_vessel], ray[is_vessel]), away[is_vessel])
    return reach, np.where(np.isfinite(gap), gap, np.nan)


def _at(values: IntArray, index: IntArray) -> IntArray:
    inside = np.clip(index, 0, values.shape[2] - 1)[..., None]
    return np.take_along_axis(values, inside, axis=2)[..., 0]


def _shadowed(rays: _Rays, levels: _Levels) -> BoolArray:
    """Rays whose own part of the lumen is darker than blood."""
    depths = rays.depths_mm
    lumen = (depths > _NEAR_MM) & (depths < rays.outline_mm[..., None] - _BEFORE_WALL_MM)
    count = lumen.sum(axis=2)
    mean = (rays.grey * lumen).sum(axis=2) / np.maximum(count, 1)
    return np.asarray((count >= 4) & (mean < (levels.blood - _SHADOWED * levels.spread)[:, None]))


def _summarise(
    looked_at: IntArray, outline: FloatArray, reach: FloatArray, gap: FloatArray, told: BoolArray, angles: FloatArray
) -> Surroundings:
    turn = 2 * np.pi / len(angles)
    is_open = _arcs(np.isfinite(reach))
    beyond = np.where(is_open, (outline + np.nan_to_num(reach)) ** 2 - outline**2, 0.0)
    toward = np.angle((beyond * np.exp(1j * angles)).sum(axis=1))
    branch = ndimage.maximum_filter1d(is_open, 2 * _BRANCH_RAYS + 1, axis=1, mode="wrap")
    lately = ndimage.maximum_filter1d(branch, _BRANCH_FRAMES, axis=0, origin=(_BRANCH_FRAMES - 1) // 2, mode="nearest")
    vessel = _arcs(np.isfinite(gap) & ~lately)
    near = np.clip((_APART_MM - np.nan_to_num(gap, nan=_APART_MM)) / (_APART_MM - _TOUCHING_MM), 0, 1)
    return Surroundings(
        looked_at,
        np.where(told, 0.5 * turn * beyond.sum(axis=1), np.nan),
        np.where(told, (turn * outline * is_open).sum(axis=1), np.nan),
        np.where(told & is_open.any(axis=1), toward, np.nan),
        np.where(told, (turn * outline * vessel * near).sum(axis=1), np.nan),
    )


def _arcs(marked: BoolArray) -> BoolArray:
    """Only the marks that stand in a run of neighbouring rays."""
    runs = ndimage.binary_opening(np.tile(marked, 3), np.ones((1, _LEAST_ARC), bool))
    rays = marked.shape[1]
    return np.asarray(runs[:, rays : 2 * rays])
