"""What images cannot say: side, symptoms, history, and what the surgeon wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.vessel import Landmark, Travel

Side = Literal["left", "right"]
DiseaseClass = Literal["NIVL", "PTS"]
Ceap = Literal["C0", "C1", "C2", "C3", "C4", "C5", "C6"]
CEAP_CLASSES: tuple[Ceap, ...] = ("C0", "C1", "C2", "C3", "C4", "C5", "C6")


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
    ulcer: bool | None = None
    prior_dvt: bool | None = None
    anticoagulation: str | None = None
    allergies: tuple[str, ...] | None = None
    pregnancy: bool | None = None
    planned_abdominal_surgery: bool | None = None
    pressure_gradient_mmhg: float | None = None
    pressure_gradient_sd_mmhg: float | None = None
    filling_state: str | None = None
    landmarks: tuple[Landmark, ...] = ()
    travel: tuple[Travel, ...] = ()
    length_allowance: LengthAllowance | None = None
