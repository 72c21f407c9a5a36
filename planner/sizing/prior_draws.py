"""Evenly spread draws from the elongation model's priors, the same ones every time.

The draws follow the additive recurrence whose steps are powers of the generalised golden ratio (Roberts 2018,
"The unreasonable effectiveness of quasirandom sequences"): with 10,000 of them a median is about as firm as with
200,000 plain random ones, no random generator is involved, and any number of draws may be asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from scipy import special

from planner.model.arrays import FloatArray, read_only
from planner.model.intake import DiseaseClass
from planner.sizing.elongation_parameters import LESION_DIAMETER_RELATIVE_SD, PRIORS, Prior

_DIMENSIONS = 10
_PRESSURE, _COMPLIANCE, _SHARE, _RESIDUAL, _SLOPE, _STRAIGHTENED, _SATURATION, _ACHIEVED, _LESION, _CLASS = range(10)


@dataclass(frozen=True, eq=False)
class PriorDraws:
    """One value per draw of everything that does not depend on the patient; each array has shape (draws,)."""

    compliance: FloatArray
    achieved_fraction: FloatArray
    coupling_slope: FloatArray
    coupling_saturation: FloatArray
    coupling_residual: FloatArray
    class_factor: FloatArray
    lengthening_share: FloatArray
    straightened_fraction: FloatArray
    lesion_factor: FloatArray

    def __post_init__(self) -> None:
        for name in self.__dataclass_fields__:
            object.__setattr__(self, name, read_only(getattr(self, name)))

    @cached_property
    def reach(self) -> FloatArray:
        """Achieved over nominal diameter, over the lesion's factor: what the opening grows with."""
        return self.achieved_fraction / self.lesion_factor

    @cached_property
    def bend(self) -> FloatArray:
        """How fast narrowing comes near its limit as the lesion opens, as the negative exponent of equation 5."""
        return -self.coupling_slope / self.coupling_saturation

    @cached_property
    def most_coupled(self) -> FloatArray:
        """The loss of diameter that coupling comes near to, negative as equation 5 takes it."""
        return -self.class_factor * self.coupling_saturation

    @cached_property
    def lengthened_share(self) -> FloatArray:
        """Strain for each unit of the logarithm of the share of diameter that is left; negative."""
        return -self.lengthening_share


@lru_cache(maxsize=8)
def prior_draws(disease_class: DiseaseClass, draws: int, seed: int) -> PriorDraws:
    """Draw `draws` sets of parameters for a disease class; `seed` says where in the sequence they begin."""
    priors, u = PRIORS[disease_class], _spread(draws, seed)
    return PriorDraws(
        compliance=_quantiles(priors.compliance, u[_COMPLIANCE]),
        achieved_fraction=_quantiles(priors.achieved_fraction, u[_ACHIEVED]),
        coupling_slope=_quantiles(priors.coupling_slope, u[_SLOPE]),
        coupling_saturation=_quantiles(priors.coupling_saturation, u[_SATURATION]),
        coupling_residual=_quantiles(priors.coupling_residual, u[_RESIDUAL]),
        class_factor=_quantiles(priors.class_factor, u[_CLASS]),
        lengthening_share=_quantiles(priors.lengthening_share, u[_SHARE]),
        straightened_fraction=_quantiles(priors.straightened_fraction, u[_STRAIGHTENED]),
        lesion_factor=1 + LESION_DIAMETER_RELATIVE_SD * special.ndtri(u[_LESION]),
    )


def central_parameters(disease_class: DiseaseClass, sets: int = 1) -> PriorDraws:
    """Every parameter at its prior's mean, `sets` times over."""
    priors = PRIORS[disease_class]
    shared = [name for name in PriorDraws.__dataclass_fields__ if name != "lesion_factor"]
    means = {name: np.full(sets, getattr(priors, name).mean) for name in shared}
    return PriorDraws(**means, lesion_factor=np.ones(sets))


@lru_cache(maxsize=32)
def pressure_draws(prior: Prior, draws: int, seed: int) -> FloatArray:
    """Draw the pressure relief in mmHg, shape (draws,), from its own dimension of the same sequence."""
    return read_only(_quantiles(prior, _spread(draws, seed)[_PRESSURE]))


def settling_draws(disease_class: DiseaseClass, draws: int, seed: int) -> tuple[FloatArray, FloatArray]:
    """Draw the acute share and the settling time in months, shape (draws,) each, from a sequence of their own.

    How fast a vein settles does not move what it settles to, so that these leave every other draw as it is.
    """
    priors, u = PRIORS[disease_class], _spread(draws, seed, 2)
    return _quantiles(priors.acute_fraction, u[0]), _quantiles(priors.settling_months, u[1])


@lru_cache(maxsize=8)
def _spread(draws: int, seed: int, dimensions: int = _DIMENSIONS) -> FloatArray:
    """Points of the unit cube, shape (dimensions, draws), never on its faces."""
    golden = 2.0
    for _ in range(64):
        golden = (1 + golden) ** (1 / (dimensions + 1))
    steps = golden ** -np.arange(1, dimensions + 1)
    points = (0.5 + steps[:, None] * (seed + np.arange(1, draws + 1))) % 1
    return read_only(np.clip(points, 1e-12, 1 - 1e-12))


def _quantiles(prior: Prior, u: FloatArray) -> FloatArray:
    """Values of `prior` at cumulative probabilities `u`."""
    if prior.sd == 0:
        return np.full_like(u, np.clip(prior.mean, prior.low, prior.high))
    if prior.shape == "lognormal":
        log_variance = np.log1p((prior.sd / prior.mean) ** 2)
        lognormal: FloatArray = np.exp(np.log(prior.mean) - log_variance / 2 + np.sqrt(log_variance) * special.ndtri(u))
        return lognormal
    below, above = special.ndtr((prior.low - prior.mean) / prior.sd), special.ndtr((prior.high - prior.mean) / prior.sd)
    return np.clip(prior.mean + prior.sd * special.ndtri(below + u * (above - below)), prior.low, prior.high)
