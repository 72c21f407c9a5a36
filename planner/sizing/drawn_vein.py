"""What the draws make of one vein for one stent, before anything is said of the length that the stent covers.

Nothing here depends on the covered length, and lengthening is proportional to the un-stented one: one pass through the
draws serves every stent of the same diameter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import pi, sqrt

import numpy as np

from planner.model.arrays import FloatArray, read_only
from planner.model.intake import DiseaseClass
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing.elongation_equations import VeinBefore, pressure_share_kept, vein_after
from planner.sizing.elongation_inputs import pressure_prior, tortuosity_of
from planner.sizing.elongation_parameters import Prior
from planner.sizing.prior_draws import pressure_draws, prior_draws

DRAWS = 10_000
"""Enough for a median within 1 % and a band within 3 % of its limit (measured in the tests)."""

SEED = 0


@dataclass(frozen=True, eq=False)
class DrawnVein:
    """The vein below the stent, once per draw.

    Attributes
    ----------
    kept, stretch
        Share of the diameter that is left, and lengthening per un-stented length; shape (draws,).
    straightened
        Share of the tortuosity that the stent takes out, shape (draws,).
    """

    kept: FloatArray
    stretch: FloatArray
    straightened: FloatArray

    @cached_property
    def kept_in_order(self) -> FloatArray:
        """`kept`, sorted."""
        return np.sort(self.kept)

    @cached_property
    def stretch_in_order(self) -> FloatArray:
        """`stretch`, sorted."""
        return np.sort(self.stretch)

    def net_mm(self, unstented_mm: float, most_straightening_mm: float) -> FloatArray:
        """Lengthening less straightening, shape (draws,)."""
        return self.stretch * unstented_mm - self.straightened * most_straightening_mm


def vein_before(inputs: SizingInputs, opening_limit_mm: float) -> VeinBefore:
    """What the equations take from a case, for the smaller of stent and balloon."""
    return VeinBefore(
        lesion_diameter_mm=area_diameter_mm(inputs.lesion.mla_mm2),
        caudal_diameter_mm=area_diameter_mm(inputs.caudal_reference.area_mm2),
        opening_limit_mm=opening_limit_mm,
        unstented_mm=inputs.unstented_caudal_length_mm,
        covered_mm=inputs.covered_length_mm,
        tortuosity=tortuosity_of(inputs),
    )


def area_diameter_mm(area_mm2: float) -> float:
    """Diameter of the circle of this area."""
    return 2 * sqrt(area_mm2 / pi)


def draw_vein(inputs: SizingInputs, opening_limit_mm: float, policy: Policy, draws: int, seed: int) -> DrawnVein:
    """Follow the equations for every draw; the same inputs give the same draws."""
    parameters, prior = prior_draws(inputs.disease_class, draws, seed), pressure_prior(inputs, policy)
    after = vein_after(
        vein_before(inputs, opening_limit_mm),
        parameters,
        pressure_draws(prior, draws, seed),
        pressure_kept=_pressure_kept(inputs.disease_class, prior, draws, seed),
    )
    return DrawnVein(after.kept, np.expm1(after.strain), parameters.straightened_fraction)


def screen_veins(
    inputs: SizingInputs, diameters_mm: FloatArray, policy: Policy, draws: int, seed: int, percent: float
) -> tuple[FloatArray, FloatArray]:
    """Median caudal diameter in mm and a percentile of the stretch for several stents at once, shape (stents,) each."""
    parameters, prior = prior_draws(inputs.disease_class, draws, seed), pressure_prior(inputs, policy)
    vein = vein_before(inputs, 1.0)
    after = vein_after(
        vein,
        parameters,
        pressure_draws(prior, draws, seed),
        opening_limits_mm=diameters_mm[:, None],
        pressure_kept=_pressure_kept(inputs.disease_class, prior, draws, seed),
    )
    kept, strain = np.sort(after.kept, axis=1), np.sort(after.strain, axis=1)
    return vein.caudal_diameter_mm * quantile(kept, 50), np.expm1(quantile(strain, percent))


def quantile(ordered: FloatArray, percent: float) -> FloatArray:
    """A percentile of values sorted along the last axis, between neighbours in proportion; one sort serves them all."""
    last = ordered.shape[-1] - 1
    place = percent / 100 * last
    below = int(place)
    low, high = ordered[..., below], ordered[..., min(below + 1, last)]
    between: FloatArray = low + (place - below) * (high - low)
    return between


@lru_cache(maxsize=16)
def straightened_in_order(disease_class: DiseaseClass, draws: int, seed: int) -> FloatArray:
    """The drawn shares of tortuosity that a stent takes out, sorted, shape (draws,)."""
    return read_only(np.sort(prior_draws(disease_class, draws, seed).straightened_fraction))


@lru_cache(maxsize=32)
def _pressure_kept(disease_class: DiseaseClass, prior: Prior, draws: int, seed: int) -> FloatArray:
    drawn = pressure_draws(prior, draws, seed)
    return read_only(pressure_share_kept(prior_draws(disease_class, draws, seed), drawn))
