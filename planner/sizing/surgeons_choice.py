"""A stent that the surgeon wants, placed by the same rules as one that the program chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, inf

from planner.model.assessment import PlacedStent
from planner.model.device import Catalogue
from planner.model.intake import LengthAllowance
from planner.model.measurements import SizingInputs, StentChoice
from planner.model.plan import StentPlacement
from planner.model.policy import Policy
from planner.said import say
from planner.sizing.allowance import needed_length_mm
from planner.sizing.diameter import suffices
from planner.sizing.landing import Coverage
from planner.sizing.outlook import Outlook
from planner.sizing.runs import Run, grouped, place, single_runs, stacked_runs
from planner.sizing.shelf import rank_key

UNNAMED_DEVICE = say("Stent as entered")
"""For a size that somebody typed and no product of the catalogue has."""


@dataclass(frozen=True)
class Chosen:
    """Stents of one plan, cranial first.

    Attributes
    ----------
    diameter_mm
        Of the stent that opens the lesion.
    covered_mm
        Length of vein under stents.
    """

    stents: tuple[PlacedStent, ...]
    diameter_mm: float
    covered_mm: float


def placed_by_surgeon(placements: Sequence[StentPlacement], catalogue: Catalogue, inputs: SizingInputs) -> Chosen:
    """Stents where the surgeon put them."""
    on_the_axis = inputs.lesion.start_mm is not None  # without positions there is no place to name
    stents = tuple(
        _stent(catalogue, each.model_id, each.diameter_mm, each.length_mm, each.cranial_mm if on_the_axis else None)
        for each in sorted(placements, key=lambda placement: placement.cranial_mm)
    )
    edges = [(each.cranial_mm, each.cranial_mm + each.length_mm) for each in placements]
    return Chosen(stents, _opening_diameter(stents, inputs), _covered_mm(edges))


def _covered_mm(edges: list[tuple[float, float]]) -> float:
    """Length of vein under stents: overlaps once, gaps not at all."""
    covered_mm, reached_mm = 0.0, -inf
    for cranial_mm, caudal_mm in sorted(edges):
        covered_mm += max(0.0, caudal_mm - max(cranial_mm, reached_mm))
        reached_mm = max(reached_mm, caudal_mm)
    return covered_mm


def wanted_by_surgeon(
    wanted: StentChoice,
    inputs: SizingInputs,
    catalogue: Catalogue,
    policy: Policy,
    coverage: Coverage | None,
    outlook: Outlook,
    own: LengthAllowance | None,
) -> Chosen | None:
    """One stent of the wanted diameter; without a wanted length, the one or the overlapping ones that fit.

    None where no length is known, or where it is longer than any stent that is made.
    """
    runs = sorted(_runs_of(wanted, catalogue, policy), key=rank_key(policy, inputs.lesion.segment))
    length_mm = wanted.length_mm
    if length_mm is None:
        if coverage is None:
            return None
        outlook.make_exact(wanted.diameter_mm)
        drift = outlook.drift(wanted.diameter_mm)

        def is_long_enough(run: Run) -> bool:
            return suffices(run.total_mm, needed_length_mm(coverage, drift, own, run.total_mm))

        length_mm = float(ceil(needed_length_mm(coverage, drift, own, coverage.length_mm)))
        longest_mm = max((size.length_mm for model in catalogue.models for size in model.sizes), default=0.0)
        enough = [run for run in runs if is_long_enough(run)] or _shortest_stacks(runs, is_long_enough)
        if not enough and length_mm > longest_mm:
            return None
        runs = enough
    if runs:
        return Chosen(runs[0].placed(coverage), wanted.diameter_mm, runs[0].total_mm)
    edges = None if coverage is None else coverage.edges_mm(length_mm)
    cranial_mm = None if edges is None else edges[0]
    stent = _stent(catalogue, wanted.model_id or "", wanted.diameter_mm, length_mm, cranial_mm)
    return Chosen((stent,), wanted.diameter_mm, length_mm)


def _shortest_stacks(runs: list[Run], is_long_enough: Callable[[Run], bool]) -> list[Run]:
    """The fewest stents of one product that are long enough, the least length first."""
    stacks = (stack for singles in grouped(runs).values() for stack in stacked_runs(singles) if is_long_enough(stack))
    return sorted(stacks, key=lambda stack: (len(stack.sizes), stack.total_mm, stack.unevenness_mm))


def _runs_of(wanted: StentChoice, catalogue: Catalogue, policy: Policy) -> list[Run]:
    """Sizes of the catalogue that are the wanted one; a blocked product only where it was asked for by name."""
    return [
        run
        for run in single_runs(catalogue, policy)
        if run.diameter_mm == wanted.diameter_mm
        and wanted.length_mm in (None, run.total_mm)
        and (run.model.id == wanted.model_id if wanted.model_id else not run.model.blocked)
    ]


def _stent(
    catalogue: Catalogue, model_id: str, diameter_mm: float, length_mm: float, cranial_mm: float | None
) -> PlacedStent:
    """A stent of this size; of the catalogue where it is there, else as entered and unverified."""
    model = catalogue.model(model_id)
    size = None if model is None else model.size(diameter_mm, length_mm)
    if model is not None and size is not None:
        return place(model, size, cranial_mm, None if cranial_mm is None else cranial_mm + length_mm)
    return PlacedStent(
        model_id=model_id,
        device=UNNAMED_DEVICE if model is None else model.device,
        diameter_mm=diameter_mm,
        length_mm=length_mm,
        cranial_mm=cranial_mm,
        caudal_mm=None if cranial_mm is None else cranial_mm + length_mm,
        sheath_fr=None,
        verified=False,
    )


def _opening_diameter(stents: tuple[PlacedStent, ...], inputs: SizingInputs) -> float:
    """Diameter of the narrowest stent over the lesion; of the narrowest of all where none lies there."""
    start_mm, end_mm = inputs.lesion.start_mm, inputs.lesion.end_mm
    if start_mm is None or end_mm is None:
        return min(stent.diameter_mm for stent in stents)
    over = [
        stent.diameter_mm
        for stent in stents
        if stent.cranial_mm is not None and stent.cranial_mm < end_mm and (stent.caudal_mm or 0.0) > start_mm
    ]
    return min(over or [stent.diameter_mm for stent in stents])
