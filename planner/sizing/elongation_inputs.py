"""What the elongation model takes from a case, and what it has to assume."""

from __future__ import annotations

from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import ElongationInput
from planner.said import say
from planner.sizing.elongation_parameters import (
    ASSUMED_PRESSURE_SD_MMHG,
    ASSUMED_TORTUOSITY,
    PRESSURE_RANGE_MMHG,
    PRESSURE_RELIEF,
    Prior,
    ReliefClass,
    relief_class,
)

_RELIEF_NOTES: dict[ReliefClass, str] = {
    "mild": say("prior for mild disease"),
    "moderate": say("prior for moderate disease"),
    "severe": say("prior for severe disease"),
    "pts": say("prior for post-thrombotic disease"),
}


def tortuosity_of(inputs: SizingInputs) -> float:
    """Measured or entered tortuosity of the covered stretch, else the assumed one."""
    return ASSUMED_TORTUOSITY if inputs.covered_tortuosity is None else inputs.covered_tortuosity


def pressure_prior(inputs: SizingInputs, policy: Policy) -> Prior:
    """Pressure relief in mmHg: the measured gradient with its error, else what is believed for this disease."""
    if inputs.pressure_gradient_mmhg is None:
        return PRESSURE_RELIEF[_relief(inputs, policy)]
    sd = inputs.pressure_gradient_sd_mmhg
    return Prior(
        mean=inputs.pressure_gradient_mmhg,
        sd=ASSUMED_PRESSURE_SD_MMHG if sd is None else sd,
        low=PRESSURE_RANGE_MMHG[0],
        high=PRESSURE_RANGE_MMHG[1],
        unit="mmHg",
        basis=say("Measured: common femoral vein minus inferior vena cava"),
    )


def describe_inputs(
    inputs: SizingInputs, stent_diameter_mm: float, balloon_mm: float, policy: Policy
) -> tuple[ElongationInput, ...]:
    """Every input of the model with its value, its origin and, where it was assumed, why this value."""
    tortuosity_assumed = inputs.covered_tortuosity is None
    return (
        *_class_input(inputs),
        ElongationInput("lesion_mla_mm2", inputs.lesion.mla_mm2, "mm²", inputs.origin("lesion")),
        ElongationInput(
            "caudal_reference_area_mm2",
            inputs.caudal_reference.area_mm2,
            "mm²",
            inputs.origin("caudal_reference"),
        ),
        ElongationInput("stent_diameter_mm", stent_diameter_mm, "mm", "derived"),
        ElongationInput("balloon_mm", balloon_mm, "mm", "derived"),
        *_pressure_inputs(inputs, policy),
        _length_input(inputs, "unstented_caudal_length_mm"),
        _length_input(inputs, "covered_length_mm"),
        ElongationInput(
            "covered_tortuosity",
            tortuosity_of(inputs),
            "1",
            "assumed" if tortuosity_assumed else inputs.origin("covered_tortuosity"),
            note=say("middle of the worked examples, {low:g} to {high:g}", low=0.05, high=0.12)
            if tortuosity_assumed
            else "",
        ),
    )


def _relief(inputs: SizingInputs, policy: Policy) -> ReliefClass:
    return relief_class(inputs.lesion.area_stenosis_percent, inputs.disease_class, policy)


def _class_input(inputs: SizingInputs) -> tuple[ElongationInput, ...]:
    """The class, where nobody stated it: it chooses the priors."""
    if inputs.origin("disease_class") != "assumed":
        return ()
    return (
        ElongationInput(
            "disease_class",
            None,
            "",
            "assumed",
            note=say("{disease}: nobody stated it", disease=inputs.disease_class),
        ),
    )


def _length_input(inputs: SizingInputs, name: str) -> ElongationInput:
    value = getattr(inputs, name)
    return ElongationInput(name, value, "mm", inputs.origin(name), note=say("not known") if value is None else "")


def _pressure_inputs(inputs: SizingInputs, policy: Policy) -> tuple[ElongationInput, ...]:
    """The pressure relief and, where it was measured without a stated error, that error as an assumption."""
    prior = pressure_prior(inputs, policy)
    if inputs.pressure_gradient_mmhg is None:
        note = _RELIEF_NOTES[_relief(inputs, policy)]
        return (ElongationInput("pressure_gradient_mmhg", prior.mean, "mmHg", "assumed", prior.sd, note),)
    origin = inputs.origin("pressure_gradient_mmhg")
    gradient = ElongationInput("pressure_gradient_mmhg", prior.mean, "mmHg", origin, prior.sd)
    if inputs.pressure_gradient_sd_mmhg is not None:
        return (gradient,)
    note = say("two fluid-filled readings of about {error:g} mmHg each", error=0.7)
    return (gradient, ElongationInput("pressure_gradient_sd_mmhg", prior.sd, "mmHg", "assumed", note=note))
