"""How the vein below a stent is expected to change once it is decompressed: model 0.1, a research prior.

Three things are kept apart: the un-stented vein lengthens and thins (`delta_mm`), the stented path straightens and
shortens (`straightening_mm`, the opposite sign), and the device itself shortens (`foreshortening`, another module).
Nothing here is validated: no measurement of an iliac vein's length before and after stenting has been published.
`docs/elongation-model.md` explains the model; `elongation_parameters` holds its numbers with their basis.
"""

from __future__ import annotations

from functools import lru_cache, partial
from math import pi

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.intake import DiseaseClass
from planner.model.measurements import SizingInputs
from planner.model.on_demand import OnDemand
from planner.model.policy import Policy
from planner.model.prediction import Band, Elongation
from planner.said import say
from planner.sizing import elongation_parameters as parameters
from planner.sizing.drawn_vein import (
    BAND_PERCENTS,
    DRAWS,
    SEED,
    DrawnVein,
    area_diameter_mm,
    draw_vein,
    percentiles,
    straightened_percentiles,
    vein_before,
)
from planner.sizing.elongation_equations import VeinAfter, VeinBefore, vein_after
from planner.sizing.elongation_inputs import describe_inputs, pressure_prior
from planner.sizing.elongation_months import follow_months
from planner.sizing.elongation_parameters import LESION_DIAMETER_RELATIVE_SD, PRIORS
from planner.sizing.elongation_sensitivity import sensitivity
from planner.sizing.prior_draws import central_parameters


def predict(
    inputs: SizingInputs,
    stent_diameter_mm: float,
    balloon_mm: float,
    policy: Policy,
    *,
    draws: int = DRAWS,
    seed: int = SEED,
    drawn: DrawnVein | None = None,
) -> Elongation:
    """Predict calibre, lengthening and straightening with their bands; the same inputs give the same numbers.

    Parameters
    ----------
    stent_diameter_mm, balloon_mm
        Nominal diameters; the smaller of the two limits the opening.
    draws, seed
        How many draws from the priors, and where in their fixed sequence they begin.
    drawn
        The same draws where they were made before.

    Returns
    -------
    Elongation
        Lengths are None, with the reason, where the un-stented or the covered length is not known.
    """
    vein = vein_before(inputs, min(stent_diameter_mm, balloon_mm))
    if drawn is None:
        drawn = draw_vein(inputs, vein.opening_limit_mm, policy, draws, seed)
    diameter, delta = _diameter_band(drawn, vein), _delta_band(drawn, vein)
    net = OnDemand(partial(_net_band, drawn, vein))
    below, above, either = _trigger_chances(drawn, vein, inputs, policy)
    return Elongation(
        model=parameters.MODEL_VERSION,
        delta_mm=delta,
        straightening_mm=_straightening_band(inputs.disease_class, vein, draws, seed),
        net=net,
        caudal_diameter_before_mm=vein.caudal_diameter_mm,
        caudal_diameter_after_mm=diameter,
        caudal_area_after_mm2=_area_band(drawn, vein, diameter),
        by_month=OnDemand(
            partial(
                follow_months,
                inputs.disease_class,
                vein.caudal_diameter_mm,
                diameter,
                delta,
                net,
                drawn,
                vein.unstented_mm,
                seed,
            )
        ),
        inputs=describe_inputs(inputs, stent_diameter_mm, balloon_mm, policy),
        parameters=_flat_parameters(inputs.disease_class),
        probability_delta_above=above,
        probability_area_below=below,
        draws=draws,
        seed=seed,
        what_if_not_known=_what_is_missing(vein),
        probability_either=either,
        delta_for_allowance_mm=_allowance_quantile_mm(drawn, vein),
        sensitivity=OnDemand(partial(sensitivity, inputs, stent_diameter_mm, balloon_mm, policy)),
    )


def central_values(inputs: SizingInputs, stent_diameter_mm: float, balloon_mm: float, policy: Policy) -> VeinAfter:
    """Follow the equations once, every parameter at its prior's mean; arrays have shape (1,)."""
    pressure = np.array([pressure_prior(inputs, policy).mean])
    vein = vein_before(inputs, min(stent_diameter_mm, balloon_mm))
    return vein_after(vein, central_parameters(inputs.disease_class), pressure)


def _trigger_chances(
    drawn: DrawnVein, vein: VeinBefore, inputs: SizingInputs, policy: Policy
) -> tuple[float, float | None, float]:
    """Shares of draws that call for a second look: by a small caudal area, by a large drift of the edge, by either."""
    fraction = policy.second_look_area_fraction_percent.value / 100
    area_mm2 = fraction * policy.minimum_area_mm2(inputs.caudal_reference.segment)
    count, below = drawn.kept.size, drawn.kept < area_diameter_mm(area_mm2) / vein.caudal_diameter_mm
    small = float(np.count_nonzero(below)) / count
    if vein.unstented_mm is None:
        return small, None, small
    above = drawn.stretch * vein.unstented_mm > policy.second_look_delta_mm.value
    return small, float(np.count_nonzero(above)) / count, float(np.count_nonzero(below | above)) / count


def _band(told: FloatArray, mean: float, scale: float = 1.0) -> Band:
    """A band from its percentiles (the first of `told`), times `scale`."""
    p05, median, p80, p95 = (scale * told[: len(BAND_PERCENTS)]).tolist()
    return Band(p05=p05, median=median, p95=p95, p80=p80, mean=mean * scale)


def _mean(values: FloatArray) -> float:
    return float(np.add.reduce(values)) / values.size


def _diameter_band(drawn: DrawnVein, vein: VeinBefore) -> Band:
    return _band(drawn.kept_percentiles, _mean(drawn.kept), vein.caudal_diameter_mm)


def _delta_band(drawn: DrawnVein, vein: VeinBefore) -> Band | None:
    if vein.unstented_mm is None:
        return None
    return _band(drawn.stretch_percentiles, _mean(drawn.stretch), vein.unstented_mm)


def _straightening_band(disease_class: DiseaseClass, vein: VeinBefore, draws: int, seed: int) -> Band | None:
    if vein.most_straightening_mm is None:
        return None
    return _band(*straightened_percentiles(disease_class, draws, seed), vein.most_straightening_mm)


def _net_band(drawn: DrawnVein, vein: VeinBefore) -> tuple[Band, ...]:
    if vein.unstented_mm is None or vein.most_straightening_mm is None:
        return ()
    net = drawn.net_mm(vein.unstented_mm, vein.most_straightening_mm)
    return (_band(percentiles(net, BAND_PERCENTS), _mean(net)),)


def _allowance_quantile_mm(drawn: DrawnVein, vein: VeinBefore) -> float | None:
    return None if vein.unstented_mm is None else float(drawn.stretch_percentiles[-1]) * vein.unstented_mm


def _area_band(drawn: DrawnVein, vein: VeinBefore, band: Band) -> Band:
    """Band of the areas; percentiles carry over because area grows with diameter."""
    p80 = None if band.p80 is None else pi / 4 * band.p80**2
    mean = pi / 4 * vein.caudal_diameter_mm**2 * float(drawn.kept @ drawn.kept) / drawn.kept.size
    return Band(pi / 4 * band.p05**2, pi / 4 * band.median**2, pi / 4 * band.p95**2, p80, mean)


@lru_cache(maxsize=4)
def _flat_parameters(disease_class: DiseaseClass) -> tuple[tuple[str, float], ...]:
    low, high = parameters.STRAIN_LIMITS
    limits = (("strain_low", low), ("strain_high", high), ("lesion_diameter_sd", LESION_DIAMETER_RELATIVE_SD))
    return PRIORS[disease_class].flattened() + limits


def _what_is_missing(vein: VeinBefore) -> str:
    if vein.unstented_mm is None and vein.covered_mm is None:
        return say(
            "Not known: the length of vein between the stent and the inguinal ligament and the length under the stent."
        )
    if vein.unstented_mm is None:
        return say("Not known: the length of vein between the stent and the inguinal ligament.")
    if vein.covered_mm is None:
        return say("Not known: the length under the stent.")
    return ""
