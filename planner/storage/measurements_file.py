"""Measurements that a person typed, for `ilioplan size`: sizing inputs without images.

Nothing is filled in by default. What the sizing cannot do without is asked for by name; what it can do without stays
None. Each value that was given is marked "entered" in the inputs' origins.
"""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from planner.errors import InvalidEntry
from planner.model.intake import DiseaseClass, Intake, Side
from planner.model.measurements import LandingMeasure, LesionExtent, Origin, SizingInputs, StentChoice
from planner.model.vessel import SEGMENTS, LumenMeasure, Segment
from planner.said import say
from planner.storage.intake_file import DISEASE_CLASSES, GRADIENT_MMHG, LONGEST_MM, SIDES, read_intake
from planner.storage.typed_file import read_typed_file
from planner.storage.typed_record import Faults, TypedRecord

AREA_MM2 = (1.0, 2000.0)
HEALTHY_AREA_MM2 = (20.0, 2000.0)
"""Of a reference: a vein of 5 mm, and far above what the same area would be in square centimetres."""
PERIMETER_MM = (3.0, 300.0)
DIAMETER_MM = (5.0, 60.0)
"""Of a landing vein: far above what the same width would be in centimetres."""
STENT_DIAMETER_MM = (4.0, 40.0)
SHORTEST_MM = 1.0
HIGHEST_TORTUOSITY = 1.0
"""A path twice its chord; iliac veins lie near 0.1 (clinical reference, section 5.5)."""
ISOPERIMETRIC_SLACK = 1e-3
"""Rounding that a typed perimeter may carry before it is shorter than any outline of its area can be."""
MEAN_SLACK = 0.02
"""By what the mean of largest and smallest width may exceed the perimeter diameter; in an ellipse it never does."""

Landing = tuple[LandingMeasure | None, Origin]


def read_measurements(path: Path, intake: Path | None = None) -> tuple[SizingInputs, Intake]:
    """Return the sizing inputs of a JSON or TOML file, and the intake completed by what the file says.

    `intake` is the file of `--intake`: it may say the side, the class and the pressure in the other file's place.

    Raises
    ------
    InputRefused
        When the file cannot be read, a value is not acceptable, or file and intake contradict each other.
    InputMissing
        When something is missing that only a person can say; names it.
    """
    faults = Faults()
    typed = TypedRecord(read_typed_file(path), faults)
    stated = _completed(Intake() if intake is None else read_intake(intake), typed)
    inputs = _sizing_inputs(typed, stated)
    typed.close()
    faults.require_none(path)
    if inputs is None:
        raise InvalidEntry(say("does not hold the measurements of a vein"), say("correct the file"), path)
    return inputs, stated


def _completed(intake: Intake, typed: TypedRecord) -> Intake:
    """The intake with side, class and pressure from the measurements, which must not contradict it."""
    side: Side | None = typed.choice("side", SIDES)
    disease_class: DiseaseClass | None = typed.choice("class", DISEASE_CLASSES)
    gradient = typed.number("pressure_gradient_mmhg", *GRADIENT_MMHG, "mmHg")
    gradient_sd = typed.number("pressure_gradient_sd_mmhg", 0, GRADIENT_MMHG[1], "mmHg")
    if gradient_sd is not None and gradient is None and intake.pressure_gradient_mmhg is None:
        typed.require("pressure_gradient_mmhg")
    for key, ours, theirs in (
        ("side", side, intake.side),
        ("class", disease_class, intake.disease_class),
        ("pressure_gradient_mmhg", gradient, intake.pressure_gradient_mmhg),
        ("pressure_gradient_sd_mmhg", gradient_sd, intake.pressure_gradient_sd_mmhg),
    ):
        if ours is not None and theirs is not None and ours != theirs:
            typed.refuse(key, say("is {ours} here and {theirs} in the intake", ours=ours, theirs=theirs))
    return replace(
        intake,
        side=intake.side or side,
        disease_class=intake.disease_class or disease_class,
        pressure_gradient_mmhg=gradient if intake.pressure_gradient_mmhg is None else intake.pressure_gradient_mmhg,
        pressure_gradient_sd_mmhg=(
            gradient_sd if intake.pressure_gradient_sd_mmhg is None else intake.pressure_gradient_sd_mmhg
        ),
    )


def _sizing_inputs(typed: TypedRecord, intake: Intake) -> SizingInputs | None:
    """Read every key; None when what is needed is missing or wrong, which the faults then tell."""
    if intake.disease_class is None:
        typed.require("class")
    typed.require("lesion", "caudal_reference")
    caudal = _reference(typed, "caudal_reference")
    cranial = _reference(typed, "cranial_reference")
    lesion = _lesion(typed, caudal)
    landings = _landings(typed, lesion, caudal, cranial)
    lengths = {
        key: typed.number(key, lowest, LONGEST_MM, "mm")
        for key, lowest in (("unstented_caudal_length_mm", 0.0), ("covered_length_mm", SHORTEST_MM))
    }
    tortuosity = typed.number("covered_tortuosity", 0, HIGHEST_TORTUOSITY, say("(arc over chord, less one)"))
    stent = _stent(typed)
    if lesion is None or caudal is None or intake.disease_class is None:
        return None
    _require_order(typed, lesion, caudal, cranial)
    inputs = SizingInputs(
        side=intake.side,
        disease_class=intake.disease_class,
        lesion=lesion,
        caudal_reference=caudal,
        cranial_reference=cranial,
        landing_cranial=landings["landing_cranial"][0],
        landing_caudal=landings["landing_caudal"][0],
        unstented_caudal_length_mm=lengths["unstented_caudal_length_mm"],
        covered_length_mm=lengths["covered_length_mm"],
        covered_tortuosity=tortuosity,
        pressure_gradient_mmhg=intake.pressure_gradient_mmhg,
        pressure_gradient_sd_mmhg=intake.pressure_gradient_sd_mmhg,
        wanted_stent=stent,
    )
    return replace(inputs, origins=_origins(inputs, landings))


def _reference(typed: TypedRecord, key: str) -> LumenMeasure | None:
    record = typed.record(key)
    if record is None:
        return None
    record.require("area_mm2", "segment")
    area_mm2 = record.number("area_mm2", *HEALTHY_AREA_MM2, "mm²")
    perimeter_mm = record.number("perimeter_mm", *PERIMETER_MM, "mm")
    segment: Segment | None = record.choice("segment", SEGMENTS)
    record.close()
    if area_mm2 is None or segment is None:
        return None
    shortest_mm = 2.0 * math.sqrt(math.pi * area_mm2)
    if perimeter_mm is not None and perimeter_mm < shortest_mm * (1.0 - ISOPERIMETRIC_SLACK):
        record.refuse(
            "perimeter_mm",
            say(
                "is {perimeter:g}, but {area:g} mm² need at least {shortest:.1f} mm",
                perimeter=perimeter_mm,
                area=area_mm2,
                shortest=shortest_mm,
            ),
        )
    return LumenMeasure(area_mm2, perimeter_mm, segment)


def _lesion(typed: TypedRecord, reference: LumenMeasure | None) -> LesionExtent | None:
    record = typed.record("lesion")
    if record is None:
        return None
    record.require("mla_mm2", "segment")
    occluded = record.raw("mla_mm2") == 0 and not record.is_flag("mla_mm2")
    mla_mm2 = None if occluded else record.number("mla_mm2", *AREA_MM2, "mm²")
    if occluded:
        record.refuse(
            "mla_mm2", say("is 0: an occlusion has no lumen to size from; measure it once it is crossed and opened")
        )
    length_mm = record.number("length_mm", SHORTEST_MM, LONGEST_MM, "mm")
    segment: Segment | None = record.choice("segment", SEGMENTS)
    record.close()
    if mla_mm2 is None or segment is None or reference is None:
        return None
    if mla_mm2 > reference.area_mm2 and segment == reference.segment:
        record.refuse(
            "mla_mm2",
            say("is {mla:g}, wider than its own reference of {area:g} mm²", mla=mla_mm2, area=reference.area_mm2),
        )
    return LesionExtent(mla_mm2, length_mm, segment, 100.0 * (1.0 - mla_mm2 / reference.area_mm2))


def _landings(
    typed: TypedRecord, lesion: LesionExtent | None, caudal: LumenMeasure | None, cranial: LumenMeasure | None
) -> dict[str, Landing]:
    """The landing vein at each end as entered, for both or by itself; else the reference on that side."""
    both = _landing(typed, "landing")
    found: dict[str, Landing] = {}
    for key, reference in (("landing_cranial", cranial), ("landing_caudal", caudal)):
        own = _landing(typed, key)
        if own is not None and both is not None:
            typed.refuse(key, say("and landing are both given, and only one can hold"))
        entered = own or both
        found[key] = (entered, "entered") if entered is not None else _landing_from(reference, lesion)
    return found


def _landing(typed: TypedRecord, key: str) -> LandingMeasure | None:
    record = typed.record(key)
    if record is None:
        return None
    record.require("max_perimeter_diameter_mm")
    perimeter_mm = record.number("max_perimeter_diameter_mm", *DIAMETER_MM, "mm")
    length_mm = record.number("length_mm", 0, LONGEST_MM, "mm")
    mean_mm = record.number("mean_diameter_mm", *DIAMETER_MM, "mm")
    area_mm = record.number("area_diameter_mm", *DIAMETER_MM, "mm")
    segment: Segment | None = record.choice("segment", SEGMENTS)
    record.close()
    if perimeter_mm is None:
        return None
    if area_mm is not None and area_mm > perimeter_mm * (1.0 + ISOPERIMETRIC_SLACK):
        record.refuse(
            "area_diameter_mm",
            say("is {area:g}, above the perimeter diameter, which no outline can have", area=area_mm),
        )
    if mean_mm is not None and mean_mm > perimeter_mm * (1.0 + MEAN_SLACK):
        record.refuse(
            "mean_diameter_mm",
            say("is {mean:g}, above the perimeter diameter of {perimeter:g} mm", mean=mean_mm, perimeter=perimeter_mm),
        )
    if mean_mm is not None and area_mm is not None and area_mm > mean_mm * (1.0 + MEAN_SLACK):
        record.refuse(
            "area_diameter_mm", say("is {area:g}, above the mean diameter of {mean:g} mm", area=area_mm, mean=mean_mm)
        )
    return LandingMeasure(perimeter_mm, length_mm, mean_mm, area_mm, segment=segment)


def _landing_from(reference: LumenMeasure | None, lesion: LesionExtent | None) -> Landing:
    """What a reference says of the landing beside it; nothing in the vena cava, on which no iliac stent holds."""
    in_cava = reference is not None and reference.segment == "IVC" and lesion is not None and lesion.segment != "IVC"
    if reference is None or in_cava:
        return None, "assumed"
    landing = LandingMeasure(
        _perimeter_diameter_mm(reference),
        area_diameter_mm=2.0 * math.sqrt(reference.area_mm2 / math.pi),
        segment=reference.segment,
    )
    return landing, "assumed" if reference.perimeter_mm is None else "derived"


def _perimeter_diameter_mm(reference: LumenMeasure) -> float:
    """Perimeter over pi; without a perimeter the area diameter, which is the least it can be."""
    if reference.perimeter_mm is not None:
        return reference.perimeter_mm / math.pi
    return 2.0 * math.sqrt(reference.area_mm2 / math.pi)


def _stent(typed: TypedRecord) -> StentChoice | None:
    record = typed.record("stent")
    if record is None:
        return None
    record.require("diameter_mm")
    diameter_mm = record.number("diameter_mm", *STENT_DIAMETER_MM, "mm")
    length_mm = record.number("length_mm", 1, LONGEST_MM, "mm")
    model_id = record.text("model_id")
    record.close()
    return None if diameter_mm is None else StentChoice(diameter_mm, length_mm, model_id)


def _require_order(
    typed: TypedRecord, lesion: LesionExtent, caudal: LumenMeasure, cranial: LumenMeasure | None
) -> None:
    """A caudal reference cannot lie cranial to the lesion, nor the other way round."""
    here = SEGMENTS.index(lesion.segment)
    if SEGMENTS.index(caudal.segment) < here:
        typed.refuse(
            "caudal_reference.segment",
            say(
                "is {segment}, which lies cranial to the lesion's {lesion_segment}",
                segment=caudal.segment,
                lesion_segment=lesion.segment,
            ),
        )
    if cranial is not None and SEGMENTS.index(cranial.segment) > here:
        typed.refuse(
            "cranial_reference.segment",
            say(
                "is {segment}, which lies caudal to the lesion's {lesion_segment}",
                segment=cranial.segment,
                lesion_segment=lesion.segment,
            ),
        )


def _origins(inputs: SizingInputs, landings: dict[str, Landing]) -> tuple[tuple[str, Origin], ...]:
    entered = (
        "lesion",
        "caudal_reference",
        "cranial_reference",
        "unstented_caudal_length_mm",
        "covered_length_mm",
        "covered_tortuosity",
        "pressure_gradient_mmhg",
        "pressure_gradient_sd_mmhg",
    )
    origins: list[tuple[str, Origin]] = [(name, "entered") for name in entered if getattr(inputs, name) is not None]
    origins += [(name, origin) for name, (landing, origin) in landings.items() if landing is not None]
    return tuple(origins)
