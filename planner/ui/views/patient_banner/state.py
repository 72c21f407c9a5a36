"""What the banner says, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.case import Case
from planner.model.identity import ImageOrigin
from planner.model.intake import Side
from planner.model.plan import Plan
from planner.said import say
from planner.ui.language import tr

SIDE_OF_LETTER: dict[str, Side] = {"L": "left", "R": "right"}
SIDE_WORDS: dict[Side, str] = {"left": say("LEFT"), "right": say("RIGHT")}
NOT_STATED = say("not stated")


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
    patient, side = case.patient, plan.intake.side or _side_of_files(origins)
    return BannerWords(
        side=tr(SIDE_WORDS[side]) if side else tr("SIDE ?"),
        name=patient.name or tr("No name in the files"),
        patient_id=patient.patient_id or tr(NOT_STATED),
        birth_date=patient.birth_date or tr(NOT_STATED),
        study_date=" / ".join(dates) or tr(NOT_STATED),
        disease_class=plan.intake.disease_class or tr("class not stated"),
        contradictions=_contradictions(plan, origins, dates),
    )


def _origins(case: Case) -> tuple[ImageOrigin, ...]:
    return tuple(run.origin for run in (case.pullback, case.venogram) if run is not None)


def _letter(origin: ImageOrigin) -> str:
    return origin.laterality[:1].upper()


def _sides_of_files(origins: tuple[ImageOrigin, ...]) -> set[Side]:
    return {SIDE_OF_LETTER[_letter(origin)] for origin in origins if _letter(origin) in SIDE_OF_LETTER}


def _side_of_files(origins: tuple[ImageOrigin, ...]) -> Side | None:
    said = _sides_of_files(origins)
    return said.pop() if len(said) == 1 else None


def _contradictions(plan: Plan, origins: tuple[ImageOrigin, ...], dates: list[str]) -> tuple[str, ...]:
    found = []
    said, stated = _sides_of_files(origins), plan.intake.side
    if len(said) > 1:
        found.append(tr("The images name both sides"))
    elif stated and said and stated not in said:
        found.append(
            tr("The intake says left, the images say right")
            if stated == "left"
            else tr("The intake says right, the images say left")
        )
    if len(dates) > 1:
        found.append(tr("Images of different days"))
    return tuple(found)
