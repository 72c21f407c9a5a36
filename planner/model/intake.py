"""What images cannot say: side, symptoms, history, and what the surgeon wants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from planner.model.scores import ItemAnswer
from planner.model.vessel import Landmark, Travel

Side = Literal["left", "right"]
DiseaseClass = Literal["NIVL", "PTS"]
Ceap = Literal["C0", "C1", "C2", "C3", "C4", "C5", "C6"]
CEAP_CLASSES: tuple[Ceap, ...] = ("C0", "C1", "C2", "C3", "C4", "C5", "C6")
ULCER_CLASSES: tuple[Ceap, ...] = ("C5", "C6")
Contraindication = Literal[
    "active_infection",
    "coagulopathy",
    "anticoagulation_intolerance",
    "short_life_expectancy",
    "not_walking",
    "severe_arterial_disease",
    "poor_inflow",
]
CONTRAINDICATIONS: tuple[Contraindication, ...] = get_args(Contraindication)


NO_ALLERGIES = ("none", "no", "nil", "nka", "nkda", "no allergies", "no known allergies", "no known drug allergies")
"""How people write that there are none; the first is how it is written back."""


@dataclass(frozen=True)
class Symptom:
    """A complaint, and whether it depends on posture (None: not asked)."""

    name: str
    positional: bool | None = None


@dataclass(frozen=True)
class LengthAllowance:
    """The surgeon's own length allowance in place of the model's: in mm or in percent of the covered length."""

    mm: float | None = None
    percent: float | None = None


@dataclass(frozen=True)
class Intake:
    """Everything a person states about the case. None means not stated, never "no".

    Attributes
    ----------
    symptoms
        None when nobody asked; an empty tuple when the patient has none.
    vcss, villalta
        Scores, 0 to 30 and 0 to 33.
    vcss_items, villalta_items
        The answers behind a score, where they were given in the program or the file; the score is their sum.
    clot_causes_excluded
        Whether causes of a clot other than the narrowing were looked for and excluded.
    prior_stent
        Whether a stent lies in these veins already, as at a second look.
    respiration
        In which breathing state the pullback was recorded.
    allergies, contraindications
        None when nobody asked; an empty tuple when there are none.
    pressure_gradient_mmhg, pressure_gradient_sd_mmhg
        Measured resting gradient, common femoral vein minus inferior vena cava, and its standard deviation.
    landmarks, travel
        Frames the person pinned, and how far the catheter went between frames.
    """

    side: Side | None = None
    disease_class: DiseaseClass | None = None
    cause: str | None = None
    symptoms: tuple[Symptom, ...] | None = None
    ceap: Ceap | None = None
    vcss: float | None = None
    villalta: float | None = None
    vcss_items: tuple[ItemAnswer, ...] = ()
    villalta_items: tuple[ItemAnswer, ...] = ()
    ulcer: bool | None = None
    prior_dvt: bool | None = None
    clot_causes_excluded: bool | None = None
    anticoagulation: str | None = None
    allergies: tuple[str, ...] | None = None
    pregnancy: bool | None = None
    planned_abdominal_surgery: bool | None = None
    prior_stent: bool | None = None
    contraindications: tuple[Contraindication, ...] | None = None
    pressure_gradient_mmhg: float | None = None
    pressure_gradient_sd_mmhg: float | None = None
    filling_state: str | None = None
    respiration: str | None = None
    landmarks: tuple[Landmark, ...] = ()
    travel: tuple[Travel, ...] = ()
    length_allowance: LengthAllowance | None = None

    @property
    def has_ulcer(self) -> bool:
        """Whether an ulcer, open or healed, is stated anywhere: by itself, as CEAP class or as an item of the VCSS."""
        open_ulcers = next((answer.level for answer in self.vcss_items if answer.name == "active_ulcers"), 0)
        return bool(self.ulcer) or self.ceap in ULCER_CLASSES or open_ulcers > 0


def allergies_from(names: Iterable[str]) -> tuple[str, ...]:
    """Allergies as a person listed them; the word that there are none is an empty list, and no allergy."""
    told = [name.strip() for name in names]
    return tuple(name for name in told if name and name.casefold().rstrip(".") not in NO_ALLERGIES)
