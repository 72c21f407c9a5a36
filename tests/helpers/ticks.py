"""Speckle that changes and overlays that stand still: tick marks at known distances, and text that is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

from planner.model.pullback import Pullback
from tests.helpers.pullbacks import ArrayFrames, made_pullback

FRAMES = 6
LINES = (
    "SAMPLE^LEFT NIVL",
    "20250304 10:41:07",
    "10 MHz  60 mm",
    "Gain 41 dB  Area 118 mm2",
    "Min 9.1 mm  Max 14.2 mm",
)


def speckle(size: int, frames: int = FRAMES, seed: int = 0) -> np.ndarray:
    """Round pictures of speckle, shape (frames, size, size), no two alike."""
    rng = np.random.default_rng(seed)
    parts = ndimage.gaussian_filter(rng.normal(size=(2, frames, size, size)), (0, 0, 1.2, 2.2))
    grey = np.hypot(*parts)
    grey *= 60 / np.sqrt(np.mean(grey**2))
    y, x = np.mgrid[:size, :size]
    inside = np.hypot(x - size / 2, y - size / 2) < size / 2 - 2
    return np.where(inside, np.clip(grey, 0, 255), 0).astype(np.uint8)


def edge_ticks(size: int, period_px: tuple[float, float], grey: int = 170) -> np.ndarray:
    """Ticks along the bottom and the left edge, one in the middle, each on the nearest whole pixel."""
    picture = np.zeros((size, size), np.uint8)
    for at in tick_places(size, period_px[0]):
        picture[-5:, at] = grey
    for at in tick_places(size, period_px[1]):
        picture[at, :5] = grey
    return picture


def axis_dots(size: int, period_px: tuple[float, float], grey: int = 220) -> np.ndarray:
    """Dots of 2 by 2 pixels along both axes through the middle."""
    picture = np.zeros((size, size), np.uint8)
    middle = size // 2
    for at in tick_places(size, period_px[0]):
        picture[middle : middle + 2, at : at + 2] = grey
    for at in tick_places(size, period_px[1]):
        picture[at : at + 2, middle : middle + 2] = grey
    return picture


def tick_places(size: int, period_px: float) -> list[int]:
    """Whole pixels of ticks on either side of the middle."""
    reach = int((size / 2 - 3) / period_px)
    return [round(size / 2 + k * period_px) for k in range(-reach, reach + 1)]


def text(size: int, lines: tuple[str, ...] = LINES, letter_px: int = 12) -> np.ndarray:
    """Lines of text from the upper left corner down."""
    picture = Image.new("L", (size, size))
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(letter_px)
    for row, line in enumerate(lines):
        pen.text((4, 4 + row * (letter_px + 3)), line, fill=205, font=font)
    return np.asarray(picture)


def overlaid(pictures: np.ndarray, *layers: np.ndarray) -> ArrayFrames:
    """Frames with still layers over them."""
    for layer in layers:
        pictures = np.maximum(pictures, layer)
    return ArrayFrames(pictures)


def whole(frames: ArrayFrames) -> tuple[int, int, int, int]:
    """The sector that is the whole picture."""
    return 0, 0, frames.columns - 1, frames.rows - 1


def pullback_with(frames: ArrayFrames, spacing_problem: str = "no ultrasound region") -> Pullback:
    """An uncalibrated pullback of these frames."""
    middle = (frames.columns / 2, frames.rows / 2)
    plain = made_pullback(frames.count, spacing_mm=None)
    return replace(plain, frames=frames, transducer_px=middle, sector_px=whole(frames), spacing_problem=spacing_problem)
