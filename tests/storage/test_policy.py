"""The policy file: complete, sourced, and refused by name where it is not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.errors import InputMissing, InvalidEntry
from planner.resources import resource_path
from planner.storage.policy import THRESHOLD_NAMES, read_policy

SHIPPED = resource_path("policy", "policy-1.json")
Record = dict[str, Any]


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[Record], object]], Path]:
    """A policy file that differs from the shipped one by one change."""

    def write(change: Callable[[Record], object]) -> Path:
        record = json.loads(SHIPPED.read_text(encoding="utf-8"))
        change(record)
        path = tmp_path / "policy.json"
        path.write_text(json.dumps(record), encoding="utf-8")
        return path

    return write


def test_every_threshold_has_a_unit_a_meaning_and_a_source() -> None:
    policy = read_policy()
    for name in THRESHOLD_NAMES:
        threshold = getattr(policy, name)
        assert threshold.unit
        assert len(threshold.meaning) > 20, name
        assert len(threshold.source) > 10, name


def test_the_unit_of_a_threshold_is_the_one_in_its_name() -> None:
    units = {"_mm2": "mm²", "_mm": "mm", "_percent": "%", "_months": "months", "_ratio": "1"}
    policy = read_policy()
    for name in THRESHOLD_NAMES:
        for ending, unit in units.items():
            if name.endswith(ending):
                assert getattr(policy, name).unit == unit, name


def test_areas_are_the_published_minima_and_not_rounded_circles() -> None:
    policy = read_policy()
    minima = [policy.minimum_area_mm2(segment) for segment in ("CIV", "EIV", "CFV", "IVC")]
    assert minima == [200, 150, 125, 265]
    assert policy.target_diameter_mm("IVC") is None


def test_the_file_is_named_by_its_own_bytes() -> None:
    assert read_policy().sha256 == hashlib.sha256(SHIPPED.read_bytes()).hexdigest()


def test_a_sites_own_policy_is_read(changed: Any) -> None:
    path = changed(lambda record: record["thresholds"]["caudal_margin_mm"].update(value=15))
    assert read_policy(path).caudal_margin_mm.value == 15


def test_a_missing_threshold_is_named(changed: Any) -> None:
    path = changed(lambda record: record["thresholds"].pop("anchoring_margin_mm"))
    with pytest.raises(InputMissing, match=r"thresholds\.anchoring_margin_mm"):
        read_policy(path)


def test_an_unknown_threshold_is_named_with_the_nearest_known_one(changed: Any) -> None:
    path = changed(lambda record: record["thresholds"].update(overlap_m={}))
    with pytest.raises(InvalidEntry, match=r"overlap_m is not a known key.*overlap_mm"):
        read_policy(path)


@pytest.mark.parametrize("value", ["16", -1, 1e9, None, True])
def test_a_value_that_is_no_sensible_number_is_refused(changed: Any, value: object) -> None:
    path = changed(lambda record: record["thresholds"]["overlap_mm"].update(value=value))
    with pytest.raises((InvalidEntry, InputMissing), match=r"thresholds\.overlap_mm\.value"):
        read_policy(path)


def test_a_percentage_above_a_hundred_is_refused(changed: Any) -> None:
    path = changed(lambda record: record["thresholds"]["diffuse_fraction_percent"].update(value=160))
    with pytest.raises(InvalidEntry, match="diffuse_fraction_percent"):
        read_policy(path)


def test_several_faults_are_told_at_once(changed: Any) -> None:
    def spoil(record: Record) -> None:
        record["thresholds"]["overlap_mm"]["value"] = "wide"
        record["thresholds"]["low_confidence"]["unit"] = 3

    with pytest.raises(InvalidEntry) as refused:
        read_policy(changed(spoil))
    assert "overlap_mm.value" in refused.value.sentence
    assert "low_confidence.unit" in refused.value.sentence


def test_thresholds_that_contradict_each_other_are_refused(changed: Any) -> None:
    path = changed(lambda record: record["thresholds"]["protrusion_warn_mm"].update(value=25))
    with pytest.raises(InvalidEntry, match="protrusion_warn_mm is 25, above protrusion_block_mm of 20"):
        read_policy(path)


def test_another_kind_of_file_is_refused(changed: Any) -> None:
    with pytest.raises(InvalidEntry, match="schema"):
        read_policy(changed(lambda record: record.update(schema="ilioplan.plan/1")))
