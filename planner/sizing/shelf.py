"""What a catalogue offers one segment, in the order of preference: worked out once for each catalogue and policy.

The order does not depend on the vein, so that a vein only strikes runs out of it: one comparison of whole columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.device import Catalogue
from planner.model.policy import Policy
from planner.sizing.foreshortening import knows_its_length
from planner.sizing.runs import Run, grouped, single_runs, stacked_runs, tapered_runs


@dataclass(frozen=True, eq=False)
class Shelf:
    """All single stents of a catalogue, and every run of those that may be recommended.

    Attributes
    ----------
    singles
        In the catalogue's order, recalled ones included.
    runs
        What may be recommended: single stents, stacks and tapers, in the order of preference.
    totals_mm, diameters_mm, caudal_diameters_mm, wide_mm, is_single, is_taper
        Of `runs`, shape (runs,) each.
    group
        Which runs stand in for one another, shape (runs,): of one model, cranial and caudal diameter.
    diameter_index
        Which of `made_mm` each run's diameter is, shape (runs,).
    pool
        Places in `runs` of the single stents and of the longest stack of each group, shape (pool,).
    made_mm
        Diameters that may be recommended, ascending.
    """

    singles: tuple[Run, ...]
    runs: tuple[Run, ...]
    totals_mm: FloatArray
    diameters_mm: FloatArray
    caudal_diameters_mm: FloatArray
    wide_mm: FloatArray
    is_single: BoolArray
    is_taper: BoolArray
    group: IntArray
    diameter_index: IntArray
    pool: IntArray
    made_mm: tuple[float, ...]


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
            run.is_taper,
            len(run.sizes),
            run.shelf_rank,
            run.total_mm,
            run.unevenness_mm,
            not all(knows_its_length(run.model, size.deployed) for size in run.sizes),
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
    runs = tuple(sorted((*offered, *_stacks(offered), *_tapers(offered)), key=key))
    groups = {group: index for index, group in enumerate(dict.fromkeys(_group(run) for run in runs))}
    group = np.array([groups[_group(run)] for run in runs], dtype=np.intp)
    diameters, made_mm = np.array([run.diameter_mm for run in runs]), tuple(sorted({run.diameter_mm for run in runs}))
    return Shelf(
        singles=singles,
        runs=runs,
        totals_mm=np.array([run.total_mm for run in runs]),
        diameters_mm=diameters,
        caudal_diameters_mm=np.array([run.caudal_diameter_mm for run in runs]),
        wide_mm=np.array([run.wide_mm for run in runs]),
        is_single=np.array([len(run.sizes) == 1 for run in runs], dtype=bool),
        is_taper=np.array([run.is_taper for run in runs], dtype=bool),
        group=group,
        diameter_index=np.searchsorted(made_mm, diameters),
        pool=_pool(runs),
        made_mm=made_mm,
    )


def _stacks(offered: list[Run]) -> Iterable[Run]:
    return (stack for singles in grouped(offered).values() for stack in stacked_runs(singles))


def _tapers(offered: list[Run]) -> Iterable[Run]:
    by_model: dict[str, list[Run]] = {}
    for run in offered:
        by_model.setdefault(run.model.id, []).append(run)
    return (taper for singles in by_model.values() for taper in tapered_runs(singles))


def _pool(runs: tuple[Run, ...]) -> IntArray:
    longest: dict[tuple[str, float, float], int] = {}
    for index, run in enumerate(runs):
        held = longest.get(_group(run))
        if len(run.sizes) > 1 and not run.is_taper and (held is None or run.total_mm > runs[held].total_mm):
            longest[_group(run)] = index
    singles = [index for index, run in enumerate(runs) if len(run.sizes) == 1]
    return np.array(sorted((*singles, *longest.values())), dtype=np.intp)


def _group(run: Run) -> tuple[str, float, float]:
    return run.model.id, run.diameter_mm, run.caudal_diameter_mm
