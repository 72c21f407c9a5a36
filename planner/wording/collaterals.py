"""Collaterals in words: how many of each kind, and whether a person vouches for them."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.venogram import Collateral
from planner.said import joined, say
from planner.wording.labels import COLLATERAL_LABELS


def count_collaterals(collaterals: Sequence[Collateral]) -> str:
    """Return "2 ascending lumbar, 1 cross-pelvic"; empty for none."""
    counts = {kind: sum(held.kind == kind for held in collaterals) for kind in COLLATERAL_LABELS}
    return joined(
        ", ",
        (say("{count} {kind}", count=count, kind=COLLATERAL_LABELS[kind]) for kind, count in counts.items() if count),
    )


def describe_collaterals(collaterals: Sequence[Collateral]) -> str:
    """Return the line for the printed plan; empty for none."""
    marked = [held for held in collaterals if not held.is_proposal]
    proposed = len(collaterals) - len(marked)
    parts = [
        count_collaterals(marked),
        say("{count} proposed, not confirmed", count=proposed) if proposed else "",
    ]
    return say("Collaterals: {found}.", found=joined("; ", (part for part in parts if part))) if collaterals else ""
