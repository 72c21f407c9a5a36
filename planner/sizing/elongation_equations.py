"""Equations 1 to 9 of the elongation model, on any number of parameter sets at once.

Equation numbers are those of `docs/elongation-model.md`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import FloatArray
from planner.sizing.elongation_parameters import COUPLED_LOSS_LIMITS, STRAIN_LIMITS
from planner.sizing.prior_draws import PriorDraws


@dataclass(frozen=True)
class VeinBefore:
    """What the equations take from the patient and the device.

    Attributes
    ----------
    lesion_diameter_mm, caudal_diameter_mm
        Area diameters of the tightest lumen and of the caudal reference.
    opening_limit_mm
        The smaller of stent and balloon.
    unstented_mm, covered_mm
        Centreline lengths; None when not known.
    tortuosity
        Arc over chord minus one of the covered stretch.
    """

    lesion_diameter_mm: float
    caudal_diameter_mm: float
    opening_limit_mm: float
    unstented_mm: float | None
    covered_mm: float | None
    tortuosity: float

    @property
    def most_straightening_mm(self) -> float | None:
        """Path that would be lost if the stent made the covered stretch straight."""
        return None if self.covered_mm is None else self.tortuosity * self.covered_mm / (1 + self.tortuosity)


@dataclass(frozen=True, eq=False)
class VeinAfter:
    """What follows for each parameter set; each array has shape (sets,), or (openings, sets) for several openings.

    Attributes
    ----------
    before, draws
        What it follows from.
    kept
        Share of the caudal diameter that is left.
    """

    before: VeinBefore
    draws: PriorDraws
    opening: FloatArray
    pressure_kept: FloatArray
    coupled_loss: FloatArray
    kept: FloatArray
    strain: FloatArray

    @property
    def pressure_loss(self) -> FloatArray:
        """Equation 4."""
        return 1 - self.pressure_kept

    @property
    def diameter_mm(self) -> FloatArray:
        """Equation 6."""
        return self.before.caudal_diameter_mm * self.kept

    @property
    def delta_mm(self) -> FloatArray | None:
        """Equation 8; None where the un-stented length is not known."""
        return None if self.before.unstented_mm is None else self.before.unstented_mm * np.expm1(self.strain)

    @property
    def straightening_mm(self) -> FloatArray | None:
        """Equation 9; None where the covered length is not known."""
        most_mm = self.before.most_straightening_mm
        return None if most_mm is None else most_mm * self.draws.straightened_fraction


def vein_after(
    vein: VeinBefore,
    draws: PriorDraws,
    pressure_mmhg: FloatArray,
    opening_limits_mm: FloatArray | None = None,
    pressure_kept: FloatArray | None = None,
) -> VeinAfter:
    """Follow the equations for every parameter set.

    Parameters
    ----------
    pressure_mmhg
        Shape (sets,).
    opening_limits_mm
        Shape (openings, 1), in place of the vein's own, to compare several stents at once.
    pressure_kept
        Equation 4 less its one, shape (sets,), where it was worked out before.
    """
    limits_mm = vein.opening_limit_mm if opening_limits_mm is None else opening_limits_mm
    if pressure_kept is None:
        pressure_kept = pressure_share_kept(draws, pressure_mmhg)  # 4
    opening = draws.reach * (limits_mm / vein.lesion_diameter_mm)  # 2, 3
    opening -= 1
    np.maximum(opening, 0, out=opening)
    coupled_loss = np.expm1(draws.bend * opening)  # 5, with the sign of both exponents turned
    coupled_loss *= draws.most_coupled
    coupled_loss += draws.coupling_residual
    _clip(coupled_loss, COUPLED_LOSS_LIMITS)
    kept = 1 - coupled_loss  # 6
    kept *= pressure_kept
    strain = np.log(kept)  # 7
    strain *= draws.lengthened_share
    _clip(strain, STRAIN_LIMITS)
    return VeinAfter(vein, draws, opening, pressure_kept, coupled_loss, kept, strain)


def _clip(values: FloatArray, limits: tuple[float, float]) -> None:
    """Clip in place: the draws are many, and a fresh array for every step costs more than the step."""
    np.maximum(values, limits[0], out=values)
    np.minimum(values, limits[1], out=values)


def pressure_share_kept(draws: PriorDraws, pressure_mmhg: FloatArray) -> FloatArray:
    """Share of the diameter that is left once the pressure has fallen, shape (sets,); equation 4."""
    kept: FloatArray = np.exp(-0.5 * draws.compliance * pressure_mmhg)
    return kept
