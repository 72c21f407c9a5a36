"""One scale of type sizes, in device-independent pixels; nothing in the window uses another."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from planner.resources import resource_path
from planner.said import say

SMALL: Final = 12
BODY: Final = 13
HEADING: Final = 20
NUMBER: Final = 26
DISPLAY: Final = 60
"""Readable from two metres on a 24-inch screen: capitals about 12 mm high."""

DISPLAY_OF_SEVERAL: Final = 46
"""Two or three stents, one over the other."""

FALLBACKS: Final = (say("Inter"), say("Segoe UI"), say("Helvetica Neue"), say("Noto Sans"), say("DejaVu Sans"))


def load_fonts() -> tuple[str, ...]:
    """Register the fonts that come with the program and return the families to use, best first.

    Needs a QGuiApplication.
    """
    bundled: list[str] = []
    folder = resource_path("fonts")
    for path in sorted([*folder.glob("*.ttf"), *folder.glob("*.otf")]):
        number = QFontDatabase.addApplicationFont(str(path))
        bundled += [name for name in QFontDatabase.applicationFontFamilies(number) if name not in bundled]
    known = set(QFontDatabase.families())
    return tuple(bundled) + tuple(name for name in FALLBACKS if name in known and name not in bundled)


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font at one size of the scale, with figures of equal width so that live numbers do not dance."""
    made = QFont()
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
