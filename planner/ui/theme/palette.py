"""The colours of the dark room, each with one meaning.

Text colours reach WCAG AA (4.5 : 1) on every surface they are used on; marks reach 3 : 1. No meaning rests on hue
alone: a mark also has a word, a shape or a line style, because one man in twelve does not see red against green.
"""

from __future__ import annotations

from typing import Final

GROUND: Final = "#0A0D12"
PANEL: Final = "#11161D"
RAISED: Final = "#19212B"
HOVER: Final = "#222C39"
LINE: Final = "#28323F"
OUTLINE: Final = "#66778C"
IMAGE: Final = "#000000"

TEXT: Final = "#E9EEF4"
MUTED: Final = "#A9B6C5"
FAINT: Final = "#8593A4"

ACCENT: Final = "#62B6F7"
ON_ACCENT: Final = "#06121D"

CONTOUR: Final = "#FFD84D"
CONTOUR_EDITED: Final = "#7FE3FF"
CALIPER: Final = "#C9D3DE"
CURSOR: Final = "#FFFFFF"
AREA: Final = "#E9EEF4"
LESION: Final = "#FF7A59"
REFERENCE: Final = "#3FCFA2"
LANDING: Final = "#5AA9E6"
STENT: Final = "#D7A6EE"
MINIMUM: Final = "#B4A27A"
MARKER: Final = "#8FE388"

BLOCK: Final = "#FF6B61"
WARN: Final = "#F5BC3D"
INFO: Final = "#7CC0F4"
GOOD: Final = "#3FCFA2"
UNKNOWN: Final = "#A9B6C5"

SEVERITY: Final = {"block": BLOCK, "warn": WARN, "info": INFO}
VERDICT: Final = {"treat": GOOD, "consider": WARN, "do_not_treat": BLOCK, "insufficient": UNKNOWN}


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: str, surface: str, share: float) -> str:
    """`colour` laid over `surface` with opacity `share`, as one opaque colour."""
    pairs = [(int(colour[i : i + 2], 16), int(surface[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(c * share + s * (1 - share)):02X}" for c, s in pairs)
