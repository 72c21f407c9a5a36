"""The elongation model once more, written straight from its definition with plain random numbers, to check ours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planner.model.measurements import SizingInputs

Floats = NDArray[np.float64]


def drawn_outcome(
    inputs: SizingInputs, stent_mm: float, relief_mmhg: tuple[float, float], draws: int
) -> tuple[Floats, Floats, Floats]:
    """Caudal diameter after, lengthening and straightening of each draw, in mm."""
    rng = np.random.default_rng(20_240_601)
    pts = inputs.disease_class == "PTS"

    def truncated(mean: float, sd: float, low: float, high: float) -> Floats:
        kept = np.empty(0)
        while kept.size < draws:
            fresh = rng.normal(mean, sd, 2 * draws)
            kept = np.concatenate([kept, fresh[(fresh >= low) & (fresh <= high)]])
        return kept[:draws]

    def lognormal(mean: float, sd: float) -> Floats:
        variance = np.log(1 + sd**2 / mean**2)
        return rng.lognormal(np.log(mean) - variance / 2, np.sqrt(variance), draws)

    compliance = lognormal(0.008, 0.005) if pts else lognormal(0.020, 0.010)
    relief = truncated(*relief_mmhg, 0, 40)
    kappa, rho = truncated(0.26, 0.12, 0, 0.8), truncated(0.35, 0.07, 0.15, 0.55)
    phi = truncated(0.5, 0.25, 0, 1.2) if pts else np.ones(draws)
    psi = truncated(0.12, 0.10, 0, 1) if pts else truncated(0.25, 0.15, 0, 1)
    omega, achieved = truncated(0.5, 0.25, 0, 1), truncated(0.93, 0.04, 0.75, 1)
    lesion_mm = np.sqrt(4 * inputs.lesion.mla_mm2 / np.pi) * rng.normal(1, 0.03, draws)
    before_mm = np.sqrt(4 * inputs.caudal_reference.area_mm2 / np.pi)

    gain = np.maximum(achieved * stent_mm / lesion_mm - 1, 0)
    by_pressure = 1 - np.exp(-0.5 * compliance * relief)
    by_pull = phi * rho * (1 - np.exp(-kappa * gain / rho)) + rng.normal(0, 0.07, draws)
    after_mm = before_mm * (1 - by_pressure) * (1 - np.clip(by_pull, -0.05, 0.6))
    strain = np.clip(psi * np.log(before_mm / after_mm), -0.02, 0.15)
    tau, covered_mm, free_mm = inputs.covered_tortuosity, inputs.covered_length_mm, inputs.unstented_caudal_length_mm
    assert tau is not None
    assert covered_mm is not None
    assert free_mm is not None
    return after_mm, free_mm * (np.exp(strain) - 1), omega * tau * covered_mm / (1 + tau)


def settled_shares(month: float, draws: int) -> Floats:
    """Share of the change that has happened by a month, one pace for each draw."""
    rng = np.random.default_rng(20_240_602)
    acute, settling = rng.normal(0.7, 0.2, 2 * draws), rng.normal(3.0, 1.5, 2 * draws)
    acute, settling = acute[(acute >= 0) & (acute <= 1)][:draws], settling[settling > 0][:draws]
    return acute + (1 - acute) * (1 - np.exp(-month / settling))
