"""Small ultrasound pullbacks of an elliptical vein whose contour is known exactly.

Made without the sample cases' maker, and more simply, so that the two can disagree: speckle is drawn on beams and
depths as smoothed complex noise, scaled by the tissue it lies in, log-compressed, and put on the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

BEAMS = 256


@dataclass(frozen=True)
class Look:
    """How one made pullback is pictured.

    Levels are decibels below white; `kept` is the share of tissue speckle (amplitude) that stays from frame to frame.
    """

    blood_db: float = -38.0
    wall_db: float = -8.0
    tissue_db: float = -18.0
    wall_mm: float = 0.9
    range_db: float = 55.0
    gamma: float = 1.0
    kept: float = 0.7
    field_mm: float = 50.0
    size_px: int = 256
    ring_mm: float = 0.4
    loss_db_per_mm: float = 0.1
    noise_db: float = -50.0


@dataclass(frozen=True)
class Phantom:
    """images (frames, rows, columns) uint8; contours_mm (frames, 128, 2) from the transducer; mm per pixel in x and y."""

    images: np.ndarray
    contours_mm: np.ndarray
    mm_per_pixel: tuple[float, float]
    transducer_px: tuple[float, float]

    @property
    def count(self) -> int:
        return len(self.images)

    @property
    def rows(self) -> int:
        return self.images.shape[1]

    @property
    def columns(self) -> int:
        return self.images.shape[2]

    def frame(self, index: int) -> np.ndarray:
        return self.images[index]

    def block(self, start: int, stop: int) -> np.ndarray:
        return self.images[start:stop]

    @property
    def sector_px(self) -> tuple[int, int, int, int]:
        return 0, 0, self.columns - 1, self.rows - 1


def ellipse_contours(semi_mm: np.ndarray, centre_mm: np.ndarray, tilt_rad: np.ndarray, points: int = 128) -> np.ndarray:
    """Contours (frames, points, 2) of ellipses with semi-axes semi_mm (frames, 2) about centre_mm (frames, 2)."""
    t = 2 * np.pi * np.arange(points) / points
    x, y = semi_mm[:, :1] * np.cos(t), semi_mm[:, 1:] * np.sin(t)
    c, s = np.cos(tilt_rad)[:, None], np.sin(tilt_rad)[:, None]
    return np.stack([x * c - y * s, x * s + y * c], axis=-1) + centre_mm[:, None]


def draw_vein(
    semi_mm: np.ndarray,
    centre_mm: np.ndarray,
    tilt_rad: np.ndarray,
    look: Look = Look(),
    seed: int = 0,
    squeeze_y: float = 1.0,
) -> Phantom:
    """A pullback of an elliptical vein; `squeeze_y` shrinks the rows, so that pixels are not square."""
    rng = np.random.default_rng(seed)
    semi_mm, centre_mm = np.atleast_2d(semi_mm), np.atleast_2d(centre_mm)
    frames = len(semi_mm)
    tilt_rad = np.broadcast_to(tilt_rad, frames)
    depth_mm = np.linspace(0, look.field_mm / 2, 220)
    tissue = _noise(rng, len(depth_mm))
    patches = 3.0 * ndimage.gaussian_filter(rng.standard_normal((BEAMS, len(depth_mm))), (9, 14), mode="wrap") * 40
    pictures = []
    for k in range(frames):
        tissue = look.kept * tissue + np.sqrt(1 - look.kept**2) * _noise(rng, len(depth_mm))
        level, moving = _levels(depth_mm, semi_mm[k], centre_mm[k], float(tilt_rad[k]), look, patches)
        echo = _blurred(10 ** (level / 20) * np.where(moving, _noise(rng, len(depth_mm)), tissue), depth_mm)
        echo += 10 ** (look.noise_db / 10) * rng.exponential(size=echo.shape)
        ring = (depth_mm > 1.0) * np.exp(-(depth_mm - 1.0) / look.ring_mm) * (1.2 + np.cos(depth_mm * 9))
        decibel = 10 * np.log10(echo + ring + 1e-9)
        grey = np.clip(1 + decibel / look.range_db, 0, 1) ** look.gamma * 255
        grey[:, depth_mm < 1.0] = 0
        pictures.append(_drawn(grey, depth_mm, look, squeeze_y))
    rows = pictures[0].shape[0]
    mm = look.field_mm / look.size_px
    contours = ellipse_contours(semi_mm, centre_mm, tilt_rad)
    return Phantom(np.stack(pictures), contours, (mm, mm / squeeze_y), ((look.size_px - 1) / 2, (rows - 1) / 2))


def _noise(rng: np.random.Generator, depths: int) -> np.ndarray:
    return (rng.standard_normal((BEAMS, depths)) + 1j * rng.standard_normal((BEAMS, depths))) / np.sqrt(2)


def _blurred(scatter: np.ndarray, depth_mm: np.ndarray) -> np.ndarray:
    """Power of the echoes after a pulse of 0.15 mm and a beam of 1.6 degrees."""
    sigma = 1.6 * BEAMS / 360, 0.15 / (depth_mm[1] - depth_mm[0])
    gain = 4 * np.pi * sigma[0] * sigma[1]
    real, imag = (
        ndimage.gaussian_filter(part, sigma, mode=("wrap", "nearest")) for part in (scatter.real, scatter.imag)
    )
    return gain * (real**2 + imag**2)


def _levels(depth_mm, semi_mm, centre_mm, tilt_rad, look, patches):
    angle = 2 * np.pi * np.arange(BEAMS)[:, None] / BEAMS
    x, y = depth_mm * np.cos(angle) - centre_mm[0], depth_mm * np.sin(angle) - centre_mm[1]
    c, s = np.cos(tilt_rad), np.sin(tilt_rad)
    u, v = x * c + y * s, -x * s + y * c
    inner = np.hypot(u / semi_mm[0], v / semi_mm[1]) < 1
    outer = np.hypot(u / (semi_mm[0] + look.wall_mm), v / (semi_mm[1] + look.wall_mm)) < 1
    level = np.where(inner, look.blood_db, np.where(outer, look.wall_db, look.tissue_db + patches))
    return level - look.loss_db_per_mm * depth_mm, inner


def _drawn(grey: np.ndarray, depth_mm: np.ndarray, look: Look, squeeze_y: float) -> np.ndarray:
    mm = look.field_mm / look.size_px
    rows = round(look.size_px * squeeze_y)
    x = (np.arange(look.size_px) - (look.size_px - 1) / 2) * mm
    y = (np.arange(rows) - (rows - 1) / 2)[:, None] * mm / squeeze_y
    radius = np.hypot(x, y)
    beam = (np.arctan2(y, x) % (2 * np.pi)) * BEAMS / (2 * np.pi)
    place = np.stack([beam + 0 * radius, radius / (depth_mm[1] - depth_mm[0])])
    wrapped = np.concatenate([grey, grey[:1]])
    picture = ndimage.map_coordinates(wrapped, place, order=1, mode="nearest")
    picture[radius > look.field_mm / 2] = 0
    return picture.round().astype(np.uint8)
