"""Wires the parts together; nothing else does. `python -m planner` is `ilioplan`."""

from __future__ import annotations

import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from planner.cli.arguments import build_parser
from planner.cli.commands import COMMANDS
from planner.cli.naming import naming_intake
from planner.cli.progress import TerminalProgress
from planner.cli.window_needs import require_screen, window_refusal
from planner.errors import PlannerError


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; a person's mistake ends in one line, a bug in a traceback."""
    words = sys.argv[1:] if words is None else words
    try:
        arguments = build_parser().parse_args(words)
        if arguments.command in (None, "open"):
            return _open_window(arguments)
        with TerminalProgress() as progress, naming_intake(getattr(arguments, "intake", None)):
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
    require_screen()
    try:
        from planner.ui.app import run
    except ImportError as problem:
        raise window_refusal(problem) from problem
    paths: list[Path] = [*getattr(arguments, "paths", ())]
    intake: Path | None = getattr(arguments, "intake", None)
    return run(paths if intake is None else [*paths, intake])


if __name__ == "__main__":
    sys.exit(main())
