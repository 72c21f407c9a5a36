"""The page of documentation says what the program does: its tables are compared with the code, figure by figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from planner.sizing.elongation import predict
from planner.sizing.elongation_parameters import MODEL_VERSION, PRESSURE_RELIEF, PRIORS
from planner.sizing.elongation_sensitivity import sensitivity
from tests.sizing.veins import POLICY, WORKED_EXAMPLES

PAGE = (Path(__file__).parents[2] / "docs" / "elongation-model.md").read_text(encoding="utf-8")
NUMBER = re.compile(r"−?\d+(?:\.\d+)?")


def numbers(cell: str) -> list[float]:
    return [float(found.replace("−", "-")) for found in NUMBER.findall(cell)]


def row(first_cell: str) -> list[str]:
    """The cells of the table row that begins with these words."""
    line = next(line for line in PAGE.splitlines() if line.startswith(f"| {first_cell}"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def prior_row(name: str) -> list[str]:
    line = next(line for line in PAGE.splitlines() if f"| `{name}` |" in line)
    return [cell.strip() for cell in line.strip("|").split("|")]


@pytest.mark.parametrize("name", list(PRIORS["NIVL"].__dataclass_fields__))
def test_every_parameter_stands_on_the_page_as_in_the_code(name: str) -> None:
    cells = prior_row(name)
    for cell, priors in ((cells[2], PRIORS["NIVL"]), (cells[3], PRIORS["PTS"])):
        prior = getattr(priors, name)
        assert numbers(cell) == [prior.mean, prior.sd]
        assert ("lognormal" in cell) is (prior.shape == "lognormal")
    limits = numbers(cells[4])
    if len(limits) == 2:
        assert limits == [getattr(PRIORS["NIVL"], name).low, getattr(PRIORS["NIVL"], name).high]


def test_the_pressure_relief_stands_on_the_page_as_in_the_code() -> None:
    said = " ".join(PAGE.split())
    words = {"mild": "mild", "moderate": "moderate", "severe": "severe", "pts": "post-thrombotic"}
    for name, prior in PRESSURE_RELIEF.items():
        assert f"{words[name]} {prior.mean:g} ({prior.sd:g})" in said


@pytest.mark.parametrize(("column", "name"), list(enumerate(WORKED_EXAMPLES, start=1)))
def test_the_bands_on_the_page_are_the_programs_own(column: int, name: str) -> None:
    example = WORKED_EXAMPLES[name]
    result = predict(example.inputs, example.stent_mm, example.stent_mm, POLICY)
    for first_cell, band in (
        ("caudal diameter after", result.caudal_diameter_after_mm),
        ("lengthening, mm", result.delta_mm),
        ("straightening, mm", result.straightening_mm),
    ):
        assert band is not None
        printed = numbers(row(first_cell)[column])
        assert printed == [pytest.approx(each, abs=0.051) for each in (band.median, band.p05, band.p95)]
    assert result.delta_mm is not None
    assert numbers(row("its 80th percentile")[column]) == [pytest.approx(result.delta_mm.p80, abs=0.051)]


def test_the_sensitivities_on_the_page_are_the_programs_own_and_in_its_order() -> None:
    example = WORKED_EXAMPLES["moderate NIVL"]
    rows = sensitivity(example.inputs, example.stent_mm, example.stent_mm, POLICY)
    places = [PAGE.index(f"| `{one.name}` | {one.low_value:g}".replace("| -", "| −")) for one in rows]
    assert places == sorted(places)
    for one in rows:
        told = row(f"`{one.name}` | {one.low_value:g}".replace("| -", "| −"))
        assert numbers(told[1]) == [pytest.approx(one.low_value), pytest.approx(one.high_value)]
        assert numbers(told[2]) == [pytest.approx(mm, abs=0.051) for mm in (one.delta_low_mm, one.delta_high_mm)]
        assert numbers(told[3]) == [pytest.approx(mm, abs=0.051) for mm in (one.diameter_low_mm, one.diameter_high_mm)]


def test_the_version_on_the_page_is_the_models() -> None:
    assert f"`{MODEL_VERSION}`" in PAGE
