"""Why the vein is expected to change as it does: the model's inputs with their origins, its parameters, its equations."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.derivation import Derivation
from planner.model.policy import Policy, Threshold
from planner.model.prediction import Band, Elongation, ElongationInput
from planner.sizing.elongation_parameters import PRIORS

MODEL = "Clinical reference, section 5.3; docs/elongation-model.md"
FROM_POLICY = "set by the policy file"
NOT_VALIDATED = "a model prior, not validated"
ORIGINS = {
    "measured": "measured on this case",
    "entered": "entered by a person",
    "assumed": "assumed",
    "population": "taken from a population",
    "derived": "follows from the chosen stent",
}
_BANDS = (
    ("delta_mm", "Lengthening below the stent", "mm", "equations 7 and 8: strain from the predicted thinning, times the un-stented length"),
    ("straightening_mm", "Path lost by straightening", "mm", "equation 9: share of the covered tortuosity that the stent removes"),
    ("net_mm", "Lengthening less straightening", "mm", "equation 8 less equation 9, draw by draw"),
    ("caudal_diameter_after_mm", "Caudal calibre after decompression", "mm", "equations 3 to 6: deflation and coupling to the stent's opening"),
    ("caudal_area_after_mm2", "Caudal area after decompression", "mm²", "equation 6: circle of the predicted calibre"),
)  # fmt: skip
_PERCENTILES = {"p05": "5th percentile", "median": "median", "p80": "80th percentile", "p95": "95th percentile", "mean": "mean"}  # fmt: skip
_MONTHLY = {
    "month": "Month after stenting",
    "delta_mm_median": "Lengthening by then, median",
    "delta_mm_p05": "Lengthening by then, 5th percentile",
    "delta_mm_p95": "Lengthening by then, 95th percentile",
    "caudal_diameter_mm_median": "Caudal calibre by then, median",
    "net_shift_mm_median": "Lengthening less straightening by then, median",
}
_MONTH_BAND = ("delta_mm_p05", "delta_mm_p95")
_MONTH_DRAWN = "equations 8 and 10 draw by draw, each with its own acute share and settling time"
_MONTH_CENTRAL = "equation 10 at the priors' means: acute share at once, the rest settling exponentially"


def why_prediction(assessment: Assessment, policy: Policy) -> dict[str, Derivation]:
    """Return derivations of every number of the prediction."""
    elongation = assessment.elongation
    if elongation is None:
        return {}
    made: dict[str, Derivation] = {}
    inputs = tuple(_input(item) for item in elongation.inputs)
    model = Derivation(
        elongation.model, None, "", f"equations 1 to 10 over {elongation.draws} draws, always the same ones", MODEL,
        NOT_VALIDATED, inputs=inputs,
    )  # fmt: skip
    for item, derivation in zip(elongation.inputs, inputs, strict=True):
        made[f"inputs.{item.name}.value"] = derivation
        if item.sd is not None:
            made[f"inputs.{item.name}.sd"] = Derivation(
                f"Standard deviation of {_words(item.name)}", item.sd, item.unit, ORIGINS[item.origin], _source(item)
            )
    made |= _bands(elongation, model) | _shares(elongation, policy, model) | _numbers(elongation, assessment, model)
    return {f"elongation.{name}": derivation for name, derivation in made.items()}


def _input(item: ElongationInput) -> Derivation:
    uncertain = "" if item.sd is None else f"± {item.sd:g} {item.unit} (one standard deviation)"
    if item.origin in ("assumed", "population"):
        uncertain = f"{uncertain}; not of this patient".removeprefix("; ")
    rule = ORIGINS[item.origin] + (f": {item.note}" if item.note else "")
    return Derivation(_words(item.name), item.value, item.unit.removeprefix("1"), rule, _source(item), uncertain)


def _source(item: ElongationInput) -> str:
    if item.origin in ("assumed", "population"):
        return "Clinical reference, section 5.4: assumptions of the model"
    return {"derived": "The chosen stent", "entered": "Entered by a person"}.get(
        item.origin, "Measured in this program"
    )


def _bands(elongation: Elongation, model: Derivation) -> dict[str, Derivation]:
    found = {}
    for name, words, unit, rule in _BANDS:
        band: Band | None = getattr(elongation, name)
        if band is None:
            continue
        width = f"90 % range {band.p05:z.1f} to {band.p95:z.1f} {unit}; {NOT_VALIDATED}"
        for percentile, which in _PERCENTILES.items():
            value = getattr(band, percentile)
            if value is not None:
                found[f"{name}.{percentile}"] = Derivation(
                    f"{words}, {which}", value, unit, rule, MODEL, width, inputs=(model,)
                )
    return found


def _shares(elongation: Elongation, policy: Policy, model: Derivation) -> dict[str, Derivation]:
    drift, area = policy.second_look_delta_mm, policy.second_look_area_fraction_percent
    told: tuple[tuple[str, str, tuple[Threshold, ...]], ...] = (
        ("probability_delta_above", f"Chance that the caudal edge drifts by more than {drift.value:g} mm", (drift,)),
        ("probability_area_below", f"Chance of less than {area.value:g} % of the segment's minimum area", (area,)),
        ("probability_either", "Chance of one or both", (drift, area)),
    )
    return {
        name: Derivation(
            words, getattr(elongation, name), "", "share of the draws", MODEL, NOT_VALIDATED,
            inputs=(model, *(threshold(limit) for limit in limits)),
        )
        for name, words, limits in told
        if getattr(elongation, name) is not None
    }  # fmt: skip


def _numbers(elongation: Elongation, assessment: Assessment, model: Derivation) -> dict[str, Derivation]:
    found = {
        "caudal_diameter_before_mm": Derivation(
            "Caudal calibre as measured", elongation.caudal_diameter_before_mm, "mm",
            "equation 1: diameter of the circle with the caudal reference's area", MODEL, inputs=model.inputs,
        ),
        "draws": Derivation("Draws", elongation.draws, "", "as many as hold the percentiles still", MODEL),
        "seed": Derivation("Seed", elongation.seed, "", "fixed, so that a plan can be repeated", MODEL),
    }  # fmt: skip
    if elongation.delta_for_allowance_mm is not None:
        found["delta_for_allowance_mm"] = Derivation(
            "Lengthening that the allowance covers", elongation.delta_for_allowance_mm, "mm",
            "the policy's quantile of the lengthening", MODEL, NOT_VALIDATED, inputs=(model,),
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
                f"{_words(row.name)}, {which}".capitalize(), value, unit,
                "its mean less and plus one standard deviation, inside its range", basis,
            )
            for which, value in (("low", row.low_value), ("high", row.high_value))
        )  # fmt: skip
        ends = (("low", row.delta_low_mm, row.diameter_low_mm), ("high", row.delta_high_mm, row.diameter_high_mm))
        for place, ((which, delta_mm, diameter_mm), move) in enumerate(zip(ends, moved, strict=True)):
            path = f"sensitivity[{number}]"
            found[f"{path}.{which}"] = move
            for name, what, value in (
                ("delta_mm", "Lengthening", delta_mm),
                ("caudal_diameter_mm", "Caudal calibre", diameter_mm),
            ):
                if value is not None:
                    found[f"{path}.{name}[{place}]"] = Derivation(
                        f"{what} with {_words(row.name)} {which}", value, "mm",
                        "equations 1 to 8 with this one input moved, the others at their means", MODEL, NOT_VALIDATED,
                        inputs=(move,),
                    )  # fmt: skip
    if found:
        found["sensitivity"] = Derivation(
            "What matters most here", None, "", "one input moved by one standard deviation, the others at their means; the "
            "longest span first", MODEL, NOT_VALIDATED, inputs=(model,),
        )  # fmt: skip
    return found


def _basis(name: str, assessment: Assessment) -> str:
    """What a parameter of the model rests on."""
    inputs = assessment.sizing_inputs
    prior = None if inputs is None else getattr(PRIORS[inputs.disease_class], name, None)
    return prior.basis if prior is not None else "Clinical reference, section 5.4"


def _parameters(elongation: Elongation, assessment: Assessment) -> dict[str, Derivation]:
    found = {}
    for name, value in elongation.parameters:
        basis = _basis(name.removesuffix("_mean").removesuffix("_sd"), assessment)
        kind = "standard deviation" if name.endswith("_sd") else "mean"
        found[f"parameters.{name}"] = Derivation(
            f"Model parameter {_words(name)}", value, "", f"{kind} of what is believed before anything is measured", basis,
            "an assumption" if basis.startswith("Assumption") else NOT_VALIDATED,
        )  # fmt: skip
    return found


def threshold(limit: Threshold) -> Derivation:
    """A number of the policy."""
    return Derivation(limit.meaning, limit.value, limit.unit, FROM_POLICY, limit.source)


def _words(name: str) -> str:
    return name.replace("_mm2", "").replace("_mmhg", "").replace("_mm", "").replace("_", " ")
