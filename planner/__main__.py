"""Wires the parts together; nothing else does. `python -m planner` is `ilioplan`."""

from __future__ import annotations

import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from planner.cli.arguments import build_parser
from planner.cli.commands import COMMANDS
from planner.cli.progress import TerminalProgress
from planner.errors import InputRefused, PlannerError


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; a person's mistake ends in one line, a bug in a traceback."""
    words = sys.argv[1:] if words is None else words
    try:
        arguments = build_parser().parse_args(words)
        if arguments.command in (None, "open"):
            return _open_window(arguments)
        with TerminalProgress() as progress:
            return COMMANDS[arguments.command](arguments, progress)
    except PlannerError as error:
        if "--debug" in words:
            traceback.print_exc()
        sys.stderr.write(f"ilioplan: {error.sentence}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("ilioplan: stopped at your request; nothing was written\n")
        return 130


def _open_window(arguments: Namespace) -> int:
    try:
        from planner.ui.app import run
    except ImportError as error:
        raise InputRefused(
            f"the window cannot start ({error})", missing_window_hint(str(error)), "ilioplan open"
        ) from error
    paths: list[Path] = [*getattr(arguments, "paths", ())]
    intake: Path | None = getattr(arguments, "intake", None)
    return run(paths if intake is None else [*paths, intake])


def missing_window_hint(message: str) -> str:
    """Say what brings the part that the window lacks: a Python package, or the system's package of a library."""
    if "PySide6" in message or "pyqtgraph" in message or "shiboken" in message:
        return "install the window's packages with: python -m pip install 'ilioplan[window]'"
    for library, package in SYSTEM_PACKAGES.items():
        if library in message:
            return f"install the system package that brings {library}: apt install {package} (Debian, Ubuntu)"
    return "the commands plan, size, measure, venogram and inspect work without it"


SYSTEM_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
}
"""Shared libraries that Qt needs on Linux and that a bare system may lack."""

if __name__ == "__main__":
    sys.exit(main())
