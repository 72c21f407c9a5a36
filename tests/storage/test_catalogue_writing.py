"""A practice's own catalogue: what is written is read back, and takes the place of the shipped one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from planner.errors import InvalidEntry
from planner.model.device import Catalogue, DeployedLength, Verification
from planner.planning import catalogue_edits as edits
from planner.storage.catalogue import read_catalogue, shipped_catalogue_file, site_catalogue
from planner.storage.catalogue_writing import save_site_catalogue, write_catalogue
from planner.storage.site_folder import SITE_KEY


@pytest.fixture(autouse=True)
def own_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SITE_KEY, str(tmp_path / "site"))


def edited() -> Catalogue:
    held = edits.with_verification(
        read_catalogue(), "medtronic-abre", [(16, 120)], Verification("A. Sample", "2026-03-01")
    )
    held = edits.with_stock(held, "medtronic-abre", 16, 120, 2)
    vena = held.model("cook-zilver-vena")
    assert vena is not None
    size = vena.size(16, 100)
    assert size is not None
    held = edits.with_size(held, vena.id, replace(size, deployed=(DeployedLength(14, 101),)))
    return edits.with_sheaths(held, [10, 8, 9])


def test_every_product_of_the_shipped_catalogue_is_written_and_read_back_the_same(tmp_path: Path) -> None:
    shipped = read_catalogue()
    write_catalogue(shipped, tmp_path / "out.json")
    assert read_catalogue(tmp_path / "out.json").models == shipped.models


def test_what_the_practice_edited_is_read_back(tmp_path: Path) -> None:
    write_catalogue(edited(), tmp_path / "out.json")
    again = read_catalogue(tmp_path / "out.json")
    assert (again.models, again.sheaths_fr, again.version) == (edited().models, (8, 9, 10), edited().version)
    abre = again.model("medtronic-abre")
    assert abre is not None
    assert abre.size(16, 120) is not None
    assert [size.key for size in abre.sizes if size.verified] == [(16, 120)]


def test_the_practices_catalogue_stands_in_for_the_shipped_one() -> None:
    shipped = read_catalogue()
    saved = save_site_catalogue(edited())
    assert saved == read_catalogue() == read_catalogue(site_catalogue())
    assert saved.sha256 != shipped.sha256
    assert read_catalogue(shipped_catalogue_file()) == shipped


def test_a_catalogue_that_could_not_be_read_back_does_not_take_the_place_of_the_one_that_can() -> None:
    saved = save_site_catalogue(edited())
    vena = saved.model("cook-zilver-vena")
    assert vena is not None
    slip = replace(vena.sizes[0], deployed=(DeployedLength(14, 90), DeployedLength(16, 99)))
    with pytest.raises(InvalidEntry, match="shortens as it opens"):
        save_site_catalogue(edits.with_size(saved, vena.id, slip))
    assert read_catalogue() == saved


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ({"verified_by": "A. Sample"}, r"verified_on is missing: a check counts with its day"),
        ({"verified_by": "A. Sample", "verified_on": "March"}, "not a day such as 2026-03-01"),
        ({"stock": -1}, r"stock is -1, outside 0"),
        ({"stock": 1.5}, r"stock is 1.5, not a whole number"),
        (
            {"deployed": [{"diameter_mm": 14, "length_mm": 90}, {"diameter_mm": 16, "length_mm": 99}]},
            "a stent shortens as it opens",
        ),
    ],
    ids=["no day", "no real day", "negative", "half", "table"],
)
def test_a_slip_in_a_practices_file_is_named(tmp_path: Path, row: dict[str, object], wrong: str) -> None:
    write_catalogue(edited(), tmp_path / "out.json")
    record = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    record["stents"][0]["sizes"][0].update(row)
    (tmp_path / "out.json").write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(InvalidEntry, match=wrong):
        read_catalogue(tmp_path / "out.json")
