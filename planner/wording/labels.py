"""Names of the program's fixed choices as people read them, each with the sign that carries it without colour."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.assessment import Severity, Verdict
from planner.model.calibration import ScaleMethod, SpacingSource
from planner.model.contour import ContourSource
from planner.model.deciding import ContourStanding
from planner.model.measurements import Origin
from planner.model.pullback import PullbackMode
from planner.model.venogram import CollateralKind, SharedPinKind
from planner.model.vessel import LandmarkName, PositionSource, ReferenceMethod, Segment


@dataclass(frozen=True)
class Label:
    """A word, the sign beside it, and one sentence that explains it."""

    word: str
    sign: str
    meaning: str


VERDICTS: dict[Verdict, Label] = {
    "treat": Label("Treat", "●", "Symptoms and findings match and speak for a stent."),
    "consider": Label("Consider", "◆", "Some of what speaks for a stent is present; the surgeon weighs it."),
    "do_not_treat": Label("Do not treat", "■", "What is known speaks against a stent, whatever the narrowing."),
    "insufficient": Label("Not enough known", "▲", "Symptoms or findings are missing; no verdict is possible."),
}

SEVERITIES: dict[Severity, Label] = {
    "block": Label("Stop", "■", "Must be settled, or overruled with a reason, before this plan is used."),
    "warn": Label("Caution", "▲", "Speaks against part of the plan; look at it before deciding."),
    "info": Label("Note", "○", "Good to know; nothing needs to be done."),
}
"""Most severe first."""

SEGMENT_NAMES: dict[Segment, str] = {
    "IVC": "inferior vena cava",
    "CIV": "common iliac vein",
    "EIV": "external iliac vein",
    "CFV": "common femoral vein",
}

LANDMARK_LABELS: dict[LandmarkName, str] = {
    "iliocaval_confluence": "iliocaval confluence",
    "artery_crossing": "artery crossing",
    "internal_iliac_ostium": "internal iliac ostium",
    "inguinal_ligament": "inguinal ligament",
    "profunda_confluence": "profunda confluence",
}

REFERENCE_LABELS: dict[ReferenceMethod, str] = {
    "caudal": "vein caudal to the lesion",
    "cranial": "vein cranial to the lesion",
    "mean": "mean of the vein on both sides",
    "contralateral": "the other side's vein",
    "population": "population minimum of the segment",
    "manual": "chosen by a person",
}

ORIGIN_LABELS: dict[Origin, str] = {
    "measured": "measured",
    "entered": "entered by a person",
    "assumed": "assumed",
    "population": "population value",
    "derived": "follows from the plan",
}

CONTOUR_SOURCE_LABELS: dict[ContourSource, str] = {
    "auto": "automatic",
    "edited": "drawn by a person",
    "interpolated": "between corrected frames",
}

CONTOUR_STANDINGS: dict[ContourStanding, Label] = {
    "confirmed": Label("confirmed", "✓", "A person looked at the contour and accepts it, or drew it."),
    "unconfirmed": Label("not confirmed", "◇", "Nobody has looked at the contour yet."),
    "doubtful": Label("low confidence", "?", "The program is unsure of the contour and nobody has confirmed it."),
}

SPACING_LABELS: dict[SpacingSource, str] = {
    "ultrasound_regions": "from the file's ultrasound regions",
    "graticule": "from the graticule in the picture",
    "manual": "set by a person",
}

SCALE_LABELS: dict[ScaleMethod, str] = {
    "catheter_markers": "from the marker catheter",
    "ermf": "from the header's magnification factor",
    "geometry": "from the header's distances",
    "catheter_diameter": "from the catheter's diameter",
    "ruler": "from a ruler",
    "manual": "set by a person",
}

COLLATERAL_LABELS: dict[CollateralKind, str] = {
    "ascending_lumbar": "ascending lumbar",
    "cross_pelvic": "cross-pelvic",
    "other": "other collateral",
}

SHARED_PIN_LABELS: dict[SharedPinKind, str] = {
    "stent_cranial_end": "cranial end of a stent",
    "stent_caudal_end": "caudal end of a stent",
    "catheter_marker": "band of the catheter",
    "ivus_transducer": "IVUS transducer on a still",
    "other": "shared place",
}

POSITION_LABELS: dict[PositionSource, str] = {
    "rate": "from the motor's speed",
    "landmarks": "from pinned landmarks and catheter travel",
    "none": "not known: frame number is not distance",
}

PULLBACK_LABELS: dict[PullbackMode, str] = {
    "motor": "motor pullback",
    "manual": "pullback by hand",
    "gated": "gated pullback",
    "unknown": "pullback of unknown kind",
}
