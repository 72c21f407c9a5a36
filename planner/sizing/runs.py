"""Runs of stents that the catalogue could supply: one stent, or several that overlap to the length needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations_with_replacement, product

from planner.model.assessment import PlacedStent
from planner.model.device import Catalogue, StentModel, StentSize
from planner.model.policy import Policy
from planner.sizing.landing import Coverage

MOST_STENTS = 3
"""A longer chain than three is not proposed; nobody reports such runs as routine."""

MOST_STEP_MM = 2.0
"""Of the diameters of two stents, one inside the other. Clinical reference, section 4.3."""


@dataclass(frozen=True)
class Run:
    """Stents of one model, cranial first, each overlapping the next and none wider than the one before."""

    model: StentModel
    sizes: tuple[StentSize, ...]
    overlap_mm: float

    @cached_property
    def diameter_mm(self) -> float:
        """Nominal diameter of the widest, which lies over the disease."""
        return self.sizes[0].diameter_mm

    @cached_property
    def caudal_diameter_mm(self) -> float:
        """Nominal diameter at the caudal end."""
        return self.sizes[-1].diameter_mm

    @property
    def is_taper(self) -> bool:
        """Whether it ends narrower than it begins."""
        return self.caudal_diameter_mm < self.diameter_mm

    @cached_property
    def total_mm(self) -> float:
        """Labelled length of the whole run, overlaps counted once."""
        return sum(size.length_mm for size in self.sizes) - self.overlap_mm * (len(self.sizes) - 1)

    @cached_property
    def wide_mm(self) -> float:
        """Of its length what no narrower stent shares, from the cranial end."""
        return self.sizes[0].length_mm - self.overlap_mm if self.is_taper else self.total_mm

    @property
    def unevenness_mm(self) -> float:
        """By how much its longest piece exceeds its shortest."""
        lengths = [size.length_mm for size in self.sizes]
        return max(lengths) - min(lengths)

    @cached_property
    def verified(self) -> bool:
        """Whether every size in it was verified."""
        return all(size.verified for size in self.sizes)

    @property
    def shelf_rank(self) -> int:
        """0 all of it lies on the shelf, 1 nobody counted, 2 not enough lies there."""
        counted = [(size.stock, needed) for size, needed in Counter(self.sizes).items()]
        if any(stock is not None and stock < needed for stock, needed in counted):
            return 2
        return 1 if any(stock is None for stock, _ in counted) else 0

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
        verified_by=size.signature,
        stock=size.stock,
    )


def overlap_of(model: StentModel, policy: Policy) -> float:
    """Overlap of two stents of this model; the longer one where the design is not known."""
    return policy.overlap_mm.value if model.braided is False else policy.overlap_braided_mm.value


def single_runs(catalogue: Catalogue, policy: Policy) -> tuple[Run, ...]:
    """Every size of every model, alone."""
    return tuple(Run(model, (size,), overlap_of(model, policy)) for model in catalogue.models for size in model.sizes)


def stacked_runs(singles: Sequence[Run]) -> Iterator[Run]:
    """Every stack of two or three of these, which are of one model and diameter; longest piece cranially."""
    sizes = sorted((run.sizes[0] for run in singles), key=lambda size: -size.length_mm)
    for count in range(2, MOST_STENTS + 1):
        for pieces in combinations_with_replacement(sizes, count):
            yield Run(singles[0].model, pieces, singles[0].overlap_mm)


def tapered_runs(singles: Sequence[Run]) -> Iterator[Run]:
    """Every pair of these, which are of one model, whose caudal stent is narrower by a step that may be overlapped."""
    for cranial, caudal in product(singles, singles):
        step_mm = cranial.diameter_mm - caudal.diameter_mm
        if 0 < step_mm <= MOST_STEP_MM:
            yield Run(cranial.model, (*cranial.sizes, *caudal.sizes), cranial.overlap_mm)


def grouped(runs: Iterable[Run]) -> dict[tuple[str, float], list[Run]]:
    """Runs by model and diameter."""
    groups: dict[tuple[str, float], list[Run]] = {}
    for run in runs:
        groups.setdefault((run.model.id, run.diameter_mm), []).append(run)
    return groups
