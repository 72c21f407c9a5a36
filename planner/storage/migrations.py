"""Case files of every version that ever was, brought up to the one that is read today, one step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planner.errors import InputRefused
from planner.said import say

SCHEMA = "ilioplan.case"
CURRENT = 1

Document = dict[str, Any]
Step = Callable[[Document], Document]

STEPS: Mapping[int, Step] = {}
"""For each older version the step to the next one; a step returns a new document and leaves the given one alone."""


def schema_name(version: int = CURRENT) -> str:
    """The schema's name with its version, as the file carries it."""
    return f"{SCHEMA}/{version}"


def migrate(document: Document, subject: object, steps: Mapping[int, Step] = STEPS, current: int = CURRENT) -> Document:
    """Return the document as the current version would have written it.

    Raises
    ------
    InputRefused
        When it is not a case document, or one of a version that this program does not know.
    """
    version = _version(document, subject)
    if version > current:
        wrong = say(
            "was written by a newer version of the program (case format {version}, this one reads {current})",
            version=version,
            current=current,
        )
        raise InputRefused(wrong, say("update Ilioplan to open it"), subject)
    for number in range(version, current):
        document = {**steps[number](document), "schema": schema_name(number + 1)}
    return document


def _version(document: Document, subject: object) -> int:
    name, _, number = str(document.get("schema", "")).partition("/")
    if name != SCHEMA or not (number.isascii() and number.isdigit()) or len(number) > 6 or int(number) < 1:
        raise InputRefused(say("is not an Ilioplan case file"), say("choose a file that ends in .ilioplan"), subject)
    return int(number)
