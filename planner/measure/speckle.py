"""How much of the tissue's speckle two pictures of an IVUS catheter share, wherever the catheter swung in between.

Speckle is the fine grain that stays with the tissue: it changes when the catheter moves along the vein by about the
beam's thickness. It is compared in blocks of rays and depths, each shifted to where it fits best, so that turning the
catheter and swinging it sideways in the lumen do not look like a way along the vein.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.polar import ByteStack, PolarGrid
from planner.model.arrays import BoolArray, FloatArray

FloatGrid = NDArray[np.float32]

SECTORS = 12
BANDS_MM = ((4.0, 9.0), (9.0, 15.0), (15.0, 22.0))
"""Depths that are judged together: the beam widens with depth, and speckle keeps longer where it is wide."""
SWING = 2
"""Largest shift that is tried, in rays and in samples of a ray."""
GRAIN_RAYS, GRAIN_MM = 9, 2.5
"""What is broader than this is structure, not grain."""
WALL_MM = 1.0
"""Left out beyond the contour: the wall is smooth along the vein and tells little."""
DIMMEST, BRIGHTEST = 0.5, 235
"""Tissue is brighter than this share of its median, else it lies in a shadow; above the limit the grain is cut off."""
FEWEST_SAMPLES = 120
"""A block with fewer holds too few grains."""


@dataclass(frozen=True, eq=False)
class Grain:
    """One picture's speckle within the judged depths: 0 where there is no tissue, shape (rays, judged depths)."""

    speckle: FloatGrid
    tissue: BoolArray


class GrainReader:
    """Reads the speckle of one pullback's pictures and compares it."""

    def __init__(self, grid: PolarGrid, median_level: float) -> None:
        """`median_level` is the grey level that this pullback's tissue has."""
        self._grid = grid
        self._dimmest = DIMMEST * median_level
        self._window = GRAIN_RAYS, 2 * round(GRAIN_MM / grid.step_mm / 2) + 1
        first, last = judged_depths(grid)
        self._edges = np.searchsorted(grid.depths_mm[first:last], BANDS_MM)

    def read(self, samples: ByteStack, radius_mm: FloatArray) -> Grain:
        """Return the speckle of samples (rays, judged depths); `radius_mm` (rays,) is where the lumen ends."""
        grey = samples.astype(np.float32)
        ground = ndimage.uniform_filter(grey, self._window, mode=("wrap", "nearest"))
        tissue = beyond_wall(self._grid, radius_mm) & (ground > self._dimmest) & (samples < BRIGHTEST)
        return Grain(np.where(tissue, grey - ground, np.float32(0)), tissue)

    def shared(self, before: Grain, after: Grain) -> FloatArray:
        """Correlation of two pictures' speckle in each band, shape (bands,); NaN where too little tissue is seen.

        Each block counts by its samples.
        """
        energy = np.sqrt(self._blocks(before.speckle**2) * self._blocks(after.speckle**2))
        counted = self._blocks((before.tissue & after.tissue).astype(np.float32))
        counted[(counted < FEWEST_SAMPLES) | (energy <= 0)] = 0
        correlation = self._bands(_shifted_sums(before.speckle, after.speckle)) / np.maximum(energy, 1e-6)
        weight = counted.sum(axis=0)
        fits = (_peak(correlation) * counted).sum(axis=0)
        return np.where(weight > 0, fits / np.maximum(weight, 1), np.nan)

    def _blocks(self, values: FloatGrid) -> FloatArray:
        """Sums over each sector and band, shape (SECTORS, bands)."""
        return self._bands(values.reshape(SECTORS, -1, values.shape[1]).sum(axis=1))

    def _bands(self, values: FloatGrid) -> FloatArray:
        """Sums over the bands' depths along the last axis."""
        until = np.cumsum(np.pad(values.astype(np.float64), [(0, 0)] * (values.ndim - 1) + [(1, 0)]), axis=-1)
        return np.asarray(until[..., self._edges[:, 1]] - until[..., self._edges[:, 0]])


def judged_depths(grid: PolarGrid) -> tuple[int, int]:
    """First and one past the last sample of a ray that is looked at."""
    first, last = np.searchsorted(grid.depths_mm, (BANDS_MM[0][0], BANDS_MM[-1][1]))
    return int(first), int(last)


def beyond_wall(grid: PolarGrid, radius_mm: FloatArray) -> BoolArray:
    """Samples outside the vein's wall, shape (rays, judged depths)."""
    first, last = judged_depths(grid)
    return np.asarray(grid.inside[:, first:last] & (grid.depths_mm[first:last] > radius_mm[:, None] + WALL_MM))


def _shifted_sums(before: FloatGrid, after: FloatGrid) -> FloatGrid:
    """Products of `after` with `before` at every shift, summed over each sector's rays: (side, side, SECTORS, depths)."""
    rays, depths = after.shape
    wide = np.pad(np.pad(before, ((SWING, SWING), (0, 0)), mode="wrap"), ((0, 0), (SWING, SWING)))
    shifted = sliding_window_view(wide, (rays, depths))
    sectors = after.reshape(SECTORS, -1, depths)
    side = 2 * SWING + 1
    sums = np.empty((side, side, SECTORS, depths), np.float32)
    for ray in range(side):
        for depth in range(side):
            moved = shifted[ray, depth].reshape(sectors.shape)
            sums[ray, depth] = np.einsum("srd,srd->sd", sectors, moved)
    return sums


def _peak(correlation: FloatArray) -> FloatArray:
    """Highest correlation over shifts (rays, depths, …), read between the shifts by a parabola in each direction."""
    side, _, *rest = correlation.shape
    flat = correlation.reshape(side * side, *rest)
    best = flat.argmax(axis=0)
    top = np.take_along_axis(flat, best[None], axis=0)[0]
    ray, depth = np.unravel_index(best, (side, side))
    where = np.indices(best.shape)
    rise = np.zeros(top.shape)
    for off_ray, off_depth in ((1, 0), (0, 1)):
        low, high = (
            correlation[
                np.clip(ray + sign * off_ray, 0, side - 1), np.clip(depth + sign * off_depth, 0, side - 1), *where
            ]
            for sign in (-1, 1)
        )
        bend = 2 * top - low - high
        inner = (ray if off_ray else depth) % (side - 1) > 0
        rise += np.where(inner & (bend > 1e-6), (high - low) ** 2 / (8 * np.maximum(bend, 1e-6)), 0.0)
    return np.asarray(np.minimum(top + rise, 1.0))
