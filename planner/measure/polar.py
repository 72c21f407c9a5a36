"""Pictures of an IVUS catheter seen from the transducer: rays by depths, in millimetres.

Ray a looks at angle 2·pi·a/rays from +x toward +y; sample d lies at depth (d + 0.5)·step_mm. Rays follow the beams
of the catheter, so that speckle, ring-down and shadows are straight here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.calibration import PixelSpacing
from planner.model.frames import FrameSource

RAYS = 192
DEPTHS = 144
DEEPEST_MM = 28.0  # an inferior vena cava of 24 mm with the catheter on its wall lies within

ByteStack = NDArray[np.uint8]
FloatStack = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class PolarGrid:
    """Where the samples of every ray lie, and how they are read off a picture.

    Attributes
    ----------
    step_mm
        Distance of two samples of a ray.
    inside
        Shape (rays, depths): samples that lie on the picture's sector.
    pixels
        Indices into a flat picture of the pixels that samples are made of, shape (used,).
    weights
        Sparse matrix (rays · depths, used) that turns them into samples.
    """

    step_mm: float
    inside: BoolArray
    pixels: IntArray
    weights: sparse.csr_matrix

    @property
    def angles(self) -> FloatArray:
        """Angle of every ray in radians, shape (rays,)."""
        return np.asarray(2 * np.pi * np.arange(self.inside.shape[0]) / self.inside.shape[0])

    @property
    def depths_mm(self) -> FloatArray:
        """Depth of every sample, shape (depths,)."""
        return np.asarray((np.arange(self.inside.shape[1]) + 0.5) * self.step_mm)

    def sample(self, pictures: Iterable[NDArray[np.generic]], scale: float = 1.0) -> ByteStack:
        """Samples of n pictures (rows, columns), times `scale`, as bytes of shape (n, rays, depths)."""
        values = np.empty(self.pixels.size, np.float32)
        samples = []
        for picture in pictures:
            values[:] = np.take(picture.ravel(), self.pixels)
            grey = self.weights @ values
            grey *= np.float32(scale)
            grey += np.float32(0.5)
            samples.append(np.clip(grey, 0, 255, out=grey).astype(np.uint8).reshape(self.inside.shape))
        return np.stack(samples)


def polar_grid(
    shape: tuple[int, int],
    transducer_px: tuple[float, float],
    sector_px: tuple[int, int, int, int],
    spacing: PixelSpacing,
    size: tuple[int, int] = (RAYS, DEPTHS),
) -> PolarGrid:
    """Lay rays over a picture of `shape` (rows, columns) from the transducer to the sector's edge.

    `size` counts rays and samples of a ray.

    Raises
    ------
    ValueError
        When the transducer does not lie inside the sector.
    """
    left, top, right, bottom = sector_px
    x0, y0 = transducer_px
    if not (left <= x0 <= right and top <= y0 <= bottom):
        raise ValueError("the transducer lies outside the sector")
    mm = np.array([spacing.mm_per_pixel_x, spacing.mm_per_pixel_y])
    reach = max((x0 - left) * mm[0], (right - x0) * mm[0], (y0 - top) * mm[1], (bottom - y0) * mm[1])
    rays, depths = size
    step = min(reach, DEEPEST_MM) / depths
    angle = 2 * np.pi * np.arange(rays) / rays
    depth = (np.arange(depths) + 0.5) * step
    x = x0 + np.cos(angle)[:, None] * depth / mm[0]
    y = y0 + np.sin(angle)[:, None] * depth / mm[1]
    inside = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
    # Where pixels are finer than samples, each sample averages so many of them along its ray.
    parts = max(1, round(step / mm.min() / 1.5))
    shape_out = rays * depths, shape[0] * shape[1]
    weights: sparse.csr_matrix[np.floating] = sparse.csr_matrix(([], ([], [])), shape=shape_out)
    for part in range(parts):
        off = ((part + 0.5) / parts - 0.5) * step
        px, py = x + np.cos(angle)[:, None] * off / mm[0], y + np.sin(angle)[:, None] * off / mm[1]
        weights = weights + _bilinear(px, py, shape, sector_px) / parts
    used, columns = np.unique(weights.indices, return_inverse=True)
    compact = sparse.csr_matrix((weights.data, columns, weights.indptr), (rays * depths, used.size))
    return PolarGrid(step, inside, used.astype(np.intp), compact.astype(np.float32))


def grey_scale(frames: FrameSource) -> float:
    """Factor that brings frames of more than eight bits to bytes."""
    some = {k * (frames.count - 1) // 7 for k in range(8)} if frames.count else set()
    brightest = max((float(frames.frame(k).max()) for k in some), default=0.0)
    return 255.0 / brightest if brightest > 255 else 1.0


def _bilinear(
    x: FloatArray, y: FloatArray, shape: tuple[int, int], sector_px: tuple[int, int, int, int]
) -> sparse.csr_matrix:
    left, top, right, bottom = sector_px
    x, y = np.clip(x, left, right).ravel(), np.clip(y, top, bottom).ravel()
    column = np.minimum(x.astype(np.int64), max(right - 1, left))
    row = np.minimum(y.astype(np.int64), max(bottom - 1, top))
    fx, fy = x - column, y - row
    column_next, row_next = np.minimum(column + 1, right), np.minimum(row + 1, bottom)
    corners = [
        (row, column, (1 - fx) * (1 - fy)),
        (row, column_next, fx * (1 - fy)),
        (row_next, column, (1 - fx) * fy),
        (row_next, column_next, fx * fy),
    ]
    sample = np.arange(x.size)
    entries = np.concatenate([weight for _, _, weight in corners])
    pixel = np.concatenate([r * shape[1] + c for r, c, _ in corners])
    matrix = sparse.coo_matrix((entries, (np.tile(sample, 4), pixel)), shape=(x.size, shape[0] * shape[1]))
    return matrix.tocsr()
