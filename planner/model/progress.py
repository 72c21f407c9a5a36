"""How long work tells that it moves on, and hears that it should stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Called with what is being done and the share done, 0 to 1. It raises `errors.Cancelled` to stop the work."""


def silent(_doing: str, _share: float) -> None:
    """Progress that nobody watches."""
