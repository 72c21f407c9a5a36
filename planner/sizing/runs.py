"""Runs of stents that the catalogue could supply: one stent, or the fewest that overlap to the length needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations_with_replacement

from planner.model.assessment import PlacedStent
from planner.model.device import Catalogue, StentModel, StentSize
from planner.model.policy import Policy
from planner.sizing.landing import Coverage

MOST_STENTS = 3
"""A longer chain than three is not proposed; nobody reports such runs as routine."""


@dataclass(frozen=True)
class Run:
    """Stents of one model and diameter, cranial first, each overlapping the next."""

    model: StentModel
    sizes: tuple[StentSize, ...]
    overlap_mm: float

    @cached_property
    def diameter_mm(self) -> float:
        """Nominal diameter of all of them."""
        return self.sizes[0].diameter_mm

    @cached_property
    def total_mm(self) -> float:
        """Labelled length of the whole run, overlaps counted once."""
        return sum(size.length_mm for size in self.sizes) - self.overlap_mm * (len(self.sizes) - 1)

    @cached_property
    def verified(self) -> bool:
        """Whether every size in it was verified."""
        return all(size.verified for size in self.sizes)

    @cached_property
    def unplaced(self) -> tuple[PlacedStent, ...]:
        """The stents without edges, for where positions are not known."""
        return tuple(place(self.model, size, None, None) for size in self.sizes)

    def placed(self, coverage: Coverage | None) -> tuple[PlacedStent, ...]:
        """The stents where they would lie; without edges where positions are not known."""
        edges = None if coverage is None else coverage.edges_mm(self.total_mm)
        if edges is None:
            return self.unplaced
        stents, cranial_mm = [], edges[0]
        for size in self.sizes:
            caudal_mm = cranial_mm + size.length_mm
            stents.append(place(self.model, size, cranial_mm, caudal_mm))
            cranial_mm = caudal_mm - self.overlap_mm
        return tuple(stents)


def place(model: StentModel, size: StentSize, cranial_mm: float | None, caudal_mm: float | None) -> PlacedStent:
    """A stent of the catalogue as part of a plan."""
    return PlacedStent(
        model_id=model.id,
        device=model.device,
        diameter_mm=size.diameter_mm,
        length_mm=size.length_mm,
        cranial_mm=cranial_mm,
        caudal_mm=caudal_mm,
        sheath_fr=size.sheath_fr,
        verified=size.verified,
    )


def overlap_of(model: StentModel, policy: Policy) -> float:
    """Overlap of two stents of this model; the longer one where the design is not known."""
    return policy.overlap_mm.value if model.braided is False else policy.overlap_braided_mm.value


def single_runs(catalogue: Catalogue, policy: Policy) -> tuple[Run, ...]:
    """Every size of every model, alone."""
    return tuple(Run(model, (size,), overlap_of(model, policy)) for model in catalogue.models for size in model.sizes)


def stacked_runs(singles: Sequence[Run], suffices: Callable[[Run], bool]) -> Iterator[Run]:
    """For each model and diameter of which no single stent suffices, the shortest run of the fewest stents that does."""
    groups: dict[tuple[str, float], list[Run]] = {}
    for run in singles:
        groups.setdefault((run.model.id, run.diameter_mm), []).append(run)
    for runs in groups.values():
        if not any(suffices(run) for run in runs):
            stack = _shortest_stack(runs, suffices)
            if stack is not None:
                yield stack


def _shortest_stack(runs: list[Run], suffices: Callable[[Run], bool]) -> Run | None:
    """Longest piece cranially; of equally long runs the one with the most even pieces."""
    sizes = sorted((run.sizes[0] for run in runs), key=lambda size: -size.length_mm)
    for count in range(2, MOST_STENTS + 1):
        stacks = [
            Run(runs[0].model, pieces, runs[0].overlap_mm) for pieces in combinations_with_replacement(sizes, count)
        ]
        enough = [stack for stack in stacks if suffices(stack)]
        if enough:
            return min(enough, key=lambda stack: (stack.total_mm, stack.sizes[0].length_mm - stack.sizes[-1].length_mm))
    return None
