"""Where a number comes from: what went into it, by which rule, on whose authority, and how uncertain it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Derivation:
    """One number, or verdict, with its reasons; those of its inputs hang below it.

    Attributes
    ----------
    what
        In words: "Minimum lumen area of L1".
    value
        None where the entry explains a whole column of numbers at once.
    rule
        How it follows from `inputs`, or how it was obtained where there are none.
    source
        Where the rule, or the number itself, comes from; never empty.
    uncertainty
        In words; empty where the number carries none of its own.
    frames
        0-based frames on which it was read.
    """

    what: str
    value: float | str | None
    unit: str
    rule: str
    source: str
    uncertainty: str = ""
    frames: tuple[int, ...] = ()
    inputs: tuple[Derivation, ...] = ()

    def walk(self) -> Iterator[Derivation]:
        """Itself and everything below it."""
        yield self
        for below in self.inputs:
            yield from below.walk()
