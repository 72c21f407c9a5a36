"""Every size of the catalogue judged against one vein: in which order, or why it is out.

Order, each rule deciding only where those before it are equal: verified sizes first; runs of at least the preferred
total length; stents labelled for this segment; the least oversize; the fewest stents; the least extra length; braids
without a length table last. None of these depends on the vein, so that a larger vein or a longer lesion can only strike
candidates out and never reorder them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.model.assessment import Candidate
from planner.model.intake import LengthAllowance
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing.allowance import needed_length_mm
from planner.sizing.diameter import landing_diameters_mm, oversize_percent, suffices
from planner.sizing.landing import Coverage
from planner.sizing.outlook import Outlook
from planner.sizing.runs import Run, stacked_runs
from planner.sizing.shelf import Shelf, label_distance, rank_key

MOST_ALTERNATIVES = 5


@dataclass(frozen=True)
class Demand:
    """What a run has to meet."""

    inputs: SizingInputs
    policy: Policy
    required_mm: float
    coverage: Coverage
    own: LengthAllowance | None

    def needed_mm(self, run: Run, outlook: Outlook) -> float:
        """Length that this run has to have."""
        return needed_length_mm(self.coverage, outlook.drift(run.diameter_mm), self.own, run.total_mm)

    def is_wide_enough(self, run: Run) -> bool:
        """Whether it is as wide as required."""
        return suffices(run.diameter_mm, self.required_mm)

    def is_long_enough(self, run: Run, outlook: Outlook) -> bool:
        """Whether it is as long as it needs to be."""
        return suffices(run.total_mm, self.needed_mm(run, outlook))


def ranked_runs(demand: Demand, shelf: Shelf, outlook: Outlook) -> list[Run]:
    """Every run that meets the demand, best first; the first one's prediction uses all draws."""
    usable = [run for run in shelf.ordered if demand.is_wide_enough(run)]
    if not usable:
        return []
    outlook.make_exact(min(run.diameter_mm for run in usable))
    while True:
        ranked = _fitting(demand, usable, outlook)
        if not ranked or outlook.is_exact(ranked[0].diameter_mm):
            return ranked
        outlook.make_exact(ranked[0].diameter_mm)


def considered(demand: Demand, shelf: Shelf, outlook: Outlook, ranked: list[Run]) -> tuple[Candidate, ...]:
    """Every run that fits, by rank, then every single size that does not, with the reason."""
    oversize = _Oversize(demand, outlook)
    fitting = [
        _candidate(run, demand, oversize, rank, _why_here(run, demand, outlook)) for rank, run in enumerate(ranked, 1)
    ]
    taken = {id(run) for run in ranked}
    out = [
        _candidate(run, demand, oversize, None, _why_out(run, demand, outlook))
        for run in shelf.singles
        if id(run) not in taken
    ]
    return tuple(fitting + out)


def alternatives(listed: tuple[Candidate, ...], *, skip_first: bool) -> tuple[Candidate, ...]:
    """The best of each model and diameter, in order and ranked anew; without the first where it is the one chosen."""
    best: dict[tuple[str, float], Candidate] = {}
    for candidate in listed:
        if candidate.rank is not None and not (skip_first and candidate.rank == 1):
            best.setdefault((candidate.stents[0].model_id, candidate.stents[0].diameter_mm), candidate)
    first = 2 if skip_first else 1
    shown = list(best.values())[:MOST_ALTERNATIVES]
    return tuple(replace(candidate, rank=rank) for rank, candidate in enumerate(shown, first))


def _fitting(demand: Demand, usable: list[Run], outlook: Outlook) -> list[Run]:
    long_enough = [run for run in usable if demand.is_long_enough(run, outlook)]
    reaches = demand.coverage.reaches_profunda
    fitting = [run for run in long_enough if not reaches(run.total_mm)]
    served = {(run.model.id, run.diameter_mm) for run in long_enough}
    short = [run for run in usable if (run.model.id, run.diameter_mm) not in served]
    stacks = [
        run for run in stacked_runs(short, lambda run: demand.is_long_enough(run, outlook)) if not reaches(run.total_mm)
    ]
    if not stacks:
        return fitting
    return sorted(fitting + stacks, key=rank_key(demand.policy, demand.inputs.lesion.segment))


class _Oversize:
    """Stretch of the wall by each diameter, in percent: cranial landing, caudal landing, and caudally once it has thinned."""

    def __init__(self, demand: Demand, outlook: Outlook) -> None:
        self._landings = landing_diameters_mm(demand.inputs, demand.policy)
        self._outlook = outlook
        self._known: dict[float, tuple[float | None, float | None, float | None]] = {}

    def of(self, diameter_mm: float) -> tuple[float | None, float | None, float | None]:
        if diameter_mm not in self._known:
            cranial_mm, caudal_mm = self._landings
            self._known[diameter_mm] = (
                oversize_percent(diameter_mm, cranial_mm),
                oversize_percent(diameter_mm, caudal_mm),
                oversize_percent(diameter_mm, self._outlook.after_mm(diameter_mm)),
            )
        return self._known[diameter_mm]


def _candidate(run: Run, demand: Demand, oversize: _Oversize, rank: int | None, why: str) -> Candidate:
    return Candidate(run.placed(demand.coverage), rank, *oversize.of(run.diameter_mm), why, rank is None)


def _why_here(run: Run, demand: Demand, outlook: Outlook) -> str:
    needed_mm = demand.needed_mm(run, outlook)
    parts = [
        f"{run.diameter_mm:g} mm meets the required {demand.required_mm:.1f} mm",
        f"{run.total_mm:g} mm covers the required {needed_mm:.1f} mm with {max(0.0, run.total_mm - needed_mm):.1f} mm to spare",
    ]
    if len(run.sizes) > 1:
        parts.append(f"{len(run.sizes)} stents with {run.overlap_mm:g} mm overlap, as no single one is long enough")
    if run.total_mm < demand.policy.preferred_minimum_length_mm.value:
        parts.append(f"shorter than the preferred {demand.policy.preferred_minimum_length_mm.value:g} mm")
    parts.append("size verified at this site" if run.verified else "size not verified")
    parts.append(
        ("labelled for this segment", "no label was read", "not labelled for this segment alone")[
            label_distance(run, demand.inputs.lesion.segment)
        ]
    )
    return "; ".join(parts)


def _why_out(run: Run, demand: Demand, outlook: Outlook) -> str:
    notice = next((recall for recall in run.model.recalls if recall.blocks), None)
    if notice is not None:
        return f"safety notice of {notice.date}: {notice.reason}"
    if not demand.is_wide_enough(run):
        return f"{run.diameter_mm:g} mm is below the required {demand.required_mm:.1f} mm"
    needed_mm = demand.needed_mm(run, outlook)
    if not demand.is_long_enough(run, outlook):
        return f"{run.total_mm:g} mm is shorter than the required {needed_mm:.1f} mm"
    return (
        f"{run.total_mm:g} mm would come closer to the profunda than {demand.policy.profunda_clearance_mm.value:g} mm"
    )
