"""The measurement files hold the contract's keys; what is unknown is null."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest

from planner.measure.polygon import measure_sections
from planner.report.frames_csv import COLUMNS, STANDINGS, frames_table, header_row
from planner.report.json_text import json_bytes
from planner.report.pullback_json import pullback_document
from planner.report.venogram_json import MAP_SIDE, coarse_map, venogram_document
from tests.helpers.assessments import CREATED, FRAMES, MLA, sample
from tests.helpers.policies import shipped_policy

FRAME_KEYS = [
    "index",
    "position_mm",
    "segment",
    "area_mm2",
    "perimeter_mm",
    "min_diameter_mm",
    "max_diameter_mm",
    "mean_diameter_mm",
    "area_diameter_mm",
    "perimeter_diameter_mm",
    "aspect_ratio",
    "confidence",
    "flags",
    "source",
]
LESION_KEYS = [
    "id",
    "segment",
    "start_frame",
    "end_frame",
    "start_mm",
    "end_mm",
    "length_mm",
    "mla_frame",
    "mla_mm2",
    "reference_mm2",
    "reference_method",
    "area_stenosis_percent",
]


def document(made=None, **changes):
    made = made or sample()
    arguments = {"with_contours": True, "created": CREATED, **changes}
    written = pullback_document(made.case.pullback, made.assessment.vessel, made.plan.contours, **arguments)
    return json.loads(json_bytes(written))


def test_a_pullback_document_has_the_contracts_keys():
    written = document()
    assert written["schema"] == "ilioplan.pullback/1"
    assert {"path", "sop_instance_uid", "frames", "rows", "columns"} <= set(written["source"])
    assert {"mm_per_pixel_x", "mm_per_pixel_y", "source"} <= set(written["calibration"])
    assert {"mode", "rate_mm_per_s", "frame_rate_hz", "position_source"} <= set(written["pullback"])
    assert all({"name", "frame", "position_mm", "source"} <= set(mark) for mark in written["landmarks"])
    assert all(set(LESION_KEYS) <= set(lesion) for lesion in written["lesions"])
    assert {"software", "version", "created", "input_sha256", "parameters"} <= set(written["provenance"])
    assert len(written["frames"]) == FRAMES
    assert all(set(FRAME_KEYS) <= set(frame) for frame in written["frames"])


def test_measures_in_the_file_are_those_of_the_contour_in_the_file():
    frame = document()["frames"][MLA]
    again = measure_sections(np.array([frame["contour_mm"]]))
    assert frame["area_mm2"] == pytest.approx(float(again.area_mm2[0]), rel=1e-3)
    assert frame["max_diameter_mm"] == pytest.approx(float(again.max_diameter_mm[0]), rel=1e-3)


def test_contours_are_closed_without_repeating_the_first_point():
    for frame in document()["frames"]:
        assert len(frame["contour_mm"]) >= 90
        assert frame["contour_mm"][0] != frame["contour_mm"][-1]


def test_contours_are_left_out_unless_asked_for():
    assert all("contour_mm" not in frame for frame in document(with_contours=False)["frames"])


def test_a_frame_without_a_lumen_has_nulls_and_no_zeros():
    made = sample()
    points = made.plan.contours.points_mm.copy()
    points[5] = np.nan
    made = replace(made, plan=replace(made.plan, contours=replace(made.plan.contours, points_mm=points)))
    vessel = replace(made.assessment.vessel, sections=measure_sections(points))
    frame = document(made.changed(vessel=vessel))["frames"][5]
    assert frame["contour_mm"] is None
    assert all(frame[key] is None for key in FRAME_KEYS if key.endswith(("mm2", "ratio")) or "diameter" in key)
    assert frame["position_mm"] == 5.0


def test_without_positions_every_length_is_null():
    written = document(sample(positions=False))
    assert {frame["position_mm"] for frame in written["frames"]} == {None}
    assert written["lesions"][0]["length_mm"] is None
    assert written["landmarks"][0]["position_mm"] is None
    assert written["pullback"]["position_source"] == "none"


def test_without_calibration_the_source_is_none():
    made = sample()
    written = document(made.changed(vessel=replace(made.assessment.vessel, spacing=None)))
    assert written["calibration"]["source"] == "none"
    assert written["calibration"]["mm_per_pixel_x"] is None


def test_the_thresholds_applied_are_recorded():
    policy = shipped_policy()
    parameters = document(policy=policy)["provenance"]["parameters"]
    assert parameters["policy_sha256"] == policy.sha256
    assert parameters["thresholds"]["minimum_area_civ_mm2"] == policy.minimum_area_civ_mm2.value


def venogram(made):
    return json.loads(json_bytes(venogram_document(made.case.venogram, made.assessment.venogram, CREATED)))


def test_a_venogram_document_has_the_contracts_keys():
    written = venogram(sample())
    assert written["schema"] == "ilioplan.venogram/1"
    assert {"mm_per_pixel", "method", "uncertainty_percent"} <= set(written["calibration"])
    assert {"frame_used", "subtracted", "centreline_px", "arc_mm", "diameter_mm", "markers_px"} <= set(written)
    assert len(written["centreline_px"]) == len(written["arc_mm"]) == len(written["diameter_mm"])
    lesion = [
        "start_mm",
        "end_mm",
        "length_mm",
        "min_diameter_mm",
        "reference_diameter_mm",
        "diameter_stenosis_percent",
    ]
    assert set(lesion) <= set(written["lesions"][0])
    assert {"washout_half_time_s", "map", "curves"} <= set(written["pooling"])


def test_without_a_scale_millimetres_are_null_and_lists_keep_their_length():
    made = sample()
    tracing = replace(made.assessment.venogram.tracing, scale=None)
    bare = replace(made.assessment.venogram, tracing=tracing, arc_mm=None, diameter_mm=None, pooling=None)
    written = venogram(made.changed(venogram=bare))
    assert written["calibration"]["method"] == "none"
    assert set(written["arc_mm"]) == {None}
    assert len(written["diameter_mm"]) == len(written["centreline_px"])
    assert written["pooling"] is None


def test_an_untraced_venogram_says_why():
    made = sample()
    nothing = np.empty((0, 2))
    tracing = replace(
        made.assessment.venogram.tracing,
        centreline_px=nothing,
        diameter_px=np.empty(0),
        markers_px=nothing,
        problem="no contrast was seen",
    )
    bare = replace(made.assessment.venogram, tracing=tracing, arc_mm=np.empty(0), diameter_mm=np.empty(0), lesions=())
    written = venogram(made.changed(venogram=bare))
    assert written["centreline_px"] == written["arc_mm"] == []
    assert written["problem"] == "no contrast was seen"


def test_a_coarse_map_holds_block_medians_and_keeps_what_is_unknown():
    fine = np.array([[1.0, 3.0, np.nan], [2.0, np.nan, np.nan], [7.0, 9.0, 4.0]])
    np.testing.assert_array_equal(coarse_map(fine, 2), [[2.0, np.nan], [8.0, 4.0]])


def test_the_map_in_the_file_is_small():
    written = venogram(sample())["pooling"]["map"]
    assert len(written["half_time_s"]) <= MAP_SIDE
    assert len(written["half_time_s"]) * written["pixels_per_cell"] >= 256


def test_the_table_has_one_row_per_frame_with_the_same_numbers_as_the_json():
    made = sample()
    rows = list(csv.DictReader(io.StringIO(frames_table(made.assessment.vessel, made.plan.contours))))
    frames = document(made)["frames"]
    assert [int(row["frame_number"]) for row in rows] == list(range(1, FRAMES + 1))
    assert [float(row["area_mm2"]) for row in rows] == [frame["area_mm2"] for frame in frames]
    assert rows[MLA]["flags"] == "flat"
    assert rows[MLA]["source"] == "edited"


def test_unknown_cells_of_the_table_are_empty():
    made = sample(positions=False)
    row = next(csv.DictReader(io.StringIO(frames_table(made.assessment.vessel, made.plan.contours))))
    assert row["position_mm"] == ""


def test_every_number_of_the_table_names_its_unit_in_the_header():
    plain = {"index", "frame_number", "segment", "aspect_ratio", "confidence", "flags", "source", *STANDINGS}
    assert header_row().strip().split(",") == list(COLUMNS)
    assert all(column.endswith(("_mm", "_mm2")) for column in COLUMNS if column not in plain)
