"""The braid identity, and silence where the device is not known well enough."""

from __future__ import annotations

from dataclasses import replace
from math import radians, tan

import pytest

from planner.model.device import DeployedLength, StentModel
from planner.sizing.foreshortening import deployed_length_mm
from tests.helpers.policies import shipped_catalogue

ABRE, WALLSTENT = (
    next(model for model in shipped_catalogue().models if model.id == model_id)
    for model_id in ("medtronic-abre", "bsc-wallstent")
)
BRAID: StentModel = replace(WALLSTENT, braid_angle_deg=55.0)


@pytest.mark.parametrize(("narrower_percent", "longer_percent"), [(0, 0), (5, 9.5), (10, 18), (20, 32)])
def test_a_braid_that_opens_less_stays_longer(narrower_percent: float, longer_percent: float) -> None:
    length = deployed_length_mm(BRAID, 100, 18, 18 * (1 - narrower_percent / 100))
    assert length == pytest.approx(100 + longer_percent, abs=0.6)


def test_an_eighteen_by_ninety_braid_loses_sixteen_millimetres_as_it_opens() -> None:
    held = deployed_length_mm(BRAID, 90, 18, 16.2)
    assert held == pytest.approx(106, abs=0.6)


def test_the_first_percent_follows_the_tangent_rule() -> None:
    length = deployed_length_mm(BRAID, 100, 18, 18 * 0.999)
    assert length is not None
    assert (length - 100) / 0.1 == pytest.approx(tan(radians(55)) ** 2, rel=0.01)


def test_a_braid_of_unknown_angle_has_no_known_length() -> None:
    assert deployed_length_mm(WALLSTENT, 90, 18, 16) is None


def test_a_design_that_nobody_described_has_no_known_length() -> None:
    assert deployed_length_mm(replace(ABRE, braided=None), 100, 16, 15) is None


def test_a_diameter_that_the_wires_cannot_reach_has_no_length() -> None:
    assert deployed_length_mm(BRAID, 90, 18, 30) is None


def test_a_cut_tube_keeps_its_label() -> None:
    assert deployed_length_mm(ABRE, 100, 16, 14) == 100


def test_a_makers_table_is_read_between_its_entries_and_not_beyond() -> None:
    table = (DeployedLength(12, 120.0), DeployedLength(16, 90.0))
    assert deployed_length_mm(WALLSTENT, 90, 16, 14, table) == pytest.approx(105)
    assert deployed_length_mm(WALLSTENT, 90, 16, 10, table) is None
