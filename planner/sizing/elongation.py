"""How the vein below a stent is expected to change once it is decompressed: model 0.1, a research prior.

Three things are kept apart: the un-stented vein lengthens and thins (`delta_mm`), the stented path straightens and
shortens (`straightening_mm`, the opposite sign), and the device itself shortens (`foreshortening`, another module).
Nothing here is validated: no measurement of an iliac vein's length before and after stenting has been published.
`docs/elongation-model.md` explains the model; `elongation_parameters` holds its numbers with their basis.
"""

from __future__ import annotations

from dataclasses import replace
from math import exp, pi, sqrt

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.assessment import Band, Elongation, MonthlyDelta, Sensitivity
from planner.model.intake import DiseaseClass
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing import elongation_parameters as parameters
from planner.sizing.elongation_equations import VeinAfter, VeinBefore, vein_after
from planner.sizing.elongation_inputs import describe_inputs, pressure_prior, tortuosity_of
from planner.sizing.elongation_parameters import LESION_DIAMETER_RELATIVE_SD, PRIORS
from planner.sizing.prior_draws import PriorDraws, central_parameters, pressure_draws, prior_draws

DRAWS = 10_000
"""Enough for a median within 1 % and a band within 3 % of its limit (measured in the tests)."""

SEED = 0
MONTHS = tuple(float(month) for month in range(13))


def predict(
    inputs: SizingInputs,
    stent_diameter_mm: float,
    balloon_mm: float,
    policy: Policy,
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Elongation:
    """Predict calibre, lengthening and straightening with their bands; the same inputs give the same numbers.

    Parameters
    ----------
    stent_diameter_mm, balloon_mm
        Nominal diameters; the smaller of the two limits the opening.
    draws, seed
        How many draws from the priors, and where in their fixed sequence they begin.

    Returns
    -------
    Elongation
        Lengths are None, with the reason, where the un-stented or the covered length is not known.
    """
    vein = _vein(inputs, stent_diameter_mm, balloon_mm)
    pressure = pressure_draws(pressure_prior(inputs, policy), draws, seed)
    after = vein_after(vein, prior_draws(inputs.disease_class, draws, seed), pressure)
    lengthened_mm, diameter = _sorted(after.delta_mm), _band(np.sort(after.diameter_mm))
    delta, net = _maybe_band(lengthened_mm), _maybe_band(_sorted(_net(after)))
    below, above = _triggers(after, inputs, policy)
    return Elongation(
        model=parameters.MODEL_VERSION,
        delta_mm=delta,
        straightening_mm=_maybe_band(_sorted(after.straightening_mm)),
        net_mm=net,
        caudal_diameter_before_mm=vein.caudal_diameter_mm,
        caudal_diameter_after_mm=diameter,
        caudal_area_after_mm2=_area_band(after.diameter_mm, diameter),
        by_month=_by_month(inputs.disease_class, vein.caudal_diameter_mm, diameter, delta, net),
        inputs=describe_inputs(inputs, stent_diameter_mm, balloon_mm, policy),
        parameters=_flat_parameters(inputs.disease_class),
        probability_delta_above=None if above is None else float(above.mean()),
        probability_area_below=float(below.mean()),
        draws=draws,
        seed=seed,
        what_if_not_known=_what_is_missing(vein),
        probability_either=float((below if above is None else below | above).mean()),
        delta_for_allowance_mm=(
            None if lengthened_mm is None else _quantile(lengthened_mm, policy.allowance_quantile_percent.value)
        ),
    )


def central_values(inputs: SizingInputs, stent_diameter_mm: float, balloon_mm: float, policy: Policy) -> VeinAfter:
    """Follow the equations once, every parameter at its prior's mean; arrays have shape (1,)."""
    pressure = np.array([pressure_prior(inputs, policy).mean])
    vein = _vein(inputs, stent_diameter_mm, balloon_mm)
    return vein_after(vein, central_parameters(inputs.disease_class), pressure)


def settled_fraction(month: float, disease_class: DiseaseClass) -> float:
    """Share of the final change that has happened `month` months after stenting (equation 10, central values)."""
    priors = PRIORS[disease_class]
    acute = priors.acute_fraction.mean
    return acute + (1 - acute) * (1 - exp(-month / priors.settling_months.mean))


def sensitivity(
    inputs: SizingInputs, stent_diameter_mm: float, balloon_mm: float, policy: Policy
) -> tuple[Sensitivity, ...]:
    """Move one input at a time by one standard deviation; the one that matters most comes first.

    The order is by the span of lengthening or, where the un-stented length is not known, of the calibre.
    """
    vein = _vein(inputs, stent_diameter_mm, balloon_mm)
    pressure = pressure_prior(inputs, policy)
    central, relief = central_parameters(inputs.disease_class, 2), np.full(2, pressure.mean)
    rows = []
    for name in PriorDraws.__dataclass_fields__:
        moved, unit = _moved(inputs.disease_class, name)
        if moved[0] < moved[1] and name != "straightened_fraction":  # it moves neither of the two
            rows.append(_row(name, unit, moved, vein_after(vein, replace(central, **{name: moved}), relief)))
    relief = np.clip([pressure.mean - pressure.sd, pressure.mean + pressure.sd], pressure.low, pressure.high)
    rows.append(_row("pressure_gradient_mmhg", "mmHg", relief, vein_after(vein, central, relief)))
    if vein.unstented_mm is not None:
        rows.append(_length_row(vein, central, np.full(2, pressure.mean), policy.path_length_sd_mm.value))
    return tuple(sorted(rows, key=_span, reverse=True))


def _vein(inputs: SizingInputs, stent_diameter_mm: float, balloon_mm: float) -> VeinBefore:
    return VeinBefore(
        lesion_diameter_mm=_area_diameter(inputs.lesion.mla_mm2),
        caudal_diameter_mm=_area_diameter(inputs.caudal_reference.area_mm2),
        opening_limit_mm=min(stent_diameter_mm, balloon_mm),
        unstented_mm=inputs.unstented_caudal_length_mm,
        covered_mm=inputs.covered_length_mm,
        tortuosity=tortuosity_of(inputs),
    )


def _area_diameter(area_mm2: float) -> float:
    return 2 * sqrt(area_mm2 / pi)


def _net(after: VeinAfter) -> FloatArray | None:
    if after.delta_mm is None or after.straightening_mm is None:
        return None
    return after.delta_mm - after.straightening_mm


def _triggers(after: VeinAfter, inputs: SizingInputs, policy: Policy) -> tuple[BoolArray, BoolArray | None]:
    """Which draws call for a second look: by a small caudal area, and by a large drift of the edge."""
    fraction = policy.second_look_area_fraction_percent.value / 100
    area_mm2 = fraction * policy.minimum_area_mm2(inputs.caudal_reference.segment)
    below = after.diameter_mm < _area_diameter(area_mm2)
    return below, None if after.delta_mm is None else after.delta_mm > policy.second_look_delta_mm.value


def _sorted(values: FloatArray | None) -> FloatArray | None:
    return None if values is None else np.sort(values)


def _band(ordered: FloatArray) -> Band:
    """Percentiles of sorted values."""
    p05, median, p80, p95 = (_quantile(ordered, percent) for percent in (5, 50, 80, 95))
    return Band(p05=p05, median=median, p95=p95, p80=p80, mean=float(ordered.mean()))


def _maybe_band(ordered: FloatArray | None) -> Band | None:
    return None if ordered is None else _band(ordered)


def _quantile(ordered: FloatArray, percent: float) -> float:
    """A percentile of sorted values, between neighbours in proportion; one sort serves them all."""
    place = percent / 100 * (ordered.size - 1)
    below = int(place)
    low, high = ordered[below], ordered[min(below + 1, ordered.size - 1)]
    return float(low + (place - below) * (high - low))


def _area_band(diameters_mm: FloatArray, band: Band) -> Band:
    """Band of the areas; percentiles carry over because area grows with diameter."""
    p80 = None if band.p80 is None else pi / 4 * band.p80**2
    mean = pi / 4 * float(np.mean(diameters_mm**2))
    return Band(pi / 4 * band.p05**2, pi / 4 * band.median**2, pi / 4 * band.p95**2, p80, mean)


def _by_month(
    disease_class: DiseaseClass, before_mm: float, after: Band, delta: Band | None, net: Band | None
) -> tuple[MonthlyDelta, ...]:
    """Medians month by month; lengths are NaN where they are not known at all."""
    rows = []
    for month in MONTHS:
        share = settled_fraction(month, disease_class)
        rows.append(
            MonthlyDelta(
                month=month,
                delta_mm_median=float("nan") if delta is None else share * delta.median,
                caudal_diameter_mm_median=before_mm + share * (after.median - before_mm),
                net_shift_mm_median=float("nan") if net is None else share * net.median,
                delta_mm_p05=None if delta is None else share * delta.p05,
                delta_mm_p95=None if delta is None else share * delta.p95,
            )
        )
    return tuple(rows)


def _flat_parameters(disease_class: DiseaseClass) -> tuple[tuple[str, float], ...]:
    low, high = parameters.STRAIN_LIMITS
    limits = (("strain_low", low), ("strain_high", high), ("lesion_diameter_sd", LESION_DIAMETER_RELATIVE_SD))
    return PRIORS[disease_class].flattened() + limits


def _what_is_missing(vein: VeinBefore) -> str:
    missing = []
    if vein.unstented_mm is None:
        missing.append("the length of vein between the stent and the inguinal ligament")
    if vein.covered_mm is None:
        missing.append("the length under the stent")
    return "" if not missing else f"Not known: {' and '.join(missing)}."


def _moved(disease_class: DiseaseClass, name: str) -> tuple[FloatArray, str]:
    """A parameter's mean less and plus one standard deviation, inside its range, and its unit."""
    if name == "lesion_factor":
        return np.array([1 - LESION_DIAMETER_RELATIVE_SD, 1 + LESION_DIAMETER_RELATIVE_SD]), "1"
    prior = getattr(PRIORS[disease_class], name)
    return np.clip([prior.mean - prior.sd, prior.mean + prior.sd], prior.low, prior.high), prior.unit


def _length_row(vein: VeinBefore, central: PriorDraws, relief: FloatArray, sd_mm: float) -> Sensitivity:
    """The un-stented length, which no draw varies: it is measured, with an error."""
    length_mm = vein.unstented_mm or 0.0
    lengths = np.array([max(0.0, length_mm - sd_mm), length_mm + sd_mm])
    after = vein_after(replace(vein, unstented_mm=1.0), central, relief)
    per_mm = after.delta_mm if after.delta_mm is not None else np.zeros(2)
    return _row("unstented_caudal_length_mm", "mm", lengths, replace(after, delta_mm=lengths * per_mm))


def _row(name: str, unit: str, moved: FloatArray, after: VeinAfter) -> Sensitivity:
    low, high = (None, None) if after.delta_mm is None else after.delta_mm.tolist()
    diameter_low, diameter_high = after.diameter_mm.tolist()
    return Sensitivity(name, unit, float(moved[0]), float(moved[1]), low, high, diameter_low, diameter_high)


def _span(row: Sensitivity) -> float:
    if row.delta_low_mm is None or row.delta_high_mm is None:
        return abs(row.diameter_high_mm - row.diameter_low_mm)
    return abs(row.delta_high_mm - row.delta_low_mm)
