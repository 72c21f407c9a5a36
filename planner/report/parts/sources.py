"""Numbers the sources of one plan in the order they are first needed."""

from __future__ import annotations

from planner.said import touched


class SourceList:
    """Grows while a plan's content is built; each distinct source gets one number, from 1."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, source: str) -> int | None:
        """Return the number of a source; None for an empty one."""
        if not source.strip():
            return None
        return self._numbers.setdefault(touched(source, _in_one_line), len(self._numbers) + 1)

    @property
    def entries(self) -> tuple[str, ...]:
        """All sources so far, the first numbered 1."""
        return tuple(self._numbers)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
