"""What a person stated, under the names and in the shape of the public intake file."""

from __future__ import annotations

from dataclasses import asdict

from planner.model.intake import Intake


def intake_record(intake: Intake) -> dict[str, object]:
    """Return the intake by the contract's keys; what was not stated is left out, so nothing reads as "no"."""
    record: dict[str, object] = {
        "side": intake.side,
        "class": intake.disease_class,
        "cause": intake.cause,
        "symptoms": _listed(intake.symptoms),
        "ceap": intake.ceap,
        "vcss": intake.vcss,
        "villalta": intake.villalta,
        "ulcer": intake.ulcer,
        "prior_dvt": intake.prior_dvt,
        "anticoagulation": intake.anticoagulation,
        "allergies": None if intake.allergies is None else list(intake.allergies),
        "pregnancy": intake.pregnancy,
        "planned_abdominal_surgery": intake.planned_abdominal_surgery,
        "pressure_gradient_mmhg": intake.pressure_gradient_mmhg,
        "pressure_gradient_sd_mmhg": intake.pressure_gradient_sd_mmhg,
        "filling_state": intake.filling_state,
        "landmarks": _landmarks(intake),
        "travel": _listed(intake.travel) or None,
        "length_allowance_mm": intake.length_allowance.mm if intake.length_allowance else None,
        "length_allowance_percent": intake.length_allowance.percent if intake.length_allowance else None,
    }
    return {key: value for key, value in record.items() if value is not None}


def _listed(items: tuple[object, ...] | None) -> list[dict[str, object]] | None:
    return None if items is None else [asdict(item) for item in items]  # type: ignore[call-overload]


def _landmarks(intake: Intake) -> list[dict[str, object]] | None:
    records = []
    for landmark in intake.landmarks:
        record: dict[str, object] = {"name": landmark.name, "frame": landmark.frame_index}
        if landmark.position_mm is not None:
            record["position_mm"] = landmark.position_mm
        records.append(record)
    return records or None
