"""The intake under the keys of the headless contract: what `--intake` takes and what plan.json gives back."""

from __future__ import annotations

from planner.model.intake import Intake
from planner.model.scores import ItemAnswer
from planner.model.vessel import Landmark, Travel


def intake_record(intake: Intake) -> dict[str, object]:
    """Return the intake as plain values for JSON; what was not stated is left out, an empty list is kept.

    Reading the result gives the same intake, apart from a landmark's source.
    """
    allowance = intake.length_allowance
    stated: dict[str, object] = {
        "side": intake.side,
        "class": intake.disease_class,
        "cause": intake.cause,
        "symptoms": _symptoms(intake),
        "ceap": intake.ceap,
        "vcss": intake.vcss,
        "villalta": intake.villalta,
        "vcss_items": _answers(intake.vcss_items),
        "villalta_items": _answers(intake.villalta_items),
        "ulcer": intake.ulcer,
        "prior_dvt": intake.prior_dvt,
        "clot_causes_excluded": intake.clot_causes_excluded,
        "anticoagulation": intake.anticoagulation,
        "allergies": None if intake.allergies is None else list(intake.allergies),
        "pregnancy": intake.pregnancy,
        "planned_abdominal_surgery": intake.planned_abdominal_surgery,
        "prior_stent": intake.prior_stent,
        "contraindications": None if intake.contraindications is None else list(intake.contraindications),
        "pressure_gradient_mmhg": intake.pressure_gradient_mmhg,
        "pressure_gradient_sd_mmhg": intake.pressure_gradient_sd_mmhg,
        "filling_state": intake.filling_state,
        "respiration": intake.respiration,
        "landmarks": [_landmark(mark) for mark in intake.landmarks] or None,
        "travel": [_travel(stretch) for stretch in intake.travel] or None,
        "length_allowance_mm": None if allowance is None else allowance.mm,
        "length_allowance_percent": None if allowance is None else allowance.percent,
    }
    return {key: value for key, value in stated.items() if value is not None}


def _symptoms(intake: Intake) -> list[dict[str, object]] | None:
    if intake.symptoms is None:
        return None
    return [{"name": symptom.name, "positional": symptom.positional} for symptom in intake.symptoms]


def _answers(answers: tuple[ItemAnswer, ...]) -> dict[str, int] | None:
    return {answer.name: answer.level for answer in answers} or None


def _landmark(mark: Landmark) -> dict[str, object]:
    pinned: dict[str, object] = {"name": mark.name, "frame": mark.frame_index}
    return pinned if mark.position_mm is None else {**pinned, "position_mm": mark.position_mm}


def _travel(stretch: Travel) -> dict[str, object]:
    return {"from_frame": stretch.from_frame, "to_frame": stretch.to_frame, "travel_mm": stretch.travel_mm}
