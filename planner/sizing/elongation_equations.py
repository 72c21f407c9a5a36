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
    kept
        Share of the caudal diameter that is left.
    """

    opening: FloatArray
    pressure_loss: FloatArray
    coupled_loss: FloatArray
    kept: FloatArray
    diameter_mm: FloatArray
    strain: FloatArray
    delta_mm: FloatArray | None
    straightening_mm: FloatArray | None


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
    opening = np.maximum(draws.reach * (limits_mm / vein.lesion_diameter_mm) - 1, 0)  # 2, 3
    if pressure_kept is None:
        pressure_kept = pressure_share_kept(draws, pressure_mmhg)  # 4
    approach = 1 - np.exp(-draws.bend * opening)
    coupled_loss = np.clip(draws.most_coupled * approach + draws.coupling_residual, *COUPLED_LOSS_LIMITS)  # 5
    kept = pressure_kept * (1 - coupled_loss)  # 6
    strain = np.clip(-draws.lengthening_share * np.log(kept), *STRAIN_LIMITS)  # 7
    most_mm = vein.most_straightening_mm
    return VeinAfter(
        opening=opening,
        pressure_loss=1 - pressure_kept,
        coupled_loss=coupled_loss,
        kept=kept,
        diameter_mm=vein.caudal_diameter_mm * kept,
        strain=strain,
        delta_mm=None if vein.unstented_mm is None else vein.unstented_mm * np.expm1(strain),  # 8
        straightening_mm=None if most_mm is None else most_mm * draws.straightened_fraction,  # 9
    )


def pressure_share_kept(draws: PriorDraws, pressure_mmhg: FloatArray) -> FloatArray:
    """Share of the diameter that is left once the pressure has fallen, shape (sets,); equation 4."""
    kept: FloatArray = np.exp(-0.5 * draws.compliance * pressure_mmhg)
    return kept
