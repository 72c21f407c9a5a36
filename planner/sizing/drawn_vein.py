"""What the draws make of one vein for one stent, before anything is said of the length that the stent covers.

Nothing here depends on the covered length, and lengthening is proportional to the un-stented one: one pass through the
draws serves every stent of the same diameter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import pi, sqrt

import numpy as np

from planner.model.arrays import FloatArray, IntArray, read_only
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

BAND_PERCENTS = (5.0, 50.0, 80.0, 95.0)
MEDIAN = BAND_PERCENTS.index(50.0)

BINS = 1024

LEAST_SPAN = 1e-12
"""Values that lie closer together are one value."""


@dataclass(frozen=True, eq=False)
class DrawnVein:
    """The vein below the stent, once per draw.

    Attributes
    ----------
    kept, stretch
        Share of the diameter that is left, and lengthening per un-stented length; shape (draws,).
    straightened
        Share of the tortuosity that the stent takes out, shape (draws,).
    percents
        Which percentiles are told of them: those of a band, then the one that the allowance is taken from.
    """

    kept: FloatArray
    stretch: FloatArray
    straightened: FloatArray
    percents: tuple[float, ...] = BAND_PERCENTS

    @cached_property
    def kept_percentiles(self) -> FloatArray:
        """Of `kept` at `percents`, shape (percents,)."""
        return percentiles(self.kept, self.percents)

    @cached_property
    def stretch_percentiles(self) -> FloatArray:
        """Of `stretch` at `percents`, shape (percents,)."""
        return percentiles(self.stretch, self.percents)

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
    percents = (*BAND_PERCENTS, policy.allowance_quantile_percent.value)
    return DrawnVein(after.kept, np.expm1(after.strain), parameters.straightened_fraction, percents)


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
    return vein.caudal_diameter_mm * _ranked(after.kept, 50.0), np.expm1(_ranked(after.strain, percent))


def _ranked(values: FloatArray, percent: float) -> FloatArray:
    """The value of each row that is nearest to a percentile, shape (rows,)."""
    rank = round(percent / 100 * (values.shape[1] - 1))
    told: FloatArray = np.partition(values, rank, axis=1)[:, rank]
    return told


def percentiles(values: FloatArray, percents: tuple[float, ...]) -> FloatArray:
    """Percentiles of `values`, shape (draws,), between neighbours in proportion; shape (percents,).

    Values are counted into bins, and only those in a percentile's own bin are sorted: that is exact, and takes a fraction
    of what sorting all draws does.
    """
    lowest, highest = float(values.min()), float(values.max())
    if highest - lowest < LEAST_SPAN:
        return np.full(len(percents), lowest)
    bins = ((values - lowest) * ((BINS - 1) / (highest - lowest))).astype(np.intp)
    held = np.bincount(bins, minlength=BINS)
    upto = np.cumsum(held)
    below, above, part = _neighbours(values.size, percents)
    first, last = upto.searchsorted(below, "right"), upto.searchsorted(above, "right")
    needed = np.zeros(BINS, dtype=bool)
    needed[first] = needed[last] = True
    held[needed] = 0
    left_out = np.cumsum(held)
    inside = np.sort(values[needed[bins]])
    low, high = inside[below - left_out[first]], inside[above - left_out[last]]
    between: FloatArray = low + part * (high - low)
    return between


@lru_cache(maxsize=16)
def _neighbours(count: int, percents: tuple[float, ...]) -> tuple[IntArray, IntArray, FloatArray]:
    """Places below and above each percentile among `count` sorted values, and how far between them it lies."""
    places = np.array(percents) / 100 * (count - 1)
    below = np.floor(places).astype(np.int64)
    return below, np.minimum(below + 1, count - 1), places - below


@lru_cache(maxsize=16)
def straightened_percentiles(disease_class: DiseaseClass, draws: int, seed: int) -> tuple[FloatArray, float]:
    """Of the drawn shares of tortuosity that a stent takes out: those of a band, shape (percents,), and their mean."""
    drawn = prior_draws(disease_class, draws, seed).straightened_fraction
    return read_only(percentiles(drawn, BAND_PERCENTS)), float(drawn.mean())


@lru_cache(maxsize=32)
def _pressure_kept(disease_class: DiseaseClass, prior: Prior, draws: int, seed: int) -> FloatArray:
    drawn = pressure_draws(prior, draws, seed)
    return read_only(pressure_share_kept(prior_draws(disease_class, draws, seed), drawn))
