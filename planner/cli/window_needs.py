"""What a window needs of the machine, and which package brings what is missing."""

from __future__ import annotations

import ctypes
import os
import sys

from planner.errors import InputRefused

SYSTEM_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Shared libraries that Qt needs on Linux and a bare system may lack, with Debian's and Ubuntu's package."""

X_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for windows on an X screen. Qt ends the program when one is missing, so they are looked for first."""

INSTEAD = "the commands plan, size, measure, venogram and inspect work without it"


def require_screen() -> None:
    """Refuse in words where Qt would end the program: no screen, or a library of the X screen missing.

    Raises
    ------
    InputRefused
        With the package that brings what is missing.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise _cannot_start("there is no screen", INSTEAD)
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    missing = [package for library, package in X_PACKAGES.items() if not _is_there(library)]
    if missing:
        raise _cannot_start("system libraries are missing", f"install them: apt install {' '.join(missing)}")


def window_refusal(problem: ImportError) -> InputRefused:
    """Say what brings the part whose import failed: a Python package, or the system's package of a library."""
    message = str(problem)
    for library, package in SYSTEM_PACKAGES.items():
        if library in message:
            return _cannot_start(f"{library} is missing", f"install it: apt install {package} (Debian, Ubuntu)")
    if (problem.name or "").partition(".")[0] in ("PySide6", "pyqtgraph", "shiboken6"):
        return _cannot_start(
            f"{problem.name} is missing", "install the window's packages: python -m pip install 'ilioplan[window]'"
        )
    raise problem


def _cannot_start(why: str, hint: str) -> InputRefused:
    return InputRefused(f"the window cannot start because {why}", hint, "open")


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
