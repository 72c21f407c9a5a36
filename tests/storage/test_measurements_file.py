"""Typed measurements become sizing inputs as they stand; what contradicts itself is refused, what lacks is asked for."""

from __future__ import annotations

import json
import math
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InputMissing, InvalidEntry
from planner.model.intake import Intake, LengthAllowance
from planner.model.intake_record import intake_record
from planner.model.measurements import LandingMeasure, LesionExtent, SizingInputs, StentChoice
from planner.model.vessel import LumenMeasure
from planner.storage.measurements_file import read_measurements

MODERATE: dict[str, Any] = {
    "side": "left",
    "class": "NIVL",
    "lesion": {"mla_mm2": 60, "length_mm": 45, "segment": "CIV"},
    "caudal_reference": {"area_mm2": 165, "perimeter_mm": 47, "segment": "EIV"},
    "unstented_caudal_length_mm": 80,
    "covered_length_mm": 90,
    "covered_tortuosity": 0.08,
}


def with_changes(**changes: object) -> dict[str, Any]:
    return {**deepcopy(MODERATE), **changes}


def size(folder: Path, record: dict[str, Any], intake: Intake | None = None) -> tuple[SizingInputs, Intake]:
    path, stated = folder / "measurements.json", folder / "intake.json"
    path.write_text(json.dumps(record))
    if intake is None:
        return read_measurements(path)
    stated.write_text(json.dumps(intake_record(intake)))
    return read_measurements(path, stated)


def refusal(folder: Path, record: dict[str, Any], intake: Intake | None = None) -> str:
    with pytest.raises(InvalidEntry) as caught:
        size(folder, record, intake)
    return caught.value.sentence


def missing(folder: Path, record: dict[str, Any]) -> str:
    with pytest.raises(InputMissing) as caught:
        size(folder, record)
    assert caught.value.exit_code == 4
    return caught.value.wrong


def test_every_key_of_the_contract_is_read(tmp_path: Path) -> None:
    inputs, intake = size(
        tmp_path,
        with_changes(
            cranial_reference={"area_mm2": 210, "perimeter_mm": 53, "segment": "CIV"},
            pressure_gradient_mmhg=3,
            pressure_gradient_sd_mmhg=0.5,
            landing={"max_perimeter_diameter_mm": 17, "length_mm": 20, "mean_diameter_mm": 16, "segment": "EIV"},
            stent={"diameter_mm": 16, "length_mm": 90},
        ),
    )
    landing = LandingMeasure(17.0, 20.0, 16.0, None, None, "EIV")
    assert inputs == SizingInputs(
        side="left",
        disease_class="NIVL",
        lesion=LesionExtent(60.0, 45.0, "CIV", pytest.approx(100 * (1 - 60 / 165))),
        caudal_reference=LumenMeasure(165.0, 47.0, "EIV"),
        cranial_reference=LumenMeasure(210.0, 53.0, "CIV"),
        landing_cranial=landing,
        landing_caudal=landing,
        unstented_caudal_length_mm=80.0,
        covered_length_mm=90.0,
        covered_tortuosity=0.08,
        pressure_gradient_mmhg=3.0,
        pressure_gradient_sd_mmhg=0.5,
        wanted_stent=StentChoice(16.0, 90.0),
        origins=inputs.origins,
    )
    assert {origin for _, origin in inputs.origins} == {"entered"}
    assert intake == Intake("left", "NIVL", pressure_gradient_mmhg=3.0, pressure_gradient_sd_mmhg=0.5)


def test_toml_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    path.write_text(
        'side = "left"\nclass = "NIVL"\nunstented_caudal_length_mm = 80\ncovered_length_mm = 90\n'
        "covered_tortuosity = 0.08\n[lesion]\nmla_mm2 = 60\nlength_mm = 45\nsegment = 'CIV'\n"
        "[caudal_reference]\narea_mm2 = 165\nperimeter_mm = 47\nsegment = 'EIV'\n"
    )
    assert read_measurements(path) == size(tmp_path, MODERATE)


@pytest.mark.parametrize(
    ("record", "names"),
    [
        ({}, ["class", "lesion", "caudal_reference"]),
        (with_changes(lesion={}), ["lesion.mla_mm2", "lesion.segment"]),
        (
            with_changes(caudal_reference={"perimeter_mm": 40}),
            ["caudal_reference.area_mm2", "caudal_reference.segment"],
        ),
        (with_changes(**{"class": None}), ["class"]),
        (with_changes(stent={"length_mm": 60}), ["stent.diameter_mm"]),
        (with_changes(landing={"length_mm": 20}), ["landing.max_perimeter_diameter_mm"]),
    ],
)
def test_what_only_a_person_can_say_is_asked_for_by_name(
    tmp_path: Path, record: dict[str, Any], names: list[str]
) -> None:
    said = missing(tmp_path, record)
    assert said == f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} missing"


def test_the_intake_may_say_the_class_the_side_and_the_pressure(tmp_path: Path) -> None:
    record = with_changes(side=None, **{"class": None})
    stated = Intake("right", "PTS", pressure_gradient_mmhg=2.0, length_allowance=LengthAllowance(mm=7.0))
    inputs, intake = size(tmp_path, record, stated)
    assert (inputs.side, inputs.disease_class, inputs.pressure_gradient_mmhg) == ("right", "PTS", 2.0)
    assert intake == stated


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        (Intake("right"), "side is left here and right in the intake"),
        (Intake(disease_class="PTS"), "class is NIVL here and PTS in the intake"),
    ],
)
def test_file_and_intake_may_not_contradict_each_other(tmp_path: Path, stated: Intake, said: str) -> None:
    assert said in refusal(tmp_path, MODERATE, stated)


def test_a_measured_pressure_of_zero_is_kept_and_not_taken_for_unknown(tmp_path: Path) -> None:
    inputs, _ = size(tmp_path, MODERATE, Intake(pressure_gradient_mmhg=0.0))
    assert inputs.pressure_gradient_mmhg == 0.0


def test_unknown_lengths_stay_unknown(tmp_path: Path) -> None:
    record = {key: MODERATE[key] for key in ("class", "lesion", "caudal_reference")}
    record["lesion"] = {"mla_mm2": 60, "segment": "CIV"}
    inputs, _ = size(tmp_path, record)
    assert inputs.side is None
    assert inputs.lesion.length_mm is None
    assert inputs.unstented_caudal_length_mm is None
    assert inputs.covered_length_mm is None
    assert inputs.covered_tortuosity is None


def test_without_a_landing_the_reference_on_each_side_is_landed_on(tmp_path: Path) -> None:
    inputs, _ = size(tmp_path, with_changes(cranial_reference={"area_mm2": 210, "perimeter_mm": 53, "segment": "CIV"}))
    for landing, perimeter_mm, segment in ((inputs.landing_cranial, 53, "CIV"), (inputs.landing_caudal, 47, "EIV")):
        assert landing is not None
        assert landing.max_perimeter_diameter_mm == pytest.approx(perimeter_mm / math.pi)
        assert landing.segment == segment
    assert inputs.origin("landing_caudal") == inputs.origin("landing_cranial") == "derived"


def test_each_landing_may_be_stated_by_itself_but_not_beside_one_for_both(tmp_path: Path) -> None:
    inputs, _ = size(tmp_path, with_changes(landing_caudal={"max_perimeter_diameter_mm": 15.5, "segment": "EIV"}))
    assert inputs.landing_caudal == LandingMeasure(15.5, segment="EIV")
    assert inputs.landing_cranial is None
    both = with_changes(landing={"max_perimeter_diameter_mm": 16}, landing_caudal={"max_perimeter_diameter_mm": 15.5})
    assert "landing_caudal and landing are both given" in refusal(tmp_path, both)


def test_no_stent_of_an_iliac_lesion_lands_on_the_vena_cava(tmp_path: Path) -> None:
    inputs, _ = size(tmp_path, with_changes(cranial_reference={"area_mm2": 300, "perimeter_mm": 62, "segment": "IVC"}))
    assert inputs.landing_cranial is None


def test_a_landing_without_a_perimeter_is_marked_assumed(tmp_path: Path) -> None:
    inputs, _ = size(tmp_path, with_changes(caudal_reference={"area_mm2": 165, "segment": "EIV"}))
    assert inputs.landing_caudal is not None
    assert inputs.landing_caudal.max_perimeter_diameter_mm == pytest.approx(2 * math.sqrt(165 / math.pi))
    assert inputs.origin("landing_caudal") == "assumed"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"lesoin": 1}, "lesoin is not a known key (did you mean lesion?)"),
        (
            {"lesion": {**MODERATE["lesion"], "lenght_mm": 4}},
            "lesion.lenght_mm is not a known key (did you mean length_mm?)",
        ),
        ({"landing": {"max_perimeter_diameter_mm": 17, "depth": 1}}, "landing.depth is not a known key"),
        ({"lesion": 60}, "lesion is 60, not a record"),
        (
            {"lesion": {"mla_mm2": 0.5, "segment": "CIV"}},
            "lesion.mla_mm2 is 0.5, outside 1 to 2000 mm² (if it is in cm², write 50)",
        ),
        ({"lesion": {"mla_mm2": 0.001, "segment": "CIV"}}, "lesion.mla_mm2 is 0.001, outside 1 to 2000 mm²; "),
        ({"lesion": {"mla_mm2": 0, "segment": "CIV"}}, "lesion.mla_mm2 is 0: an occlusion has no lumen to size from"),
        ({"landing": {"max_perimeter_diameter_mm": 1.46}}, "outside 5 to 60 mm (if it is in cm, write 14.6)"),
        ({"lesion": {"mla_mm2": -60, "segment": "CIV"}}, "lesion.mla_mm2 is -60, outside"),
        ({"caudal_reference": {"area_mm2": 1.65, "segment": "EIV"}}, "caudal_reference.area_mm2 is 1.65, outside 20"),
        ({"landing": {"max_perimeter_diameter_mm": 1.6}}, "landing.max_perimeter_diameter_mm is 1.6, outside 5"),
        (
            {"landing": {"max_perimeter_diameter_mm": 15, "mean_diameter_mm": 18}},
            "landing.mean_diameter_mm is 18, above the perimeter diameter of 15 mm",
        ),
        (
            {"landing": {"max_perimeter_diameter_mm": 15, "mean_diameter_mm": 13, "area_diameter_mm": 14}},
            "landing.area_diameter_mm is 14, above the mean diameter of 13 mm",
        ),
        ({"lesion": {"mla_mm2": 60, "length_mm": 0, "segment": "CIV"}}, "lesion.length_mm is 0, outside"),
        ({"lesion": {"mla_mm2": 60, "segment": "civ"}}, 'lesion.segment is "civ", not one of IVC, CIV, EIV, CFV'),
        ({"caudal_reference": {"area_mm2": 2001, "segment": "EIV"}}, "caudal_reference.area_mm2 is 2001, outside"),
        (
            {"caudal_reference": {"area_mm2": 165, "perimeter_mm": 45, "segment": "EIV"}},
            "caudal_reference.perimeter_mm is 45, but 165 mm² need at least 45.5 mm",
        ),
        ({"lesion": {"mla_mm2": 170, "segment": "EIV"}}, "lesion.mla_mm2 is 170, wider than its own reference of 165"),
        (
            {"caudal_reference": {"area_mm2": 165, "segment": "IVC"}},
            "caudal_reference.segment is IVC, which lies cranial to the lesion's CIV",
        ),
        (
            {"cranial_reference": {"area_mm2": 165, "segment": "CFV"}},
            "cranial_reference.segment is CFV, which lies caudal to the lesion's CIV",
        ),
        (
            {"landing": {"max_perimeter_diameter_mm": 15, "area_diameter_mm": 16}},
            "landing.area_diameter_mm is 16, above the perimeter diameter",
        ),
        ({"covered_tortuosity": 1.5}, "covered_tortuosity is 1.5, outside 0 to 1"),
        ({"unstented_caudal_length_mm": 601}, "unstented_caudal_length_mm is 601, outside 0 to 600 mm"),
        ({"stent": {"diameter_mm": 160}}, "stent.diameter_mm is 160, outside 4 to 40 mm"),
        ({"pressure_gradient_mmhg": -6}, "pressure_gradient_mmhg is -6, outside -5 to 40 mmHg"),
    ],
)
def test_absurd_and_contradictory_measurements_are_refused(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    assert said in refusal(tmp_path, with_changes(**changes))


def test_a_spread_without_its_gradient_asks_for_the_gradient(tmp_path: Path) -> None:
    assert "pressure_gradient_mmhg" in missing(tmp_path, with_changes(pressure_gradient_sd_mmhg=1))


def test_a_wrong_value_is_said_before_a_missing_one(tmp_path: Path) -> None:
    assert "side is 3" in refusal(tmp_path, {"side": 3})


@given(area_mm2=st.floats(20.0, 2000.0), roundness=st.floats(1.0, 1.3))
def test_no_outline_that_can_exist_is_refused(
    tmp_path_factory: pytest.TempPathFactory, area_mm2: float, roundness: float
) -> None:
    perimeter_mm = max(3.0, roundness * 2.0 * math.sqrt(math.pi * area_mm2))
    record = with_changes(
        lesion={"mla_mm2": area_mm2, "segment": "CIV"},
        caudal_reference={"area_mm2": area_mm2, "perimeter_mm": round(perimeter_mm, 3), "segment": "CIV"},
    )
    inputs, _ = size(tmp_path_factory.getbasetemp(), record)
    assert inputs.lesion.area_stenosis_percent == 0.0


def test_what_is_missing_is_asked_for_in_its_number(tmp_path: Path) -> None:
    for record, hint in (({"side": "left"}, "add them"), ({**MODERATE, "class": None}, "add it")):
        with pytest.raises(InputMissing) as caught:
            size(tmp_path, record)
        assert caught.value.sentence.endswith(hint)
