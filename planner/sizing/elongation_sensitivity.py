"""What matters most here: every input of the elongation model moved by one standard deviation, one at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.intake import DiseaseClass
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import Sensitivity
from planner.sizing.drawn_vein import vein_before
from planner.sizing.elongation_equations import VeinAfter, vein_after
from planner.sizing.elongation_inputs import pressure_prior
from planner.sizing.elongation_parameters import LESION_DIAMETER_RELATIVE_SD, PRIORS
from planner.sizing.prior_draws import PriorDraws, central_parameters


class _Move(NamedTuple):
    """One input with its mean less and plus one standard deviation, inside its range."""

    name: str
    unit: str
    low: float
    high: float


def sensitivity(
    inputs: SizingInputs, stent_diameter_mm: float, balloon_mm: float, policy: Policy
) -> tuple[Sensitivity, ...]:
    """Move one input at a time by one standard deviation; the one that matters most comes first.

    The order is by the span of lengthening or, where the un-stented length is not known, of the calibre.
    """
    vein = vein_before(inputs, min(stent_diameter_mm, balloon_mm))
    prior = pressure_prior(inputs, policy)
    relief = _Move(
        "pressure_gradient_mmhg", "mmHg", max(prior.low, prior.mean - prior.sd), min(prior.high, prior.mean + prior.sd)
    )
    moves, parameters = _moved_parameters(inputs.disease_class)
    reliefs = np.full(2 * len(moves) + 4, prior.mean)
    reliefs[-4:-2] = relief.low, relief.high
    after = vein_after(vein, parameters, reliefs)
    delta_mm, diameter_mm = after.delta_mm, after.diameter_mm
    rows = [_row(move, delta_mm, diameter_mm, 2 * index) for index, move in enumerate((*moves, relief))]
    if vein.unstented_mm is not None:
        rows.append(_length_row(vein.unstented_mm, policy.path_length_sd_mm.value, after))
    return tuple(sorted(rows, key=_span, reverse=True))


@lru_cache(maxsize=4)
def _moved_parameters(disease_class: DiseaseClass) -> tuple[tuple[_Move, ...], PriorDraws]:
    """Every move, and the parameter sets: two for each move, then four central ones (for the pressure and the length)."""
    names = [name for name in PriorDraws.__dataclass_fields__ if name != "straightened_fraction"]  # moves neither
    moves = tuple(move for move in (_move(disease_class, name) for name in names) if move.low < move.high)
    central = central_parameters(disease_class, 2 * len(moves) + 4)
    changed = {}
    for index, move in enumerate(moves):
        values = np.array(getattr(central, move.name))
        values[2 * index : 2 * index + 2] = move.low, move.high
        changed[move.name] = values
    return moves, replace(central, **changed)


def _move(disease_class: DiseaseClass, name: str) -> _Move:
    if name == "lesion_factor":
        return _Move(name, "1", 1 - LESION_DIAMETER_RELATIVE_SD, 1 + LESION_DIAMETER_RELATIVE_SD)
    prior = getattr(PRIORS[disease_class], name)
    return _Move(name, prior.unit, max(prior.low, prior.mean - prior.sd), min(prior.high, prior.mean + prior.sd))


def _row(move: _Move, delta_mm: FloatArray | None, diameter_mm: FloatArray, first: int) -> Sensitivity:
    lengths = (None, None) if delta_mm is None else delta_mm[first : first + 2].tolist()
    return Sensitivity(*move, *lengths, *diameter_mm[first : first + 2].tolist())


def _length_row(unstented_mm: float, sd_mm: float, after: VeinAfter) -> Sensitivity:
    """The un-stented length, which no draw varies: it is measured, with an error."""
    low_mm, high_mm = max(0.0, unstented_mm - sd_mm), unstented_mm + sd_mm
    stretch, diameter_mm = float(np.expm1(after.strain[-1])), float(after.diameter_mm[-1])
    move = _Move("unstented_caudal_length_mm", "mm", low_mm, high_mm)
    return Sensitivity(*move, low_mm * stretch, high_mm * stretch, diameter_mm, diameter_mm)


def _span(row: Sensitivity) -> float:
    if row.delta_low_mm is None or row.delta_high_mm is None:
        return abs(row.diameter_high_mm - row.diameter_low_mm)
    return abs(row.delta_high_mm - row.delta_low_mm)
