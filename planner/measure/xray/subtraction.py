"""From grey levels to contrast: attenuation, the patient's move between mask and contrast, and the subtracted picture.

X-ray is absorbed exponentially (Beer-Lambert), so the logarithm of the grey level grows linearly with the matter
crossed and the difference of two logarithms is the contrast alone, whatever bone lies behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

from planner.measure.xray.at_once import each

Picture = NDArray[np.float32]

SMALLEST_MOVE_PX = 0.15
"""Moves below this are left uncorrected: interpolating would blur more than it mends."""

_LEAST_SHARE = 1e-3  # of full scale: darker is black
_COARSE_PX = 15  # twice this box is a Gaussian of 6 pixels
_HALVED_FROM_PX = 400
_REFINING_ROUNDS = 4  # of at most one pixel each
_SPREAD_STRIDE = 7  # every so many pixels tell a median


def grey_share(frame: NDArray[Any], bits_stored: int) -> Picture:
    """Return grey levels as shares of full scale, above 0 and below 1, in the shape of `frame`."""
    return (frame.astype(np.float32) + np.float32(0.5)) / np.float32(2.0**bits_stored)


def attenuation(share: Picture, tone: float = 0.0) -> Picture:
    """Return what the rays lost, from grey shares; larger where more is absorbed.

    Parameters
    ----------
    tone
        How far the grey scale is already logarithmic: 0 for grey levels that are proportional to the light, infinity for
        grey levels that are its logarithm, between them for what lies between. A negative tone takes off a veil of
        scattered light. The result's scale depends on the tone; its ratios within one picture do not.
    """
    if np.isinf(tone):
        return np.float32(1) - share
    # in place: a picture that is written once stays at hand
    lost = np.asarray(share, dtype=np.float32)
    lost = np.maximum(lost if tone == 0.0 else lost + np.float32(tone), np.float32(_LEAST_SHARE))
    if tone != 0.0:
        lost /= np.float32(1 + tone)
    np.log(lost, out=lost)
    lost *= -np.float32(1 + tone)
    return lost


def reduced(picture: NDArray[Any], factor: int) -> Picture:
    """Mean over blocks of `factor` by `factor` pixels; rows and columns that fill no block are dropped.

    Works on a picture (rows, columns) or on a stack of them (frames, rows, columns).
    """
    rows, columns = (extent // factor for extent in picture.shape[-2:])
    cut = picture[..., : rows * factor, : columns * factor]
    if factor == 1:
        return np.asarray(cut, dtype=np.float32)
    # whole rows first: they lie together in memory, and only a `factor`-th is left to be added across
    wide = _wide_enough(cut, factor * factor)
    down: NDArray[Any] = cut[..., ::factor, :].astype(wide)
    for start in range(1, factor):
        down += cut[..., start::factor, :]
    total = down[..., ::factor].copy()
    for start in range(1, factor):
        total += down[..., start::factor]
    return np.asarray(total * np.float32(1 / (factor * factor)), dtype=np.float32)


def _wide_enough(values: NDArray[Any], terms: int) -> type[np.generic]:
    """The narrowest type, which is the fastest, that holds the sum of so many of these values."""
    if values.dtype.kind == "f":
        return np.float32
    if values.dtype.kind != "u" or values.dtype.itemsize > 2 or values.size == 0:
        return np.int64
    most = (255 if values.dtype.itemsize == 1 else int(values.max())) * terms
    return np.uint16 if most < 2**16 else np.int32


def estimate_shift_px(fixed: Picture, moved: Picture) -> tuple[float, float]:
    """How far `moved` is displaced against `fixed`, as (x, y) in pixels of these pictures.

    Phase correlation finds the whole pixels, robust least squares on the gradients the rest. What differs between the
    pictures for other reasons than a move (the contrast) counts as outlier.
    """
    return estimate_shifts_px(fixed, [moved])[0]


def estimate_shifts_px(fixed: Picture, pictures: Sequence[Picture]) -> list[tuple[float, float]]:
    """`estimate_shift_px` of several pictures against one."""
    smooth, *smooths = each(_smooth, [fixed, *pictures])
    starts = _whole_moves(fixed, pictures, smooth, smooths)
    return each(lambda found: _refine_shift(smooth, *found), list(zip(smooths, starts, strict=True)))


def _whole_moves(
    fixed: Picture, pictures: Sequence[Picture], smooth: Picture, smooths: Sequence[Picture]
) -> list[tuple[float, float]]:
    """The moves to about a whole pixel; of large pictures they are found at half their resolution."""
    if min(fixed.shape) >= _HALVED_FROM_PX:
        halves = estimate_shifts_px(reduced(fixed, 2), [reduced(picture, 2) for picture in pictures])
        return [(float(np.rint(2 * x)), float(np.rint(2 * y))) for x, y in halves]
    window = np.outer(np.hanning(fixed.shape[0]), np.hanning(fixed.shape[1])).astype(np.float32)
    spectrum = np.conj(np.asarray(fft.rfft2(_high_pass(fixed, smooth) * window)))

    pairs = list(zip(pictures, smooths, strict=True))
    return each(lambda pair: _phase_correlation(spectrum, _high_pass(*pair) * window), pairs)


def move_picture(picture: Picture, shift_px: tuple[float, float]) -> Picture:
    """Return `picture` displaced by (x, y) pixels; borders repeat the edge."""
    if np.hypot(*shift_px) < SMALLEST_MOVE_PX:
        return picture
    moved = ndimage.shift(picture, (shift_px[1], shift_px[0]), order=3, mode="nearest")
    return np.asarray(moved, dtype=np.float32)


def pixel_noise(picture: Picture) -> float:
    """One standard deviation of a pixel, from crosswise differences of neighbours: slopes and straight edges cancel."""
    cross = picture[1::2, 1::2] - picture[:-1:2, 1::2] - picture[1::2, :-1:2] + picture[:-1:2, :-1:2]
    return float(1.4826 * np.median(np.abs(cross, out=cross)) / 2)


def twice_box_mean(picture: Picture, side: int) -> Picture:
    """Two means over `side` by `side` pixels: near enough to a wide Gaussian, at a cost that does not grow with it."""
    return np.asarray(ndimage.uniform_filter(ndimage.uniform_filter(picture, side), side), dtype=np.float32)


def _smooth(picture: Picture) -> Picture:
    return np.asarray(ndimage.gaussian_filter(picture, 1.0), dtype=np.float32)


def _high_pass(picture: Picture, smooth: Picture) -> Picture:
    band = smooth - twice_box_mean(picture, _COARSE_PX)
    limit = 3 * np.std(band)
    return np.asarray(np.clip(band, -limit, limit), dtype=np.float32)


def _phase_correlation(fixed_spectrum: NDArray[np.complex64], moved: Picture) -> tuple[float, float]:
    rows, columns = moved.shape
    cross = np.asarray(fft.rfft2(moved)) * fixed_spectrum
    # only partly whitened: full whitening would let noise-only frequencies vote
    cross /= np.sqrt(np.abs(cross)) + np.float32(1e-9)
    peak = np.asarray(fft.irfft2(cross, s=moved.shape))
    row, column = np.unravel_index(int(np.argmax(peak)), peak.shape)
    dy = row - rows if row > rows // 2 else row
    dx = column - columns if column > columns // 2 else column
    return float(dx), float(dy)


def _refine_shift(fixed: Picture, moved: Picture, start: tuple[float, float]) -> tuple[float, float]:
    shift = np.array(start, dtype=float)
    margin = int(np.ceil(np.abs(shift).max())) + _REFINING_ROUNDS + 2
    if min(fixed.shape) <= 2 * margin + 8:
        return start
    # central differences, on the inner part alone
    inner = (slice(margin, -margin), slice(margin, -margin))
    down = (fixed[margin + 1 : 1 - margin, inner[1]] - fixed[margin - 1 : -1 - margin, inner[1]]) / 2
    right = (fixed[inner[0], margin + 1 : 1 - margin] - fixed[inner[0], margin - 1 : -1 - margin]) / 2
    slopes = np.stack([right.ravel(), down.ravel()])
    for _ in range(_REFINING_ROUNDS):
        residual = (fixed[inner] - _inner_moved_back(moved, shift, margin)).ravel()
        residual -= np.median(residual[::_SPREAD_STRIDE])
        spread = 1.4826 * float(np.median(np.abs(residual[::_SPREAD_STRIDE]))) + 1e-9
        weight = residual * np.float32(0.5 / spread)
        weight *= weight
        weight += 1
        weight *= weight
        np.reciprocal(weight, out=weight)
        weighted = slopes * weight
        # back is `fixed` read at x + shift - move, so the residual is the gradient times what remains of the move
        step = np.linalg.lstsq((weighted @ slopes.T).astype(float), (weighted @ residual).astype(float), rcond=None)[0]
        shift += np.clip(step, -1, 1)
        if np.hypot(*step) < 0.005:
            break
    return float(shift[0]), float(shift[1])


def _inner_moved_back(moved: Picture, shift: NDArray[np.float64], margin: int) -> Picture:
    """`moved` displaced by minus x and y, linear between pixels, without a margin all around."""
    column, row = (int(whole) for whole in np.floor(shift))
    across, along = (np.float32(part) for part in shift - np.floor(shift))
    top, left = margin + row, margin + column
    rows, columns = moved.shape[0] - 2 * margin, moved.shape[1] - 2 * margin
    wide = moved[top : top + rows + 1, left : left + columns + 1]
    tall = wide[:, :-1] + across * (wide[:, 1:] - wide[:, :-1])
    return np.asarray(tall[:-1] + along * (tall[1:] - tall[:-1]))
