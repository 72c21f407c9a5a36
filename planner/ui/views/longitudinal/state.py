"""Cuts through a pullback, worked out without Qt.

Every frame is sampled once along rays through the catheter, so that turning the cut is a look-up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.model.arrays import ByteArray, FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.progress import Progress, silent
from planner.model.pullback import Pullback
from planner.ui.language import tr

ANGLE_STEP_DEG = 5
ANGLES_DEG = np.arange(0, 180, ANGLE_STEP_DEG)
SAMPLES = 160
"""Points along each ray, side to side."""

BLOCK_FRAMES = 16
SMOOTHED_FRAMES = 15
"""A stent is stiffer than the lumen that a hand's catheter wanders in; only for drawing it."""
TICK_STEPS = (2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0)


@dataclass(frozen=True, eq=False)
class CutVolume:
    """Grey levels along rays through the catheter.

    Attributes
    ----------
    grey
        Shape (angles, SAMPLES, frames), uint8: ready to be shown as an image of depth by frame.
    reach_mm
        Distance from the catheter to either end of a ray; in pixels where nothing is calibrated.
    """

    grey: ByteArray
    reach_mm: float

    def cut(self, angle_deg: float) -> ByteArray:
        """Image of one cut, shape (SAMPLES, frames); top row is the side the angle points away from."""
        return np.asarray(self.grey[angle_index(angle_deg)])


def angle_index(angle_deg: float) -> int:
    """Index of the sampled angle nearest to `angle_deg`; a cut repeats after 180 degrees."""
    return round(angle_deg / ANGLE_STEP_DEG) % len(ANGLES_DEG)


def build_cut_volume(
    pullback: Pullback,
    spacing: PixelSpacing | None,
    progress: Progress = silent,
) -> CutVolume:
    """Sample all frames. Frames outside the image count as black."""
    reach_mm = _reach(pullback, spacing)
    flat, inside = _sample_pixels(pullback, spacing, reach_mm)
    count = pullback.frame_count
    grey = np.zeros((len(ANGLES_DEG), SAMPLES, count), dtype=np.uint8)
    for start in range(0, count, BLOCK_FRAMES):
        stop = min(start + BLOCK_FRAMES, count)
        progress(tr("Cutting along the vein"), start / count)
        block = pullback.frames.block(start, stop).reshape(stop - start, -1)
        sampled = np.where(inside, block[:, flat], 0)
        grey[:, :, start:stop] = np.moveaxis(sampled, 0, -1)
    grey.setflags(write=False)
    return CutVolume(grey, reach_mm)


def lumen_borders(points_mm: FloatArray, angle_deg: float) -> FloatArray:
    """Where a cut crosses the contours: shape (frames, 2), outermost crossings, mm from the catheter.

    `points_mm` has shape (frames, points, 2); NaN where a frame has no lumen or the cut misses it.
    """
    angle = np.deg2rad(angle_deg)
    along = points_mm @ np.array([np.cos(angle), np.sin(angle)])
    beside = points_mm @ np.array([-np.sin(angle), np.cos(angle)])
    next_along, next_beside = np.roll(along, -1, axis=1), np.roll(beside, -1, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = beside / (beside - next_beside)
        crossing = along + share * (next_along - along)
    crossing[~((beside < 0) != (next_beside < 0)) | np.isnan(beside)] = np.nan
    none = np.isnan(crossing).all(axis=1)
    crossing[none] = 0.0
    borders = np.stack([np.nanmin(crossing, axis=1), np.nanmax(crossing, axis=1)], axis=1)
    borders[none] = np.nan
    return borders


def lumen_middle(borders: FloatArray) -> FloatArray:
    """Middle of the lumen in a cut, shape (frames,), in mm from the catheter, smoothed along the vein.

    `borders` has shape (frames, 2). Frames without a lumen lie between their neighbours; 0 where no frame has one.
    """
    middle = borders.mean(axis=1)
    known = np.flatnonzero(np.isfinite(middle))
    if known.size == 0:
        return np.zeros(len(middle))
    filled = np.interp(np.arange(len(middle)), known, middle[known])
    return np.asarray(ndimage.uniform_filter1d(filled, SMOOTHED_FRAMES, mode="nearest"))


def spread_over_places(image: ByteArray, places: FloatArray, columns: int) -> ByteArray:
    """Columns of `image` (depth, frames) laid out evenly over their places, nearest frame to each column.

    Pullbacks by hand have uneven places; an image has even columns.
    """
    known = np.flatnonzero(np.isfinite(places))
    if known.size == 0:
        return image
    wanted = np.linspace(places[known[0]], places[known[-1]], columns)
    after = (
        np.clip(np.searchsorted(places[known], wanted), 1, known.size - 1) if known.size > 1 else np.zeros(columns, int)
    )
    before = np.maximum(after - 1, 0)
    nearer_before = np.abs(places[known[before]] - wanted) <= np.abs(places[known[after]] - wanted)
    return np.ascontiguousarray(image[:, known[np.where(nearer_before, before, after)]])


def tick_step(reach: float) -> float:
    """Distance of ticks so that one stands on either side of the catheter, well within the view."""
    return max((step for step in TICK_STEPS if step <= 0.8 * reach), default=TICK_STEPS[0])


def _reach(pullback: Pullback, spacing: PixelSpacing | None) -> float:
    left, top, right, bottom = pullback.sector_px
    x, y = pullback.transducer_px
    per_x = spacing.mm_per_pixel_x if spacing else 1.0
    per_y = spacing.mm_per_pixel_y if spacing else 1.0
    return float(min(max(x - left, right - x) * per_x, max(y - top, bottom - y) * per_y))


def _sample_pixels(pullback: Pullback, spacing: PixelSpacing | None, reach_mm: float) -> tuple[np.ndarray, np.ndarray]:
    """Flat pixel index of every sample, shape (angles, SAMPLES), and whether it lies in the image."""
    angles = np.deg2rad(ANGLES_DEG)[:, None]
    depth = np.linspace(-reach_mm, reach_mm, SAMPLES)[None, :]
    per_x = spacing.mm_per_pixel_x if spacing else 1.0
    per_y = spacing.mm_per_pixel_y if spacing else 1.0
    column = np.rint(pullback.transducer_px[0] + depth * np.cos(angles) / per_x).astype(int)
    row = np.rint(pullback.transducer_px[1] + depth * np.sin(angles) / per_y).astype(int)
    rows, columns = pullback.frames.rows, pullback.frames.columns
    inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    return np.where(inside, row * columns + column, 0), inside
