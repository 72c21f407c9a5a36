"""The intake that a person typed: `--intake FILE` of the headless contract, and the intake inside a case file.

`model.intake_record.intake_record` is the way back.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from planner.model.intake import (
    CEAP_CLASSES,
    CONTRAINDICATIONS,
    Contraindication,
    DiseaseClass,
    Intake,
    LengthAllowance,
    Side,
    Symptom,
    allergies_from,
)
from planner.model.scores import HIGHEST_LEVEL, VCSS, VILLALTA, ItemAnswer, Scale, contradiction, total_of
from planner.model.vessel import LANDMARK_NAMES, Landmark, Travel
from planner.said import say
from planner.storage.typed_file import read_typed_file
from planner.storage.typed_record import Faults, TypedRecord

SIDES: tuple[Side, ...] = get_args(Side)
DISEASE_CLASSES: tuple[DiseaseClass, ...] = get_args(DiseaseClass)

HIGHEST_VCSS, HIGHEST_VILLALTA = VCSS.highest, VILLALTA.highest
GRADIENT_MMHG = (-5.0, 40.0)
"""Beyond these a resting gradient across an iliac vein is a slip of the pen; the model's prior ends at 40 as well."""
LONGEST_MM = 600.0
"""Longer than any path from the groin to the heart."""
LAST_FRAME = 1_000_000
LARGEST_ALLOWANCE_MM = 200.0


def read_intake(path: Path) -> Intake:
    """Return the intake that a JSON or TOML file holds.

    Raises
    ------
    InputRefused
        When the file cannot be read or a value in it is not acceptable; names every key concerned.
    InputMissing
        When a record in a list lacks what makes it one, such as a landmark's frame.
    """
    return parse_intake(read_typed_file(path), path)


def parse_intake(record: Mapping[str, object], subject: object) -> Intake:
    """Return the intake that a mapping holds; `subject` is what the person knows it by, such as the file."""
    faults = Faults()
    typed = TypedRecord(record, faults)
    intake = intake_from(typed)
    typed.close()
    faults.require_none(subject)
    return intake


def intake_from(typed: TypedRecord) -> Intake:
    """Read the intake's keys from a record; faults go to the record, which is not closed."""
    vcss, vcss_items = _score(typed, VCSS)
    villalta, villalta_items = _score(typed, VILLALTA)
    return Intake(
        side=typed.choice("side", SIDES),
        disease_class=typed.choice("class", DISEASE_CLASSES),
        cause=typed.text("cause"),
        symptoms=_symptoms(typed),
        ceap=typed.choice("ceap", CEAP_CLASSES),
        vcss=vcss,
        villalta=villalta,
        vcss_items=vcss_items,
        villalta_items=villalta_items,
        ulcer=typed.flag("ulcer"),
        prior_dvt=typed.flag("prior_dvt"),
        clot_causes_excluded=typed.flag("clot_causes_excluded"),
        anticoagulation=_anticoagulation(typed),
        allergies=_allergies(typed),
        pregnancy=typed.flag("pregnancy"),
        planned_abdominal_surgery=typed.flag("planned_abdominal_surgery"),
        prior_stent=typed.flag("prior_stent"),
        contraindications=_contraindications(typed),
        pressure_gradient_mmhg=typed.number("pressure_gradient_mmhg", *GRADIENT_MMHG, "mmHg"),
        pressure_gradient_sd_mmhg=typed.number("pressure_gradient_sd_mmhg", 0, GRADIENT_MMHG[1], "mmHg"),
        filling_state=typed.text("filling_state"),
        respiration=typed.text("respiration"),
        landmarks=_landmarks(typed),
        travel=_travel(typed),
        length_allowance=_allowance(typed),
    )


def _score(typed: TypedRecord, scale: Scale) -> tuple[float | None, tuple[ItemAnswer, ...]]:
    """The total and the items behind it; complete items give the total, and a typed one must not contradict them."""
    total = typed.number(scale.name, 0, scale.highest)
    key = f"{scale.name}_items"
    record = typed.record(key)
    if record is None:
        return total, ()
    levels = {name: record.whole(name, 0, HIGHEST_LEVEL) for name in scale.item_names}
    record.close()
    answers = tuple(ItemAnswer(name, level) for name, level in levels.items() if level is not None)
    wrong = contradiction(scale, answers, total)
    if wrong:
        typed.refuse(key, say("cannot be: {wrong}", wrong=wrong))
    return total_of(scale, answers) if total is None else total, answers


def _contraindications(typed: TypedRecord) -> tuple[Contraindication, ...] | None:
    named = typed.texts("contraindications")
    if named is None:
        return None
    unknown = [name for name in named if name not in CONTRAINDICATIONS]
    if unknown:
        typed.refuse(
            "contraindications",
            say("names {unknown}, not one of {allowed}", unknown=unknown[0], allowed=", ".join(CONTRAINDICATIONS)),
        )
    return tuple(name for name in CONTRAINDICATIONS if name in named)


def _allergies(typed: TypedRecord) -> tuple[str, ...] | None:
    named = typed.texts("allergies")
    return None if named is None else allergies_from(named)


def _anticoagulation(typed: TypedRecord) -> str | None:
    """The drug in words; plain true or false is an answer too."""
    if typed.is_flag("anticoagulation"):
        return "yes" if typed.flag("anticoagulation") else "no"
    return typed.text("anticoagulation")


def _symptoms(typed: TypedRecord) -> tuple[Symptom, ...] | None:
    records = typed.records("symptoms")
    if records is None:
        return None
    found = []
    for record in records:
        record.require("name")
        name, positional = record.text("name"), record.flag("positional")
        record.close()
        if name is not None:
            found.append(Symptom(name, positional))
    return tuple(found)


def _landmarks(typed: TypedRecord) -> tuple[Landmark, ...]:
    found: dict[str, Landmark] = {}
    for record in typed.records("landmarks") or ():
        record.require("name", "frame")
        name = record.choice("name", LANDMARK_NAMES)
        frame = record.whole("frame", 0, LAST_FRAME)
        position_mm = record.number("position_mm", 0, LONGEST_MM, "mm")
        record.close()
        if name is None or frame is None:
            continue
        if name in found:
            record.refuse("name", say("is {name}, which is pinned already", name=name))
        found[name] = Landmark(name, frame, position_mm)
    return tuple(found.values())


def _travel(typed: TypedRecord) -> tuple[Travel, ...]:
    found = []
    for record in typed.records("travel") or ():
        record.require("from_frame", "to_frame", "travel_mm")
        first = record.whole("from_frame", 0, LAST_FRAME)
        last = record.whole("to_frame", 0, LAST_FRAME)
        travel_mm = record.number("travel_mm", 0, LONGEST_MM, "mm")
        record.close()
        if first is None or last is None or travel_mm is None:
            continue
        if last <= first:
            record.refuse("to_frame", say("is {last}, not after from_frame {first}", last=last, first=first))
        found.append(Travel(first, last, travel_mm))
    return tuple(found)


def _allowance(typed: TypedRecord) -> LengthAllowance | None:
    allowance_mm = typed.number("length_allowance_mm", 0, LARGEST_ALLOWANCE_MM, "mm")
    percent = typed.number("length_allowance_percent", 0, 100, "%")
    if allowance_mm is not None and percent is not None:
        typed.refuse("length_allowance_mm", say("and length_allowance_percent are both given, and only one can hold"))
    return None if allowance_mm is None and percent is None else LengthAllowance(allowance_mm, percent)
