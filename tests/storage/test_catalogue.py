"""The stent catalogue: what is known, what nobody checked, and what must never be recommended."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.errors import InputMissing, InvalidEntry
from planner.model.device import StentModel, Verification
from planner.resources import resource_path
from planner.storage.catalogue import read_catalogue

SHIPPED = resource_path("catalogue", "stents.json")
Record = dict[str, Any]


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[Record], object]], Path]:
    """A catalogue that differs from the shipped one by one change."""

    def write(change: Callable[[Record], object]) -> Path:
        record = json.loads(SHIPPED.read_text(encoding="utf-8"))
        change(record)
        path = tmp_path / "stents.json"
        path.write_text(json.dumps(record), encoding="utf-8")
        return path

    return write


def shipped(model_id: str) -> StentModel:
    return next(model for model in read_catalogue().models if model.id == model_id)


def test_products_without_a_known_size_are_kept() -> None:
    models = read_catalogue().models
    assert len(models) == 15
    assert len(shipped("bsc-wallstent").sizes) == 0


def test_no_shipped_size_counts_as_verified() -> None:
    sizes = [size for model in read_catalogue().models for size in model.sizes]
    assert len(sizes) == 93
    assert not any(size.verified for size in sizes)


def test_quoted_ranges_become_every_combination() -> None:
    abre = shipped("medtronic-abre")
    assert {size.diameter_mm for size in abre.sizes} == {10, 12, 14, 16, 18, 20}
    assert {size.length_mm for size in abre.sizes} == {40, 60, 80, 100, 120, 150}
    assert len(abre.sizes) == 36
    assert {size.sheath_fr for size in abre.sizes} == {9}


def test_a_size_given_twice_is_listed_once() -> None:
    zilver = shipped("cook-zilver-vena")
    assert len(zilver.sizes) == len({(size.diameter_mm, size.length_mm) for size in zilver.sizes}) == 6


def test_standing_notices_block_and_say_why() -> None:
    blocked = {model.id for model in read_catalogue().models if model.blocked}
    assert blocked == {"bsc-vici", "bd-venovo"}
    for model_id in blocked:
        for recall in shipped(model_id).recalls:
            assert recall.source.startswith("https://")
            assert recall.blocks_because
    assert "expanded 2021-05-12" in shipped("bd-venovo").recalls[0].date


def test_only_the_braid_is_braided_and_its_angle_is_not_made_up() -> None:
    braided = [model.id for model in read_catalogue().models if model.braided]
    assert braided == ["bsc-wallstent"]
    assert shipped("bsc-wallstent").braid_angle_deg is None
    assert shipped("v-mixtent").braided is None


def test_every_product_has_the_name_people_call_it_by() -> None:
    assert shipped("medtronic-abre").device == "Medtronic Abre"
    assert all(model.device for model in read_catalogue().models)


def test_the_label_says_where_a_stent_may_be_used_alone() -> None:
    assert shipped("medtronic-abre").indicated_segments == ("CIV", "EIV", "CFV")
    assert shipped("gore-viabahn-fortegra").indicated_segments == ("IVC",)
    assert shipped("cook-zilver-vena").indicated_segments is None


def test_the_file_is_named_by_its_own_bytes() -> None:
    assert read_catalogue().sha256 == hashlib.sha256(SHIPPED.read_bytes()).hexdigest()


def test_a_named_person_verifies_the_sizes_of_one_product(changed: Any) -> None:
    path = changed(lambda record: record["stents"][3].update(verified_by="A. Sample, 2025-01-31"))
    zilver = read_catalogue(path).models[3]
    assert all(size.verified for size in zilver.sizes)
    assert {size.verification for size in zilver.sizes} == {Verification("A. Sample", "2025-01-31")}


def test_a_named_person_verifies_one_row_of_sizes_only(changed: Any) -> None:
    path = changed(lambda record: record["stents"][3]["sizes"][0].update(verified_by="A. Sample, 2025-01-31"))
    verified = {size.diameter_mm for size in read_catalogue(path).models[3].sizes if size.verified}
    assert verified == {14}


def test_ranges_that_are_only_quoted_stay_unverified_whoever_signs(changed: Any) -> None:
    path = changed(lambda record: record["stents"][0].update(verified_by="A. Sample, 2025-01-31"))
    assert not any(size.verified for size in read_catalogue(path).models[0].sizes)


def test_sizes_read_in_the_makers_instructions_are_verified(changed: Any) -> None:
    source = {"field": "sizes", "url": "https://maker.example/ifu", "confidence": "ifu"}
    path = changed(lambda record: record["stents"][3]["sources"].append(source))
    assert all(size.verified for size in read_catalogue(path).models[3].sizes)


def test_a_released_notice_no_longer_blocks(changed: Any) -> None:
    path = changed(lambda record: record["stents"][1]["recalls"][0].update(blocks=False))
    assert not read_catalogue(path).models[1].blocked


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda stent: stent["sizes"][0].update(diameter_mm="14"), r"stents\[3\]\.sizes\[0\]\.diameter_mm"),
        (lambda stent: stent["sizes"][0].update(diameter_mm=140), r"stents\[3\]\.sizes\[0\]\.diameter_mm is 140"),
        (lambda stent: stent["sizes"][1]["lengths_mm"].append(-1), r"stents\[3\]\.sizes\[1\]\.lengths_mm\[3\]"),
        (lambda stent: stent.update(braided="no"), r"stents\[3\]\.braided"),
        (lambda stent: stent.update(colour="grey"), r"stents\[3\]\.colour is not a known key"),
        (lambda stent: stent.update(id="bsc-vici"), r"stents\[3\]\.id is bsc-vici"),
        (lambda stent: stent.update(indicated_segments=["SFV"]), r"stents\[3\]\.indicated_segments names SFV"),
    ],
    ids=["text", "absurd", "list item", "flag", "unknown key", "repeated id", "segment"],
)
def test_a_fault_is_named_by_its_place(changed: Any, change: Callable[[Record], object], place: str) -> None:
    with pytest.raises(InvalidEntry, match=place):
        read_catalogue(changed(lambda record: change(record["stents"][3])))


def test_several_faults_are_told_at_once(changed: Any) -> None:
    def spoil(record: Record) -> None:
        record["stents"][0]["braided"] = 1
        record["stents"][3]["sizes"][0]["sheath_fr"] = 90

    with pytest.raises(InvalidEntry) as refused:
        read_catalogue(changed(spoil))
    assert "stents[0].braided" in refused.value.sentence
    assert "stents[3].sizes[0].sheath_fr" in refused.value.sentence


def test_a_notice_that_does_not_say_whether_it_blocks_is_not_accepted(changed: Any) -> None:
    path = changed(lambda record: record["stents"][2]["recalls"][0].pop("blocks"))
    with pytest.raises(InputMissing, match=r"stents\[2\]\.recalls\[0\]\.blocks"):
        read_catalogue(path)
