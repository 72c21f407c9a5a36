"""What a console burns into its pictures: name, date, frequency, depth, frame counter and a scale of ticks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

TEXT_GREY, TICK_GREY = 205, 170


@dataclass(frozen=True)
class Overlay:
    """Lines for the upper left corner, and the scale: a tick each tick_mm, a longer one each second."""

    lines: tuple[str, ...]
    mm_per_px: float
    centre_px: float
    size_px: int
    tick_mm: float = 5.0
    right_panel_px: int = 0
    text_px: int = 11


def burn_in(images: np.ndarray, overlay: Overlay, frame_labels: list[str]) -> np.ndarray:
    """Pictures (frames, rows, columns) with the overlay drawn, widened by the panel on the right if there is one."""
    wide = np.pad(images, ((0, 0), (0, 0), (0, overlay.right_panel_px)))
    font = ImageFont.load_default(overlay.text_px)
    steady = _steady_layer(overlay, font)
    wide = np.maximum(wide, steady)
    for picture, label in zip(wide, frame_labels, strict=True):
        drawn = Image.new("L", (96, overlay.text_px + 4))
        ImageDraw.Draw(drawn).text((0, 0), label, fill=TEXT_GREY, font=font)
        top = overlay.size_px - overlay.text_px - 8
        left = wide.shape[2] - 96 if overlay.right_panel_px else overlay.size_px - 62
        patch = picture[top : top + overlay.text_px + 4, left : left + 96]
        np.maximum(patch, np.asarray(drawn)[:, : patch.shape[1]], out=patch)
    return wide


def _steady_layer(overlay: Overlay, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> np.ndarray:
    layer = Image.new("L", (overlay.size_px + overlay.right_panel_px, overlay.size_px))
    pen = ImageDraw.Draw(layer)
    left = overlay.size_px + 6 if overlay.right_panel_px else 4
    for row, line in enumerate(overlay.lines):
        pen.text((left, 4 + row * (overlay.text_px + 3)), line, fill=TEXT_GREY, font=font)
    step = overlay.tick_mm / overlay.mm_per_px
    count = int(overlay.size_px / 2 / step)
    for i in range(-count, count + 1):
        at = round(overlay.centre_px + i * step)
        length = 6 if i % 2 == 0 else 3
        pen.line([(at, overlay.size_px - 1), (at, overlay.size_px - length)], fill=TICK_GREY)
        pen.line([(0, at), (length - 1, at)], fill=TICK_GREY)
    return np.asarray(layer)
