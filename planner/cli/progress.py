"""Progress on a terminal's standard error, and nowhere else."""

from __future__ import annotations

import sys
from types import TracebackType

from planner.model.progress import Progress, silent

BAR_CELLS = 24


class TerminalProgress:
    """Draws one line while work runs and wipes it afterwards; silent when standard error is not a terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Progress:
        return self._draw if self._shown else silent

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")

    def _draw(self, doing: str, share: float) -> None:
        full = round(BAR_CELLS * min(max(share, 0.0), 1.0))
        sys.stderr.write(f"\r\x1b[K{'█' * full}{'·' * (BAR_CELLS - full)} {doing}")
        sys.stderr.flush()
