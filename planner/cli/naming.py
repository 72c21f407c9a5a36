"""Which file a refusal is about, where only the images bring it to light."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.errors import InvalidEntry


@contextmanager
def naming_intake(intake: Path | None) -> Iterator[None]:
    """Name the intake file in a refusal of its landmarks, such as a pin outside the pullback."""
    try:
        yield
    except InvalidEntry as error:
        if intake is None or error.subject != "landmarks":
            raise
        raise InvalidEntry(error.wrong, error.hint, f"{intake}: {error.subject}") from error
