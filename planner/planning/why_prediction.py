"""Why the vein is expected to change as it does: the model's inputs with their origins, its parameters, its equations."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.derivation import Derivation
from planner.model.policy import Policy, Threshold
from planner.model.prediction import Band, Elongation, ElongationInput
from planner.planning.model_words import input_words, parameter_words
from planner.said import capitalised, joined, say
from planner.sizing.elongation_parameters import PRIORS
from planner.wording.robustness import INPUT_NAMES

MODEL = say("Clinical reference, section 5.3; docs/elongation-model.md")
_ENDS = {"low": say("low"), "high": say("high")}
FROM_POLICY = say("set by the policy file")
NOT_VALIDATED = say("a model prior, not validated")
ORIGINS = {
    "measured": say("measured on this case"),
    "entered": say("entered by a person"),
    "assumed": say("assumed"),
    "population": say("taken from a population"),
    "derived": say("follows from the chosen stent"),
}
_BANDS = (
    ("delta_mm", say("Lengthening below the stent"), "mm", say("equations 7 and 8: strain from the predicted thinning, times the un-stented length")),
    ("straightening_mm", say("Path lost by straightening"), "mm", say("equation 9: share of the covered tortuosity that the stent removes")),
    ("net_mm", say("Lengthening less straightening"), "mm", say("equation 8 less equation 9, draw by draw")),
    ("caudal_diameter_after_mm", say("Caudal calibre after decompression"), "mm", say("equations 3 to 6: deflation and coupling to the stent's opening")),
    ("caudal_area_after_mm2", say("Caudal area after decompression"), "mm²", say("equation 6: circle of the predicted calibre")),
)  # fmt: skip
_PERCENTILES = {"p05": say("5th percentile"), "median": say("median"), "p80": say("80th percentile"), "p95": say("95th percentile"), "mean": say("mean")}  # fmt: skip
_MONTHLY = {
    "month": say("Month after stenting"),
    "delta_mm_median": say("Lengthening by then, median"),
    "delta_mm_p05": say("Lengthening by then, 5th percentile"),
    "delta_mm_p95": say("Lengthening by then, 95th percentile"),
    "caudal_diameter_mm_median": say("Caudal calibre by then, median"),
    "net_shift_mm_median": say("Lengthening less straightening by then, median"),
}
_MONTH_BAND = ("delta_mm_p05", "delta_mm_p95")
_MONTH_DRAWN = say("equations 8 and 10 draw by draw, each with its own acute share and settling time")
_MONTH_CENTRAL = say("equation 10 at the priors' means: acute share at once, the rest settling exponentially")


def why_prediction(assessment: Assessment, policy: Policy) -> dict[str, Derivation]:
    """Return derivations of every number of the prediction."""
    elongation = assessment.elongation
    if elongation is None:
        return {}
    made: dict[str, Derivation] = {}
    inputs = tuple(_input(item) for item in elongation.inputs)
    model = Derivation(
        elongation.model, None, "", say("equations 1 to 10 over {draws} draws, always the same ones", draws=elongation.draws), MODEL,
        NOT_VALIDATED, inputs=inputs,
    )  # fmt: skip
    for item, derivation in zip(elongation.inputs, inputs, strict=True):
        made[f"inputs.{item.name}.value"] = derivation
        if item.sd is not None:
            made[f"inputs.{item.name}.sd"] = Derivation(
                say("Standard deviation of {input}", input=input_words(item.name)),
                item.sd,
                item.unit,
                ORIGINS[item.origin],
                _source(item),
            )
    made |= _bands(elongation, model) | _shares(elongation, policy, model) | _numbers(elongation, assessment, model)
    return {f"elongation.{name}": derivation for name, derivation in made.items()}


def _input(item: ElongationInput) -> Derivation:
    uncertain = [] if item.sd is None else [say("± {sd:g} {unit} (one standard deviation)", sd=item.sd, unit=item.unit)]
    if item.origin in ("assumed", "population"):
        uncertain.append(say("not of this patient"))
    rule = joined(": ", (ORIGINS[item.origin], item.note)) if item.note else ORIGINS[item.origin]
    unit = item.unit.removeprefix("1")
    return Derivation(input_words(item.name), item.value, unit, rule, _source(item), joined("; ", uncertain))


def _source(item: ElongationInput) -> str:
    if item.origin in ("assumed", "population"):
        return say("Clinical reference, section 5.4: assumptions of the model")
    return {"derived": say("The chosen stent"), "entered": say("Entered by a person")}.get(
        item.origin, say("Measured in this program")
    )


def _bands(elongation: Elongation, model: Derivation) -> dict[str, Derivation]:
    found = {}
    for name, words, unit, rule in _BANDS:
        band: Band | None = getattr(elongation, name)
        if band is None:
            continue
        width = say(
            "90 % range {p05:z.1f} to {p95:z.1f} {unit}; a model prior, not validated",
            p05=band.p05,
            p95=band.p95,
            unit=unit,
        )
        for percentile, which in _PERCENTILES.items():
            value = getattr(band, percentile)
            if value is not None:
                found[f"{name}.{percentile}"] = Derivation(
                    joined(", ", (words, which)), value, unit, rule, MODEL, width, inputs=(model,)
                )
    return found


def _shares(elongation: Elongation, policy: Policy, model: Derivation) -> dict[str, Derivation]:
    drift, area = policy.second_look_delta_mm, policy.second_look_area_fraction_percent
    told: tuple[tuple[str, str, tuple[Threshold, ...]], ...] = (
        (
            "probability_delta_above",
            say("Chance that the caudal edge drifts by more than {drift:g} mm", drift=drift.value),
            (drift,),
        ),
        (
            "probability_area_below",
            say("Chance of less than {area:g} % of the segment's minimum area", area=area.value),
            (area,),
        ),
        ("probability_either", say("Chance of one or both"), (drift, area)),
    )
    return {
        name: Derivation(
            words, getattr(elongation, name), "", say("share of the draws"), MODEL, NOT_VALIDATED,
            inputs=(model, *(threshold(limit) for limit in limits)),
        )
        for name, words, limits in told
        if getattr(elongation, name) is not None
    }  # fmt: skip


def _numbers(elongation: Elongation, assessment: Assessment, model: Derivation) -> dict[str, Derivation]:
    found = {
        "caudal_diameter_before_mm": Derivation(
            say("Caudal calibre as measured"), elongation.caudal_diameter_before_mm, "mm",
            say("equation 1: diameter of the circle with the caudal reference's area"), MODEL, inputs=model.inputs,
        ),
        "draws": Derivation(say("Draws"), elongation.draws, "", say("as many as hold the percentiles still"), MODEL),
        "seed": Derivation(say("Seed"), elongation.seed, "", say("fixed, so that a plan can be repeated"), MODEL),
    }  # fmt: skip
    if elongation.delta_for_allowance_mm is not None:
        found["delta_for_allowance_mm"] = Derivation(
            say("Lengthening that the allowance covers"), elongation.delta_for_allowance_mm, "mm",
            say("the policy's quantile of the lengthening"), MODEL, NOT_VALIDATED, inputs=(model,),
        )  # fmt: skip
    for number, month in enumerate(elongation.by_month):
        for name, words in _MONTHLY.items():
            value = getattr(month, name)
            if value is not None:
                found[f"by_month[{number}].{name}"] = Derivation(
                    words, value, "" if name == "month" else "mm",
                    _MONTH_DRAWN if name in _MONTH_BAND else _MONTH_CENTRAL, MODEL, NOT_VALIDATED,
                )  # fmt: skip
    found |= _sensitivity(elongation, assessment, model)
    return found | _parameters(elongation, assessment)


def _sensitivity(elongation: Elongation, assessment: Assessment, model: Derivation) -> dict[str, Derivation]:
    """Each bar of the tornado: how far one input was moved, and what that alone does."""
    found: dict[str, Derivation] = {}
    entered = {item.name: item for item in elongation.inputs}
    for number, row in enumerate(elongation.sensitivity):
        unit = row.unit.removeprefix("1")
        basis = _source(entered[row.name]) if row.name in entered else _basis(row.name, assessment)
        moved = tuple(
            Derivation(
                capitalised(say("{words}, {which}", words=INPUT_NAMES[row.name], which=_ENDS[which])), value, unit,
                say("its mean less and plus one standard deviation, inside its range"), basis,
            )
            for which, value in (("low", row.low_value), ("high", row.high_value))
        )  # fmt: skip
        ends = (("low", row.delta_low_mm, row.diameter_low_mm), ("high", row.delta_high_mm, row.diameter_high_mm))
        for place, ((which, delta_mm, diameter_mm), move) in enumerate(zip(ends, moved, strict=True)):
            path = f"sensitivity[{number}]"
            found[f"{path}.{which}"] = move
            for name, what, value in (
                ("delta_mm", say("Lengthening"), delta_mm),
                ("caudal_diameter_mm", say("Caudal calibre"), diameter_mm),
            ):
                if value is not None:
                    found[f"{path}.{name}[{place}]"] = Derivation(
                        say("{what} with {words} {which}", what=what, words=INPUT_NAMES[row.name], which=_ENDS[which]), value, "mm",
                        say("equations 1 to 8 with this one input moved, the others at their means"), MODEL, NOT_VALIDATED,
                        inputs=(move,),
                    )  # fmt: skip
    if found:
        found["sensitivity"] = Derivation(
            say("What matters most here"), None, "", say("one input moved by one standard deviation, the others at their means; the longest span first"), MODEL, NOT_VALIDATED, inputs=(model,),
        )  # fmt: skip
    return found


def _basis(name: str, assessment: Assessment) -> str:
    """What a parameter of the model rests on."""
    inputs = assessment.sizing_inputs
    prior = None if inputs is None else getattr(PRIORS[inputs.disease_class], name, None)
    return prior.basis if prior is not None else say("Clinical reference, section 5.4")


def _parameters(elongation: Elongation, assessment: Assessment) -> dict[str, Derivation]:
    found = {}
    for name, value in elongation.parameters:
        basis = _basis(name.removesuffix("_mean").removesuffix("_sd"), assessment)
        rule = (
            say("standard deviation of what is believed before anything is measured")
            if name.endswith("_sd")
            else say("mean of what is believed before anything is measured")
        )
        found[f"parameters.{name}"] = Derivation(
            say("Model parameter {parameter}", parameter=parameter_words(name)), value, "", rule, basis,
            say("an assumption") if basis.startswith("Assumption") else NOT_VALIDATED,
        )  # fmt: skip
    return found


def threshold(limit: Threshold) -> Derivation:
    """A number of the policy."""
    return Derivation(limit.meaning, limit.value, limit.unit, FROM_POLICY, limit.source)
