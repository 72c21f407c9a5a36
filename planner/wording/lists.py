"""Several things named one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from planner.said import joined, say


def list_all(parts: Sequence[str]) -> str:
    """Return "a, b and c"; the only part as it is."""
    if len(parts) == 1:
        return parts[0]
    return say("{earlier} and {last}", earlier=joined(", ", parts[:-1]), last=parts[-1])


def list_choices(parts: Sequence[str]) -> str:
    """Return "a, b or c"; the only part as it is."""
    if len(parts) == 1:
        return parts[0]
    return say("{earlier} or {last}", earlier=joined(", ", parts[:-1]), last=parts[-1])
