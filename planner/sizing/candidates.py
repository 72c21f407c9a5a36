"""Every size of the catalogue judged against one vein: in which order, or why it is out.

Order, each rule deciding only where those before it are equal: verified sizes first; runs of at least the preferred
total length; stents labelled for this segment; the least diameter; one diameter throughout before a taper; the fewest
stents; what lies on the shelf; the least extra length; even pieces; braids without a length table last. None of these
depends on the vein, so that a larger vein or a longer lesion can only strike candidates out and never reorder them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.model.arrays import IntArray
from planner.model.assessment import Candidate
from planner.said import Numeral, joined, say
from planner.sizing.demand import Demand
from planner.sizing.diameter import landing_diameters_mm, oversize_percent, suffices
from planner.sizing.outlook import Outlook
from planner.sizing.runs import Run
from planner.sizing.shelf import Shelf, label_distance

MOST_ALTERNATIVES = 5


def ranked_runs(demand: Demand, shelf: Shelf, outlook: Outlook) -> IntArray:
    """Places on the shelf of every run that meets the demand, best first; the first one's prediction uses all draws."""
    if shelf.runs:
        outlook.make_exact(_narrowest_mm(demand, shelf))
    while True:
        ranked = demand.best(shelf, outlook)
        if not ranked.size or outlook.is_exact(shelf.runs[ranked[0]].diameter_mm):
            return ranked
        outlook.make_exact(shelf.runs[ranked[0]].diameter_mm)


def considered(demand: Demand, shelf: Shelf, outlook: Outlook, ranked: IntArray) -> tuple[Candidate, ...]:
    """Every run that fits, by rank, then every single size that does not, with the reason."""
    oversize = _Oversize(demand, outlook)
    taken = [shelf.runs[place] for place in ranked]
    fitting = [
        _candidate(run, demand, oversize, rank, tuple(_merits(run, demand, outlook)))
        for rank, run in enumerate(taken, 1)
    ]
    fits = {(run.model.id, run.sizes[0].key) for run in taken if len(run.sizes) == 1}
    rows = [run for run in taken if len(run.sizes) > 1]
    out = [
        _candidate(run, demand, oversize, None, (_why_out(run, demand, outlook, rows),))
        for run in shelf.singles
        if (run.model.id, run.sizes[0].key) not in fits
    ]
    return tuple(fitting + out)


def alternatives(
    demand: Demand, shelf: Shelf, outlook: Outlook, ranked: IntArray, *, skip_first: bool
) -> tuple[Candidate, ...]:
    """The best of each model and diameters, in order and ranked anew; without the first where it is the one chosen."""
    oversize = _Oversize(demand, outlook)
    best: dict[tuple[str, float, float], Run] = {}
    for place in ranked[1:] if skip_first else ranked:
        run = shelf.runs[place]
        best.setdefault((run.model.id, run.diameter_mm, run.caudal_diameter_mm), run)
    shown = list(best.values())[:MOST_ALTERNATIVES]
    return tuple(
        _candidate(run, demand, oversize, rank, tuple(_merits(run, demand, outlook)))
        for rank, run in enumerate(shown, 2 if skip_first else 1)
    )


def _narrowest_mm(demand: Demand, shelf: Shelf) -> float:
    """The narrowest diameter that is wide enough, which is the likeliest to be chosen; else the widest of all."""
    return next((mm for mm in shelf.made_mm if suffices(mm, demand.required_mm)), shelf.made_mm[-1])


class _Oversize:
    """Stretch of the wall by each run, in percent: cranial landing, caudal landing, and caudally once it has thinned."""

    def __init__(self, demand: Demand, outlook: Outlook) -> None:
        self._cranial_mm, self._caudal_mm = landing_diameters_mm(demand.inputs, demand.policy)
        self._outlook = outlook

    def of(self, run: Run) -> tuple[float | None, float | None, float | None]:
        return (
            oversize_percent(run.diameter_mm, self._cranial_mm),
            oversize_percent(run.caudal_diameter_mm, self._caudal_mm),
            oversize_percent(run.caudal_diameter_mm, self._outlook.after_mm(run.diameter_mm)),
        )


def _candidate(run: Run, demand: Demand, oversize: _Oversize, rank: int | None, merits: tuple[str, ...]) -> Candidate:
    return Candidate(run.placed(demand.coverage), rank, *oversize.of(run), merits, rank is None)


def _merits(run: Run, demand: Demand, outlook: Outlook) -> Iterator[str]:
    """What it meets, then what ranks it, in the order in which ranking goes."""
    needed_mm, policy = demand.needed_mm(run, outlook), demand.policy
    preferred_mm = policy.preferred_minimum_length_mm.value
    yield say(
        "{diameter:g} mm meets the required {required:.1f} mm", diameter=run.diameter_mm, required=demand.required_mm
    )
    yield (
        say(
            "{total:g} mm covers the required {needed:.1f} mm with {spare:.1f} mm to spare",
            total=run.total_mm,
            needed=needed_mm,
            spare=max(0.0, run.total_mm - needed_mm),
        )
    )
    if len(run.sizes) > 1:
        count = len(run.sizes)
        yield (
            say(
                "{count} stents with {overlap:g} mm overlap, narrowing to {diameter:g} mm for the caudal landing, "
                "which needs {required:.1f} mm",
                count=count,
                overlap=run.overlap_mm,
                diameter=run.caudal_diameter_mm,
                required=demand.caudal_required_mm,
            )
            if run.is_taper
            else say(
                "{count} stents with {overlap:g} mm overlap, as no single one is long enough",
                count=count,
                overlap=run.overlap_mm,
            )
        )
    yield say("size verified at this site") if run.verified else say("size not verified")
    if run.total_mm < preferred_mm:
        yield say("shorter than the preferred {preferred:g} mm, so after those that reach it", preferred=preferred_mm)
    elif needed_mm < preferred_mm:
        yield say(
            "at least the preferred {preferred:g} mm, so before shorter ones that would cover", preferred=preferred_mm
        )
    yield (say("labelled for this segment"), say("no label was read"), say("not labelled for this segment alone"))[
        label_distance(run, demand.inputs.lesion.segment)
    ]
    if run.shelf_rank != 1:
        yield say("on the shelf") if run.shelf_rank == 0 else say("not enough of it on the shelf")


def _why_out(run: Run, demand: Demand, outlook: Outlook, rows: Sequence[Run]) -> str:
    """Why a single stent does not do; `rows` are those that do."""
    notice = next((recall for recall in run.model.recalls if recall.blocks), None)
    if notice is not None:
        return say("safety notice of {date}: {reason}", date=notice.date, reason=notice.reason)
    if not suffices(run.diameter_mm, demand.required_mm):
        return say(
            "{diameter:g} mm is below the required {required:.1f} mm",
            diameter=run.diameter_mm,
            required=demand.required_mm,
        )
    needed_mm = demand.needed_mm(run, outlook)
    if not suffices(run.total_mm, needed_mm):
        row = next((row for row in rows if row.model.id == run.model.id and run.sizes[0] in row.sizes), None)
        if row is not None:
            return _as_part(run, row, demand.needed_mm(row, outlook))
        return say("{total:g} mm is shorter than the required {needed:.1f} mm", total=run.total_mm, needed=needed_mm)
    return say(
        "{total:g} mm would come closer to the profunda than {clearance:g} mm",
        total=run.total_mm,
        clearance=demand.policy.profunda_clearance_mm.value,
    )


def _as_part(run: Run, row: Run, needed_mm: float) -> str:
    """What the row that a stent is part of covers as a whole."""
    lengths = joined(" + ", (Numeral(f"{size.length_mm:g}") for size in row.sizes))
    return say(
        "{total:g} mm alone is too short; it serves in the row of {lengths} mm, which covers {covered:g} "
        "mm with {overlap:g} mm overlap where {needed:.1f} mm are required",
        total=run.total_mm,
        lengths=lengths,
        covered=row.total_mm,
        overlap=row.overlap_mm,
        needed=needed_mm,
    )
