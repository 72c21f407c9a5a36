"""What the banner says, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.case import Case
from planner.model.identity import ImageOrigin
from planner.model.plan import Plan

SIDE_OF_LETTER = {"L": "LEFT", "R": "RIGHT"}
NOT_STATED = "not stated"


@dataclass(frozen=True)
class BannerWords:
    """The line over the images; `contradictions` turn it red."""

    side: str
    name: str
    patient_id: str
    birth_date: str
    study_date: str
    disease_class: str
    contradictions: tuple[str, ...]


def describe_patient(case: Case, plan: Plan) -> BannerWords:
    """Say whose vein this is, and whatever in it does not agree."""
    origins = _origins(case)
    dates = sorted({origin.study_date for origin in origins if origin.study_date})
    patient = case.patient
    return BannerWords(
        side=(plan.intake.side or _side_of_files(origins) or "side ?").upper(),
        name=patient.name or "No name in the files",
        patient_id=patient.patient_id or NOT_STATED,
        birth_date=patient.birth_date or NOT_STATED,
        study_date=" / ".join(dates) or NOT_STATED,
        disease_class=plan.intake.disease_class or "class not stated",
        contradictions=_contradictions(plan, origins, dates),
    )


def _origins(case: Case) -> tuple[ImageOrigin, ...]:
    return tuple(run.origin for run in (case.pullback, case.venogram) if run is not None)


def _letter(origin: ImageOrigin) -> str:
    return origin.laterality[:1].upper()


def _side_of_files(origins: tuple[ImageOrigin, ...]) -> str | None:
    said = {SIDE_OF_LETTER[_letter(origin)] for origin in origins if _letter(origin) in SIDE_OF_LETTER}
    return said.pop() if len(said) == 1 else None


def _contradictions(plan: Plan, origins: tuple[ImageOrigin, ...], dates: list[str]) -> tuple[str, ...]:
    found = []
    said = {SIDE_OF_LETTER[_letter(origin)] for origin in origins if _letter(origin) in SIDE_OF_LETTER}
    stated = plan.intake.side.upper() if plan.intake.side else None
    if len(said) > 1:
        found.append("The images name both sides")
    elif stated and said and stated not in said:
        found.append(f"The intake says {stated.lower()}, the images say {said.pop().lower()}")
    if len(dates) > 1:
        found.append("Images of different days")
    return tuple(found)
