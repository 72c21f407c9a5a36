"""How colours look to eyes that do not tell red from green, and how far apart two colours are. Pure arithmetic.

Simulation: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
Vision Deficiency", IEEE TVCG 15 (2009) 1291-1298, severity 1.0. Distance: CIE 1976 L*a*b*, D65; about 2 is the least
that can be told apart side by side, 10 and more is told apart at a glance.
"""

from __future__ import annotations

from typing import Final, Literal

import numpy as np

from planner.model.arrays import FloatArray

Vision = Literal["normal", "protanopia", "deuteranopia"]
VISIONS: Final[tuple[Vision, ...]] = ("normal", "protanopia", "deuteranopia")

_SEEN: Final[dict[Vision, list[list[float]]]] = {
    "normal": [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
}
_TO_XYZ: Final = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
]
_WHITE: Final = [0.95047, 1.0, 1.08883]


def linear(colour: str) -> FloatArray:
    """Linear red, green and blue of "#RRGGBB", shape (3,), 0 to 1 (IEC 61966-2-1)."""
    stored = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.asarray(np.where(stored <= 0.04045, stored / 12.92, ((stored + 0.055) / 1.055) ** 2.4))


def seen_lab(colour: str, vision: Vision) -> FloatArray:
    """L*, a*, b* of a colour as that vision has it, shape (3,)."""
    seen = np.clip(np.array(_SEEN[vision]) @ linear(colour), 0.0, 1.0)
    ratio = (np.array(_TO_XYZ) @ seen) / np.array(_WHITE)
    root = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = root
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def difference(first: str, second: str, vision: Vision = "normal") -> float:
    """How far apart two colours look."""
    return float(np.linalg.norm(seen_lab(first, vision) - seen_lab(second, vision)))
