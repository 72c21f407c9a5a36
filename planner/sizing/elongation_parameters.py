"""Parameters of the elongation model 0.1, each with what it rests on.

Most are assumptions: no measured lengthening of an iliac vein after stenting has been published. The record is
frozen and carries its version into every plan; other numbers are another version. `docs/elongation-model.md`
explains the model and is held to this file by a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Literal

from planner.model.intake import DiseaseClass
from planner.model.policy import Policy
from planner.said import say

MODEL_VERSION = "ilioplan-elongation 0.1"

Shape = Literal["truncated normal", "lognormal"]
ReliefClass = Literal["mild", "moderate", "severe", "pts"]

LESION_DIAMETER_RELATIVE_SD = 0.03
"""Relative error of the lesion's diameter. Clinical reference, section 5.4."""

STRAIN_LIMITS = (-0.02, 0.15)
"""Axial strain is clipped to these. Arterial strains of 5 to 10 % are physiologic (PMC2818320); 5.4."""

COUPLED_LOSS_LIMITS = (-0.05, 0.6)
"""Coupled diameter loss is clipped to these. Section 5.4."""

ASSUMED_TORTUOSITY = 0.08
"""Arc over chord minus one where the path was not measured: the middle of the worked examples, 0.05 to 0.12."""

ASSUMED_PRESSURE_SD_MMHG = 1.0
"""Error of a measured gradient whose own error was not stated: two fluid-filled readings, each about 0.7 mmHg."""


@dataclass(frozen=True)
class Prior:
    """What is believed of one parameter before anything is measured.

    Attributes
    ----------
    mean, sd
        Of the untruncated normal; of the variable itself for the lognormal.
    low, high
        Range that it is truncated to.
    basis
        What it rests on, and how firmly.
    """

    mean: float
    sd: float
    low: float
    high: float
    unit: str
    basis: str
    shape: Shape = "truncated normal"


@dataclass(frozen=True)
class ElongationPriors:
    """The priors of one disease class. Field names are the names in plans and in the tornado plot."""

    compliance: Prior
    achieved_fraction: Prior
    coupling_slope: Prior
    coupling_saturation: Prior
    coupling_residual: Prior
    class_factor: Prior
    lengthening_share: Prior
    straightened_fraction: Prior
    acute_fraction: Prior
    settling_months: Prior

    def flattened(self) -> tuple[tuple[str, float], ...]:
        """Every mean and standard deviation by name, for a plan's provenance."""
        priors = [(name, getattr(self, name)) for name in self.__dataclass_fields__]
        means = [(f"{name}_mean", prior.mean) for name, prior in priors]
        return tuple(means + [(f"{name}_sd", prior.sd) for name, prior in priors])


_NIVL = ElongationPriors(
    compliance=Prior(
        0.020,
        0.010,
        0.0,
        inf,
        "1/mmHg",
        say(
            "Assumption: half of {measured:g} measured in thigh veins of young men (Vasa 2006;35:59), as pelvic "
            "veins are older and tethered",
            measured=0.031,
        ),
        "lognormal",
    ),
    achieved_fraction=Prior(
        0.93,
        0.04,
        0.75,
        1.0,
        "1",
        say("Stents reached 172 mm² where 16 mm was intended (Raju 2014); spread assumed"),
    ),
    coupling_slope=Prior(
        0.26,
        0.12,
        0.0,
        0.8,
        "1",
        say(
            "Set so that the vein narrows by about 16 % when a lesion opens by 70 %, a discount on {seen:g} % in "
            "17 patients (Al-Hakim 2018, JVIR 29:1023)",
            seen=21.7,
        ),
    ),
    coupling_saturation=Prior(0.35, 0.07, 0.15, 0.55, "1", say("Assumption: narrowing cannot grow without limit")),
    coupling_residual=Prior(
        0.0,
        0.07,
        -inf,
        inf,
        "1",
        say(
            "Scatter left in Al-Hakim 2018: {scatter:g} % times sqrt(1 - {correlation:g}²) = {left:g} %",
            scatter=15.8,
            correlation=0.8917,
            left=7.2,
        ),
    ),
    class_factor=Prior(1.0, 0.0, 0.0, 1.2, "1", say("By definition for veins without thrombosis")),
    lengthening_share=Prior(
        0.25,
        0.15,
        0.0,
        1.0,
        "1",
        say("Assumption between 0 (tethered) and 1 (wall area kept); no measurement exists"),
    ),
    straightened_fraction=Prior(
        0.5,
        0.25,
        0.0,
        1.0,
        "1",
        say("Assumption; veins buckle reversibly with pressure (Martinez 2010, PMC2896067)"),
    ),
    acute_fraction=Prior(0.7, 0.2, 0.0, 1.0, "1", say("Narrowing is seen at once (Al-Hakim 2018); share assumed")),
    settling_months=Prior(3.0, 1.5, 0.0, inf, "months", say("A surgeon's report that veins settle within a year")),
)

_PTS = ElongationPriors(
    compliance=Prior(0.008, 0.005, 0.0, inf, "1/mmHg", say("Assumption: a scarred wall is stiffer"), "lognormal"),
    achieved_fraction=_NIVL.achieved_fraction,
    coupling_slope=_NIVL.coupling_slope,
    coupling_saturation=_NIVL.coupling_saturation,
    coupling_residual=_NIVL.coupling_residual,
    class_factor=Prior(0.5, 0.25, 0.0, 1.2, "1", say("Assumption: a scarred wall follows less")),
    lengthening_share=Prior(0.12, 0.10, 0.0, 1.0, "1", say("Assumption: a scarred, tethered vein lengthens less")),
    straightened_fraction=_NIVL.straightened_fraction,
    acute_fraction=_NIVL.acute_fraction,
    settling_months=_NIVL.settling_months,
)

PRIORS: dict[DiseaseClass, ElongationPriors] = {"NIVL": _NIVL, "PTS": _PTS}

PRESSURE_RANGE_MMHG = (0.0, 40.0)

_PRESSURE_BASIS = say(
    "Assumption: no resting gradients of non-thrombotic narrowings are published; 2 to 3 mmHg is "
    "customary lore, and post-thrombotic veins gain 28 mmHg on walking (Kurstjens 2016)"
)
PRESSURE_RELIEF: dict[ReliefClass, Prior] = {
    "mild": Prior(1.0, 1.0, *PRESSURE_RANGE_MMHG, "mmHg", _PRESSURE_BASIS),
    "moderate": Prior(2.5, 1.5, *PRESSURE_RANGE_MMHG, "mmHg", _PRESSURE_BASIS),
    "severe": Prior(6.0, 3.0, *PRESSURE_RANGE_MMHG, "mmHg", _PRESSURE_BASIS),
    "pts": Prior(6.0, 4.0, *PRESSURE_RANGE_MMHG, "mmHg", _PRESSURE_BASIS),
}
"""Pressure relief at rest where it was not measured."""


def relief_class(area_stenosis_percent: float, disease_class: DiseaseClass, policy: Policy) -> ReliefClass:
    """Which pressure relief to assume: its own for post-thrombotic veins, else by area stenosis."""
    if disease_class == "PTS":
        return "pts"
    if area_stenosis_percent < policy.mild_below_stenosis_percent.value:
        return "mild"
    return "moderate" if area_stenosis_percent <= policy.moderate_to_stenosis_percent.value else "severe"
