"""From grey levels to contrast: attenuation, the patient's move between mask and contrast, and the subtracted picture.

X-ray is absorbed exponentially (Beer-Lambert), so the logarithm of the grey level grows linearly with the matter
crossed and the difference of two logarithms is the contrast alone, whatever bone lies behind it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

Picture = NDArray[np.float32]

SMALLEST_MOVE_PX = 0.15
"""Moves below this are left uncorrected: interpolating would blur more than it mends."""


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
    floor = np.float32(1e-3)
    veiled = np.maximum(share + np.float32(tone), floor) / np.float32(1 + tone)
    return np.asarray(-np.float32(1 + tone) * np.log(veiled), dtype=np.float32)


def reduced(picture: NDArray[Any], factor: int) -> Picture:
    """Mean over blocks of `factor` by `factor` pixels; rows and columns that fill no block are dropped.

    Works on a picture (rows, columns) or on a stack of them (frames, rows, columns).
    """
    rows, columns = (extent // factor for extent in picture.shape[-2:])
    cut = picture[..., : rows * factor, : columns * factor]
    if factor == 1:
        return np.asarray(cut, dtype=np.float32)
    # adding every n-th column, then every n-th row, is several times faster than a mean over blocks
    wide = np.float32 if cut.dtype.kind == "f" else np.int32
    across: NDArray[Any] = cut[..., ::factor].astype(wide)
    for start in range(1, factor):
        across += cut[..., start::factor]
    total = across[..., ::factor, :].copy()
    for start in range(1, factor):
        total += across[..., start::factor, :]
    return np.asarray(total / np.float32(factor * factor), dtype=np.float32)


def estimate_shift_px(fixed: Picture, moved: Picture) -> tuple[float, float]:
    """How far `moved` is displaced against `fixed`, as (x, y) in pixels of these pictures.

    Phase correlation finds the whole pixels, robust least squares on the gradients the rest. What differs between the
    pictures for other reasons than a move (the contrast) counts as outlier.
    """
    start = _phase_correlation(_high_pass(fixed), _high_pass(moved))
    return _refine_shift(_smooth(fixed), _smooth(moved), start)


def move_picture(picture: Picture, shift_px: tuple[float, float]) -> Picture:
    """Return `picture` displaced by (x, y) pixels; borders repeat the edge."""
    if np.hypot(*shift_px) < SMALLEST_MOVE_PX:
        return picture
    moved = ndimage.shift(picture, (shift_px[1], shift_px[0]), order=3, mode="nearest")
    return np.asarray(moved, dtype=np.float32)


def pixel_noise(picture: Picture) -> float:
    """One standard deviation of a pixel, from crosswise differences of neighbours: slopes and straight edges cancel."""
    cross = picture[1:, 1:] - picture[:-1, 1:] - picture[1:, :-1] + picture[:-1, :-1]
    return float(1.4826 * np.median(np.abs(cross[::2, ::2])) / 2)


def _smooth(picture: Picture) -> Picture:
    return np.asarray(ndimage.gaussian_filter(picture, 1.0), dtype=np.float32)


def _high_pass(picture: Picture) -> Picture:
    band = ndimage.gaussian_filter(picture, 1.0) - ndimage.gaussian_filter(picture, 6.0)
    limit = 3 * np.std(band)
    return np.asarray(np.clip(band, -limit, limit), dtype=np.float32)


def _phase_correlation(fixed: Picture, moved: Picture) -> tuple[float, float]:
    rows, columns = fixed.shape
    window = np.outer(np.hanning(rows), np.hanning(columns)).astype(np.float32)
    cross = np.asarray(fft.rfft2(moved * window)) * np.conj(np.asarray(fft.rfft2(fixed * window)))
    # only partly whitened: full whitening would let noise-only frequencies vote
    cross /= np.sqrt(np.abs(cross)) + 1e-9
    peak = np.asarray(fft.irfft2(cross, s=fixed.shape))
    row, column = np.unravel_index(int(np.argmax(peak)), peak.shape)
    dy = row - rows if row > rows // 2 else row
    dx = column - columns if column > columns // 2 else column
    return float(dx), float(dy)


def _refine_shift(fixed: Picture, moved: Picture, start: tuple[float, float]) -> tuple[float, float]:
    shift = np.array(start, dtype=float)
    down, right = (np.asarray(slope, dtype=float) for slope in np.gradient(fixed))
    margin = int(np.ceil(np.abs(shift).max())) + 3
    inner = (slice(margin, -margin), slice(margin, -margin))
    if min(fixed.shape) <= 2 * margin + 8:
        return start
    slopes = np.stack([right[inner].ravel(), down[inner].ravel()])
    for _ in range(4):
        back = ndimage.shift(moved, (-shift[1], -shift[0]), order=1, mode="nearest")
        residual = (fixed - back)[inner].ravel().astype(float)
        residual -= np.median(residual)
        spread = 1.4826 * float(np.median(np.abs(residual))) + 1e-9
        weight = 1 / (1 + (residual / (2 * spread)) ** 2) ** 2
        normal = (slopes * weight) @ slopes.T
        # back is `fixed` read at x + shift - move, so the residual is the gradient times what remains of the move
        step = np.linalg.lstsq(normal, (slopes * weight) @ residual, rcond=None)[0]
        shift += np.clip(step, -1, 1)
        if np.hypot(*step) < 0.005:
            break
    return float(shift[0]), float(shift[1])
