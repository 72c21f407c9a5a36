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
from planner.said import say


@dataclass(frozen=True)
class Label:
    """A word, the sign beside it, and one sentence that explains it."""

    word: str
    sign: str
    meaning: str


VERDICTS: dict[Verdict, Label] = {
    "treat": Label(say("Treat"), "●", say("Symptoms and findings match and speak for a stent.")),
    "consider": Label(say("Consider"), "◆", say("Some of what speaks for a stent is present; the surgeon weighs it.")),
    "do_not_treat": Label(
        say("Do not treat"), "■", say("What is known speaks against a stent, whatever the narrowing.")
    ),
    "insufficient": Label(
        say("Not enough known"), "▲", say("Symptoms or findings are missing; no verdict is possible.")
    ),
}

SEVERITIES: dict[Severity, Label] = {
    "block": Label(say("Stop"), "■", say("Must be settled, or overruled with a reason, before this plan is used.")),
    "warn": Label(say("Caution"), "▲", say("Speaks against part of the plan; look at it before deciding.")),
    "info": Label(say("Note"), "○", say("Good to know; nothing needs to be done.")),
}
"""Most severe first."""

SEGMENT_NAMES: dict[Segment, str] = {
    "IVC": say("inferior vena cava"),
    "CIV": say("common iliac vein"),
    "EIV": say("external iliac vein"),
    "CFV": say("common femoral vein"),
}

LANDMARK_LABELS: dict[LandmarkName, str] = {
    "iliocaval_confluence": say("iliocaval confluence"),
    "artery_crossing": say("artery crossing"),
    "internal_iliac_ostium": say("internal iliac ostium"),
    "inguinal_ligament": say("inguinal ligament"),
    "profunda_confluence": say("profunda confluence"),
}

REFERENCE_LABELS: dict[ReferenceMethod, str] = {
    "caudal": say("vein caudal to the lesion"),
    "cranial": say("vein cranial to the lesion"),
    "mean": say("mean of the vein on both sides"),
    "contralateral": say("the other side's vein"),
    "population": say("population minimum of the segment"),
    "manual": say("chosen by a person"),
}

ORIGIN_LABELS: dict[Origin, str] = {
    "measured": say("measured"),
    "entered": say("entered by a person"),
    "assumed": say("assumed"),
    "population": say("population value"),
    "derived": say("follows from the plan"),
}

CONTOUR_SOURCE_LABELS: dict[ContourSource, str] = {
    "auto": say("automatic"),
    "edited": say("drawn by a person"),
    "interpolated": say("between corrected frames"),
}

CONTOUR_STANDINGS: dict[ContourStanding, Label] = {
    "confirmed": Label(say("confirmed"), "✓", say("A person looked at the contour and accepts it, or drew it.")),
    "unconfirmed": Label(say("not confirmed"), "◇", say("Nobody has looked at the contour yet.")),
    "doubtful": Label(
        say("low confidence"), "?", say("The program is unsure of the contour and nobody has confirmed it.")
    ),
}

SPACING_LABELS: dict[SpacingSource, str] = {
    "ultrasound_regions": say("from the file's ultrasound regions"),
    "graticule": say("from the graticule in the picture"),
    "manual": say("set by a person"),
}

SCALE_LABELS: dict[ScaleMethod, str] = {
    "catheter_markers": say("from the marker catheter"),
    "ermf": say("from the header's magnification factor"),
    "geometry": say("from the header's distances"),
    "catheter_diameter": say("from the catheter's diameter"),
    "ruler": say("from a ruler"),
    "manual": say("set by a person"),
}

COLLATERAL_LABELS: dict[CollateralKind, str] = {
    "ascending_lumbar": say("ascending lumbar"),
    "cross_pelvic": say("cross-pelvic"),
    "other": say("other collateral"),
}

SHARED_PIN_LABELS: dict[SharedPinKind, str] = {
    "stent_cranial_end": say("cranial end of a stent"),
    "stent_caudal_end": say("caudal end of a stent"),
    "catheter_marker": say("band of the catheter"),
    "ivus_transducer": say("IVUS transducer on a still"),
    "other": say("shared place"),
}

POSITION_LABELS: dict[PositionSource, str] = {
    "rate": say("from the motor's speed"),
    "landmarks": say("from pinned landmarks and catheter travel"),
    "none": say("not known: frame number is not distance"),
}

PULLBACK_LABELS: dict[PullbackMode, str] = {
    "motor": say("motor pullback"),
    "manual": say("pullback by hand"),
    "gated": say("gated pullback"),
    "unknown": say("pullback of unknown kind"),
}

STRETCH_LABELS: dict[str, str] = {"cranial": say("cranial"), "lesion": say("lesion"), "caudal": say("caudal")}
"""Stretches of the vein that the wash-out is told for."""
