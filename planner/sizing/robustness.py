"""How the choice changes over the measurement's own uncertainty: in closed form, so that it is exact and costs nothing.

The required diameter follows the reading error of the landing veins, the required length the error of positions and what
the vein may really take of it. Both requirements fall between sizes that are made; for each pair of steps the first size
in the order of preference that meets both is the choice, with the probability of that pair of steps. Where several stents
in a row are chosen, every row of the shelf is compared, by its length as a whole; a taper is judged for the vein as measured.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from scipy import special

from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.robustness import Firmness, Robustness, SizeShare
from planner.said import say
from planner.sizing.demand import Demand
from planner.sizing.diameter import COMPARED_DECIMALS, Hold, holds, required_diameter, suffices
from planner.sizing.outlook import Outlook
from planner.sizing.runs import Run
from planner.sizing.shelf import Shelf

HALF_STEP_MM = 0.5 * 10.0**-COMPARED_DECIMALS
"""What a requirement may exceed a size by and still be rounded down to it."""

REACH_SD = 6.0
"""Beyond so many standard deviations a chance is none, or certainty."""

LEAST_CHANCE = 1e-6
"""Pairs of steps that are less likely are not compared; a share is told from half of a percent."""

LENGTH_UNKNOWN = say("the lesion's length along the vein is not known")
NOTHING_MADE = say("the catalogue holds no stent that may be recommended")
PERIMETER_UNKNOWN = say("the landing vein's perimeter is not known, and a flat vein would need a wider stent")
CONFLUENCE_UNKNOWN = say(
    "the vein above the narrowing may be vena cava or landing vein, which would need a wider stent"
)
REFERENCE_UNKNOWN = say("no healthy vein below the disease was measured")


def choice_robustness(demand: Demand, shelf: Shelf, outlook: Outlook, chosen: Run | None) -> Robustness:
    """Return how firm the choice is; `chosen` is the program's, None where nothing fits."""
    inputs, policy = demand.inputs, demand.policy
    held = holds(inputs, policy)
    if not shelf.made_mm:
        return unplaced_robustness(inputs, policy, shelf)
    in_a_row = chosen is not None and len(chosen.sizes) > 1
    pool = _rows_too(demand, shelf, outlook) if in_a_row else shelf.pool
    slack_mm = _slack_mm(demand, shelf, outlook, pool)
    steps_mm = np.unique(slack_mm[np.isfinite(slack_mm)])
    by_length = _length_probabilities(demand, outlook, chosen, steps_mm)
    by_diameter = _diameter_probabilities(held, inputs, policy, shelf.made_mm)
    likely_width, likely_length = (np.flatnonzero(each > LEAST_CHANCE) for each in (by_diameter, by_length))
    widths_mm = np.array([*shelf.made_mm, shelf.made_mm[-1]])[likely_width]  # where none is wide enough: the widest
    wide = shelf.diameters_mm[pool][:, None] >= widths_mm
    enough = _long_enough(shelf, pool, slack_mm, np.append(steps_mm, np.inf)[likely_length])
    first, chances = _first_that_fits(wide, enough), by_diameter[likely_width][:, None] * by_length[likely_length]
    diameters: dict[float | None, float] = defaultdict(float)
    lengths: dict[float | None, float] = defaultdict(float)
    for column, width in enumerate(likely_width.tolist()):
        by_run = np.bincount(first[column] + 1, chances[column])
        for index in np.flatnonzero(by_run).tolist():
            run, chance = shelf.runs[pool[index - 1]] if index else None, float(by_run[index])
            made_mm = float(widths_mm[column]) if run is None else run.diameter_mm
            diameters[None if width == len(shelf.made_mm) else made_mm] += chance
            is_told = run is not None and (in_a_row or len(run.sizes) == 1)
            lengths[run.total_mm if run is not None and is_told else None] += chance
    return Robustness(
        diameter=_firmness(diameters, policy, _why_no_diameter(held, inputs, policy, shelf)),
        length=_firmness(lengths, policy),
        diameter_sd_mm=_diameter_sd_mm(held, policy),
        length_sd_mm=length_sd_mm(inputs, policy),
        firm_percent=policy.firm_choice_percent.value,
        stents_in_a_row=1 if chosen is None else len(chosen.sizes),
    )


def unplaced_robustness(inputs: SizingInputs, policy: Policy, shelf: Shelf) -> Robustness:
    """Return how firm the diameter is where no length is known, or nothing may be recommended."""
    held = holds(inputs, policy)
    probabilities = _diameter_probabilities(held, inputs, policy, shelf.made_mm)
    shares = dict(zip((*shelf.made_mm, None), probabilities.tolist(), strict=True))
    return Robustness(
        diameter=_firmness(shares, policy, _why_no_diameter(held, inputs, policy, shelf)),
        length=Firmness("cannot_tell", (), LENGTH_UNKNOWN if shelf.made_mm else NOTHING_MADE),
        diameter_sd_mm=_diameter_sd_mm(held, policy),
        length_sd_mm=None,
        firm_percent=policy.firm_choice_percent.value,
    )


def length_sd_mm(inputs: SizingInputs, policy: Policy) -> float | None:
    """One standard deviation of the length to cover: of the positions it was measured by, else of a length by hand."""
    if inputs.lesion.length_mm is None:
        return None
    if inputs.length_sd_percent is None:
        return policy.path_length_sd_mm.value
    return inputs.length_sd_percent / 100 * inputs.lesion.length_mm


def _reading_sd_mm(hold: Hold, policy: Policy) -> float:
    percent = policy.doubtful_diameter_sd_percent if hold.is_doubtful else policy.diameter_reading_sd_percent
    return percent.value / 100 * hold.perimeter_mm


def _diameter_sd_mm(held: list[Hold], policy: Policy) -> float | None:
    """Of the widest landing vein; None where nothing holds the stent."""
    widest = max(held, key=lambda hold: hold.perimeter_mm, default=None)
    return None if widest is None else _reading_sd_mm(widest, policy)


def _diameter_probabilities(
    held: list[Hold], inputs: SizingInputs, policy: Policy, diameters_mm: tuple[float, ...], excess: float = 0.0
) -> FloatArray:
    """Chance that each diameter is the narrowest that is wide enough; the last entry: that none is. Sums to 1."""
    sizes_mm, margin_mm = np.array(diameters_mm) + HALF_STEP_MM, policy.anchoring_margin_mm.value
    enough = np.where(sizes_mm >= (policy.target_diameter_mm(inputs.lesion.segment) or 0.0), 1.0, 0.0)
    for hold in held:
        landing_mm = hold.perimeter_mm * (1.0 + (0.0 if hold.perimeter_is_known else excess))
        enough = enough * special.ndtr((sizes_mm - margin_mm - landing_mm) / max(_reading_sd_mm(hold, policy), 1e-9))
    return _steps_between(enough)


def _rows_too(demand: Demand, shelf: Shelf, outlook: Outlook) -> IntArray:
    """Places of every run that may be chosen whatever the length, in the order of preference."""
    serves: IntArray = np.flatnonzero(~shelf.is_taper | demand.tapers_that_serve(shelf, outlook))
    return serves


def _steps_between(cumulative: FloatArray) -> FloatArray:
    """What each entry adds to the one before, from 0 and up to 1, shape (entries + 1,)."""
    steps = np.empty(cumulative.size + 1)
    steps[:-1] = cumulative
    steps[-1] = 1.0
    steps[1:] -= cumulative
    return steps


def _slack_mm(demand: Demand, shelf: Shelf, outlook: Outlook, pool: IntArray) -> FloatArray:
    """Length that each run of the pool has to spare as measured, shape (pool,); minus infinity at the profunda."""
    totals_mm = shelf.totals_mm[pool]
    slack = totals_mm - demand.all_needed_mm(shelf, outlook)[pool]
    slack[demand.coverage.all_reach_profunda(totals_mm)] = -np.inf
    return np.round(slack, 6)


def _length_probabilities(demand: Demand, outlook: Outlook, chosen: Run | None, steps_mm: FloatArray) -> FloatArray:
    """Chance that the length needed exceeds the measured one by up to each step and by more than the one before.

    The last entry: by more than any. What the vein takes of the length is a spread of its own, unless the surgeon set
    the allowance.
    """
    spread = None
    if demand.own is None and chosen is not None:
        spread = outlook.allowance_spread_mm(chosen.diameter_mm, chosen.total_mm)
    off_mm = np.zeros(1)
    if spread is not None and chosen is not None:
        off_mm = spread - (outlook.drift(chosen.diameter_mm).allowance_mm(chosen.total_mm) or 0.0)
    sd_mm = max(length_sd_mm(demand.inputs, demand.policy) or 0.0, 1e-9)
    nearest_mm, farthest_mm = off_mm.min() - REACH_SD * sd_mm, off_mm.max() + REACH_SD * sd_mm
    below = np.where(steps_mm > farthest_mm, 1.0, 0.0)
    near = (steps_mm >= nearest_mm) & (steps_mm <= farthest_mm)
    below[near] = special.ndtr((steps_mm[near, None] + HALF_STEP_MM - off_mm) / sd_mm).mean(axis=1)
    return _steps_between(below)


def _long_enough(shelf: Shelf, pool: IntArray, slack_mm: FloatArray, steps: FloatArray) -> BoolArray:
    """Whether each run is long enough at each step, shape (runs, steps); stacks only where no single stent is."""
    fits: BoolArray = slack_mm[:, None] >= steps
    groups, singles = shelf.group[pool], shelf.is_single[pool]
    most = np.full(groups.max(initial=0) + 1, -np.inf)
    np.maximum.at(most, groups[singles], slack_mm[singles])
    return fits & (singles[:, None] | (steps > most[groups][:, None]))


def _first_that_fits(wide: BoolArray, long_enough: BoolArray) -> IntArray:
    """Index of the first run that meets both, shape (diameter steps, length steps); -1 where none does."""
    meets = wide[:, :, None] & long_enough[:, None, :]
    return np.where(meets.any(axis=0), meets.argmax(axis=0), -1)


def _why_no_diameter(held: list[Hold], inputs: SizingInputs, policy: Policy, shelf: Shelf) -> str:
    """Why measurements cannot decide on the diameter whatever their error; empty where they can."""
    if not shelf.made_mm:
        return NOTHING_MADE
    if inputs.landing_caudal is None and inputs.origin("caudal_reference") == "population":
        return REFERENCE_UNKNOWN
    if _would_need_wider(inputs, policy, shelf):
        return CONFLUENCE_UNKNOWN
    if all(hold.perimeter_is_known for hold in held):
        return ""
    excess = policy.unknown_perimeter_excess_percent.value / 100
    round_vein = _diameter_probabilities(held, inputs, policy, shelf.made_mm)
    flat_vein = _diameter_probabilities(held, inputs, policy, shelf.made_mm, excess)
    return "" if round_vein.argmax() == flat_vein.argmax() else PERIMETER_UNKNOWN


def _would_need_wider(inputs: SizingInputs, policy: Policy, shelf: Shelf) -> bool:
    """Whether vein above the disease that may be vena cava would call for a wider stent, if it were iliac."""
    if inputs.uncounted_cranial_mm is None:
        return False
    needed_mm = inputs.uncounted_cranial_mm + policy.anchoring_margin_mm.value
    required_mm = required_diameter(inputs, policy).required_mm
    return any(suffices(made_mm, required_mm) and not suffices(made_mm, needed_mm) for made_mm in shelf.made_mm)


def _firmness(shares: dict[float | None, float], policy: Policy, why_not: str = "") -> Firmness:
    """The house rule: one size over the policy's share is firm, two together are borderline, more cannot be told."""
    ranked = sorted(shares.items(), key=lambda item: (-item[1], item[0] or 0.0))
    told = tuple(SizeShare(size, share) for size, share in ranked if share >= 0.005)
    if why_not:
        return Firmness("cannot_tell", told, why_not)
    level = policy.firm_choice_percent.value / 100
    if told and told[0].share >= level:
        return Firmness("firm", told)
    if sum(each.share for each in told[:2]) >= level:
        return Firmness("borderline", told)
    return Firmness(
        "cannot_tell",
        told,
        say("no two sizes hold over {level:.0f} % of the measurement's uncertainty", level=100 * level),
    )
