"""The ledger names every calibration with its origin, its error and what speaks against it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.model.calibration import KnownSize, PixelSpacing, XrayGeometry, XrayScale
from planner.model.calibration_ledger import CalibrationLedger, LedgerRow
from planner.model.case import Case
from planner.model.identity import ImageOrigin, Patient
from planner.model.plan import Plan
from planner.model.venogram import Venogram, VenogramTracing
from planner.planning import edits_venogram
from planner.planning.calibration_ledger import keep_ledger
from planner.planning.vein import assess_vein
from tests.helpers.made_cases import case_and_plan
from tests.helpers.policies import shipped_policy
from tests.helpers.pullbacks import made_pullback

WHO = "SAMPLE, Reader"
HEADER = XrayGeometry((0.3, 0.3), 1000.0, 750.0, 1.25, 26.0, 10.0)
BANDS = np.stack([np.full(9, 100.0), 50.0 + 40.0 * np.arange(9)], axis=1)  # 40 pixels apart: 0.25 mm


def venogram(uid: str = "1.2.7", geometry: XrayGeometry = HEADER) -> Venogram:
    return Venogram(ImageOrigin("v.dcm", uid), made_pullback(3).frames, geometry=geometry)


def traced(scale: XrayScale | None, bands: np.ndarray = BANDS) -> VenogramTracing:
    line = np.stack([np.full(60, 20.0), np.arange(60.0)], axis=1)
    return VenogramTracing(line, np.full(60, 30.0), bands, scale, 1, True)


def ledger(case: Case, plan: Plan) -> CalibrationLedger:
    return keep_ledger(case, plan, assess_vein(case, plan, shipped_policy()))


def xray_row(plan: Plan, geometry: XrayGeometry = HEADER) -> LedgerRow:
    (row,) = ledger(Case(Patient(), venogram=venogram(geometry=geometry)), plan).rows
    return row


def test_a_motor_pullback_has_a_row_for_its_picture_and_one_for_its_way() -> None:
    pixel, way = ledger(*case_and_plan((60, 80, 60.0))).rows
    assert (pixel.subject, pixel.by, pixel.method, pixel.is_isotropic) == (
        "ivus_pixel", "file", "ultrasound_regions", True,
    )  # fmt: skip
    assert pixel.error_percent == 3.0
    assert (way.subject, way.by, way.method, way.rate_mm_per_s) == ("ivus_position", "file", "rate", 1.0)
    assert way.error_percent == shipped_policy().motor_pullback_length_sd_percent.value
    assert not pixel.is_assumed
    assert not way.is_assumed


def test_a_pullback_by_hand_without_pins_has_no_way() -> None:
    case, plan = case_and_plan(mode="manual", intake=replace(case_and_plan()[1].intake, landmarks=()))
    way = ledger(case, plan).rows_of("ivus_position")[0]
    assert (way.method, way.by, way.error_percent, way.is_known) == ("none", "nobody", None, False)


def test_a_persons_pixel_size_names_the_person_and_its_two_directions() -> None:
    case, plan = case_and_plan()
    plan = replace(plan, spacing=PixelSpacing(0.10, 0.11, "manual", WHO, "two marks"))
    row = ledger(case, plan).rows[0]
    assert (row.by, row.who, row.is_isotropic, row.why) == ("person", WHO, False, "two marks")


@pytest.mark.parametrize(("length_px", "agrees"), [(27.3, True), (34.0, False)])
def test_a_catheter_of_known_size_checks_the_ivus_picture(length_px: float, agrees: bool) -> None:
    case, plan = case_and_plan()
    plan = replace(plan, spacing=PixelSpacing(0.1, 0.1, "ultrasound_regions"))
    size = KnownSize("", "catheter", 8.2 / 3, (10.0, 10.0), (10.0 + length_px, 10.0), 0, WHO)
    row = ledger(case, edits_venogram.with_known_size(plan, size)).rows[0]
    (check,) = row.checks
    assert check.what == "catheter of 8.2 F"
    assert check.measured_mm == pytest.approx(length_px / 10)
    assert check.difference_percent == pytest.approx(100 * (length_px / 10 / (8.2 / 3) - 1))
    assert (check.agrees, row.is_contradicted, check.who) == (agrees, not agrees, WHO)


def test_bands_are_held_against_the_header_and_the_other_way_round() -> None:
    by_bands = xray_row(Plan(tracing=traced(XrayScale(0.25, "catheter_markers", 2.0))))
    assert (by_bands.by, by_bands.is_assumed, by_bands.mm_per_pixel_x) == ("program", False, 0.25)
    assert {check.what: round(check.difference_percent, 1) for check in by_bands.checks} == {
        "the header's magnification factor": 4.2,  # 0.3 / 1.25 = 0.24
        "the header's distances": 11.1,  # 0.3 * 0.75 = 0.225
    }
    assert all(check.agrees for check in by_bands.checks)
    by_header = xray_row(Plan(tracing=traced(XrayScale(0.24, "ermf", 6.7))))
    assert by_header.is_assumed
    bands = next(check for check in by_header.checks if check.known_mm == 10.0)
    assert bands.measured_mm == pytest.approx(9.6, abs=0.01)


def test_what_contradicts_a_persons_scale_is_told() -> None:
    scale = XrayScale(0.4, "catheter_diameter", 6.0, who=WHO)
    row = xray_row(Plan(tracing=traced(None), xray_scale=scale))
    assert (row.by, row.who, row.method) == ("person", WHO, "catheter_diameter")
    assert row.is_contradicted


def test_an_uncalibrated_venogram_says_so_and_a_further_view_has_its_own_row() -> None:
    case = Case(Patient(), venogram=venogram(geometry=XrayGeometry()), other_venograms=(venogram("1.2.8"),))
    plan = Plan(tracing=traced(None, np.zeros((0, 2))))
    plan = edits_venogram.with_tracing(plan, traced(XrayScale(0.25, "catheter_markers", 2.0)), "1.2.8")
    bare, further = ledger(case, plan).rows_of("venogram_pixel")
    assert (bare.method, bare.by, bare.image_name) == ("none", "nobody", "Venogram, angles unknown")
    assert "no marker catheter" in bare.why
    assert (further.image, further.image_name) == ("1.2.8", "Venogram, LAO 26°, cranial 10°")


def test_runs_of_another_day_are_no_view_of_the_same_examination() -> None:
    today, later = (
        replace(venogram(uid), origin=ImageOrigin("v.dcm", uid, study_uid=study, study_date=date))
        for uid, study, date in (("1", "1.1", "2025-03-03"), ("2", "1.9", "2025-06-03"))
    )
    case = Case(
        Patient(),
        venogram=today,
        other_venograms=(later, replace(later, origin=replace(later.origin, study_date="2025-03-03"))),
    )
    assert [run.origin.study_date for run in case.further_views] == ["2025-03-03"]
