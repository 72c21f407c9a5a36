"""From one vein to a recommended stent: the diameter rule, the length rule, and what the catalogue has.

The order is: least diameter, length to cover, prediction, allowance, best size, and the prediction once more for what
that size really covers. A surgeon's own stent is evaluated by the same functions instead of being replaced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from planner.model.arrays import IntArray
from planner.model.assessment import Candidate, LengthRule, Recommendation
from planner.model.device import Catalogue
from planner.model.diameter_rule import DiameterRule
from planner.model.intake import Intake, LengthAllowance
from planner.model.measurements import SizingInputs
from planner.model.on_demand import OnDemand
from planner.model.plan import StentPlacement
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.model.robustness import Robustness
from planner.sizing.allowance import length_rule
from planner.sizing.candidates import alternatives, considered, ranked_runs
from planner.sizing.demand import Demand
from planner.sizing.diameter import caudal_required_mm, required_diameter, suffices
from planner.sizing.landing import Coverage, plan_coverage
from planner.sizing.measures import choices_by_measure
from planner.sizing.outlook import Outlook
from planner.sizing.robustness import choice_robustness, unplaced_robustness
from planner.sizing.shelf import Shelf, shelf_of
from planner.sizing.surgeons_choice import Chosen, placed_by_surgeon, wanted_by_surgeon


@dataclass(frozen=True)
class _Question:
    """One vein with what any stent in it has to meet, and what may be put into it."""

    inputs: SizingInputs
    catalogue: Catalogue
    policy: Policy
    own: LengthAllowance | None
    rule: DiameterRule
    coverage: Coverage | None
    shelf: Shelf
    outlook: Outlook


def recommend(
    inputs: SizingInputs,
    catalogue: Catalogue,
    policy: Policy,
    intake: Intake,
    allowance: LengthAllowance | None = None,
    placements: Sequence[StentPlacement] = (),
) -> tuple[Recommendation, Elongation]:
    """Return the recommendation, or the evaluation of the surgeon's own stent, with its prediction.

    Parameters
    ----------
    allowance
        The surgeon's own length allowance; the intake's, else the model's, where it is None.
    placements
        Stents that the surgeon put on the vein; they, else `inputs.wanted_stent`, are evaluated instead of choosing.
    """
    asked = _question(inputs, catalogue, policy, allowance or intake.length_allowance)
    ranking = _rank(asked)
    by_surgeon = bool(placements) or inputs.wanted_stent is not None
    judged, elongation = _judge(asked, _surgeons_own(asked, placements) if by_surgeon else ranking.best)
    recommendation = replace(
        judged,
        alternatives=OnDemand(partial(ranking.alternatives, skip_first=not by_surgeon)),
        considered=OnDemand(ranking.considered),
        chosen_by="surgeon" if by_surgeon else "program",
        robustness=ranking.robustness,
    )
    return recommendation, elongation


def evaluate(
    inputs: SizingInputs,
    catalogue: Catalogue,
    policy: Policy,
    intake: Intake,
    placements: Sequence[StentPlacement],
    allowance: LengthAllowance | None = None,
) -> tuple[Recommendation, Elongation]:
    """Return what `recommend` says of stents that the surgeon holds, without comparing them: fast enough for a drag."""
    asked = _question(inputs, catalogue, policy, allowance or intake.length_allowance)
    judged, elongation = _judge(asked, placed_by_surgeon(placements, catalogue, inputs))
    return replace(judged, chosen_by="surgeon"), elongation


def _question(inputs: SizingInputs, catalogue: Catalogue, policy: Policy, own: LengthAllowance | None) -> _Question:
    rule, coverage = required_diameter(inputs, policy), plan_coverage(inputs, policy)
    shelf = shelf_of(catalogue, policy, inputs.lesion.segment)
    rule = replace(rule, by_measure=choices_by_measure(inputs, policy, shelf.made_mm))
    outlook = Outlook(inputs, policy, None if coverage is None else coverage.length_mm, _diameters_mm(shelf))
    return _Question(inputs, catalogue, policy, own, rule, coverage, shelf, outlook)


def _surgeons_own(asked: _Question, placements: Sequence[StentPlacement]) -> Chosen | None:
    inputs = asked.inputs
    if placements:
        return placed_by_surgeon(placements, asked.catalogue, inputs)
    assert inputs.wanted_stent is not None
    return wanted_by_surgeon(
        inputs.wanted_stent, inputs, asked.catalogue, asked.policy, asked.coverage, asked.outlook, asked.own
    )


def _judge(asked: _Question, chosen: Chosen | None) -> tuple[Recommendation, Elongation]:
    """What is said of the chosen stents by themselves, and the prediction for what they really cover."""
    inputs, coverage, outlook = asked.inputs, asked.coverage, asked.outlook
    diameter_mm = chosen.diameter_mm if chosen is not None else _diameter_to_expect(inputs, asked.rule, asked.shelf)
    covered_mm = None if chosen is None else chosen.covered_mm
    outlook.make_exact(diameter_mm)
    judged = Recommendation(
        stents=() if chosen is None else chosen.stents,
        diameter=asked.rule,
        length=_length(inputs, coverage, outlook, asked.own, diameter_mm, covered_mm),
        balloon_mm=diameter_mm if chosen is not None or coverage is None else None,
        covered_mm=covered_mm,
    )
    return judged, outlook.final(diameter_mm, covered_mm or outlook.cover_mm)


@dataclass(frozen=True)
class _Ranking:
    """What the program would choose, and everything it considered; `demand` is None where nothing can be placed."""

    asked: _Question
    demand: Demand | None
    ranked: IntArray
    robustness: Robustness

    @property
    def best(self) -> Chosen | None:
        """The first, where it would lie."""
        if not self.ranked.size:
            return None
        run = self.asked.shelf.runs[self.ranked[0]]
        return Chosen(run.placed(self.asked.coverage), run.diameter_mm, run.total_mm)

    def considered(self) -> tuple[Candidate, ...]:
        """Every size with its rank or the reason it is out."""
        if self.demand is None:
            return ()
        return considered(self.demand, self.asked.shelf, self.asked.outlook, self.ranked)

    def alternatives(self, *, skip_first: bool) -> tuple[Candidate, ...]:
        """The best others."""
        if self.demand is None:
            return ()
        return alternatives(self.demand, self.asked.shelf, self.asked.outlook, self.ranked, skip_first=skip_first)


def _rank(asked: _Question) -> _Ranking:
    inputs, policy, shelf, outlook = asked.inputs, asked.policy, asked.shelf, asked.outlook
    if asked.coverage is None:
        return _Ranking(asked, None, np.empty(0, dtype=np.int64), unplaced_robustness(inputs, policy, shelf))
    required_mm = asked.rule.required_mm
    caudal_mm = caudal_required_mm(inputs, policy)
    demand = Demand(
        inputs, policy, required_mm, required_mm if caudal_mm is None else caudal_mm, asked.coverage, asked.own
    )
    ranked = ranked_runs(demand, shelf, outlook)
    best = shelf.runs[ranked[0]] if ranked.size else None
    return _Ranking(asked, demand, ranked, choice_robustness(demand, shelf, outlook, best))


def _diameters_mm(shelf: Shelf) -> tuple[float, ...]:
    """Every diameter that is listed, recalled ones included."""
    return tuple(sorted({run.diameter_mm for run in shelf.singles}))


def _diameter_to_expect(inputs: SizingInputs, rule: DiameterRule, shelf: Shelf) -> float:
    """The diameter to predict with where no stent could be chosen: the wanted, the next available, or the required."""
    if inputs.wanted_stent is not None:
        return inputs.wanted_stent.diameter_mm
    return min((each for each in shelf.made_mm if suffices(each, rule.required_mm)), default=rule.required_mm)


def _length(
    inputs: SizingInputs,
    coverage: Coverage | None,
    outlook: Outlook,
    own: LengthAllowance | None,
    diameter_mm: float,
    covered_mm: float | None,
) -> LengthRule | None:
    if coverage is None:
        return None
    drift = outlook.drift(diameter_mm)
    return length_rule(coverage, inputs.lesion.length_mm, drift, own, covered_mm or coverage.length_mm)
