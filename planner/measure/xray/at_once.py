"""Two independent pieces of work on two processors: scipy and numpy leave the interpreter free while they compute."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

PROCESSORS = max(1, min(4, os.cpu_count() or 1))

A = TypeVar("A")
B = TypeVar("B")


def both(first: Callable[[], A], second: Callable[[], B]) -> tuple[A, B]:
    """Return what two calls give that share nothing they write to; which ends first makes no difference."""
    with ThreadPoolExecutor(1, "beside") as beside:
        waited_for = beside.submit(first)
        here = second()
        return waited_for.result(), here


def each(work: Callable[[A], B], items: Sequence[A]) -> list[B]:
    """Return `work` of every item, in order, the items shared out over the processors."""
    with ThreadPoolExecutor(PROCESSORS, "each") as workers:
        return list(workers.map(work, items))
