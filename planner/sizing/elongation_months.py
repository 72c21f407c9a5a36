"""Month by month: how much of the change has happened, with the uncertainty of how fast it does (equation 10).

The median follows the published course: the share at the priors' means, times the median. The band is drawn: each draw of
the vein settles by its own acute share and its own time, which no measurement has told apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import exp, nan

import numpy as np

from planner.model.arrays import FloatArray, read_only
from planner.model.intake import DiseaseClass
from planner.model.prediction import Band, MonthlyDelta
from planner.sizing.drawn_vein import DrawnVein, percentiles
from planner.sizing.elongation_parameters import PRIORS
from planner.sizing.prior_draws import settling_draws

MONTHS = tuple(float(month) for month in range(13))

EDGE_PERCENTS = (5.0, 95.0)


def settled_fraction(month: float, disease_class: DiseaseClass) -> float:
    """Share of the final change that has happened `month` months after stenting (equation 10, central values)."""
    priors = PRIORS[disease_class]
    acute = priors.acute_fraction.mean
    return acute + (1 - acute) * (1 - exp(-month / priors.settling_months.mean))


def follow_months(
    disease_class: DiseaseClass,
    before_mm: float,
    after: Band,
    delta: Band | None,
    net: Sequence[Band],
    drawn: DrawnVein,
    unstented_mm: float | None,
    seed: int,
) -> tuple[MonthlyDelta, ...]:
    """Return every month of `MONTHS`; lengths are NaN, and their bands None, where they are not known at all."""
    made = []
    for number, month in enumerate(MONTHS):
        share = settled_fraction(month, disease_class)
        edges: list[float] | tuple[None, None] = (None, None)
        if unstented_mm is not None:
            shares = _settled_shares(disease_class, drawn.stretch.size, seed)[number]
            edges = (unstented_mm * percentiles(drawn.stretch * shares, EDGE_PERCENTS)).tolist()
        made.append(
            MonthlyDelta(
                month=month,
                delta_mm_median=nan if delta is None else share * delta.median,
                caudal_diameter_mm_median=before_mm + share * (after.median - before_mm),
                net_shift_mm_median=share * net[0].median if net else nan,
                delta_mm_p05=edges[0],
                delta_mm_p95=edges[1],
            )
        )
    return tuple(made)


@lru_cache(maxsize=4)
def _settled_shares(disease_class: DiseaseClass, draws: int, seed: int) -> FloatArray:
    """Equation 10 for each draw, shape (months, draws)."""
    acute, settling_months = settling_draws(disease_class, draws, seed)
    return read_only(1 - (1 - acute) * np.exp(-np.array(MONTHS)[:, None] / settling_months))
