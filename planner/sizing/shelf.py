"""What a catalogue offers one segment, in the order of preference: worked out once for each catalogue and policy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.device import Catalogue
from planner.model.policy import Policy
from planner.sizing.runs import MOST_STENTS, Run, single_runs


@dataclass(frozen=True, eq=False)
class Shelf:
    """All single stents of a catalogue, and the longest stacks of those that may be recommended.

    Attributes
    ----------
    singles
        In the catalogue's order, recalled ones included.
    ordered
        Those that may be recommended, in the order of preference.
    pool
        `ordered` with the longest stack of each model and diameter among them, where it ranks.
    diameters_mm
        Of what may be recommended, ascending.
    """

    singles: tuple[Run, ...]
    ordered: tuple[Run, ...]
    pool: tuple[Run, ...]
    diameters_mm: tuple[float, ...]
    pool_diameters_mm: FloatArray
    pool_totals_mm: FloatArray
    pool_is_stack: BoolArray
    pool_group: tuple[int, ...]


class _Same:
    """A frozen record as a key by what it is, not by what it holds: hashing a whole catalogue takes longer than a plan."""

    def __init__(self, record: object) -> None:
        self.record = record

    def __hash__(self) -> int:
        return id(self.record)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.record is other.record


def shelf_of(catalogue: Catalogue, policy: Policy, segment: str) -> Shelf:
    """Return the catalogue as this segment sees it."""
    return _shelf(_Same(catalogue), _Same(policy), segment)


def rank_key(policy: Policy, segment: str) -> Callable[[Run], tuple[object, ...]]:
    """How runs are ordered; see the description of `candidates`."""

    def key(run: Run) -> tuple[object, ...]:
        return (
            not run.verified,
            run.total_mm < policy.preferred_minimum_length_mm.value,
            label_distance(run, segment),
            run.diameter_mm,
            len(run.sizes),
            run.total_mm,
            run.model.braided is not False and run.model.braid_angle_deg is None,
            run.model.id,
        )

    return key


def label_distance(run: Run, segment: str) -> int:
    """0 labelled for this segment, 1 no label read, 2 labelled for others only."""
    labelled = run.model.indicated_segments
    if labelled is None:
        return 1
    return 0 if segment in labelled else 2


@lru_cache(maxsize=32)
def _shelf(catalogue: _Same, policy: _Same, segment: str) -> Shelf:
    assert isinstance(catalogue.record, Catalogue)
    assert isinstance(policy.record, Policy)
    singles, key = single_runs(catalogue.record, policy.record), rank_key(policy.record, segment)
    offered = [run for run in singles if not run.model.blocked]
    longest: dict[tuple[str, float], Run] = {}
    for run in sorted(offered, key=lambda each: each.total_mm):
        longest[_group(run)] = run
    stacks = [Run(run.model, run.sizes * MOST_STENTS, run.overlap_mm) for run in longest.values()]
    pool = tuple(sorted((*offered, *stacks), key=key))
    groups = {group: index for index, group in enumerate(longest)}
    return Shelf(
        singles=singles,
        ordered=tuple(sorted(offered, key=key)),
        pool=pool,
        diameters_mm=tuple(sorted({run.diameter_mm for run in offered})),
        pool_diameters_mm=np.array([run.diameter_mm for run in pool]),
        pool_totals_mm=np.array([run.total_mm for run in pool]),
        pool_is_stack=np.array([len(run.sizes) > 1 for run in pool], dtype=bool),
        pool_group=tuple(groups[_group(run)] for run in pool),
    )


def _group(run: Run) -> tuple[str, float]:
    return run.model.id, run.diameter_mm
