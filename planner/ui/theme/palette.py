"""The colours of the window, each with one meaning, in a dark and a light theme: the single source.

`palette.TEXT` is the colour of that role in the theme in force; read it when painting, never keep it at import. Text
colours reach WCAG AA (4.5 : 1) on every surface they are used on, marks 3 : 1. No meaning rests on hue alone: a mark
also has a word, a shape or a line style, because one man in twelve does not see red against green. Roles that are seen
together stay apart in simulated protanopia and deuteranopia (`colour_vision`).

Within a theme no two roles have the same value, so that `exchange` can tell from a colour which role it has.
"""

from __future__ import annotations

import re
from typing import Final, Literal

ThemeName = Literal["dark", "light"]
THEMES: Final[tuple[ThemeName, ...]] = ("dark", "light")

GROUND: str
PANEL: str
RAISED: str
HOVER: str
LINE: str
OUTLINE: str
IMAGE: str
TEXT: str
MUTED: str
FAINT: str
ACCENT: str
ACCENT_HOVER: str
ON_ACCENT: str
CONTOUR: str
CONTOUR_EDITED: str
CALIPER: str
CURSOR: str
IMAGE_TEXT: str
IMAGE_WARN: str
IMAGE_GOOD: str
CURSOR_LINE: str
AREA: str
LESION: str
REFERENCE: str
LANDING: str
STENT: str
MINIMUM: str
MARKER: str
BLOCK: str
WARN: str
INFO: str
GOOD: str
UNKNOWN: str
SEVERITY: dict[str, str]
VERDICT: dict[str, str]

_ON_IMAGES: Final = {
    "IMAGE": "#000000",
    "IMAGE_TEXT": "#F4F6F8",
    "IMAGE_WARN": "#F6BD3E",
    "IMAGE_GOOD": "#43D0A4",
    "CONTOUR": "#FFD84D",
    "CONTOUR_EDITED": "#7FE3FF",
    "CALIPER": "#D2D2CF",
    "CURSOR": "#FEFEFE",
    "MARKER": "#A6F08A",
}
"""Pictures are read in the dark in either theme."""

COLOURS: Final[dict[ThemeName, dict[str, str]]] = {
    "dark": {
        **_ON_IMAGES,
        "GROUND": "#0A0D12",
        "PANEL": "#11161D",
        "RAISED": "#19212B",
        "HOVER": "#222C39",
        "LINE": "#28323F",
        "OUTLINE": "#66778C",
        "TEXT": "#E9EEF4",
        "MUTED": "#A9B6C5",
        "FAINT": "#8E9CAD",
        "ACCENT": "#62B6F7",
        "ACCENT_HOVER": "#86C8FA",
        "ON_ACCENT": "#06121D",
        "CURSOR_LINE": "#FDFDFD",
        "AREA": "#E8EDF3",
        "LESION": "#FF7A59",
        "REFERENCE": "#2FBF9A",
        "LANDING": "#3D86E0",
        "STENT": "#D9A8F5",
        "MINIMUM": "#857F6A",
        "BLOCK": "#FF6B61",
        "WARN": "#F5BC3D",
        "INFO": "#7CC0F4",
        "GOOD": "#3FCFA2",
        "UNKNOWN": "#A9B5C4",
    },
    "light": {
        **_ON_IMAGES,
        "GROUND": "#E9EDF2",
        "PANEL": "#FBFCFD",
        "RAISED": "#F1F4F7",
        "HOVER": "#DDE4EC",
        "LINE": "#CBD4DE",
        "OUTLINE": "#6C7B8C",
        "TEXT": "#121A24",
        "MUTED": "#44505F",
        "FAINT": "#4A5665",
        "ACCENT": "#0A5FB4",
        "ACCENT_HOVER": "#0B4F94",
        "ON_ACCENT": "#FAFCFE",
        "CURSOR_LINE": "#0B62C9",
        "AREA": "#10161E",
        "LESION": "#C42B45",
        "REFERENCE": "#12858A",
        "LANDING": "#27408F",
        "STENT": "#9636DC",
        "MINIMUM": "#584C20",
        "BLOCK": "#A80F38",
        "WARN": "#7B5100",
        "INFO": "#1A5FA8",
        "GOOD": "#08694F",
        "UNKNOWN": "#45515F",
    },
}
ROLES: Final = tuple(COLOURS["dark"])

_SEVERITY: Final = {"block": "BLOCK", "warn": "WARN", "info": "INFO"}
_VERDICT: Final = {"treat": "GOOD", "consider": "WARN", "do_not_treat": "BLOCK", "insufficient": "UNKNOWN"}

_in_force: list[ThemeName] = ["dark"]
_mixtures: dict[ThemeName, dict[str, tuple[str, str, float]]] = {"dark": {}, "light": {}}


def use(theme: ThemeName) -> None:
    """Put a theme in force."""
    _in_force[0] = theme


def theme_in_force() -> ThemeName:
    """The theme whose colours are given out."""
    return _in_force[0]


def colours() -> dict[str, str]:
    """Every role's colour in the theme in force."""
    return COLOURS[_in_force[0]]


def __getattr__(name: str) -> object:
    held = colours()
    if name in held:
        return held[name]
    if name == "SEVERITY":
        return {severity: held[role] for severity, role in _SEVERITY.items()}
    if name == "VERDICT":
        return {verdict: held[role] for verdict, role in _VERDICT.items()}
    raise AttributeError(name)


def role_of(colour: str, theme: ThemeName) -> str | None:
    """Role that a colour has in a theme; None for one that is not of the palette."""
    wanted = colour.upper()
    return next((role for role, held in COLOURS[theme].items() if held == wanted), None)


def exchanged(colour: str, before: ThemeName, after: ThemeName) -> str:
    """The same role's colour, or the same mixture's, in another theme; colours of no role stay as they are."""
    role = role_of(colour, before)
    if role is not None:
        return COLOURS[after][role]
    mixture = _mixtures[before].get(colour.upper())
    if mixture is None:
        return colour
    return mixed(exchanged(mixture[0], before, after), exchanged(mixture[1], before, after), mixture[2])


def exchanged_in(text: str, before: ThemeName, after: ThemeName) -> str:
    """A stylesheet or rich text with every colour of it exchanged."""
    return re.sub(r"#[0-9A-Fa-f]{6}\b", lambda found: exchanged(found[0], before, after), text)


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
    """`colour` laid over `surface` with opacity `share`, as one opaque colour; remembered for `exchanged`."""
    pairs = [(int(colour[i : i + 2], 16), int(surface[i : i + 2], 16)) for i in (1, 3, 5)]
    made = "#" + "".join(f"{round(c * share + s * (1 - share)):02X}" for c, s in pairs)
    for theme in THEMES:
        if role_of(made, theme) is None and role_of(colour, theme) and role_of(surface, theme):
            _mixtures[theme][made] = (colour, surface, share)
    return made
